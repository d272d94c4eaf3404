// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { HREF_LIMIT } from '#utils/url/link-sighting.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { linkOnPath, readLink } from '#utils/webmail/read-links.ts';
import { linksIn } from './hrefs-in.ts';
import { openPage } from './open-page.ts';

function mailWith(html: string): OpenMail {
  const page = openPage(`<body><a href="/toolbar">toolbar</a><div id="body">${html}</div></body>`);
  const sighting = { senderName: '', senderAddress: '', subject: '' };
  return { key: 'k', body: page.querySelector('#body'), sighting };
}

const sightingsIn = (html: string) => linksIn(mailWith(html)).map(({ sighting }) => sighting);

describe('all that can be followed', () => {
  test.each([
    ['a link', '<a href="https://a.test/x">text</a>', { href: 'https://a.test/x', text: 'text' }],
    ['a relative link', '<a href="/x">x</a>', { href: 'https://mail.example.test/x', raw: '/x', text: 'x' }],
    ['a picture', '<a href="https://a.test/"><img alt=" Sign  in "></a>', { href: 'https://a.test/', text: 'Sign in' }],
    [
      'a link without text',
      '<a href="https://a.test/" aria-label="Home"></a>',
      { href: 'https://a.test/', text: 'Home' },
    ],
    [
      'an area',
      '<map><area href="https://a.test/" alt="left"></map>',
      { href: 'https://a.test/', kind: 'area', text: 'left' },
    ],
    [
      'an SVG link',
      '<svg><a href="https://a.test/"><text>go</text></a></svg>',
      { href: 'https://a.test/', kind: 'svg', text: 'go' },
    ],
    [
      'an old SVG link',
      '<svg><a xlink:href="https://a.test/"><text>go</text></a></svg>',
      { href: 'https://a.test/', kind: 'svg', text: 'go' },
    ],
    ['a form', '<form action="https://a.test/send"><input></form>', { href: 'https://a.test/send', kind: 'form' }],
    [
      'a button',
      '<button formaction="https://a.test/">Send</button>',
      { href: 'https://a.test/', kind: 'button', text: 'Send' },
    ],
    [
      'an input',
      '<input type=submit formaction="https://a.test/" value="Send">',
      { href: 'https://a.test/', kind: 'button', text: 'Send' },
    ],
    ['a frame', '<iframe src="https://a.test/f"></iframe>', { href: 'https://a.test/f', kind: 'frame' }],
    [
      'a script address',
      '<a href="java\nscript:alert(1)">x</a>',
      { href: 'javascript:alert(1)', raw: 'java\nscript:alert(1)', text: 'x' },
    ],
    ['a host that is none', '<a href="https://‮x.test/">x</a>', { href: 'https://‮x.test/', text: 'x' }],
  ])('%s', (_, html, sighting) => {
    expect(sightingsIn(html)).toEqual([sighting]);
  });

  test.each([
    ['a place in the same mail', '<a href="#top">top</a>'],
    ['no address', '<a>x</a><a href="">x</a><a href="  ">x</a><form><input></form>'],
    ['a button that sends nothing', '<button type="button" formaction="https://a.test/">x</button>'],
  ])('not: %s', (_, html) => {
    expect(sightingsIn(html)).toEqual([]);
  });

  test('nothing outside the body', () => {
    expect(sightingsIn('words')).toEqual([]);
    expect(linksIn({ ...mailWith(''), body: null })).toEqual([]);
  });

  test('in a shadow root', () => {
    const mail = mailWith('<div id="host"></div>');
    mail.body!.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<a href="https://a.test/">x</a>';
    expect(linksIn(mail).map(({ sighting }) => sighting.href)).toEqual(['https://a.test/']);
  });
});

