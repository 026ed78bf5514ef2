const i = new Image();
i.src = U('gif').replace(T + '/', '');
const b = make('base');
b.href = T + '/';
document.head.append(b);
