import { expect, test } from 'vitest';
import { readNamedSite } from '#utils/url/named-site.ts';

test.each([
  ['www.amazon.co.jp', 'amazon.co.jp'],
  ['https://www.amazon.co.jp/gp/css', 'amazon.co.jp'],
  ['HTTPS://WWW.AMAZON.CO.JP', 'amazon.co.jp'],
  ['「https://www.amazon.co.jp/」', 'amazon.co.jp'],
  ['<https://www.amazon.co.jp/>', 'amazon.co.jp'],
  ['(amazon.co.jp)', 'amazon.co.jp'],
  ['amazon.co.jp/help。', 'amazon.co.jp'],
  ['amazon.co.jp ›', 'amazon.co.jp'],
  ['▶ amazon.co.jp', 'amazon.co.jp'],
  ['ama\u200bzon.co.jp', 'amazon.co.jp'],
  ['https://www.amazon.co.jp/gp/…', 'amazon.co.jp'],
  ['someone.github.io', 'someone.github.io'],
  ['日本語.jp', 'xn--wgv71a119e.jp'],
  ['www.setup.zip', 'setup.zip'],
  ['https://setup.zip', 'setup.zip'],
  ['setup.zip/download', 'setup.zip'],
  ['example.org:8080', 'example.org'],
])('%j names %s', (text, site) => {
  expect(readNamedSite(text)?.site).toBe(site);
});

test.each([
  'こちら',
  'Amazonにログイン',
  'info@amazon.co.jp',
  'mailto:info@amazon.co.jp',
  'report.pdf',
  'setup.zip',
  'readme.md',
  'install.sh',
  'main.py',
  'node.js',
  'ASP',
  'Ver.2.0',
  '1.2.3.4',
  '3.5',
  'e.g.',
  '詳しくは。ポイント',
  'www.amazon.co.jpはこちら',
  'go to amazon.co.jp now',
  'https://www.amaz…',
  'amazon.invalidending',
  'localhost',
  '',
  '.',
  '…',
  `a.${'b'.repeat(600)}.com`,
])('%j names no site', (text) => {
  expect(readNamedSite(text)).toBeNull();
});
