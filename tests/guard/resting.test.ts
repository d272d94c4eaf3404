// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GRACE_MS } from '#utils/guard/tell-on-pointer.ts';
import { viewOf } from '#utils/page/safe-dom.ts';
import { answerNever, createFrameDouble, type FrameDouble } from './frame-double.ts';

const MAIL = `<p id="text">text</p>
  <a id="one" href="https://danger.example/"><b id="inside">1</b></a> <a id="two" href="https://shop.example/">2</a>`;

let frame: FrameDouble;
let body: HTMLElement;
const shown = () => frame.card.shownFor?.id ?? null;
const over = (selector: string, init = {}) =>
  frame.person(frame.find(selector), 'pointerover', { pointerType: 'mouse', clientX: 7, clientY: 9, ...init });

beforeEach(() => {
  vi.useFakeTimers();
  frame = createFrameDouble();
  body = frame.write(MAIL);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a pointer that was on a link before its mail was read', () => {
  test('gets its card when the mail is read, at the point where it rests', async () => {
    over('#inside');
    expect(shown()).toBeNull();
    await frame.read(body);
    expect(shown()).toBe('one');
    expect(frame.card.last).toMatchObject({ barred: false, verdict: { level: 'danger' }, point: { x: 7, y: 9 } });
  });

  test('is told of the link as it becomes one', async () => {
    const link = frame.find('#two');
    link.removeAttribute('href');
    const mail = await frame.read(body);
    over('#two');
    expect(shown()).toBeNull();
    link.setAttribute('href', 'https://official.example/');
    frame.guard.judge([{ element: link, mail, sighting: { href: 'https://official.example/', text: '2' } }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown()).toBe('two');
    expect(frame.card.last?.verdict).toMatchObject({ level: 'official' });
  });

  test('and has left it gets none', async () => {
    over('#one');
    over('#text');
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('and has left the window gets none', async () => {
    over('#one');
    frame.person(frame.find('#one'), 'pointerout', { relatedTarget: null });
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('gets none for a link that is gone', async () => {
    over('#one');
    frame.find('#one').remove();
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('gets none when it was a finger, or a script that said so', async () => {
    over('#one', { pointerType: 'touch' });
    frame.script(frame.find('#one'), 'pointerover', { pointerType: 'mouse' });
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('is told once: a card that was put away stays away when more is read', async () => {
    over('#one');
    const mail = await frame.read(body);
    frame.person(document.body, 'keydown', { key: 'Escape' });
    expect(shown()).toBeNull();
    frame.guard.judge([
      { element: frame.find('#one'), mail, sighting: { href: 'https://danger.example/', text: '1' } },
    ]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown()).toBeNull();
  });

  test('may leave it as ever', async () => {
    over('#one');
    await frame.read(body);
    over('#text');
    await vi.advanceTimersByTimeAsync(GRACE_MS);
    expect(shown()).toBeNull();
  });

  test('keeps the card of another mail no longer than that mail is open', async () => {
    await frame.read(frame.write('<a id="other" href="https://shop.example/">other</a>'), 'mail-0');
    over('#other');
    over('#one');
    await frame.read(body);
    expect(shown()).toBe('one');
  });
});

describe('a pointer that was on a link before there was a script to see it', () => {
  const hover = (...elements: Element[]) => {
    const find = Document.prototype.querySelectorAll;
    vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (this: Document, selector: string) {
      return selector === ':hover' ? (elements as never) : find.call(this, selector);
    });
  };

  test('gets its card', async () => {
    hover(document.documentElement, document.body, body, frame.find('#one'), frame.find('#inside'));
    await frame.read(body);
    expect(shown()).toBe('one');
  });

  test('gets none where it rests beside the links', async () => {
    hover(document.documentElement, document.body, body, frame.find('#text'));
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('counts no more once it was seen', async () => {
    hover(document.documentElement, document.body, body, frame.find('#one'));
    over('#text');
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('is no pointer where fingers are: the browser keeps the last tap as hovered', async () => {
    vi.spyOn(viewOf(document)!, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList);
    hover(document.documentElement, document.body, body, frame.find('#one'));
    await frame.read(body);
    expect(shown()).toBeNull();
  });
});

describe('a keyboard that was on a link before its mail was read', () => {
  /** Whether the browser would draw a ring around what has the focus; the test's own one doesn't know that in shadow trees. */
  const showFocus = (isVisible: boolean) => {
    const { matches } = Element.prototype;
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
      return selector === ':focus-visible' ? isVisible : matches.call(this, selector);
    });
  };

  test('gets the card when the mail is read', async () => {
    frame.find('#one').focus();
    await frame.read(body);
    expect(shown()).toBe('one');
    expect(frame.card.last).toMatchObject({ verdict: { level: 'danger' }, barred: false });
    frame.person(frame.find('#one'), 'focusout', { relatedTarget: null });
    expect(shown()).toBeNull();
  });

  test('in a shadow tree, too', async () => {
    showFocus(true);
    const host = document.createElement('div');
    body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<a id="within" href="https://danger.example/in">in</a>';
    host.shadowRoot?.querySelector('a')?.focus();
    await frame.read(body);
    expect(shown()).toBe('within');
  });

  test('gets none when it has left', async () => {
    frame.find('#one').focus();
    frame.find('#one').blur();
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('gets none for what a mouse has focused: the browser shows that as no focus either', async () => {
    showFocus(false);
    frame.find('#one').focus();
    await frame.read(body);
    expect(shown()).toBeNull();
  });

  test('is told once, and leaves the pointer’s card alone', async () => {
    frame.find('#two').focus();
    over('#one');
    const mail = await frame.read(body);
    expect(shown()).toBe('one');
    frame.person(frame.find('#two'), 'focusin');
    expect(shown()).toBe('two');
    frame.person(document.body, 'keydown', { key: 'Escape' });
    frame.guard.judge([{ element: frame.find('#two'), mail, sighting: { href: 'https://shop.example/', text: '2' } }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown()).toBeNull();
  });
});

test('a link without an answer says that it is being judged', async () => {
  frame.background.answer = answerNever;
  over('#one');
  await frame.read(body);
  expect(shown()).toBe('one');
  expect(frame.card.last?.verdict).toBe('pending');
});
