/** Says of something unknown whether it has a shape. */
export type Shape<T> = (value: unknown) => value is T;

/** A string of at most `limit` UTF-16 units. */
export function text(limit: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= limit;
}

/** A string that a pattern matches; anchor the pattern. */
export function matching(pattern: RegExp): Shape<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

/** One of a few strings. */
export function oneOf<const T extends string>(...choices: readonly T[]): Shape<T> {
  return (value): value is T => (choices as readonly unknown[]).includes(value);
}

/** A whole number from 0, as tabs and frames have. */
export function count(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Exactly `true`. */
export function yes(value: unknown): value is true {
  return value === true;
}

/** `true` or `false`. */
export function either(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** The shape or `undefined` (Firefox clones keys whose value is undefined, Chrome drops them). */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** The shape or `null`. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A list of at most `limit` items. */
export function listOf<T>(shape: Shape<T>, limit: number): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.length <= limit && value.every((item) => shape(item));
}

/** An object with these fields and no others. */
export function record<T extends object>(fields: { [Key in keyof T]-?: Shape<T[Key] | undefined> }): Shape<T> {
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    (Object.keys(fields) as (keyof T)[]).every((key) => fields[key]((value as T)[key]));
}
