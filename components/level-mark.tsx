import { LEVEL_SHAPES, type ShapeLayer } from '#utils/data/level-shapes.ts';
import type { Level } from '#utils/verdict/verdict.ts';

/** The mark of a level. The level's word stands beside it, so it is hidden from screen readers. */
export function LevelMark({ level }: { level: Level }) {
  const layers: readonly ShapeLayer[] = LEVEL_SHAPES[level];
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {layers.map(({ path, paint, line, dash }) => (
        <path
          key={`${path} ${line}`}
          d={path}
          class={line ? `line-${paint}` : `fill-${paint}`}
          stroke-width={line}
          stroke-dasharray={dash?.join(' ')}
        />
      ))}
    </svg>
  );
}
