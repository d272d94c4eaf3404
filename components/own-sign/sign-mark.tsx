import type { SignLayer } from '#utils/data/sign-pictures.ts';

/** A picture to know our cards by. Its name stands beside it, so it is hidden from screen readers. */
export function SignMark({ layers }: { layers: readonly SignLayer[] }) {
  return (
    <svg class="sign-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {layers.map(({ path, paint, line }) => (
        <path
          key={`${path} ${line}`}
          d={path}
          class={line ? `sign-line sign-${paint}` : `sign-fill sign-${paint}`}
          stroke-width={line}
        />
      ))}
    </svg>
  );
}
