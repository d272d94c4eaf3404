import type { UserContentKind } from '#utils/data/user-content-place.ts';
import type { HopKind } from '#utils/data/wrappers.ts';
import type { LostHop } from '#utils/url/unwrap.ts';
import type { LinkCase } from './define-link-detector.ts';

/**
 * At which service the way is lost, and what that means: it `hides` where it leads, only `counts` clicks, or `checks`
 * them; or what it holds is `odd`, whatever the service is for.
 */
export interface Lost {
  service: string;
  weight: 'hides' | 'counts' | 'checks' | 'odd';
}

/** Whether strangers use the place to send people on. */
export function isWay(kind: UserContentKind): boolean {
  return kind === 'redirector' || kind === 'mail-infra';
}

/**
 * The service that keeps the end of the link to itself; `undefined` when the end is known. A click counter or a mail
 * filter is no reason for worry, unless the mail or the text says where the link leads and nobody can see whether it does.
 */
export function whereLost({ link, place, claim }: LinkCase): Lost | undefined {
  const lost = link.lostAt ?? wayAt(link.end.url, place.rented);
  if (!lost) return undefined;
  if (link.lostAt && isOdd(link.lostAt)) return { service: lost.service, weight: 'odd' };

  const isTold = claim !== null || link.named !== null;
  if (lost.kind === 'tracker' && !isTold) return { service: lost.service, weight: 'counts' };
  if (lost.kind === 'gateway' && !isTold) return { service: lost.service, weight: 'checks' };
  return { service: lost.service, weight: 'hides' };
}

/** No honest link is put together like this. */
function isOdd({ why }: LostHop): boolean {
  return why === 'twofold' || why === 'notWeb' || why === 'tooDeep';
}

function wayAt(url: URL, rented: LinkCase['place']['rented']): { service: string; kind: HopKind } | undefined {
  if (!rented || !isWay(rented.kind)) return undefined;
  if (url.pathname === '/' && !url.search) return undefined;
  return { service: rented.owner ?? rented.host, kind: rented.kind === 'mail-infra' ? 'tracker' : 'redirector' };
}
