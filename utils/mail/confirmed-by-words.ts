import type { NameIndex } from '#utils/brand/name-index.ts';
import { areSisters } from '#utils/brand/place.ts';
import type { Brand } from '#utils/data/brand.ts';
import { accountWords, troubleWords } from '#utils/data/claim-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { voicesAt } from './body-voices.ts';
import { brandsPerhapsNamed } from './brands-named.ts';
import { type NamedSender, sendersPerhapsNamed } from './claimed-by-name.ts';
import { includesAny } from './claimed-by-subject.ts';
import { foldLines } from './fold-lines.ts';
import type { ClaimSign } from './mail-claim.ts';
import type { Mailbox } from './source/address-list.ts';

/** A sender who bears a weak or everyday name, and what in the mail says that the brand is meant. */
export interface ConfirmedSender {
  named: NamedSender;
  sign: Extract<ClaimSign, 'subject' | 'body'>;
}

/** Whom the body speaks as is told early. */
const READ = 4_000;

/**
 * The brand of a sender who is called `Steam Support` or `Allegro`, when the words mean it too: a subject that names it beside
 * some trouble, or a body that speaks as it under a subject about an account. A choir and a firm have that name in their domain,
 * and then nothing is claimed. `name` and `subject` folded; `null` when nothing confirms the name.
 */
export function senderConfirmed(
  name: string,
  sender: Mailbox,
  subject: string,
  body: string,
  names: NameIndex,
): ConfirmedSender | null {
  const perhaps = sendersPerhapsNamed(name, names).filter(({ brand }) => !bearsName(sender, brand));
  if (perhaps.length === 0) return null;

  const isTrouble = includesAny(subject, troubleWords);
  const isAccount = isTrouble || includesAny(subject, accountWords);
  if (!isAccount) return null;
  const bySubject = isTrouble && namedAmong(perhaps, subject, names);
  if (bySubject) return { named: bySubject, sign: 'subject' };
  const text = foldLines(body, READ);
  const speaking = perhaps.find(({ brand }) =>
    brandsPerhapsNamed(text, names).some((found) => found.brand === brand && !voicesAt(text, found).next().done),
  );
  return speaking ? { named: speaking, sign: 'body' } : null;
}

function namedAmong(perhaps: readonly NamedSender[], subject: string, names: NameIndex): NamedSender | undefined {
  const told = brandsPerhapsNamed(subject, names);
  return perhaps.find(({ brand }) => told.some((found) => areSisters(found.brand, brand)));
}

/** Whether the address bears one of the names by which the brand may be meant: then it may be the sender's own. */
export function bearsName({ domain, local }: Pick<Mailbox, 'domain' | 'local'>, brand: Brand): boolean {
  const { weakAliases = [], everydayNames = [], aliases, names } = brand;
  const address = `${local}@${domain}`.toLowerCase();
  return [...weakAliases, ...everydayNames, ...aliases, names.en].some((alias) => {
    const text = foldName(alias).replace(/[^a-z\d]/g, '');
    if (text.length >= SHORTEST_INSIDE) return domain.replaceAll('-', '').includes(text) || isOwnLocal(local, text);
    return text !== '' && address.slice(address.indexOf('@')).split(/[.@-]/).includes(text);
  });
}

/** Shorter ones are met by chance inside a longer word. */
const SHORTEST_INSIDE = 4;

/** A person's or a society's mailbox: `allegro.chor@…`; an office's is no name. */
function isOwnLocal(local: string, text: string): boolean {
  return local.toLowerCase().split(/[._+-]/)[0] === text;
}
