import { LEVEL_COLOURS, LEVEL_SHAPES, type ShapeLayer } from '#utils/data/level-shapes.ts';
import type { Level } from '#utils/verdict/verdict.ts';

const FIELD = 24;
const SIZES = [16, 32] as const;

/** The mark of a level as the toolbar takes it; `null` where nothing can be drawn, then the usual icon stays. */
export function drawLevelIcon(level: Level): Record<string, ImageData> | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const images = SIZES.map((size) => [String(size), drawAt(level, size)] as const);
  return Object.fromEntries(images.flatMap(([size, image]) => (image ? [[size, image]] : [])));
}

function drawAt(level: Level, size: number): ImageData | null {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) return null;
  context.scale(size / FIELD, size / FIELD);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const layer of LEVEL_SHAPES[level] as readonly ShapeLayer[]) drawLayer(context, layer, LEVEL_COLOURS[level]);
  return context.getImageData(0, 0, size, size);
}

function drawLayer(
  context: OffscreenCanvasRenderingContext2D,
  { path, paint, line, dash }: ShapeLayer,
  colours: { tone: string; paper: string },
): void {
  const shape = new Path2D(path);
  context.fillStyle = colours[paint];
  context.strokeStyle = colours[paint];
  context.setLineDash(dash ? [...dash] : []);
  if (line === undefined) {
    context.fill(shape);
    return;
  }
  context.lineWidth = line;
  context.stroke(shape);
}
