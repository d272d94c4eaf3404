/** The seller's id in an address of the seller's page; `null` when the address has none. */
export function sellerIdIn(href: string): string | null {
  return /[?&;](?:seller|sellerID|merchant|merchantID)=([A-Z0-9]{8,20})(?:&|$)/i.exec(href)?.[1] ?? null;
}

/** Who sells: the id in the first link to a seller's page, or the name that is shown; `null` where neither stands. */
export function readSeller(root: Element | null, name: string): string | null {
  for (const link of root?.querySelectorAll('a[href]') ?? []) {
    const id = sellerIdIn(link.getAttribute('href') ?? '');
    if (id) return id;
  }
  return name || null;
}
