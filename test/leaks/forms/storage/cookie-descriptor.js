Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '_trk=1');
