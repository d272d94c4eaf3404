import type { WebmailAdapter } from '#utils/webmail/open-mail.ts';
import { adapterFor } from '#utils/webmail/webmails.ts';

/**
 * The adapter for this frame; `null` when it belongs to no webmail. Where neither host nor marks tell, the document is
 * awaited: at its start there is nothing to tell by. This script only runs where a webmail is known, added or was
 * recognised, so what remains counts as added.
 */
export async function webmailHere(page: Document, host: string): Promise<WebmailAdapter | null> {
  const atOnce = adapterFor(page, host, false);
  if (atOnce || page.readyState !== 'loading') return atOnce ?? adapterFor(page, host, true);
  await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  return adapterFor(page, host, true);
}
