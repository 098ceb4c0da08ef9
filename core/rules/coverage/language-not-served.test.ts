import { describeRule } from '../../testing/describe-rule.ts';
import { languageNotServed } from './language-not-served.ts';

const plan = (schedule: string, mark = '', head = 'language: en\n', language = 'pl') => `
kind: communication-plan
title: "One booking tool: what we say"
${head}audiences:
  cleaners:
    name: "Cleaners"
    language: ${language}
${mark}schedule:
${schedule}`;

const inEnglish = '  kick-off:\n    audiences: [cleaners]\n';
const told =
  '              ~~ The language of "cleaners" is "pl", but all items for them are in "en". In a second language people miss what matters to them.\n';

describeRule(languageNotServed, [
  {
    title: 'is content with one item in the language',
    plan: plan(`${inEnglish}  in-polish:\n    audiences: [cleaners]\n    language: pl\n`),
  },
  {
    title: 'does not count a cancelled item, or one for others',
    plan: plan(
      `${inEnglish}  in-polish:\n    audiences: [cleaners]\n    language: pl\n    status: cancelled\n  for-others:\n    audiences: []\n    language: pl\n`,
      told,
    ),
  },
  { title: 'takes the language of a country for the language', plan: plan(inEnglish, '', 'language: pl\n', 'pl-PL') },
  { title: 'waits where the plan names no language', plan: plan(inEnglish, '', '') },
  {
    title: 'leaves an audience that nothing speaks to to the rule that says so',
    plan: plan('  kick-off:\n    audiences: []\n'),
  },
  {
    title: 'waits where the language of an item cannot be read',
    plan: plan('  kick-off:\n    audiences: [cleaners]\n    langage: pl\n'),
  },
  {
    title: 'counts an item of another communication plan in that plan’s language',
    plan: `${plan(inEnglish)}---\nkind: change-plan\ntitle: "One booking tool"\n---\nkind: communication-plan\ntitle: "Jedno narzędzie"\nlanguage: pl\nschedule:\n  ogłoszenie:\n    audiences: [cleaners]\n`,
  },
  {
    title: 'names the language of each item',
    plan: plan(
      `${inEnglish}  in-german:\n    audiences: [cleaners]\n    language: de\n`,
      '              ~~ The language of "cleaners" is "pl", but all items for them are in "en" and "de". In a second language people miss what matters to them.\n',
    ),
  },
  { title: 'is silent once the plan is stopped', plan: plan(inEnglish, '', 'language: en\nstatus: stopped\n') },
]);
