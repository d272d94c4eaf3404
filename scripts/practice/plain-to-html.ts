import { escapeHtml } from './escape-html.ts';

/** An address in running text ends where Japanese begins: `→ https://x.example/です` links only the address. */
const ADDRESS = /https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Plain text as a webmail shows it: line ends kept, addresses turned into links, everything else escaped. */
export function plainToHtml(text: string): string {
  let html = '';
  let done = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const href = address.includes('://') ? address : `mailto:${address}`;
    html += `${escapeHtml(text.slice(done, index))}<a href="${escapeHtml(href)}">${escapeHtml(address)}</a>`;
    done = index + address.length;
  }
  return `<div class="plain">${html}${escapeHtml(text.slice(done))}</div>`;
}
