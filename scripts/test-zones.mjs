// Runs the unit tests at both ends of the day: no date of a plan may depend on the machine's time zone.
import { spawnSync } from 'node:child_process';

for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
  console.log(`unit tests under TZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '--project',
      'unit-node',
      '--reporter=dot',
      'core/dates',
      'core/plan',
      'core/check',
      'core/questions',
      'core/summary',
      'host',
      'cli',
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, TZ: zone },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
