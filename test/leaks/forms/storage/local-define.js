Object.defineProperty(localStorage, '_trk', { value: '1' });
