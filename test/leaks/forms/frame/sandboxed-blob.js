const html = `<script>fetch('${U('txt')}', { mode: 'no-cors' });<\/script>`;
const frame = make('iframe');
frame.sandbox = 'allow-scripts';
frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
add(frame);
