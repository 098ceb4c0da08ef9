import { styleText } from 'node:util';
import type { Style } from '../core/report/text-report.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './outcome.ts';

type Format = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Style, Format>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  path: 'underline',
  dim: 'dim',
  good: 'green',
};

/** Colours where a terminal shows them: `--color`, then `NO_COLOR`, then `FORCE_COLOR`, then the terminal decide. */
export function createPaint(
  color: string,
  { variables, isOutputTerminal }: Environment,
  isStandardOutput: boolean,
): (style: Style, text: string) => string {
  if (!['auto', 'always', 'never'].includes(color))
    throw new UsageError(`--color takes auto, always or never, not "${color}".`);
  const isForced =
    color === 'always' || (color === 'auto' && isSet(variables.FORCE_COLOR) && !isSet(variables.NO_COLOR));
  const isPossible = color === 'auto' && !isSet(variables.NO_COLOR) && isOutputTerminal;
  if (!isStandardOutput || !(isForced || isPossible)) return (_style, text) => text;
  return (style, text) => styleText(STYLES[style], text, { validateStream: false });
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== '0';
}
