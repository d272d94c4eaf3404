import { readLink } from '#utils/url/read-link.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';
import { PARSE_BASE, type Parsed, parseTable } from '../url/parse-table.ts';
import { readByParser } from '../url/read-by-parser.ts';
import { expect, test } from './harness/test.ts';

/** Its own scheme, which the standard doesn't know. We judge it by the scheme alone. */
const OF_CHROMIUM: Record<string, Partial<Parsed>> = {
  'filesystem:https://www.amazon.co.jp/x': { path: '/', origin: 'https://www.amazon.co.jp' },
};

test('Chromium reads every trick with an address as our facts do', async ({ page, internet }) => {
  internet.serve('mail.google.com', '<!doctype html><title>Mail</title>');
  await page.goto(PARSE_BASE);
  const written = parseTable.map(([raw]) => raw);
  const read = await page.evaluate(readByParser, written);
  const wrappers = createWrapperIndex();
  for (const [at, [raw, parsed]] of parseTable.entries()) {
    const seen = read[at]!;
    expect.soft(seen.parsed, raw).toEqual(parsed && { ...parsed, ...OF_CHROMIUM[raw] });
    const facts = readLink({ href: seen.href, raw }, wrappers);
    expect.soft(facts?.address.host, raw).toBe(parsed?.host.replace(/\.$/, ''));
    expect.soft(facts?.address.href, raw).toBe(parsed ? seen.href : undefined);
  }
});
