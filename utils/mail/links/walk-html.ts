import { Tokenizer } from 'htmlparser2';

/** Told of everything that stands in tag soup, in order; `stop` leaves the rest unread. */
export interface HtmlListener {
  /** Names in small letters, values with their entities decoded. */
  onOpen(name: string, attributes: Readonly<Record<string, string>>, stop: () => void): void;
  onText(text: string): void;
  onClose(name: string): void;
}

/**
 * Reads HTML in one pass without building anything: the cost of the tokenizer alone, so that neither depth nor size of a mail
 * matters (`htmlparser2`'s own parser keeps a stack whose cost grows with the square of the depth). Tags are told as they
 * stand, whether they fit together or not.
 */
export function walkHtml(html: string, listener: HtmlListener): void {
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';

  const endOpen = () => {
    listener.onOpen(name, attributes, () => tokenizer.pause());
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = Object.create(null) as Record<string, string>;
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        attributes[attribute] ??= value; // HTML: the first of equal attributes counts
      },
      onopentagend: endOpen,
      onselfclosingtag: endOpen,
      onclosetag(start, end) {
        listener.onClose(html.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        listener.onText(html.slice(start, end));
      },
      ontextentity(code) {
        listener.onText(String.fromCodePoint(code));
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function nothing(): void {}
