import { describe, expect, it } from 'vitest';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { changes } from '../views/changes.ts';
import { entriesIn } from '../views/entries.ts';
import { change, plans } from '../views/inputs.ts';
import { spotIn } from '../views/spot.ts';
import type { FamilyContext } from './family-inputs.ts';
import { defineRule, type Rule, type RuleFix } from './rule.ts';
import type { RuleSettings } from './rule-settings.ts';
import { FamilyRules } from './run-rules.ts';

const page = { summary: '', why: '', source: '', falsePositives: '', bad: { plan: '' }, good: { plan: '' } };
const messages = { default: { message: 'said', remedy: '' } };

/** A rule that says the same of every plan. */
function speaking(id: string, more: Partial<Rule> = {}): Rule {
  return {
    ...page,
    id,
    severity: 'error',
    states: 'wrong',
    options: {},
    messages,
    *check(read) {
      for (const plan of read(plans)) yield { at: spotIn(plan, 'title') };
    },
    ...more,
  };
}

async function contextOf(text: string, files: Readonly<Record<string, string>> = {}): Promise<FamilyContext> {
  const workspace = await memoryWorkspace({ ...files, 'a.yaml': text });
  const [family] = workspace.families(toUri('a.yaml'));
  if (!family) throw new Error('no plan');
  const context = await workspace.contextOf(family);
  return { ...context, dependencies: [], otherLoads: [], committed: new Map() };
}

const plan = (head = '') => `kind: change-plan\ntitle: Move\n${head}`;

async function run(rules: readonly Rule[], text: string, settings?: RuleSettings) {
  return new FamilyRules(rules).run(await contextOf(text), () => settings);
}

