import { createCardHost } from '#components/link-card/card-host.ts';
import { VERDICTS, WAYS } from '#components/samples.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import type { CardRequest } from '#utils/guard/card-port.ts';
import type { SampleView, StandSample } from '../sample.ts';
import { knownSign, PHRASE, PICTURE, TURNING } from './signs.ts';
import { unfolded } from './unfolded.ts';

type Shown = Pick<CardRequest, 'verdict'> & Partial<CardRequest>;

/** A card beside a link at the top of a page. */
function card(shown: Shown, sign: ShownSign | null = PHRASE): StandSample {
  return {
    stand(page, signal) {
      const link = page.createElement('a');
      link.href = 'https://vbduteq.net/';
      link.textContent = 'https://www.amazon.co.jp/ap/signin';
      page.body.append(link);
      const request = { barred: false, ways: WAYS, ...shown };
      createCardHost(page, signal, knownSign(sign)).show({ ...request, link });
    },
  };
}

const { claimElsewhere, official } = VERDICTS;
const organisation = { contact: '情報システム部 内線 4321', isFinal: true };

/** The card beside a link. */
export const cards: SampleView = {
  width: 400,
  samples: {
    ...Object.fromEntries(Object.entries(VERDICTS).map(([name, verdict]) => [name, card({ verdict })])),
    pending: card({ verdict: 'pending' }),
    failed: card({ verdict: 'failed' }),
    barred: card({ verdict: claimElsewhere, barred: true }),
    barredShortener: card({ verdict: VERDICTS.shortener, barred: true }),
    barredPending: card({ verdict: 'pending', barred: true }),
    barredFailed: card({ verdict: 'failed', barred: true }),
    goOn: unfolded(card({ verdict: claimElsewhere, barred: true }), '.sure'),
    details: unfolded(card({ verdict: VERDICTS.wrapped }), '.details'),
    fromOrganisation: card({ verdict: { ...claimElsewhere, organisation }, barred: true }),
    withPicture: card({ verdict: official }, PICTURE),
    withTurningPhrase: card({ verdict: official }, TURNING),
    withoutSign: card({ verdict: official }, null),
  },
};
