import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import { mailDetectors } from '#utils/detect/mail/mail-detectors.ts';
import { pageDetectors } from '#utils/detect/page/page-detectors.ts';
import { severityOf } from '#utils/verdict/severity.ts';

const kebab = (code: string) => code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const keys = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));

test.each([
  ['link', linkDetectors],
  ['mail', mailDetectors],
  ['page', pageDetectors],
])('every detector file of %ss is registered once and named after its code', (kind, detectors) => {
  const files = globSync(`utils/detect/${kind}/*.ts`).map((path) => basename(path, '.ts'));
  const registered = detectors.map(({ code }) => kebab(code));
  expect(registered.toSorted()).toEqual(files.filter((name) => name !== `${kind}-detectors`).sort());
});

test.each([...linkDetectors, ...mailDetectors, ...pageDetectors])(
  '$code carries examples of both kinds',
  ({ examples }) => {
    expect(examples.hit.length).toBeGreaterThan(0);
    expect(examples.miss.length).toBeGreaterThan(0);
  },
);

test.each(Object.keys(severityOf))('%s has its sentence and tells how one can see it', (code) => {
  expect(keys).toContain(`reason_${code}`);
  expect(keys).toContain(`how_${code}`);
});
