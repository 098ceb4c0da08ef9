import { canonicalUri, isPlace } from '../core/plan/uri.ts';

/** Where files of one's own lie even without a folder open; elsewhere lies, say, the old side of a comparison. */
const OWN_SCHEMES = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']);

/** Whether a document is to be checked, not only to be read: one of our own file systems, or one that a folder is open of. */
export function isWithinReach(uri: string, folders: readonly string[]): boolean {
  const scheme = schemeOf(uri);
  return OWN_SCHEMES.has(scheme) || folders.some((folder) => schemeOf(folder) === scheme);
}

/**
 * Whether the server may read a place through VS Code: within a folder of the workspace, or within the folder of an open
 * plan. A plan that somebody sent must not make it read anything else.
 */
export function mayRead(uri: string, folders: readonly string[], openPlans: readonly string[]): boolean {
  const place = canonicalUri(uri);
  if (decodeURIComponent(place).split(/[/\\]/).includes('..')) return false;
  const beside = openPlans.filter(isPlace).map((plan) => plan.slice(0, plan.lastIndexOf('/')));
  return [...folders, ...beside].some((folder) =>
    `${place}/`.startsWith(`${canonicalUri(folder).replace(/\/+$/, '')}/`),
  );
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}