test('fields that take the names of what we read change nothing', () => {
  const names = [
    'action',
    'getAttribute',
    'localName',
    'baseURI',
    'ownerDocument',
    'nodeType',
    'firstChild',
    'matches',
  ];
  const html = `<form action="https://evil.test/">${names.map((name) => `<input name="${name}">`).join('')}</form>`;
  expect(sightingsIn(html)).toEqual([{ href: 'https://evil.test/', kind: 'form' }]);
});

describe('a long address', () => {
  test('of 1 MB is cut, and keeps what matters', () => {
    const [sighting] = sightingsIn(`<a href="https://www.bank.test@evil.test:8443/${'x'.repeat(1_000_000)}/end">x</a>`);
    expect(sighting!.cut).toBe(true);
    expect(sighting!.href.length).toBeLessThanOrEqual(HREF_LIMIT);
    expect(sighting!.href).toMatch(/^https:\/\/www\.bank\.test@evil\.test:8443\/x+…x+\/end$/);
    expect(sighting!.raw).toBeUndefined();
  });

  test('whose attribute is long, too', () => {
    const [sighting] = sightingsIn(`<a href="//evil.test/${'x'.repeat(1_000_000)}">x</a>`);
    expect(JSON.stringify(sighting).length).toBeLessThan(HREF_LIMIT * 2 + 200);
  });
});

describe('plain addresses', () => {
  test('are listed once, and not when they are part of a link', () => {
    const html = 'see https://a.test/x. And https://a.test/x <a href="https://b.test/">https://c.test/</a>';
    expect(sightingsIn(html)).toEqual([
      { href: 'https://a.test/x', text: 'https://a.test/x', kind: 'text' },
      { href: 'https://b.test/', text: 'https://c.test/' },
    ]);
  });

  test('are capped', () => {
    const text = Array.from({ length: 500 }, (_, index) => `<p>https://a.test/${index}</p>`).join('');
    expect(sightingsIn(text)).toHaveLength(100);
  });
});

describe('at the moment of use', () => {
  test('the address is read again', () => {
    const mail = mailWith('<a href="https://good.test/">x</a>');
    const link = mail.body!.querySelector('a')!;
    expect(readLink(link, mail)!.sighting.href).toBe('https://good.test/');
    link.setAttribute('href', 'https://evil.test/');
    expect(readLink(link, mail)!.sighting.href).toBe('https://evil.test/');
    link.removeAttribute('href');
    expect(readLink(link, mail)).toBeNull();
  });

  const pathTo = (mail: OpenMail, selector: string) => {
    const path: EventTarget[] = [];
    for (let node: Element | null = mail.body!.querySelector(selector); node; node = node.parentElement)
      path.push(node);
    return path;
  };

  test.each([
    ['the words in a link', '<a href="https://a.test/"><b><i>x</i></b></a>', 'i', 'https://a.test/'],
    ['an area', '<map><area href="https://a.test/"></map>', 'area', 'https://a.test/'],
    ['an SVG link', '<svg><a xlink:href="https://a.test/"><text>x</text></a></svg>', 'text', 'https://a.test/'],
    [
      'a button that stands for its form',
      '<form action="https://a.test/"><button><b>x</b></button></form>',
      'b',
      'https://a.test/',
    ],
    [
      'a button with its own address',
      '<form action="https://a.test/"><button formaction="https://b.test/">x</button></form>',
      'button',
      'https://b.test/',
    ],
    ['a form that is sent', '<form action="https://a.test/"><input></form>', 'form', 'https://a.test/'],
    ['a field, which sends nothing', '<form action="https://a.test/"><input></form>', 'input', undefined],
    ['plain words', '<p>x</p>', 'p', undefined],
  ])('%s', (_, html, selector, href) => {
    const mail = mailWith(html);
    expect(linkOnPath(pathTo(mail, selector), [mail])?.sighting.href).toBe(href);
  });

  test('a link outside the mail is none of ours', () => {
    const mail = mailWith('');
    const link = mail.body!.ownerDocument.querySelector('a')!;
    expect(linkOnPath([link, link.parentElement!], [mail])).toBeNull();
  });
});
