import type { Lure } from '#utils/store/barred/barred.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import type { Level, Verdict } from '#utils/verdict/verdict.ts';

/** A verdict as the judge gives it, with as little in it as may be. */
export function verdictOf(level: Level, destination = `https://${level}.example/`): Verdict {
  return {
    level,
    brand: null,
    site: `${level}.example`,
    destination,
    shown: { before: '', owner: `${level}.example`, faults: [], punycode: null, rest: destination, via: [] },
    reasons: [],
    wayOut: null,
    names: {},
  };
}

/** A line of a list; `name` tells links apart. */
export function lineOf(level: Level, name = ''): ListedLink {
  return { verdict: verdictOf(level, `https://${level}.example/${name}`), text: name, count: 1 };
}

/** A mail of which nothing is known. */
export const MAIL_VERDICT: MailVerdict = {
  level: 'unknown',
  brand: null,
  claims: [],
  sender: {
    name: '',
    address: 'news@tea-house.example',
    site: 'tea-house.example',
    shown: { before: '', owner: 'tea-house.example', faults: [], punycode: null, rest: '', via: [] },
  },
  proof: { state: 'unread', domain: '', by: '' },
  reasons: [],
  wayOut: null,
  names: {},
};
/** A dangerous link to this address, as a mail about nothing showed it. */
export function lureOf(href: string, text?: string): Lure {
  const mail = { senderName: 'Tea', senderAddress: 'a@tea.example', subject: '' };
  return { mail, link: { href, ...(text !== undefined && { text }) }, verdict: verdictOf('danger') };
}
