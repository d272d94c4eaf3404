import type { BrandSources } from '../brand.ts';

export const mediaSources: readonly BrandSources[] = [
  {
    id: 'disney',
    confidence: 'high',
    sources: [
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'apple-password-manager-resources@96cbab7 shared-credentials',
      'bitwarden-server@ac309aa StaticStore (Disney)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (thewaltdisneycompany.com)',
      'knowledge',
    ],
    confirmedUrls: 9,
  },
  {
    id: 'dlsite',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
  {
    id: 'dmm',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 online',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'disconnect-entities@22c7d61 (DMM)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (dmm.com)',
      'public code (info@mail.dmm.com, info@mono.dmm.com in mail parsers)',
      'public code phishing-checker BRANDS list',
    ],
    confirmedUrls: 15,
  },
  {
    id: 'eplus',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 6,
  },
  {
    id: 'fc2',
    confidence: 'high',
    sources: ['apple-password-manager-resources@96cbab7 change-password-URLs', 'knowledge'],
    note: '*.fc2.com hosts user blogs/sites.',
    confirmedUrls: 1,
  },
  {
    id: 'hulu-jp',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'netflix',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Netflix)',
      'MilterAgent@d47dc97 online',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (netflix.com)',
      'knowledge',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
      'third-party-web@0.30.0 (NetFlix)',
    ],
    confirmedUrls: 80,
  },
  {
    id: 'nhk',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 online', 'knowledge', "knowledge (.nhk is the broadcaster's own TLD)"],
    confirmedUrls: 1215,
  },
  {
    id: 'pia',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 4,
  },
  {
    id: 'spotify',
    confidence: 'high',
    sources: [
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'disconnect-entities@22c7d61 (Spotify)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (spotify.com)',
      'ghostery-trackerdb@1.0.945 (Spotify)',
      'knowledge',
      'knowledge (report address: medium)',
      'third-party-web@0.30.0 (Spotify)',
    ],
    confirmedUrls: 9,
  },
  {
    id: 'unext',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 online'],
  },
];
