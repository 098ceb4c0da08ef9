import { defineView } from '../engine/observe.ts';
import { audiences } from '../views/audiences.ts';
import { people } from '../views/people.ts';

/** A person, or an audience where an audience may see to something: what is written where nobody is called so. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

export const ownersById = defineView('owners-by-id', (read): ((id: string) => Owner) => {
  const [known, groups] = [read(people), read(audiences)];
  return (id) => {
    const person = known.get(id);
    const name = person?.name ?? groups.get(id)?.name ?? id;
    return { id, name, ...(person?.email !== undefined && { email: person.email }) };
  };
});
