new Audio().src = U('mp3');
