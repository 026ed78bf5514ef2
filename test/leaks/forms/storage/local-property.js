localStorage._trk = '1';
