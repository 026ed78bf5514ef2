box().innerHTML = '<style>@import url(' + U('css') + ');</style>';
