import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { flatten } from '#utils/i18n/fill.ts';
import { word } from '#utils/i18n/words.ts';
import { mailSentence } from '../mail-sentence.ts';
import { noticeTitle, readingSentence } from '../notice-brief.tsx';
import { isProblem } from './check-way.tsx';

/** What a screen reader says of a check that the person asked for: that it goes on, its result, or why there is none. */
export function announcement({ check, verdict, notice }: Pick<BannerRequest, 'check' | 'verdict' | 'notice'>): string {
  if (check === null || check === 'notYet') return '';
  if (check === 'underway') return word('check_underway');
  if (isProblem(check)) return word(`source_${check}`);
  if (!verdict) return word('check_done');
  const told = [word('check_done'), word(`level_${verdict.level}`), flatten(mailSentence(verdict))];
  if (!notice) return told.join(' ');
  return [...told, flatten(noticeTitle(notice)), flatten(readingSentence(notice, verdict))].join(' ');
}
