const doc = new DOMParser().parseFromString('<img src="' + U('gif') + '">', 'text/html');
add(document.adoptNode(doc.images[0]));
