// npm run --silent judge -- links | pages: judges what stands on standard input, one piece a line, with the product's own code.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { run } from './lib/failure.mjs';
import { ROOT } from './lib/paths.mjs';
import { projectNode } from './lib/project-node.mjs';

await run(async () => {
  await ensurePackages();
  const child = spawn(projectNode(), [join(ROOT, 'scripts/judge/judge.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
});
