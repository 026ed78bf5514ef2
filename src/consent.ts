import { warn } from './base/log.ts';
import { start } from './start.ts';
import { currentTag } from './tag.ts';

// The head script.
try {
  start(window, currentTag(document));
} catch (error) {
  // A browser below the floor: silent.
  warn('not started', error);
}
