import type { Content } from '../../document/document.ts';
import { channelMatrixOf } from '../../pictures/channel-matrix-of.ts';
import { messageMatrixOf } from '../../pictures/message-matrix-of.ts';
import { stageCoverageOf } from '../../pictures/stage-coverage-of.ts';
import { entriesIn } from '../../views/entries.ts';
import { comms } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import { pictures } from './pictures.ts';
import { owed, tableOf } from './table-of.ts';

/** The key messages, and which audience hears them, through which channels and how far along the change. */
export function coverage(teller: Teller): Content[] {
  const points = entriesIn(teller.read(comms.messages), ['messages', 'points'], (value) => value.points);
  return [
    ...owed(
      teller,
      'messages.main-points',
      undefined,
      tableOf(teller, undefined, points, [
        { heading: 'summary.message', width: 22, cell: ({ id, spot }) => [teller.called(id, spot)] },
        {
          heading: 'summary.wording',
          width: 78,
          cell: ({ value, spot }) => [teller.said(value.text, below(spot, 'text'))],
        },
      ]),
    ),
    ...pictures(
      messageMatrixOf(teller.composing),
      channelMatrixOf(teller.composing),
      stageCoverageOf(teller.composing),
    ),
  ];
}
