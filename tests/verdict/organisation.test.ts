import { describe, expect, test } from 'vitest';
import { listsInForce, NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { NO_POLICY } from '#utils/data/policy.ts';
import { createKnown, withLists } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import { tellLink, USUAL_RULES } from '#utils/verdict/rules.ts';

const catalogue = createKnown();
const site = (host: string) => ({ host, scope: 'subdomains' as const });

function judge(
  href: string,
  own: Partial<PersonLists>,
  theirs: Partial<PersonLists>,
  more: { claim?: string; mayOverride?: boolean } = {},
) {
  const { claim = null, mayOverride = true } = more;
  const managed = { ...NO_LISTS, ...theirs, mayOverride };
  const lists = listsInForce({ lists: { ...NO_LISTS, ...own }, session: [], keptIn: 'local', managed });
  const { level, reasons } = assessLink({ href }, withLists(catalogue, NO_LISTS, lists), claim);
  return { level, codes: reasons.map(({ code }) => code) };
}

test('the organisation’s word counts before the person’s, both ways', () => {
  const tea = [site('tea.example')];
  expect(judge('https://tea.example/', { never: tea }, { trusted: tea })).toEqual({
    level: 'trusted',
    codes: ['trustedByOrganisation'],
  });
  expect(judge('https://tea.example/', { trusted: [site('tea.example')] }, { never: tea })).toEqual({
    level: 'danger',
    codes: ['barredByOrganisation'],
  });
  expect(judge('https://a.tea.example/', { trusted: [site('a.tea.example')] }, { never: tea }).level).toBe('danger');
  expect(judge('https://other.example/', { trusted: [site('other.example')] }, { never: tea }).level).toBe('trusted');
});

test('its own brands are guarded, and the person’s beside them', () => {
  const bank = { names: ['Kawase Bank'], domains: ['kawase-bank.example'] };
  const shop = { names: ['Tea House'], domains: ['tea.example'] };
  const under = (href: string, claim: string) =>
    judge(href, { ownBrands: [shop] }, { ownBrands: [bank] }, { claim }).level;
  expect(under('https://vbduteq.example/', 'own.kawase-bank.example')).toBe('danger');
  expect(under('https://www.kawase-bank.example/', 'own.kawase-bank.example')).toBe('trusted');
  expect(under('https://vbduteq.example/', 'own.tea.example')).toBe('danger');
});

describe('where nobody may override', () => {
  const closed = { mayOverride: false };
  test('the person’s trust does not count, their “never” does', () => {
    const tea = [site('tea.example')];
    expect(judge('https://tea.example/', { trusted: tea }, {}, { ...closed, claim: 'amazon' }).level).toBe('danger');
    expect(judge('https://tea.example/', { never: tea }, {}, closed).level).toBe('danger');
  });
  test('warnings say that they are final, and whom to ask; ordinary links say nothing', () => {
    const rules = { ...USUAL_RULES, organisation: { ...NO_POLICY, mayOverride: false, contact: 'CSIRT 1234' } };
    const [bad, plain] = ['https://amazon.co.jp@vbduteq.example/', 'https://tea.example/'].map((href) =>
      tellLink(assessLink({ href }, catalogue, null), rules),
    );
    expect(bad!.organisation).toEqual({ contact: 'CSIRT 1234', isFinal: true });
    expect(plain!.organisation).toBeUndefined();
    expect(tellLink(bad!, USUAL_RULES)).toBe(bad);
  });
});
