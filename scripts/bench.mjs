// npm run bench: measures the built product; figures that depend on the machine are told as ratios within one run.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { Failure, run } from './lib/failure.mjs';
import { ROOT } from './lib/paths.mjs';
import { projectNode } from './lib/project-node.mjs';
import { runProcess } from './lib/run-process.mjs';
import { runTool } from './lib/run-tool.mjs';

await run(main);

/** `npm run bench`: all of them; `npm run bench -- sizes judge-cost`: only these. */
async function main() {
  await ensurePackages();
  const chosen = process.argv.slice(2);
  const all = readdirSync(join(ROOT, 'scripts/bench'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const unknown = chosen.find((name) => !all.includes(name));
  if (unknown) throw new Failure(`There is no benchmark “${unknown}”, only ${all.join(', ')}.`);

  await ensureBrowser('chromium');
  const built = await runTool('wxt', ['build'], { toStderr: true });
  if (built.code !== 0) throw new Failure('The extension does not build, so there is nothing to measure.');

  for (const name of all) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n── ${name}`);
    const { code, why } = await runProcess(projectNode(), ['--expose-gc', `scripts/bench/${name}.ts`]);
    if (code === 0) continue;
    console.log(why ?? `“${name}” did not reach its figure.`);
    process.exitCode = 1;
  }
}
