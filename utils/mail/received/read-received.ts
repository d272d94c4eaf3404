import type { RentableSender } from '#utils/data/rentable-sender.ts';
import { rentableSenders } from '#utils/data/rentable-senders.ts';
import type { Receiver } from '../auth/authentication.ts';
import type { MailSource } from '../source/mail-source.ts';
import { isInside, isUnder, organisationOf } from './network-names.ts';
import type { Stamp } from './read-stamp.ts';
import { findReceipt } from './receipt.ts';
import type { Hop, HopFault, ReceivedChain } from './received-chain.ts';

/**
 * The way of the mail by its Received lines (RFC 5321, section 4.4), from the bottom. `receiver`: who received it, as the
 * webmail or the person told; `null`: it is read from the uppermost stamps.
 */
export function readReceived({ fields }: Pick<MailSource, 'fields'>, receiver: Receiver | null): ReceivedChain {
  const { stamps, leftOut, ownCount, entry } = findReceipt(fields, receiver);
  const hops = stamps.map((stamp, at) => hopOf(stamp, stamps[at + 1] ?? null, at < ownCount));
  return { hops: hops.reverse(), entry: entry === null ? null : stamps.length - 1 - entry, leftOut };
}

function hopOf(stamp: Stamp, earlier: Stamp | null, isOwn: boolean): Hop {
  return {
    helo: stamp.helo,
    reverse: stamp.reverse,
    address: stamp.address,
    by: stamp.by,
    protocol: stamp.protocol,
    id: stamp.id,
    for: stamp.for,
    time: stamp.time,
    isOwn,
    rentable: rentableAt(stamp),
    faults: faultsOf(stamp, earlier),
  };
}

/** By the name of the address; by the machine's own word only where no name was looked up. */
function rentableAt({ helo, reverse, isNameless }: Stamp): RentableSender | null {
  const name = reverse ?? (isNameless ? null : (helo?.toLowerCase() ?? null));
  return name === null ? null : (rentableSenders.find(({ hosts }) => isUnder(name, hosts)) ?? null);
}

function faultsOf(stamp: Stamp, earlier: Stamp | null): HopFault[] {
  const faults: HopFault[] = [];
  if (stamp.helo === null && stamp.by === null) faults.push('unreadable');
  if (stamp.isNameless && stamp.address !== null && !isInside(stamp.address)) faults.push('noReverseName');
  if (isOtherName(stamp)) faults.push('reverseDiffers');
  if (stamp.time !== null && earlier !== null && earlier.time !== null && stamp.time + CLOCKS_APART < earlier.time) {
    faults.push('timeBackwards');
  }
  return faults;
}

/** Clocks of honest servers are this far apart. */
const CLOCKS_APART = 10 * 60_000;

/** Both are public names, of two organisations. */
function isOtherName({ helo, reverse }: Stamp): boolean {
  const name = helo?.toLowerCase() ?? '';
  if (reverse === null || name === '' || /^[\d.:]+$/.test(name) || isInside(name)) return false;
  return organisationOf(name) !== organisationOf(reverse);
}
