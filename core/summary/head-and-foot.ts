import { sourceIn, sourceOf } from '../document/composing.ts';
import type { Document } from '../document/document.ts';
import { join, value } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import { countQuestions } from '../questions/evaluate.ts';
import { plans } from '../views/inputs.ts';
import { isRefTo, spotIn } from '../views/spot.ts';
import type { Teller } from './teller.ts';

/** What a summary says of itself, above and below its sections. */
export type Frame = Pick<Document, 'title' | 'head' | 'foot'>;

export function frameOf(teller: Teller): Frame {
  const { subject } = teller;
  return {
    title: [teller.title(subject)],
    head: [
      join(
        [statusOf(teller), versionOf(teller)].filter((line) => line.length > 0),
        ' · ',
      ),
      ...changesOf(teller),
    ],
    foot: [
      join(
        [completenessOf(teller), asOf(teller), versionOf(teller), confidentialityOf(teller)].filter(
          (line) => line.length > 0,
        ),
        ' · ',
      ),
    ],
  };
}

function statusOf(teller: Teller): Line {
  const from = [sourceOf(spotIn(teller.subject, 'status'))];
  return teller.line('summary.status', { status: teller.worded(`summary.status-${teller.subject.status}`, from) });
}

function versionOf(teller: Teller): Line {
  const { version } = teller.subject;
  if (version === undefined) return [];
  return teller.line('summary.version', {
    version: teller.figure(version, [sourceOf(spotIn(teller.subject, 'version'))]),
  });
}

/** Of a communication plan for several changes: which. Of a change that shares its communication plan: with which. */
function changesOf(teller: Teller): Line[] {
  const all = teller.read(plans).filter(({ kind }) => kind === 'change-plan');
  const others = all.filter((ref) => ref !== teller.subject);
  if (all.length < 2) return [];
  const names = join(
    others.map((ref) => [teller.title(ref)]),
    ', ',
  );
  return [teller.line(teller.subject.kind === 'change-plan' ? 'summary.beside' : 'summary.for-changes', { names })];
}

/** How far the plans are answered; of a document for staff nothing. */
function completenessOf(teller: Teller): Line {
  const refs = teller.read(plans).filter((ref) => teller.isOwn(ref));
  const counted = [...teller.composing.questions].filter(([plan]) => refs.some((ref) => isRefTo(ref, plan)));
  if (counted.length === 0) return [];
  const counts = counted.map(([, results]) => countQuestions(results));
  const from = counted.map(([plan]) => sourceIn(plan, []));
  const sum = (key: 'answered' | 'total') => counts.reduce((all, each) => all + each[key], 0);
  return teller.line('summary.answered', {
    answered: teller.figure(sum('answered'), from),
    total: teller.figure(sum('total'), from),
  });
}

function asOf(teller: Teller): Line {
  const from = [sourceOf(spotIn(teller.subject))];
  return teller.line('summary.as-of', { day: value(teller.wording.day(teller.today), from) });
}

function confidentialityOf(teller: Teller): Line {
  const confidentiality = teller.valueAt(spotIn(teller.subject, 'confidentiality'));
  if (confidentiality !== 'public' && confidentiality !== 'internal' && confidentiality !== 'restricted') return [];
  return [teller.worded(`summary.${confidentiality}`, [sourceOf(spotIn(teller.subject, 'confidentiality'))])];
}
