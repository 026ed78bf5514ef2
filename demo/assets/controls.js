const controls = document.querySelector('.controls');
const texts = JSON.parse(controls.dataset.texts);
const find = name => controls.querySelector(`[data-${name}]`);
const { consent } = window;

const show = () => {
  for (const place of controls.querySelectorAll('[data-answer]')) {
    const id = place.dataset.answer;
    const answer = id === 'necessary' ? 'granted' : (consent.answers?.[id] ?? 'unasked');
    place.textContent = texts.answers[answer];
    place.dataset.value = answer;
  }
  const { gpc, dnt } = consent.signals ?? {};
  find('signal').hidden = !(gpc || dnt);
  const record = consent.record;
  find('record').textContent = record ? JSON.stringify(record, null, 2) : texts.noRecord;
  const state = consent.email?.state;
  find('email-state').textContent = texts.emailStates[state] ?? texts.emailStates.unasked;
};

const saveCopy = () => {
  const copy = consent.export();
  const text = typeof copy === 'string' ? copy : JSON.stringify(copy, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'privacy.json';
  link.click();
  setTimeout(URL.revokeObjectURL, 1000, link.href);
};

if (consent?.on) {
  consent.on('change', show);
  // The e-mail panel has been answered when it closes.
  consent.on('close', show);
  show();
  find('export').addEventListener('click', saveCopy);
  find('erase').addEventListener('click', () => {
    consent.erase();
    find('status').textContent = texts.erased;
    show();
  });
} else {
  find('controls-lead').textContent = texts.unavailable;
  for (const button of controls.querySelectorAll('button')) button.disabled = true;
}
