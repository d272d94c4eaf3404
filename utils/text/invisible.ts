/**
 * The text without characters that take no room on the screen: soft hyphen, zero-width and bidi controls, variation
 * selectors, fillers (Unicode Standard, `Default_Ignorable_Code_Point`). The same text when there are none.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}
