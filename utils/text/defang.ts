const SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/http(?=s?:)/gi, 'hxxp'],
  [/\bftp(?=s?:)/gi, 'fxp'],
  // what follows is no place but something that is done
  [/\b(mailto|javascript|data|vbscript|tel|sms|file|blob):/gi, '$1[:]'],
];

/** Full stops that browsers read as a dot (UTS #46): ideographic, fullwidth and halfwidth ones too. */
const DOTS = /[.\u3002\uFF0E\uFF61]/g;

/**
 * An address, a host or a mail address as it can be passed on without anybody following it by accident: `hxxps`, every dot as
 * `[.]`, every `@` as `[@]`, the colons of an IPv6 address as `[:]`. Everything else stays, so that it can be read back.
 */
export function defang(address: string): string {
  const inert = SCHEMES.reduce((text, [scheme, said]) => text.replace(scheme, said), address);
  return inert
    .replace(/\[[\da-f:.]*:[\da-f:.]*:[\da-f:.]*\]/gi, (ip) => `[${ip.slice(1, -1).replaceAll(':', '[:]')}]`)
    .replace(DOTS, '[$&]')
    .replaceAll(/[@\uFF20]/g, '[$&]');
}
