const doc = new DOMParser().parseFromString(
  '<p xmlns="http://www.w3.org/1999/xhtml"><img src="' + U('gif') + '"/></p>',
  'application/xhtml+xml',
);
add(doc.documentElement);
