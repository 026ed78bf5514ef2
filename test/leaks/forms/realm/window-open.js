const w = open('', '_blank');
w?.fetch(U('json')).catch(() => {});
