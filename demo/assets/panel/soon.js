/** Makes a function that runs `action` once, `ms` after the first of several calls. */
export const soon = (action, ms) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      action();
    }, ms);
  };
};
