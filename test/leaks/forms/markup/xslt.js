const sheet = new DOMParser().parseFromString(
  '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><img src="' +
    U('gif') +
    '"/></xsl:template></xsl:stylesheet>',
  'text/xml',
);
const p = new XSLTProcessor();
p.importStylesheet(sheet);
add(p.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document));
