import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '#utils/i18n/fill.ts';
import { spaceJapanese } from '#utils/i18n/spacing.ts';
import type { Level, Verdict } from '#utils/verdict/verdict.ts';
import { ROOT } from '../lib/paths.mjs';
import type { Tongue } from './inbox-words.ts';

/** The extension's own sentences, for the table in the terminal. */
export interface Sentences {
  level(level: Level): string;
  /** Why, one sentence a reason, worst first. */
  reasons(verdict: Verdict): string[];
}

/** Reads the sentences of a language as the browser would. */
export function readSentences(tongue: Tongue): Sentences {
  const file = join(ROOT, 'public', '_locales', tongue, 'messages.json');
  const messages: Record<string, { message: string } | undefined> = JSON.parse(readFileSync(file, 'utf8'));
  const say = (key: string, values: Record<string, string> = {}) => {
    const parts = fill(messages[key]?.message ?? key, values);
    return (tongue === 'ja' ? spaceJapanese(parts) : parts)
      .map((part) => (typeof part === 'string' ? part : part.value))
      .join('');
  };
  return {
    level: (level) => say(`level_${level}`),
    reasons: ({ reasons, names }) =>
      reasons.map(({ code, params }) => say(`reason_${code}`, nameBrands(params, names, tongue))),
  };
}

function nameBrands(
  params: Readonly<Record<string, string>>,
  names: Verdict['names'],
  tongue: Tongue,
): Record<string, string> {
  const name = (value: string) => (Object.hasOwn(names, value) ? names[value]?.[tongue] : undefined) ?? value;
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, name(value)]));
}
