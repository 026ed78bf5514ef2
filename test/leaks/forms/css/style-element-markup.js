document.head.insertAdjacentHTML(
  'beforeend',
  '<style>body{background:url(' + U('gif') + ')}</style>',
);
