/** A stub that queues calls while its script is on the way; reports by pictures. */
export const sensorsData = {
  bundle: [['sensors.js', 'sa-sdk-javascript/sensorsdata.min.js']],
  rule: at => ({
    match: [`${at}/sdk/sensors`, `${at}/sensors`],
    keys: ['sensorsdata*', 'sa_jssdk*', 'sajssdk*', 'sawebjssdk*'],
    purpose: 'analytics',
    service: 'sensorsdata',
  }),
  head: origin => `
<script>
  (para => {
    const stub = name => (...args) => { (sensors._q ??= []).push([name, args]); };
    window.sensorsDataAnalytic201505 = para.name;
    window.sensors = Object.assign(stub, { quick: stub('quick'), track: stub('track'), para });
    const script = document.createElement('script');
    script.async = true;
    script.src = para.sdk_url;
    document.getElementsByTagName('script')[0].before(script);
  })({ name: 'sensors', sdk_url: '${origin}/sdk/sensors.js', server_url: '${origin}/sensors/sa.gif?project=demo' });
  sensors.quick('autoTrack');
</script>`,
};
