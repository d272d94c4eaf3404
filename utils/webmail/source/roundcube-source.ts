import type { SourceOutcome } from '#utils/mail/source-outcome.ts';
import { findAll } from '#utils/page/safe-dom.ts';
import { type Fetch, fetchSource } from './fetch-source.ts';

/**
 * The source of the mail that a Roundcube document shows. Saving it gives the bytes as they are (what is shown in a
 * window loses the ends of lines, and with them the signature); for that Roundcube asks for the token that stands in
 * each of its pages (`rcmail::request_security_check`).
 */
export async function readRoundcubeSource(page: Document, fetchIt?: Fetch): Promise<SourceOutcome> {
  const here = new URL(page.location.href);
  const uid = here.searchParams.get('_uid');
  if (!uid) return { problem: 'gone' };

  const url = new URL(here.pathname, here);
  const mailbox = here.searchParams.get('_mbox');
  const query = { _task: 'mail', _action: 'viewsource', _uid: uid, ...(mailbox && { _mbox: mailbox }), _save: '1' };
  url.search = new URLSearchParams(query).toString();
  const token = findToken(page);
  return fetchSource(url.href, token ? { 'X-Roundcube-Request': token } : {}, fetchIt);
}

/** In the page's own setting of its environment; a mail's scripts never reach the page. */
function findToken(page: Document): string | null {
  for (const script of findAll(page, 'script:not([src])')) {
    const [, token] = /"request_token":"([\w-]{8,200})"/.exec(script.textContent ?? '') ?? [];
    if (token) return token;
  }
  return null;
}
