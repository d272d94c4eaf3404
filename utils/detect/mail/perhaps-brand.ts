import { defineMailDetector } from '../define-mail-detector.ts';
import { isHandedOn, isPerhapsItsName, leadsHome } from '../false-sender.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/** A brand's name at a private mailbox, with nothing else that speaks of the brand: a namesake, or a forger who says little. */
export default defineMailDetector({
  code: 'perhapsBrand',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim?.signs.includes('name') || !seen.sender?.domain || isFromOwn(claim, seen)) return undefined;
    if (seen.named?.isWeak || seen.place.standing !== 'customers' || isHandedOn(seen) || leadsHome(seen))
      return undefined;
    return isPerhapsItsName(claim, seen) ? { claim: claim.brand.id, address: seen.sender.address } : undefined;
  },

  examples: {
    hit: [{ from: 'Apple <apple.tanaka@gmail.com>', subject: '写真送ります' }],
    miss: [
      { from: 'Apple <apple.tanaka@gmail.com>', subject: 'お支払いのご確認' },
      { from: 'Apple Support <apple.tanaka@gmail.com>' },
      { from: 'Dell <dell.peters@gmail.com>', subject: 'lunch' },
      { from: 'Tanaka <apple.tanaka@gmail.com>' },
    ],
  },
});
