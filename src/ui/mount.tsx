import { h, render } from 'preact';
import css from '../../styles/consent.css';
import { App } from './App.tsx';
import { adoptStyle } from './adopt-style.ts';
import { startDraft, unaskedPurposes } from './draft.ts';
import type { MountUi, View } from './host.ts';
import { chooseLocale } from './locales/choose-locale.ts';
import { en } from './locales/en.ts';
import { locales } from './locales/index.ts';
import type { UiModel, UiState } from './model.ts';
import { createTranslate } from './translate.ts';

/** Puts the user interface into a shadow root of its own. Nothing is shown before `show`. */
export const mountUi: MountUi = host => {
  const { options } = host;
  const page = document.documentElement;
  const element = document.createElement('tacet-consent');
  const root = element.attachShadow({ mode: 'open' });
  const state: UiState = { draft: {}, services: [], servicesNote: 'loading' };
  let ui: UiModel | undefined;

  const update = (patch: Partial<UiState>) => {
    Object.assign(state, patch);
    if (ui && state.view) render(<App ui={ui} />, root);
  };

  const show = (view: View) => {
    if (view === state.view) return;
    // Early in the document while it asks, so that the keyboard finds it; else out of the way.
    if (!state.view) page.insertBefore(element, view === 'banner' ? document.body : null);
    root.querySelector('dialog')?.close();
    update({ view, draft: startDraft(host), emailNote: undefined });
    host.shown(view);
  };

  const speak = (lang: string, messages?: unknown) => {
    element.lang = lang;
    ui = {
      host,
      lang,
      t: createTranslate({ ...en, ...(messages as object), ...options.texts }),
      state,
      update,
      show,
      leave: () => show(unaskedPurposes(host).length ? 'banner' : 'none'),
      save(answers, source) {
        host.save(answers, source);
        show('none');
        update({ status: 'saved' });
      },
    };
    element.dir = ui.t('direction');
    update({});
  };

  adoptStyle(root, css);
  element.dataset.theme = options.theme;
  const lang = chooseLocale([options.lang ?? '', page.lang, ...navigator.languages], locales);
  Promise.resolve(lang !== 'en' && host.fetchJson(`locales/${lang}.json`)).then(
    messages => speak(lang, messages),
    () => speak('en'),
  );

  host.onChange(() => {
    if (state.view === 'banner' && !unaskedPurposes(host).length) show('none');
    else update({});
  });
  return { show };
};
