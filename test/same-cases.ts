import fc from 'fast-check';

/** Everybody tries the same cases, so that a change is blamed for its own faults alone. `CHANGEWRIGHT_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.CHANGEWRIGHT_SEED ?? 20_261_122) });
