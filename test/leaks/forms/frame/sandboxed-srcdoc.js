const frame = make('iframe');
frame.sandbox = 'allow-scripts';
frame.srcdoc = `<script>fetch('${U('txt')}', { mode: 'no-cors' });<\/script>`;
add(frame);
