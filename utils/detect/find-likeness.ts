import { type GuardedName, isDistinct } from '#utils/brand/guarded-names.ts';
import type { LikenessIndex } from '#utils/brand/likeness/likeness-index.ts';
import { urgentWords } from '#utils/data/action-words.ts';
import { commonNames, honestNeighbours } from '#utils/data/honest-words.ts';
import { type Edit, findEdit, isWithinTwoEdits } from '#utils/text/find-edit.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';
import type { Address } from '#utils/url/address.ts';
import { areAllActions, areUrgent, hasUrgentWord } from './action-words.ts';
import { isCheapEnding } from './cheap-ending.ts';
import { ownNameOf } from './find-lookalike.ts';
import { countsAlone, isHonestEdit, isSlip } from './near-edits.ts';

/** How a host's own words stand to a guarded name that is not its owner's. */
export interface Likeness {
  kind: 'withWords' | 'nearMiss' | 'otherEnding' | 'otherCountry';
  name: GuardedName;
  /** As it is written in the host: the name itself, or what is taken for it. */
  written: string;
}

/** Compares the host with the names that are guarded; `null` for a host that has nothing of them. */
export function findLikeness(address: Address, hostRead: string, index: LikenessIndex): Likeness | null {
  if (address.hostKind !== 'domain') return null;
  const { host, site, suffixAt } = address;
  if (hostRead !== host) return findForeign(ownNameOf(address, hostRead), index);

  const siteAt = host.length - site.length;
  if (siteAt !== 0 && siteAt !== WWW_LENGTH) {
    const found = findInSubdomains(host, siteAt, index);
    if (found) return found;
  }
  const labelEnd = suffixAt - 1;
  const holds = index.mayHold(host, siteAt, labelEnd);
  if (!holds && !index.mayBeNear(host, siteAt, labelEnd, host.indexOf('.', suffixAt) !== -1)) {
    const hyphen = host.indexOf('-', siteAt);
    if (hyphen !== -1 && hyphen < labelEnd) return findNearWithWords(host.slice(siteAt, labelEnd), index);
    if (!hasMeltingPair(host, siteAt, labelEnd) || !index.mayMelt(host, siteAt, labelEnd)) return null;
    return findMelted(host.slice(siteAt, labelEnd), index);
  }
  const label = host.slice(siteAt, labelEnd);
  const suffix = host.slice(suffixAt);
  if (holds) {
    const exact = index.exact(label);
    if (exact) return otherEnding(exact, suffix);
    const withWords = findWithWords(label, suffix, index);
    if (withWords) return withWords;
  }
  return findNear(label, suffix, index) ?? findMelted(label, index);
}

const WWW_LENGTH = 4;
const SHORTEST_ALONE = 5;
const SHORTEST_NEAR = 5;
const SHORTEST_TWO_EDITS = 9;

function otherEnding(name: GuardedName, suffix: string): Likeness | null {
  if (name.text.length < SHORTEST_ALONE || name.endings.has(suffix) || isCommon(name)) return null;
  const country = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (isCheapEnding(country)) return { kind: 'otherEnding', name, written: name.text };

  const isMild = country.length === 2 || OLD_ENDINGS.has(country) || name.weight === 0;
  return { kind: isMild ? 'otherCountry' : 'otherEnding', name, written: name.text };
}

/** A brand that holds one of these often holds them all, with or without our knowing. */
const OLD_ENDINGS: ReadonlySet<string> = new Set(['com', 'net', 'org']);

function isCommon({ text }: GuardedName): boolean {
  return commonNames.has(text);
}

function findWithWords(label: string, suffix: string, index: LikenessIndex): Likeness | null {
  for (const { name, at } of index.inside(label)) {
    const rest = [label.slice(0, at), label.slice(at + name.text.length)] as const;
    if (deceivesWith(rest, name, suffix)) return { kind: 'withWords', name, written: label };
  }
  return null;
}

function deceivesWith(rest: readonly [before: string, after: string], name: GuardedName, suffix: string): boolean {
  const [before, after] = rest;
  const isApart = (before === '' || before.endsWith('-')) && (after === '' || after.startsWith('-'));
  const { length } = name.text;
  if (length < SHORTEST_ALONE && !isApart) return false;
  if (isCommon(name)) return isApart && name.weight >= OFTEN && rest.some(hasUrgentWord);

  const isUnderItsEnding = suffix.includes('.') && name.endings.has(suffix);
  if (isApart && rest.some(hasUrgentWord)) return true;
  if (isApart && isUnderItsEnding && name.weight >= OFTEN && length >= SHORTEST_ALONE) return true;
  if (!areAllActions(rest)) return false;
  if (isUnderItsEnding) return true;
  if (areUrgent(rest)) return name.weight > 0;
  return (isApart && name.weight >= OFTEN) || (isCheapEnding(suffix) && name.weight > 0);
}

