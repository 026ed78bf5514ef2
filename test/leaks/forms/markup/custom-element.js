customElements.define(
  'x-pixel',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'closed' }).innerHTML = '<img src="' + U('gif') + '">';
    }
  },
);
add(make('x-pixel'));
