const dialog = document.querySelector('.cart');
const names = JSON.parse(dialog.dataset.names);
const texts = JSON.parse(dialog.dataset.texts);
const find = name => dialog.querySelector(`[data-cart-${name}]`);

const load = () => {
  try {
    return JSON.parse(localStorage.getItem('cart')) ?? {};
  } catch {
    return {};
  }
};

const save = cart => {
  try {
    localStorage.setItem('cart', JSON.stringify(cart));
  } catch {
    // Storage is blocked: the cart lives as long as the page.
  }
  show(cart);
};

let cart = load();

const step = (id, by) => {
  const count = (cart[id] ?? 0) + by;
  cart = { ...cart, [id]: count };
  if (count <= 0) delete cart[id];
  save(cart);
};

const button = (text, label, onClick) => {
  const element = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: text,
    onclick: onClick,
  });
  element.setAttribute('aria-label', label);
  return element;
};

const line = ([id, count]) => {
  const [name, price] = names[id];
  const item = document.createElement('li');
  const title = Object.assign(document.createElement('span'), { textContent: name });
  const sum = Object.assign(document.createElement('strong'), {
    textContent: texts.currency + price * count,
  });
  const amount = Object.assign(document.createElement('span'), { className: 'amount' });
  amount.append(
    button('−', `${texts.less}: ${name}`, () => step(id, -1)),
    Object.assign(document.createElement('span'), { textContent: count }),
    button('+', `${texts.more}: ${name}`, () => step(id, 1)),
  );
  item.append(title, amount, sum);
  return item;
};

function show(cart) {
  const lines = Object.entries(cart).filter(([id, count]) => names[id] && count > 0);
  const total = lines.reduce((sum, [id, count]) => sum + names[id][1] * count, 0);
  const pieces = lines.reduce((sum, [, count]) => sum + count, 0);
  document.querySelector('[data-cart-count]').textContent = pieces;
  find('lines').replaceChildren(...lines.map(line));
  find('empty').hidden = lines.length > 0;
  find('total').parentElement.hidden = lines.length === 0;
  find('order').hidden = lines.length === 0;
  find('total').textContent = texts.currency + total;
}

document.addEventListener('click', event => {
  const add = event.target.closest('[data-cart-add]');
  if (add) step(add.dataset.cartAdd, 1);
  if (event.target.closest('[data-cart-open]')) {
    find('status').textContent = '';
    dialog.showModal();
  }
});
dialog.addEventListener('click', event => event.target === dialog && dialog.close());
find('order').addEventListener('click', () => {
  cart = {};
  save(cart);
  find('status').textContent = texts.ordered;
});
addEventListener('storage', event => {
  if (event.key !== 'cart') return;
  cart = load();
  show(cart);
});
show(cart);
