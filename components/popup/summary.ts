import { counted, word } from '#utils/i18n/words.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import type { Level } from '#utils/verdict/verdict.ts';

export interface Summary {
  level: Level;
  head: string;
  how: string;
}

/** What the popup says first: the worst of the tab. What was not checked is said before what did not stand out. */
export function summarise({ host, frames, webmail }: TabReport): Summary {
  if (host === null) return { level: 'unknown', head: word('popup_noPage'), how: word('popup_noPageHow') };

  const links = frames.flatMap((frame) => frame.links);
  const total = links.length + frames.reduce((sum, { notListed }) => sum + notListed, 0);
  const how = total > 0 ? counted(total, { one: 'popup_countedOne', other: 'popup_countedOther' }) : '';
  const count = (level: Level) => links.filter(({ verdict }) => verdict.level === level).length;

  const dangers = count('danger');
  if (dangers > 0) {
    return {
      level: 'danger',
      head: counted(dangers, { one: 'popup_headDangerOne', other: 'popup_headDangerOther' }),
      how,
    };
  }
  if (frames.some(({ state }) => state === 'noBody' || state === 'failed')) {
    return { level: 'unknown', head: word('popup_notRead'), how };
  }
  const cautions = count('caution');
  if (cautions > 0) {
    const head = counted(cautions, { one: 'popup_headCautionOne', other: 'popup_headCautionOther' });
    return { level: 'caution', head, how };
  }
  if (total > 0) return { level: 'unknown', head: word('popup_headNone'), how: `${how}\n${word('popup_headNoneHow')}` };
  return {
    level: 'unknown',
    head: word('popup_empty'),
    how: webmail === null && frames.length === 0 ? word('popup_emptyElsewhere') : word('popup_emptyHow'),
  };
}
