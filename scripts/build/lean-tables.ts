import type { Plugin } from 'vite';

/** Fields of `BrandEntry` and `UserContentEntry` that are for people who keep the tables, not for the program. */
const FOR_KEEPERS: ReadonlySet<string> = new Set(['confidence', 'confirmedUrls', 'note', 'sources']);
const TABLES = /\/utils\/data\/(?:brands\/[a-z-]+|user-content)\.ts$/;

/** A node of an ESTree as Rolldown's parser hands it out: only what is asked here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Takes the keepers' fields out of the tables of brands and places, which would be half of what the worker has to read. */
export function stripSources(): Plugin {
  return {
    name: 'strip-sources',
    transform: {
      filter: { id: TABLES },
      handler(code) {
        return { code: withoutSources(code, (source) => this.parse(source)), map: null };
      },
    },
  };
}

/** `code` is JavaScript; all of it but the keepers' fields of objects in arrays comes back as it was. */
export function withoutSources(code: string, parse: (code: string) => unknown): string {
  let lean = '';
  let at = 0;
  for (const entry of entriesIn(parse(code) as Node)) {
    const kept = (entry.properties as Node[]).filter((property) => !FOR_KEEPERS.has(nameOf(property)));
    const fields = kept.map(({ start, end }) => code.slice(start, end));
    lean += `${code.slice(at, entry.start)}{ ${fields.join(', ')} }`;
    at = entry.end;
  }
  return lean + code.slice(at);
}

/** Objects that stand directly in an array, in the order of the source. */
function* entriesIn(node: Node): Iterable<Node> {
  for (const child of childrenOf(node)) {
    if (node.type === 'ArrayExpression' && child.type === 'ObjectExpression') yield child;
    else yield* entriesIn(child);
  }
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** `''` for what has no plain name, which is kept. */
function nameOf({ computed, key }: Node): string {
  return !computed && isNode(key) && typeof key.name === 'string' ? key.name : '';
}
