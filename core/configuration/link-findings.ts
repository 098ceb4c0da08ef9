import type { Unplaced } from '../check/schema-finding.ts';
import type { Related } from '../finding/finding.ts';
import { message } from '../messages/message.ts';
import type { Path } from '../parse/tree.ts';
import type { ConfigurationFile } from './configuration-file.ts';
import type { ConfigurationFiles, Extended } from './configuration-files.ts';
import { isInPackage } from './extended-files.ts';
import { badConfiguration } from './read-shape.ts';
import { unknownOwnQuestions } from './unknown-questions.ts';

/** What is wrong with a configuration in the light of those that it starts from. */
export async function linkFindings(file: ConfigurationFile, files: ConfigurationFiles): Promise<Unplaced[]> {
  const chain = await files.chainOf(file.source.uri);
  const findings = unknownOwnQuestions(file, chain);
  for (const extended of await files.extendedBy(file)) {
    const finding = await explain(file, extended, files);
    if (finding) findings.push(finding);
  }
  return findings;
}

async function explain(
  from: ConfigurationFile,
  { name, at, found }: Extended,
  files: ConfigurationFiles,
): Promise<Unplaced | undefined> {
  if (typeof found === 'string') return unusable(name, at, found);
  if (found.isOther) return unusable(name, at, 'other');
  const { uri } = found.source;
  if ((await files.chainOf(uri)).includes(from)) return unusable(name, at, 'circle');
  const faults = isInPackage(uri) ? await faultsIn(uri, files) : [];
  return faults.length > 0 ? { ...unusable(name, at, 'faulty'), related: faults } : undefined;
}

/** The mistakes of a configuration that is not the reader's to mend, and of those that it starts from. */
async function faultsIn(root: string, files: ConfigurationFiles): Promise<Related[]> {
  const faults: Related[] = [];
  for (const file of await files.chainOf(root)) {
    const { uri } = file.source;
    faults.push(...file.findings.map(({ document, place, message }) => ({ uri, document, place, message })));
    for (const { name, at, found } of await files.extendedBy(file))
      if (typeof found === 'string') faults.push({ uri, document: 0, ...unusable(name, at, found) });
  }
  return faults;
}

function unusable(
  name: string,
  at: Path,
  what: 'missing' | 'unreadable' | 'remote' | 'other' | 'circle' | 'faulty',
): Unplaced {
  return badConfiguration(at, message(`bad-configuration.extends-${what}`, { name }));
}
