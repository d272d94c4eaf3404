import type { IncidentCheck } from './incident-check.ts';

/** In the order in which they are worth doing: first what stops somebody, then what they did. */
export const incidentChecks: readonly IncidentCheck[] = [
  { id: 'password', amazonPath: '/ax/account/manage' },
  { id: 'secondStep', amazonPath: '/a/settings/approval' },
  { id: 'contact', amazonPath: '/ax/account/manage' },
  { id: 'devices', amazonPath: '/hz/mycd/myx#/home/devices/1' },
  { id: 'orders', amazonPath: '/your-orders/orders' },
  { id: 'history', amazonPath: '/gp/history' },
  { id: 'addresses', amazonPath: '/a/addresses' },
  { id: 'payments', amazonPath: '/cpe/yourpayments/wallet' },
  { id: 'giftBalance', amazonPath: '/gc/balance' },
  // there is a message center, but no address of it is on record: its menu is told
  { id: 'messages', amazonPath: '/' },
  { id: 'statements', isElsewhere: true },
  { id: 'forwarding', isElsewhere: true },
];

/** Stores of Amazon with an account of their own or shared, as the person may use them; each a domain of the catalogue. */
export const amazonStores: readonly string[] = [
  'amazon.co.jp',
  'amazon.com',
  'amazon.co.uk',
  'amazon.de',
  'amazon.fr',
  'amazon.it',
  'amazon.es',
  'amazon.ca',
  'amazon.com.au',
];

/** Where rules that send mails on are looked at: the page of the setting, or of the webmail. */
export const forwardingPlaces: readonly { provider: string; place: string }[] = [
  { provider: 'Gmail', place: 'https://mail.google.com/mail/u/0/#settings/fwdandpop' },
  { provider: 'iCloud', place: 'https://www.icloud.com/mail/' },
  { provider: 'Outlook', place: 'https://outlook.live.com/mail/0/options/mail/forwarding' },
  { provider: 'Yahoo!メール', place: 'https://mail.yahoo.co.jp/' },
];
