const doc = new DOMParser().parseFromString(
  '<img xmlns="http://www.w3.org/1999/xhtml" src="' + U('gif') + '"/>',
  'text/xml',
);
document.adoptNode(doc.documentElement);
