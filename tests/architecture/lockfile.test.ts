import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** A registry that lacks the programs of other systems leaves holes in the lock file; `npm ci` then refuses all of it. */
test('every optional package of every locked package is locked too', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Looks for a package the way Node does: beside the one that needs it, then further out. */
function isLocked(from: string, name: string): boolean {
  const folders = [
    from,
    ...from.split('/node_modules/').map((_, at, parts) => parts.slice(0, at).join('/node_modules/')),
  ];
  return [...folders, ''].some((folder) => `${folder ? `${folder}/` : ''}node_modules/${name}` in packages);
}
