import { expect } from 'vitest';
import type { Config } from '../../../src/config/types.ts';
import { isId } from '../../../src/consent/purposes.ts';
import { createRuleBook } from '../../../src/policy/rules.ts';

const isText = (it: unknown) => typeof it === 'string';
const isTexts = (it: unknown) => Array.isArray(it) && [...it].every(isText);
const isFlag = (it: unknown) => typeof it === 'boolean';
const isAmount = (it: unknown, most: number) =>
  typeof it === 'number' && Number.isFinite(it) && it >= 0 && it <= most;
const absentOr = (fits: (it: unknown) => boolean) => (it: unknown) => it === undefined || fits(it);
const oneOf =
  (...options: unknown[]) =>
  (it: unknown) =>
    options.includes(it);

/** Asserts that a configuration is whole: every field there, of its type, within its bounds. */
export const expectValidConfig = (config: Config): void => {
  const { rules, purposes, cookie, queue, shapes, signals, ui, links } = config;
  const ids = purposes.map(purpose => purpose.id);
  const fields: Record<keyof Config, boolean> = {
    policy: /^[\w-]{0,40}$/.test(config.policy),
    rules: [...rules].every(
      rule =>
        typeof rule === 'object' &&
        isTexts([rule.match ?? []].flat()) &&
        absentOr(isTexts)(rule.keys) &&
        absentOr(isTexts)(rule.sinks) &&
        absentOr(isTexts)(rule.methods) &&
        absentOr(isTexts)(rule.globals) &&
        absentOr(isId)(rule.service) &&
        (rule.purpose === '*' || isId(rule.purpose)),
    ),
    firstParty: isTexts(config.firstParty),
    unknown: oneOf('hold', 'shape', 'allow')(config.unknown),
    shapes: [shapes.beacon, shapes.pixel, shapes.report, shapes.storage].every(isFlag),
    catalogue: isFlag(config.catalogue),
    report: isFlag(config.report),
    purposes:
      ids.length > 0 &&
      ids.every(isId) &&
      new Set(ids).size === ids.length &&
      !ids.includes('necessary') &&
      purposes.every(({ label, description }) => [label, description].every(absentOr(isText))),
    signals: isFlag(signals.gpc) && isFlag(signals.dnt),
    cookie:
      /^[\w$-]+$/.test(cookie.name) &&
      isAmount(cookie.days, 400) &&
      absentOr(it => /^[\w.-]+$/.test(String(it)))(cookie.domain),
    queue: isAmount(queue.count, 1e5) && isAmount(queue.bytes, 1e9),
    gesture: isFlag(config.gesture),
    ui:
      ui === false ||
      ([ui.lang, ui.site, ui.policyUrl, ui.contact].every(absentOr(isText)) &&
        oneOf(undefined, 'bottom', 'bottom-left', 'bottom-right', 'center')(ui.position) &&
        oneOf(undefined, 'auto', 'light', 'dark')(ui.theme) &&
        oneOf(undefined, 'auto', true, false)(ui.reopen) &&
        Object.values(ui.texts ?? {}).every(isText)),
    integrations: Array.isArray(config.integrations.names()),
    links: links === false || (isTexts(links.personal) && isTexts(links.keep)),
    endpoint: absentOr(isText)(config.endpoint),
  };
  const wrong = Object.entries(fields).filter(([, fine]) => !fine);
  expect(wrong.map(([name]) => [name, config[name as keyof Config]])).toEqual([]);
  // What the composition root makes of it does not throw either.
  expect(() => createRuleBook(rules)).not.toThrow();
};
