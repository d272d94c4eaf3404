import type { AliasRuleEntry } from './alias-rule.ts';

/** Sorted by provider. A domain that isn't here is not known, which is not the same as “no”: many firms use these providers. */
export const aliasRules: readonly AliasRuleEntry[] = [
  {
    provider: 'au',
    domains: ['au.com', 'ezweb.ne.jp'],
    kind: 'none',
    sources: ['knowledge'],
  },
  {
    provider: 'docomo',
    domains: ['docomo.ne.jp'],
    kind: 'none',
    sources: ['knowledge'],
  },
  {
    provider: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    kind: 'plus',
    sources: ['the provider’s help: plus addressing and subdomain addressing'],
  },
  {
    provider: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    kind: 'plus',
    sources: ['the provider’s help: create task-specific email addresses'],
  },
  {
    provider: 'iCloud',
    domains: ['icloud.com', 'mac.com', 'me.com'],
    kind: 'plus',
    made: {
      name: { ja: '「メールを非公開」', en: 'Hide My Email' },
      place: 'https://www.icloud.com/',
    },
    sources: ['knowledge'],
  },
  {
    provider: 'mailbox.org',
    domains: ['mailbox.org'],
    kind: 'plus',
    sources: ['the provider’s help: mail extensions'],
  },
  {
    provider: 'Outlook.com',
    domains: ['hotmail.co.jp', 'hotmail.com', 'live.com', 'live.jp', 'msn.com', 'outlook.com', 'outlook.jp'],
    kind: 'plus',
    sources: ['the provider’s help: plus addressing'],
  },
  {
    provider: 'Posteo',
    domains: ['posteo.de', 'posteo.net'],
    kind: 'plus',
    sources: ['the provider’s help: plus addressing'],
  },
  {
    provider: 'Proton Mail',
    domains: ['pm.me', 'proton.me', 'protonmail.ch', 'protonmail.com'],
    kind: 'plus',
    sources: ['the provider’s help: +aliases'],
  },
  {
    provider: 'SoftBank',
    domains: ['i.softbank.jp', 'softbank.ne.jp', 'vodafone.ne.jp'],
    kind: 'none',
    sources: ['knowledge'],
  },
  {
    provider: 'Yahoo Mail',
    domains: ['yahoo.com', 'ymail.com'],
    kind: 'made',
    made: {
      name: { ja: '「使い捨てアドレス」', en: 'disposable addresses' },
      place: 'https://mail.yahoo.com/',
    },
    sources: ['the provider’s help: disposable email addresses'],
  },
  {
    provider: 'Yahoo!メール',
    domains: ['yahoo.co.jp', 'ymail.ne.jp'],
    kind: 'made',
    made: {
      name: { ja: '「セーフティーアドレス」', en: 'Safety Address (セーフティーアドレス)' },
      place: 'https://mail.yahoo.co.jp/',
    },
    sources: ['the provider’s help: セーフティーアドレス'],
  },
];
