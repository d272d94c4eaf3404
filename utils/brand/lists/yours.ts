import type { ListsInForce, PersonLists, SiteEntry } from '#utils/data/person-lists.ts';

/** What the person, or their organisation, decided about a host. `host`: of the entry that decides. */
export interface YourWord {
  says: 'trusted' | 'never';
  host: string;
  /** The day of the decision, where it is known. */
  since?: string;
  /** Left out: the person themselves. */
  by?: 'organisation';
}

/** A person's lists, ready to be asked. */
export interface Yours {
  /** The nearest entry decides, the organisation's before the person's: `a.example.org` over `example.org`; at one and the same host, never over trusted. */
  wordOn(host: string): YourWord | null;
}

interface Entry extends YourWord {
  isWide: boolean;
}

/** Builds the index; own brands are trusted with everything under their domains. The organisation's word counts before the person's. */
export function createYours({ managed, ...own }: ListsInForce): Yours {
  const yours = indexOf(own);
  if (!managed) return yours;
  const theirs = indexOf(managed);
  return {
    wordOn(host) {
      const said = theirs.wordOn(host);
      return said ? { ...said, by: 'organisation' } : yours.wordOn(host);
    },
  };
}

function indexOf({ trusted, ownBrands, never }: PersonLists): Yours {
  const exact = new Map<string, Entry>();
  const wide = new Map<string, Entry>();
  const add = (says: YourWord['says'], { host, scope, since }: SiteEntry) => {
    const entry = { says, host, isWide: scope === 'subdomains', ...(since !== undefined && { since }) };
    exact.set(host, entry);
    if (entry.isWide) wide.set(host, entry);
    else if (says === 'never') wide.delete(host);
  };
  for (const { domains } of ownBrands) {
    for (const host of domains) add('trusted', { host, scope: 'subdomains' });
  }
  for (const entry of trusted) add('trusted', entry);
  for (const entry of never) add('never', entry);
  if (exact.size === 0) return { wordOn: () => null };

  return {
    wordOn(host) {
      const own = exact.get(host);
      if (own) return wordOf(own);
      for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
        const entry = wide.get(host.slice(dot + 1));
        if (entry) return wordOf(entry);
      }
      return null;
    },
  };
}

function wordOf({ isWide: _, ...word }: Entry): YourWord {
  return word;
}
