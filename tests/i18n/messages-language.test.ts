import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

test.each(globSync('public/_locales/*/messages.json'))('%s says which language it is', (path) => {
  const messages = JSON.parse(readFileSync(path, 'utf8'));
  expect(messages.extensionLanguage.message).toBe(basename(dirname(path)));
});
