new Worker('data:text/javascript;base64,' + btoa('fetch("' + U('json') + '").catch(() => {})'));
