import { defineSample } from '../../support/sample.ts';
import { PIXEL } from '../../support/server.ts';

const HOSTS = [
  ...['tile.openstreetmap.org', 'a.tile.openstreetmap.org', 'api.mapbox.com', 'api.maptiler.com'],
  ...['server.arcgisonline.com', 'basemaps.cartocdn.com', 'wms.example'],
];

/** Tiles: by fetch for a canvas, and as pictures that never stand in the document. */
export const maps = defineSample({
  head: '<link rel="stylesheet" href="https://api.mapbox.com/mapbox-gl-js/v3.0.0/mapbox-gl.css">',
  body: '<canvas id="map" width="256" height="256"></canvas>',
  run: `
    const context = map.getContext('2d');
    const draw = async (name, address) => { const tile = new Image(); tile.crossOrigin = 'anonymous'; tile.src = address; const { type } = await event(tile, 'load', 'error'); context.drawImage(tile, 0, 0); note(name, type); };
    const load = async (name, address) => note(name, await fetch(address).then(async response => [response.status, (await response.blob()).size > 0]));
    await draw('openstreetmap', 'https://tile.openstreetmap.org/13/4093/2724.png');
    await draw('openstreetmap, a subdomain', 'https://a.tile.openstreetmap.org/13/4093/2724.png');
    await draw('mapbox', 'https://api.mapbox.com/styles/v1/mapbox/streets-v12/tiles/512/13/4093/2724@2x?access_token=pk.1');
    await load('mapbox style', 'https://api.mapbox.com/styles/v1/mapbox/streets-v12?access_token=pk.1');
    await load('mapbox tile', 'https://api.mapbox.com/v4/mapbox.mapbox-streets-v8/13/4093/2724.vector.pbf?sku=1&access_token=pk.1');
    await draw('maptiler', 'https://api.maptiler.com/maps/streets/256/13/4093/2724.png?key=KEY');
    await draw('arcgis', 'https://server.arcgisonline.com/ArcGIS/rest/services/World_Street_Map/MapServer/tile/13/2724/4093');
    await draw('carto', 'https://basemaps.cartocdn.com/light_all/13/4093/2724@2x.png');
    await draw('map service', 'https://wms.example/geoserver/ows?SERVICE=WMS&REQUEST=GetMap&LAYERS=roads&FORMAT=image%2Fpng&WIDTH=256&HEIGHT=256&BBOX=1,2,3,4');
    const worker = new Worker(URL.createObjectURL(new Blob(["onmessage = ({ data }) => fetch(data).then(({ status }) => postMessage(status));"])));
    worker.postMessage('https://api.mapbox.com/fonts/v1/mapbox/Sans/0-255.pbf?access_token=pk.1'); note('in a worker', (await event(worker, 'message')).data); worker.terminate();
  `,
  notes: ['openstreetmap', 'mapbox', 'mapbox tile', 'maptiler', 'map service', 'in a worker'],
  replies: Object.fromEntries(HOSTS.map(host => [host, { type: 'image/gif', body: PIXEL }])),
});