describe('running rules', () => {
  it('reports a rule that throws by its id, and the others go on', async () => {
    const broken = speaking('broken', {
      check() {
        throw new Error('oh');
      },
    });
    const { findings, faults } = await run([broken, speaking('sound')], plan());
    expect(findings.map(({ code }) => code)).toEqual(['sound']);
    expect(faults).toEqual([{ rule: 'broken', error: new Error('oh') }]);
  });

  it('reports what goes wrong in what rules read by the rules that read it, and the others go on', async () => {
    const isWorkingDay = () => {
      throw new Error('oh');
    };
    const context = await contextOf(
      plan('status: active\nwhen: {start: 2027-01-04, go-live: start + 3 working days}\n'),
    );
    const dated = speaking('dated', {
      *check(read) {
        for (const { plan: each, goLive } of read(changes)) if (goLive) yield { at: spotIn(each, 'when') };
      },
    });
    const rules = new FamilyRules([dated, speaking('sound')]);
    const broken = { ...context, calendar: { data: {}, isWorkingDay, workingDaysIn: isWorkingDay } };
    const { findings, faults } = rules.run(broken);
    expect([findings.map(({ code }) => code), faults.map(({ rule }) => rule)]).toEqual([['sound'], ['dated']]);
    expect(rules.load(broken).items).toEqual([]);
    expect(rules.run(context).findings.map(({ code }) => code)).toEqual(['dated', 'sound']);
  });

  it('never offers half a fix, nor one that changes nothing', async () => {
    const fix = (edits: RuleFix['edits']) => ({ says: 'default', applicability: 'safe', edits }) as const;
    const rule = speaking('x', {
      *check(read) {
        const [own, other] = read(plans);
        if (!own || !other) return;
        const [here, there] = [own, other].map((each) => ({ set: spotIn(each, 'status'), value: 'draft' }));
        if (here && there)
          yield { at: spotIn(own, 'title'), fixes: [fix([here, there]), fix([]), fix([there]), fix([here])] };
      },
    });
    const { findings } = await run([rule], `${plan()}---\nkind: communication-plan\ntitle: Talk\n`);
    expect(findings[0]?.fixes?.map(({ edits }) => edits)).toEqual([[{ set: ['status'], value: 'draft' }]]);
  });

  it('looks for no phrase that is as long as a page', async () => {
    const phrase = 'no jobs will be lost '.repeat(20_000);
    const rule = speaking('x', {
      *check(read) {
        for (const each of read(plans)) yield { at: spotIn(each, 'title'), phrase };
      },
    });
    const { findings } = await run([rule], plan().replace('Move', phrase));
    expect(findings.map(({ place }) => place)).toEqual([{ at: ['title'], on: 'value' }]);
  });

  it('leaves a rule off that weighs its cases itself, while another yields to it', async () => {
    const off = speaking('off', {
      severity: 'off',
      *check(read) {
        for (const each of read(plans)) yield { at: spotIn(each, 'title'), severity: 'error' };
      },
    });
    const { findings } = await run([off, speaking('general', { yieldsTo: ['off'] })], plan());
    expect(findings).toEqual([]);
  });

  it.each([
    ['missing', 'draft', 'information'],
    ['missing', 'in-review', 'error'],
    ['missing', 'approved', 'error'],
    ['missing', 'done', undefined],
    ['wrong', 'draft', 'error'],
    ['wrong', 'active', 'error'],
    ['wrong', 'stopped', undefined],
  ] as const)('says what is %s in a plan in %s as %s', async (states, status, severity) => {
    const { findings } = await run([speaking('x', { states })], plan(`status: ${status}\n`));
    expect(findings[0]?.severity).toBe(severity);
  });

  it('speaks of privacy in every status', async () => {
    const { findings } = await run([speaking('x', { ignoresStatus: true, states: 'missing' })], plan('status: done\n'));
    expect(findings[0]?.severity).toBe('error');
  });

  it.each([
    ['silent', undefined],
    ['warning', 'warning'],
  ] as const)('is %s at size small', async (atSmall, severity) => {
    const { findings } = await run([speaking('x', { atSmall })], plan('size: small\nstatus: in-review\n'));
    expect(findings[0]?.severity).toBe(severity);
  });

  it('goes by the settings of the file that a finding stands in', async () => {
    const settings = { x: { severity: 'information' } } as const;
    expect((await run([speaking('x')], plan(), settings)).findings[0]?.severity).toBe('information');
    expect((await run([speaking('x')], plan(), { x: { severity: 'off' } })).findings).toEqual([]);
  });

  it('gives a rule the options that are set, and the defaults of the others', async () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      ...page,
      id: 'x',
      severity: 'error',
      states: 'wrong',
      messages,
      options: {
        days: { type: 'number', default: 5, says: '' },
        words: { type: 'words', default: ['a'], says: '' },
      },
      check(_, options) {
        seen.push(options);
        return [];
      },
    });
    await run([rule], plan(), { x: { options: { days: 3 } } });
    expect(seen).toEqual([{ days: 3, words: ['a'] }]);
  });

  it('lets the more specific rule speak alone about the same, switched off or not', async () => {
    const general = speaking('general', { yieldsTo: ['specific'] });
    const specific = speaking('specific');
    expect((await run([general, specific], plan())).findings.map(({ code }) => code)).toEqual(['specific']);
    const off = { specific: { severity: 'off' } } as const;
    expect((await run([general, specific], plan(), off)).findings).toEqual([]);
    const elsewhere = speaking('specific', {
      *check(read) {
        for (const each of read(plans)) yield { at: spotIn(each, 'kind') };
      },
    });
    const both = (await run([general, elsewhere], plan())).findings.map(({ code }) => code);
    expect(both).toEqual(['general', 'specific']);
  });

  it('yields where one of the things that two findings are about is the same', async () => {
    const about = (id: string, subjects: readonly string[], more: Partial<Rule> = {}) =>
      speaking(id, {
        ...more,
        *check(read) {
          for (const each of read(plans)) yield { at: spotIn(each, id), about: subjects };
        },
      });
    const general = about('general', ['nurses', 'doctors'], { yieldsTo: ['specific'] });
    const codesWith = async (specific: Rule) =>
      (await run([general, specific], plan())).findings.map(({ code }) => code);
    expect(await codesWith(about('specific', ['doctors', 'porters']))).toEqual(['specific']);
    expect(await codesWith(about('specific', ['porters']))).toEqual(['general', 'specific']);
  });

  it('runs a rule again only after something that it read has changed', async () => {
    const runs: string[] = [];
    const counting = speaking('counting', {
      check(read) {
        runs.push(
          entriesIn(read(change.risks), ['risks'], (risks) => risks)
            .map(({ id }) => id)
            .join(),
        );
        return [];
      },
    });
    const rules = new FamilyRules([counting]);
    const workspace = await memoryWorkspace({ 'a.yaml': plan('risks: {loss: {event: x}}\nwhy: {urgency: now}\n') });
    const edit = async (before: string, after: string) => {
      const uri = toUri('a.yaml');
      workspace.setText(uri, (workspace.fileOf(uri)?.file.text ?? '').replace(before, after));
      const [family] = workspace.families(uri);
      if (!family) throw new Error('no plan');
      rules.run({ ...(await workspace.contextOf(family)), dependencies: [], otherLoads: [], committed: new Map() });
    };
    await edit('', '');
    await edit('urgency: now', 'urgency: soon');
    await edit('kind', '# a comment\nkind');
    expect(runs).toEqual(['loss']);
    await edit('loss', 'delay');
    expect(runs).toEqual(['loss', 'delay']);
  });
});
