import type { Config } from '../config/types.ts';
import type { LockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';

/**
 * The inline script in front of the policy: takes it apart before the browser parses it, if the
 * visitor has agreed. It writes a tag and leaves it open, so that the policy becomes its attributes.
 * What is agreed to in part gets a policy of its own first.
 *
 * It knows nothing but its own `data-` attributes: its text, and the hash of it, are the same on every
 * site. Behind a policy that was parsed already it does nothing: something has turned their order.
 */
export const lockScript = [
  '{const d=document,s=d.currentScript.dataset,',
  // The record, if it is one and goes on like this: time, signals in view.
  'f=k=>RegExp(s.record+k).exec(d.cookie),[,t,v]=f("")||[],',
  'a=Date.now()/1e3-parseInt(t,36),',
  // Whether a signal is on and was not in view.
  'x=(b,k)=>/^[1yt]/.test(navigator[b])&&!v.includes(k);',
  'if(a>-86400&&a<s.seconds&&!x("globalPrivacyControl",s.gpc)&&!x("doNotTrack",s.dnt)',
  '&&!d.querySelector("[data-lock]")){',
  'const g=JSON.parse(s.groups).filter(g=>f(g[0])).map(g=>g[1]).join(" ");',
  'd.write(f(s.all)?"<link ":',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one in the script
  'g&&`<meta http-equiv=Content-Security-Policy content="${s.policy.replace(/\\|/g,g)}"><link `)',
  '}}',
].join('');

const asPattern = (text: string): string => text.replace(/[$.]/g, '[$&]');

/** The record up to its granted ids; docs/cookie.md has its form. */
const recordPattern = ({ cookie, policy }: Config): string =>
  `(?:^|; )${asPattern(cookie.name)}=1:([0-9a-z]{1,8}):[0-9a-f]{16}:(?:banner|preferences|api)([.a-z]*):${policy}:(?=[^:;]*:[^:;]*(?:;|$))`;

const isGranted = (id: string): string => `(?=(?:[^:;]*[.])?${id}[.:])`;
const isNotDenied = (id: string): string => `(?![^:;]*:(?:[^:;]*[.])?${id}(?:[.;]|$))`;

/** What the record goes on like where a group of hosts is granted, as the store has it. */
const groupPattern = (
  asked: readonly string[],
  purpose: string,
  service: string | undefined,
): string => {
  // What is not asked for waits for all that is.
  const byPurpose = (asked.includes(purpose) ? [purpose] : asked).map(isGranted).join('');
  const id = `@${service}`;
  return service ? `(?:${isGranted(id)}|${isNotDenied(id)}${byPurpose})` : byPurpose;
};

/** All that the inline script has to know, by attribute. */
export const lockData = (config: Config, { before, groups }: LockHosts): Record<string, string> => {
  const { purposes, signals, cookie } = config;
  const asked = purposes.map(({ id }) => id);
  return {
    record: recordPattern(config),
    seconds: `${cookie.days * 86_400}`,
    // An empty text is in view always.
    gpc: signals.gpc ? '.gpc' : '',
    dnt: signals.dnt ? '.dnt' : '',
    all: `${asked.map(isGranted).join('')}[^:;]*:(?:;|$)`,
    groups: JSON.stringify(
      groups.map(({ purpose, service, sources }) => [
        groupPattern(asked, purpose, service),
        sources.join(' '),
      ]),
    ),
    policy: policyFor([...before, '|']),
  };
};
