import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readListsFile } from '#utils/brand/lists/lists-file.ts';
import type { PersonLists } from '#utils/data/person-lists.ts';
import { fill, flatten } from '#utils/i18n/fill.ts';
import { ROOT } from '../lib/paths.mjs';

/** Reads a file of a person's lists; throws an `Error` that says what is wrong with it, and where. */
export function readLists(path: string): PersonLists {
  // npm moves to the project's folder before it starts a script
  const read = readListsFile(readText(resolve(process.env.INIT_CWD ?? '.', path)));
  if ('lists' in read) return read.lists;

  const { line, column, code, found } = read.fault;
  throw new Error(`${path}:${line}:${column}: ${sentence(`fault_${code}`, { found })}`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`The lists could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function sentence(key: string, values: Record<string, string>): string {
  const file = join(ROOT, 'public', '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string } | undefined>;
  return flatten(fill(messages[key]?.message ?? key, values));
}
