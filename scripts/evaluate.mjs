// npm run evaluate [-- folder | pages [folder]]: how often the judge is right on samples that are not part of the repository.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { run } from './lib/failure.mjs';
import { ROOT } from './lib/paths.mjs';
import { projectNode } from './lib/project-node.mjs';

await run(async () => {
  await ensurePackages();
  const script = process.argv[2] === 'pages' ? 'pages.ts' : 'evaluate.ts';
  const child = spawn(projectNode(), [join(ROOT, 'scripts/evaluate', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
});
