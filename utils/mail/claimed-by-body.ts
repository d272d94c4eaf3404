import type { NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { troubleWords } from '#utils/data/claim-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { type Voice, voicesAt } from './body-voices.ts';
import { brandsNamed } from './brands-named.ts';
import { includesAny } from './claimed-by-subject.ts';
import { headedBy, signedBy } from './lines-of-brand.ts';

/** A body tells who speaks where it begins and where it ends. */
const HEAD = 6_000;
const TAIL = 2_500;

/**
 * The brand as which a body speaks, in at least two ways: “Amazonをご利用いただき…” and “Amazonアカウントの…”, “Dear Netflix customer”
 * and “© Netflix”. A first or last line that is nothing but the sender's name is one of them, and a subject (folded)
 * that puts the name beside some trouble. `undefined` when it speaks as none, and when it speaks as several alike.
 */
export function brandOfBody(body: string, subject: string, names: NameIndex): Brand | undefined {
  const { voices, introduced } = hearBody(body, subject, names);
  const [first, second] = [...voices]
    .filter(([brand, heard]) => heard.size >= 2 && (introduced.has(brand) || !isButton(heard)))
    .sort(([, a], [, b]) => b.size - a.size);
  return first && first[1].size !== second?.[1].size ? first[0] : undefined;
}

/** A brand's bare name among the last lines may be a button; under a headline about the brand that is no second voice. */
function isButton(heard: ReadonlySet<Voice>): boolean {
  return heard.size === 2 && heard.has('signed') && heard.has('subject');
}

/**
 * The brand that introduces itself or signs, and nobody else does: in a mail without a sender's name that is enough, if its
 * subject (folded) speaks of an account. To thank for using a brand takes some trouble beside it, because whoever takes
 * its money thanks for that, too.
 */
export function brandBehindBody(body: string, subject: string, names: NameIndex): Brand | undefined {
  const { voices, introduced, folded } = hearBody(body, subject, names);
  const isTrouble = includesAny(folded, troubleWords) || includesAny(subject, troubleWords);
  const speaking = [...voices].filter(
    ([brand, heard]) => introduced.has(brand) || (isTrouble && heard.has('greeting')),
  );
  return speaking.length === 1 ? speaking[0]![0] : undefined;
}

function hearBody(
  body: string,
  subject: string,
  names: NameIndex,
): { voices: ReadonlyMap<Brand, ReadonlySet<Voice>>; introduced: ReadonlySet<Brand>; folded: string } {
  if (body === '') return { voices: new Map(), introduced: new Set(), folded: '' };
  const text = body.length <= HEAD + TAIL ? body : `${body.slice(0, HEAD)}\n${body.slice(-TAIL)}`;
  const voices = new Map<Brand, Set<Voice>>();
  const hear = (brand: Brand, voice: Voice) => voices.set(brand, (voices.get(brand) ?? new Set()).add(voice));
  const folded = foldName(text);
  for (const named of brandsNamed(folded, names)) {
    for (const voice of voicesAt(folded, named)) hear(named.brand, voice);
  }
  const introduced = new Set<Brand>();
  for (const [voice, line] of [
    ['signed', signedBy(text, names)],
    ['headed', headedBy(text, names)],
  ] as const) {
    if (line) hear(line.brand, voice);
    if (line?.isIntroduction) introduced.add(line.brand);
  }
  if (includesAny(subject, troubleWords)) {
    for (const { brand } of brandsNamed(subject, names)) hear(brand, 'subject');
  }
  return { voices, introduced, folded };
}
