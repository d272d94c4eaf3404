import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '#utils/mail/links/read-html.ts';

const linksOf = (html: string) => readHtml(html).links;

describe('everything that can be followed is found, with what is seen of it', () => {
  test.each([
    ['<a href="https://a.example/x">Sign in</a>', { href: 'https://a.example/x', text: 'Sign in' }],
    ['<A HREF=https://a.example>x</A>', { href: 'https://a.example/', text: 'x' }],
    ['<a href="https://a.example/?a=1&amp;b=2">x</a>', { href: 'https://a.example/?a=1&b=2', text: 'x' }],
    ['<a href="https://a.example/"><img src="x" alt="Amazon"></a>', { href: 'https://a.example/', text: 'Amazon' }],
    ['<a href="https://a.example/" title="here"></a>', { href: 'https://a.example/', text: 'here' }],
    ['<a href="https://a.example/">Ama<span style="display:none">xx</span>zon</a>', { text: 'Amazon' }],
    ['<a href="https://a.example/">Ama<b style="FONT-SIZE: 0px">xx</b>zon</a>', { text: 'Amazon' }],
    ['<a href="https://a.example/">a<br>b</a>', { text: 'a b' }],
    ['<map><area href="https://a.example/" alt="pay"></map>', { kind: 'area', text: 'pay' }],
    ['<form action="https://a.example/f"><input name=q></form>', { kind: 'form', href: 'https://a.example/f' }],
    ['<button formaction="https://a.example/b">Pay</button>', { kind: 'button', text: 'Pay' }],
    ['<svg><a xlink:href="https://a.example/s"><text>go</text></a></svg>', { kind: 'svg', text: 'go' }],
    ['<iframe src="https://a.example/i"></iframe>', { kind: 'frame', href: 'https://a.example/i' }],
    ['<meta http-equiv="Refresh" content="0; url=\'https://a.example/r\'">', { href: 'https://a.example/r' }],
    ['<base href="https://b.example/p/"><a href="x">y</a>', { href: 'https://b.example/p/x', raw: 'x' }],
    ['<base href="https://b.example/"><a href="#top">y</a>', { href: 'https://b.example/#top' }],
    ['<a href="//a.example/x">y</a>', { href: 'https://a.example/x', raw: '//a.example/x' }],
    ['<a href="/\\a.example/x">y</a>', { href: 'https://a.example/x' }],
    ['<a href="java\nscript:alert(1)">y</a>', { href: 'javascript:alert(1)', raw: 'java\nscript:alert(1)' }],
    ['<a href="https://a b/">y</a>', { href: 'https://a b/' }],
  ])('%s', (html, expected) => {
    const links = linksOf(html);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject(expected);
  });

  test('a link that is not closed ends where the next one begins', () => {
    const links = linksOf('<a href="https://a.example/">one <a href="https://b.example/">two</a>');
    expect(links.map(({ text }) => text)).toEqual(['one', 'two']);
  });
});

test.each([
  '<a href="#top">y</a>',
  '<a href="">y</a>',
  '<a name="x">y</a>',
  '<a href="page.html">y</a>',
  '<!-- <a href="https://a.example/"> -->',
])('nothing to follow: %s', (html) => expect(linksOf(html)).toEqual([]));

test('the text is what a reader sees', () => {
  const { text } = readHtml(
    '<html><head><title>t</title><style>p{}</style></head><body><p>One</p><p>Two &amp; three</p>' +
      '<div style="display: none">hidden</div><img alt="logo"><script>x()</script></body></html>',
  );
  expect(text).toBe('One\nTwo & three\nlogo');
});

test('a hidden paragraph without an end hides no more than itself', () => {
  expect(readHtml('<p style="display:none">a<p>b').text).toBe('b');
});

test('whatever stands there, reading ends and nothing is thrown', () => {
  const piece = fc.constantFrom(
    '<a href="',
    '<a href=x>',
    '</a>',
    '<div>',
    '</div>',
    '"',
    '>',
    '<',
    '&',
    '<!--',
    '<svg>',
    'x',
    '\0',
    '<base href="//">',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(Array.isArray(readHtml(pieces.join('')).links)).toBe(true);
    }),
  );
});

test('200,000 tags within each other and 20,000 links take no more than a moment', () => {
  const start = performance.now();
  readHtml('<div>'.repeat(200_000));
  const { links } = readHtml('<a href="https://a.example/">x '.repeat(20_000));
  expect(links).toHaveLength(5_000);
  expect(performance.now() - start).toBeLessThan(3_000);
});
