import { nameOf } from '#utils/i18n/explain.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { draftOfLink, draftOfMail } from './report-facts.ts';
import { ReportWay } from './report-way.tsx';

/** Offers a report of a link or page that was warned of. */
export function ReportLink({ verdict, kind }: { verdict: Verdict; kind: 'link' | 'page' }) {
  if (!isWarning(verdict)) return null;
  return <ReportWay {...brandOf(verdict)} write={() => draftOfLink(verdict, kind)} />;
}

/** The same for a mail. */
export function ReportMail({ verdict }: { verdict: MailVerdict }) {
  if (!isWarning(verdict)) return null;
  return <ReportWay {...brandOf(verdict)} write={() => draftOfMail(verdict)} />;
}

type Told = Pick<Verdict, 'level' | 'brand' | 'names' | 'wayOut'>;

function isWarning({ level }: Told): boolean {
  return level === 'danger' || level === 'caution';
}

function brandOf({ brand, wayOut, names }: Told): { brand: string | null; brandName: string } {
  const id = wayOut?.brand ?? brand;
  return { brand: id, brandName: id === null ? '' : nameOf(id, names) };
}
