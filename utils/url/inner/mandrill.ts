import { fromBase64 } from './decode.ts';

/** base64url of JSON, in which a string `p` holds JSON with the address. */
export function fromMandrill(value: string): string | null {
  const outer = parseObject(fromBase64(value));
  const inner = typeof outer?.p === 'string' ? parseObject(outer.p) : null;
  return typeof inner?.url === 'string' ? inner.url : null;
}

function parseObject(json: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
