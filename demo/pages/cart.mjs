import { escapeText } from './html.mjs';

/** The cart: a dialog that `cart.js` fills from `localStorage`. */
export const cart = ({ texts }, names) => `
<dialog class="cart" aria-labelledby="cart-title" data-names="${escapeText(JSON.stringify(names))}" data-texts="${escapeText(JSON.stringify(texts.cart))}">
  <form method="dialog">
    <h2 id="cart-title">${texts.cart.title}</h2>
    <button class="close" aria-label="${texts.cart.close}">×</button>
  </form>
  <ul data-cart-lines></ul>
  <p data-cart-empty>${texts.cart.empty}</p>
  <p class="total"><span>${texts.cart.total}</span> <strong data-cart-total></strong></p>
  <button type="button" class="button" data-cart-order data-track="order">${texts.cart.order}</button>
  <p role="status" data-cart-status></p>
</dialog>`;
