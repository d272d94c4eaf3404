import { describe, expect, test } from 'vitest';
import { readLink } from '#utils/url/read-link.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';
import { PARSE_BASE, parseTable } from './parse-table.ts';

const wrappers = createWrapperIndex();

describe('our facts are those of the URL standard', () => {
  test.each(parseTable)('%j', (written, parsed) => {
    if (!parsed) {
      expect(URL.canParse(written, PARSE_BASE)).toBe(false);
      expect(readLink({ href: written, raw: written }, wrappers)).toBeNull();
      return;
    }
    const { href } = new URL(written, PARSE_BASE);
    const { address } = readLink({ href, raw: written }, wrappers)!;
    const { url, host, scheme } = address;
    expect({
      protocol: `${scheme}:`,
      host: url.hostname,
      user: decodeURIComponent(url.username),
      path: url.pathname,
      origin: url.origin,
    }).toEqual(parsed);
    expect(host).toBe(parsed.host.replace(/\.$/, ''));
  });
});
