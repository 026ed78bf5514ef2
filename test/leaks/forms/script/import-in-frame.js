const frame = make('iframe');
frame.srcdoc = `<script>const T = ${JSON.stringify(T)}; import(T + "/script/import-in-frame/leak.js");<\/script>`;
add(frame);
