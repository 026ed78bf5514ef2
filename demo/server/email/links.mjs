/**
 * Where a mail's links lead. Stored here and never taken from the address, so that the redirect
 * cannot be used to send people anywhere else.
 */
export const links = {
  spring: '/tea/longjing',
  jasmine: '/tea/jasmine',
  shop: '/',
  'zh-spring': '/zh/tea/longjing',
  'zh-jasmine': '/zh/tea/jasmine',
  'zh-shop': '/zh/',
};
