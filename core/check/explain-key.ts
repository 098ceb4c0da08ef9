import type { Fix } from '../finding/finding.ts';
import { message, type Param, prose } from '../messages/message.ts';
import { nodeAt, type Path } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { childField, fieldAt, isKeyedMap, propertiesOf, rootField } from '../schema/field.ts';
import { findNearest } from './nearest.ts';
import { replaceKey, schemaFinding, type Unplaced } from './schema-finding.ts';
import { splitSentence } from './split-prose.ts';

/** A key that the schema does not know at its place. */
export function unknownKey(plan: Plan, parent: Path, key: string): Unplaced | undefined {
  const map = nodeAt(plan.document.root, parent);
  const field = fieldAt(plan.kind, parent);
  if (map?.type !== 'map' || !field) return undefined;
  const split = splitSentence(plan, map, parent, key);
  if (split) return split;
  const known = propertiesOf(field).map(([name]) => name);
  const path = [...parent, key];
  const nearest = findNearest(key, known);
  if (nearest !== undefined && !map.entries.some((entry) => entry.key === nearest)) {
    const fix: Fix = {
      title: message('fix.rename-key', { nearest }),
      applicability: 'suggested',
      edits: [replaceKey(path, nearest)],
    };
    return {
      ...schemaFinding('unknown-key', path, message('unknown-key.meant', { key: shown(key), nearest }), [fix], 'key'),
      discriminator: key,
    };
  }
  const home = parent.length === 0 ? sectionsWith(plan.kind, key) : [];
  const text =
    home.length > 0
      ? message('unknown-key.elsewhere', { key: shown(key), section: home })
      : message('unknown-key', { key: shown(key), known });
  return { ...schemaFinding('unknown-key', path, text, [], 'key'), discriminator: key };
}

/** A key of several words is prose that a colon cut off. */
function shown(key: string): Param {
  return /\s/.test(key) ? prose(key) : key;
}

/** Sections that know a key which somebody wrote at the top. */
function sectionsWith(kind: Kind, key: string): string[] {
  return propertiesOf(rootField(kind))
    .filter(([, field]) => !isKeyedMap(field) && childField(field, key))
    .map(([name]) => name);
}

/** A key that nothing could refer to. */
export function badId(path: Path): Unplaced {
  const id = String(path[path.length - 1]);
  const suggestion = toKebabCase(id);
  if (suggestion === '' || suggestion === id)
    return { ...schemaFinding('bad-id', path, message('bad-id', { id }), [], 'key'), discriminator: id };
  const fix: Fix = {
    title: message('fix.rename-key', { nearest: suggestion }),
    applicability: 'suggested',
    edits: [replaceKey(path, suggestion)],
  };
  return {
    ...schemaFinding('bad-id', path, message('bad-id.meant', { id, suggestion }), [fix], 'key'),
    discriminator: id,
  };
}

/** `Product Engineers` → `product-engineers`. */
function toKebabCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
