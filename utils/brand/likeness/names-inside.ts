import type { PartHashes } from '#utils/text/part-hashes.ts';
import { createWordFilter } from '#utils/text/word-filter.ts';
import type { GuardedName } from '../guarded-names.ts';
import { createWordBounds } from './word-bounds.ts';

/** A guarded name that stands inside a label. */
export interface NameInside {
  name: GuardedName;
  at: number;
}

/** Finds guarded names that are a label or stand in it. */
export interface NamesInside {
  /** Whether a name may be this part of the host, or stand in it beside hyphens or action words: asked first, of every link. */
  mayHold(host: string, start: number, end: number): boolean;
  /** Whether one of the words between the hyphens of this part of the host may be an urgent one; of too long a part nobody knows. */
  mayBeUrgent(host: string, start: number, end: number): boolean;
  exact(label: string): GuardedName | undefined;
  /** Names that are the label or stand in it, between hyphens and action words, longest first. */
  inside(label: string): NameInside[];
}

/** Shorter names aren't guarded. */
const SHORTEST = 4;

/** `longest`: how long a label may be that `hashes` reads. */
export function createNamesInside(names: readonly GuardedName[], hashes: PartHashes, longest: number): NamesInside {
  const byText = new Map<string, GuardedName>();
  const texts = createWordFilter(names.length);
  for (const name of names) {
    hashes.read(name.text);
    texts.add(hashes.whole());
    byText.set(name.text, name);
  }
  const bounds = createWordBounds(hashes, longest);

  const mayBeName = (from: number, to: number) => to - from >= SHORTEST && texts.mayHave(hashes.part(from, to));

  return {
    mayHold(host, start, end) {
      const length = end - start;
      if (length < SHORTEST || length > longest) return false;
      hashes.read(host, start, end);
      if (texts.mayHave(hashes.whole())) return true;
      if (!bounds.read(host, start, length)) return false;
      for (let i = 0; i < bounds.startCount; i++) {
        for (let j = 0; j < bounds.endCount; j++) if (mayBeName(bounds.starts[i]!, bounds.ends[j]!)) return true;
      }
      return false;
    },
    mayBeUrgent(host, start, end) {
      if (end - start > longest) return true;
      hashes.read(host, start, end);
      return bounds.mayBeUrgent(host, start, end - start);
    },
    exact: (label) => byText.get(label),
    inside(label) {
      if (label.length > longest) return [];
      hashes.read(label);
      if (!bounds.read(label, 0, label.length)) {
        const whole = byText.get(label);
        return whole ? [{ name: whole, at: 0 }] : [];
      }
      const found: NameInside[] = [];
      for (let i = 0; i < bounds.startCount; i++) {
        for (let j = 0; j < bounds.endCount; j++) {
          const [from, to] = [bounds.starts[i]!, bounds.ends[j]!];
          const name = mayBeName(from, to) ? byText.get(label.slice(from, to)) : undefined;
          if (name) found.push({ name, at: from });
        }
      }
      return found.sort((a, b) => b.name.text.length - a.name.text.length);
    },
  };
}
