document.write(`<script>import("${U('js')}");<\/script>`);
