/** Longest stretch of work between two chances for the page to react; a frame at 60 Hz has 16 ms. */
const SLICE_MS = 8;

/** How many pieces are done between two looks at the clock. */
const PIECES_A_LOOK = 20;

/** Does work piece by piece without holding up the page, in the order it was given, until `signal` stops it. */
export function createSlices<Piece>(
  work: (piece: Piece) => void,
  signal: AbortSignal,
): (pieces: Iterable<Piece>) => void {
  let waiting: Piece[] = [];
  let isGoing = false;

  function slice(): void {
    const end = performance.now() + SLICE_MS;
    let done = 0;
    while (done < waiting.length && !signal.aborted) {
      work(waiting[done++]!);
      if (done % PIECES_A_LOOK === 0 && performance.now() > end) break;
    }
    waiting = waiting.slice(done);
    isGoing = waiting.length > 0 && !signal.aborted;
    if (isGoing) setTimeout(slice, 0);
  }

  return (pieces) => {
    for (const piece of pieces) waiting.push(piece);
    if (isGoing || signal.aborted) return;
    isGoing = true;
    setTimeout(slice, 0);
  };
}
