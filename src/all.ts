import { warn } from './base/log.ts';
import { start } from './start.ts';
import { currentTag } from './tag.ts';
import { mountUi } from './ui/mount.tsx';

// Head script and user interface in one file.
try {
  start(window, currentTag(document), mountUi);
} catch (error) {
  warn('not started', error);
}
