/**
 * The mark of each level on a 24 × 24 field. The shape tells the level without its colour: octagon, triangle, dashed
 * circle, seal, house. Plain path strings, so that SVG, `Path2D` and `clip-path` draw the same mark.
 */
export interface ShapeLayer {
  path: string;
  /** `tone`: the level's colour; `paper`: what lies on top of it. */
  paint: 'tone' | 'paper';
  /** Width of the line; left out for a filled shape. */
  line?: number;
  dash?: readonly [on: number, off: number];
}

const CIRCLE = (radius: number) =>
  `M12 ${12 - radius}a${radius} ${radius} 0 1 1 0 ${radius * 2}a${radius} ${radius} 0 1 1 0 ${-radius * 2}z`;

/** Layers from back to front. */
export const LEVEL_SHAPES = {
  danger: [
    { path: 'M7.7 1.6h8.6l6.1 6.1v8.6l-6.1 6.1H7.7l-6.1-6.1V7.7z', paint: 'tone' },
    { path: 'M8.1 8.1l7.8 7.8M15.9 8.1l-7.8 7.8', paint: 'paper', line: 2.8 },
  ],
  caution: [
    { path: 'M12 3 22 20.6H2z', paint: 'tone' },
    { path: 'M12 3 22 20.6H2z', paint: 'tone', line: 2 },
    { path: 'M12 9v5.6M12 17.9v.1', paint: 'paper', line: 2.6 },
  ],
  unknown: [
    { path: CIRCLE(9.6), paint: 'tone', line: 2.2, dash: [3.55, 2.48] },
    { path: 'M9.5 9.7a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 16.9v.1', paint: 'tone', line: 2.2 },
  ],
  official: [
    { path: CIRCLE(10.6), paint: 'tone' },
    { path: CIRCLE(8.2), paint: 'paper', line: 1.1 },
    { path: 'M8 12.3l2.9 2.9 5.2-5.9', paint: 'paper', line: 2.4 },
  ],
  trusted: [
    { path: 'M12 2.6 22 11h-2.6v9.6H4.6V11H2z', paint: 'tone' },
    { path: 'M12 2.6 22 11h-2.6v9.6H4.6V11H2z', paint: 'tone', line: 1.6 },
    { path: 'M8.4 13.4l2.6 2.6 4.8-5.4', paint: 'paper', line: 2.4 },
  ],
} as const satisfies Record<string, readonly ShapeLayer[]>;

/** Colours for places without our style sheet, such as the toolbar; they stand out on light and on dark grounds. */
export const LEVEL_COLOURS = {
  danger: { tone: '#d0352b', paper: '#ffffff' },
  caution: { tone: '#e0a100', paper: '#2a1f00' },
  unknown: { tone: '#7b828c', paper: '#ffffff' },
  official: { tone: '#23895d', paper: '#ffffff' },
  trusted: { tone: '#3f6fc4', paper: '#ffffff' },
} as const satisfies Record<keyof typeof LEVEL_SHAPES, { tone: string; paper: string }>;
