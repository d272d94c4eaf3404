import { expect, test } from 'vitest';
import { readCalendar } from '#utils/mail/links/read-calendar.ts';
import { readPartLinks } from '#utils/mail/links/read-part-links.ts';
import { readTextLinks } from '#utils/mail/links/read-text-links.ts';
import type { MailPart } from '#utils/mail/source/mail-part.ts';

const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

function part(kind: MailPart['kind'], text: string, more: Partial<MailPart> = {}): MailPart {
  return { path: '1', kind, mediaType: '', fileName: '', isAttachment: false, text, mail: null, ...more };
}

test('addresses spelled out in text, each once', () => {
  expect(hrefs(readTextLinks('こちらhttps://a.example/x　と\nhttps://a.example/x www.b.example。'))).toEqual([
    'https://a.example/x',
    'http://www.b.example/',
  ]);
  expect(readTextLinks('no address, a.example is none')).toEqual([]);
});

test('a long text is read to its end', () => {
  const text = `${'word '.repeat(5_000)}\n${'https://a.example/1 '.repeat(30)}\nhttps://b.example/`;
  expect(hrefs(readTextLinks(text))).toEqual(['https://a.example/1', 'https://b.example/']);
});

test('calendar lines are unfolded, and HTML in them is read', () => {
  const text =
    'BEGIN:VEVENT\r\nDESCRIPTION:Pay at https://a.exam\r\n ple/pay\\nnow\\, please\r\nURL:https://b.example/\r\n' +
    'X-ALT-DESC;FMTTYPE=text/html:<a href="https://c.example/">Amazon</a>\r\nEND:VEVENT';
  expect(hrefs(readCalendar(text)).toSorted()).toEqual([
    'https://a.example/pay',
    'https://b.example/',
    'https://c.example/',
  ]);
});

test('attachments give links and no words', () => {
  const { body, links } = readPartLinks([
    part('text', 'Hello'),
    part('html', '<p>Form</p><a href="https://a.example/">x</a>', { path: '2', isAttachment: true }),
  ]);
  expect(body).toBe('Hello');
  expect(links).toEqual([{ path: '2', sighting: expect.objectContaining({ href: 'https://a.example/' }) }]);
});

test('an address that HTML spells out without a link is a link too, one that is a link already is not', () => {
  const { links } = readPartLinks([
    part('html', '<a href="https://a.example/">https://a.example/</a> https://b.example/'),
  ]);
  expect(links.map(({ sighting }) => sighting.href)).toEqual(['https://a.example/', 'https://b.example/']);
});
