import { CONFIGURATION } from '../../core/configuration/configuration-shape.ts';
import { type OneOf, type Shape, shapeAt } from '../../core/configuration/shape.ts';
import type { Rule } from '../../core/engine/rule.ts';
import type { ParsedDocument } from '../../core/parse/parse-file.ts';
import type { Path } from '../../core/parse/tree.ts';
import { findQuestion } from '../../core/questions/catalogue.ts';
import { findRule } from '../../core/rules/catalogue.ts';
import { describeCode } from './describe-code.ts';
import { targetAt } from './target.ts';
import type { Told, Voice } from './telling.ts';

/** What a key of a configuration does, and what it takes; of a rule what it notices and why. */
export function hoverConfiguration(voice: Voice, document: ParsedDocument, offset: number): Told | undefined {
  const target = targetAt(document, offset);
  if (!target) return undefined;
  const { path, span } = target;
  // A value is explained by what it is set to, in a list by the list.
  const owner = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const shape = shapeAt(CONFIGURATION, owner);
  return shape && { span, paragraphs: describe(voice, owner, shape) };
}

function describe(voice: Voice, path: Path, shape: Shape): string[] {
  const { say, markup } = voice;
  const [group, name] = [path.at(-2), String(path.at(-1))];
  const rule = group === 'rules' ? findRule(name) : undefined;
  if (rule) return [...describeRule(voice, rule), ...describeCode(voice, name)];
  if (group === 'questions' && findQuestion(name)) return [markup.code(name), ...describeCode(voice, name)];
  const values = oneOf(shape)?.values ?? [];
  const choice = say('hover.one-of', { values: values.map((each) => markup.code(each)).join(', ') });
  return [markup.bold(markup.prose(name)), markup.ours(shape.says), ...(values.length > 0 ? [choice] : [])];
}

/** What may be set of a rule; what it is about follows. */
function describeRule({ say, markup }: Voice, { id, severity, options }: Rule): string[] {
  const names = Object.keys(options).map((name) => markup.code(name));
  const facts = [
    say('hover.severity', { severity: say(`severity.${severity}`) }),
    ...(names.length > 0 ? [say('hover.options', { options: names.join(', ') })] : []),
  ];
  return [markup.code(id), facts.map((fact) => `- ${fact}`).join('\n')];
}

function oneOf(shape: Shape): OneOf | undefined {
  if (shape.type === 'either') return oneOf(shape.single);
  return shape.type === 'one-of' ? shape : undefined;
}
