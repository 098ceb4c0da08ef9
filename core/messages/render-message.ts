import { english } from './english.ts';
import type { Language } from './language.ts';
import type { AnyOf, Message, MessageText, Param, QuestionText } from './message.ts';
import { oneLine } from './one-line.ts';

const PROSE_LIMIT = 60;

export interface RenderOptions {
  readonly language?: Language;
  /** Of a restricted plan messages name keys and ids, never its prose. */
  readonly restricted?: boolean;
}

export function renderMessage({ id, params }: Message, options: RenderOptions = {}): MessageText {
  const language = options.language ?? english;
  const fill = (template: string) =>
    template.replace(/("?)\{([a-zA-Z]+)\}\1/g, (whole, quote: string, name: string) => {
      const param = params[name];
      if (param === undefined) return whole;
      const render = (part: Part) => `${quote}${renderPart(part, options)}${quote}`;
      if (isQuestions(param)) return param.map(render).join(' ');
      if (isList(param)) return joinList(param.map(render), language.and);
      return isAnyOf(param) ? joinList(param.anyOf.map(render), language.or) : render(param);
    });
  const text = language.texts[id] ?? { message: id, remedy: '' };
  return { message: fill(text.message), remedy: fill(text.remedy) };
}

/** Text of a plan as it is shown: withheld of a restricted one. */
export function renderProse(text: string, { language = english, restricted = false }: RenderOptions): string {
  return restricted ? language.withheld : text;
}

type List = Extract<Param, readonly unknown[]>;

/** What stands in one piece where a message names it. */
type Part = Exclude<Param, List | AnyOf>;

function isList(param: Param): param is List {
  return Array.isArray(param);
}

function isQuestions(param: Param): param is readonly QuestionText[] {
  return isList(param) && typeof param[0] === 'object' && 'question' in param[0];
}

function isAnyOf(param: Exclude<Param, List>): param is AnyOf {
  return typeof param === 'object' && 'anyOf' in param;
}

function renderPart(part: Part, options: RenderOptions): string {
  const { language = english } = options;
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if ('prose' in part) return options.restricted ? language.withheld : oneLine(part.prose, PROSE_LIMIT);
  if ('question' in part) return part.words ?? language.questionText(part);
  return renderMessage(part, options).message;
}

function joinList(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1]}`;
}
