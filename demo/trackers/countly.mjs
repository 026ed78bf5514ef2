/** The vendor's own snippet: a queue, and a script element that starts it. */
export const countly = {
  bundle: [['countly.js', 'countly-sdk-web/lib/countly.min.js']],
  rule: at => ({
    match: [`${at}/sdk/countly`, `${at}/countly`],
    keys: ['cly_*', 'kettle/cly_*'],
    globals: ['Countly'],
    purpose: 'analytics',
    service: 'countly',
  }),
  head: origin => `
<script>
  var Countly = window.Countly || {};
  Countly.q = Countly.q || [];
  Countly.app_key = 'kettle';
  Countly.url = '${origin}/countly';
  Countly.q.push(['track_sessions'], ['track_pageview'], ['track_clicks']);
  (() => {
    const script = document.createElement('script');
    script.async = true;
    script.src = '${origin}/sdk/countly.js';
    script.onload = () => Countly.init();
    const first = document.getElementsByTagName('script')[0];
    first.parentNode.insertBefore(script, first);
  })();
</script>`,
};
