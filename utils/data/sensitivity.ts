/** How much is said: one choice of three. Danger is said in all of them. */
export type Sensitivity = 'fewer' | 'normal' | 'more';

export const SENSITIVITIES: readonly Sensitivity[] = ['fewer', 'normal', 'more'];

/** Whether this is one of the three. */
export function isSensitivity(value: unknown): value is Sensitivity {
  return (SENSITIVITIES as readonly unknown[]).includes(value);
}
