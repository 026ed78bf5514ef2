add(make('iframe')).src = 'data:text/html,<script>fetch("' + U('txt') + '")</' + 'script>';
