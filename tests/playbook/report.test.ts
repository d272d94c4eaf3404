import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesFor, REPORT_PLACES } from '#utils/data/report-places.ts';
import { draftReport, type ReportFacts, type ReportWords } from '#utils/playbook/report/draft-report.ts';
import { MAILTO_LIMIT, mailLink } from '#utils/playbook/report/mail-link.ts';
import { isMailAddress } from '#utils/text/mail-address.ts';

const WORDS: ReportWords = {
  subject: (brand) => `Phishing (${brand ?? '-'})`,
  opening: { link: 'A link:', page: 'A page:', mail: 'A mail:' },
  labels: {
    ...{ brand: 'Brand', level: 'Verdict', senderName: 'Name', senderAddress: 'From' },
    ...{ address: 'Address', via: 'Passes', reasons: 'Reasons', at: 'Reported' },
  },
  closing: 'End.',
};
const FACTS: ReportFacts = {
  kind: 'link',
  brand: 'Amazon',
  level: 'Danger',
  sender: null,
  address: 'https://amazon.co.jp@vbduteq.net/ap?email=taro%40example.jp',
  via: ['t.co'],
  reasons: [['The link goes to ', { value: 'vbduteq.net' }, '.']],
  at: '2026-11-22',
};

test('facts in order, links made harmless, the person left out', () => {
  expect(draftReport(FACTS, WORDS)).toEqual({
    subject: 'Phishing (Amazon)',
    body: [
      ...['A link:', '', 'Brand: Amazon', 'Verdict: Danger'],
      'Address: hxxps://amazon[.]co[.]jp[@]vbduteq[.]net/ap?email=(address)',
      ...['Passes: t[.]co', 'Reported: 2026-11-22', '', 'Reasons:', '- The link goes to vbduteq[.]net.', '', 'End.'],
    ].join('\n'),
  });
});

test('a mail is reported by its sender, whose address is no secret', () => {
  const sender = { name: 'Amazon\r\nBcc: x@y.example 482913', address: 'info@vbduteq.net' };
  const { body } = draftReport({ ...FACTS, kind: 'mail', address: '', via: [], sender }, WORDS);
  expect(body).toContain('Name: Amazon Bcc: (address) (code)\nFrom: info[@]vbduteq[.]net\n');
  expect(body).not.toContain('Address:');
});

test('nothing in a draft can be followed, and it has no line that a stranger wrote', () => {
  const live = fc.oneof(fc.webUrl({ withFragments: true }), fc.emailAddress(), fc.string());
  fc.assert(
    fc.property(live, live, live, (address, name, value) => {
      const { subject, body } = draftReport(
        { ...FACTS, address, sender: { name, address: value }, reasons: [['Is ', { value }]] },
        WORDS,
      );
      expect(body).not.toMatch(/https?:/i);
      expect(`${subject}${body}`.replaceAll('[@]', '')).not.toContain('@');
      expect(body.split('\n').length).toBeLessThanOrEqual(16);
    }),
  );
});

test('a short draft goes whole into a mail program, lines ended as mails end them', () => {
  const { href, isCut } = mailLink('info@antiphishing.jp', draftReport(FACTS, WORDS), 'REST');
  expect(isCut).toBe(false);
  expect(href).toMatch(/^mailto:info@antiphishing\.jp\?subject=Phishing%20\(Amazon\)&body=A%20link%3A%0D%0A/);
  expect(new URL(href).searchParams.get('body')).toContain('hxxps://');
});

test('a long one is cut after a line, says so, and never exceeds what mail programs take', () => {
  const line = fc.string({ maxLength: 300, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.string({ maxLength: 80 }), (lines, subject) => {
      const { href, isCut } = mailLink(
        'a@b.example',
        { subject: subject.toWellFormed(), body: lines.join('\n').toWellFormed() },
        'REST',
      );
      expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
      if (isCut && href.includes('&body=')) expect(href).toMatch(/REST$/);
    }),
  );
  const japanese = {
    subject: '報告',
    body: Array.from({ length: 30 }, () => '行き先が隠れているリンクです').join('\n'),
  };
  expect(mailLink('a@b.example', japanese, '続き').isCut).toBe(true);
});

test('places are sorted, published by their own pages, and everybody has one', () => {
  expect(REPORT_PLACES.map(({ id }) => id)).toEqual(REPORT_PLACES.map(({ id }) => id).toSorted());
  for (const { mail, page, source } of REPORT_PLACES) {
    if (mail !== undefined) expect(isMailAddress(mail)).toBe(true);
    for (const address of [page, source]) expect(new URL(address).protocol).toBe('https:');
  }
  expect(placesFor('JP').map(({ mail }) => mail)).toEqual(['info@antiphishing.jp', 'reportphishing@apwg.org']);
  expect(placesFor('GB')[0]!.mail).toBe('report@phishing.gov.uk');
  expect(placesFor('ZZ').map(({ id }) => id)).toEqual(['apwg']);
});