/** `amazon-login.example.top`, `amazon.co.ip.example.top`: the words to the left of a site are its owner's choice, too. */
function findInSubdomains(host: string, siteAt: number, index: LikenessIndex): Likeness | null {
  let start = 0;
  while (start < siteAt) {
    const end = host.indexOf('.', start);
    if (end - start >= SHORTEST_ALONE && index.mayHold(host, start, end)) {
      const label = host.slice(start, end);
      const exact = index.exact(label);
      const isEndingNext = /^\.(?:co|com|ne|or)\.[a-z]{2}\./.test(host.slice(end, end + 8));
      if (exact && isEndingNext) return { kind: 'withWords', name: exact, written: label };
      const found = exact ? null : findWithWords(label, '', index);
      if (found && found.name.text.length >= SHORTEST_ALONE) return found;
    }
    start = end + 1;
  }
  return null;
}

function findNear(label: string, suffix: string, index: LikenessIndex): Likeness | null {
  if (label.length < SHORTEST_NEAR - 1 || honestNeighbours.has(label)) return null;
  for (const name of index.near(label)) {
    const edit = findEdit(label, name.text);
    if (!edit || name.text.length < SHORTEST_NEAR || isHonestEdit(edit, label)) continue;
    const isUnderItsEnding = suffix.includes('.') && name.endings.has(suffix);
    const isEnough = isDistinct(name)
      ? isTelling(edit, label, name, isUnderItsEnding)
      : isUnderItsEnding && name.weight >= OFTEN;
    if (isEnough) return { kind: 'nearMiss', name, written: label };
  }
  return findNearWithWords(label, index);
}

/** The more a name is imitated, the less an edit has to look like a slip; one letter more at its end is often a product. */
function isTelling(edit: Edit, label: string, { weight }: GuardedName, isUnderItsEnding: boolean): boolean {
  if (isUnderItsEnding || weight >= OFTEN) return true;
  if (weight === 0) return isSlip(edit, label);
  if (edit.kind === 'added' && edit.at === label.length - 1) return false;
  return weight >= SOMETIMES || countsAlone(edit, label);
}

/** So often that its name is watched more closely. */
const OFTEN = 50;
const SOMETIMES = 10;

/** `amazn-login`, `rakutan-card-support`: beside urgent words, a part that is nearly a name. */
function findNearWithWords(label: string, index: LikenessIndex): Likeness | null {
  if (!label.includes('-')) return null;
  const parts = label.split('-');
  if (!parts.some((part) => urgentWords.has(part))) return null;
  for (const part of parts) {
    if (part.length < SHORTEST_NEAR || honestNeighbours.has(part) || urgentWords.has(part)) continue;
    for (const name of [...index.near(part), ...index.around(part)]) {
      const edit = findEdit(part, name.text);
      const isNear = edit ? !isHonestEdit(edit, part) && !isCommon(name) : isFar(part, name);
      if (isNear && name.weight > 0) return { kind: 'nearMiss', name, written: part };
    }
  }
  return null;
}

function isFar(written: string, { text }: GuardedName): boolean {
  return text.length >= SHORTEST_TWO_EDITS && written !== text && isWithinTwoEdits(written, text);
}

/** `arrazon`, `annazom`: pairs that melt into one letter, with at most one edit more in a name that is often imitated. */
function findMelted(label: string, index: LikenessIndex): Likeness | null {
  const seen = melt(label);
  if (seen === label || !(index.mayHold(seen, 0, seen.length) || index.mayBeNear(seen, 0, seen.length, true)))
    return null;
  const exact = index.exact(seen);
  if (exact && isDistinct(exact)) return { kind: 'nearMiss', name: exact, written: label };
  const near = index.near(seen).find((name) => isDistinct(name) && name.weight >= OFTEN && isMeltedEdit(seen, name));
  return near ? { kind: 'nearMiss', name: near, written: label } : null;
}

function hasMeltingPair(host: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const code = host.charCodeAt(at);
    if (code !== N && code !== R) continue;
    const before = host.charCodeAt(at - 1);
    if (before === R || before === code) return true;
  }
  return false;
}

const N = 110;
const R = 114;

function isMeltedEdit(seen: string, name: GuardedName): boolean {
  const edit = findEdit(seen, name.text);
  return edit !== null && !isHonestEdit(edit, seen);
}

function melt(label: string): string {
  const shape = /[^a-z-]/.test(label) ? skeletonOf(label) : label;
  return shape.replaceAll(/r[rn]|nn/g, 'm');
}

/** Foreign letters are the second sign: then one edit is enough, and two for a long name. */
function findForeign(label: string, index: LikenessIndex): Likeness | null {
  const seen = melt(label);
  if (!/^[a-z\d-]+$/.test(seen) || label === seen) return null;
  const exact = index.exact(seen);
  if (exact && exact.text.length >= SHORTEST_NEAR) return { kind: 'nearMiss', name: exact, written: label };
  for (const name of [...index.near(seen), ...index.around(seen)]) {
    if (name.text.length < SHORTEST_NEAR) continue;
    if (findEdit(seen, name.text) || isFar(seen, name)) return { kind: 'nearMiss', name, written: label };
  }
  const found = findWithWords(seen, '', index);
  return found && { ...found, kind: 'nearMiss', written: label };
}
