import { find } from '#utils/page/safe-dom.ts';

/**
 * Whether a document is one of Roundcube's that shows a mail (1.4 to 1.6, any skin): its message body, or its header
 * table beside its own script. Three cheap look-ups; never by host, because everybody runs their own.
 */
export function hasRoundcubeMarks(page: Document): boolean {
  return Boolean(find(page, BODY) && find(page, MARK));
}

const BODY = '#messagebody,#messageheader,#message-header,.messageheaderbox,table.headers-table';
const MARK = [
  'body.task-mail',
  'script[src*="program/js/common"]',
  'script[src*="program/js/app"]',
  '#messagebody :is(.rcmBody,.message-part,.message-htmlpart)',
  '.rcmContactAddress',
].join();
