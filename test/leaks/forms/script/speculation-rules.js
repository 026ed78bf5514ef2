const s = make('script');
s.type = 'speculationrules';
s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [U('html')] }] });
add(s);
