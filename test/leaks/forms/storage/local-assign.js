Object.assign(localStorage, { _trk: '1' });
