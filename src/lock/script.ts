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
  'x=(b,k)=>/^[1yt]/.test(navigator[b]??self[b])&&!v.includes(k);',
  'if(a>-86400&&a<s.seconds&&!x("globalPrivacyControl",s.gpc)&&!x("doNotTrack",s.dnt)',
  '&&!d.querySelector("[data-lock]")){',
  'const g=JSON.parse(s.groups).map(g=>f(g[0])?g[1]:"").join("");',
  'd.write(f(s.all)?"<link ":',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one in the script
  'g&&`<meta http-equiv=Content-Security-Policy content="${s.policy.replace(/\\|/g,g)}"><link `)',
  '}}',
].join('');
