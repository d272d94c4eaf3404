/** What a consent is given to, and one page is told from another by: a host, or for what has none the kind of address. */
export function hostIn(url: string): string {
  const address = url.startsWith('blob:') ? url.slice('blob:'.length) : url;
  return URL.parse(address)?.host || address.slice(0, address.indexOf(':') + 1);
}
