const rules = JSON.stringify({ prefetch: [{ source: 'list', urls: [U('html')] }] });
const script = make('script');
script.type = 'speculationrules';
script.textContent = ' '.repeat(rules.length);
make('div').append(script);
script.textContent = rules;
add(script);
