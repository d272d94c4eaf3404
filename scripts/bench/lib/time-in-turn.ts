const SLICE = 250;
const ROUNDS = 30;

/**
 * Microseconds an address for each task: every slice of the addresses is timed in every round, and its fastest time
 * counts, because what else the machine does can only make one slower. A slice is shorter than the time the system
 * gives a process.
 */
export function timeInTurn(addresses: readonly string[], tasks: readonly ((address: string) => unknown)[]): number[] {
  const sums = tasks.map(() => 0);
  for (let start = 0; start < addresses.length; start += SLICE) {
    const slice = addresses.slice(start, start + SLICE);
    const fastest = tasks.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, task] of tasks.entries()) fastest[at] = Math.min(fastest[at]!, time(slice, task));
    }
    for (const [at, milliseconds] of fastest.entries()) sums[at]! += milliseconds;
  }
  return sums.map((milliseconds) => (milliseconds * 1000) / addresses.length);
}

/** Keeps what was computed, so that none of it can be left out. */
export let sink: unknown;

function time(addresses: readonly string[], task: (address: string) => unknown): number {
  const start = performance.now();
  for (const address of addresses) sink = task(address);
  return performance.now() - start;
}
