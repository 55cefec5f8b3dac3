// The yardstick: one node process that does nothing but js-yaml's `load` of the files in a folder.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const folder = process.argv[2];
let count = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith('.yaml') && load(readFileSync(join(folder, name), 'utf8')) !== null) count += 1;
}
console.log(count);
