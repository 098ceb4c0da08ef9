/**
 * Makes the children of a node those of another one, and touches only what differs: nodes that stay keep the selection,
 * the focus, and whether somebody has opened them. Takes what it needs out of the other one.
 */
export function patchChildren(shown: Node, wanted: Node): void {
  const next = [...wanted.childNodes];
  const own = pair([...shown.childNodes], next);
  const staying = new Set(own);
  for (const node of [...shown.childNodes]) if (!staying.has(node)) node.remove();
  let cursor: ChildNode | null = shown.firstChild;
  for (const [at, node] of next.entries()) {
    const stays = own[at];
    if (stays) patch(stays, node);
    if (stays && stays === cursor) cursor = cursor.nextSibling;
    else shown.insertBefore(stays ?? node, cursor);
  }
}

/** For each of the wanted nodes, which of the old ones becomes it: first those that say the same at both ends. */
function pair(old: readonly ChildNode[], next: readonly ChildNode[]): (ChildNode | undefined)[] {
  const own: (ChildNode | undefined)[] = next.map(() => undefined);
  let start = 0;
  let end = 0;
  while (start < Math.min(old.length, next.length) && saysTheSame(old[start], next[start])) {
    own[start] = old[start];
    start++;
  }
  while (end < Math.min(old.length, next.length) - start && saysTheSame(old.at(-1 - end), next.at(-1 - end))) {
    own[next.length - 1 - end] = old.at(-1 - end);
    end++;
  }
  const left = old.slice(start, old.length - end);
  for (let at = start; at < next.length - end; at++) {
    const found = left.findIndex((node) => isOfOneSort(node, next[at]));
    if (found >= 0) [own[at]] = left.splice(found, 1);
  }
  return own;
}

function saysTheSame(one: ChildNode | undefined, other: ChildNode | undefined): boolean {
  return isOfOneSort(one, other) && one?.textContent === other?.textContent;
}

/** Elements with an id are only ever themselves. */
function isOfOneSort(one: ChildNode | undefined, other: ChildNode | undefined): boolean {
  return one?.nodeName === other?.nodeName && idOf(one) === idOf(other);
}

function idOf(node: ChildNode | undefined): string {
  return node instanceof Element ? node.id : '';
}

function patch(shown: ChildNode, wanted: ChildNode): void {
  if (shown.isEqualNode(wanted)) return;
  if (shown instanceof Element && wanted instanceof Element) {
    patchAttributes(shown, wanted);
    patchChildren(shown, wanted);
  } else shown.nodeValue = wanted.nodeValue;
}

/** What belongs to whoever reads: whether something is folded out, and the mark of where the cursor is. */
const READERS_OWN = ['open', 'data-at-cursor'];

function patchAttributes(shown: Element, wanted: Element): void {
  const isOurs = (name: string) => !READERS_OWN.includes(name);
  for (const { name } of [...shown.attributes]) {
    if (isOurs(name) && !wanted.hasAttribute(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (isOurs(name) && shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}
