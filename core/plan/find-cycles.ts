export interface Edge<Node> {
  readonly from: Node;
  readonly to: Node;
}

interface Step<Node, Way> {
  readonly node: Node;
  readonly left: Iterator<Way>;
  /** The edge on which the trail goes on. */
  way?: Way;
  /** How far along the trail the last node of a circle stands that has been told already. */
  toldUpTo: number;
}

const LEFT = -1;

/**
 * Circles in a graph, each from the node that comes first in `edges`. Of circles that share a node one is told: mended,
 * it lets the next be seen. A loop, because a chain may be longer than the stack is deep.
 */
export function findCycles<Node, Way extends Edge<Node>>(edges: readonly Way[]): Way[][] {
  const leaving = new Map<Node, Way[]>(edges.map(({ from }) => [from, []]));
  for (const edge of edges) leaving.get(edge.from)?.push(edge);
  const cycles: Way[][] = [];
  const places = new Map<Node, number>();
  const trail: Step<Node, Way>[] = [];
  const enter = (node: Node) => {
    places.set(node, trail.length);
    trail.push({ node, left: (leaving.get(node) ?? []).values(), toldUpTo: trail.at(-1)?.toldUpTo ?? LEFT });
  };
  for (const start of leaving.keys()) {
    if (!places.has(start)) enter(start);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const following = step.left.next();
      if (following.done) {
        places.set(step.node, LEFT);
        trail.pop();
        continue;
      }
      step.way = following.value;
      const place = places.get(step.way.to);
      if (place === undefined) enter(step.way.to);
      else if (place > step.toldUpTo) {
        const circle = trail.slice(place);
        cycles.push(circle.flatMap(({ way }) => way ?? []));
        for (const [at, each] of circle.entries()) each.toldUpTo = place + at;
      }
    }
  }
  return cycles;
}
