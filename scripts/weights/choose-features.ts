import type { Example } from './examples.ts';

const FEWEST = 2;

/**
 * The features worth a weight, in how many texts each stands: those of at least two texts, and one alone of those that stand
 * in the same texts (the shortest, which is likelier to stand in others, too). Concepts stay, whatever they share.
 */
export function chooseFeatures(examples: readonly Example[]): Map<string, number> {
  const places = new Map<string, number[]>();
  for (const [at, { features }] of examples.entries()) {
    for (const feature of features) {
      const known = places.get(feature);
      if (known) known.push(at);
      else places.set(feature, [at]);
    }
  }
  const chosen = new Map<string, string>();
  for (const [feature, stands] of places) {
    if (stands.length < FEWEST) continue;
    const key = feature.startsWith('@') ? feature : stands.join();
    const other = chosen.get(key);
    if (other === undefined || feature.length < other.length) chosen.set(key, feature);
  }
  return new Map([...chosen.values()].map((feature) => [feature, places.get(feature)!.length]));
}
