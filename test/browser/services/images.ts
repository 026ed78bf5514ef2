import { defineSample } from '../../support/sample.ts';
import { PIXEL } from '../../support/server.ts';

const HOSTS = [
  ...['res.cloudinary.com', 'images.unsplash.com', 'shop.imgix.net', 'ik.imagekit.io'],
  ...['images.ctfassets.net', 'cdn.shopify.com', 'i0.wp.com', 'imagedelivery.net'],
];

/** Pictures that are made to measure: queries, no extensions, preloaded by detached elements. */
export const images = defineSample({
  head: `<link rel="preload" as="image" href="https://res.cloudinary.com/demo/image/upload/f_auto/hero">
    <style>#back { background: url(https://images.unsplash.com/photo-2?w=80&q=60) } i::before { content: url(https://shop.imgix.net/i.png?w=8) }</style>`,
  body: `<img src="https://res.cloudinary.com/demo/image/upload/w_400,q_auto/v1/tea" alt="">
    <img src="https://images.unsplash.com/photo-1?ixlib=rb-4.0.3&amp;auto=format&amp;fit=crop&amp;w=400&amp;q=80" alt="" loading="lazy">
    <img srcset="https://shop.imgix.net/a.jpg?w=1 1x, https://shop.imgix.net/a.jpg?w=2 2x" src="https://shop.imgix.net/a.jpg" alt="">
    <picture><source type="image/webp" srcset="https://ik.imagekit.io/shop/a?tr=w-1"><img src="https://ik.imagekit.io/shop/a" alt=""></picture>
    <img src="https://images.ctfassets.net/space/id/tea?fm=webp&amp;w=400" alt=""><img src="https://cdn.shopify.com/s/files/1/tea.jpg?v=17" alt="">
    <div id="back">b</div><i></i><svg><image href="https://images.unsplash.com/photo-3?w=10" width="9" height="9"/></svg>`,
  run: `
    const preload = async (name, address) => { const image = new Image(); image.src = address; const { type } = await event(image, 'load', 'error'); note(name, type); };
    await preload('cloudinary', 'https://res.cloudinary.com/demo/image/upload/w_1/tea?_a=BA');
    await preload('unsplash', 'https://images.unsplash.com/photo-4?w=1&q=80');
    await preload('imgix', 'https://shop.imgix.net/b?fm=jpg&w=1');
    await preload('contentful', 'https://images.ctfassets.net/space/id/kettle?fm=webp&w=1');
    await preload('shopify', 'https://cdn.shopify.com/s/files/1/leaf.jpg?v=17&width=1');
    await preload('photon', 'https://i0.wp.com/shop.example/a.jpg?resize=300%2C200&ssl=1');
    await preload('cloudflare', 'https://imagedelivery.net/account/id/public');
    document.body.insertAdjacentHTML('beforeend', '<img src="https://images.unsplash.com/photo-5?w=1" alt="" width="300" height="200">');
    await until(() => [...document.images].every(image => image.complete && image.naturalWidth));
  `,
  notes: ['cloudinary', 'unsplash', 'imgix', 'contentful', 'shopify', 'photon', 'cloudflare'],
  replies: Object.fromEntries(HOSTS.map(host => [host, { type: 'image/gif', body: PIXEL }])),
});
