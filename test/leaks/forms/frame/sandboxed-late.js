const frame = make('iframe');
frame.srcdoc = `<script>new Image().src = "${U('gif')}";<\/script>`;
frame.setAttribute('sandbox', 'allow-scripts');
add(frame);
