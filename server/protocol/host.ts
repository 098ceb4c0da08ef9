/** What the server asks its client for, where it cannot read files by itself. Both sides import this file. */

import type { NoAttachment } from '../../core/host.ts';

/** Request to the client, of what the server cannot read by itself: the text of a file; null where there is none. */
export const READ_FILE_REQUEST = 'changewright/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes beyond which a file is not read. */
  readonly limit: number;
}

export type ReadFileResult = { readonly text: string } | { readonly isTooLarge: true } | null;

/** Request to the client: the bytes of a file below a folder, which no link leads to; or why there are none. */
export const READ_ATTACHMENT_REQUEST = 'changewright/readAttachment';

export interface ReadAttachmentParams {
  readonly uri: string;
  readonly top: string;
  /** Bytes beyond which a file is not read. */
  readonly limit: number;
}

export type ReadAttachmentResult = { readonly base64: string } | { readonly refusal: NoAttachment };

/** Request to the client: what lies in a folder, links left out; null where there is no such folder. */
export const LIST_FOLDER_REQUEST = 'changewright/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

export type { FolderEntry } from '../../core/host.ts';

/** Request to the client, from a worker: the URL of a script that is loaded only when it is needed. */
export const SCRIPT_REQUEST = 'changewright/script';

/** `holidays`: the public holidays of many countries. `exporters`: all that writes files. */
export interface ScriptParams {
  readonly name: 'holidays' | 'exporters';
}
