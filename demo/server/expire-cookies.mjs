/** `Set-Cookie` lines that delete every cookie which the request carries. */
export const expireCookies = request =>
  (request.headers.cookie ?? '')
    .split(';')
    .map(pair => pair.split('=')[0].trim())
    .filter(Boolean)
    .map(name => `${name}=; Path=/; Max-Age=0`);
