/** A piece of JSON that knows where it stood (UTF-16 offset). */
export type JsonNode = { at: number } & (
  | { kind: 'list'; items: readonly JsonNode[] }
  | { kind: 'object'; fields: readonly JsonField[] }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'other' }
);

export interface JsonField {
  name: string;
  at: number;
  node: JsonNode;
}

/** What is wrong with a text that is no JSON, and where. */
export interface JsonFault {
  at: number;
  code: 'fileEnds' | 'unexpected' | 'badText' | 'tooDeep' | 'afterEnd' | 'twice';
  found: string;
}

const DEEPEST = 50;

/**
 * Reads JSON (RFC 8259) and keeps every place: `JSON.parse` tells neither where a value stood nor, in all browsers,
 * where the text is broken. A name that stands twice in an object is a fault: programs disagree which one counts.
 */
export function readJson(text: string): { node: JsonNode } | { fault: JsonFault } {
  try {
    return { node: new Reader(text).readAll() };
  } catch (fault) {
    if (fault instanceof Stop) return { fault: fault.fault };
    throw fault;
  }
}

/** Line and column, both from 1; a column counts characters as editors do. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.code);
    this.fault = fault;
  }
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

class Reader {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  readAll(): JsonNode {
    const node = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) this.#stop('afterEnd');
    return node;
  }

  #value(depth: number): JsonNode {
    this.#skip();
    const at = this.#at;
    if (depth > DEEPEST) this.#stop('tooDeep');
    const first = this.#text[at];
    if (first === '{') return { at, kind: 'object', fields: this.#fields(depth) };
    if (first === '[') return { at, kind: 'list', items: this.#items(depth) };
    if (first === '"') return { at, kind: 'text', text: this.#string() };
    const number = this.#take(NUMBER);
    if (number) return { at, kind: 'number', number: Number(number) };
    if (this.#take(WORD)) return { at, kind: 'other' };
    return this.#stop();
  }

  #fields(depth: number): JsonField[] {
    const fields: JsonField[] = [];
    this.#each('}', () => {
      this.#skip();
      const at = this.#at;
      if (this.#text[at] !== '"') this.#stop();
      const name = this.#string();
      if (fields.some((field) => field.name === name)) this.#stop('twice', at, name);
      this.#expect(':');
      fields.push({ name, at, node: this.#value(depth + 1) });
    });
    return fields;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#each(']', () => items.push(this.#value(depth + 1)));
    return items;
  }

  /** What stands between an opening bracket and its closing one, with commas between. */
  #each(close: string, read: () => void): void {
    this.#at++;
    this.#skip();
    if (this.#text[this.#at] !== close) {
      do read();
      while (this.#takesComma());
    }
    this.#expect(close);
  }

  #takesComma(): boolean {
    this.#skip();
    if (this.#text[this.#at] !== ',') return false;
    this.#at++;
    return true;
  }

  #string(): string {
    const written = this.#take(STRING);
    return written === undefined ? this.#stop('badText') : (JSON.parse(written) as string);
  }

  #expect(character: string): void {
    this.#skip();
    if (this.#text[this.#at] !== character) this.#stop();
    this.#at++;
  }

  #skip(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #stop(code: JsonFault['code'] = 'unexpected', at = this.#at, found = this.#text.slice(at, at + 20)): never {
    const isEnd = code === 'unexpected' && at >= this.#text.length;
    throw new Stop({ at, code: isEnd ? 'fileEnds' : code, found });
  }
}
