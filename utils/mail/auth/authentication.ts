/** RFC 8601, section 2.7, gathered. `error`: temporary or permanent. `unknown`: not told, or told by nobody we believe. */
export type CheckOutcome = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'policy' | 'error' | 'unknown';

/** RFC 7489, section 3.1: the same domain, the same organisation's, or neither. `null`: one of both is not known. */
export type Alignment = 'strict' | 'relaxed' | 'none' | null;

/** What the receiver found by one method. */
export interface Check {
  outcome: CheckOutcome;
  /** The word as written, `bestguesspass` among them (which is no pass). */
  result: string;
  /** The domain that it speaks for: of MAIL FROM (or HELO), of `d=`, of From. `null` when it is not told. */
  domain: string | null;
  /** Of that domain with From's. */
  alignment: Alignment;
  /** DKIM: `header.s` and the beginning of the signature, to know several apart; `null` when they are not told. */
  selector: string | null;
}

/**
 * How far the results can be believed. `confirmed`: written by the receiver that the caller named. `inferred`: nobody named
 * it, but the header's own stamps show who received the mail; good for a file, which its giver could have written as a whole.
 * `unconfirmed`: there are results, but nobody knows whose (ask the person about `authservId`). `ambiguous`: two results of the
 * receiver's name contradict each other: one of them came with the mail. `none`: no results at all.
 */
export type AuthenticationTrust = 'confirmed' | 'inferred' | 'unconfirmed' | 'ambiguous' | 'none';

export interface Authentication {
  trust: AuthenticationTrust;
  /** Who speaks: of the believed results, or else of the topmost ones. Empty: written without a name, as Outlook does. */
  authservId: string | null;
  /**
   * Believed checks only, all else is `unknown`. Where trust is `ambiguous` or `unconfirmed`, failures alone are told, and only from
   * where the receiver writes: nobody forges a failure.
   */
  spf: Check;
  dkim: readonly Check[];
  dmarc: Check;
  arc: Check;
  /** The domain that some passing check aligns with From's: the mail is really from there. `null`: nobody says so. */
  provedDomain: string | null;
  /**
   * How many results with the receiver's name the mail brought along. Forgers write those; now and then they stem from an earlier
   * way through the same provider.
   */
  forgedResults: number;
}

/** Who received the mail, as the webmail's table (`MailProvider` is one) or the person's word tells. */
export interface Receiver {
  /** Lower case; with a dot in front, every name below. Empty: it writes its results without a name, as Outlook does. */
  authservIds: readonly string[];
  /** Its machines are these names and all below them; left out: what the topmost stamp shows. */
  machines?: readonly string[];
  /** Those of them that take mail from outside; left out: any. */
  edges?: readonly string[];
  /** It writes its results below its own stamp, and removes what a mail brings under its name. */
  writesBelowStamp?: boolean;
}
