import type { BrandSources } from '../brand.ts';

export const gameSources: readonly BrandSources[] = [
  {
    id: 'ea',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Electronic Arts (Origin))',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'bitwarden-server@ac309aa StaticStore (Ea)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (ea.com)',
      'knowledge',
    ],
  },
  {
    id: 'epic',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Epic Games)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'apple-password-manager-resources@96cbab7 shared-credentials',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (epicgames.com)',
      'knowledge',
      'simple-icons (Unreal Engine)',
    ],
  },
  {
    id: 'nintendo',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 online',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (nintendo.com)',
      'page:https://sumaoji.com/?p=16252 (accounts.nintendo.com is spoofed)',
      'public code (ccg.nintendo.com, nintendo.net)',
      'public code phishing-checker BRANDS list',
    ],
    confirmedUrls: 53,
  },
  {
    id: 'playstation',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 online',
      'apple-password-manager-resources@96cbab7 shared-credentials',
      'bitwarden-server@ac309aa StaticStore (Playstation)',
      'bitwarden-server@ac309aa StaticStore (Sony)',
      'disconnect-entities@22c7d61 (Sony)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (sony.com)',
      'knowledge (txn-email sub-domains)',
    ],
    confirmedUrls: 3,
  },
  {
    id: 'riot',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Riot Games)',
      'apple-password-manager-resources@96cbab7 appIDs-to-domains',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'disconnect-entities@22c7d61 (Tencent)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (riotgames.com)',
      'knowledge',
    ],
    confirmedUrls: 15,
  },
  {
    id: 'roblox',
    confidence: 'medium',
    sources: [
      '2factorauth@f3ac2ab (Roblox)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
      'simple-icons (Roblox)',
    ],
  },
  {
    id: 'square-enix',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (Square Enix)', 'knowledge', 'simple-icons (Square Enix)'],
  },
  {
    id: 'steam',
    confidence: 'high',
    sources: [
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'apple-password-manager-resources@96cbab7 shared-credentials',
      'bitwarden-server@ac309aa StaticStore (Steam)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (steampowered.com)',
      'knowledge',
      'public code phishing-checker BRANDS list',
      'simple-icons (Source Engine)',
      'simple-icons (Steam)',
      'simple-icons (Valve)',
    ],
    confirmedUrls: 15,
  },
];
