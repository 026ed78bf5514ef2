document.write('<iframe></iframe>');
frames[0].fetch(U('json')).catch(() => {});
