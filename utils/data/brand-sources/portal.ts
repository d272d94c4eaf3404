import type { BrandSources } from '../brand.ts';

export const portalSources: readonly BrandSources[] = [
  {
    id: 'yahoo',
    confidence: 'high',
    sources: [
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'bitwarden-server@ac309aa StaticStore (Yahoo)',
      'disconnect (Yahoo!) family',
      'disconnect-entities@22c7d61 (Yahoo!)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (verizonmedia.com)',
      'ghostery-trackerdb@1.0.945 (Yahoo)',
      'ghostery-trackerdb@1.0.945 org site (Yahoo)',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
      'third-party-web@0.30.0 (Yahoo!)',
    ],
    confirmedUrls: 4,
  },
  {
    id: 'yahoo-japan',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Yahoo [JP])',
      'MilterAgent@d47dc97 online',
      'ddg-tracker-radar entities/Yahoo Japan Corporation.json',
      'ddg-tracker-radar@145705d entities/Yahoo Japan Corporation.json',
      'disconnect-entities@22c7d61 (Naver)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (yahoo.co.jp)',
      'ghostery-trackerdb@1.0.945 (Yahoo! Japan)',
      'knowledge (mail sub-domains, help page)',
      'page:https://announcemail.yahoo.co.jp/brandicon_corp/',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
      'public code phishing-checker BRANDS list',
      'third-party-web@0.30.0 (Yahoo! JAPAN)',
    ],
    note: 'yahoo.co.jp itself is a free-mail domain. geocities.jp (closed 2019) left out.',
    confirmedUrls: 66,
  },
];
