import { findReceipt, type Receipt } from '../received/receipt.ts';
import type { MailSource } from '../source/mail-source.ts';
import type { Receiver } from './authentication.ts';
import { type ParsedResults, parseResults } from './parse-results.ts';

/** The fields with results, sorted by who can have written them. */
export interface BelievedResults {
  /** Written by the receiver, the topmost first. */
  own: readonly ParsedResults[];
  /** Below the receiver's stamp and close to it, under his name: his, or the first thing that a forger wrote. */
  doubtful: readonly ParsedResults[];
  /** Above the receiver's stamp, under a name that nobody knows: written by the receiver's side, but whose word is not sure. */
  strange: readonly ParsedResults[];
  /** Further below, under the receiver's name: these came with the mail. */
  brought: number;
  /** The topmost field of all, whoever wrote it. */
  topmost: ParsedResults | null;
  isInferred: boolean;
}

/** More fields than this nobody writes; the topmost are the ones that count. */
const FIELD_LIMIT = 50;

/**
 * Tells the receiver's results from those that a mail brings along (RFC 8601, sections 5 and 7.1). Fields are added on top, so
 * whatever stands above the receiver's stamp of entry is his. Between that stamp and the next only the topmost field can be, and
 * is believed without doubt only of a provider that is known to write there and to remove what others wrote under its name.
 */
export function believeResults({ fields }: Pick<MailSource, 'fields'>, named: Receiver | null): BelievedResults {
  const receipt = findReceipt(fields, named);
  const border = receipt.ownCount === 0 ? -1 : receipt.stamps[receipt.ownCount - 1]!.at;
  const top = border === -1 ? (receipt.stamps[0]?.at ?? fields.length) : border;
  const next = receipt.stamps[receipt.ownCount]?.at ?? fields.length;

  const above: ParsedResults[] = [];
  const beside: ParsedResults[] = [];
  const strange: ParsedResults[] = [];
  let brought = 0;
  let topmost: ParsedResults | null = null;
  let count = 0;
  for (const [at, { key, value }] of fields.entries()) {
    if (key !== 'authentication-results' && key !== 'arc-authentication-results') continue;
    if (count++ > FIELD_LIMIT) break;
    const parsed = parseResults(value);
    if (key === 'authentication-results') topmost ??= parsed;
    if (!isNamed(parsed, receipt)) {
      if (at < top && key === 'authentication-results') strange.push(parsed);
      continue;
    }
    if (at < border) above.push(parsed);
    else if (key !== 'authentication-results') continue;
    else if (border !== -1 && at < next) beside.push(parsed);
    else if (parsed.authservId !== '') brought++;
  }
  return {
    ...sort(above, beside, receipt),
    strange,
    brought: brought + extra(above, beside, receipt),
    topmost,
    isInferred: receipt.isInferred,
  };
}

function sort(above: ParsedResults[], beside: ParsedResults[], { receiver }: Receipt) {
  if (receiver?.writesBelowStamp) return { own: [...above, ...beside.slice(0, 1)], doubtful: [] };
  return above.length > 0 ? { own: above, doubtful: [] } : { own: [], doubtful: beside };
}

function extra(above: ParsedResults[], beside: ParsedResults[], { receiver }: Receipt): number {
  if (receiver?.writesBelowStamp) return Math.max(0, beside.length - 1);
  return above.length > 0 ? beside.filter(({ authservId }) => authservId !== '').length : 0;
}

/** Under the receiver's name. A receiver read from the stamps alone, of whom nothing else is known, must bear that name. */
function isNamed({ authservId }: ParsedResults, { receiver }: Receipt): boolean {
  if (receiver === null) return false;
  if (receiver.authservIds.length === 0) return authservId === '';
  return receiver.authservIds.some((id) => authservId === id || (id.startsWith('.') && authservId.endsWith(id)));
}
