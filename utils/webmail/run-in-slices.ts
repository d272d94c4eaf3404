const SLICE_MILLISECONDS = 8;
const STEPS_BETWEEN_LOOKS = 8;

/**
 * Drives a generator in short slices, so that no task of the main thread gets long, and gives what it yields in
 * batches of `batch` values (the last one is smaller); `null` is left out. Ends early and silently when aborted.
 */
export async function runInSlices<Value>(
  steps: Iterator<Value | null>,
  onBatch: (values: Value[]) => void,
  signal: AbortSignal,
  batch = 200,
): Promise<void> {
  let values: Value[] = [];
  for (;;) {
    const end = performance.now() + SLICE_MILLISECONDS;
    const done = runSlice(steps, end, batch, values);
    if (signal.aborted) return;
    if (values.length >= batch || (done && values.length > 0)) {
      onBatch(values);
      values = [];
    }
    if (done) return;
    await nextTask();
    if (signal.aborted) return;
  }
}

function runSlice<Value>(steps: Iterator<Value | null>, end: number, batch: number, values: Value[]): boolean {
  for (let step = 1; values.length < batch; step++) {
    const { done, value } = steps.next();
    if (done) return true;
    if (value !== null) values.push(value);
    if (step % STEPS_BETWEEN_LOOKS === 0 && performance.now() >= end) return false;
  }
  return false;
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
