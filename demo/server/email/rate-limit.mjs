/** Lets each address through so often a minute; forgets everybody when the minute is over. */
export function rateLimit(perMinute) {
  const seen = new Map();
  let minute = 0;
  return address => {
    const now = Math.floor(Date.now() / 60_000);
    if (now !== minute) seen.clear();
    minute = now;
    const count = (seen.get(address) ?? 0) + 1;
    seen.set(address, count);
    return count <= perMinute;
  };
}
