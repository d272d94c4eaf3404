// Started by scripts/judge.mjs under the project's own Node.
import { parseArgs } from 'node:util';
import { NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { createKnown } from '#utils/detect/known.ts';
import { answerLines } from './answer-lines.ts';
import { judgeLinkLine } from './judge-link-line.ts';
import { judgeMailLine } from './judge-mail-line.ts';
import { judgeTextLine } from './judge-text-line.ts';
import { judgePageLine } from './pages/judge-page-line.ts';
import { readLists } from './read-lists.ts';

type JudgeLine = (line: string) => object;

/** Built when asked for: each mode knows how to read its lines. */
const MODES: Record<string, (lists: PersonLists, authservIds: readonly string[]) => JudgeLine> = {
  links: (lists) => {
    const known = createKnown(lists);
    return (line) => judgeLinkLine(line, known);
  },
  mails: (lists, authservIds) => {
    const known = createKnown(lists);
    return (line) => judgeMailLine(line, authservIds, known);
  },
  pages: (lists) => {
    const known = createKnown(lists);
    return (line) => judgePageLine(line, known);
  },
  texts: (lists) => {
    const known = createKnown(lists);
    return (line) => judgeTextLine(line, known);
  },
};

const USAGE = `Please say what to judge: npm run --silent judge -- ${Object.keys(MODES).join(' | ')} [--lists FILE] [--authserv-id NAME]`;

try {
  await answerLines(process.stdin, process.stdout, createJudge());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function createJudge(): JudgeLine {
  const { mode, path, authservIds } = readArguments();
  const create = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined;
  if (!create) throw new Error(USAGE);
  return create(path === undefined ? NO_LISTS : readLists(path), authservIds);
}

function readArguments(): { mode: string; path: string | undefined; authservIds: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { lists: { type: 'string' }, 'authserv-id': { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    const authservIds = (values['authserv-id'] ?? []).map((id) => id.toLowerCase());
    return { mode: positionals.length === 1 ? positionals[0]! : '', path: values.lists, authservIds };
  } catch {
    throw new Error(USAGE);
  }
}
