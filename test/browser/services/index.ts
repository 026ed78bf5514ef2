import type { Sample } from '../../support/sample.ts';
import { captcha } from './captcha.ts';
import { database } from './database.ts';
import { fonts } from './fonts.ts';
import { images } from './images.ts';
import { maps } from './maps.ts';
import { payment } from './payment.ts';
import { search } from './search.ts';
import { signIn } from './sign-in.ts';
import { video } from './video.ts';

/** Services that a page cannot do without, under the names of their real hosts. One line each. */
export const services: Readonly<Record<string, Sample>> = {
  captcha,
  database,
  fonts,
  images,
  maps,
  payment,
  search,
  'signing in': signIn,
  video,
};
