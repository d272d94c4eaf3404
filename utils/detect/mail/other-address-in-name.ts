import { defineMailDetector } from '../define-mail-detector.ts';

/** The name is an address, and another one than that from which the mail says it comes. */
export default defineMailDetector({
  code: 'otherAddressInName',

  detect({ sender, list, isAlias, nameKind }) {
    if (!sender?.domain || list !== null || isAlias || nameKind === 'brand') return undefined;
    const named = /[^\s@<>"'(]+@((?:[a-z\d-]+\.)+[a-z]{2,})/i.exec(sender.name);
    if (!named || isSameHouse(named[1]!.toLowerCase(), sender.domain)) return undefined;
    return { named: named[0], address: sender.address };
  },

  examples: {
    hit: [{ from: '"yamada@kawase-tea.example" <x@vbduteq.net>' }],
    miss: [
      { from: '"yamada@kawase-tea.example" <yamada@kawase-tea.example>' },
      { from: '"yamada@kawase-tea.example" <yamada@mail.kawase-tea.example>' },
      { from: 'Yamada <yamada@kawase-tea.example>' },
      { from: '"yamada@kawase-tea.example" <dev@vbduteq.net>', list: 'dev.vbduteq.net' },
      { from: '"info@amazon.co.jp" <x@vbduteq.net>' },
    ],
  },
});

function isSameHouse(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
