import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOTICE_KINDS } from '#utils/notice/notice.ts';
import {
  checkedHereSteps,
  forgedPageSteps,
  forgedSteps,
  unprovenSteps,
  unprovenTextSteps,
} from '#utils/playbook/common-steps.ts';
import { playbooks } from '#utils/playbook/notices/playbooks.ts';
import { noticeKey, URGENCY_KEYS } from '#utils/playbook/outline.ts';
import { type StepId, steps } from '#utils/playbook/steps.ts';

type Messages = Record<string, { message: string }>;

const LANGUAGES = ['ja', 'en'] as const;
const messages = Object.fromEntries(
  LANGUAGES.map((tongue) => [tongue, JSON.parse(readFileSync(`public/_locales/${tongue}/messages.json`, 'utf8'))]),
) as Record<(typeof LANGUAGES)[number], Messages>;

const ABOUT = ['title', 'meaning', 'wants', 'findOut'] as const;
const READINGS = ['Forged', 'Genuine', 'GenuinePage', 'Unproven'].map((reading) => `notice_reading${reading}`);
const ON_PAGES = ['title', 'meaning', 'wants'].map((thing) => `notice_checkOnPage_${thing}`);
const stepIds = Object.keys(steps) as StepId[];
const needed = [
  'notice_brandUnknown',
  ...READINGS,
  ...ON_PAGES,
  ...Object.values(URGENCY_KEYS),
  ...NOTICE_KINDS.flatMap((kind) => ABOUT.map((thing) => noticeKey(kind, thing))),
  ...stepIds.flatMap((id) => [`notice_step_${id}`, `notice_why_${id}`]),
];

test.each(LANGUAGES)('in %s there is every sentence that is needed and no other', (tongue) => {
  const keys = Object.keys(messages[tongue]).filter((key) => /^notice_/.test(key));
  expect(keys.sort()).toEqual(needed.toSorted());
});

test.each(LANGUAGES)('sentences in %s are calm, and know no other token than the brand', (tongue) => {
  for (const key of needed) {
    const { message } = messages[tongue][key]!;
    expect(message, key).not.toMatch(/[!！]/);
    expect(message.match(/\{\w+\}/g)?.filter((token) => token !== '{brand}') ?? [], key).toEqual([]);
    expect(message, key).not.toMatch(/https?:|www\.|安全です|\bsafe now\b/);
  }
});

test.each(LANGUAGES)('all but names and labels are whole sentences in %s', (tongue) => {
  const labels = new Set(['notice_brandUnknown', ...Object.values(URGENCY_KEYS)]);
  const whole = needed.filter((key) => !labels.has(key) && !key.endsWith('_title'));
  expect(whole.filter((key) => !/[。.]$/.test(messages[tongue][key]!.message))).toEqual([]);
});

test('every notice has its playbook, in a file of its name', () => {
  const files = globSync('utils/playbook/notices/*.ts').map((path) => basename(path, '.ts'));
  expect(files.filter((name) => name !== 'playbooks').sort()).toEqual([...NOTICE_KINDS].sort());
});

describe.each(NOTICE_KINDS)('%s', (kind) => {
  const playbook = playbooks[kind];
  test('is about this kind and has steps, each once', () => {
    expect(playbook.kind).toBe(kind);
    expect(playbook.steps.length).toBeGreaterThanOrEqual(3);
    expect(new Set(playbook.steps).size).toBe(playbook.steps.length);
  });
});

test('every step is needed by some playbook', () => {
  const used = new Set([
    ...Object.values(playbooks).flatMap(({ steps: own }) => own),
    ...forgedSteps,
    ...unprovenSteps,
    ...unprovenTextSteps,
    ...forgedPageSteps,
    ...checkedHereSteps,
  ]);
  expect(stepIds.filter((id) => !used.has(id))).toEqual([]);
});
