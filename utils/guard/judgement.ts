import type { Verdict } from '#utils/verdict/verdict.ts';

/** How a link stands: judged, still being judged, or not to be judged (and never taken for safe because of it). */
export type Judgement = Verdict | 'pending' | 'failed';

/** The verdict of a judged link; `null` for one that is not judged. */
export function verdictOf(judgement: Judgement | null): Verdict | null {
  return typeof judgement === 'string' ? null : judgement;
}

/** Whether the way is barred. A link that is not judged is not danger, but it isn't let through either: see `hold.ts`. */
export function isDanger(judgement: Judgement | null): judgement is Verdict {
  return verdictOf(judgement)?.level === 'danger';
}
