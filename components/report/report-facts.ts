import { explain, nameOf } from '#utils/i18n/explain.ts';
import { language, word } from '#utils/i18n/words.ts';
import type { Draft, ReportFacts, ReportWords } from '#utils/playbook/report/draft-report.ts';
import { draftReport } from '#utils/playbook/report/draft-report.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';

/** The report of a link or page, in the reader's language. */
export function draftOfLink(verdict: Verdict, kind: 'link' | 'page', now = new Date()): Draft {
  const { destination, shown } = verdict;
  return draftReport(
    { ...common(verdict, now), kind, sender: null, address: destination || shown.rest, via: shown.via },
    reportWords(),
  );
}

/** The report of a mail by its sender. */
export function draftOfMail(verdict: MailVerdict, now = new Date()): Draft {
  const { name, address } = verdict.sender;
  return draftReport(
    { ...common(verdict, now), kind: 'mail', sender: { name, address }, address: '', via: [] },
    reportWords(),
  );
}

type Told = Pick<Verdict, 'level' | 'brand' | 'names' | 'reasons' | 'wayOut'>;

function common({ level, brand, names, reasons, wayOut }: Told, now: Date) {
  const claimed = wayOut?.brand ?? brand;
  return {
    brand: claimed === null ? null : nameOf(claimed, names),
    level: word(`level_${level}`),
    reasons: reasons.map((reason) => explain(reason, names).why),
    at: new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(now),
  } satisfies Partial<ReportFacts>;
}

/** Our words of a report, in the reader's language. */
export function reportWords(): ReportWords {
  return {
    subject: (brand) => (brand === null ? word('report_subject') : word('report_subjectBrand', { brand })),
    opening: { link: word('report_ofLink'), page: word('report_ofPage'), mail: word('report_ofMail') },
    labels: {
      brand: word('report_brand'),
      level: word('report_level'),
      senderName: word('report_senderName'),
      senderAddress: word('report_senderAddress'),
      address: word('report_address'),
      via: word('report_via'),
      reasons: word('report_reasons'),
      at: word('report_at'),
    },
    closing: word('report_closing'),
  };
}
