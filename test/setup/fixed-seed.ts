import fc from 'fast-check';

// The same cases at every run, so that a red gate means a change; `CJM_SEED=$RANDOM npm test` looks further.
fc.configureGlobal({ seed: Number(process.env['CJM_SEED'] ?? 20261122) });
