import { expect, test } from 'vitest';
import { missingPackage } from '../../scripts/lib/ensure-packages.mjs';
import { isNewEnough } from '../../scripts/lib/project-node.mjs';

const locked = {
  '': {},
  'node_modules/tldts': { version: '7.5.4' },
  'node_modules/@biomejs/biome': { version: '2.5.9' },
  'node_modules/node-darwin': { version: '1.0.0', optional: true },
};

test('what is installed as locked is left alone, what is optional may be missing', () => {
  const { 'node_modules/node-darwin': _, ...installed } = locked;
  expect(missingPackage(locked, installed)).toBeNull();
});

test('a package that is missing is named', () => {
  const { 'node_modules/@biomejs/biome': _, ...installed } = locked;
  expect(missingPackage(locked, installed)).toBe('@biomejs/biome@2.5.9');
  expect(missingPackage(locked, {})).toBe('tldts@7.5.4');
});

test('another version is as good as missing, an optional one too', () => {
  expect(missingPackage(locked, { ...locked, 'node_modules/tldts': { version: '7.5.3' } })).toBe('tldts@7.5.4');
  expect(missingPackage(locked, { ...locked, 'node_modules/node-darwin': { version: '0.9.0' } })).toBe(
    'node-darwin@1.0.0',
  );
});

test.each([
  ['20.20.2', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['24.0.0', true],
])('Node %s runs our TypeScript: %s', (version, answer) => {
  expect(isNewEnough(version)).toBe(answer);
});
