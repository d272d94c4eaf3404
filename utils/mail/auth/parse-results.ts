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
  if (/^\s*i\s*=\s*\d+\s*$/.test(segments[0] ?? '')) segments.shift();

  const authservId = /^\s*"?([^\s"=;/]+)"?(?:\s+\d+)?(?:\s+[^=\s]+\s*=.*)?\s*$/s.exec(segments[0] ?? '')?.[1] ?? '';
  const stated = authservId === '' ? segments : segments.slice(1);
  const results = stated.slice(0, RESULT_LIMIT).map(readResult);
  return { authservId: authservId.toLowerCase(), results: results.filter((result) => result !== null) };
}

/** `method[/version]=result reason="…" type.property=value …` */
function readResult(segment: string): MethodResult | null {
  const pairs = [...segment.matchAll(PAIR)];
  const first = pairs.shift();
  if (!first) return null;

  const properties = new Map<string, string>();
  for (const [, name, written] of pairs) {
    const key = name!.replace(/\s+/g, '').toLowerCase();
    if (!properties.has(key)) properties.set(key, written!.replace(/"((?:[^"\\]|\\.)*)"/g, '$1'));
  }
  return { method: first[1]!.toLowerCase(), result: first[2]!.toLowerCase(), properties };
}

/** Comments, now spaces, may stand anywhere, even around the dot and the slash. */
const PAIR = /([\w-]+(?:\s*\.\s*[\w-]+)*)(?:\s*\/\s*\d+)?\s*=\s*((?:"(?:[^"\\]|\\.)*"|[^\s"])+)/g;

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
