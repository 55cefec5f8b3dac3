import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildTemplates } from './build-templates.ts';
import { bundle } from './bundle.ts';
import { root } from './root.ts';

/** Shows the daily round on the examples, with the command as it is released. */
const round = ['check', 'score', 'report'];
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `examples/${entry.name}`);

await buildTemplates();
await bundle();
let worst = 0;
for (const example of examples) {
  for (const command of round) {
    console.log(`\n$ cjm -C ${example} ${command}`);
    const args = [join(root, 'bin', 'cjm.js'), '-C', example, command];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    worst = Math.max(worst, status ?? 3);
  }
}

console.log(`
Look at the reports in a browser:
${examples.map((example) => `  ${example}/report/index.html`).join('\n')}
Then:
  change an emotion in ${examples[0] ?? 'examples'}/journeys and run \`npm run demo\` again
  node bin/cjm.js init my-journeys    starts a workspace of your own
  node bin/cjm.js --help              lists all commands`);
process.exitCode = worst;
