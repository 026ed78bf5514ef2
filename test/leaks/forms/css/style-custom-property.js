const d = box();
d.style.setProperty('--x', 'url(' + U('gif') + ')');
d.style.background = 'var(--x)';
