import type { Brand } from '#utils/data/brand.ts';

const SYLLABLES =
  'ka mi to sha ber lin new ro ne tech shop al da ku re son bi fu gen ho jo kin lu ma na or pa qui ra sei ta un vo wa xi yo zen'.split(
    ' ',
  );
const ENDINGS = ['com', 'co.jp', 'jp', 'net', 'de', 'co.uk', 'io'];

/** As many invented brands as asked for, always the same ones, each with three domains and four names. */
export function makeBrands(count: number): Brand[] {
  const next = randomNumbers();
  const taken = new Set<string>();
  return Array.from({ length: count }, () => {
    let name = makeWord(next);
    while (taken.has(name)) name += SYLLABLES[next() % SYLLABLES.length];
    taken.add(name);
    const shown = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    return {
      id: name,
      names: { ja: shown, en: shown },
      aliases: [shown, `${shown} Bank`, `${shown}カード`],
      weakAliases: [name.slice(0, 4)],
      domains: [`${name}.${ENDINGS[next() % ENDINGS.length]}`, `my-${name}.com`, `${name}card.co.jp`],
      mailDomains: [`mail.${name}.com`],
    };
  });
}

/**
 * Addresses as mails have them: half bare, half with a subdomain; one in eight at one of the domains, the others at hosts
 * that no invented brand has (their names end in s), so that the same addresses stay strangers under any number of brands.
 */
export function makeAddresses(count: number, domains: readonly string[]): string[] {
  const next = randomNumbers();
  return Array.from({ length: count }, (_, at) => {
    const ending = ENDINGS[next() % ENDINGS.length];
    const hyphen = next() % 9 === 0 ? `-${makeWord(next)}s` : '';
    const host = at % 8 === 0 ? domains[next() % domains.length] : `${makeWord(next)}s${hyphen}.${ending}`;
    return `https://${at % 2 === 0 ? 'www.' : ''}${host}/${makeWord(next)}?page=${next() % 9}`;
  });
}

function makeWord(next: () => number): string {
  return Array.from({ length: 2 + (next() % 3) }, () => SYLLABLES[next() % SYLLABLES.length]).join('');
}

/** Whole numbers that look like chance and are the same in every run (a linear congruential generator). */
function randomNumbers(): () => number {
  let state = 4711;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
