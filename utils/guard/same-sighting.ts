import type { MailSighting } from '#utils/mail/mail-sighting.ts';
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

/** Whether a mail claims what it claimed: some webmails fill in sender or subject only after the body. */
export function isSameClaim(a: MailSighting, b: MailSighting): boolean {
  return a.senderName === b.senderName && a.senderAddress === b.senderAddress && a.subject === b.subject;
}
