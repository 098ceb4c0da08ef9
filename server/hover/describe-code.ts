import { CODE_PAGES, pagePathOf } from '../../core/explain/pages.ts';
import { findQuestion } from '../../core/questions/catalogue.ts';
import type { LocatedFinding } from '../../core/report/located-finding.ts';
import { findRule } from '../../core/rules/catalogue.ts';
import { askOf, guidanceOf } from './describe-question.ts';
import type { Voice } from './telling.ts';

/** The help for what a finding is called by: what is noticed, why that matters, and its page. Nothing where there is none. */
export function describeCode(voice: Voice, code: string): string[] {
  const { markup } = voice;
  const rule = findRule(code);
  if (rule) return [markup.bold(markup.ours(rule.summary)), markup.ours(rule.why), ...pageOf(voice, code)];
  const question = findQuestion(code);
  if (question) return [markup.bold(askOf(voice, question)), guidanceOf(voice, question), ...pageOf(voice, code)];
  const page = Object.hasOwn(CODE_PAGES, code) ? CODE_PAGES[code] : undefined;
  return page ? [markup.bold(markup.ours(page.what)), markup.ours(page.why), ...pageOf(voice, code)] : [];
}

/** The help for one finding, with what to write here; of a question that is its guidance. */
export function describeFinding(voice: Voice, { finding, remedy }: LocatedFinding): string[] {
  const [what, why, ...page] = describeCode(voice, finding.code);
  if (what === undefined || why === undefined) return [];
  const { say, markup } = voice;
  return [
    what,
    why,
    ...(remedy === '' || finding.category === 'question'
      ? []
      : [say('hover.remedy', { remedy: markup.prose(remedy) })]),
    ...page,
  ];
}

function pageOf({ say, markup, pages }: Voice, code: string): string[] {
  const path = pagePathOf(code);
  return pages !== undefined && path !== undefined ? [markup.link(say('hover.more'), `${pages}${path}`)] : [];
}
