import { describe, expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { brands as catalogue } from '#utils/data/brands.ts';
import { NOTICE_KINDS } from '#utils/notice/notice.ts';
import { placeFor, reportPlacesOf } from '#utils/playbook/places.ts';
import { planFor, planStep } from '#utils/playbook/plan-for.ts';

const brands = createBrandIndex();
const SILENT = catalogue.find(({ id }) => id === '2ndstreet')!;

describe('a plan', () => {
  test('of a genuine notice says what it means, how urgent it is, and what to do', () => {
    const plan = planFor({ kind: 'code-flood', reading: 'genuine' }, 'amazon', brands);
    expect(plan).toMatchObject({
      titleKey: 'notice_codeFlood_title',
      readingKey: 'notice_readingGenuine',
      aboutKey: 'notice_codeFlood_meaning',
      urgency: 'now',
    });
    expect(plan.steps[0]).toMatchObject({ id: 'longPassword', doKey: 'notice_step_longPassword' });
    expect(plan.steps.find(({ id }) => id === 'twoStep')?.place).toEqual({
      role: 'twoStep',
      url: 'https://www.amazon.co.jp/a/settings/approval',
      host: 'www.amazon.co.jp',
      isExact: true,
    });
  });

  test.each(NOTICE_KINDS)('of a forged %s never tells its genuine meaning, nor hurries anybody', (kind) => {
    for (const reading of ['forged', 'unproven'] as const) {
      const plan = planFor({ kind, reading }, 'amazon', brands);
      expect(plan.aboutKey).toMatch(reading === 'forged' ? /_wants$/ : /_findOut$/);
      expect(plan.urgency).toBeNull();
      expect(plan.steps[0]!.id).toBe('noLink');
    }
  });

  test('of a bare text does not ask for its source', () => {
    const ids = planFor({ kind: 'delivery', reading: 'unproven' }, null, brands, { channel: 'text' }).steps.map(
      ({ id }) => id,
    );
    expect(ids).not.toContain('checkProperly');
    expect(ids).toContain('openReal');
  });

  test('of a page that asks for a code tells of the page, not of the mail that brought the code', () => {
    const told = (reading: 'genuine' | 'forged', channel: 'mail' | 'page') =>
      planFor({ kind: 'security-code-mail', reading }, 'amazon', brands, { channel });
    expect(told('genuine', 'page')).toMatchObject({
      titleKey: 'notice_checkOnPage_title',
      readingKey: 'notice_readingGenuinePage',
      aboutKey: 'notice_checkOnPage_meaning',
      urgency: null,
    });
    expect(told('genuine', 'page').steps[0]?.id).toBe('answerHere');
    expect(told('forged', 'page')).toMatchObject({ aboutKey: 'notice_checkOnPage_wants', urgency: null });
    expect(told('forged', 'page').steps[0]?.id).toBe('leavePage');
    expect(told('genuine', 'mail').steps[0]?.id).toBe('noCode');
  });

  test('without a brand has no place but that for reports', () => {
    const { steps } = planFor({ kind: 'refund', reading: 'forged' }, null, brands, { country: 'JP' });
    expect(steps.filter(({ place }) => place !== null).map(({ place }) => place!.url)).toEqual([
      'mailto:info@antiphishing.jp',
    ]);
  });
});

describe('places', () => {
  test('come from the catalogue, the entrance where the page is missing', () => {
    expect(placeFor('orders', 'amazon', brands)).toMatchObject({ isExact: true });
    expect(placeFor('messages', 'amazon', brands)).toMatchObject({ url: 'https://www.amazon.co.jp/', isExact: false });
    expect(placeFor('help', SILENT.id, brands)).toMatchObject({ host: 'www.2ndstreet.jp', isExact: false });
  });

  test('of a brand that nobody knows are none', () => {
    expect(placeFor('orders', 'no-such-brand', brands)).toBeNull();
    expect(placeFor('orders', null, brands)).toBeNull();
    expect(placeFor('report', 'no-such-brand', brands, 'JP')).toMatchObject({ host: 'info@antiphishing.jp' });
  });

  test('for reports are the brand’s first, then the country’s', () => {
    expect(reportPlacesOf('amazon', brands, 'JP')).toEqual([
      'reportascam@amazon.com',
      'https://www.amazon.com/reportascam',
      'info@antiphishing.jp',
      'reportphishing@apwg.org',
    ]);
    expect(reportPlacesOf(null, brands)).toEqual(['reportphishing@apwg.org']);
  });

  test('are https or a mail, for every brand and step', () => {
    for (const { id } of catalogue) {
      for (const step of ['changePassword', 'callSupport', 'messageCenter', 'report'] as const) {
        const { place } = planStep(step, id, brands);
        if (place) expect(place.url).toMatch(/^(?:https:\/\/|mailto:)/);
      }
    }
  });
});
