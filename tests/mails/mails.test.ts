import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { assessSource } from '#utils/verdict/assess-source.ts';
import { expectedMails } from './expected-mails.ts';

const known = createKnown();
const assess = (file: string) => assessSource(readFileSync(join(import.meta.dirname, `${file}.eml`)), null, known);

test('every mail of the folder has its line, and every line its mail', () => {
  const files = globSync(join(import.meta.dirname, '*.eml')).map((path) => basename(path, '.eml'));
  expect(expectedMails.map(([file]) => file).toSorted()).toEqual(files.toSorted());
  expect(files.length).toBeGreaterThanOrEqual(60);
});

test.each(expectedMails)('%s is %s', (file, level, codes) => {
  const { verdict } = assess(file);
  const told = verdict.reasons.map(({ code }) => code);
  expect({ level: verdict.level, told }).toEqual({ level, told: expect.arrayContaining([...codes]) });
});

test('a mail within a mail is judged for itself, and its links are listed', () => {
  const { verdict, inner, links } = assess('forward-as-attachment');
  expect(verdict.level).toBe('unknown');
  expect(inner.map(({ level }) => level)).toEqual(['danger']);
  expect(links.map((link) => [link.path, link.verdict.level])).toEqual([['2.1', 'danger']]);
});

test('no results but the receiver’s own make a mail official', () => {
  const believed = expectedMails.filter(([file]) => file.startsWith('forged-')).map(([file]) => assess(file).verdict);
  expect(believed.filter(({ level }) => level === 'official')).toEqual([]);
});
