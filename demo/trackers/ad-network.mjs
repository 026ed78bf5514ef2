/**
 * A made-up advertising network that takes every way out of the page: picture in the markup, picture
 * by script, script, beacon, fetch that outlives the page, frame, ping, cookies and storage.
 */
export const adNetwork = {
  rule: at => ({ match: at, keys: ['_trk*'], purpose: 'marketing', service: 'ad-network' }),
  head: origin => `
<script>
  document.cookie = '_trk_first=1; path=/; max-age=31536000';
  localStorage.setItem('_trk_visits', String(1 + Number(localStorage.getItem('_trk_visits'))));
  new Image().src = '${origin}/pixel.gif?event=head&page=' + encodeURIComponent(location.href);
  document.head.append(Object.assign(document.createElement('script'), { src: '${origin}/tracker.js', async: true }));
</script>`,
  body: (origin, tag) => `
${tag.image('marketing', `${origin}/pixel.gif?event=markup`, 'width="1" height="1" alt="" class="tag"')}
${tag.frame('marketing', `${origin}/frame.html`, 'width="1" height="1" title="" tabindex="-1" aria-hidden="true" class="tag"')}
<script>
  fetch('${origin}/collect?event=page', { method: 'POST', body: JSON.stringify({ title: document.title }), keepalive: true, credentials: 'include' }).catch(() => {});
  addEventListener('click', event => {
    const target = event.target.closest('[data-track]');
    if (target) navigator.sendBeacon('${origin}/collect?event=click', target.dataset.track);
  });
</script>`,
};
