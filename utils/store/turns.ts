/** Runs work one after the other: what reads, changes and writes back must not be overtaken by another that does. */
export type TakeTurns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A line to stand in. Work that fails rejects for its own caller and lets the next one go on. */
export function createTurns(): TakeTurns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
