import { fromBase64, percentDecode } from './decode.ts';

/** Version 2: `-` stands for `%` and `_` for `/`. */
export function fromProofpointV2(value: string): string | null {
  return percentDecode(value.replaceAll('-', '%').replaceAll('_', '/'));
}

/**
 * Version 3, `__<address>__;<base64url>!!…`: every `*` of the address is the next character of the decoded text, `**X` a
 * run of them whose length X tells. The vendor's servers write one slash behind the scheme where two belong.
 */
export function fromProofpointV3(href: string): string | null {
  const parts = /\/v3\/__(.+?)__;([\w-]*)/.exec(href);
  if (!parts) return null;

  const kept = Array.from(fromBase64(parts[2]!) ?? '');
  let next = 0;
  const address = parts[1]!.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const from = next;
    next += run ? RUN_LENGTHS.indexOf(run) + SHORTEST_RUN : 1;
    return kept.slice(from, next).join('');
  });
  return address.replace(/^(https?):\/(?!\/)/i, '$1://');
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SHORTEST_RUN = 2;
