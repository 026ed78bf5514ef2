import { sendHtml } from './send.mjs';

/**
 * A page of another origin around the one that reads the disk. What stands behind it no script of
 * the shop can reach, so that what it reads is what is there. `diskUrl()` is asked for when the page is.
 */
export const pane = diskUrl => (_request, response) =>
  sendHtml(
    response,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Disk</title><iframe src="${diskUrl()}" title="Disk"></iframe></html>`,
  );
