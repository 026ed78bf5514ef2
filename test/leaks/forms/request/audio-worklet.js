new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(U('js')).catch(() => {});
