import { decodeBytes } from './charset.ts';
import { decodeWords, oneLine } from './encoded-words.ts';
import { decodePercent } from './transfer-encoding.ts';

/** A MIME header value: its main word in lower case, and its parameters by lower-case name. */
export interface ParameterValue {
  main: string;
  parameters: ReadonlyMap<string, string>;
}

const PARAMETER_LIMIT = 100;

/**
 * Reads `Content-Type` and `Content-Disposition` (RFC 2045, section 5.1), with pieces and charsets (RFC 2231) and, against
 * RFC 2047 but met every day, encoded words in quotes. The first of two equal names counts. Never throws.
 */
export function readParameters(value: string): ParameterValue {
  const main = /^[^;]*/.exec(value)![0].trim().toLowerCase();
  const pieces = new Map<string, string>();
  let count = 0;
  for (const found of value.matchAll(/;\s*([^\s=;"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;\s]*))/gs)) {
    if (++count > PARAMETER_LIMIT) break;
    const name = found[1]!.toLowerCase();
    const text = found[2] === undefined ? found[3]! : found[2].replace(/\\(.)/gs, '$1');
    if (!pieces.has(name)) pieces.set(name, text);
  }

  const parameters = new Map<string, string>();
  for (const [name, text] of pieces) {
    const plain = name.replace(/\*.*$/, '');
    if (parameters.has(plain)) continue;
    parameters.set(plain, oneLine(name === plain ? decodeWords(text) : joinPieces(plain, pieces)));
  }
  return { main, parameters };
}

/** `name*0`, `name*1*` … (RFC 2231, section 3) or `name*` (section 4), whose text begins with `charset'language'`. */
function joinPieces(name: string, pieces: ReadonlyMap<string, string>): string {
  let joined = pieces.get(`${name}*`) ?? '';
  let isEncoded = joined !== '';
  for (let at = 0; joined === '' || at > 0; at++) {
    const encoded = pieces.get(`${name}*${at}*`);
    const piece = encoded ?? pieces.get(`${name}*${at}`);
    if (piece === undefined) break;
    isEncoded ||= encoded !== undefined;
    joined += piece;
  }
  if (!isEncoded) return decodeWords(joined);

  const [, charset = '', text = joined] = /^([\w.:-]*)'[^']*'(.*)$/s.exec(joined) ?? [];
  const bytes = decodePercent(new TextEncoder().encode(text));
  return decodeBytes(bytes, charset || 'utf-8') ?? text;
}
