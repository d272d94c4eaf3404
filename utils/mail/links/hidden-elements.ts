/** Keeps count of elements whose text nobody sees. */
export interface Hidden {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  isInside(): boolean;
}

const WITHOUT_TEXT = /^(?:script|style|template|noscript|title)$/;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])/i;

/**
 * Only the outermost hidden element is followed to its end, by counting elements of its name within it: that needs no stack, and
 * markup that doesn't fit together hides no more than a browser would.
 */
export function createHidden(): Hidden {
  let hiddenBy = '';
  let depth = 0;
  return {
    open(name, attributes) {
      if (name === hiddenBy && ENDS_ITSELF.test(name)) hiddenBy = '';
      if (hiddenBy !== '') {
        if (name === hiddenBy) depth++;
      } else if (!EMPTY.test(name) && isHidden(name, attributes)) {
        hiddenBy = name;
        depth = 1;
      }
    },
    close(name) {
      if (name !== hiddenBy || --depth > 0) return;
      hiddenBy = '';
    },
    isInside: () => hiddenBy !== '',
  };
}

/** Another one of the same name ends it (HTML, "optional tags"). */
const ENDS_ITSELF = /^(?:p|li|td|th|tr|dd|dt|option)$/;

/** They have no end tag (HTML, "void elements"). */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return WITHOUT_TEXT.test(name) || 'hidden' in attributes || HIDDEN_STYLE.test(attributes.style ?? '');
}
