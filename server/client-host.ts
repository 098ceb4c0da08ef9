import type { Connection } from 'vscode-languageserver';
import type { Host } from '../core/host.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import { todayIn } from '../host/today.ts';
import { LIST_FILES_REQUEST, type ListFilesParams, READ_FILE_REQUEST, type ReadFileParams } from './protocol.ts';

/** The host where the server has no file system, as in a web worker: the client reads for it. There is no repository. */
export function createClientHost(connection: Connection): Host {
  return {
    read: async (uri) => {
      const text = await connection.sendRequest<string | null>(READ_FILE_REQUEST, { uri } satisfies ReadFileParams);
      return text ?? undefined;
    },
    list: async (folder) => {
      const uris = await connection.sendRequest<readonly string[]>(LIST_FILES_REQUEST, {
        folder,
      } satisfies ListFilesParams);
      return uris.map(canonicalUri).sort();
    },
    git: async () => undefined,
    committed: async () => undefined,
    holidays: async (country, region, year) =>
      (await import('../host/holidays.ts')).publicHolidays(country, region, year),
    today: todayIn,
  };
}
