import * as vscode from 'vscode';
import { type BaseLanguageClient, ErrorCodes, ResponseError } from 'vscode-languageclient';
import { canonicalUri, isBelow } from '../core/plan/uri.ts';
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
} from '../server/protocol/host.ts';
import { toBase64 } from './base64.ts';
import { workspaceFolders } from './plan-documents.ts';
import { mayRead } from './reach.ts';

/**
 * Reads for a server that cannot: one in a browser, or one asked for files of a virtual file system. What VS Code refuses
 * to read is an error, as it is for a server that reads by itself.
 */
export function serveFiles(client: BaseLanguageClient, openPlans: () => readonly string[]): void {
  const toReadable = (uri: string): vscode.Uri => {
    if (mayRead(uri, workspaceFolders(), openPlans())) return toUri(uri);
    throw new ResponseError(ErrorCodes.InvalidParams, `${uri} lies outside the workspace`);
  };
  client.onRequest<ReadFileResult, void>(READ_FILE_REQUEST, ({ uri, limit }: ReadFileParams) =>
    orAbsent(() => readText(toReadable(uri), limit)),
  );
  client.onRequest<ReadAttachmentResult, void>(READ_ATTACHMENT_REQUEST, ({ uri, top, limit }: ReadAttachmentParams) =>
    readAttachment(uri, top, limit, (place) => mayRead(place, workspaceFolders(), openPlans())),
  );
  client.onRequest<FolderEntry[] | null, void>(LIST_FOLDER_REQUEST, ({ uri }: ListFolderParams) =>
    orAbsent(() => listFolder(toReadable(uri))),
  );
}

/** The root of a file system that has a name has no path in the server's spelling. */
function toUri(text: string): vscode.Uri {
  const uri = vscode.Uri.parse(text, true);
  return uri.path === '' ? uri.with({ path: '/' }) : uri;
}

/** A YAML file that is no UTF-8 is one that cannot be read. Of other files only their being there counts. */
async function readText(uri: vscode.Uri, limit: number): Promise<ReadFileResult> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > limit) return { isTooLarge: true };
  const isYaml = /\.ya?ml$/i.test(uri.path);
  const decoder = new TextDecoder('utf-8', { fatal: isYaml, ignoreBOM: true });
  return { text: decoder.decode(await vscode.workspace.fs.readFile(uri)) };
}

/** Neither a link nor anything below one: who knows where it leads. */
async function readAttachment(
  uri: string,
  top: string,
  limit: number,
  isAllowed: (uri: string) => boolean,
): Promise<ReadAttachmentResult> {
  if (!isAllowed(uri) || !isBelow(uri, top)) return { refusal: 'outside' };
  const steps = canonicalUri(uri)
    .slice(canonicalUri(top).replace(/\/+$/, '').length + 1)
    .split('/');
  try {
    for (const at of steps.keys()) {
      const step = [top.replace(/\/+$/, ''), ...steps.slice(0, at + 1)].join('/');
      const { type, size } = await vscode.workspace.fs.stat(toUri(step));
      if ((type & vscode.FileType.SymbolicLink) !== 0) return { refusal: 'outside' };
      if (at < steps.length - 1) continue;
      if (type !== vscode.FileType.File) return { refusal: 'unreadable' };
      if (size > limit) return { refusal: 'too-large' };
    }
    const bytes = await vscode.workspace.fs.readFile(toUri(uri));
    return bytes.length > limit ? { refusal: 'too-large' } : { base64: toBase64(bytes) };
  } catch (error) {
    return { refusal: isAbsent(error) ? 'missing' : 'unreadable' };
  }
}

async function listFolder(uri: vscode.Uri): Promise<FolderEntry[]> {
  const entries = await vscode.workspace.fs.readDirectory(uri);
  // A link is neither: its type has a further bit.
  const own = entries.filter(([, type]) => type === vscode.FileType.File || type === vscode.FileType.Directory);
  return own.map(([name, type]) => ({ name, isFolder: type === vscode.FileType.Directory }));
}

async function orAbsent<Result>(read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && /^File(?:NotFound|NotADirectory)$/.test(error.code);
}
