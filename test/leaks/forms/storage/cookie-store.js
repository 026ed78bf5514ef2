cookieStore.set('_trk', '1');
