const s = make('script');
s.type = 'speculationrules';
s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [U('html')] }] }).replaceAll(
  '/',
  '\\u002f',
);
add(s);
