// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFrameDouble, type FrameDouble } from './frame-double.ts';

let frame: FrameDouble;
let heard: string[];

beforeEach(async () => {
  vi.useFakeTimers();
  frame = createFrameDouble();
  heard = [];
  await frame.open(`
    <a id="danger" href="https://danger.example/">Amazon</a>
    <a id="fine" href="https://shop.example/">shop</a>
    <form id="form" action="https://danger.example/send"><input name="action"><button id="send">送信</button></form>
    <form id="plain" action="https://shop.example/send"><button id="other" formaction="https://danger.example/">x</button></form>`);
});

function hear(target: EventTarget, type: string): void {
  target.addEventListener(type, () => heard.push(type), { once: true });
}

describe('danger', () => {
  test.each([
    ['pointerdown', { pointerType: 'mouse' }],
    ['pointerup', {}],
    ['mousedown', {}],
    ['mouseup', {}],
    ['click', {}],
    ['click', { ctrlKey: true }],
    ['auxclick', { button: 1 }],
    ['dblclick', {}],
    ['dragstart', {}],
    ['contextmenu', { button: 2 }],
    ['keydown', { key: 'Enter' }],
    ['keyup', { key: 'Enter' }],
  ])('%s %o neither reaches the page nor does anything', (type, init) => {
    const link = frame.find('#danger');
    hear(link, type);
    expect(frame.person(link, type, init).defaultPrevented).toBe(true);
    expect(heard).toEqual([]);
  });

  test.each([
    ['pointerdown', { pointerType: 'mouse' }],
    ['click', {}],
    ['auxclick', { button: 1 }],
    ['dragstart', {}],
    ['contextmenu', { button: 2 }],
    ['keydown', { key: 'Enter' }],
  ])('%s shows the card and asks for a decision', (type, init) => {
    frame.person(frame.find('#danger'), type, init);
    expect(frame.card.last).toMatchObject({ barred: true, verdict: { level: 'danger' } });
    expect(frame.card.last?.link).toBe(frame.find('#danger'));
  });

  test('the card keeps the point at which it was shown for this link, and takes none from another', () => {
    frame.person(frame.find('#danger'), 'pointerover', { pointerType: 'mouse', clientX: 3, clientY: 4 });
    frame.person(frame.find('#danger'), 'keydown', { key: 'Enter' });
    expect(frame.card.last).toMatchObject({ barred: true, point: { x: 3, y: 4 } });
    frame.person(frame.find('#other'), 'keydown', { key: 'Enter' });
    expect(frame.card.last?.link).toBe(frame.find('#other'));
    expect(frame.card.last?.point).toBeUndefined();
  });

  test('a click made by a script of the page is barred, too', () => {
    const link = frame.find('#danger');
    hear(link, 'click');
    link.click();
    expect(heard).toEqual([]);
    expect(frame.card.last?.barred).toBe(true);
  });

  test('other keys are the page’s own', () => {
    const link = frame.find('#danger');
    expect(frame.person(link, 'keydown', { key: 'ArrowDown' }).defaultPrevented).toBe(false);
    expect(frame.person(link, 'keydown', { key: ' ' }).defaultPrevented).toBe(false);
  });

  test('a finger that scrolls is let go, one that taps is stopped', () => {
    const link = frame.find('#danger');
    const at = (clientX: number, clientY: number) => [new Touch({ identifier: 1, target: link, clientX, clientY })];
    frame.person(link, 'touchstart', { touches: at(10, 10) });
    expect(frame.person(link, 'touchend', { changedTouches: at(10, 90) }).defaultPrevented).toBe(false);
    expect(frame.card.last).toBeUndefined();

    frame.person(link, 'touchstart', { touches: at(10, 10) });
    expect(frame.person(link, 'touchend', { changedTouches: at(12, 11) }).defaultPrevented).toBe(true);
    expect(frame.card.last?.barred).toBe(true);
  });

  test('a form is sent neither by its button nor by Enter in a field', () => {
    const form = frame.find('#form');
    expect(frame.person(frame.find('#send'), 'click').defaultPrevented).toBe(true);
    expect(frame.card.last?.link).toBe(form);
    expect(frame.person(form, 'submit').defaultPrevented).toBe(true);
  });

  test('a button with an address of its own counts as that', () => {
    const button = frame.find('#other');
    expect(frame.person(frame.find('#plain'), 'submit', { submitter: button }).defaultPrevented).toBe(true);
    expect(frame.person(button, 'keydown', { key: ' ' }).defaultPrevented).toBe(true);
    expect(frame.card.last?.link).toBe(button);
  });

  test('decisions: the real one, staying, going on once', () => {
    const link = frame.find('#danger');
    const decide = (way: 'openReal' | 'stay' | 'goOn') => {
      frame.person(link, 'click');
      frame.card.last!.ways[way]();
      expect(frame.card.shownFor).toBeNull();
    };
    decide('openReal');
    expect(frame.questions('openRealPlace')).toEqual([{ brand: 'amazon' }]);
    decide('stay');
    expect(document.activeElement).toBe(link);
    expect(frame.questions('openOnce')).toEqual([]);
    decide('goOn');
    expect(frame.questions('openOnce')).toEqual([{ href: 'https://danger.example/' }]);
  });

  test('going on leads to the address the card spoke of, whatever the page has put there since', () => {
    const link = frame.find('#danger');
    frame.person(link, 'click');
    link.setAttribute('href', 'https://worse.example/');
    frame.card.last!.ways.goOn();
    expect(frame.questions('openOnce')).toEqual([{ href: 'https://danger.example/' }]);
  });
});

describe('everything else', () => {
  test('a link that is not danger is the page’s own, at once', () => {
    const link = frame.find('#fine');
    hear(link, 'pointerdown');
    hear(link, 'click');
    frame.person(link, 'pointerdown', { pointerType: 'mouse' });
    expect(frame.person(link, 'click').defaultPrevented).toBe(false);
    expect(heard).toEqual(['pointerdown', 'click']);
  });

  test('links outside the mail are never touched', () => {
    document.body.insertAdjacentHTML('beforeend', '<a id="tool" href="https://danger.example/">削除</a>');
    expect(frame.person(frame.find('#tool'), 'click').defaultPrevented).toBe(false);
    expect(frame.card.requests).toEqual([]);
  });

  test('a script whose extension is gone bars nothing, and doesn’t come back', () => {
    frame.background.hasExtension = false;
    expect(frame.person(frame.find('#danger'), 'click').defaultPrevented).toBe(false);
    frame.background.hasExtension = true;
    expect(frame.person(frame.find('#danger'), 'click').defaultPrevented).toBe(false);
    expect(frame.card.requests).toEqual([]);
  });
});
