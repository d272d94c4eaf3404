import type { Warning, WarningKind } from '#utils/data/history.ts';
import type { MailVerdict } from './mail-verdict.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict on a link or page leaves in the history; `null` for one that warns of nothing. */
export function warningOf(verdict: Verdict, kind: 'link' | 'page'): Warning | null {
  return entryOf(verdict, kind, verdict.site);
}

/** The same for a mail as a whole: the site is that of its sender. */
export function mailWarningOf(verdict: MailVerdict): Warning | null {
  return entryOf(verdict, 'mail', verdict.sender.site);
}

type Told = Pick<Verdict, 'level' | 'brand' | 'names' | 'reasons'>;

function entryOf({ level, brand, names, reasons }: Told, kind: WarningKind, site: string): Warning | null {
  if (level !== 'danger' && level !== 'caution') return null;
  const name = brand === null ? undefined : names[brand];
  return {
    ...{ level, kind, site },
    brand: brand === null ? null : { id: brand, ja: name?.ja ?? brand, en: name?.en ?? brand },
    codes: [...new Set(reasons.map(({ code }) => code))],
  };
}
