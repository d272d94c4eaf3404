import { fromBase64, percentDecode } from './decode.ts';

/** `…/RU=<base64 with “.”, “_” and “-” for “+”, “/” and “=”, or percent-encoded>/RK=…` or `…/*<address>`. */
export function fromYahooPath({ pathname, search }: URL): string | null {
  const coded = /\/RU=([^/]+)/.exec(pathname)?.[1];
  if (coded) return fromBase64(coded.replace(/-{1,2}$/, '').replaceAll('.', '+')) ?? percentDecode(coded);

  const tail = /\/\*[*-]?(.+)$/.exec(pathname)?.[1];
  return tail ? percentDecode(tail + search) : null;
}
