localStorage.setItem('_trk', '1');
