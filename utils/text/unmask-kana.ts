/** Ideographs that look like katakana, met in forged mails: `ア力ウント`, `力一ド`, `口グイン`. */
const KANA_OF: Readonly<Record<string, string>> = {
  力: 'カ',
  口: 'ロ',
  二: 'ニ',
  工: 'エ',
  一: 'ー',
  夕: 'タ',
  卜: 'ト',
  八: 'ハ',
  千: 'チ',
};

/** The same text with such ideographs read as the kana that they pass for, between kana alone. */
export function unmaskKana(text: string): string {
  return text
    .replace(/(?<=[ァ-ヺー])[力口二工一夕卜八千](?=[ァ-ヺー])/gu, (letter) => KANA_OF[letter] ?? letter)
    .replace(/力[ー一](?=ド)/gu, 'カー')
    .replace(/口(?=グ[イアオ])/gu, 'ロ')
    .replace(/工(?=ラー)/gu, 'エ');
}
