/** One `method=result` with what it was found from (RFC 8601, section 2.2). Names in lower case, values as written. */
export interface MethodResult {
  method: string;
  result: string;
  /** `header.d` → `shop.example`; the first of two equal names counts. */
  properties: ReadonlyMap<string, string>;
}

export interface ParsedResults {
  /** Lower case; empty when the field begins with a result, as Outlook writes it. */
  authservId: string;
  results: readonly MethodResult[];
}

const READ_LIMIT = 20_000;
const RESULT_LIMIT = 100;

/** Reads the value of Authentication-Results, or of ARC-Authentication-Results (RFC 8617, section 4.1.1). Never throws. */
export function parseResults(value: string): ParsedResults {
  const segments = segmentsOf(value.slice(0, READ_LIMIT));
  if (/^ ?i ?= ?\d+ ?$/.test(plain(segments[0]))) segments.shift();

  const authservId = /^ ?"?([^ "=;/]+)"?(?: \d+)?(?: [^ =]+ ?=.*)? ?$/.exec(plain(segments[0]))?.[1] ?? '';
  const stated = authservId === '' ? segments : segments.slice(1);
  const results = stated.slice(0, RESULT_LIMIT).map(readResult);
  return { authservId: authservId.toLowerCase(), results: results.filter((result) => result !== null) };
}

function plain(segment = ''): string {
  return segment.slice(0, SEGMENT_LIMIT).replace(/\s+/g, ' ');
}

/** `method[/version]=result reason="…" type.property=value …` */
function readResult(segment: string): MethodResult | null {
  const joined = plain(segment).replace(/ \. ?/g, '.');
  const pairs = [...joined.matchAll(PAIR)];
  const first = pairs.shift();
  if (!first) return null;

  const properties = new Map<string, string>();
  for (const [, name, written] of pairs) {
    const key = name!.toLowerCase();
    if (!properties.has(key)) properties.set(key, written!.replace(/"((?:[^"\\]|\\.)*)"/g, '$1'));
  }
  return { method: first[1]!.toLowerCase(), result: first[2]!.toLowerCase(), properties };
}

const SEGMENT_LIMIT = 4000;

/** A name begins where no other does: without that, a long word would be tried from each of its letters. */
const PAIR = /(?<![\w.-])([\w.-]+)(?: ?\/ ?\d+)? ?= ?((?:"(?:[^"\\]|\\.)*"|[^\s"])+)/g;

/** Split at semicolons outside quotes; comments, which nest and may hold both, become spaces. */
function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  let segment = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const kept = letter === '\\' ? letter + (text[++at] ?? '') : letter;
    if (!isQuoted && letter === '(') depth++;
    if (depth === 0 && letter === '"') isQuoted = !isQuoted;
    if (depth === 0 && !isQuoted && letter === ';') {
      segments.push(segment);
      segment = '';
    } else if (depth === 0) segment += kept;
    if (depth > 0 && letter === ')' && --depth === 0) segment += ' ';
  }
  return [...segments, segment].filter((one) => one.trim() !== '');
}
