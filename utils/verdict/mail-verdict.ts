import type { Notice } from '#utils/data/notices.ts';
import type { MailClaim } from '#utils/mail/mail-claim.ts';
import type { SenderProof } from '#utils/mail/sender-proof.ts';
import type { Reason } from './reason.ts';
import type { Level, LocalName, ShownPlace } from './verdict.ts';

/** The sender for drawing. Strings of a stranger: text, never HTML. */
export interface ShownSender {
  /** The name without characters that can't be seen, at most 300 characters; empty when there is none. */
  name: string;
  /** The address as it is written, at most 320 characters; empty when there is none. */
  address: string;
  /** Registrable domain of the address in ASCII; empty when there is none. */
  site: string;
  /** The domain of the address in parts: `before` + `owner`, with what deceives the eye. */
  shown: ShownPlace;
}

/** What we say of a mail: no sentences, no DOM, plain JSON. */
export interface MailVerdict {
  level: Level;
  /** Id of the brand that the mail claims, or else whose sender it is; `null` when no brand is in play. */
  brand: string | null;
  /** Strongest first; empty when the mail claims nothing. */
  claims: readonly MailClaim[];
  sender: ShownSender;
  proof: SenderProof;
  /** Worst first. */
  reasons: readonly Reason[];
  /** The real place of the claimed brand, for danger and caution; `null` when no brand is in play. */
  wayOut: { brand: string; host: string } | null;
  /** Which notice the mail is and how that may be read; `null`: none that is known; missing: nobody looked. */
  notice?: Notice | null;
  /** Names of every brand id that occurs here. */
  names: Readonly<Record<string, LocalName>>;
}
