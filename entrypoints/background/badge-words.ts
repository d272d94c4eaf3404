import { LEVEL_COLOURS } from '#utils/data/level-shapes.ts';
import { counted, word } from '#utils/i18n/words.ts';
import type { TabSummary } from '#utils/store/tab-record.ts';

/** What the toolbar says of a tab; empty strings give back what it says of every other tab. */
export interface BadgeWords {
  text: string;
  title: string;
  colour: string;
}

/** Words for a tab. The number is that of the links at the worst level; a mail that wasn't read is never passed over. */
export function badgeWords({ level, levels, page, isUnread }: TabSummary): BadgeWords {
  const colour = LEVEL_COLOURS[level ?? 'unknown'].tone;
  if (level === 'danger' && page === 'danger') return { text: '!', title: word('badge_pageDanger'), colour };
  if (level === 'danger') {
    const title = counted(levels.danger, { one: 'badge_dangerOne', other: 'badge_dangerOther' });
    return { text: short(levels.danger), title, colour };
  }
  if (isUnread) return { text: '?', title: word('badge_unread'), colour };
  if (level === 'caution' && page === 'caution') return { text: '!', title: word('badge_pageCaution'), colour };
  if (level === 'caution') {
    const title = counted(levels.caution, { one: 'badge_cautionOne', other: 'badge_cautionOther' });
    return { text: short(levels.caution), title, colour };
  }
  if (level === 'official' && page === 'official') return { text: '', title: word('badge_pageOfficial'), colour };
  if (level === null) return { text: '', title: '', colour };
  return { text: '', title: word(level === 'unknown' ? 'badge_unknown' : 'badge_known'), colour };
}

/** Four characters fit on a badge. */
function short(count: number): string {
  return count > 999 ? '999+' : String(count);
}
