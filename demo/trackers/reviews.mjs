/** Something the visitor may want: another company's reviews in a frame. `functional`. */
export const reviews = {
  rule: at => ({ match: `${at}/reviews`, purpose: 'functional', service: 'reviews' }),
  frame: (origin, tag, { lang, tea, title }) =>
    tag.frame(
      'functional',
      `${origin}/reviews?lang=${lang}&amp;tea=${tea}`,
      `title="${title}" width="480" height="180"`,
    ),
};
