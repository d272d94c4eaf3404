/**
 * What stands between a link and its end. `gateway`: a mail filter that checks on click. `redirector`: sends on whoever
 * comes. `tracker`: counts clicks in newsletters. `shortener`: a short address for a long one. `proxy`: shows the page of
 * another under its own name.
 */
export type HopKind = 'gateway' | 'proxy' | 'redirector' | 'tracker' | 'shortener';

/** How the inner address is written. A list of names: the query parameters that may hold it, tried in order. */
export type InnerAddress =
  | readonly string[]
  | 'ampPath'
  | 'bingAdParameter'
  | 'bingParameter'
  | 'checkPointPath'
  | 'ciscoPath'
  | 'doubleClickQuery'
  | 'mandrillParameter'
  | 'pathTail'
  | 'proofpointV2'
  | 'proofpointV3'
  | 'sesPath'
  | 'sophosParameter'
  | 'translatedHost'
  | 'yahooPath';

export interface Wrapper {
  /** As people know it. */
  service: string;
  kind: HopKind;
  /** Exactly these hosts. */
  hosts?: readonly string[];
  /** These hosts and all below them; only where every host below belongs to the service. */
  under?: readonly string[];
  /** These before every official domain of `google` of the catalogue that begins with `google.`: `www.`, or nothing. */
  googleHosts?: readonly string[];
  /** Paths that wrap begin with one of these; every path when left out. */
  paths?: readonly string[];
  /** Left out: nobody can read it without asking the service. */
  inner?: InnerAddress;
  /** The parameter that tells the host of the end where the end itself can't be read. Anybody can write anything there. */
  hint?: string;
}

const SEARCH = ['', 'www.'] as const;

