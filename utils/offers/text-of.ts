/** What is needed of a text here stands at its beginning. */
const LONGEST = 600;

/** Text of the first element that matches, white space folded; `''` when there is none. */
export function textOf(root: ParentNode, selector: string): string {
  return fold(root.querySelector(selector)?.textContent);
}

/** White space folded to single spaces, and never long. */
export function fold(text: string | null | undefined): string {
  return (text ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}
