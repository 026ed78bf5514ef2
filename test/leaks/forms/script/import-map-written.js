document.write(
  `<script type="importmap">{"imports":{"tracked":"${U('js')}"}}<\/script><script type="module">import "tracked";<\/script>`,
);
