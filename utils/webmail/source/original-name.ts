import { GMAIL_HOSTS } from '../hosts.ts';

/** Whether this is the address of Gmail's page with a mail's source ("Show original"), which the person opens. */
export function isGmailOriginal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, searchParams } = new URL(url);
  return GMAIL_HOSTS.includes(hostname) && searchParams.get('view') === 'om';
}

/**
 * The name of the page with a mail's source, by which the tab that shows the mail and the tab that shows the page can
 * be told to speak of the same: the number of the account and the message's permanent id (`#msg-f:17…` in a thread,
 * `permmsgid=msg-f:17…` in the page's address). `null` when `url` is no address or `id` is none of these.
 */
export function nameOriginal(url: string, id: string | null): string | null {
  const message = /^#?(msg-[a-z]:r?-?\d{1,30})$/.exec(id ?? '')?.[1];
  if (!message || !URL.canParse(url)) return null;
  const account = /^\/mail\/u\/(\d{1,4})(?:\/|$)/.exec(new URL(url).pathname)?.[1] ?? '0';
  return `${account} ${message}`;
}

/** The name of the page at this address; `null` when it shows no mail's source, or doesn't say whose. */
export function originalAt(url: string): string | null {
  return isGmailOriginal(url) ? nameOriginal(url, new URL(url).searchParams.get('permmsgid')) : null;
}
