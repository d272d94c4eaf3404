/**
 * What is odd about a source, said once each. `headerCut`: only the beginning of the header was read. `noHeader`: there is
 * no header field at all. `noBody`: the header ends without an empty line, so there is no body (headers alone, or torn).
 * `nulBytes`, `bareLineEnds`: bytes that no mail may hold in its header (RFC 5322, sections 2.2 and 2.3). `strangeLine`: a
 * line in the header that is no field. `lineBreakInWord`: an encoded word hides a line break, as header injection does.
 */
export type SourceFault =
  | 'headerCut'
  | 'noHeader'
  | 'noBody'
  | 'nulBytes'
  | 'bareLineEnds'
  | 'strangeLine'
  | 'lineBreakInWord';

export interface HeaderField {
  /** As written, without the colon. */
  name: string;
  /** `name` in lower case. */
  key: string;
  /** Name, colon, value, folding and the line end, one character for each byte, as the DKIM hash wants it. */
  raw: string;
  /** The value on one line: unfolded and trimmed, 8-bit bytes read by their likely charset, encoded words left alone. */
  value: string;
  /** The value as people read it: encoded words decoded. One line, without control characters. */
  text: string;
}

/** The header of a mail, read once; the body is still bytes. */
export interface MailSource {
  /** In the order of the source: what was added last stands first. */
  fields: readonly HeaderField[];
  /** Where the body begins in the bytes; their length when there is none. */
  bodyAt: number;
  /** `false` for headers alone: nothing can be said of a body then. */
  hasBody: boolean;
  faults: readonly SourceFault[];
}

/** All fields of this name, the topmost first. */
export function fieldsNamed({ fields }: Pick<MailSource, 'fields'>, key: string): HeaderField[] {
  return fields.filter((field) => field.key === key);
}

/** The topmost field of this name, or `null`. */
export function fieldNamed({ fields }: Pick<MailSource, 'fields'>, key: string): HeaderField | null {
  return fields.find((field) => field.key === key) ?? null;
}
