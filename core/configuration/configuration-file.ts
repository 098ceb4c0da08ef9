import { textProblems } from '../check/check-text.ts';
import type { Finding } from '../finding/finding.ts';
import { message } from '../messages/message.ts';
import { type ParsedDocument, type ParsedFile, parseFile } from '../parse/parse-file.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { isKind } from '../plan/kinds.ts';
import { isRecord, type PlainRecord, type PlanFile } from '../plan/plan.ts';
import { CONFIGURATION } from './configuration-shape.ts';
import { checkOwnQuestion } from './own-question.ts';
import { badConfiguration, readShape, type Tell } from './read-shape.ts';

/** A configuration by itself: what it says that can be used, and what is wrong with it. */
export interface ConfigurationFile {
  /** Its text with places, as of a plan's file that holds no plan. */
  readonly source: PlanFile;
  readonly data: PlainRecord;
  readonly findings: readonly Finding[];
  /** A file of another sort, which only a slip has made a configuration. */
  readonly isOther: boolean;
}

/** Far beyond what an organisation has to say; each plan is compared with all of it. */
const MAX_CONFIGURATION = 200_000;
/** More of the same helps nobody. */
const MOST_FINDINGS = 500;

/** Text → configuration. Pure, and never fails: what cannot be read is a finding. */
export function readConfiguration(uri: string, text: string): ConfigurationFile {
  const file = text.length > MAX_CONFIGURATION ? tooLarge(text) : parseFile(text);
  const [document] = file.documents;
  const isEmpty = document === undefined || document.root.width === 0;
  const isOther = !isEmpty && (document.root.type !== 'map' || isKind(document.kind));
  const findings: Finding[] = [...textProblems(uri, file), ...furtherDocuments(file)];
  const tell: Tell = (finding) => findings.push({ ...finding, document: 0 });
  const sound = isEmpty ? {} : soundParts(document, tell);
  const data = withoutBadQuestions(sound, tell);
  return { source: { uri, file, plans: [] }, data, findings: findings.slice(0, MOST_FINDINGS), isOther };
}

function soundParts({ root }: ParsedDocument, tell: Tell): PlainRecord {
  if (root.type === 'map') return (readShape(root, CONFIGURATION, [], tell) ?? {}) as PlainRecord;
  tell(badConfiguration([], message('bad-configuration.not-a-configuration')));
  return {};
}

/** Only the first part is read. */
function furtherDocuments({ documents }: ParsedFile): Finding[] {
  const second = documents.slice(1).find(({ root }) => root.width > 0);
  const text = message('bad-configuration.several-documents');
  return second ? [{ ...badConfiguration([], text), document: second.index }] : [];
}

function tooLarge(text: string): ParsedFile {
  const end = text.slice(0, 1_000).search(/[\r\n]|$/);
  const problem = { code: 'too-large', span: { start: 0, end }, message: message('too-large.configuration') } as const;
  return { ...parseFile(text.slice(0, end)), documents: [], problems: [problem] };
}

/** Questions of an organisation's own stand at the top and in overrides. */
function withoutBadQuestions(data: PlainRecord, tell: Tell): PlainRecord {
  const { overrides } = data;
  return {
    ...data,
    ...keptQuestions(data, [], tell),
    ...(Array.isArray(overrides) && {
      overrides: overrides.map((each, index) =>
        isRecord(each) ? { ...each, ...keptQuestions(each, ['overrides', index], tell) } : each,
      ),
    }),
  };
}

function keptQuestions({ questions }: PlainRecord, parent: Path, tell: Tell): { questions?: PlainValue } {
  if (!isRecord(questions)) return {};
  const kept = Object.entries(questions).filter(([id, each]) => {
    const finding = isRecord(each) ? checkOwnQuestion(id, each, [...parent, 'questions', id]) : undefined;
    if (finding) tell(finding);
    return finding === undefined;
  });
  return { questions: Object.fromEntries(kept) };
}
