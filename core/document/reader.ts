/** Who a document is for: leaders decide on it, staff are told by it. */
export const READERS = ['sponsor', 'staff'] as const;
export type Reader = (typeof READERS)[number];

/**
 * What is left out unless it is asked for: plans that are restricted, kinds of file that are about single people, and
 * how much influence and support the stakeholders have. What may never reach staff is left out for them all the same.
 */
export const INCLUSIONS = ['restricted', 'conversation-guides', 'learning-reviews', 'grid'] as const;
export type Inclusion = (typeof INCLUSIONS)[number];

export interface Readership {
  readonly reader: Reader;
  readonly include: ReadonlySet<Inclusion>;
}

export const FOR_SPONSOR: Readership = { reader: 'sponsor', include: new Set() };
