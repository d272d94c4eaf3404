// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LONG_PRESS_MS } from '#utils/guard/tell-on-long-press.ts';
import { GRACE_MS } from '#utils/guard/tell-on-pointer.ts';
import { answerAll, answerNever, answerNothing, createFrameDouble, type FrameDouble } from './frame-double.ts';

let frame: FrameDouble;
const shown = () => frame.card.shownFor?.id ?? null;
const over = (target: Element, init = {}) =>
  frame.person(target, 'pointerover', { pointerType: 'mouse', clientX: 7, clientY: 9, ...init });

beforeEach(async () => {
  vi.useFakeTimers();
  frame = createFrameDouble();
  await frame.open(`<p id="text">text</p>
    <a id="one" href="https://danger.example/"><b id="inside">1</b></a> <a id="two" href="https://shop.example/">2</a>`);
});

describe('the pointer', () => {
  test('on a link shows the card at once, with the point, asking for nothing', () => {
    over(frame.find('#inside'));
    expect(frame.card.last).toMatchObject({ barred: false, verdict: { level: 'danger' }, point: { x: 7, y: 9 } });
    expect(shown()).toBe('one');
  });

  test('moving within the link draws nothing anew', () => {
    over(frame.find('#inside'));
    over(frame.find('#one'));
    expect(frame.card.requests).toHaveLength(1);
  });

  test('may travel into the card, over whatever lies between', async () => {
    over(frame.find('#one'));
    over(frame.find('#text'));
    await vi.advanceTimersByTimeAsync(GRACE_MS - 1);
    over(frame.card.host);
    await vi.advanceTimersByTimeAsync(GRACE_MS * 2);
    expect(shown()).toBe('one');
    over(frame.find('#text'));
    await vi.advanceTimersByTimeAsync(GRACE_MS);
    expect(shown()).toBeNull();
  });

  test('leaving the window puts the card away', async () => {
    over(frame.find('#two'));
    frame.person(frame.find('#two'), 'pointerout', { relatedTarget: null });
    await vi.advanceTimersByTimeAsync(GRACE_MS);
    expect(shown()).toBeNull();
  });

  test('does not chase away a card that asks for a decision', async () => {
    frame.person(frame.find('#one'), 'click');
    over(frame.find('#two'));
    over(frame.find('#text'));
    await vi.advanceTimersByTimeAsync(GRACE_MS * 2);
    expect(shown()).toBe('one');
    frame.person(frame.find('#text'), 'pointerdown', { pointerType: 'mouse' });
    expect(shown()).toBeNull();
  });

  test('of a script moves nothing', () => {
    frame.script(frame.find('#one'), 'pointerover', { pointerType: 'mouse' });
    expect(shown()).toBeNull();
    over(frame.find('#one'));
    frame.script(frame.find('#one'), 'keydown', { key: 'Escape' });
    frame.script(frame.find('#text'), 'pointerdown', { pointerType: 'mouse' });
    expect(shown()).toBe('one');
  });
});

describe('the keyboard', () => {
  const focus = (target: Element) => frame.person(target, 'focusin');
  const key = (target: Element, name: string, init = {}) => frame.person(target, 'keydown', { key: name, ...init });

  test('on a link shows the card; leaving the link puts it away', () => {
    focus(frame.find('#one'));
    expect(shown()).toBe('one');
    frame.person(frame.find('#one'), 'focusout', { relatedTarget: frame.find('#two') });
    expect(shown()).toBeNull();
  });

  test('Tab goes into the card, back to the link, and then on', () => {
    const link = frame.find('#one');
    focus(link);
    expect(key(link, 'Tab').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(frame.card.host);

    key(frame.card.host, 'Tab');
    frame.person(frame.card.host, 'focusout', { relatedTarget: null });
    expect(document.activeElement).toBe(link);
    focus(link);
    expect(shown()).toBe('one');
    expect(key(link, 'Tab').defaultPrevented).toBe(false);
    expect(shown()).toBeNull();
  });

  test('Tab goes on when the card has nothing to press, Shift+Tab always', () => {
    focus(frame.find('#one'));
    expect(key(frame.find('#one'), 'Tab', { shiftKey: true }).defaultPrevented).toBe(false);
    frame.card.hasButtons = false;
    expect(key(frame.find('#one'), 'Tab').defaultPrevented).toBe(false);
  });

  test('Escape puts the card away and nothing else; it comes back when the link is come upon anew', () => {
    const link = frame.find('#one');
    over(link);
    const closeMail = vi.fn();
    document.addEventListener('keydown', closeMail, { once: true });
    expect(key(document.body, 'Escape').defaultPrevented).toBe(true);
    expect(closeMail).not.toHaveBeenCalled();
    expect(shown()).toBeNull();
    over(frame.find('#inside'));
    expect(shown()).toBeNull();
    over(frame.find('#text'));
    over(link);
    expect(shown()).toBe('one');
    document.removeEventListener('keydown', closeMail);
  });

  test('Escape without a card is the page’s', () => {
    expect(key(document.body, 'Escape').defaultPrevented).toBe(false);
  });
});

describe('a finger', () => {
  const down = { pointerType: 'touch', clientX: 5, clientY: 5 };

  test('that rests on a link shows the card', async () => {
    frame.person(frame.find('#two'), 'pointerdown', down);
    await vi.advanceTimersByTimeAsync(LONG_PRESS_MS - 1);
    expect(shown()).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(shown()).toBe('two');
  });

  test.each([
    ['pointermove', { ...down, clientY: 40 }],
    ['pointerup', down],
    ['pointercancel', down],
  ])('that does not rest does not: %s', async (type, init) => {
    frame.person(frame.find('#two'), 'pointerdown', down);
    frame.person(frame.find('#two'), type, init);
    await vi.advanceTimersByTimeAsync(LONG_PRESS_MS);
    expect(shown()).toBeNull();
  });

  test('may tremble', async () => {
    frame.person(frame.find('#two'), 'pointerdown', down);
    frame.person(frame.find('#two'), 'pointermove', { ...down, clientY: 9 });
    await vi.advanceTimersByTimeAsync(LONG_PRESS_MS);
    expect(shown()).toBe('two');
  });
});

describe('what is not judged', () => {
  test('is said to be pending, and told when judged', async () => {
    frame.background.answer = answerNever;
    frame.find('#two').setAttribute('href', 'https://official.example/');
    frame.background.answer = answerAll;
    over(frame.find('#two'));
    expect(frame.card.last?.verdict).toBe('pending');
    await vi.advanceTimersByTimeAsync(0);
    expect(frame.card.last?.verdict).toMatchObject({ level: 'official' });
  });

  test('is said to have failed, and asked about again at the next visit', async () => {
    frame.background.answer = answerNothing;
    frame.find('#two').setAttribute('href', 'https://official.example/');
    over(frame.find('#two'));
    await vi.advanceTimersByTimeAsync(0);
    expect(frame.card.last?.verdict).toBe('failed');
    frame.background.answer = answerAll;
    over(frame.find('#one'));
    over(frame.find('#two'));
    await vi.advanceTimersByTimeAsync(0);
    expect(frame.card.last?.verdict).toMatchObject({ level: 'official' });
  });

  test('a mail that is closed takes its card along', async () => {
    over(frame.find('#one'));
    frame.guard.setMails('gmail', []);
    expect(shown()).toBeNull();
  });
});
