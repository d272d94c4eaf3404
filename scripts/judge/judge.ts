// Started by scripts/judge.mjs under the project's own Node.
import { createKnown } from '#utils/detect/known.ts';
import { answerLines } from './answer-lines.ts';
import { judgeLinkLine } from './judge-link-line.ts';

type JudgeLine = (line: string) => object;

/** Built when asked for: each mode knows how to read its lines. */
const MODES: Record<string, () => JudgeLine> = {
  links: () => {
    const known = createKnown();
    return (line) => judgeLinkLine(line, known);
  },
};

const [mode = '', ...more] = process.argv.slice(2);
const createJudge = Object.hasOwn(MODES, mode) && more.length === 0 ? MODES[mode] : undefined;
if (createJudge) {
  await answerLines(process.stdin, process.stdout, createJudge());
} else {
  console.error(`Please say what to judge: npm run --silent judge -- ${Object.keys(MODES).join(' | ')}`);
  process.exitCode = 2;
}
