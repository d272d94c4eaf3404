import { sentenceGap, word } from '#utils/i18n/words.ts';
import type { OfferCaution } from '#utils/offers/offer.ts';
import { LevelMark } from '../level-mark.tsx';
import { Sentence } from '../sentence.tsx';
import { percent, priceSentence, reasonSentence } from './caution-words.ts';

interface Props {
  caution: OfferCaution;
  onPress(event: Event): void;
}

/** A small tag with the one figure that matters; pressed, it unfolds the reasons, what to look at and what to do. */
export function CautionView({ caution, onPress }: Props) {
  const { ratio, count, reasons, withShipping } = caution;
  return (
    <>
      <button type="button" class="tag" aria-expanded="false" aria-controls="more" onClick={onPress}>
        <LevelMark level="caution" />
        <b>{word('level_caution')}</b>
        <span>{word('offer_tag', { percent: percent(ratio), count: String(count) })}</span>
      </button>
      <div class="more" id="more" hidden>
        <p>
          <Sentence parts={priceSentence(caution)} />
        </p>
        <ul class="reasons">
          <li>{word('offer_shipsItself')}</li>
          {reasons.map((reason) => (
            <li key={reason.code}>
              <Sentence parts={[reasonSentence(reason)]} />
            </li>
          ))}
        </ul>
        <p>{word('offer_look')}</p>
        <p>{word('offer_choose')}</p>
        <p>{word('offer_pay')}</p>
        <p class="soft">
          {word(withShipping ? 'offer_comparedWithShipping' : 'offer_compared')}
          {sentenceGap()}
          {word('offer_notProof')}
        </p>
      </div>
    </>
  );
}
