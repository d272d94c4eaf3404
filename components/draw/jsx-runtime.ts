import type { ComponentChildren } from 'preact';

/**
 * Takes the place of `preact/jsx-runtime` in content scripts (see wxt.config.ts): it builds the plain tree that
 * `drawOnce` draws, and leaves Preact's renderer out of the bundle.
 */
export function jsx(type: unknown, props: object): { type: unknown; props: object } {
  return { type, props };
}

export const jsxs = jsx;
export const jsxDEV = jsx;

export function Fragment({ children }: { children?: ComponentChildren }): ComponentChildren {
  return children;
}
