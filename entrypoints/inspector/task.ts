import type { MailSettings } from '#utils/data/mail-settings.ts';
import type { PersonLists } from '#utils/data/person-lists.ts';
import type { Notice } from '#utils/notice/notice.ts';
import type { Examination } from '#utils/verdict/examination.ts';

/** What the page gives the worker to judge. */
export interface Task {
  bytes: Uint8Array<ArrayBuffer>;
  lists: PersonLists;
  settings: MailSettings;
  /** Host of the webmail in which the mail is open; `null` for a file or a text. */
  webmail: string | null;
}

/** What the worker gives back; a problem is the key of its sentence. */
export type TaskResult =
  | { examination: Examination; notice: Notice | null }
  | { problem: 'inspector_empty' | 'inspector_noMail' | 'inspector_failed' };
