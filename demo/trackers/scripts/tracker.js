// A made-up advertising network's script: an identifier on the disk, a beacon, a picture.
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const id = localStorage.getItem('_trk_id') ?? Math.random().toString(36).slice(2, 12);
  localStorage.setItem('_trk_id', id);
  sessionStorage.setItem('_trk_session', String(Date.now()));
  // biome-ignore lint/suspicious/noDocumentCookie: this is what trackers do.
  document.cookie = `_trk_uid=${id}; path=/; max-age=31536000; SameSite=Lax`;
  navigator.sendBeacon(`${origin}/collect?event=view&id=${id}`, location.href);
  new Image().src = `${origin}/pixel.gif?event=view&id=${id}&from=tracker.js`;
  addEventListener('pagehide', () => {
    navigator.sendBeacon(`${origin}/collect?event=leave&id=${id}`, String(performance.now()));
  });
})();
