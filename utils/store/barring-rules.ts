/** What a rule of `declarativeNetRequest` does to an address that its expression matches, case counting. */
export interface AddressRule {
  /** `stop`: it becomes the warning. `strip`: its user-info is taken off, and what is left is looked at again. */
  does: 'stop' | 'strip';
  regexFilter: string;
}

/**
 * Most letters said literally after a beginning that varies: Chrome refuses what takes over 2 kB compiled, measured at 92.
 * A beginning without any choice is compared by itself and costs nothing (measured up to 60,000 letters).
 */
const LETTERS = 88;

/** Of longer addresses the beginning stands for the whole: what shares 2,000 characters with a lure is the same lure. */
const WHOLE_LIMIT = 2_000;

/**
 * Rules for a key of `addressKey`: together they stop every spelling of it (either scheme where the key leaves it open,
 * any user-info, a dot after the host, any fragment) and no other address. Browsers match the address as it was asked
 * for, all of that included (measured in Chromium 156 and Firefox 153), so the expressions must allow for it.
 *
 * One rule is enough for what can be said in `LETTERS`. A longer address has a rule for each fixed beginning, and one
 * that strips user-info, which can't be said before so many letters. That one goes by the address's first letters alone:
 * an address that shares them is opened as well, without the user-info.
 */
export function rulesFor(key: string): AddressRule[] {
  const [, scheme = '', host = '', rest = ''] = /^([^:]+):\/\/([^/]+)(.*)$/s.exec(key) ?? [];
  const isEither = scheme === 'http(s)';
  const anyScheme = isEither ? 'https?' : scheme;
  const [name, port] = [host.replace(/:\d+$/, ''), host.match(/:\d+$/)?.[0] ?? ''];
  const address = `${literal(name)}\\.?${port}`;
  if (host.length + rest.length <= LETTERS) {
    return [{ does: 'stop', regexFilter: `^${anyScheme}://([^/]*@)?${address}${literal(rest)}${END}` }];
  }

  const whole = host.length + rest.length > WHOLE_LIMIT ? literal(rest.slice(0, WHOLE_LIMIT)) : literal(rest) + END;
  const beginnings = (isEither ? ['http', 'https'] : [scheme]).flatMap((fixed) =>
    [name, `${name}.`].map((spelt) => `^${fixed}://${literal(spelt)}${port}`),
  );
  const stops = beginnings.map((start): AddressRule => ({ does: 'stop', regexFilter: start + whole }));
  const room = LETTERS - host.length;
  // a host that takes all the room is left to who watches navigation
  if (room < 1) return stops;
  return [...stops, { does: 'strip', regexFilter: `^${anyScheme}://[^/]*@${address}${literal(rest.slice(0, room))}` }];
}

/** Whether the rules of an address, all of them together, stop what a browser asks for. */
export function areStopping(rules: readonly AddressRule[], href: string): boolean {
  const isHit = (does: AddressRule['does'], asked: string) =>
    rules.some((rule) => rule.does === does && new RegExp(rule.regexFilter).test(asked));
  return isHit('stop', href) || (isHit('strip', href) && isHit('stop', href.replace(/\/\/[^/]*@/, '//')));
}

/** Nothing may follow but a fragment. */
const END = '(#|$)';

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
