import type { Brand } from '#utils/data/brand.ts';
import type { OwnBrand } from '#utils/data/person-lists.ts';

const PREFIX = 'own.';
/** Shorter names are met by chance in other words; Japanese ones say more with fewer letters. */
const SHORTEST_STRONG = 4;
const SHORTEST_STRONG_JAPANESE = 3;

/** The id of a person's own brand: from its first domain, so that the same brand is the same on every device. */
export function ownBrandId({ domains }: OwnBrand): string {
  return `${PREFIX}${domains[0] ?? ''}`;
}

/** Whether an id is of a person's own brand; the catalogue's ids have no dot. */
export function isOwnBrandId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** A person's own brand in the catalogue's shape, so that it is guarded like every other. */
export function asBrand(own: OwnBrand): Brand {
  const [name = '', ...others] = own.names;
  const weak = own.names.filter(isShort);
  return {
    id: ownBrandId(own),
    names: { ja: name, en: name },
    aliases: others.filter((other) => !isShort(other)),
    ...(weak.length > 0 && { weakAliases: weak }),
    domains: own.domains,
    // exactly as the person wrote it: nobody knows whether `www.` answers there
    signIn: `https://${own.domains[0]}/`,
  };
}

function isShort(name: string): boolean {
  const isLatin = /^[\p{Script=Latin}\p{N}\p{P}\s]*$/u.test(name);
  return [...name].length < (isLatin ? SHORTEST_STRONG : SHORTEST_STRONG_JAPANESE);
}
