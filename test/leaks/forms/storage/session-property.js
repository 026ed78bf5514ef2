sessionStorage['_trk'] = '1';
