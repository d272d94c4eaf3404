import type { Known } from '#utils/detect/define-link-detector.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';

export interface Sample {
  href: string;
  claim: string | null;
  group: string;
}

export interface Levels {
  total: number;
  danger: number;
  caution: number;
  official: number;
}

const EXAMPLES = 40;

/** Judges every sample and counts; `worst` are examples of what is unusual among them: the rarer levels. */
export function tally(samples: readonly Sample[], known: Known) {
  const levels = empty();
  const groups = new Map<string, Levels>();
  const codes = new Map<string, number>();
  const lines: Record<'danger' | 'caution' | 'quiet', string[]> = { danger: [], caution: [], quiet: [] };

  for (const { href, claim, group } of samples) {
    const verdict = assessLink({ href }, known, claim);
    const { level, reasons } = verdict;
    const ofGroup = groups.get(group) ?? empty();
    groups.set(group, ofGroup);
    for (const counted of [levels, ofGroup]) {
      counted.total++;
      if (level === 'danger' || level === 'caution' || level === 'official') counted[level]++;
    }
    for (const { code } of reasons) codes.set(code, (codes.get(code) ?? 0) + 1);
    const kind = level === 'danger' || level === 'caution' ? level : 'quiet';
    lines[kind].push(`${level} ${claim ?? ''} ${href.slice(0, 90)} ${reasons.map(({ code }) => code).join(' ')}`);
  }

  const isMostlyBad = levels.danger > levels.total / 2;
  const shown = isMostlyBad ? [...lines.quiet, ...lines.caution] : [...lines.danger, ...lines.caution];
  return { levels, groups, codes, worst: shown.slice(0, EXAMPLES) };
}

function empty(): Levels {
  return { total: 0, danger: 0, caution: 0, official: 0 };
}
