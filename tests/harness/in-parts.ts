/** Shares pages out over so many browsers, in turn: to start one takes longer than most pages do. */
export function inParts<Page>(pages: Record<string, Page>, parts: number): [name: string, page: Page][][] {
  const all = Object.entries(pages);
  return Array.from({ length: parts }, (_, part) => all.filter((_page, at) => at % parts === part));
}
