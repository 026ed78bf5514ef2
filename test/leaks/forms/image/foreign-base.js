const b = make('base');
b.href = T + '/';
document.head.append(b);
new Image().src = U('gif').replace(T + '/', '');
b.remove();
