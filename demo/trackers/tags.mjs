/**
 * Tags as a page writes them into its markup. `marked`: inert until the purpose is granted, which is
 * how a site should write them, since browsers fetch the addresses in static markup before any script
 * runs. `plain`: as a vendor's manual has them.
 */
export const tags = {
  marked: {
    script: (purpose, src) =>
      `<script type="text/plain" data-consent="${purpose}" data-src="${src}"></script>`,
    inline: (purpose, code) =>
      `<script type="text/plain" data-consent="${purpose}">${code}</script>`,
    image: (purpose, src, rest) => `<img data-consent="${purpose}" data-src="${src}" ${rest}>`,
    frame: (purpose, src, rest) =>
      `<iframe data-consent="${purpose}" data-src="${src}" ${rest}></iframe>`,
  },
  plain: {
    script: (_purpose, src) => `<script src="${src}"></script>`,
    inline: (_purpose, code) => `<script>${code}</script>`,
    image: (_purpose, src, rest) => `<img src="${src}" ${rest}>`,
    frame: (_purpose, src, rest) => `<iframe src="${src}" ${rest}></iframe>`,
  },
};
