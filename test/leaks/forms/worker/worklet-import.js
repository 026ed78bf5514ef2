const code = new Blob(['import "' + U('js') + '"'], { type: 'text/javascript' });
const context = new OfflineAudioContext(1, 1, 44100);
context.audioWorklet.addModule(URL.createObjectURL(code)).catch(() => undefined);
