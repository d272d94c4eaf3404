import type { Brand } from '#utils/data/brand.ts';

/**
 * Whether a host may be that of one of the houses that share a federated brand's name; always, where nobody can tell. `false` for
 * all other brands. `host` in ASCII, small letters.
 */
export function mayBeHouse(host: string, { federated, houses }: Brand): boolean {
  if (!federated) return false;
  if (!houses) return true;
  return (
    houses.endings.some((ending) => host.endsWith(`.${ending}`)) || houses.words.some((word) => host.includes(word))
  );
}
