// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ownShadowsIn } from '#utils/guard/page/deep.ts';

const closed = vi.hoisted(() => new WeakMap<Element, ShadowRoot>());

// as in Chromium: asked for one by one
vi.mock('@wxt-dev/browser', () => ({
  browser: { dom: { openOrClosedShadowRoot: (of: Element) => closed.get(of) ?? of.shadowRoot } },
}));

beforeEach(() => {
  document.body.innerHTML = '';
});

function hostIn(parent: ParentNode, name: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const host = document.createElement(name);
  parent.append(host);
  const root = host.attachShadow({ mode });
  if (mode === 'closed') closed.set(host, root);
  return root;
}

test('open roots are found on whatever may have one, full or empty', () => {
  const full = hostIn(document.body, 'span');
  full.host.append(document.createElement('b'));
  const roots = [full, hostIn(document.body, 'div'), hostIn(document.body, 'tea-login')];
  expect(new Set(ownShadowsIn(document))).toEqual(new Set(roots));
});

test('closed ones are found in the beginning, on custom elements, and on what is empty', () => {
  const first = hostIn(document.body, 'div', 'closed');
  first.host.append(document.createElement('b'));
  document.body.insertAdjacentHTML('beforeend', '<p>tea</p>'.repeat(200));
  const custom = hostIn(document.body, 'tea-login', 'closed');
  custom.host.append(document.createElement('b'));
  const empty = hostIn(document.body, 'section', 'closed');
  const late = hostIn(document.body, 'div', 'closed');
  late.host.append(document.createElement('b'));
  expect(new Set(ownShadowsIn(document))).toEqual(new Set([first, custom, empty]));
});

test('a field cannot stand in for a root', () => {
  document.body.innerHTML = '<form><input name="shadowRoot"></form>';
  const form = document.querySelector('form')!;
  Object.defineProperty(form, 'shadowRoot', { value: document.querySelector('input') });
  expect(ownShadowsIn(document)).toEqual([]);
});
