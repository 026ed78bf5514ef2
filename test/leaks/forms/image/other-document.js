const doc = document.implementation.createHTMLDocument('');
const i = doc.createElement('img');
i.src = U('gif');
add(i);
