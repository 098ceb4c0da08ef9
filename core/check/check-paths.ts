import type { Finding } from '../finding/finding.ts';
import { type Message, message } from '../messages/message.ts';
import type { TypedValue } from '../plan/facts.ts';
import { isPath, type Member } from '../plan/family.ts';
import { relativePath, resolveUri } from '../plan/uri.ts';
import { findNearest } from './nearest.ts';
import { replaceValue, schemaFinding, type Unplaced } from './schema-finding.ts';

/** What became of a file that a plan points to. */
export type FileState = 'plan' | 'other' | 'missing' | 'unreadable';

export interface Files {
  readonly stateOf: (uri: string) => FileState | undefined;
  /** URIs of the plan files that are known, for suggestions. */
  readonly known: () => readonly string[];
}

/** Fields whose file must hold a plan. */
const PLAN_FIELDS = /^(?:uses|for|how\.communication\.plan|what\.depends-on)(?:\.|$)/;

/** Files that a plan points to and that are not there, cannot be read, or hold no plan. */
export function checkPaths({ plan, facts }: Member, files: Files): Finding[] {
  return facts.values
    .filter(({ type, text }) => type === 'path' || (type === 'path-or-prose' && isPath(text)))
    .flatMap((value) => checkPath(plan.uri, value, files) ?? [])
    .map((finding) => ({ ...finding, document: plan.document.index }));
}

function checkPath(from: string, { text, path }: TypedValue, files: Files): Unplaced | undefined {
  const finding = (explanation: Message) => ({
    ...schemaFinding('missing-file', path, explanation),
    discriminator: text,
  });
  if (!isPath(text)) {
    const isFile = /^[^\s]+\.[a-z]+$/i.test(text);
    const fixes = isFile
      ? [
          {
            title: message('fix.replace-with', { suggestion: `./${text}` }),
            applicability: 'suggested' as const,
            edits: [replaceValue(path, `./${text}`)],
          },
        ]
      : [];
    return {
      ...finding(message('missing-file.not-relative', { text: { prose: text } })),
      ...(fixes.length > 0 && { fixes }),
    };
  }
  switch (files.stateOf(resolveUri(from, text))) {
    case 'missing':
      return missing(from, text, path, files);
    case 'unreadable':
      return finding(message('missing-file.unreadable', { path: text }));
    case 'other':
      return PLAN_FIELDS.test(path.join('.')) ? finding(message('missing-file.not-a-plan', { path: text })) : undefined;
    default:
      return undefined;
  }
}

function missing(from: string, text: string, path: TypedValue['path'], files: Files): Unplaced {
  const known = files.known().map((uri) => relativePath(from, uri));
  const nearest = findNearest(text, known);
  const finding = {
    ...schemaFinding(
      'missing-file',
      path,
      message(nearest === undefined ? 'missing-file' : 'missing-file.meant', {
        path: text,
        ...(nearest !== undefined && { nearest }),
      }),
    ),
    discriminator: text,
  };
  if (nearest === undefined) return finding;
  return {
    ...finding,
    fixes: [
      {
        title: message('fix.replace-with', { suggestion: nearest }),
        applicability: 'suggested',
        edits: [replaceValue(path, nearest)],
      },
    ],
  };
}
