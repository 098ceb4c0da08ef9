#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { decodeText } from '../host/node-host.ts';
import { version } from '../package.json';
import { approve } from './commands/approve.ts';
import { check } from './commands/check.ts';
import { config } from './commands/config.ts';
import { explain } from './commands/explain.ts';
import { fix } from './commands/fix.ts';
import { init } from './commands/init.ts';
import type { Environment } from './environment.ts';
import { EXIT, type ExitCode, type Outcome, UsageError } from './outcome.ts';

const TODAY = ['--today <date>', 'the day that the checks are made for, such as 2027-03-31'] as const;

const environment: Environment = {
  cwd: process.cwd(),
  variables: process.env,
  isOutputTerminal: process.stdout.isTTY ?? false,
  readInput,
  tellProgress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
  },
  version,
};

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  try {
    return decodeText(Buffer.concat(chunks));
  } catch {
    throw new UsageError('Standard input cannot be read as UTF-8 text.');
  }
}

type Finish = (outcome: Outcome | Promise<Outcome>) => Promise<void>;

function createProgram(finish: Finish): Command {
  const program = new Command('changewright')
    .description(
      'Checks change and communication plans: the questions people will ask, and what a careful colleague would notice.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(changewright --help shows all commands)');
  addChecks(program, finish);
  addDocuments(program, finish);
  addWriting(program, finish);
  addExplaining(program, finish);
  return program;
}

function addChecks(program: Command, finish: Finish): void {
  program
    .command('check', { isDefault: true })
    .description('show the findings of plans (this is what runs without a command)')
    .argument('[path...]', 'files, folders or globs; none means this folder, - means standard input')
    .option('--format <format>', 'text or json, or format=file; may be given several times', collect, [])
    .option('--fail-on <severity>', 'exit with 1 from this severity on: error, warning, information or never', 'error')
    .option('--max-warnings <n>', 'exit with 1 if there are more warnings')
    .option('--quiet', 'show errors only')
    .option(
      '--rule <id=severity>',
      'off, information, warning or error for one rule, whatever the configuration says; may be given several times',
      collect,
      [],
    )
    .option('--allow-empty', 'finding no plan at all is no mistake')
    .option('--stdin-filename <path>', 'the name that standard input would have as a file')
    .option('--color <when>', 'auto, always or never', 'auto')
    .option(...TODAY)
    .action((paths: string[], options) =>
      finish(check(paths, { ...options, format: options.format.length > 0 ? options.format : ['text'] }, environment)),
    );
  program
    .command('fix')
    .description('mend what can be mended without a guess; comments and layout stay as they are')
    .argument('[path...]', 'files, folders or globs; none means this folder')
    .option('--suggested', 'also apply the first suggestion for each other finding: look at the result')
    .option('--dry-run', 'print what would change as a diff, and write nothing')
    .option(...TODAY)
    .action((paths: string[], options) => finish(fix(paths, options, environment)));
}

