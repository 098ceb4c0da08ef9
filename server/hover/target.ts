import { type Located, locateKey, locateNode, pathAt } from '../../core/parse/locate.ts';
import { nodeAt, type Path, type Span } from '../../core/parse/tree.ts';

export interface Target {
  readonly path: Path;
  readonly onKey: boolean;
  readonly span: Span;
}

/** The key or the one-piece value under the cursor; blank space between entries is neither. */
export function targetAt(document: Located, offset: number): Target | undefined {
  const { path, onKey } = pathAt(document, offset);
  const isScalar = nodeAt(document.root, path)?.type === 'scalar';
  const span = onKey ? locateKey(document, path) : isScalar ? locateNode(document, path) : undefined;
  return span && offset >= span.start && offset <= span.end ? { path, onKey, span } : undefined;
}
