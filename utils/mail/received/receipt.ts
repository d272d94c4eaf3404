import { mailProviders } from '#utils/data/mail-providers.ts';
import type { Receiver } from '../auth/authentication.ts';
import type { HeaderField } from '../source/mail-source.ts';
import { isInside, isUnder, organisationOf } from './network-names.ts';
import { readStamp, type Stamp } from './read-stamp.ts';

/** A stamp and its place among the header fields. */
export interface PlacedStamp extends Stamp {
  at: number;
}

/** The upper end of the chain: who received the mail, and which stamps are surely his. */
export interface Receipt {
  /** The topmost first; at most `STAMP_LIMIT`. */
  stamps: readonly PlacedStamp[];
  leftOut: number;
  /** So many from the top are the receiver's own. */
  ownCount: number;
  /** Index of the stamp at which the mail came in from outside; `null`: nobody knows. */
  entry: number | null;
  receiver: Receiver | null;
  /** The receiver was not named by the caller but read from the stamps. */
  isInferred: boolean;
}

/** Honest mails have up to 20; of more the topmost are read, which are the believable ones. */
const STAMP_LIMIT = 100;

/**
 * Finds the receiver's own stamps. Each server puts its stamp on top, so what stands above the receiver's stamp of entry was
 * written by the receiver and all below came with the mail. `named`: the receiver if the caller knows it.
 */
export function findReceipt(fields: readonly HeaderField[], named: Receiver | null): Receipt {
  const places = [...fields.keys()].filter((at) => fields[at]!.key === 'received');
  const stamps = places.slice(0, STAMP_LIMIT).map((at) => ({ at, ...readStamp(fields[at]!.value) }));
  const receiver = named ?? providerOf(stamps) ?? organisationReceiving(stamps) ?? providerSigning(fields, stamps);
  const own = receiver?.edges ? countToEdge(stamps, receiver, receiver.edges) : countToOutside(stamps, receiver);
  return { stamps, leftOut: places.length - stamps.length, ...own, receiver, isInferred: named === null };
}

/** A known provider whose machines wrote the uppermost stamps that name a public host. */
function providerOf(stamps: readonly Stamp[]): Receiver | null {
  const by = firstPublicHost(stamps);
  return by === null ? null : (mailProviders.find(({ machines }) => isUnder(by, machines)) ?? null);
}

function organisationReceiving(stamps: readonly Stamp[]): Receiver | null {
  const by = firstPublicHost(stamps);
  const organisation = by === null ? null : organisationOf(by);
  return organisation === null ? null : { authservIds: [organisation, `.${organisation}`], machines: [organisation] };
}

/** Yahoo's machines stamp with addresses of their own network alone; its results above the stamp name it. */
function providerSigning(fields: readonly HeaderField[], stamps: readonly PlacedStamp[]): Receiver | null {
  const top = fields.slice(0, stamps[0]?.at ?? 0).find(({ key }) => key === 'authentication-results');
  const id = /^[^\s;]+/.exec(top?.value ?? '')?.[0].toLowerCase();
  return id === undefined ? null : (mailProviders.find(({ machines }) => isUnder(id, machines)) ?? null);
}

/** Up to the stamp at which the mail came in; below that nothing is sure. */
function firstPublicHost(stamps: readonly Stamp[]): string | null {
  for (const stamp of stamps) {
    if (stamp.by !== null && !isPlainAddress(stamp.by) && !isInside(stamp.by)) return stamp.by;
    if (cameFromOutside(stamp, [])) return null;
  }
  return null;
}

type Own = Pick<Receipt, 'ownCount' | 'entry'>;

/** For a provider whose gates are known: everything down to the first gate is its own. */
function countToEdge(stamps: readonly Stamp[], { machines = [] }: Receiver, edges: readonly string[]): Own {
  for (const [at, stamp] of stamps.entries()) {
    if (stamp.by !== null && isUnder(stamp.by, edges)) return { ownCount: at + 1, entry: at };
    if (!isOwn(stamp, machines)) return { ownCount: at, entry: null };
  }
  return { ownCount: stamps.length, entry: null };
}

/** For others: down to the first stamp that took the mail from a machine outside. */
function countToOutside(stamps: readonly Stamp[], receiver: Receiver | null): Own {
  const machines = receiver ? (receiver.machines ?? machinesShown(stamps, receiver)) : [];
  for (const [at, stamp] of stamps.entries()) {
    if (!isOwn(stamp, machines)) return { ownCount: at, entry: null };
    if (cameFromOutside(stamp, machines)) return { ownCount: at + 1, entry: at };
  }
  return { ownCount: stamps.length, entry: null };
}

/** For a receiver of whom only the name is known: its name's organisation, and who wrote the uppermost stamp. */
function machinesShown(stamps: readonly Stamp[], { authservIds }: Receiver): string[] {
  const names = [...authservIds.map((id) => id.replace(/^\./, '')), firstPublicHost(stamps)];
  return names.flatMap((name) => (name === null ? [] : (organisationOf(name) ?? name)));
}

function isOwn({ by }: Stamp, machines: readonly string[]): boolean {
  return by === null || isPlainAddress(by) || isInside(by) || isUnder(by, machines);
}

/**
 * A machine outside: one with a public address, unless its name is the receiver's (some name only the address, some only a
 * name). The name that it gives itself counts only where no address was seen, or one of the own network.
 */
function cameFromOutside({ helo, reverse, address }: Stamp, machines: readonly string[]): boolean {
  const isOurs = (name: string | null) => name === null || isInside(name) || isUnder(name.toLowerCase(), machines);
  if (helo === null && address === null) return false;
  if (address !== null && !isInside(address)) return reverse === null || !isUnder(reverse, machines);
  return !isOurs(reverse ?? helo);
}

function isPlainAddress(host: string): boolean {
  return /^[\d.]+$|:/.test(host);
}
