import { oursIn } from '../sheet.ts';
import { around, isShown, ownText, tellElement } from './elements.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const LEAST_OF_TEXT = 4.5;
const LEAST_OF_MARK = 3;

/** Texts and level marks whose contrast to what is behind them is too little. */
export function findPale(page: Document): string[] {
  return oursIn(page)
    .filter(isShown)
    .flatMap((element) => {
      const [colour, least] = inkOf(element);
      if (!colour || element.closest(':disabled, .unseen')) return [];
      const ratio = contrast(colour, groundOf(element));
      return ratio < least ? [`${ratio.toFixed(2)}: ${tellElement(element)}`] : [];
    });
}

function inkOf(element: Element): [colour: Rgb | null, least: number] {
  const { color, fill } = getComputedStyle(element);
  if (element.matches('.mark .fill-tone')) return [rgbOf(fill), LEAST_OF_MARK];
  return [ownText(element) === '' ? null : rgbOf(color), LEAST_OF_TEXT];
}

type Rgb = readonly [number, number, number];

/** What stands behind an element: the grounds around it, laid over each other; what the window has is the last of them. */
function groundOf(element: Element): Rgb {
  const { backgroundColor } = getComputedStyle(element);
  const part = Number(/^rgba\(.*[,/] *([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? 1);
  const own = rgbOf(backgroundColor);
  if (own && part === 1) return own;
  const outer = around(element);
  const behind: Rgb = outer ? groundOf(outer) : isDark() ? [0, 0, 0] : [255, 255, 255];
  return own ? (behind.map((value, at) => own[at]! * part + value * (1 - part)) as unknown as Rgb) : behind;
}

function isDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function rgbOf(colour: string): Rgb | null {
  const [r, g, b] = (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b];
}

/** WCAG 2.2, “contrast ratio”. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
