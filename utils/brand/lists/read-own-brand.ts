import type { OwnBrand } from '#utils/data/person-lists.ts';
import { withoutInvisible } from '#utils/text/invisible.ts';
import { readSiteEntry, type SiteProblem } from '#utils/url/read-site-entry.ts';

/** Why an own brand can't be taken. */
export type OwnBrandProblem = SiteProblem | 'noName' | 'noDomain' | 'nameTooLong' | 'tooMany';

export const NAME_LIMIT = 80;
export const NAMES_LIMIT = 10;
export const DOMAINS_LIMIT = 20;

/** Reads names and domains as a person writes them; each once, domains in ASCII. */
export function readOwnBrand({ names, domains }: OwnBrand): { brand: OwnBrand } | { problem: OwnBrandProblem } {
  const tidy = [...new Set(names.map(tidyName))].filter(Boolean);
  if (!tidy.some((name) => /[\p{L}\p{N}]/u.test(name))) return { problem: 'noName' };
  if (tidy.some((name) => name.length > NAME_LIMIT)) return { problem: 'nameTooLong' };

  const hosts = new Set<string>();
  for (const written of domains) {
    const read = readSiteEntry(written, 'subdomains');
    if ('problem' in read) {
      if (read.problem === 'empty') continue;
      return read;
    }
    hosts.add(read.site.host);
  }
  if (hosts.size === 0) return { problem: 'noDomain' };
  if (tidy.length > NAMES_LIMIT || hosts.size > DOMAINS_LIMIT) return { problem: 'tooMany' };
  return { brand: { names: tidy, domains: [...hosts] } };
}

/** One line, without what can't be seen. */
export function tidyName(name: string): string {
  return withoutInvisible(name.toWellFormed().normalize('NFC'))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
