/**
 * Parameters that tell who clicked, by owner. A `*` at the end stands for anything.
 *
 * The names are facts; a letter says who lists them. B: Brave's query-filter and clean-urls,
 * A: AdGuard's TrackParamFilter, C: ClearURLs, F: Firefox's copy-clean-link lists, V: the vendor's
 * own help pages; no letter: common knowledge.
 * @see https://github.com/brave/adblock-lists/tree/master/brave-lists
 * @see https://github.com/AdguardTeam/AdguardFilters/tree/master/TrackParamFilter/sections
 * @see https://github.com/ClearURLs/Rules
 * @see https://help.goacoustic.com/hc/en-us/articles/360050002814 (Acoustic)
 * @see https://support.dotdigital.com/en/articles/8198918 (dotdigital)
 *
 * Left out because sites use these names for other things, so a site has to list them itself:
 * `email` (prefills the site's own newsletter form), `sid`, `uid`, `cid`, `pp`, `ref`, `clickid`,
 * `cuid`, `maf`, `gci`, `esid`, `recipientid`, `nlid`. Left out because they tell the campaign, not
 * the person: `s_cid`, `sc_src`, `sms_source`, `irgwc`, `ir_campaignid`, `erid`, `cm_re`, `cm_sp`.
 */
const byOwner =
  // — e-mail platforms: the subscriber, or this person's copy of the message —
  'mc_eid ' + // Mailchimp (B A C)
  '_hsenc _hsmi hsCtaTracking __hs* h_sid h_slt ' + // HubSpot, Hive (B A C)
  'mkt_tok ' + // Adobe Marketo (A C)
  'vero_* ' + // Vero (B A C F)
  'oly_* rb_clickid ' + // Omeda Olytics (B A C)
  '_kx ' + // Klaviyo (B A)
  '_ke ' + // Klaviyo, formerly
  'ck_subscriber_id ' + // Kit (B)
  'sfmc_* et_rid ' + // Salesforce Marketing Cloud, ExactTarget (B)
  'ml_sub* ' + // MailerLite (B A C)
  '_bhlid ' + // beehiiv (B)
  'bsft_* ' + // Blueshift (B A)
  'sc_customer sc_uid sc_eh sc_lid sc_llid ' + // SAP Emarsys (B)
  'at_recipient_* ' + // Piano, AT Internet (B F)
  'oft_* ' + // an unnamed mailer (B)
  'ss_email_id ' + // SharpSpring (B)
  'mindbox-* ' + // Mindbox (A)
  'wickedid ' + // Wicked Reports (B A C)
  'bbeml ' + // Blackbaud (B)
  'vgo_ee ' + // ActiveCampaign (B)
  'sms_click sms_uph ' + // text messages (B)
  'user_email_address utm_email* utm_userid EMAIL_ID ' + // the address itself (A F)
  'os_ehash ' + // Oracle (C)
  '_clde* ' + // Dynamics 365, ClickDimensions (A)
  'spMailingID spUserID spJobID spReportId ' + // Acoustic, Silverpop (V)
  'elq* ' + // Oracle Eloqua (V)
  'trk_contact trk_msg trk_sid ' + // Listrak
  'iterable* ' + // Iterable
  'dm_i ' + // dotdigital (V)
  'cio_id ' + // Customer.io
  // — visitors across domains —
  '_ga _gl _gac ' + // Google (A C F)
  'adobe_mc ' + // Adobe
  'pk_vid ' + // Matomo (A)
  'lo_sid ' + // Lucky Orange
  '_io_session_id cx_click ' + // IO Technologies, Cxense (A)
  // — ad networks: an id minted for this click —
  'gclid gclsrc gbraid wbraid dclid gad_* srsltid ' + // Google (B A C)
  'fbclid igsh* ' + // Meta (B A C)
  'msclkid ' + // Microsoft (B A C)
  'ttclid ' + // TikTok (B)
  'twclid ' + // X (B A C)
  'li_fat_id ' + // LinkedIn (F)
  'epik ' + // Pinterest
  'ScCid sccid snapclid ' + // Snap
  'rdt_cid ' + // Reddit
  'yclid ysclid ymclid yadclid yadordid _openstat ' + // Yandex (B A C)
  'syclid ' + // Synerise (B)
  'bd_vid ' + // Baidu
  'qhclickid ' + // 360
  'gdt_vid qz_gdt ' + // Tencent
  'irclickid ir_adid ' + // impact.com (B A)
  'awc ' + // Awin (A)
  'sscid ' + // ShareASale (A)
  'tduid ' + // Tradedoubler (A)
  'admitad_uid ' + // Admitad (A)
  'cjevent ' + // CJ
  'rtkcid ' + // RedTrack (A)
  'ranSiteID ' + // Rakuten
  'vc_lpp ' + // ValueCommerce (A)
  'tblci ' + // Taboola
  'dicbo ' + // Outbrain
  '_branch_* ' + // Branch (B A)
  'unicorn_click_id gps_adid ' + // Adjust (B A)
  's_kwcid ef_id'; // Adobe Advertising (B A C)

/** All of `byOwner`, one name each. */
export const identifiers: readonly string[] = byOwner.split(' ');

/**
 * Parameters that tell which campaign was clicked, unless someone hides a person in the value.
 * `ref` is none of them: sites put order and revision numbers there, which look like a person.
 */
export const labels: readonly string[] = (
  'utm_* mtm_* pk_* piwik_* ga_* hsa_* itm_* hmb_* at_* wt_mc xtor cmpid mc_cid et_cid spm scm ' +
  'cm_mmc* cm_re cm_sp ss_campaign_* fb_source nx_source'
).split(' ');

/** Whether a name is in a list; case counts, as `_GA` and `si` may be someone else's. */
export const isListed = (name: string, list: readonly string[]): boolean =>
  list.some(
    entry => entry === name || (entry.endsWith('*') && name.startsWith(entry.slice(0, -1))),
  );
