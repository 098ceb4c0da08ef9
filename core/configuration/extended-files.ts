import { isPath } from '../plan/family.ts';
import { resolveUri } from '../plan/uri.ts';

export const CONFIGURATION_NAMES = ['changewright.yaml', 'changewright.yml'] as const;

/**
 * Where a configuration may lie that another one extends, nearest first: a file as it is written, or a package under
 * `node_modules` in a folder above. Undefined for what is neither, such as an address on the web.
 */
export function extendedUris(from: string, name: string): string[] | undefined {
  if (isPath(name)) return [resolveUri(from, name)];
  if (!isPackage(name)) return undefined;
  const files = isFile(name) ? [name] : CONFIGURATION_NAMES.map((file) => `${name}/${file}`);
  return foldersAbove(from).flatMap((folder) => files.map((file) => resolveUri(from, `${folder}node_modules/${file}`)));
}

export function isInPackage(uri: string): boolean {
  return uri.includes('/node_modules/');
}

function isPackage(name: string): boolean {
  const parts = name.split('/');
  return (
    parts.every((part, index) => /^[\w~-][\w.~-]*$/.test(index === 0 ? part.replace(/^@/, '') : part)) &&
    (!name.startsWith('@') || parts.length > 1)
  );
}

function isFile(name: string): boolean {
  return /\.ya?ml$/.test(name) && name.includes('/');
}

/** `./`, `../`, `../../` and so on, up to the top. */
function foldersAbove(uri: string): string[] {
  const depth = uri.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').split('/').length - 2;
  return Array.from({ length: Math.max(0, depth) + 1 }, (_, up) => (up === 0 ? './' : '../'.repeat(up)));
}
