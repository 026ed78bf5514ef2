fetchLater(U('json'), { activateAfter: 0 });
