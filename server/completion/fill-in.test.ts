import { describe, expect, it } from 'vitest';
import { english } from '../../core/messages/english.ts';
import { german } from '../../core/messages/german.ts';
import { parseFile } from '../../core/parse/parse-file.ts';
import { rootField } from '../../core/schema/field.ts';
import { walkFields } from '../../core/schema/walk-fields.ts';
import { SNIPPETS, toPlainText } from '../../core/snippets/snippets.ts';
import { fillIn, freeKeys, giveKey, PROMPTS, suggestedKey } from './fill-in.ts';
import type { Surroundings } from './surroundings.ts';

const around = {
  language: english,
  idsFor: (types: readonly string[], key: string) => [`${types.join('-')}`, `${key},|`],
} as unknown as Surroundings;

describe('prompts of snippets', () => {
  it('become choices, the prompt first', () => {
    expect(fillIn(around, 'sender: ${2:<a person>}')).toBe('sender: ${2|<a person>,person,sender\\,\\||}');
    expect(fillIn(around, 'teams: [${2:<a team>}]')).toBe('teams: [${2|<a team>,team,teams\\,\\||}]');
  });

  it('stay where nothing is known, or they ask for something else', () => {
    expect(fillIn({ ...around, idsFor: () => [] }, 'sender: ${2:<a person>}')).toBe('sender: ${2:<a person>}');
    expect(fillIn(around, 'text: "${2:<the words>}"')).toBe('text: "${2:<the words>}"');
  });

  it('are said in the language of the reader', () => {
    const inGerman = { ...around, language: german };
    expect(fillIn(inGerman, 'sender: ${2:<a person>}')).toBe('sender: ${2|<eine Person>,person,sender\\,\\||}');
    expect(fillIn(inGerman, 'size: ${1|<small or large>,small,large|}')).toBe(
      'size: ${1|<small oder large>,small,large|}',
    );
    expect(fillIn(inGerman, 'text: "${2:<the words>}"')).toBe('text: "${2:<the words>}"');
  });

  it('ask for what their places take', () => {
    for (const { kind, at, body } of SNIPPETS.filter((snippet) => snippet.at === '')) {
      const root = parseFile(toPlainText(body)).documents[0]?.root;
      for (const { node, field, path } of root ? walkFields(root, rootField(kind)) : []) {
        const types = node.type === 'scalar' ? PROMPTS[String(node.value)] : undefined;
        if (types) expect(field.refersTo, `${kind}${at} ${path.join('.')}`).toEqual(expect.arrayContaining([...types]));
      }
    }
  });

  it('are all known where a short name belongs', () => {
    const prompts = SNIPPETS.filter(({ at }) => at === '').flatMap(({ kind, body }) => {
      const root = parseFile(toPlainText(body)).documents[0]?.root;
      const fields = root ? [...walkFields(root, rootField(kind))].filter(({ field }) => field.valueType === 'id') : [];
      return fields.flatMap(({ node }) => (node.type === 'scalar' ? [String(node.value)] : []));
    });
    expect([...new Set(prompts)].filter((prompt) => !(prompt in PROMPTS))).toEqual([]);
  });
});

describe('the short name of an entry', () => {
  it('can be read, suggested and given', () => {
    expect(suggestedKey('${1:new-risk}:\n  event: x')).toBe('new-risk');
    expect(suggestedKey('risks:\n  ${1:new-risk}:')).toBeUndefined();
    expect(giveKey('${1:new-risk}:\n  event: x', 'a$&b')).toBe('a$&b:\n  event: x');
  });

  it('is one that nothing has, also further in', () => {
    const telling = { view: { family: { definitions: { withId: (id: string) => (id === 'new-kpi' ? [{}] : []) } } } };
    const known = { ...around, telling } as unknown as Surroundings;
    expect(freeKeys(known, '${1:new-risk}:\n  event: x', ['new-risk', 'new-risk-2'])).toBe(
      '${1:new-risk-3}:\n  event: x',
    );
    expect(freeKeys(known, 'kpis:\n  ${1:new-kpi}:\n    name: ${2:x}', [])).toBe(
      'kpis:\n  ${1:new-kpi-2}:\n    name: ${2:x}',
    );
  });
});
