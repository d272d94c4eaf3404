import type { HeaderField } from '../source/mail-source.ts';
import type { Canonicalization, SignatureTags } from './read-signature.ts';

/**
 * The header as DKIM hashes it (RFC 6376, section 3.7), one character for each byte: the signed fields, of equal names the
 * lowest first (section 5.4.2), and the signature's own field with an empty `b=` and without a line end.
 */
export function signedHeader(
  fields: readonly HeaderField[],
  own: HeaderField,
  { signedFields, canonicalization }: SignatureTags,
): string {
  const how = canonicalization?.header ?? 'simple';
  const left = new Map<string, HeaderField[]>();
  for (const field of fields) {
    if (field === own) continue;
    const same = left.get(field.key);
    if (same) same.push(field);
    else left.set(field.key, [field]);
  }
  let text = '';
  for (const name of signedFields) {
    const field = left.get(name)?.pop();
    if (field) text += `${canonicalField(field.raw, how)}\r\n`;
  }
  return text + canonicalField(withoutSignature(own.raw), how);
}

/** One field without its line end (sections 3.4.1 and 3.4.2); lines that end with LF or CR alone are taken as CRLF. */
export function canonicalField(raw: string, how: Canonicalization): string {
  const lines = raw.replace(/\r\n|\r|\n/g, '\r\n').replace(/(?:\r\n)+$/, '');
  if (how === 'simple') return lines;
  const colon = lines.indexOf(':');
  const value = lines
    .slice(colon + 1)
    .replaceAll('\r\n', '')
    .replace(/[ \t]+/g, ' ');
  return `${lines.slice(0, colon).trim().toLowerCase()}:${value.replace(/^ | $/g, '')}`;
}

function withoutSignature(raw: string): string {
  const colon = raw.indexOf(':') + 1;
  return raw.slice(0, colon) + raw.slice(colon).replace(/(^|;)(\s*b\s*=)[^;]*/, '$1$2');
}
