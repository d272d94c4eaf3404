import type { Hop, HopFault, ReceivedChain } from '#utils/mail/received/received-chain.ts';

/** A machine on a mail's way: the one that handed it on. */
export interface Machine {
  /** The best name there is; empty when nobody told one. */
  name: string;
  /** The name that it gave itself, where that is another one. */
  helo: string | null;
  address: string | null;
  /** `own`: the reader's provider's. `entry`: outside, seen by the provider itself. `told`: only claimed. */
  standing: 'own' | 'entry' | 'told';
  /** Whether the way from here to the next machine is recorded by the provider itself. */
  isRecorded: boolean;
  /** When the next machine took it, in ms since 1970. */
  time: number | null;
  /** How long that was after the time before, in ms; `null` when one of both is not known. */
  after: number | null;
  rentable: Hop['rentable'];
  faults: readonly HopFault[];
}

/** The machines of a chain, where it set out first. Each hop tells of the one that handed on; the last also of who took. */
export function machinesOf({ hops, entry }: ReceivedChain): Machine[] {
  const machines = hops.map((hop, at): Machine => {
    const before = hops.slice(0, at).findLast(({ time }) => time !== null)?.time ?? null;
    const isEntry = at === entry;
    const name = isEntry ? (hop.reverse ?? hop.address ?? hop.helo ?? '') : nameOf(hop, hops[at - 1]);
    return {
      name,
      helo: hop.helo !== name ? hop.helo : null,
      address: hop.address,
      standing: isEntry ? 'entry' : entry !== null && at > entry ? 'own' : 'told',
      isRecorded: hop.isOwn,
      time: hop.time,
      after: hop.time !== null && before !== null ? hop.time - before : null,
      rentable: hop.rentable,
      faults: hop.faults,
    };
  });
  const last = hops.at(-1);
  if (last?.by)
    machines.push({ ...NOTHING, name: last.by, standing: entry === null ? 'told' : 'own', isRecorded: true });
  return machines;
}

const NOTHING: Machine = {
  name: '',
  helo: null,
  address: null,
  standing: 'own',
  isRecorded: true,
  time: null,
  after: null,
  rentable: null,
  faults: [],
};

/** What the receiving machine found counts more than what the sender said; of an inner machine the hop before tells. */
function nameOf({ reverse, helo, address }: Hop, before: Hop | undefined): string {
  return reverse ?? helo ?? before?.by ?? address ?? '';
}
