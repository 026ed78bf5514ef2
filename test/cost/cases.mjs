/**
 * What a page without trackers does all day. `set` prepares, `run` is done `times` times and timed as
 * a whole. Both are text: they run in the page.
 */
export const calls = {
  'setAttribute(class)': {
    set: 'e = make("p")',
    run: 'e.setAttribute("class", i & 1 ? "a" : "b")',
  },
  'getAttribute(class)': {
    set: 'e = make("p"); e.className = "a"',
    run: 'e.getAttribute("class")',
  },
  'hasAttribute(id)': { set: 'e = make("p")', run: 'e.hasAttribute("id")' },
  'removeAttribute(id)': { set: 'e = make("p")', run: 'e.removeAttribute("id")' },
  'setAttribute(src, own path)': {
    set: 'e = make("script")',
    run: 'e.setAttribute("src", "/own/file.js")',
  },
  'getAttribute(src)': { set: 'e = make("img")', run: 'e.getAttribute("src")' },
  'a.href =': { set: 'e = make("a")', run: 'e.href = "/own/page"' },
  'script.src = own path': { set: 'e = make("script")', run: 'e.src = "/own/file.js"' },
  'textContent =': { set: 'e = make("p")', run: 'e.textContent = "text"' },
  'innerHTML = text': { set: 'e = make("p")', run: 'e.innerHTML = "text"' },
  'innerHTML = own markup': { set: 'e = make("p")', run: 'e.innerHTML = "<b class=c>text</b>"' },
  innerHTML: { set: 'e = make("p"); e.innerHTML = "<b>text</b>"', run: 'e.innerHTML' },
  'appendChild, moved': { set: 'e = make("p"); f = make("b")', run: 'e.appendChild(f)' },
  'append + remove': { set: 'e = box(); f = make("b")', run: 'e.append(f); f.remove()' },
  'cloneNode(true)': {
    set: 'e = make("p"); e.innerHTML = "<b>text</b>"',
    run: 'e.cloneNode(true)',
  },
  'style.color =': { set: 'e = box()', run: 'e.style.color = i & 1 ? "red" : "blue"' },
  'document.cookie': { set: '', run: 'document.cookie' },
  'localStorage.getItem': {
    set: 'localStorage.setItem("lang", "en")',
    run: 'localStorage.getItem("lang")',
  },
  'localStorage.lang': { set: 'localStorage.setItem("lang", "en")', run: 'localStorage.lang' },
  'localStorage.setItem': { set: '', run: 'localStorage.setItem("lang", i & 1 ? "en" : "zh")' },
  'new XMLHttpRequest, open': { set: '', run: 'new XMLHttpRequest().open("GET", "/own/data")' },
};

/** A page that is built at once: ten thousand elements. */
export const pages = {
  'ten thousand elements by innerHTML': `
    box().innerHTML = Array.from({ length: 2500 }, (_, i) =>
      '<li class="row" id="r' + i + '"><a href="/item/' + i + '">Item</a><span>' + i + '</span><b>text</b></li>').join('')`,
  'ten thousand elements by createElement': `
    const list = box();
    for (let i = 0; i < 2500; i++) {
      const row = make('li'); row.className = 'row'; row.id = 'r' + i;
      const link = make('a'); link.href = '/item/' + i; link.textContent = 'Item';
      const cell = make('span'); cell.append(i);
      const bold = make('b'); bold.textContent = 'text';
      row.append(link, cell, bold);
      list.appendChild(row);
    }`,
  'ten thousand elements by setAttribute and insertBefore': `
    const list = box();
    for (let i = 0; i < 5000; i++) {
      const row = make('div'); row.setAttribute('class', 'row'); row.setAttribute('data-i', i);
      const cell = make('span'); cell.setAttribute('title', 'cell');
      row.insertBefore(cell, null);
      list.insertBefore(row, list.firstChild);
    }`,
};
