const p = new RTCPeerConnection();
p.setConfiguration({
  iceServers: [
    {
      urls: 'turn:tracker.localhost:' + location.port + '?transport=tcp',
      username: 'a',
      credential: 'b',
    },
  ],
});
p.createDataChannel('x');
p.createOffer()
  .then(o => p.setLocalDescription(o))
  .catch(() => {});
