import type { LinkSighting } from '#utils/url/link-sighting.ts';

/** Whether a link says what it said when it was judged; a link that leads nowhere now (`null`) says something else. */
export function isSameLink(now: LinkSighting | null, judged: LinkSighting): boolean {
  return (
    now !== null &&
    now.href === judged.href &&
    now.text === judged.text &&
    now.raw === judged.raw &&
    now.kind === judged.kind
  );
}
