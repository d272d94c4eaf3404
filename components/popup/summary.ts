import { counted, word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import { LEVELS, type Level, type Verdict } from '#utils/verdict/verdict.ts';
import { summarisePage, worstPage } from './page-summary.ts';

export interface Summary {
  level: Level;
  head: string;
  how: string;
}

/**
 * What the popup says first: the worst of the tab. What was not checked is said before what did not stand out. `place` is the
 * verdict on the page (before it was read, on its address alone), which is told where nothing else was judged.
 */
export function summarise({ unseen, frames, webmail }: TabReport, place: Verdict | PageVerdict | null = null): Summary {
  if (unseen !== null) return { level: 'unknown', head: word(`unseen_${unseen}`), how: word(`unseen_${unseen}How`) };

  // counted as badge and banner count, and not by what is listed: a full store lists nothing of what it knows
  const count = (level: Level) => frames.reduce((sum, { levels }) => sum + levels[level], 0);
  const isSomeMail = (level: Level) => frames.some(({ mails }) => mails.some(({ verdict }) => verdict.level === level));
  const total = LEVELS.reduce((sum, level) => sum + count(level), 0);
  const how = total > 0 ? counted(total, { one: 'popup_countedOne', other: 'popup_countedOther' }) : '';

  const page = worstPage(frames);
  if (page && (page.level === 'danger' || total === 0)) return summarisePage(page);

  const dangers = count('danger');
  const dangerHead = counted(dangers, { one: 'popup_headDangerOne', other: 'popup_headDangerOther' });
  if (isSomeMail('danger')) {
    const more = dangers > 0 ? `${dangerHead}\n${how}` : how;
    return { level: 'danger', head: word('popup_headDangerMail'), how: more };
  }
  if (dangers > 0) return { level: 'danger', head: dangerHead, how };
  if (frames.some(({ state }) => state === 'noBody' || state === 'failed')) {
    return { level: 'unknown', head: word('popup_notRead'), how };
  }
  const cautions = count('caution');
  if (cautions > 0) {
    const head = counted(cautions, { one: 'popup_headCautionOne', other: 'popup_headCautionOther' });
    return { level: 'caution', head, how };
  }
  if (isSomeMail('caution')) return { level: 'caution', head: word('popup_headCautionMail'), how };
  if (total > 0) return { level: 'unknown', head: word('popup_headNone'), how: `${how}\n${word('popup_headNoneHow')}` };
  if (isSomeMail('official') && !isSomeMail('unknown')) {
    return { level: 'official', head: word('badge_mailKnown'), how: '' };
  }
  if (frames.some(({ mails }) => mails.length > 0)) {
    return { level: 'unknown', head: word('popup_headMailOnly'), how: '' };
  }
  if (webmail !== null) return { level: 'unknown', head: word('popup_empty'), how: word('popup_emptyHow') };
  if (place && 'asks' in place && place.asks.length === 0) {
    return { ...summarisePage(place), how: `${word('popup_asksNothing')}\n${word('popup_emptyElsewhere')}` };
  }
  const ofPage = place && place.level !== 'unknown' ? summarisePage(place) : null;
  return {
    level: ofPage?.level ?? 'unknown',
    head: ofPage?.head ?? word('popup_empty'),
    how: `${word('popup_nothingJudged')}\n${word('popup_emptyElsewhere')}`,
  };
}
