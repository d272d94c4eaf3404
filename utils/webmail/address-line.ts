import { attributeOf, closest, find, findAll, isInside, nameOf, walkNodes } from '#utils/page/safe-dom.ts';
import { tidy } from './shown-text.ts';

/** Who a mail says it is from. */
export interface Sender {
  senderName: string;
  senderAddress: string;
}

const ADDRESS = /[^\s<>()[\]"',;:＜＞（）]+@[^\s<>()[\]"',;:＜＞（）]+\.[\p{L}\p{N}-]{2,}/u;
const LABEL = /^(from|sender|差出人|送信者|送信元|発信者|von|de|da)\s*[:：]\s*/i;
const MARKED = '[email], [data-email], [data-hovercard-id*="@"], a[href^="mailto:" i], [title*="@"]';
/** Nodes of a header that are looked at, and the longest name that is taken for one. */
const NODES_READ = 400;
const NAME_LIMIT = 200;
/** A header that is written as a list has few items. */
const ITEMS_OF_A_HEADER = 8;

export const NO_SENDER: Sender = { senderName: '', senderAddress: '' };

/** Reads `Name <name@host>`, `name@host (Name)` or a mere name, with or without a label such as `From:`. */
export function readAddressLine(line: string): Sender {
  const text = tidy(line).replace(LABEL, '');
  const [address] = ADDRESS.exec(text) ?? [''];
  const name = text.replace(address, '').replaceAll(/[<>()[\]"＜＞（）]/g, '');
  return { senderName: tidy(name).slice(0, NAME_LIMIT), senderAddress: address };
}

/** Reads an element whose attribute holds the address (`email`, `title`, `mailto:`), and whose text is the name. */
export function readMarkedSender(element: Element): Sender {
  const marks = ['email', 'data-email', 'data-hovercard-id', 'title', 'href'];
  const address = marks.map((name) => ADDRESS.exec(attributeOf(element, name) ?? '')?.[0]).find((found) => found);
  const line = readAddressLine(attributeOf(element, 'name') ?? element.textContent ?? '');
  return { senderName: line.senderName, senderAddress: address ?? line.senderAddress };
}

/**
 * The first sender that stands in `box` before `body`: an element marked with an address, or an address in plain
 * text with the name beside it. `null` when there is none.
 */
export function findSender(box: Element, body: Element | null): Sender | null {
  const isHeader = (element: Element) => (!body || isBefore(element, body)) && !isInList(element, box);
  const named = findAll(
    box,
    '[class*="from" i], [class*="sender" i], [data-testid*="sender" i], [data-test-id*="from"]',
  );
  const line = named.find((element) => isHeader(element) && ADDRESS.test(element.textContent ?? ''));
  const marked = (line ? findAll(line, MARKED) : findAll(box, MARKED)).find(
    (element) => isHeader(element) && readMarkedSender(element).senderAddress !== '',
  );
  if (marked && !(line && find(line, MARKED) === null)) return withName(readMarkedSender(marked), marked, box);
  return line ? readAddressLine(line.textContent ?? '') : findInText(box, body);
}

function findInText(box: Element, body: Element | null): Sender | null {
  const walker = walkNodes(box, (element) => element === body);
  for (let seen = 0; seen < NODES_READ && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    if (body && !isBefore(node, body)) return null;
    if (node.nodeType !== 3 || !ADDRESS.test((node as Text).data)) continue;
    if (isInList(node.parentElement ?? box, box)) continue;
    return withName(readAddressLine((node as Text).data), node, box);
  }
  return null;
}

/** The name often stands in an element beside the address: looks at most three levels up. */
function withName(sender: Sender, node: Node, box: Element): Sender {
  let around = node.parentElement;
  for (let level = 0; level < 3 && around && around !== box; level++, around = around.parentElement) {
    if (sender.senderName !== '' && sender.senderName !== sender.senderAddress) return sender;
    const text = around.textContent ?? '';
    if (text.length > NAME_LIMIT + sender.senderAddress.length) break;
    const { senderName } = readAddressLine(text.replace(sender.senderAddress, ' '));
    if (senderName !== '') return { ...sender, senderName };
  }
  return sender.senderName === sender.senderAddress ? { ...sender, senderName: '' } : sender;
}

/** Whether this is one of many: a list of mails names a sender in each line. */
function isInList(element: Element, box: Element): boolean {
  const item = closest(element, '[role="row"], [role="option"], li');
  if (!item || item === box || !isInside(item, box)) return false;
  return nameOf(item) !== 'li' || (item.parentElement?.childElementCount ?? 0) > ITEMS_OF_A_HEADER;
}

/** Whether a node comes before another in the document and isn't around it. */
function isBefore(node: Node, other: Node): boolean {
  const FOLLOWING = 4;
  return !isInside(other, node) && (Node.prototype.compareDocumentPosition.call(node, other) & FOLLOWING) !== 0;
}
