import { prototypeOf } from '../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';

/** Windows of this origin that the page makes or reaches: they bring natives of their own. */
export const windows = defineGuard({
  sinks: [],
  install({ realm, greeting, adopt, findFrames, listen, listenInTrees }) {
    for (const type of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']) {
      const owner = prototypeOf(realm, type);
      wrapAccessor(owner, 'contentWindow', {
        get(native, self) {
          const other = native(self);
          adopt(other);
          return other;
        },
      });
      wrapAccessor(owner, 'contentDocument', {
        get(native, self) {
          const document = native(self) as Document | null;
          adopt(document?.defaultView);
          return document;
        },
      });
    }
    wrapMethod(realm, 'open', (native, self, args) => {
      const other = native(self, args);
      adopt(other);
      return other;
    });
    wrapMethod(
      prototypeOf(realm, 'DocumentPictureInPicture'),
      'requestWindow',
      (native, self, args) => {
        const asked = native(self, args);
        return asked instanceof Promise
          ? asked.then(other => {
              adopt(other);
              return other;
            })
          : asked;
      },
    );
    // A frame has another document by now.
    const meet = ({ target }: Event): void => {
      findFrames();
      adopt((target as Partial<HTMLIFrameElement> | null)?.contentWindow);
    };
    listen(greeting, meet);
    // The window hears of no element's `load`.
    listenInTrees('load', meet);
  },
});
