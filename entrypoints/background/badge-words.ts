import { LEVEL_COLOURS } from '#utils/data/level-shapes.ts';
import { counted, word } from '#utils/i18n/words.ts';
import type { TabSummary } from '#utils/store/tab-record.ts';
import { LEVELS } from '#utils/verdict/verdict.ts';

/** What the toolbar says of a tab; empty strings give back what it says of every other tab. */
export interface BadgeWords {
  text: string;
  title: string;
  colour: string;
}

/** Words for a tab. The number is that of the links and mails at the worst level; a mail that wasn't read is never passed over. */
export function badgeWords({ level, levels, mails, page, isUnread }: TabSummary): BadgeWords {
  const colour = LEVEL_COLOURS[level ?? 'unknown'].tone;
  if (level === 'danger' && page === 'danger') return { text: '!', title: word('badge_pageDanger'), colour };
  if (level === 'danger') {
    const links = counted(levels.danger, { one: 'badge_dangerOne', other: 'badge_dangerOther' });
    const title = withMail(mails.danger, word('badge_dangerMail'), levels.danger, links);
    return { text: short(levels.danger + mails.danger), title, colour };
  }
  if (isUnread) return { text: '?', title: word('badge_unread'), colour };
  if (level === 'caution' && page === 'caution') return { text: '!', title: word('badge_pageCaution'), colour };
  if (level === 'caution') {
    const links = counted(levels.caution, { one: 'badge_cautionOne', other: 'badge_cautionOther' });
    const title = withMail(mails.caution, word('badge_cautionMail'), levels.caution, links);
    return { text: short(levels.caution + mails.caution), title, colour };
  }
  if (level === 'official' && page === 'official') return { text: '', title: word('badge_pageOfficial'), colour };
  if (level === null) return { text: '', title: '', colour };
  const isOfLinks = LEVELS.some((one) => levels[one] > 0);
  const known = isOfLinks ? 'badge_known' : 'badge_mailKnown';
  return { text: '', title: word(level === 'unknown' ? 'badge_unknown' : known), colour };
}

/** What is said of the mail, then of its links, each if there is anything to say. */
function withMail(mails: number, ofMail: string, count: number, ofLinks: string): string {
  return [mails > 0 && ofMail, (count > 0 || mails === 0) && ofLinks].filter(Boolean).join('\n');
}

/** Four characters fit on a badge. */
function short(count: number): string {
  return count > 999 ? '999+' : String(count);
}
