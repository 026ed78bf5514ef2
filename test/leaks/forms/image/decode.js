const i = new Image();
i.src = U('gif');
i.decode().catch(() => {});