/** Services whose links hold their end, readable without asking anybody. Sorted by service. */
export const readableWrappers: readonly Wrapper[] = [
  { service: 'A8.net', kind: 'tracker', hosts: ['px.a8.net'], paths: ['/svt/ejp'], inner: ['a8ejpredirect'] },
  { service: 'Amazon Ads', kind: 'redirector', under: ['amazon-adsystem.com'], paths: ['/x/c/'], inner: 'pathTail' },
  { service: 'Amazon SES', kind: 'tracker', under: ['awstrack.me'], paths: ['/L0/', '/CL0/'], inner: 'sesPath' },
  { service: 'Barracuda', kind: 'gateway', hosts: ['linkprotect.cudasvc.com'], paths: ['/url'], inner: ['a'] },
  {
    service: 'Bing',
    kind: 'redirector',
    hosts: ['www.bing.com', 'bing.com'],
    paths: ['/ck/a'],
    inner: 'bingParameter',
  },
  {
    service: 'Bing',
    kind: 'tracker',
    hosts: ['www.bing.com', 'bing.com'],
    paths: ['/aclick', '/aclk'],
    inner: 'bingAdParameter',
  },
  {
    service: 'Check Point',
    kind: 'gateway',
    hosts: ['protect.checkpoint.com'],
    paths: ['/v2/'],
    inner: 'checkPointPath',
  },
  { service: 'Check Point', kind: 'gateway', under: ['url-protection.com'], paths: ['/v1/'], inner: ['o'] },
  { service: 'Cisco', kind: 'gateway', hosts: ['secure-web.cisco.com'], inner: 'ciscoPath' },
  {
    service: 'DoubleClick',
    kind: 'tracker',
    hosts: ['ad.doubleclick.net'],
    paths: ['/clk', '/ddm/clk'],
    inner: 'doubleClickQuery',
  },
  {
    service: 'Facebook',
    kind: 'redirector',
    hosts: ['l.facebook.com', 'lm.facebook.com', 'www.facebook.com', 'm.facebook.com', 'facebook.com'],
    paths: ['/l.php'],
    inner: ['u'],
  },
  { service: 'Google', kind: 'redirector', googleHosts: SEARCH, paths: ['/url'], inner: ['q', 'url'] },
  { service: 'Google AMP', kind: 'proxy', googleHosts: SEARCH, paths: ['/amp/'], inner: 'ampPath' },
  {
    service: 'Google AMP',
    kind: 'proxy',
    under: ['cdn.ampproject.org'],
    paths: ['/c/', '/v/', '/wp/'],
    inner: 'ampPath',
  },
  {
    service: 'Google Ads',
    kind: 'tracker',
    hosts: ['www.googleadservices.com', 'googleadservices.com', 'googleads.g.doubleclick.net'],
    paths: ['/pagead/aclk'],
    inner: ['adurl'],
  },
  { service: 'Google Ads', kind: 'tracker', googleHosts: SEARCH, paths: ['/aclk'], inner: ['adurl'] },
  {
    service: 'Google Ads',
    kind: 'tracker',
    hosts: ['adclick.g.doubleclick.net'],
    paths: ['/pcs/click', '/aclk'],
    inner: ['adurl'],
  },
  {
    service: 'Google Translate',
    kind: 'proxy',
    googleHosts: ['translate.'],
    paths: ['/translate', '/website'],
    inner: ['u'],
  },
  {
    service: 'Google Translate',
    kind: 'proxy',
    hosts: ['translate.googleusercontent.com'],
    paths: ['/translate_c', '/translate_p'],
    inner: ['u'],
  },
  { service: 'Google Translate', kind: 'proxy', under: ['translate.goog'], inner: 'translatedHost' },
  {
    service: 'GMX / WEB.DE',
    kind: 'redirector',
    hosts: ['deref-gmx.net', 'deref-gmx.com', 'deref-web.de', 'deref-web-02.de', 'deref-mail.com'],
    paths: ['/mail/client/'],
    inner: ['redirectUrl'],
  },
  { service: 'Instagram', kind: 'redirector', hosts: ['l.instagram.com'], inner: ['u'] },
  {
    service: 'LinkedIn',
    kind: 'redirector',
    hosts: ['www.linkedin.com', 'linkedin.com'],
    paths: ['/redir/redirect', '/safety/go'],
    inner: ['url'],
  },
  {
    service: 'Mandrill',
    kind: 'tracker',
    hosts: ['mandrillapp.com'],
    paths: ['/track/click/'],
    inner: 'mandrillParameter',
  },
  { service: 'Messenger', kind: 'redirector', hosts: ['l.messenger.com'], inner: ['u'] },
  {
    service: 'Microsoft Safe Links',
    kind: 'gateway',
    under: ['safelinks.protection.outlook.com', 'safelinks.protection.office365.us'],
    inner: ['url'],
  },
  {
    service: 'Microsoft Safe Links',
    kind: 'gateway',
    hosts: ['statics.teams.cdn.office.net'],
    paths: ['/evergreen-assets/safelinks/'],
    inner: ['url'],
  },
  { service: 'Proofpoint', kind: 'gateway', hosts: ['urldefense.proofpoint.com'], paths: ['/v1/'], inner: ['u'] },
  {
    service: 'Proofpoint',
    kind: 'gateway',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com'],
    paths: ['/v2/'],
    inner: 'proofpointV2',
  },
  {
    service: 'Proofpoint',
    kind: 'gateway',
    hosts: ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com'],
    paths: ['/v3/'],
    inner: 'proofpointV3',
  },
  { service: 'Rakuten Affiliate', kind: 'tracker', hosts: ['hb.afl.rakuten.co.jp'], inner: ['pc'] },
  {
    service: 'Rakuten LinkShare',
    kind: 'tracker',
    hosts: ['click.linksynergy.com'],
    paths: ['/deeplink', '/link'],
    inner: ['murl'],
  },
  { service: 'Slack', kind: 'redirector', hosts: ['slack-redir.net'], paths: ['/link'], inner: ['url'] },
  { service: 'Sophos', kind: 'gateway', under: ['protection.sophos.com'], inner: 'sophosParameter', hint: 'd' },
  { service: 'Steam', kind: 'redirector', hosts: ['steamcommunity.com'], paths: ['/linkfilter'], inner: ['u', 'url'] },
  { service: 'Symantec', kind: 'gateway', hosts: ['clicktime.symantec.com'], inner: ['u', 'd'] },
  { service: 'Trellix', kind: 'gateway', under: ['fireeye.com'], paths: ['/v1/url', '/url'], inner: ['u'] },
  { service: 'Trend Micro', kind: 'gateway', under: ['trendmicro.com'], paths: ['/wis/clicktime/'], inner: ['url'] },
  { service: 'Trustwave', kind: 'gateway', hosts: ['scanmail.trustwave.com'], inner: ['u'] },
  {
    service: 'ValueCommerce',
    kind: 'tracker',
    hosts: ['ck.jp.ap.valuecommerce.com'],
    paths: ['/servlet/referral'],
    inner: ['vc_url'],
  },
  {
    service: 'VK',
    kind: 'redirector',
    hosts: ['vk.com', 'm.vk.com', 'away.vk.com', 'vk.ru'],
    paths: ['/away.php'],
    inner: ['to'],
  },
  {
    service: 'Yahoo! JAPAN',
    kind: 'redirector',
    hosts: ['rdsig.yahoo.co.jp', 'ord.yahoo.co.jp', 'rd.yahoo.co.jp'],
    inner: 'yahooPath',
  },
  { service: 'Yahoo! JAPAN', kind: 'redirector', hosts: ['search.yahoo.co.jp'], paths: ['/rd'], inner: ['url'] },
  { service: 'Yahoo! JAPAN', kind: 'proxy', hosts: ['search.yahoo.co.jp'], paths: ['/amp/'], inner: 'ampPath' },
  { service: 'Yahoo', kind: 'redirector', hosts: ['r.search.yahoo.com', 'rds.yahoo.com'], inner: 'yahooPath' },
  {
    service: 'YouTube',
    kind: 'redirector',
    hosts: ['www.youtube.com', 'm.youtube.com', 'youtube.com'],
    paths: ['/redirect'],
    inner: ['q'],
  },
];
