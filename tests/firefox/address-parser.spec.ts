import { readLink } from '#utils/url/read-link.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';
import { PARSE_BASE, type Parsed, parseTable } from '../url/parse-table.ts';
import { readByParser } from '../url/read-by-parser.ts';
import { expect, test } from './harness/test.ts';

test.setTimeout(90_000);

/** It knows that an address stands in there. We judge it by the scheme alone. */
const OF_FIREFOX: Record<string, Partial<Parsed>> = {
  'view-source:https://a.example': { path: 'https://a.example/' },
};

test('Firefox reads every trick with an address as our facts do', async ({ tab, internet }) => {
  internet.serve('mail.google.com', '<!doctype html><title>Mail</title>');
  await tab.goto(PARSE_BASE);
  const written = parseTable.map(([raw]) => raw);
  const read = await tab.evaluate(readByParser, written);
  const wrappers = createWrapperIndex();
  for (const [at, [raw, parsed]] of parseTable.entries()) {
    const seen = read[at]!;
    expect.soft(seen.parsed, raw).toEqual(parsed && { ...parsed, ...OF_FIREFOX[raw] });
    const facts = readLink({ href: seen.href, raw }, wrappers);
    expect.soft(facts?.address.host, raw).toBe(parsed?.host.replace(/\.$/, ''));
    expect.soft(facts?.address.href, raw).toBe(parsed ? seen.href : undefined);
  }
});
