import {
  type Connection,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import { TYPED_SIGNS } from './on-type.ts';

/** For a client that has named the languages whose documents we format. */
export async function registerFormatters(
  connection: Connection,
  languages: readonly string[] | undefined,
): Promise<void> {
  if (!languages) return;
  const documentSelector = languages.map((language) => ({ language }));
  await connection.client.register(DocumentFormattingRequest.type, { documentSelector });
  await connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector });
  await connection.client.register(DocumentOnTypeFormattingRequest.type, { documentSelector, ...TYPED_SIGNS });
}
