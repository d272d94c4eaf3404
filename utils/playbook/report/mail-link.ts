import type { Draft } from './draft-report.ts';

/** Longest `mailto:` address: Outlook under Windows takes about 2,000 characters and drops the rest without a word. */
export const MAILTO_LIMIT = 1_900;

export interface MailLink {
  href: string;
  /** The mail program is not given the whole text: it is to be pasted. */
  isCut: boolean;
}

/**
 * A `mailto:` address (RFC 6068) that opens the draft in the person's mail program. A text that is too long ends after a whole
 * line, and `rest` says that the rest is to be pasted; Japanese takes nine characters a letter.
 */
export function mailLink(to: string, { subject, body }: Draft, rest: string): MailLink {
  const start = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  const whole = start + encodeBody(body);
  if (whole.length <= MAILTO_LIMIT) return { href: whole, isCut: false };

  const lines = body.split('\n');
  for (let kept = lines.length - 1; kept >= 0; kept--) {
    const href = start + encodeBody([...lines.slice(0, kept), rest].join('\n'));
    if (href.length <= MAILTO_LIMIT) return { href, isCut: true };
  }
  return { href: start.slice(0, start.indexOf('&body=')), isCut: true };
}

function encodeBody(text: string): string {
  // lines end with CR LF (RFC 6068, section 5)
  return encodeURIComponent(text.replaceAll('\n', '\r\n'));
}
