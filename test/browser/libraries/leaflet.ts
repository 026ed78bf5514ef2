import { defineSample } from '../../support/sample.ts';
import { PIXEL } from '../../support/server.ts';

const picture = { type: 'image/gif', body: PIXEL };

/** Tiles are pictures that are given their address before they stand in the document. */
export const leaflet = defineSample({
  head: `<link rel="stylesheet" href="/node_modules/leaflet/dist/leaflet.css">
    <script src="/node_modules/leaflet/dist/leaflet-src.js"></script>`,
  body: '<div id="map" style="width: 300px; height: 300px"></div>',
  run: `
    if (document.readyState !== 'complete') await event(window, 'load');
    const still = { fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false };
    const map = L.map('map', still).setView([51.5, 0], 13);
    const loaded = layer => new Promise(done => layer.once('load', done));
    const layers = [];
    const show = async (name, layer) => {
      const tiles = [];
      layers.push(layer);
      layer.on('tileload tileerror', ({ type, tile }) => tiles.push(type + ' ' + tile.src));
      await loaded(layer.addTo(map));
      note(name, [...tiles].sort());
    };
    const tiles = L.tileLayer('https://{s}.tiles.example/{z}/{x}/{y}.png', { attribution: '<a href="https://tiles.example">Tiles</a>' });
    await show('tiles', tiles);
    await show('with a key', L.tileLayer('https://keyed.example/tiles/{z}/{x}/{y}{r}.png?api_key=1', { crossOrigin: true }));
    await show('without an extension', L.tileLayer('https://plain.example/{z}/{x}/{y}'));
    await show('map service', L.tileLayer.wms('https://wms.example/service', { layers: 'roads', format: 'image/png', transparent: true }));
    await show('picture', L.imageOverlay('https://tiles.example/plan.jpg', map.getBounds()));
    const marker = L.marker([51.5, 0], { title: 'Here' }).addTo(map).bindPopup('<b>Shop</b><img src="https://tiles.example/shop.jpg" alt="">');
    map.on('popupopen zoomend click', ({ type }) => note(type));
    marker.openPopup(); marker.fire('click'); map.fire('click', { latlng: map.getCenter() });
    const zoomed = Promise.all(layers.slice(0, 4).map(loaded)); map.setZoom(12); await zoomed;
    L.geoJSON({ type: 'Point', coordinates: [0.01, 51.5] }).addTo(map); L.circle([51.5, 0], 500).addTo(map);
    await until(() => [...document.images].every(image => image.complete && image.naturalWidth));
    note('pictures', [...document.images].map(image => image.src).sort());
    map.removeLayer(tiles); note('left', document.querySelectorAll('.leaflet-tile').length);
  `,
  notes: ['tiles', 'with a key', 'map service', 'popupopen', 'zoomend', 'pictures', 'left'],
  replies: Object.fromEntries(
    ['tiles', 'a.tiles', 'b.tiles', 'c.tiles', 'keyed', 'plain', 'wms'].map(name => [
      `${name}.example`,
      picture,
    ]),
  ),
  needs: { allow: ['tiles.example', 'keyed.example', 'plain.example', 'wms.example'] },
});
