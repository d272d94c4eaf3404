import type { Known } from '#utils/detect/define-link-detector.ts';
import type { Authentication, Receiver } from '#utils/mail/auth/authentication.ts';
import { readAuthentication } from '#utils/mail/auth/read-authentication.ts';
import { hearSignatures } from '#utils/mail/dkim/heard-signatures.ts';
import type { SignatureCheck } from '#utils/mail/dkim/signature.ts';
import { joinNames } from '#utils/mail/join-names.ts';
import { type PartLink, readPartLinks } from '#utils/mail/links/read-part-links.ts';
import type { MailWords } from '#utils/mail/mail-words.ts';
import { mailingListOf } from '#utils/mail/mailing-list.ts';
import { proofOf } from '#utils/mail/sender-proof.ts';
import type { MailPart, PartFault } from '#utils/mail/source/mail-part.ts';
import { fieldNamed, fieldsNamed, type MailSource, type SourceFault } from '#utils/mail/source/mail-source.ts';
import { readAddresses } from '#utils/mail/source/read-addresses.ts';
import { readParts } from '#utils/mail/source/read-parts.ts';
import { readSource } from '#utils/mail/source/read-source.ts';
import { assessMailWithLinks } from './assess-mail.ts';
import type { MailVerdict } from './mail-verdict.ts';
import type { Verdict } from './verdict.ts';

/** A link of a source, judged. */
export interface SourceLink extends PartLink {
  verdict: Verdict;
}

/** All that the source of a mail says and what we say of it. */
export interface SourceVerdict {
  source: MailSource;
  words: MailWords;
  authentication: Authentication;
  verdict: MailVerdict;
  /** Of the mail, of its attachments and of the mails within it, in the order of the source. */
  links: readonly SourceLink[];
  /** Mails within the mail: each is judged for itself, without any word of a receiver. */
  inner: readonly MailVerdict[];
  /** Of the mail and of the mails within it. */
  parts: readonly MailPart[];
  faults: readonly (SourceFault | PartFault)[];
}

/**
 * The verdict on a mail by its source. `receiver`: who received it, `null` when nobody told (`readAuthentication`).
 * `signatures`: what was verified here, if anything was (`checkSignatures`). Never throws,
 * whatever the bytes are.
 */
export function assessSource(
  bytes: Uint8Array,
  receiver: Receiver | null,
  known: Known,
  signatures: readonly SignatureCheck[] = [],
): SourceVerdict {
  const source = readSource(bytes);
  const { parts, faults } = readParts(bytes, source);
  const own = parts.filter((part) => !isWithin(part, parts));
  const { links: found, body } = readPartLinks(own);
  const words = { ...wordsOf(source), body };
  const fromDomain = onlyFromDomain(source) ?? '';
  const authentication = readAuthentication(source, fromDomain || null, receiver);
  const { proof, isBroken } = hearSignatures(proofOf(authentication, fromDomain), fromDomain, signatures);
  const way = { proof, list: mailingListOf(source), isSignatureBroken: isBroken };
  const sightings = found.map(({ sighting }) => sighting);
  const { mail, links } = assessMailWithLinks(words, way, sightings, known);
  const inner = parts.filter(({ kind }) => kind === 'mail').map((part) => assessInner(part, parts, known));
  return {
    source,
    words,
    authentication,
    verdict: mail,
    links: [...links.map((verdict, at) => ({ ...found[at]!, verdict })), ...inner.flatMap((one) => one.links)],
    inner: inner.map(({ verdict }) => verdict),
    parts,
    faults: [...source.faults, ...faults],
  };
}

/** Domain of the only From address; `null` when there is none, or several: nothing can be checked for those. */
export function onlyFromDomain(source: MailSource): string | null {
  const { from } = wordsOf(source);
  return from.length === 1 ? from[0]!.domain || null : null;
}

/** All mailboxes of all From fields: a mail has one, and what has more wants to be read in two ways. */
function wordsOf(source: MailSource): Omit<MailWords, 'body'> {
  const from = fieldsNamed(source, 'from').flatMap(({ value }) => joinNames(readAddresses(value).mailboxes));
  return { from, subject: fieldNamed(source, 'subject')?.text ?? '' };
}

/** Results in an attached mail are whoever's who attached it. */
function assessInner(
  mail: MailPart,
  parts: readonly MailPart[],
  known: Known,
): { verdict: MailVerdict; links: SourceLink[] } {
  const own = parts.filter((part) => nearestMail(part, parts) === mail);
  const { links: found, body } = readPartLinks(own);
  const words = { ...wordsOf(mail.mail!), body };
  const way = { proof: { state: 'unknown' as const, domain: '', by: '' }, list: mailingListOf(mail.mail!) };
  const sightings = found.map(({ sighting }) => sighting);
  const { mail: verdict, links } = assessMailWithLinks(words, way, sightings, known);
  return { verdict, links: links.map((one, at) => ({ ...found[at]!, verdict: one })) };
}

function isWithin(part: MailPart, parts: readonly MailPart[]): boolean {
  return nearestMail(part, parts) !== null;
}

/** The innermost attached mail that holds this part; a mail of one part shares its path with it. */
function nearestMail(part: MailPart, parts: readonly MailPart[]): MailPart | null {
  const at = parts.indexOf(part);
  for (let before = at - 1; before >= 0; before--) {
    const mail = parts[before]!;
    if (mail.kind === 'mail' && (part.path === mail.path || part.path.startsWith(`${mail.path}.`))) return mail;
  }
  return null;
}
