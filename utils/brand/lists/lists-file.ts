import { FILE_LIMIT, type OwnBrand, type PersonLists, type SiteEntry } from '#utils/data/person-lists.ts';
import { type JsonField, type JsonNode, placeOf, readJson } from '#utils/text/read-json.ts';
import { readSiteEntry } from '#utils/url/read-site-entry.ts';
import { ENTRIES_LIMIT } from './change-lists.ts';
import { DOMAINS_LIMIT, NAME_LIMIT, NAMES_LIMIT, readOwnBrand, tidyName } from './read-own-brand.ts';

/** The file in which a person carries their lists from one place to another; described in the README. */
const FORMAT = 'honmono-lists';
const VERSION = 1;

/** What is wrong with a file and where; `code` is the key of its sentence (`fault_<code>`). */
export interface FileFault {
  line: number;
  column: number;
  code: string;
  found: string;
}

/** The lists as a file: sorted, so that two files can be held against each other; a closing line break. */
export function writeListsFile({ trusted, ownBrands, never }: PersonLists): string {
  const sites = (list: readonly SiteEntry[]) =>
    list.map(({ host, scope }) => ({ host, scope })).sort((a, b) => (a.host < b.host ? -1 : 1));
  const brands = ownBrands
    .map(({ names, domains }) => ({ names, domains }))
    .sort((a, b) => (String(a.domains[0]) < String(b.domains[0]) ? -1 : 1));
  const file = { format: FORMAT, version: VERSION, trusted: sites(trusted), ownBrands: brands, never: sites(never) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file whole or not at all: the first thing that is wrong is told with its place. */
export function readListsFile(text: string): { lists: PersonLists } | { fault: FileFault } {
  const told = (at: number, code: string, found: string) => ({ fault: { ...placeOf(text, at), code, found } });
  if (text.length > FILE_LIMIT) return told(0, 'tooBig', '');

  const read = readJson(text);
  if ('fault' in read) return told(read.fault.at, read.fault.code, read.fault.found);
  try {
    return { lists: readLists(read.node) };
  } catch (wrong) {
    if (wrong instanceof Wrong) return told(wrong.at, wrong.code, wrong.found);
    throw wrong;
  }
}

class Wrong extends Error {
  readonly at: number;
  readonly code: string;
  readonly found: string;
  constructor({ at }: { at: number }, code: string, found = '') {
    super(code);
    this.at = at;
    this.code = code;
    this.found = found;
  }
}

function readLists(root: JsonNode): PersonLists {
  if (root.kind !== 'object') throw new Wrong(root, 'notOurs');
  const field = (name: string) => root.fields.find((one) => one.name === name);
  const format = field('format')?.node;
  if (format?.kind !== 'text' || format.text !== FORMAT) throw new Wrong(format ?? root, 'notOurs');
  const version = need(root, root.fields, 'version').node;
  if (version.kind !== 'number' || version.number !== VERSION) throw new Wrong(version, 'otherVersion');
  refuseOthers(root.fields, ['format', 'version', 'trusted', 'ownBrands', 'never']);

  const list = <Entry>(name: string, read: (node: JsonNode) => Entry) =>
    itemsOf(field(name)?.node, ENTRIES_LIMIT).map(read);
  return {
    trusted: unique(list('trusted', readSite)),
    ownBrands: list('ownBrands', readBrand),
    never: unique(list('never', readSite)),
  };
}

function readSite(node: JsonNode): SiteEntry {
  const fields = fieldsOf(node, ['host', 'scope']);
  const host = need(node, fields, 'host').node;
  const scope = need(node, fields, 'scope').node;
  const reach = textOf(scope);
  if (reach !== 'host' && reach !== 'subdomains') throw new Wrong(scope, 'badScope', reach);
  const read = readSiteEntry(textOf(host), reach);
  if ('problem' in read) throw new Wrong(host, read.problem, textOf(host));
  return read.site;
}

function readBrand(node: JsonNode): OwnBrand {
  const fields = fieldsOf(node, ['names', 'domains']);
  const names = itemsOf(need(node, fields, 'names').node, NAMES_LIMIT);
  const domains = itemsOf(need(node, fields, 'domains').node, DOMAINS_LIMIT);
  for (const name of names) {
    if (tidyName(textOf(name)).length > NAME_LIMIT) throw new Wrong(name, 'nameTooLong', textOf(name));
  }
  for (const domain of domains) {
    const read = readSiteEntry(textOf(domain), 'subdomains');
    if ('problem' in read) throw new Wrong(domain, read.problem, textOf(domain));
  }
  const read = readOwnBrand({ names: names.map(textOf), domains: domains.map(textOf) });
  if ('problem' in read) throw new Wrong(node, read.problem);
  return read.brand;
}

function fieldsOf(node: JsonNode, known: readonly string[]): readonly JsonField[] {
  if (node.kind !== 'object') throw new Wrong(node, 'notAnObject');
  refuseOthers(node.fields, known);
  return node.fields;
}

function refuseOthers(fields: readonly JsonField[], known: readonly string[]): void {
  const other = fields.find(({ name }) => !known.includes(name));
  if (other) throw new Wrong(other, 'unknownField', other.name);
}

function need(owner: JsonNode, fields: readonly JsonField[], name: string): JsonField {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Wrong(owner, 'missing', name);
  return field;
}

/** An empty list when there is none. */
function itemsOf(node: JsonNode | undefined, most: number): readonly JsonNode[] {
  if (!node) return [];
  if (node.kind !== 'list') throw new Wrong(node, 'notAList');
  if (node.items.length > most) throw new Wrong(node.items[most]!, 'tooMany');
  return node.items;
}

function textOf(node: JsonNode): string {
  if (node.kind !== 'text') throw new Wrong(node, 'notText');
  return node.text;
}

function unique(sites: readonly SiteEntry[]): SiteEntry[] {
  return [...new Map(sites.map((site) => [site.host, site])).values()];
}
