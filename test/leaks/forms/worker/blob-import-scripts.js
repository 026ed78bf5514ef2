new Worker(URL.createObjectURL(new Blob(['importScripts("' + U('js') + '")'])));
