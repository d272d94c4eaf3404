// npm start: installs what is missing, builds, and opens a browser with the extension and a practice inbox.
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { ensureRoundcube } from './lib/ensure-roundcube.mjs';
import { Failure, run } from './lib/failure.mjs';
import { projectNode } from './lib/project-node.mjs';
import { runProcess } from './lib/run-process.mjs';
import { runTool } from './lib/run-tool.mjs';
import { readStartOptions, USAGE } from './lib/start-options.mjs';

await run(start);

async function start() {
  const args = process.argv.slice(2);
  const options = readStartOptions(args);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  if (options.webmail) await ensureRoundcube();
  await build();
  const { code } = await runProcess(projectNode(), ['scripts/practice.ts', ...args], {
    env: { CHROMIUM_PATH: chromium },
  });
  process.exitCode = code ?? 1;
}

async function build() {
  console.error('Building the extension…');
  const { code, output } = await runTool('wxt', ['build'], { keep: true });
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new Failure('The extension could not be built.');
}
