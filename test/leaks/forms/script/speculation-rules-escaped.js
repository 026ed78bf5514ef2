const s = make('script');
s.type = 'SpeculationRules';
s.textContent = '{"prefetch":[{"source":"list","urls":["' + U('html').replaceAll('/', '\\/') + '"]}]}';
add(s);
