const root = box().attachShadow({ mode: 'closed' });
root.append(Object.assign(make('img'), { src: U('gif') }));
