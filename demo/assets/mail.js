const log = document.querySelector('.log');
const list = log.querySelector('[data-log]');
const empty = log.querySelector('[data-log-empty]');

const show = () => {
  empty.hidden = list.childElementCount > 0;
};

document.addEventListener('demo:mail', ({ detail }) => {
  const item = document.createElement('li');
  const time = new Date(detail.time).toTimeString().slice(0, 8);
  const what = log.dataset[detail.what];
  item.textContent = [time, what, detail.link].filter(Boolean).join(' · ');
  list.append(item);
  show();
});
document.addEventListener('demo:mail-clear', () => {
  list.replaceChildren();
  show();
});
