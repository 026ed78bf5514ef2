CSS.paintWorklet.addModule(U('js')).catch(() => {});
