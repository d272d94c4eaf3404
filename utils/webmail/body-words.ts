import { closest, find, isInside, walkNodes } from '#utils/page/safe-dom.ts';
import type { OpenMail } from './open-mail.ts';
import { isWithoutText, wordsOf } from './shown-text.ts';

/** Who speaks is told where a mail begins and where it ends; which notice it is, where it begins. */
const HEAD = 6_000;
const TAIL = 2_500;
/** A large mail must not cost more than a frame to look into. */
const NODES_READ = 3_000;

/** What webmails and mail programs put around words of another mail. */
const QUOTE = 'blockquote:not([class], [style]), blockquote[type="cite"], blockquote[cite], .gmail_quote';

/**
 * What a person reads of a mail's body, as far as it tells who speaks and of what: line by line, as a source is read
 * (`readHtml`), the middle left out. Lines that are quoted from another mail begin with `>`.
 */
export function bodyWords({ body }: OpenMail): string {
  if (!body) return '';
  const walker = walkNodes(body, (element) => isWithoutText(element, true));
  const hasQuotes = find(body, QUOTE) !== null;
  let text = '';
  let wasQuoted = false;
  for (let seen = 0; seen < NODES_READ && walker.nextNode(); seen++) {
    const words = wordsOf(walker.currentNode, '\n');
    if (words === '') continue;
    const isQuoted = hasQuotes && isInQuote(walker.currentNode, body);
    if (wasQuoted && !isQuoted) text += '\n';
    text += isQuoted ? `\n> ${words.replaceAll('\n', '\n> ')}` : words;
    wasQuoted = isQuoted;
  }
  text = tidyLines(text);
  return text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n…\n${text.slice(-TAIL)}` : text;
}

function isInQuote(node: Node, body: Element): boolean {
  const around = Reflect.get(Node.prototype, 'parentNode', node) as Element;
  const quote = closest(around, QUOTE);
  return quote !== null && quote !== body && isInside(quote, body);
}

function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n> *(?=\n|$)/g, '')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
