// A page may have a clock of its own: what it calls expired is not yet for the browser.
const now = Date.now;
Date.now = () => now() + 864e5;
cookieStore.set({ name: '_trk_clock', value: '', expires: Date.now() });
