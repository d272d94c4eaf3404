import type { Policy } from '#utils/data/policy.ts';
import type { Sensitivity } from '#utils/data/sensitivity.ts';
import type { MailVerdict } from './mail-verdict.ts';
import { temper } from './temper.ts';
import type { Verdict } from './verdict.ts';

/** How verdicts are told here: by the person's choice and by their organisation's word. */
export interface Rules {
  sensitivity: Sensitivity;
  /** What the organisation says on warnings; `null` where there is none. */
  organisation: Pick<Policy, 'contact' | 'mayOverride'> | null;
}

export const USUAL_RULES: Rules = { sensitivity: 'normal', organisation: null };

/** A link's or page's verdict as it is told under the rules; under the usual ones it is the same object. */
export function tellLink<One extends Verdict>(verdict: One, { sensitivity, organisation }: Rules): One {
  const told = temper(verdict, sensitivity);
  if (!organisation || (told.level !== 'danger' && told.level !== 'caution')) return told;
  const { contact, mayOverride } = organisation;
  if (contact === '' && mayOverride) return told;
  return { ...told, organisation: { contact, isFinal: !mayOverride } };
}

/** The same for a mail as a whole. */
export function tellMail(verdict: MailVerdict, { sensitivity }: Rules): MailVerdict {
  return temper(verdict, sensitivity);
}
