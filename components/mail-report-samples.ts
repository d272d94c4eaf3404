import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import { MAILS, NOTICES } from './mail-samples.ts';
import { REPORTS } from './samples.ts';

/** Tabs in which mails were judged as a whole, for the sample sheet. */
export const MAIL_REPORTS = {
  mails: withMails(REPORTS.mixed, [MAILS.forged, MAILS.doubtful, MAILS.notProvable, MAILS.plain]),
  genuineMail: withMails(REPORTS.nothingStoodOut, [MAILS.genuine]),
  notices: withMails(REPORTS.mixed, [NOTICES.forged, NOTICES.unproven, NOTICES.genuineNow]),
  failedMail: withMails(REPORTS.noLinks, [MAILS.checkFailed]),
} satisfies Record<string, TabReport>;

/** The last of several came with the one before it: it can't be checked by itself. */
function withMails(report: TabReport, verdicts: readonly MailVerdict[]): TabReport {
  const mails = verdicts.map((verdict, at) => ({ key: `${at}`, verdict, isAttached: at > 2 }));
  const [level = report.level] = verdicts.map((verdict) => verdict.level);
  return { ...report, level, frames: report.frames.map((frame) => ({ ...frame, mails })) };
}
