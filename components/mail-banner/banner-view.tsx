import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { explain, nameOf } from '#utils/i18n/explain.ts';
import { counted, word } from '#utils/i18n/words.ts';
import { LevelMark } from '../level-mark.tsx';
import { Sentence } from '../sentence.tsx';

/** What is wrong with a mail, and what to do. */
export function BannerView({ worst, count, ways }: Pick<BannerRequest, 'worst' | 'count' | 'ways'>) {
  const { level, reasons, names, wayOut } = worst;
  const [first] = reasons;
  return (
    <div class={`banner ${level}`}>
      <LevelMark level={level} />
      <div class="said">
        <b>{counted(count, { one: 'banner_headOne', other: 'banner_headOther' })}</b>
        {first && (
          <p>
            <Sentence parts={explain(first, names).why} />
          </p>
        )}
        <p>{word(wayOut ? 'banner_goReal' : 'banner_leave')}</p>
      </div>
      <div class="ways">
        {wayOut && (
          <button type="button" class="button first" onClick={onPress(ways.openReal)}>
            {word('card_openReal', { brand: nameOf(wayOut.brand, names) })}
          </button>
        )}
        <button type="button" class="button" onClick={onPress(ways.showLink)}>
          {word('banner_showLink')}
        </button>
      </div>
    </div>
  );
}

/** Only a person presses; and what is pressed here is none of the page's business. */
function onPress(way: () => void): (event: Event) => void {
  return (event) => {
    event.stopPropagation();
    if (event.isTrusted) way();
  };
}
