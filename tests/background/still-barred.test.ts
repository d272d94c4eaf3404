import { describe, expect, test } from 'vitest';
import type { KeptLists, PersonLists } from '#utils/data/person-lists.ts';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import type { LinkExample } from '#utils/detect/define-link-detector.ts';
import { createKnown } from '#utils/detect/known.ts';
import { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import { readClaim } from '#utils/mail/read-claim.ts';
import { createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { severityOf } from '#utils/verdict/severity.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';
import { createArea } from '../store/area-double.ts';

type LinkCode = (typeof linkDetectors)[number]['code'];
type DangerCode = { [Code in LinkCode]: (typeof severityOf)[Code] extends 'danger' ? Code : never }[LinkCode];

/** What lets an address go that is barred for this reason. A new danger reason needs its line. */
const LET_GO = {
  barredByOrganisation: 'when it is taken back',
  barredByYou: 'when it is taken back',
  brandInHost: 'by trust',
  claimElsewhere: 'by trust',
  fakeSeparator: 'never',
  lookalikeLetters: 'by trust',
  scriptAddress: 'is no address to be barred',
  textClaimsBrand: 'by trust',
  textNamesBrand: 'by trust',
  userInfoBait: 'by trust',
} as const satisfies Record<DangerCode, string>;

const dangerous = linkDetectors.filter(({ code }) => severityOf[code] === 'danger');
const known = createKnown();

/** A mail that says it is from this brand. */
function mailOf(claim: string | undefined) {
  const names = claim === undefined ? null : known.brands.byId(claim)!.names;
  const mail = { senderName: names?.en ?? 'Tea', senderAddress: 'a@vbduteq.example', subject: '' };
  expect(readClaim(mail, known.brands)).toBe(claim ?? null);
  return mail;
}

/** Bars an example as a mail showed it, under changing lists. */
async function bar({ claim, lists, ...link }: LinkExample) {
  let kept: KeptLists = { lists: { ...NO_LISTS, ...lists }, session: [], keptIn: 'local' };
  const judge = createJudge(async () => kept);
  const mail = mailOf(claim);
  const [verdict] = await judge.judge(mail, [link]);
  const area = createArea();
  const addresses = createBarredAddresses(area);
  await addresses.bar(1, [{ mail, link, verdict: verdict! }]);
  return {
    verdict: verdict!,
    isBarred: async () => (await addresses.list()).length > 0,
    /** Whether it is still barred under other lists, for a worker that knows only what was stored. */
    async isBarredUnder(next: PersonLists) {
      kept = { ...kept, lists: next };
      const restarted = createBarredAddresses(area);
      await restarted.release(judge.whyStillBarred);
      return (await restarted.list()).length > 0;
    },
  };
}

test('every danger reason has its line', () => {
  expect(Object.keys(LET_GO).sort()).toEqual(dangerous.map(({ code }) => code).sort());
});

describe.each(dangerous)('$code', ({ code, examples }) => {
  const end = LET_GO[code as DangerCode];

  test.each<LinkExample>(examples.hit)('$href · $text: stays barred when something else changes', async (example) => {
    const barred = await bar(example);
    expect(barred.verdict.reasons.map((reason) => reason.code)).toContain(code);
    expect(await barred.isBarred()).toBe(end !== 'is no address to be barred');
    if (!(await barred.isBarred())) return;
    const { trusted = [], ...others } = example.lists ?? {};
    const lists = { ...NO_LISTS, ...others, trusted: [...trusted, { host: 'else.example', scope: 'host' as const }] };
    expect(await barred.isBarredUnder(lists)).toBe(true);
  });

  test(`is let go: ${end}`, async () => {
    const [example] = examples.hit as readonly [LinkExample];
    const barred = await bar(example);
    const { host } = new URL(example.href);
    const trusted = { ...NO_LISTS, trusted: [{ host, scope: 'host' as const }] };
    const isBarred = await barred.isBarredUnder(end === 'when it is taken back' ? NO_LISTS : trusted);
    expect(isBarred).toBe(end === 'never');
  });
});
