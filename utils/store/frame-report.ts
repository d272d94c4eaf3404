import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { FrameReport, ListedLink } from '#utils/verdict/tab-report.ts';
import { groupLinks, slimVerdict } from './slim.ts';
import { type FrameRecord, type PageRecord, partKey, summarise } from './tab-record.ts';

/** What is told of a frame: its record, with the lines that were found beside it. */
export function reportOf(
  frame: FrameRecord,
  tabId: number,
  found: Record<string, unknown>,
): FrameReport & { webmail: string | null } {
  const { frameId, host, state, webmail, mails, page = null } = frame;
  const linesOf = ({ id }: { id: number }) => (found[partKey(tabId, id)] as ListedLink[] | undefined) ?? [];
  const links = groupLinks(mails.flatMap(({ parts }) => parts.flatMap(linesOf)));
  const notListed = mails.reduce((sum, mail) => sum + mail.notListed, 0);
  const { levels } = summarise({ frames: [frame], gone: [], next: 0 });
  const told = mails.flatMap(({ key, whole }) =>
    whole ? [{ key, verdict: whole.verdict, isAttached: whole.isAttached }] : [],
  );
  return { frameId, host, state, webmail, mails: told, links, levels, notListed, page: page?.verdict ?? null };
}

/** A page's verdict without what need not be kept. */
export function slimPage(verdict: PageVerdict): PageVerdict {
  const { claims, asks, notice = null } = verdict;
  return { ...slimVerdict(verdict), claims, asks, notice };
}

/** Whether a page is locked until the person decides: a false one, or one where another's password was begun. */
export function isLocked({ verdict, reused }: PageRecord): boolean {
  return verdict.level === 'danger' || reused !== undefined;
}

/** Judged again, it is still the page where another's password was begun. */
export function isHeldForPassword(kept: PageRecord | null | undefined, page: PageRecord | null): boolean {
  return kept?.reused !== undefined && page !== null && !isLocked(page);
}
