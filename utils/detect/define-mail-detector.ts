import type { MailPlace } from '#utils/brand/mail-place.ts';
import type { NamedSender } from '#utils/mail/claimed-by-name.ts';
import type { MailWords } from '#utils/mail/mail-words.ts';
import type { Disguise } from '#utils/mail/name-disguise.ts';
import type { ClaimRead, NameKind } from '#utils/mail/read-claims.ts';
import type { SenderProof } from '#utils/mail/sender-proof.ts';
import type { Mailbox } from '#utils/mail/source/address-list.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { Known, LinkCase, Params } from './define-link-detector.ts';
import type { LinksUnderClaim } from './links-under-claim.ts';

/** How the mail came, as far as its source or its page tells. */
export interface MailWay {
  proof: SenderProof;
  /** Name or host of the mailing list that handed the mail on; `null` when it is none, or nobody knows. */
  list: string | null;
  /** The signatures for the From domain were verified here, and none fits the mail. */
  isSignatureBroken?: boolean;
}

/** A mail held against what is known: looked up once, so that no detector has to. */
export interface MailCase extends MailWay {
  words: MailWords;
  /** The mailbox that people see; `null`: From is missing or holds nothing. */
  sender: Mailbox | null;
  /** The From domain as a place that a link could lead to: it may imitate a brand's. `null` without a domain. */
  at: LinkCase | null;
  /** What the catalogue knows of the From domain as a sender's. */
  place: MailPlace;
  /** Strongest first. */
  claims: readonly ClaimRead[];
  nameKind: NameKind;
  /** How the sender's name says a brand; `null` when it says none. */
  named: NamedSender | null;
  /** The subject names another brand than the sender's name. */
  isAboutOther: boolean;
  /** Only the body claims something, and in one way. */
  isFaint: boolean;
  disguise: Disguise | null;
  /** The From domain belongs to a service that hands on mail under its own address. */
  isAlias: boolean;
  links: LinksUnderClaim;
}

/** An example lies beside the rule and drives the tests both ways. */
export interface MailExample {
  /** Value of the From field, as in a source. */
  from: string;
  subject?: string;
  body?: string;
  proof?: SenderProof['state'];
  list?: string;
  isSignatureBroken?: boolean;
  links?: readonly LinkSighting[];
}

export interface MailDetector<Code extends string = string, P extends Params = Params> {
  code: Code;
  /** What to tell the person, or `undefined` when there is nothing to tell. */
  detect(seen: MailCase, known: Known): P | undefined;
  /** Every `hit` must be detected, every `miss` must not. */
  examples: { hit: readonly MailExample[]; miss: readonly MailExample[] };
}

/** Keeps the code and the parameters' names as types: reasons, severities and sentences are derived from them. */
export function defineMailDetector<const Code extends string, P extends Params>(
  detector: MailDetector<Code, P>,
): MailDetector<Code, P> {
  return detector;
}
