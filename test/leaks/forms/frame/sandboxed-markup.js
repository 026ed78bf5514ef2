box().innerHTML = `<iframe sandbox="allow-scripts" srcdoc="<script>fetch('${U('txt')}', { mode: 'no-cors' })<\/script>"></iframe>`;