/** What reads plans for people; what writes files is loaded when it is asked for. */
function addDocuments(program: Command, finish: Finish): void {
  program
    .command('summary')
    .description('write the executive summary of a plan')
    .argument('<file>')
    .option(
      '--format <format>',
      'md, html, docx, pptx, pdf or json; without it, as the ending of the file says, else md',
    )
    .option('-o, --output <file>', 'write to a file')
    .option('--for <reader>', 'sponsor or staff', 'sponsor')
    .option(
      '--include <what>',
      'what is left out unless asked for: restricted, grid, learning-reviews or conversation-guides; may be given several times',
      collect,
      [],
    )
    .option('--paper <size>', 'a4 or letter', 'a4')
    .option('--slides <how-many>', 'one or deck, for pptx; without it, one')
    .option(...TODAY)
    .action(async (file: string, options) => {
      const { summary } = await import('./commands/summary.ts');
      return finish(summary(file, options, environment));
    });
  program
    .command('calendar')
    .description('write the communications calendar of plans, or take over what somebody has changed in its workbook')
    .argument('[path...]', 'files, folders or globs; none means this folder')
    .option('--format <format>', 'ics, csv, xlsx or md; without it, as the ending of the file says, else md')
    .option('-o, --output <file>', 'write to a file')
    .option('--include <what>', 'restricted: plans that are left out unless asked for', collect, [])
    .option('--read <workbook>', 'show what a workbook that was exported here changes in the plans, as a diff')
    .option('--write', 'with --read: write it into the plans; conflicts are never written')
    .option('--allow-empty', 'finding no plan at all is no mistake')
    .option(...TODAY)
    .action(async (paths: string[], options) => {
      const { calendar } = await import('./commands/calendar.ts');
      return finish(calendar(paths, options, environment));
    });
  program
    .command('kit')
    .description('write what people need in hand: one file, or a folder of them')
    .argument('<file>')
    .requiredOption('--for <kit>', 'managers, staff, faq, touchpoints or slide')
    .option('--format <format>', 'docx, pdf, html or md; for touchpoints also eml or ics; for slide pptx')
    .option('-o, --output <path>', 'a file, or a folder where there are several')
    .option('--audience <id>', 'for one audience, by its short name')
    .option('--item <id>', 'with --for touchpoints: one item of the schedule, by its short name')
    .option('--paper <size>', 'a4 or letter', 'a4')
    .option('--force', 'replace files that exist already')
    .option(...TODAY)
    .action(async (file: string, options) => {
      const { kit } = await import('./commands/kit.ts');
      return finish(kit(file, options, environment));
    });
  program
    .command('questions')
    .description('list each question with its state and its answer')
    .argument('<file>')
    .option('--format <format>', 'text, json or md', 'text')
    .option(...TODAY)
    .action(async (file: string, options) => {
      const { questions } = await import('./commands/questions.ts');
      return finish(questions(file, options, environment));
    });
}

function addWriting(program: Command, finish: Finish): void {
  program
    .command('init')
    .description('write a new plan; an existing file is never overwritten')
    .argument('<kind>', 'change-plan, communication-plan, change-registry, …')
    .argument('[file]', 'where to write it; none means standard output')
    .option('--title <title>')
    .option('--size <size>', 'small, standard or large')
    .option('--start <date>')
    .option('--go-live <date>')
    .option('--end <date>')
    .option('--for <path>', 'the change plan that a communication plan is for, such as ./ship.change.yaml')
    .action((kind: string, file: string | undefined, options) => finish(init(kind, file, options, environment)));
  program
    .command('approve')
    .description('write who has approved a plan, or one item of its schedule, and what was approved')
    .argument('<file>')
    .requiredOption('--by <person>', 'the short name of the person who approves, as under "people"')
    .option('--item <id>', 'approve one item of the schedule only')
    .option(...TODAY)
    .action((file: string, options) => finish(approve(file, options, environment)));
}

function addExplaining(program: Command, finish: Finish): void {
  program
    .command('config')
    .description('show which settings apply to a file, and where each comes from')
    .argument('<file>')
    .option('--format <format>', 'text or json', 'text')
    .action((file: string, options) => finish(config(file, options, environment)));
  program
    .command('explain')
    .description('show what a code or a question means')
    .argument('<code>')
    .action((code: string) => finish(explain(code)));
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

async function main(): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.clean;
  const program = createProgram(async (outcome) => {
    const { exitCode: code, output, bytes, notes } = await outcome;
    if (output !== undefined) process.stdout.write(output);
    if (bytes) process.stdout.write(bytes);
    for (const note of notes ?? []) process.stderr.write(`${note}\n`);
    exitCode = code;
  });
  try {
    await program.parseAsync();
    return exitCode;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  process.stderr.write(
    `A fault of changewright itself, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.fault;
}

// Not process.exit(): a pipe would lose what is not yet written.
process.exitCode = await main();
