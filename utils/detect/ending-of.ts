import type { Address } from '#utils/url/address.ts';

/** The public suffix with its dot, for showing: `.co.jp`. */
export function endingOf({ host, suffixAt }: Address): string {
  return host.slice(suffixAt - 1);
}
