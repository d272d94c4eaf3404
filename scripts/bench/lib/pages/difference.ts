/** What one way costs more than another, pair by pair of the same round. */
export interface Difference {
  median: number;
  /** Half of all pairs lie between these. */
  lower: number;
  upper: number;
}

/** Compares round by round; both lists are of the same length. */
export function differenceOf(before: readonly number[], after: readonly number[]): Difference {
  const each = after.map((value, at) => value - before[at]!);
  return { median: quantileOf(each, 0.5), lower: quantileOf(each, 0.25), upper: quantileOf(each, 0.75) };
}

/** The value below which a part of all lies; `NaN` of none. */
export function quantileOf(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

/** `+0.52 (0.43 to 0.61)`: the median and the middle half. */
export function tellDifference({ median, lower, upper }: Difference): string {
  return `${median < 0 ? '' : '+'}${median.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
}
