const SNIFFED = 4_096;

/**
 * The text of a saved page: by its byte order mark; in UTF-8 where that is what it is, because browsers save so and leave
 * the old name in the page; else in what the page names, or in what fits of the encodings that Japanese pages have.
 */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const named = nameIn(bytes);
  // ISO-2022-JP is written in ASCII alone and would pass for UTF-8
  const order = /^iso-2022/i.test(named) ? [named] : ['utf-8', named, 'euc-jp', 'shift_jis'];
  for (const name of order) {
    const text = decodeWhole(bytes, name);
    if (text !== null) return text;
  }
  return (decoderOf(named) ?? new TextDecoder()).decode(bytes);
}

function nameIn(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}

/** `null` when the bytes are in another encoding, or nobody knows this one. */
function decodeWhole(bytes: Uint8Array, name: string): string | null {
  try {
    const text = decoderOf(name, true)?.decode(bytes) ?? null;
    // Node reads what EUC-JP leaves out as controls
    return text !== null && /[\u0080-\u009f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function decoderOf(name: string, fatal = false): TextDecoder | null {
  try {
    return new TextDecoder(name, { fatal });
  } catch {
    return null;
  }
}
