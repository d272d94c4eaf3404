const SIZE = 6;
/** Pieces of so many texts are phrases of the trade, and make none alike. */
const COMMON = 60;
const ALIKE = 0.4;
const WITHIN = 0.75;

/**
 * A group for each text; texts that share much have the same one (pieces of six letters, by Jaccard's measure, or the one nearly
 * within the other).
 */
export function groupAlike(texts: readonly string[]): number[] {
  const pieces = texts.map(piecesOf);
  const stands = new Map<string, number[]>();
  const group = texts.map((_, at) => at);
  const first = (at: number): number => (group[at] === at ? at : first(group[at]!));
  for (const [at, own] of pieces.entries()) {
    const shared = new Map<number, number>();
    for (const piece of own) {
      const others = stands.get(piece) ?? [];
      stands.set(piece, others);
      if (others.length < COMMON) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(at);
    }
    for (const [other, count] of shared) {
      const sizes = [own.size, pieces[other]!.size] as const;
      if (count / (sizes[0] + sizes[1] - count) > ALIKE || count / Math.min(...sizes) > WITHIN) {
        group[first(at)] = first(other);
      }
    }
  }
  return group.map((_, at) => first(at));
}

function piecesOf(text: string): Set<string> {
  const letters = text.replace(/[\d\s]+/g, '');
  const pieces = new Set([letters.slice(0, SIZE)]);
  for (let at = 1; at + SIZE <= letters.length; at++) pieces.add(letters.slice(at, at + SIZE));
  return pieces;
}
