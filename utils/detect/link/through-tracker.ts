import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector, type LinkCase } from '../define-link-detector.ts';
import { whereLost } from '../where-lost.ts';

/** A shape that anybody can write excuses nothing. */
function isTellingNothing({ claim, link, place }: LinkCase): boolean {
  return claim === null && link.named === null && place.standing === 'none';
}

export default defineLinkDetector({
  code: 'throughTracker',
  looksAt: ASPECTS.way | ASPECTS.knownPlace,

  detect(seen) {
    const lost = whereLost(seen);
    if (lost?.weight === 'counts') return { service: lost.service };
    const hop = seen.link.through.find(({ kind }) => kind !== 'gateway' && kind !== 'proxy');
    if (hop) return { service: hop.service };
    return seen.link.countedBy && isTellingNothing(seen) ? { service: seen.link.countedBy } : undefined;
  },

  examples: {
    hit: [
      { href: 'https://click.exacttarget.com/?qs=1' },
      { href: 'https://www.google.com/url?q=https://example.org/' },
      { href: 'https://url123.kawase.example/ls/click?upn=u001.abc' },
    ],
    miss: [
      { href: 'https://example.org/' },
      { href: 'https://url123.vbduteq.net/ls/click?upn=u001.abc', claim: 'amazon' },
      { href: 'https://example-org.translate.goog/' },
      { href: 'https://click.exacttarget.com/?qs=1', claim: 'amazon' },
      { href: 'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F' },
    ],
  },
});
