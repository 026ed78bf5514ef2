const most = 120;

const line = ({ time, what, text, chip, title, own }) => {
  const item = document.createElement('li');
  if (title) item.title = title;
  if (own) item.className = 'own';
  const part = (tag, content) => {
    if (content === undefined) return;
    item.append(Object.assign(document.createElement(tag), { textContent: content }));
  };
  part('time', time && new Date(time).toTimeString().slice(0, 8));
  part('b', what);
  part('span', text);
  if (chip) {
    part('i', chip);
    item.lastChild.dataset.purpose = chip;
  }
  return item;
};

/** Fills one of the panel's lists, newest first. */
export function show(panel, name, rows, count = rows.length) {
  const list = panel.querySelector(`[data-list="${name}"]`);
  list.replaceChildren(...rows.slice(-most).reverse().map(line));
  panel.querySelector(`[data-none="${name}"]`).hidden = rows.length > 0;
  for (const place of panel.querySelectorAll(`[data-count="${name}"]`)) {
    place.textContent = String(count);
    place.dataset.some = String(count > 0);
  }
}
