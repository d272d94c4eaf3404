import type { Known } from '#utils/detect/define-link-detector.ts';
import type { MailCase } from '#utils/detect/define-mail-detector.ts';
import { withoutInvisible } from '#utils/text/invisible.ts';
import { shorten } from '#utils/text/shorten.ts';
import { showPlace } from '#utils/url/show-place.ts';
import { assessLink } from './assess-link.ts';
import { faultRanges } from './fault-ranges.ts';
import type { ShownSender } from './mail-verdict.ts';
import type { Reason } from './reason.ts';
import type { ShownPlace } from './verdict.ts';

const NAME_LIMIT = 300;
const ADDRESS_LIMIT = 320;
const NO_PLACE: ShownPlace = { before: '', owner: '', faults: [], punycode: null, rest: '', via: [] };

/** The sender in parts for drawing; a domain whose letters deceive is shown as it goes over the wire,
 * with what deceives in it, as on a link's card. */
export function showSender({ sender, at }: MailCase, reasons: readonly Reason[], known: Known): ShownSender {
  const name = shorten(withoutInvisible(sender?.name ?? ''), NAME_LIMIT);
  const address = shorten(sender?.address ?? '', ADDRESS_LIMIT);
  if (!at) return { name, address, site: '', shown: { ...NO_PLACE, owner: sender?.domain ?? '', rest: address } };

  const { end, endHostRead } = at.link;
  const deceives = reasons.some(({ code }) => code === 'senderLooksLikeBrand' || code === 'senderNearBrand');
  const { before, owner, punycode } = showPlace(end, deceives ? end.host : endHostRead);
  const faults = deceives
    ? faultRanges(before + owner, end, assessLink({ href: `https://${end.host}/` }, known, null).reasons)
    : [];
  return { name, address, site: end.site, shown: { before, owner, faults, punycode, rest: address, via: [] } };
}
