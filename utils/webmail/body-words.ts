import { walkNodes } from '#utils/page/safe-dom.ts';
import type { OpenMail } from './open-mail.ts';
import { isWithoutText, wordsOf } from './shown-text.ts';

/** Who speaks is told where a mail begins and where it ends. */
const HEAD = 6_000;
const TAIL = 2_500;
/** A large mail must not cost more than a frame to look into. */
const NODES_READ = 3_000;

/** What a person reads of a mail's body, as far as it tells who speaks: spaces collapsed, the middle left out. */
export function bodyWords({ body }: OpenMail): string {
  if (!body) return '';
  const walker = walkNodes(body, (element) => isWithoutText(element, true));
  let text = '';
  for (let seen = 0; seen < NODES_READ && walker.nextNode(); seen++) text += wordsOf(walker.currentNode);
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} … ${text.slice(-TAIL)}` : text;
}
