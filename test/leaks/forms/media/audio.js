new Audio(U('mp3')).play().catch(() => {});
