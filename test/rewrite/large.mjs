import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
/** Tells at the end what a process used. */
const TELL = `data:text/javascript,process.on('exit', () => console.error(JSON.stringify(process.resourceUsage())))`;

/** About 400 bytes with one tracker in them. */
const paragraph = at => `<p id="p${at}">${'Some text of a page. '.repeat(13)}<a href="/next">On</a>
<img src="https://www.google-analytics.com/collect?v=1&amp;tid=UA-${at}" width="1" height="1" alt="">
`;

/** Writes a page of so many megabytes; gives how many trackers are in it. */
const writePage = (file, megabytes) => {
  const handle = openSync(file, 'w');
  writeSync(handle, '<!doctype html><title>Large</title>\n');
  let at = 0;
  for (let size = 0; size < megabytes * 1e6; ) {
    let text = '';
    while (text.length < 65_536) text += paragraph(at++);
    size += writeSync(handle, text);
  }
  closeSync(handle);
  return at;
};

/** What `tacet rewrite` needs for a large page: once to look, once to write. */
export const rewriteLarge = megabytes => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-large-'));
  const file = join(folder, 'large.html');
  try {
    const trackers = writePage(file, megabytes);
    console.log(`${(statSync(file).size / 1e6).toFixed(0)} MB with ${trackers} trackers`);
    for (const [what, more] of [
      ['look', ['--check']],
      ['write', []],
    ]) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', TELL, CLI, 'rewrite', file, ...more],
        { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
      );
      const used = JSON.parse(stderr.trim().split('\n').at(-1));
      const seconds = (used.userCPUTime + used.systemCPUTime) / 1e6;
      console.log(
        `to ${what}: ${(used.maxRSS / 1000).toFixed(0)} MB of memory, ${seconds.toFixed(0)} s of processor time, exit status ${status}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};
