/** Percent-decoded; `null` for nothing and for what is not UTF-8. */
export function percentDecode(value: string | undefined): string | null {
  if (!value) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Base64 in either alphabet (RFC 4648, sections 4 and 5), as UTF-8 text; `null` when it is none. */
export function fromBase64(value: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(value.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
