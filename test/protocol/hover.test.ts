import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol/node';
import { type Client, cursorIn, type Folder } from './client.ts';
import { HEAD, useClients } from './use-clients.ts';

let folder: Folder;
let client: Client;
let plain: Client;
let count = 0;

useClients((clients) => {
  ({ folder, client, plain } = clients);
});

/** What is told with the cursor where it is drawn, and the words that it is told of. */
async function hoverAt(picture: string, to = client, name = `p${count++}.change.yaml`) {
  const { text, position } = cursorIn(picture);
  const uri = folder.uriOf(name);
  await to.openText(uri, text);
  const hover: Hover | null = await to.ask('textDocument/hover', to.at(uri, position));
  if (!hover?.range) return { told: '', words: '' };
  const { start, end } = hover.range;
  expect(end.line).toBe(start.line);
  const words = (text.split(/\r?\n/)[start.line] as string).slice(start.character, end.character);
  return { told: (hover.contents as { value: string }).value, words };
}

it('tells of a key what it is and which questions it answers', async () => {
  const { told, words } = await hoverAt(`${HEAD}why:\n  go|al:\n    statement: "x"\n`);
  expect(words).toBe('goal');
  expect(told).toContain('**Goal**');
  expect(told).toContain('**What is the overarching goal of this change?** ◐ half answered');
});

it('names whom a short name means, with nothing of the plan as markup', async () => {
  const { told, words } = await hoverAt(`${HEAD}who:\n  roles: {sponsor: da|na}\n`);
  expect(words).toBe('dana');
  expect(told).toContain('Sponsor – defined in `./acme.registry.yaml`, line 4');
  expect(told).not.toMatch(/<b>|\]\(|[^\\]:\/\//);
});

it('tells the day of a date with CRLF, and the next days of a rhythm', async () => {
  const date = await hoverAt(HEAD.replace('go-live + 3', 'go-li|ve + 3').replaceAll('\n', '\r\n'));
  expect(date.words).toBe('go-live + 3 months');
  expect(date.told).toMatch(
    /^\*\*Saturday, 1 May 2027\*\*, .* – not a working day\n\n3 months after `go-live`, Monday, 1 February 2027$/,
  );
  const next = await hoverAt(`${HEAD}reporting:\n  executive-updates: {cadence: weekly on t|ue from 2096-01-01}\n`);
  expect(next.words).toBe('weekly on tue from 2096-01-01');
  expect(next.told).toContain('- Tuesday, 3 January 2096\n- Tuesday, 10 January 2096\n- Tuesday, 17 January 2096');
});

describe('where a finding stands', () => {
  it('tells why it matters, what to write and where more is said', async () => {
    const { told, words } = await hoverAt(`${HEAD}risks:\n  a: {likelihood: 3, impact: 4, score: |9}\n`);
    expect(words).toBe('9');
    expect(told).toMatch(/^likelihood 3 × impact 4 = 12\n\n\*\*A written score is not likelihood × impact\.\*\*\n\n/);
    expect(told).toContain('What to write: Write "score\\: 12", or leave the score out\\.');
    expect(told).toMatch(/\[Read more\]\(<file:\/\/.*\/docs\/rules\/risk-score\.md>\)$/);
  });

  it('tells it of a key that no plan has', async () => {
    const { told, words } = await hoverAt(`${HEAD}why:\n  urgn|cy: "now"\n`);
    expect(words).toBe('urgncy');
    expect(told).toContain('**A name that no plan has at this place.**');
  });

  it('does not tell of a question twice', async () => {
    const { told } = await hoverAt(`${HEAD}why:\n  go|al:\n    statement: "We ship in small steps"\n`);
    expect(told.match(/What is the overarching goal/g)).toHaveLength(1);
  });
});

it('tells of a configuration what its keys do', async () => {
  const { told, words } = await hoverAt('rules:\n  date-or|der: off\n', client, 'changewright.yaml');
  expect(words).toBe('date-order');
  expect(told).toContain('- Unless changed here: error');
});

it('is plain text for a client that asks for nothing else', async () => {
  const { told } = await hoverAt(`${HEAD}risks:\n  a: {likelihood: 3, impact: 4, score: |9}\n`, plain);
  expect(told).toMatch(/^likelihood 3/);
  expect(told).not.toMatch(/[*`\\]|Read more/);
});

it('says nothing beside a word', async () => {
  expect(await hoverAt(`${HEAD}why:\n|\nwhat:\n`)).toEqual({ told: '', words: '' });
  expect(await hoverAt(`${HEAD}x-own: {a: s|o}\n`)).toEqual({ told: '', words: '' });
  expect(await hoverAt(`# a word| of mine\n${HEAD}`)).toEqual({ told: '', words: '' });
});
