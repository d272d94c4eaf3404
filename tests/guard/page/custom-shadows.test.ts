// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { customShadowsIn } from '#utils/guard/page/deep.ts';

// as in a browser that opens no closed roots
vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

function hostIn(parent: ParentNode, name: string): ShadowRoot {
  const host = document.createElement(name);
  parent.append(host);
  return host.attachShadow({ mode: 'open' });
}

test('shadow roots of custom elements are found, also within each other; those of plain ones are not asked for', () => {
  document.body.innerHTML = '<p>tea</p><figure></figure><font-face></font-face>';
  hostIn(document.body, 'div');
  const outer = hostIn(document.body, 'tea-login');
  outer.innerHTML = '<section><b>x</b></section>';
  const inner = hostIn(outer.querySelector('section')!, 'tea-field');
  expect(customShadowsIn(document, 10)).toEqual([outer, inner]);
});

test('no more than so many are asked', () => {
  document.body.innerHTML = '';
  const roots = Array.from({ length: 6 }, () => hostIn(document.body, 'x-y'));
  expect(customShadowsIn(document, 4)).toEqual(roots.slice(0, 4));
});
