import { describe, expect, test } from 'vitest';
import type { Ask, PageFacts } from '#utils/page/page-facts.ts';
import { readSavedPage } from '../../scripts/judge/pages/read-saved-page.ts';

const URL = 'https://www.kawase-tea.example/login';

function read(body: string, head = ''): PageFacts {
  return readSavedPage(`<!doctype html><html lang="JA"><head>${head}</head><body>${body}</body></html>`, URL)[0]!;
}

const asksOf = (body: string, head?: string): readonly Ask[] => read(body, head).asks;
const NEXT = '<button>次へ</button>';

describe('what is asked for', () => {
  test.each<[string, string, Ask[]]>([
    ['a password', '<input type="password">', ['password']],
    ['a password by its autocomplete', '<input autocomplete="current-password">', ['password']],
    ['a text field called password', '<input name="passwd">', ['password']],
    ['a text field labelled so', '<label>パスワード<input name="a1"></label>', ['password']],
    ['a field with dots', '<input style="-webkit-text-security:disc" name="a">', ['painted']],
    ['a font of dots', '<input style="font-family: text-security-disc" name="a">', ['painted']],
    ['editable text', '<p>パスワード</p><p contenteditable></p>', ['painted']],
    ['a code', '<input autocomplete="one-time-code">', ['code']],
    ['a code by its label', '<label>認証コード<input name="c"></label>', ['code']],
    ['a code typed as a password', '<label>One-time passcode<input type="password"></label>', ['code']],
    [
      'a box for each digit',
      '<div><input maxlength=1><input maxlength=1><input maxlength=1><input maxlength=1></div>',
      ['code'],
    ],
    ['a card', '<input autocomplete="cc-number"><input autocomplete="cc-csc">', ['card']],
    ['a card by its label', '<label for="n">カード番号</label><input id="n" name="x1">', ['card']],
    ['an account', '<label>口座番号<input name="x"></label>', ['account']],
    ['a seed phrase', '<textarea placeholder="Enter your recovery phrase"></textarea>', []],
    ['a seed phrase in a field', '<input placeholder="Recovery phrase">', ['account']],
    ['a first step', `<form action="/signin"><input type="email">${NEXT}</form>`, ['identifier']],
    [
      'a first step by its button',
      '<form><input name="loginId"><input type="submit" value="ログイン"></form>',
      ['identifier'],
    ],
    [
      'a first step without a form',
      `<div><h1>Sign in</h1><input type="email" name="email"><div role="button">Next</div></div>`,
      ['identifier'],
    ],
    [
      'an address',
      '<form><input placeholder="郵便番号"><input placeholder="住所"><input placeholder="氏名"></form>',
      ['address'],
    ],
    ['several at once', '<form><input type="password"><input autocomplete="cc-number"></form>', ['password', 'card']],
    ['nothing: a search', '<form role="search"><input type="search" name="q"><button>検索</button></form>', []],
    ['nothing: a newsletter', '<form><input type="email"><button>Subscribe</button></form>', []],
    ['nothing: a contact', '<form><input type="email"><textarea></textarea><button>Continue</button></form>', []],
    ['nothing: a coupon', '<form><label>Promo code<input name="code"></label><button>Apply</button></form>', []],
    ['nothing: a captcha', '<form><input name="captcha_code"><button>Continue</button></form>', []],
    ['nothing: a gift card', '<label>Gift card number<input name="giftcard_number"></label>', []],
    [
      'nothing: an e-mail for a forgotten password',
      '<form><label>Email to reset your password<input type="email" name="email"></label></form>',
      [],
    ],
    [
      'nothing: a hint field',
      '<input type="password" style="display:none"><input type="password" tabindex="-1" aria-hidden="true">',
      [],
    ],
    [
      'nothing: one hidden by the page’s own rule',
      '<style>.off{display:none}</style><input type="password" class="off">',
      [],
    ],
    ['nothing: one hidden around it', '<div hidden><input type="password"></div>', []],
    [
      'one shown again',
      '<style>.off{display:none} .off{display:block}</style><input type="password" class="off">',
      ['password'],
    ],
    ['one in a page that shows itself late', '<style>body{display:none}</style><input type="password">', ['password']],
    ['nothing: what only some screens hide', '<style>@media print{input{display:none}}</style>', []],
  ])('%s', (_, body, expected) => {
    expect(asksOf(body)).toEqual(expected);
  });

  test('a field in a frame that is written into the page counts for both', () => {
    const [joined, inner] = readSavedPage('<iframe srcdoc="<input type=password>"></iframe>', URL);
    expect([joined!.asks, inner!.asks]).toEqual([['password'], ['password']]);
  });
});

