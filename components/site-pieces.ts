import type { ShownPlace } from '#utils/verdict/verdict.ts';

/** A run of a host's letters that are drawn alike. */
export interface SitePiece {
  text: string;
  isOwner: boolean;
  isFault: boolean;
}

/** Longest run before the owner's part that is drawn; a long one would push the owner out of sight. */
const LONGEST_BEFORE = 64;

/**
 * Cuts a host into runs: before the owner or the owner's, at fault or not. The owner's part is always whole; of what
 * stands before it only the end is kept, with `…`. Fault ranges outside the host, reversed or overlapping, do no harm.
 */
export function cutSite({ before, owner, faults }: Pick<ShownPlace, 'before' | 'owner' | 'faults'>): SitePiece[] {
  const host = before + owner;
  const start = Math.max(0, before.length - LONGEST_BEFORE);
  const edges = new Set([start, before.length, host.length, ...faults.flat()]);
  const cuts = [...edges].filter((edge) => edge >= start && edge <= host.length).sort((a, b) => a - b);

  const pieces = cuts.slice(1).map((end, at) => {
    const from = cuts[at] ?? start;
    return {
      text: host.slice(from, end),
      isOwner: from >= before.length,
      isFault: faults.some(([faultStart, faultEnd]) => from >= faultStart && end <= faultEnd),
    };
  });
  return start > 0 ? [{ text: '…', isOwner: false, isFault: false }, ...pieces] : pieces;
}
