import { counted, word } from '#utils/i18n/words.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import { LEVELS, type Level } from '#utils/verdict/verdict.ts';
import { summarisePage, worstPage } from './page-summary.ts';

export interface Summary {
  level: Level;
  head: string;
  how: string;
}

/** What the popup says first: the worst of the tab. What was not checked is said before what did not stand out. */
export function summarise({ host, frames, webmail }: TabReport): Summary {
  if (host === null) return { level: 'unknown', head: word('popup_noPage'), how: word('popup_noPageHow') };

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
  return {
    level: 'unknown',
    head: word('popup_empty'),
    how: webmail === null && frames.length === 0 ? word('popup_emptyElsewhere') : word('popup_emptyHow'),
  };
}
