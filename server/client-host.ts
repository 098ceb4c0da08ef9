import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { ATTACHMENT_LIMIT, type Attachment, type Host } from '../core/host.ts';
import { MAX_LENGTH } from '../core/parse/limits.ts';
import { isPlace } from '../core/plan/uri.ts';
import { todayIn } from '../host/today.ts';
import { listYamlFiles } from './list-yaml-files.ts';
import {
  type FolderEntry,
  LIST_FOLDER_REQUEST,
  type ListFolderParams,
  READ_ATTACHMENT_REQUEST,
  READ_FILE_REQUEST,
  type ReadAttachmentParams,
  type ReadAttachmentResult,
  type ReadFileParams,
  type ReadFileResult,
} from './protocol/host.ts';

/** The host where the server has no file system, or not that of a file: the client reads for it. There is no repository. */
export function createClientHost(connection: Connection, holidays: Host['holidays']): Host {
  const read = async (uri: string): Promise<string | undefined> => {
    if (!isPlace(uri)) return undefined;
    const params: ReadFileParams = { uri, limit: 4 * MAX_LENGTH };
    const result = await ask<ReadFileResult>(connection, READ_FILE_REQUEST, params);
    if (result === null) return undefined;
    // The parser refuses it by its length.
    return 'text' in result ? result.text : ' '.repeat(MAX_LENGTH + 1);
  };
  const entries = (uri: string) =>
    ask<readonly FolderEntry[]>(connection, LIST_FOLDER_REQUEST, { uri } satisfies ListFolderParams);
  return {
    read,
    attachment: (uri, top) => readAttachment(connection, uri, top).catch(() => 'unreadable'),
    list: (folder) => listYamlFiles(folder, { read, entries }),
    entries: async (folder) => (isPlace(folder) ? ((await entries(folder).catch(() => null)) ?? []) : []),
    git: async () => undefined,
    committed: async () => undefined,
    holidays,
    today: todayIn,
  };
}

async function readAttachment(connection: Connection, uri: string, top: string): Promise<Attachment> {
  const params: ReadAttachmentParams = { uri, top, limit: ATTACHMENT_LIMIT };
  const result = await ask<ReadAttachmentResult>(connection, READ_ATTACHMENT_REQUEST, params);
  if (result === null) return 'unreadable';
  if ('refusal' in result) return result.refusal;
  return Uint8Array.from(atob(result.base64), (sign) => sign.charCodeAt(0));
}

/** A client that knows nothing of these requests has no files to give. */
async function ask<Result>(connection: Connection, method: string, params: object): Promise<Result | null> {
  try {
    return await connection.sendRequest<Result | null>(method, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return null;
    throw error;
  }
}
