import type { PartLink } from '#utils/mail/links/read-part-links.ts';
import type { Reason } from '#utils/verdict/reason.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';

/** A link of a mail or a text, as it is printed. */
export function tellLink({ path, sighting, verdict }: PartLink & { verdict: Verdict }): object {
  const { level, brand, site, destination, reasons } = verdict;
  return { part: path, text: sighting.text ?? '', level, brand, site, destination, reasons: tellReasons(reasons) };
}

export function tellReasons(reasons: readonly Reason[]): object[] {
  return reasons.map(({ code, params }) => ({ code, params }));
}
