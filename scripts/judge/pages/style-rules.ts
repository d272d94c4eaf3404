/** Selectors of a saved page's own style sheets that hide elements or draw letters as dots. */
export interface StyleRules {
  hiding: readonly string[];
  painting: readonly string[];
}

const MEDIA = /@(?:media|supports|keyframes|-webkit-keyframes|font-face)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const PAINTS = /-webkit-text-security\s*:\s*(?!none)|font-family\s*:[^;]*(?:text-?security|disc|dots|password)/i;
const MOST_RULES = 400;

/** Reads the text of `<style>` elements. The cascade isn't followed: the rule alone speaks. */
export function readStyleRules(sheets: readonly string[]): StyleRules {
  const hiding: string[] = [];
  const painting: string[] = [];
  for (const sheet of sheets) {
    for (const [, selectors = '', body = ''] of sheet.replace(COMMENT, '').replace(MEDIA, '').matchAll(RULE)) {
      const list = HIDES.test(body) ? hiding : PAINTS.test(body) ? painting : null;
      if (list)
        list.push(
          ...selectors
            .split(',')
            .map((selector) => selector.trim())
            .filter(isPlain),
        );
    }
  }
  return { hiding: hiding.slice(0, MOST_RULES), painting: painting.slice(0, MOST_RULES) };
}

/** States (`:hover`) and parts (`::before`) say nothing of the element as it stands there. */
function isPlain(selector: string): boolean {
  return selector !== '' && !/[:@]/.test(selector.replace(/:not\([^)]*\)/g, '')) && !selector.startsWith('*');
}
