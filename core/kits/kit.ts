import type { CommunicationsCalendar } from '../calendar/gather-calendar.ts';
import type { Composing } from '../document/composing.ts';
import type { Document } from '../document/document.ts';
import { type Audience, audiences } from '../views/audiences.ts';
import { type Touchpoint, writtenTouchpoints } from '../views/touchpoints.ts';
import type { Attached } from './attached.ts';
import { managingAudiences, staffAudiences } from './audience-says.ts';
import { type Draft, draftDocument, draftOf } from './draft.ts';
import { faqSheet } from './faq-sheet.ts';
import { distinctNames, fileNameOf } from './file-names.ts';
import type { Kit } from './kit-formats.ts';
import { managerPack } from './manager-pack.ts';
import { slide } from './slide.ts';
import { staffSheet } from './staff-sheet.ts';

export interface KitAsk {
  readonly kit: Kit;
  /** For one audience only. */
  readonly audience?: string;
  /** Of the schedule, one item only. */
  readonly item?: string;
}

/** One document of a kit. */
export interface Sheet {
  /** What its file is called, without an ending: fit for every file system. */
  readonly name: string;
  readonly document: Document;
  /** What goes out to people from it, where it is a draft. */
  readonly draft?: Draft;
  /** A calendar of this item alone, where invitations are made and people come together for it. */
  readonly invitation?: CommunicationsCalendar;
}

/** Why there is nothing to hand out. */
export type NoKit =
  | { readonly reason: 'no-managers' | 'no-audiences' | 'no-items' }
  | { readonly reason: 'unknown-audience' | 'no-managers-for'; readonly known: readonly string[] }
  | { readonly reason: 'unknown-item'; readonly known: readonly string[] }
  | { readonly reason: 'cancelled-item' }
  | { readonly reason: 'not-told'; readonly known: readonly string[] };

export function composeKit(composing: Composing, ask: KitAsk, attached: Attached): readonly Sheet[] | NoKit {
  const known = composing.read(audiences);
  const only = ask.audience === undefined ? undefined : known.get(ask.audience);
  if (ask.audience !== undefined && !only) return { reason: 'unknown-audience', known: [...known.keys()] };
  const sheets = sheetsOf(composing, ask, only, attached);
  return 'reason' in sheets ? sheets : distinctNames(sheets);
}

function sheetsOf(
  composing: Composing,
  ask: KitAsk,
  only: Audience | undefined,
  attached: Attached,
): readonly Sheet[] | NoKit {
  switch (ask.kit) {
    case 'managers':
      return managerPacks(composing, only, attached);
    case 'staff':
      return staffSheets(composing, only);
    case 'faq':
      return [
        { name: fileNameOf('questions-and-answers', only?.id ?? ''), document: faqSheet(composing, only, attached) },
      ];
    case 'touchpoints':
      return drafts(composing, ask.item, only, attached);
    case 'slide':
      return [{ name: 'slide', document: slide(composing) }];
  }
}

function managerPacks(composing: Composing, only: Audience | undefined, attached: Attached): readonly Sheet[] | NoKit {
  const managers = managingAudiences(composing);
  if (managers.length === 0) return { reason: 'no-managers' };
  const meant = only ? managers.filter(({ id }) => id === only.id) : managers;
  if (meant.length === 0) return { reason: 'no-managers-for', known: managers.map(({ id }) => id) };
  return meant.map((each) => ({
    name: fileNameOf('manager-pack', each.id),
    document: managerPack(composing, each, attached),
  }));
}

function staffSheets(composing: Composing, only: Audience | undefined): readonly Sheet[] | NoKit {
  const meant = only ? [only] : staffAudiences(composing);
  if (meant.length === 0) return { reason: 'no-audiences' };
  return meant.map((each) => ({ name: fileNameOf('what-changes', each.id), document: staffSheet(composing, each) }));
}

/** Of all that is still to be sent; what was sent already only when it is asked for by name. */
function drafts(
  composing: Composing,
  item: string | undefined,
  only: Audience | undefined,
  attached: Attached,
): readonly Sheet[] | NoKit {
  const all = composing.read(writtenTouchpoints);
  const named = all.filter(({ id }) => id === item);
  if (item !== undefined && named.length === 0) return { reason: 'unknown-item', known: all.map(({ id }) => id) };
  if (named.length > 0 && named.every(({ status }) => status === 'cancelled')) return { reason: 'cancelled-item' };
  const open = (item === undefined ? all : named).filter(
    ({ status }) => status === 'planned' || (item !== undefined && status === 'sent'),
  );
  const meant = only ? open.filter((each) => each.audiences.includes(only.id)) : open;
  if (open.length > 0 && only && meant.length === 0)
    return { reason: 'not-told', known: [...new Set(open.flatMap((each) => each.audiences))] };
  if (meant.length === 0) return { reason: 'no-items' };
  return meant.map((each) => toSheet(composing, each, only, draftOf(composing, each, only, attached)));
}

function toSheet(composing: Composing, touchpoint: Touchpoint, only: Audience | undefined, draft: Draft): Sheet {
  const [date = ''] = touchpoint.dates.filter((each) => each >= composing.today);
  return {
    name: fileNameOf(date, touchpoint.id, only?.id ?? ''),
    document: draftDocument(composing, draft, only),
    draft,
  };
}
