import { warn } from './base/log.ts';
import { start } from './start.ts';
import { currentTag } from './tag.ts';
import { mountBundled } from './ui/mount-bundled.ts';

// Head script and user interface in one file.
try {
  start(window, currentTag(document), mountBundled);
} catch (error) {
  warn('not started', error);
}
