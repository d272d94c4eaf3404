import type { Level } from '#utils/verdict/verdict.ts';

/** Levels that are marked beside their links; the others are told in the card. */
export type MarkedLevel = Extract<Level, 'danger' | 'caution'>;

/** What the marks are called for those who hear the page. */
export type MarkWords = Readonly<Record<MarkedLevel, string>>;

interface Mark {
  sign: string;
  shape: string;
  tone: string;
  ink: string;
  outline: string;
}

/** Told apart by shape and sign first; the tones reach 3:1 on white and on the dark grounds of webmails (WCAG 1.4.11). */
const MARKS: Record<MarkedLevel, Mark> = {
  danger: {
    sign: '×',
    shape: 'polygon(29% 0, 71% 0, 100% 29%, 100% 71%, 71% 100%, 29% 100%, 0 71%, 0 29%)',
    tone: '#d0352b',
    ink: '#ffffff',
    outline: 'solid',
  },
  caution: {
    sign: '!',
    shape: 'polygon(50% 0, 100% 100%, 0 100%)',
    tone: '#b07400',
    ink: '#ffffff',
    outline: 'dashed',
  },
};

/** Elements that draw no `::after`. */
const WITHOUT_AFTER = ':is(img, svg, input, iframe, frame)';

/**
 * The style sheet of the marks beside links that wear `attribute="danger"` or `"caution"`. Meant for the user origin:
 * there `!important` outranks everything that a page or a mail can say. Sizes are absolute and nothing is inherited, so
 * that a link with `font-size: 0` or transparent text keeps its mark. In forced colours the mark keeps its own.
 */
export function markStyle(attribute: string, words: MarkWords): string {
  return (Object.keys(MARKS) as MarkedLevel[])
    .map((level) => {
      const worn = `[${attribute}="${level}"]`;
      return afterRule(`${worn}:not(${WITHOUT_AFTER})`, MARKS[level], words[level]) + outlineRule(worn, MARKS[level]);
    })
    .join('');
}

function afterRule(selector: string, { sign, shape, tone, ink }: Mark, word: string): string {
  return rule(`${selector}::after`, [
    'all: initial',
    `content: ${quoted(sign)}`,
    // a browser that doesn't know alternative text keeps the line above
    `content: ${quoted(sign)} / ${quoted(word)}`,
    'display: inline-block',
    'box-sizing: border-box',
    'width: 16px',
    'height: 16px',
    'margin: 0 2px 0 4px',
    `padding: ${sign === '!' ? '3px' : '0'} 0 0`,
    'vertical-align: -3px',
    `font: 700 ${sign === '!' ? '12px/13px' : '17px/16px'} Arial, sans-serif`,
    'text-align: center',
    `color: ${ink}`,
    `background: ${tone}`,
    `clip-path: ${shape}`,
    'forced-color-adjust: none',
    'print-color-adjust: exact',
    'pointer-events: none',
    'user-select: none',
  ]);
}

function outlineRule(worn: string, { tone, outline }: Mark): string {
  return rule(`${worn}${WITHOUT_AFTER}`, [`outline: 3px ${outline} ${tone}`, 'outline-offset: 2px']);
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} { ${declarations.map((declaration) => `${declaration} !important;`).join(' ')} }\n`;
}

/** A CSS string: whatever could end it is written by its number (CSS Syntax 4.3.7). */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/g, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `)}"`;
}
