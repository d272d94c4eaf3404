import type { Plugin } from 'vite';
import { readyMadeOf } from '../../utils/brand/ready-made.ts';
import type { Brand } from '../../utils/data/brand.ts';

/** Fields of the tables' entries that are for people who keep the tables, not for the program. */
const FOR_KEEPERS: ReadonlySet<string> = new Set(['confidence', 'note', 'sources']);
const BRANDS = /\/utils\/data\/brands\/[a-z-]+\.ts$/;
const TABLES =
  /\/utils\/data\/(?:brands\/[a-z-]+|user-content|health\/(?:alias-rules|password-rules|two-step-places))\.ts$/;

/** A node of an ESTree as Rolldown's parser hands it out: only what is asked here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/**
 * Makes the tables of brands and places quick to load: without what is for keepers, a quarter of them, with what follows
 * from a brand's entry alone, and as JSON in a string, which the worker reads in half the time of the same in JavaScript.
 */
export function leanTables(): Plugin {
  return {
    name: 'lean-tables',
    transform: {
      filter: { id: TABLES },
      handler(code, id) {
        const finish = BRANDS.test(id) ? withReadyMade : asItIs;
        return { code: leanTable(code, (source) => this.parse(source), finish), map: null };
      },
    },
  };
}

/**
 * `code` is JavaScript; all of it but its arrays of objects comes back as it was. Throws when such an array holds more
 * than plain data, which would have to be computed where the program starts. `finish` is given each entry.
 */
export function leanTable(code: string, parse: (code: string) => unknown, finish: Finish = asItIs): string {
  let lean = '';
  let at = 0;
  for (const table of tablesIn(parse(code) as Node)) {
    const entries = (meaningOf(table) as Entry[]).map(withoutKeepersFields).map(finish);
    lean += `${code.slice(at, table.start)}JSON.parse(${JSON.stringify(JSON.stringify(entries))})`;
    at = table.end;
  }
  return lean + code.slice(at);
}

type Entry = Record<string, unknown>;
type Finish = (entry: Entry) => object;

const asItIs: Finish = (entry) => entry;

/** The tables are checked by their own tests: what stands in them is brands. */
export function withReadyMade(entry: Entry): object {
  return { ...entry, readyMade: readyMadeOf(entry as unknown as Brand) };
}

function withoutKeepersFields(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !FOR_KEEPERS.has(name)));
}

/** Arrays of objects, outermost first, in the order of the source. */
function* tablesIn(node: Node): Iterable<Node> {
  for (const child of Object.values(node).flat().filter(isNode)) {
    if (child.type === 'ArrayExpression' && elementsOf(child)[0]?.type === 'ObjectExpression') yield child;
    else yield* tablesIn(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function elementsOf({ elements }: Node): Node[] {
  return elements as Node[];
}

/** What a literal means. */
function meaningOf(node: Node): unknown {
  if (node.type === 'Literal' && !('regex' in node) && !('bigint' in node)) return node.value;
  if (node.type === 'ArrayExpression') return elementsOf(node).map(meaningOf);
  if (node.type === 'ObjectExpression') {
    return Object.fromEntries(
      (node.properties as Node[]).map((property) => [nameOf(property), meaningOf(property.value as Node)]),
    );
  }
  throw new Error(`A table may hold plain data only, no ${node.type}`);
}

function nameOf({ type, computed, key }: Node): string {
  if (type !== 'Property' || computed || !isNode(key)) throw new Error('A table names its fields plainly');
  return String(key.type === 'Identifier' ? key.name : key.value);
}
