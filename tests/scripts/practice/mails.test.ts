import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cleanHtml } from '../../../scripts/practice/clean-html.ts';
import { plainToHtml } from '../../../scripts/practice/plain-to-html.ts';
import { type PracticeMail, readMails } from '../../../scripts/practice/read-mails.ts';

const FOLDER = join(import.meta.dirname, '../../../scripts/practice/mails');
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.eml$/, ''));
const KINDS = ['forged', 'genuine', 'honest', 'personal'];

let mails: Map<string, PracticeMail>;

beforeAll(async () => {
  mails = new Map((await readMails(FOLDER)).map((mail) => [mail.key, mail]));
});

test('there are enough mails of every kind, in both languages', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(14);
  for (const kind of KINDS) expect(NAMES.filter((name) => name.startsWith(kind)).length).toBeGreaterThanOrEqual(2);
  expect(NAMES.filter((name) => name.endsWith('-en')).length).toBeGreaterThanOrEqual(5);
});

test('newest first', async () => {
  const times = (await readMails(FOLDER)).map((mail) => mail.sent);
  expect(times).toEqual([...times].sort((a, b) => b - a));
});

test.each(NAMES)('%s has a kind, a sender, a subject, a body and a link, readable in its own letters', (name) => {
  const mail = mails.get(name)!;
  expect(KINDS).toContain(name.split('-')[0]);
  expect(mail.senderName).not.toBe('');
  expect(mail.senderAddress).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(mail.subject).not.toBe('');

  const shown = mail.html ? cleanHtml(mail.html, mail.pictures) : plainToHtml(mail.text);
  expect(shown).toMatch(/ (href|action)="/);
  expect(shown + mail.subject + mail.senderName).not.toContain('\uFFFD');
  // a mail whose name says so is in English, every other one is in Japanese
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(shown);
  expect(japanese).toBe(!name.endsWith('-en') && name !== 'genuine-colleague-safelinks');
});

test.each(NAMES.filter((name) => !name.startsWith('genuine')))('%s writes from an address nobody can own', (name) => {
  expect(mails.get(name)!.senderAddress).toMatch(/\.example$/);
});

test('the pictures that mails bring along are shown', () => {
  const { html, pictures } = mails.get('forged-yamato-picture')!;
  expect(cleanHtml(html!, pictures)).toMatch(/<a href="[^"]+" target="_blank"><img src="data:image\/png;base64,iVBOR/);
});
