const s = make('script');
s.type = 'importmap';
s.textContent = JSON.stringify({ imports: { tracked: U('js') } });
add(s);
const m = make('script');
m.type = 'module';
m.textContent = 'import "tracked"';
add(m);
