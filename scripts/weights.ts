// npm run weights: learns the weights by which notices are recognised (`utils/notice/model/weights.ts`) from the kept wordings, and
// writes them. The same wordings make the same weights. `-- --measure` writes nothing, but tells by five-fold measuring how
// often the model alone is right about wordings it has not seen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { examplesOf } from './weights/examples.ts';
import { makeWeights } from './weights/make-weights.ts';
import { measure } from './weights/measure.ts';
import { readExamples, readWordings } from './weights/read-wordings.ts';

const FILE = 'utils/notice/model/weights.ts';

const examples = examplesOf([...readWordings(), ...readExamples()]);
if (process.argv.includes('--measure')) {
  console.log(measure(examples));
} else {
  const weights = makeWeights(examples);
  writeFileSync(
    join(ROOT, FILE),
    `/** Made by \`npm run weights\` from the wordings in \`tests/notice\`; \`read-weights.ts\` says what it means. */\nexport const WEIGHTS = \`${weights}\`;\n`,
  );
  console.log(`${FILE}: ${Math.round(Buffer.byteLength(weights) / 1024)} kB from ${examples.length} texts`);
}
