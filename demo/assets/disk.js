// Tells the shop's page what really is on the disk. The page itself cannot know: while a write is
// held, it reads back what it wrote. This document stands within one of another origin, so that
// nothing which the page did to natives of its own is here.
{
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
    top.postMessage({ disk }, location.origin);
  };

  addEventListener('message', tell);
  addEventListener('storage', tell);
  globalThis.cookieStore?.addEventListener('change', tell);
  tell();
}
