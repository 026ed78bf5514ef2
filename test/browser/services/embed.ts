import type { Reply } from '../../support/server.ts';

const page = (script: string): Reply => ({
  type: 'text/html',
  body: `<!doctype html><p>frame</p><script>${script}</script>`,
});

/** A frame that says hello to the page around it, and answers it. */
export const talkingFrame = page(`
  const say = kind => parent.postMessage({ from: location.host, kind }, '*');
  addEventListener('message', ({ data }) => say('answer to ' + data));
  say('hello');
`);

/** A vendor's script that puts a frame into the page and resolves `window[global]` when it spoke. */
export const framingScript = (global: string, frame: string, attributes = ''): Reply => ({
  type: 'text/javascript',
  body: `window[${JSON.stringify(global)}] = {
    mount(holder) {
      const frame = document.createElement('iframe');
      frame.setAttribute('allow', 'payment *');
      ${attributes}
      frame.src = ${JSON.stringify(frame)};
      const heard = kind => new Promise(done => addEventListener('message', function hear({ source, data }) {
        if (source !== frame.contentWindow || data.kind !== kind) return;
        removeEventListener('message', hear); done(data.from + ' ' + kind);
      }));
      const hello = heard('hello');
      holder.append(frame);
      return hello.then(async first => {
        const answer = heard('answer to question');
        frame.contentWindow.postMessage('question', new URL(frame.src).origin);
        return [first, await answer];
      });
    },
  };`,
});
