// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { machinesOf } from '#components/inspector/chain-machines.ts';
import { InspectorView, type InspectorWays } from '#components/inspector/inspector-view.tsx';
import { plainReport } from '#components/inspector/plain-report.ts';
import { EXAMINATIONS } from '#components/mail-samples.ts';
import type { Examination } from '#utils/verdict/examination.ts';
import { speak } from '../i18n/speak.ts';

const ways = {
  giveFile: vi.fn(),
  giveText: vi.fn(),
  openReal: vi.fn(),
  copyReport: vi.fn(),
  confirmProvider: vi.fn<InspectorWays['confirmProvider']>(),
};
beforeEach(() => {
  speak('en');
  render(null, document.body);
});
const draw = (examination: Examination) =>
  act(() => render(<InspectorView state={{ examination }} said="" ways={ways} />, document.body));

test('a pass wears the seal only where the mail is really from whom it says', () => {
  draw(EXAMINATIONS.forged);
  expect(document.querySelectorAll('.fact.official')).toHaveLength(0);
  draw(EXAMINATIONS.genuine);
  expect(document.querySelectorAll('.fact.official').length).toBeGreaterThan(2);
});

test('results that nobody vouches for are not shown as results; the person is asked', () => {
  draw(EXAMINATIONS.unconfirmed);
  expect(document.querySelectorAll('.fact')).toHaveLength(0);
  act(() => document.querySelector<HTMLButtonElement>('[data-action="notMine"]')?.click());
  expect(ways.confirmProvider).toHaveBeenCalledWith('mx.kawase.example', false);
});

test('a text has neither sender nor way', () => {
  draw(EXAMINATIONS.text);
  expect(document.body.textContent).not.toContain('The way it came');
  expect(document.querySelectorAll('.row')).toHaveLength(1);
});

test('the machine that the provider saw is named by what it saw, not by what it called itself', () => {
  const [first, second, entry, ...own] = machinesOf(EXAMINATIONS.forged.chain);
  expect([first!.standing, second!.standing, entry!.standing]).toEqual(['told', 'told', 'entry']);
  expect(entry).toMatchObject({ name: '192.0.2.33', helo: 'mail.amazon.co.jp', isRecorded: true });
  expect(own.map(({ standing }) => standing)).toEqual(['own', 'own']);
  expect(second!.after).toBeLessThan(0);
});

test('without a border nothing of the way is believed', () => {
  const { chain } = EXAMINATIONS.forged;
  expect(machinesOf({ ...chain, entry: null }).map(({ standing }) => standing)).not.toContain('own');
});

test('no link in the report can be opened, and nothing unseen is in it', () => {
  for (const examination of Object.values(EXAMINATIONS) as Examination[]) {
    const report = plainReport(examination);
    expect(report).not.toMatch(/https?:|[\w-]\.[a-z]{2,}\/|@(?!\])/);
    expect(report).not.toMatch(/[\u202a-\u202e\u200b]/);
  }
  expect(plainReport(EXAMINATIONS.forged)).toContain('hxxps://www[.]amazon[.]co[.]jp[.]signin[.]vbduteq[.]net/');
});
