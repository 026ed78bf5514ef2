sessionStorage.setItem('_trk', '1');