describe('what the page says', () => {
  test('title, names and headings as they are seen', () => {
    const facts = read(
      '<h1> Log <b>in</b> </h1><h2 hidden>no</h2><div role="heading">A</div><h3><script>no</script>B</h3>',
      '<title> Tea \n House </title><meta property="og:site_name" content="Kawase">',
    );
    expect(facts).toMatchObject({ language: 'ja', title: 'Tea House', siteNames: ['Kawase'] });
    expect(facts.headings).toEqual(['Log in', 'A', 'B']);
  });

  test('logos say what they are, where they lead and what stands beside them', () => {
    const { logos } = read(
      `<a href="https://tea.example/top?x"><img class="site-logo" src="/i/tea-logo.svg?1" alt="Tea"></a>
       <button><svg aria-label="G"></svg> Continue with G</button><div class="logo">Word</div><img src="a.png" alt="">`,
    );
    expect(logos).toEqual([
      { name: 'Tea', file: 'tea-logo', isMarked: true, leadsTo: 'tea.example/top', beside: '' },
      { name: 'G', file: '', isMarked: false, leadsTo: '', beside: 'Continue with G' },
      { name: 'Word', file: '', isMarked: true, leadsTo: '', beside: '' },
    ]);
    expect(read('<svg class="icon tea-logo"></svg>').logos[0]?.file).toBe('tea-logo');
    const spelled = '<b class="siteLogo">A</b><b id="LOGO">B</b><b class="BrandName">C</b><b class="random">D</b>';
    expect(read(spelled).logos.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  test('the copyright line, also when the sign stands alone', () => {
    expect(read('<p>Tea</p><small>© 2024 Tea House</small>').copyright).toEqual(['© 2024 Tea House']);
    expect(read('<p>©</p><p>Tea House</p>').copyright).toEqual(['© Tea House']);
    const without = read('<p>Tea House, Ltd. All rights reserved.</p><p>All rights reserved.</p>');
    expect(without.copyright).toEqual(['Tea House, Ltd. All rights reserved.']);
  });

  test('each line with a sign is read once, and of several alone in their lines each with its own next one', () => {
    expect(read('<p>Copyright © 2024 Tea House (c) Tea</p>').copyright).toEqual(['Copyright © 2024 Tea House (c) Tea']);
    expect(read('<p>©</p><p>Tea</p><p>Copyright</p><p>Rice</p><p>©</p>').copyright).toEqual([
      '© Tea',
      'Copyright Rice',
      '©',
    ]);
  });

  test('an imprint below a long page is found', () => {
    const long = '<p>word word word word word word word word</p>'.repeat(600);
    expect(read(`${long}<footer>© Tea House</footer>`).copyright).toEqual(['© Tea House']);
    expect(read(`${long}<p class="siteFooter">© Tea</p><p class="scooter">© Toys</p>`).copyright).toEqual(['© Tea']);
  });

  test('letters in elements of their own are one word, blocks are not', () => {
    expect(read('<p><span>A</span><span>m</span><b>azon</b></p><p>x</p>').text).toBe('Amazon\nx');
  });

  test('what is loaded from other hosts, and what the page says is its own address', () => {
    const { assets } = read(
      '<img src="https://cdn.example/brand-logo.png"><img src="/own.png"><script src="//s.example/a.js"></script>',
      '<link rel="canonical" href="https://tea.example/login"><link rel="icon" href="https://cdn.example/f.ico">',
    );
    expect(assets.map(({ kind, host }) => `${kind} ${host}`)).toEqual([
      'canonical tea.example',
      'icon cdn.example',
      'logo cdn.example',
      'script s.example',
    ]);
  });

  test('forms tell where they send, resolved against the base; a button may send elsewhere', () => {
    const base = '<base href="https://base.example/a/">';
    const targets = (body: string) => read(body, base).forms.map(({ target }) => target);
    expect(targets('<form action="b"><input type="password"></form>')).toEqual(['https://base.example/a/b']);
    expect(
      targets('<form action="b"><input type="password"><button formaction="//c.example/">x</button></form>'),
    ).toEqual(['https://c.example/']);
    expect(targets('<form><input type="password"></form>')).toEqual(['']);
    expect(targets('<form action="javascript:void 0"><input type="password"></form>')).toEqual(['javascript:void 0']);
  });

  test('links about the account that lead elsewhere', () => {
    const { ways, bulk } = read(
      '<a href="https://tea.example/forgot">x</a><a href="/register">y</a><a href="https://t.example/p/1">Shop</a>',
    );
    expect(ways).toEqual([{ host: 'tea.example', path: '/forgot', text: 'x' }]);
    expect(bulk.links).toBe(3);
  });

  test('where its links lead, without those that lead nowhere', () => {
    const { leads } = read(
      `<a href="https://tea.example/a">a</a><a href="//TEA.example/b">b</a><a href="/c">c</a><a href="#d">d</a>
       <a href="javascript:void 0">e</a><a href="mailto:a@tea.example">f</a><a>g</a>`,
    );
    expect(leads).toEqual([
      { host: 'tea.example', count: 2 },
      { host: '', count: 1 },
    ]);
  });

  test('files that draw the page and lie beside it', () => {
    const { marks } = read(
      '',
      '<link rel="stylesheet" href="./Tea_files/css/main.css?1"><link rel="icon" href="https://t.example/a.ico">',
    );
    expect(marks).toEqual(['/css/main.css']);
  });

  test('marks are written as they stand there', () => {
    const { marks } = read(
      '<form id="f" name="signIn"><input id="u" name="user" class="a b" data-x="1" jsname="j"></form>',
    );
    expect(marks).toEqual(
      expect.arrayContaining(['#f', 'form:signIn', '#u', '@user', '.a', '.b', '%data-x', '%jsname']),
    );
  });
});
