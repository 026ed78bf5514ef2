// Tells the page around it what really is on the disk. The page itself cannot know: while a write is
// held, it reads back what it wrote. This document has a realm of its own, entered by a navigation of
// its own, so that nothing which the page did to its natives is here.
if (!location.search) location.replace('?fresh');
else {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get;
  const { key, getItem } = Storage.prototype;
  const size = Object.getOwnPropertyDescriptor(Storage.prototype, 'length').get;
  const call = Function.prototype.call.bind(Function.prototype.call);

  const entriesOf = storage =>
    Array.from({ length: call(size, storage) }, (_, index) => {
      const name = call(key, storage, index);
      return [name, call(getItem, storage, name)];
    });

  // Cookies that scripts may not read come with the request.
  const cookies = async () => {
    const header = await fetch('/demo/disk').then(
      response => response.json(),
      () => call(get, document),
    );
    return header
      .split('; ')
      .filter(Boolean)
      .map(pair => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]);
  };

  const tell = async () => {
    const disk = {
      cookie: await cookies(),
      localStorage: entriesOf(localStorage),
      sessionStorage: entriesOf(sessionStorage),
    };
    parent.postMessage({ disk }, location.origin);
  };

  addEventListener('message', tell);
  addEventListener('storage', tell);
  globalThis.cookieStore?.addEventListener('change', tell);
  tell();
}
