import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { LIMITS } from '#utils/page/page-facts.ts';
import { assessPage } from '#utils/verdict/assess-page.ts';
import { readSavedPage } from '../../scripts/judge/pages/read-saved-page.ts';

const known = createKnown();
const URL = 'https://vbduteq.net/';

/** Names under which a form or a document could hide what the readers ask for. */
const CLOBBERING = [
  'action',
  'attributes',
  'body',
  'childNodes',
  'children',
  'closest',
  'content',
  'defaultView',
  'elements',
  'getAttribute',
  'getAttributeNames',
  'getRootNode',
  'id',
  'innerText',
  'localName',
  'name',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'tagName',
  'textContent',
  'title',
];

describe('a page that is written against the readers', () => {
  test('clobbering hides neither the claim nor the field', () => {
    const traps = CLOBBERING.map(
      (name) => `<input type="hidden" name="${name}"><input type="hidden" id="${name}">`,
    ).join('');
    const html = `<title>Amazonサインイン</title><form name="body">${traps}<input type="password" name="p"><p>© 2024, Amazon.com, Inc.</p></form><img name="title"><img name="defaultView">`;
    const [facts] = readSavedPage(html, URL);
    expect(facts!.asks).toEqual(['password']);
    expect(assessPage(facts!, known)).toMatchObject({ level: 'danger', brand: 'amazon' });
  });

  test.each(['iframe', 'img', 'link', 'script'])('a parent that is none, with a %s that would tell of it', (tag) => {
    const page = `<title>x</title><${tag} id="parentNode" name="parentNode" src="a" href="a">f</${tag}><p>y`;
    expect(() => readSavedPage(page, 'https://a.example/')).not.toThrow();
  });

  test('a template in a drawing is none', () => {
    const page = '<title>x</title><svg><template shadowrootmode="open"><input type="password"></template></svg><p>y';
    expect(() => readSavedPage(page, 'https://a.example/')).not.toThrow();
  });

  test('whatever it is made of, reading never throws and stays within its limits', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...CLOBBERING,
        '__proto__',
        'constructor',
        'パスワード',
        'Amazon',
        '©',
        '"]',
        '\\',
        '{',
        '</',
        '\u202e',
      ),
      fc.string({ maxLength: 12 }),
    );
    const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const name = fc.constantFrom(
      'form',
      'input',
      'img',
      'a',
      'div',
      'label',
      'button',
      'svg',
      'h1',
      'template',
      'link',
      'iframe',
      'span',
      'meta',
    );
    const attribute = fc
      .tuple(
        fc.constantFrom(
          'id',
          'name',
          'type',
          'class',
          'for',
          'href',
          'src',
          'style',
          'alt',
          'aria-labelledby',
          'action',
          'rel',
          'content',
          'shadowrootmode',
          'srcdoc',
        ),
        word,
      )
      .map(([key, value]) => `${key}="${written(value)}"`);
    const element = fc
      .tuple(name, fc.array(attribute, { maxLength: 5 }), word)
      .map(([tag, attributes, text]) => `<${tag} ${attributes.join(' ')}>${written(text)}`);
    fc.assert(
      fc.property(fc.array(element, { maxLength: 25 }), fc.array(word, { maxLength: 3 }), (elements, words) => {
        for (const facts of readSavedPage(`<title>${written(words.join(' '))}</title>${elements.join('')}`, URL)) {
          expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
          expect(facts.marks.length).toBeLessThanOrEqual(LIMITS.marks);
          expect(facts.text.length).toBeLessThanOrEqual(LIMITS.text);
          expect(['danger', 'caution', 'unknown']).toContain(assessPage(facts, known).level);
        }
      }),
      { numRuns: 40, interruptAfterTimeLimit: 10_000 },
    );
  });

  test.each([
    'not an address',
    'about:blank',
    'about:srcdoc',
    'chrome://settings',
    'https://a b/',
    '',
    'mailto:a@b.example',
  ])('the address %j is no reason to trust it, nor to throw', (url) => {
    const [facts] = readSavedPage('<title>Amazonログイン</title><input type="password"><p>© Amazon.com, Inc.</p>', URL);
    expect(['danger', 'caution']).toContain(assessPage({ ...facts!, url }, known).level);
  });

  test('many elements are read in bounded pieces', () => {
    const html = `<title>Amazonログイン</title>${'<p><b>a</b><a href="https://x.example/help">help</a></p>'.repeat(4_000)}`;
    const [facts] = readSavedPage(html, URL);
    expect(JSON.stringify(facts).length).toBeLessThan(60_000);
  });

  test('letters that pass for others are read as those', () => {
    const [facts] = readSavedPage(
      '<title>Ａｍａｚｏｎ サインイン</title><h1>Аmаzоn</h1><input type="password"><p>© 2024 Аmazоn.com, Inc.</p>',
      URL,
    );
    expect(assessPage(facts!, known)).toMatchObject({ level: 'danger', brand: 'amazon' });
  });
});
