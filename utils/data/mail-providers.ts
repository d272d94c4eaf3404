import type { MailProvider } from './mail-provider.ts';

/** Sorted by name. Source: headers as the providers write them. */
export const mailProviders: readonly MailProvider[] = [
  {
    name: 'AOL',
    webmails: ['mail.aol.com'],
    authservIds: ['.aol.com', '.yahoo.com'],
    machines: ['aol.com', 'yahoo.com'],
  },
  { name: 'au', webmails: [], authservIds: ['.au.com', '.ezweb.ne.jp'], machines: ['au.com', 'ezweb.ne.jp'] },
  {
    name: 'BIGLOBE',
    webmails: ['webmail.sso.biglobe.ne.jp'],
    authservIds: ['.biglobe.ne.jp'],
    machines: ['biglobe.ne.jp'],
  },
  { name: 'docomo', webmails: ['mail.smt.docomo.ne.jp'], authservIds: ['.docomo.ne.jp'], machines: ['docomo.ne.jp'] },
  {
    name: 'Fastmail',
    webmails: ['app.fastmail.com', 'www.fastmail.com'],
    authservIds: ['.messagingengine.com'],
    machines: ['messagingengine.com'],
    edges: ['messagingengine.com'],
  },
  {
    name: 'Gmail',
    webmails: ['mail.google.com'],
    authservIds: ['mx.google.com'],
    machines: ['google.com'],
    edges: ['mx.google.com'],
    writesBelowStamp: true,
  },
  { name: 'GMX', webmails: ['navigator.gmx.net', 'www.gmx.net'], authservIds: ['gmx.net'], machines: ['gmx.net'] },
  {
    name: 'iCloud',
    webmails: ['www.icloud.com'],
    authservIds: ['.icloud.com'],
    machines: ['apple.com', 'icloud.com', 'mac.com', 'me.com'],
  },
  { name: 'Mail.ru', webmails: ['e.mail.ru'], authservIds: ['.mail.ru'], machines: ['mail.ru'] },
  { name: 'nifty', webmails: ['mail.nifty.com'], authservIds: ['.nifty.com'], machines: ['nifty.com'] },
  {
    name: 'OCN',
    webmails: ['mail.ocn.jp'],
    authservIds: ['.ocn.ad.jp', '.ocn.ne.jp'],
    machines: ['ocn.ad.jp', 'ocn.ne.jp'],
  },
  {
    name: 'Outlook',
    webmails: ['outlook.cloud.microsoft', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com'],
    authservIds: [],
    machines: ['outlook.com', 'outlook.office365.com'],
    edges: ['protection.outlook.com'],
  },
  {
    name: 'Proton Mail',
    webmails: ['mail.proton.me'],
    authservIds: ['.protonmail.ch', '.protonmail.com'],
    machines: ['protonmail.ch', 'protonmail.com'],
  },
  { name: 'So-net', webmails: [], authservIds: ['.so-net.ne.jp'], machines: ['so-net.ne.jp'] },
  {
    name: 'SoftBank',
    webmails: [],
    authservIds: ['.softbank.jp', '.softbank.ne.jp'],
    machines: ['softbank.jp', 'softbank.ne.jp'],
  },
  { name: 'web.de', webmails: ['navigator.web.de'], authservIds: ['web.de'], machines: ['web.de'] },
  { name: 'Yahoo Mail', webmails: ['mail.yahoo.com'], authservIds: ['.yahoo.com'], machines: ['yahoo.com'] },
  {
    name: 'Yahoo!メール',
    webmails: ['mail.yahoo.co.jp'],
    authservIds: ['.yahoo.co.jp'],
    machines: ['yahoo.co.jp'],
  },
  {
    name: 'Yandex',
    webmails: ['mail.yandex.com', 'mail.yandex.ru'],
    authservIds: ['.yandex.net'],
    machines: ['yandex.net', 'yandex.ru'],
  },
  {
    name: 'Zoho Mail',
    webmails: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.jp'],
    authservIds: ['.zohomail.com'],
    machines: ['zoho.com', 'zohomail.com'],
  },
];
