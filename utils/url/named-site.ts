import { parse } from 'tldts';
import { withoutInvisible } from '#utils/text/invisible.ts';
import { type Address, readAddress } from './address.ts';

/** Longest text that can be an address and nothing else; a longer one is prose or a tracking address nobody reads. */
const TEXT_LIMIT = 500;

/** Endings that are both a public suffix and a common end of a file's or a program's name: `setup.zip`, `readme.md`. */
const FILE_ENDINGS = new Set(
  'ai app bat bin bz cab cc cfg cpp cs dev do gz in info java key kt la mk ml mov ms name net pl pm ps py rar rs sc sh so st tex vi zip md'.split(
    ' ',
  ),
);

/**
 * The place that a link's text names, when the whole text is an address or a host (`www.amazon.co.jp`,
 * `「https://…」`, `amazon.co.jp/a`); `null` for prose, mail addresses and names of files.
 */
export function readNamedSite(text: string): Address | null {
  if (text.length > TEXT_LIMIT || !text.includes('.')) return null;

  const bare = strip(text);
  if (!bare || /\s/.test(bare)) return null;
  const scheme = /^https?:\/{2}/i.exec(bare)?.[0];
  const named = scheme ? readAddress(bare) : readWithoutScheme(bare);
  return named?.hostKind === 'domain' && hasListedSuffix(named.host) ? named : null;
}

function readWithoutScheme(bare: string): Address | null {
  const host = /^[^/?#]+/.exec(bare)?.[0] ?? '';
  if (!/^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+[a-z]{2,}(?::\d+)?$/iu.test(host)) return null;

  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (host === bare && FILE_ENDINGS.has(ending) && !/^www\./i.test(host)) return null;
  return readAddress(`https://${bare}`);
}

function hasListedSuffix(host: string): boolean {
  const { isIcann, isPrivate } = parse(host, { allowPrivateDomains: true, extractHostname: false, detectIp: false });
  return isIcann === true || isPrivate === true;
}

/** Without what stands around an address in writing: brackets, quotes, a full stop, arrows, invisible characters. */
function strip(text: string): string {
  return withoutInvisible(text)
    .trim()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Sm}\p{So}"'`.,;:!?、。，．：；！？…・»›]+$/u, '');
}
