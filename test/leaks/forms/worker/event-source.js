new Worker(URL.createObjectURL(new Blob(['new EventSource("' + U('json') + '")'])));
