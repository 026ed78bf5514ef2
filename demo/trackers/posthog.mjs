/** A script element made by an inline script, and a call when it has come. */
export const posthog = {
  bundle: [['posthog.js', 'posthog-js/dist/array.js']],
  rule: at => ({
    match: [`${at}/sdk/posthog`, `${at}/posthog`],
    keys: ['ph_*', '__ph_*', '_postHog*', 'posthog*'],
    globals: ['posthog'],
    purpose: 'analytics',
    service: 'posthog',
  }),
  head: origin => `
<script>
  {
    const script = document.createElement('script');
    script.src = '${origin}/sdk/posthog.js';
    script.onload = () => posthog.init('demo', { api_host: '${origin}/posthog', disable_compression: true, disable_surveys: true, opt_out_useragent_filter: true });
    document.head.append(script);
  }
</script>`,
};
