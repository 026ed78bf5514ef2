box().innerHTML =
  '<svg width="20" height="20"><filter id="f"><feImage href="' +
  U('gif') +
  '"/></filter><rect width="20" height="20" filter="url(#f)"/></svg>';
