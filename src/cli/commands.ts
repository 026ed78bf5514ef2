import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import type { AddCommand } from './define.ts';
import { addLock } from './lock.ts';
import { addRewrite } from './rewrite.ts';

/** All commands, in the order that the help tells them. One line each. */
export const commands: readonly AddCommand[] = [addCheck, addLock, addRewrite, addAudit];
