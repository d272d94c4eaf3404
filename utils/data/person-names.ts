/**
 * Names of brands that people bear as given names, surnames or nicknames, folded: alone in a sender's name they say nothing
 * yet. Sorted.
 */
export const personNames: ReadonlySet<string> = new Set([
  'ally',
  'ana',
  'chase',
  'circle',
  'claude',
  'dell',
  'dolly',
  'lena',
  'maria',
  'meta',
  'mizuho',
  'morgan',
  'nord',
  'orange',
  'penny',
  'plex',
  'rogers',
  'sky',
  'target',
  'ジャックス',
  'みずほ',
]);
