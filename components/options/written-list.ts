const COMMAS = /[,、，]/;
const SEMICOLONS = /[;；]/;

/**
 * What stands in one field: with commas between, or with semicolons where a comma belongs to a part (`Kawase, Inc.`);
 * then one stands behind a single part too.
 */
export function writeList(parts: readonly string[], comma: string): string {
  if (!parts.some((part) => COMMAS.test(part))) return parts.join(comma);
  return parts.length === 1 ? `${parts[0]};` : parts.join('; ');
}

/** The parts of such a field, without the empty ones: where a semicolon stands, commas part nothing. */
export function readList(written: string): string[] {
  return written
    .split(SEMICOLONS.test(written) ? SEMICOLONS : COMMAS)
    .map((part) => part.trim())
    .filter(Boolean);
}
