import type { Tongue } from './inbox-words.ts';
import type { Sentences } from './sentences.ts';
import { writeTable } from './table.ts';
import type { Walk } from './walk.ts';

const TITLES = {
  ja: { mail: 'メール', text: 'リンクの文字', level: '判定', destination: '本当の行き先', reason: '理由' },
  en: { mail: 'Mail', text: 'Link', level: 'Level', destination: 'Really leads to', reason: 'Reason' },
} as const satisfies Record<Tongue, Record<string, string>>;

/** What was found on a walk, as a table: one line a reason, so that none is cut. */
export function tellWalk({ links }: Pick<Walk, 'links'>, sentences: Sentences, tongue: Tongue): string {
  const titles = TITLES[tongue];
  const rows = links.flatMap(({ mail, text, level, verdict }) => {
    const reasons = sentences.reasons(verdict);
    return (reasons.length > 0 ? reasons : ['–']).map((reason) => ({
      mail: mail.subject,
      // a form or a bare picture says nothing
      text: text || '–',
      level: sentences.level(level),
      destination: verdict.destination,
      reason,
    }));
  });
  return writeTable(
    [
      { key: 'mail', title: titles.mail, limit: 36 },
      { key: 'text', title: titles.text, limit: 28 },
      { key: 'level', title: titles.level, limit: 10 },
      { key: 'destination', title: titles.destination, limit: 48 },
      { key: 'reason', title: titles.reason, limit: null },
    ],
    rows,
  );
}
