const frames = Object.assign(Object.create(null), {
  backgroundImage: ['url(' + U('gif') + ')', 'none'],
});
box().animate(frames, 1000);
