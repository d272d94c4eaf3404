import { showSign } from '#utils/data/sign-pictures.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import type { FirstStart } from '#utils/store/first-start.ts';
import type { OwnSigns } from '#utils/store/own-sign.ts';

export type FirstStartQuestion = 'getOwnSign' | 'setOwnSign' | 'endFirstStart';

interface FirstStartServices {
  signs: OwnSigns;
  firstStart: Pick<FirstStart, 'end'>;
}

/** The answers to what is asked of the person's own sign and of the first start. */
export function createFirstStartHandlers({
  signs,
  firstStart,
}: FirstStartServices): Pick<Handlers, FirstStartQuestion> {
  return {
    async getOwnSign() {
      const sign = await signs.read();
      return sign && showSign(sign);
    },
    setOwnSign: async ({ sign }) => ({ done: await signs.set(sign) }),
    endFirstStart: async () => ({ done: await firstStart.end() }),
  };
}
