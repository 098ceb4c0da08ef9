import {
  type CancellationToken,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { canonicalUri } from '../../core/plan/uri.ts';
import {
  isDocumentParams,
  isPositionParams,
  isReferenceParams,
  isRenameParams,
  isWorkspaceSymbolParams,
} from '../params.ts';
import type { Router } from '../router.ts';
import type { Session } from '../session.ts';
import { definition } from './definition.ts';
import { documentLinks } from './document-links.ts';
import { highlights, references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** All that leads from one place to others, by short names and by paths. What goes through all plans waits until all of them are read. */
export function registerNames(router: Router, session: () => Session): void {
  router.request(DefinitionRequest.method, isPositionParams, async ({ textDocument, position }, token) => {
    await session().settled(token);
    return definition(session(), canonicalUri(textDocument.uri), position);
  });
  router.request(DocumentHighlightRequest.method, isPositionParams, async ({ textDocument, position }, token) => {
    await session().settled(token);
    return highlights(session(), canonicalUri(textDocument.uri), position);
  });
  router.request(ReferencesRequest.method, isReferenceParams, async ({ textDocument, position, context }, token) => {
    await allRead(session(), token);
    return references(session(), canonicalUri(textDocument.uri), position, context.includeDeclaration);
  });
  router.request(DocumentLinkRequest.method, isDocumentParams, async ({ textDocument }, token) => {
    await session().settled(token);
    return documentLinks(session(), canonicalUri(textDocument.uri));
  });
  router.request(WorkspaceSymbolRequest.method, isWorkspaceSymbolParams, async ({ query }, token) => {
    await allRead(session(), token);
    return workspaceSymbols(session(), query, token);
  });
  router.request(PrepareRenameRequest.method, isPositionParams, async ({ textDocument, position }, token) => {
    await session().settled(token);
    return prepareRename(session(), canonicalUri(textDocument.uri), position);
  });
  router.request(RenameRequest.method, isRenameParams, async ({ textDocument, position, newName }, token) => {
    await allRead(session(), token);
    return rename(session(), canonicalUri(textDocument.uri), position, newName);
  });
}

/** Half of the uses would be worse than none. */
async function allRead(session: Session, token: CancellationToken): Promise<void> {
  await session.settled(token);
  await session.scanning.done;
  if (!session.folders.areRead) await session.scanning.start();
  await session.settled(token);
}
