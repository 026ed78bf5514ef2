/** Everything of the tracker's on the disk, as a page of the same origin without any tool sees it. */
export const STORED = `(async () => [
  ...document.cookie.split('; '),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...((await indexedDB.databases?.()) ?? []).map(({ name }) => name),
  ...(globalThis.caches ? await caches.keys() : []),
  ...((await navigator.storageBuckets?.keys()) ?? []),
].filter(name => name.startsWith('_trk')))()`;
