import type { NameIndex } from '#utils/brand/name-index.ts';
import { partnerPhrase } from '#utils/data/page-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Sign } from './claim.ts';
import { type NamedBrand, type Phrase, readPhrase, signOf } from './read-phrase.ts';

/** What parts a title; a hyphen only between spaces, because names hold some. */
const PARTS = /\s+[-–—‐−]+\s+|[|｜:：·•»«›‹>＞【】[\]()（）/／~〜～]|\s・\s/;

/** One pays by them at somebody else's. */
const MEANS_OF_PAYING = /pay/;
/** Headings of so many brands are a list of them. */
const FEWEST_IN_LIST = 3;

const WHOLE = 1;
const SIGNING_IN = 1.25;
const AMONG_OTHERS = 0.75;
const AS_SITE = 0.5;
const BEGINS = 0.25;

/** The names that title and headings speak as. `ownWords`: the labels of the page's own host. */
export function titleSigns(facts: PageFacts, names: NameIndex, ownWords: readonly string[]): Sign[] {
  const ofTitle = signsOfTitle(facts.title, names, ownWords);
  const ofNames = facts.siteNames.flatMap((name) => signsOf(name, names, AS_SITE));
  // under another's title a heading may be an entry of a vault, a bank in a household book, a partner
  const isTitledOtherwise =
    ofTitle.every(({ weight }) => weight <= BEGINS) && strangePartsOf(facts.title, names).length > 0;
  const ofHeadings = facts.headings.flatMap((heading) =>
    signsOf(heading, names, isTitledOtherwise ? AS_SITE : AMONG_OTHERS),
  );
  const inHeadings = new Set(ofHeadings.map(({ brand }) => brand.id));
  return [...ofTitle, ...ofNames, ...(inHeadings.size < FEWEST_IN_LIST ? ofHeadings : [])];
}

/** A title, folded, cut where it goes from the page to the site. */
export function partsOfTitle(title: string): string[] {
  return partsOf(foldName(title));
}

/** The parts of a title that are more than names of brands and words of signing in. */
export function strangePartsOf(title: string, names: NameIndex): string[] {
  return partsOfTitle(title).filter((part) => !readPhrase(part, names).isPure);
}

function partsOf(folded: string): string[] {
  return folded
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
}

function signsOfTitle(title: string, names: NameIndex, ownWords: readonly string[]): Sign[] {
  const folded = foldName(title);
  if (partnerPhrase.test(folded)) return [];
  const parts = partsOf(folded);
  const phrases = parts.map((part) => readPhrase(part, names));
  const strange = parts.filter((_, at) => !phrases[at]!.isPure);
  if (strange.some((part) => isOwn(part, ownWords))) return [];

  const isAboutPaying = /支払/.test(folded);
  const hasWords = phrases.some((phrase) => phrase.hasWords);
  return phrases.flatMap((phrase) => {
    const speaker = speakerOf(phrase);
    if (!speaker || (isAboutPaying && MEANS_OF_PAYING.test(speaker.brand.id))) return [];
    const weight = phrase.isPure ? (strange.length > 0 ? AMONG_OTHERS : hasWords ? SIGNING_IN : WHOLE) : BEGINS;
    return [signOf(speaker, 'title', weight)];
  });
}

/** A heading or a name of the site that is the brand's name and words of signing in. */
function signsOf(text: string, names: NameIndex, weight: number): Sign[] {
  const folded = foldName(text);
  if (partnerPhrase.test(folded)) return [];
  const phrase = readPhrase(folded, names);
  const speaker = phrase.isPure ? speakerOf(phrase) : undefined;
  return speaker ? [signOf(speaker, 'title', weight)] : [];
}

/** One speaks; who names two speaks of them, unless the second is the first's own kind of name. */
function speakerOf({ named, isPure, beginsWithName }: Phrase): NamedBrand | undefined {
  const [first, ...others] = named;
  if (!first || (!isPure && !beginsWithName)) return undefined;
  return others.every(({ brand }) => brand.group !== undefined && brand.group === first.brand.group)
    ? first
    : undefined;
}

/** Whether a part of the title is the name of the page's own host: it then speaks about the brand. */
function isOwn(part: string, ownWords: readonly string[]): boolean {
  const squeezed = part.replaceAll(/[^\p{L}\d]/gu, '');
  return (
    squeezed.length >= 3 &&
    ownWords.some((word) => word.includes(squeezed) || (word.length > 2 && squeezed.includes(word)))
  );
}
