const html = '<script>fetch("' + U('txt') + '", { mode: "no-cors" })</scr' + 'ipt>';
add(make('iframe')).src = 'data:text/html;base64,' + btoa(html);
