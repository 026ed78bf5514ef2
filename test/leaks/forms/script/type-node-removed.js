const s = make('script');
s.src = U('js');
if (s.getAttributeNode('type')) s.removeAttributeNode(s.getAttributeNode('type'));
if (s.attributes.type) s.attributes.removeNamedItem('type');
s.removeAttributeNS(null, 'type');
add(s);
