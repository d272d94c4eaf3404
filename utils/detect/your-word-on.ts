import type { Yours, YourWord } from '#utils/brand/lists/yours.ts';
import type { Place } from '#utils/brand/place.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';

/**
 * What the person said of where a link ends; that they said never counts for every host on the way too. At a place that
 * strangers rent, trust in the host says nothing of who wrote the page: it must be the tenant's own name that is trusted;
 * and where the way is lost, trust in the service that hides it says nothing of the end.
 */
export function yourWordOn({ address, end, through, lostAt }: LinkFacts, place: Place, yours: Yours): YourWord | null {
  const word = end.host ? yours.wordOn(end.host) : null;
  if (word?.says === 'never') return word;
  for (const host of address === end ? [] : [address.host, ...through.map((hop) => hop.host)]) {
    const onTheWay = yours.wordOn(host);
    if (onTheWay?.says === 'never') return onTheWay;
  }
  return word && !lostAt && isOfTenant(word.host, place) ? word : null;
}

function isOfTenant(trusted: string, { standing, rented }: Place): boolean {
  return standing !== 'stranger' || rented === null || trusted.endsWith(`.${rented.host}`);
}
