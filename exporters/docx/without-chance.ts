/**
 * Takes out of each part of a document what docx gives at random, the ids of links, and whom it names as the author
 * where none is given. To be called with the parts in their order.
 */
export function withoutChance(): (xml: string) => string {
  const ids = new Map<string, string>();
  const fixed = (id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  return (xml) =>
    xml
      .replace(
        /(<(?:w:hyperlink|Relationship) [^>]*?\b(?:r:id|Id)=")rId([a-z0-9_-]{21})(?=")/g,
        (_, before, id) => before + fixed(id),
      )
      .replace(/<(dc:creator|cp:lastModifiedBy)>Un-named<\/\1>/g, '');
}
