import { aBTesting } from './a-b-testing.ts';
import { adExchanges } from './ad-exchanges.ts';
import { affiliate } from './affiliate.ts';
import { alibaba } from './alibaba.ts';
import { attribution } from './attribution.ts';
import { audienceMeasurement } from './audience-measurement.ts';
import { baidu } from './baidu.ts';
import { bytedance } from './bytedance.ts';
import { captcha } from './captcha.ts';
import { chat } from './chat.ts';
import { chinaAnalytics } from './china-analytics.ts';
import { customerData } from './customer-data.ts';
import { dataPlatforms } from './data-platforms.ts';
import type { ServiceRow } from './define.ts';
import { eMailMarketing } from './e-mail-marketing.ts';
import { errorMonitoring } from './error-monitoring.ts';
import { feedback } from './feedback.ts';
import { google } from './google.ts';
import { growingio } from './growingio.ts';
import { imagesAndLibraries } from './images-and-libraries.ts';
import { linkedin } from './linkedin.ts';
import { maps } from './maps.ts';
import { matomo } from './matomo.ts';
import { messaging } from './messaging.ts';
import { meta } from './meta.ts';
import { microsoft } from './microsoft.ts';
import { payment } from './payment.ts';
import { performanceMonitoring } from './performance-monitoring.ts';
import { privacyFirstAnalytics } from './privacy-first-analytics.ts';
import { productAnalytics } from './product-analytics.ts';
import { searchAndBackEnds } from './search-and-back-ends.ts';
import { sensorsData } from './sensors-data.ts';
import { sessionReplay } from './session-replay.ts';
import { signIn } from './sign-in.ts';
import { socialPixels } from './social-pixels.ts';
import { socialWidgets } from './social-widgets.ts';
import { supplySide } from './supply-side.ts';
import { tencent } from './tencent.ts';
import { tiktok } from './tiktok.ts';
import { trafficCounters } from './traffic-counters.ts';
import { umeng } from './umeng.ts';
import { userOnboarding } from './user-onboarding.ts';
import { video } from './video.ts';
import { yandex } from './yandex.ts';

/** What we know of well-known services; neighbours are alike, so that the packed table stays small. */
export const catalogue = {
  ...google,
  ...meta,
  ...microsoft,
  ...linkedin,
  ...tiktok,
  ...socialPixels,
  ...yandex,
  ...matomo,
  ...baidu,
  ...umeng,
  ...alibaba,
  ...tencent,
  ...bytedance,
  ...sensorsData,
  ...growingio,
  ...chinaAnalytics,
  ...productAnalytics,
  ...customerData,
  ...privacyFirstAnalytics,
  ...trafficCounters,
  ...errorMonitoring,
  ...performanceMonitoring,
  ...sessionReplay,
  ...audienceMeasurement,
  ...aBTesting,
  ...chat,
  ...feedback,
  ...userOnboarding,
  ...adExchanges,
  ...supplySide,
  ...dataPlatforms,
  ...eMailMarketing,
  ...messaging,
  ...attribution,
  ...affiliate,
  ...socialWidgets,
  ...video,
  ...searchAndBackEnds,
  ...payment,
  ...captcha,
  ...signIn,
  ...maps,
  ...imagesAndLibraries,
} satisfies Record<string, ServiceRow>;
