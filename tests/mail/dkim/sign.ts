/** A mail whose header and body are already canonical, so that signing it needs nothing of what is tested. */
export interface Draft {
  /** `name:value` each, lower case, in the order of the header. */
  fields: readonly string[];
  /** With CRLF behind each line. */
  body: string;
}

const encoder = new TextEncoder();
const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

export interface Signer {
  record: string;
  /** The whole mail with a signature on top; `tags` stand before `b=`, `%BH%` is the hash of the body. */
  sign(draft: Draft, tags: string): Promise<string>;
}

export async function makeSigner(bits = 2048): Promise<Signer> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', modulusLength: bits, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' },
    true,
    ['sign', 'verify'],
  );
  const key = base64(await crypto.subtle.exportKey('spki', publicKey));

  return {
    record: `v=DKIM1; k=rsa; p=${key}`,
    async sign({ fields, body }, tags) {
      const hash = base64(await crypto.subtle.digest('SHA-256', encoder.encode(body)));
      const own = `dkim-signature:${tags.replace('%BH%', hash)}; b=`;
      const names = /\bh=([\w:-]+)/.exec(tags)![1]!.split(':');
      const hashed = names.map((name) => fields.findLast((field) => field.startsWith(`${name}:`))).filter(Boolean);
      const data = encoder.encode([...hashed, own].join('\r\n'));
      const signature = base64(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, data));
      return `${own}${signature}\r\n${fields.join('\r\n')}\r\n\r\n${body}`;
    },
  };
}
