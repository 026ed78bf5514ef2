let count = 0;

const ways = {
  beacon: url => `sendBeacon → ${navigator.sendBeacon(url, 'panel')}`,
  pixel: url =>
    new Promise(resolve => {
      const image = new Image();
      image.onload = () => resolve('Image → load');
      image.onerror = () => resolve('Image → error');
      image.src = url.replace('/collect', '/pixel.gif');
      setTimeout(resolve, 1500, 'Image → …');
    }),
  fetch: async url => {
    const answer = fetch(url, { method: 'POST', body: '{"by":"panel"}' }).then(
      response => `fetch → ${response.status}`,
      error => `fetch → ${error.name}`,
    );
    const waiting = new Promise(resolve => setTimeout(resolve, 1500, 'fetch → …'));
    return Promise.race([answer, waiting]);
  },
  cookie: () => {
    // biome-ignore lint/suspicious/noDocumentCookie: this is what trackers do.
    document.cookie = `_trk_panel=${count}; path=/; max-age=3600`;
    return `document.cookie → ${document.cookie.includes('_trk_panel') ? '_trk_panel' : '–'}`;
  },
  reset: async () => {
    window.consent?.erase?.();
    await fetch('/demo/reset', { method: 'POST' });
    localStorage.clear();
    sessionStorage.clear();
    location.reload();
    return '…';
  },
};

/** Does what a panel's button says; resolves with what the page's own code sees of it. */
export const fire = (name, tracker) => {
  count += 1;
  return ways[name](`${tracker}/collect?by=panel&n=${count}`);
};
