const doc = new DOMParser().parseFromString('<img src="' + U('gif') + '">', 'text/html');
add(document.importNode(doc.images[0]));
