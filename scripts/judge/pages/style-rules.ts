/** What a rule of a style sheet does to what it selects. */
export interface StyleRule {
  selector: string;
  effect: 'hides' | 'shows' | 'paints';
  isImportant: boolean;
}

const BLOCKS = /@(?:media|supports|keyframes|-webkit-keyframes|font-face)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(!\s*important)?/i;
const SHOWS = /(?:^|[;\s])(?:display\s*:\s*(?!none)[\w-]+|visibility\s*:\s*visible)\s*(!\s*important)?/i;
const PAINTS = /-webkit-text-security\s*:\s*(?!none)|font-family\s*:[^;]*(?:text-?security|disc|dots|password)/i;
const MOST_RULES = 1_500;

/**
 * Reads the text of style sheets, in order: the rules that hide elements, show them again, or draw letters as dots.
 * Rules for a state (`:hover`), a part (`::before`) or some screens only say nothing of the page as it stands there.
 */
export function readStyleRules(sheets: readonly string[]): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const sheet of sheets) {
    for (const [, selectors = '', body = ''] of sheet.replace(COMMENT, '').replace(BLOCKS, '').matchAll(RULE)) {
      const found = effectOf(body);
      if (!found) continue;
      for (const selector of selectors.split(',').map((one) => one.trim())) {
        if (isPlain(selector)) rules.push({ selector, ...found });
      }
    }
  }
  return rules.slice(0, MOST_RULES);
}

function effectOf(body: string): Pick<StyleRule, 'effect' | 'isImportant'> | null {
  const hides = HIDES.exec(body);
  if (hides) return { effect: 'hides', isImportant: hides[1] !== undefined };
  if (PAINTS.test(body)) return { effect: 'paints', isImportant: false };
  const shows = SHOWS.exec(body);
  return shows && { effect: 'shows', isImportant: shows[1] !== undefined };
}

function isPlain(selector: string): boolean {
  return selector !== '' && !/[:@]/.test(selector.replaceAll(/:not\([^)]*\)/g, '')) && !selector.startsWith('*');
}
