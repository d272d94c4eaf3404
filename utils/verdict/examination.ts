import type { Authentication } from '#utils/mail/auth/authentication.ts';
import type { SignatureCheck } from '#utils/mail/dkim/signature.ts';
import type { ReceivedChain } from '#utils/mail/received/received-chain.ts';
import type { PartFault } from '#utils/mail/source/mail-part.ts';
import type { SourceFault } from '#utils/mail/source/mail-source.ts';
import type { MailVerdict } from './mail-verdict.ts';
import type { Verdict } from './verdict.ts';

/** Everything that was found in a mail, its header alone, or a text, for showing in full. Plain JSON. */
export interface Examination {
  kind: 'mail' | 'header' | 'text';
  verdict: MailVerdict;
  /** As people read it; empty for a text. */
  subject: string;
  /** What the receiving provider found; `null` for a text. */
  authentication: Authentication | null;
  /** What was verified here; empty when the mail isn't signed, or for a text. */
  signatures: readonly SignatureCheck[];
  /** The way of the mail; `null` for a text. */
  chain: ReceivedChain | null;
  /** Worst first; the same link several times is one line. */
  links: readonly ExaminedLink[];
  faults: readonly (SourceFault | PartFault)[];
}

export interface ExaminedLink {
  verdict: Verdict;
  text: string;
  count: number;
  /** Where it stands: in the mail's own words, in a file that came with it, or in a mail that did. */
  place: 'body' | 'html' | 'calendar' | 'mail';
  /** Name of that file, or subject of that mail; empty when it has none. */
  placeName: string;
}
