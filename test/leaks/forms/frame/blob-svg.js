const image = `<svg xmlns="http://www.w3.org/2000/svg"><script>fetch('${U('txt')}', { mode: 'no-cors' });<\/script></svg>`;
const frame = make('iframe');
frame.src = URL.createObjectURL(new Blob([image], { type: 'image/svg+xml' }));
add(frame);
