// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BreachSection } from '#components/health/breach-section.tsx';
import { tellGuessTime } from '#components/health/guess-time.ts';
import type { Adviser, BreachSwitch } from '#components/health/health-ways.ts';
import { PasswordSection } from '#components/health/password-section.tsx';
import type { BreachAnswer } from '#utils/lookup/breached-passwords.ts';
import { speak } from '../i18n/speak.ts';

beforeEach(() => {
  speak('en');
  render(null, document.body);
});

const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
const type = (selector: string, text: string) =>
  act(() => {
    const field = find<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

describe('the breach check', () => {
  const draw = (breach: BreachSwitch | null, check = vi.fn<(password: string) => Promise<BreachAnswer | null>>()) => {
    act(() => render(<BreachSection breach={breach} onSwitch={async () => true} check={check} />, document.body));
    return check;
  };

  test('has no field while it is off or nobody knows, and says what it would send', () => {
    for (const breach of [null, { isOn: false, isManaged: false }]) {
      draw(breach);
      expect(find('#breach-field')).toBeNull();
      expect(document.body.textContent).toContain('first five characters');
      expect(find<HTMLInputElement>('[data-action="breachCheck"]').disabled).toBe(breach === null);
    }
  });

  test('is not the person’s to switch where the organisation has', () => {
    draw({ isOn: false, isManaged: true });
    expect(find<HTMLInputElement>('[data-action="breachCheck"]').disabled).toBe(true);
    expect(document.body.textContent).toContain('set by your organisation');
  });

  test.each([
    [{ problem: 'unreachable' }, 'could not be reached'],
    [{ problem: 'tooSlow' }, 'did not answer in time'],
    [{ problem: 'tooOften' }, 'asked too often'],
    [{ problem: 'failing' }, 'a problem of its own'],
    [{ problem: 'oddAnswer' }, 'not the service’s format'],
    [{ times: 0 }, 'not on the list'],
    [{ times: 1 }, 'leaked 1 time.'],
    [{ times: 1234 }, 'leaked 1,234 times'],
  ] as const)('%j is told in words', async (answer, words) => {
    const check = draw(
      { isOn: true, isManaged: false },
      vi.fn(async () => answer),
    );
    type('#breach-field', 'P@ssw0rd');
    await act(async () => find('[data-action="checkBreach"]').click());
    expect(check).toHaveBeenCalledWith('P@ssw0rd');
    expect(find('[role="status"]').textContent).toContain(words);
    // another password has not been checked
    type('#breach-field', 'P@ssw0rd2');
    expect(find('[role="status"]').textContent).toBe('');
  });

  test('an empty field is not asked about', () => {
    draw({ isOn: true, isManaged: false });
    expect(find<HTMLButtonElement>('[data-action="checkBreach"]').disabled).toBe(true);
  });
});

describe('the password adviser', () => {
  const adviser = (estimate: Adviser['estimate']): Adviser => ({
    wake: vi.fn(),
    estimate,
    makePhrase: async () => null,
  });

  test('shows the answer to what was typed last, whichever comes first', async () => {
    const answers: ((score: 0 | 4) => void)[] = [];
    const estimate: Adviser['estimate'] = () =>
      new Promise((resolve) =>
        answers.push((score) => resolve({ score, seconds: { onSite: 1, stolen: 1 }, faults: [] })),
      );
    act(() => render(<PasswordSection adviser={adviser(estimate)} onCopy={vi.fn()} />, document.body));
    type('#password-field', 'a');
    type('#password-field', 'ab');
    await act(async () => answers[1]?.(4));
    await act(async () => answers[0]?.(0));
    expect(find('#password-result').textContent).toContain('Very strong');
    type('#password-field', '');
    expect(find('#password-result').textContent).toBe('');
  });

  test('says when it failed, and still tells the brand’s rules', async () => {
    act(() => render(<PasswordSection adviser={adviser(async () => null)} onCopy={vi.fn()} />, document.body));
    act(() => {
      const brands = find<HTMLSelectElement>('#password select');
      brands.value = 'amazon';
      brands.dispatchEvent(new Event('change', { bubbles: true }));
    });
    type('#password-field', 'a');
    await act(async () => undefined);
    expect(find('#password-result').textContent).toContain('could not be worked out');
    expect(find('#password-result').textContent).toContain('Amazon asks for 6 characters or more');
  });
});

test.each([
  [0, 'less than a second'],
  [0.99, 'less than a second'],
  [1, '1 second'],
  [59, '59 seconds'],
  [3_600, '1 hour'],
  [200_000, '2 days'],
  [40 * 86_400, '1 month'],
  [5 * 366 * 86_400, '5 years'],
  [1e12, 'more than 100 years'],
  [Number.POSITIVE_INFINITY, 'more than 100 years'],
])('%d seconds: %s', (seconds, words) => expect(tellGuessTime(seconds)).toBe(words));
