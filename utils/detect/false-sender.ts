import { accountWords } from '#utils/data/claim-words.ts';
import { personNames } from '#utils/data/person-names.ts';
import { includesAny, withoutReply } from '#utils/mail/claimed-by-subject.ts';
import { foldShort } from '#utils/mail/read-claim.ts';
import type { ClaimRead } from '#utils/mail/read-claims.ts';
import type { MailCase } from './define-mail-detector.ts';
import { carryTheMail } from './links-under-claim.ts';
import { isRole } from './role-address.ts';
import { isAbroad, isFromOwn, spokenClaim } from './spoken-claim.ts';

/**
 * The brand whose name the sender bears without being it; `undefined` when the name claims nothing, when the address is the
 * brand's, and where another reason tells it better: a hired service, a mailing list, an alias, or a mail in which every
 * link leads to the brand itself.
 */
export function falseSender(seen: MailCase): ClaimRead | undefined {
  const claim = spokenClaim(seen);
  if (!claim?.signs.includes('name') || isFromOwn(claim, seen)) return undefined;
  if (isHandedOn(seen) || leadsHome(seen) || isAbroad(claim, seen)) return undefined;
  return isPerhapsItsName(claim, seen) ? undefined : claim;
}

/**
 * The name may be the sender's own: one that people and programs bear (`Dell`, a company's own `GitLab`), or a brand's bare
 * name of one word at a private mailbox. It takes a second sign that it is meant as the brand's: the mail speaks of an account, or asks to
 * open what is neither the brand's nor the sender's.
 */
export function isPerhapsItsName({ signs }: ClaimRead, seen: MailCase): boolean {
  const { named, place, proof, links, at, disguise, sender } = seen;
  if (isPersonsName(seen)) {
    return signs.length === 1 && (seen.list !== null || !(isAboutAccount(seen) && carryTheMail(links)));
  }
  const isWeak = named?.isWeak || isProgram(named);
  if (
    !(isWeak || (named?.isBare && place.standing === 'customers' && !/\s/.test(sender?.name.trim() ?? ''))) ||
    disguise ||
    proof.state === 'fail'
  )
    return false;
  const site = at?.link.end.site ?? '';
  if (links.elsewhere.some((link) => place.standing === 'customers' || link.site !== site)) return false;
  if (isProgram(named) && proof.state === 'pass') return links.hidden === null;
  return signs.length === 1 && !isAboutAccount(seen);
}

/**
 * `Ana <ana.silva@…>`, `みずほ <…>`: a name that people bear, written as people write it, and no office's address; checks
 * fail on every list. `ANA` is no person.
 */
function isPersonsName({ named, sender, disguise, proof, list }: MailCase): boolean {
  const name = sender?.name.trim() ?? '';
  if (!named?.isBare || !named.isWeak || disguise || !sender || isRole(sender.local)) return false;
  return (list !== null || proof.state !== 'fail') && personNames.has(foldShort(name)) && !/\p{Lu}{2}/u.test(name);
}

/** Whether the subject speaks of an account; in an answer, and beside another brand's name, that is no account at this one. */
function isAboutAccount({ words, isAboutOther }: MailCase): boolean {
  const subject = foldShort(words.subject);
  return !isAboutOther && withoutReply(subject) === subject && includesAny(subject, accountWords);
}

/** Companies run them under their own domain, and they sign with the program's name. */
function isProgram(named: MailCase['named']): boolean {
  return named !== null && SELF_HOSTED.has(named.brand.id);
}

const SELF_HOSTED: ReadonlySet<string> = new Set([
  'atlassian',
  'gitlab',
  'qnap',
  'synology',
  'roundcube',
  'vmware',
  'zabbix',
  'zimbra',
]);

/** Whether somebody known stands between who wrote the mail and the address in From. */
export function isHandedOn(seen: MailCase): boolean {
  return isHired(seen) || isThroughList(seen);
}

/** A service that writes in the name of others; what is proved not to come from it doesn't. */
export function isHired({ place, proof }: MailCase): boolean {
  return place.isHired && proof.state !== 'fail';
}

/** An alias, or a list that wrote its own address into From and said so in the name; a page shows no more than the name. */
export function isThroughList({ isAlias, list, sender, proof }: MailCase): boolean {
  if (isAlias) return proof.state !== 'fail';
  return (list !== null || proof.state === 'unread') && / via |経由/iu.test(sender?.name ?? '');
}

/** All links that lead anywhere lead to the brand: a mail from a domain that the catalogue doesn't know yet. */
export function leadsHome({ links, place }: MailCase): boolean {
  return links.own > 0 && links.elsewhere.length === 0 && links.trick === null && place.standing !== 'customers';
}
