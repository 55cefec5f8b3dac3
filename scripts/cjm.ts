import { main, nodeContext } from '../src/cli.ts';

// The command from its sources; `bin/cjm.js` runs what was built.
process.exitCode = await main(process.argv.slice(2), nodeContext());
