/** One character for each byte (`TextDecoder('latin1')` is windows-1252 and would change 0x80–0x9F). */
export function binaryOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return text;
}

/** More arguments than this and some engines run out of stack. */
const SLICE = 8192;

/** The bytes of a text that has one character for each; of higher characters only the low byte is kept. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
