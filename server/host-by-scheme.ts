import type { Host } from '../core/host.ts';

/** A machine's own files by the one host, and what lies in virtual file systems by the other. */
export function hostByScheme(files: Host, distant: Host): Host {
  const hostOf = (uri: string): Host => (uri.startsWith('file:') ? files : distant);
  return {
    ...files,
    read: (uri) => hostOf(uri).read(uri),
    list: (folder) => hostOf(folder).list(folder),
    attachment: (uri, top) => hostOf(uri).attachment(uri, top),
    entries: (folder) => hostOf(folder).entries(folder),
    git: (uri) => hostOf(uri).git(uri),
    committed: (uri) => hostOf(uri).committed(uri),
  };
}
