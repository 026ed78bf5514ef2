const page = new Blob(['<script>new Image().src = "' + U('gif') + '"</scr' + 'ipt>'], { type: 'text/html' });
add(make('iframe')).src = URL.createObjectURL(page) + '#x';
