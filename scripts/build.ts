import { buildTemplates } from './build-templates.ts';
import { bundle } from './bundle.ts';
import { writeDeclarations } from './declarations.ts';
import { writeLicences } from './licences.ts';

await buildTemplates();
const metafiles = await bundle();
const packages = await writeLicences(metafiles);
const declarations = await writeDeclarations();
const modules = metafiles.flatMap(({ outputs }) => Object.values(outputs));
const bytes = modules.reduce((sum, output) => sum + output.bytes, 0);
console.log(
  `dist: ${modules.length} modules (${Math.round(bytes / 1024)} KB) with ` +
    `${packages.length} packages inside, ${declarations} declarations`,
);
