/**
 * What is written where an answer should stand and is none: placeholders and pure filler. The lists are short on
 * purpose; what they do not know counts as an answer.
 */

const PLACEHOLDER =
  /^(?:t\.?b\.?[dacs]\.?|to be (?:defined|decided|determined|done|confirmed|announced|agreed)|to ?do|fix ?me|\?+|x{2,}|n\/?a|not applicable|none yet|-+|\.+|…|_+|pending|placeholder|<[^<>]*>|\[[^[\]]*\](?!\())$/i;

const FILLER = [
  'as needed',
  'as required',
  'as appropriate',
  'as necessary',
  'if needed',
  'when needed',
  'regularly',
  'periodically',
  'frequently',
  'often',
  'various',
  'several',
  'some',
  'all',
  'everyone',
  'everybody',
  'anyone',
  'someone',
  'somebody',
  'whoever',
  'asap',
  'as soon as possible',
  'soon',
  'leadership',
  'management',
  'the team',
  'team',
  'us',
  'we',
  'they',
  'etc',
  'ongoing',
  'as usual',
  'see above',
  'see below',
  'same as above',
  'ditto',
  'unknown',
  'unclear',
  'dont know',
  'not sure',
  'maybe',
  'depends',
  'it depends',
];

const fillerWords = new Set(FILLER);

/** Twice the longest of them: a text with signs and blanks around a filler is hardly longer. */
const LONGEST_FILLER_WORDS = 2 * Math.max(...FILLER.map((filler) => filler.length));

/** Longer texts say something, and the patterns are too slow for them. */
export const LONGEST_FILLER = 200;

/** Whether a text says nothing: empty, a placeholder, or pure filler. Emphasis around it adds nothing. */
export function isFiller(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || /^lorem ipsum/i.test(trimmed)) return true;
  if (trimmed.length > LONGEST_FILLER) return false;
  const bare = withoutEmphasis(trimmed.replace(/[.!:]+$/, ''));
  if (PLACEHOLDER.test(bare) || PLACEHOLDER.test(trimmed)) return true;
  return bare.length <= LONGEST_FILLER_WORDS && fillerWords.has(normalise(bare));
}

/** `**TBD**`, `_TBD_` and a code span are TBD. */
function withoutEmphasis(text: string): string {
  let bare = text;
  for (let inner = bare; inner !== ''; inner = /^([*_`~])(.+)\1$/s.exec(bare)?.[2]?.trim() ?? '') bare = inner;
  return bare.replace(/[.!:]+$/, '') || text;
}

/** Lower case, one blank between words, no punctuation at the ends, no apostrophes. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** One row's own non-answers: they count as missing, by the key on which they stand. */
export interface RowFiller {
  /** Last key of the path; any key of the question's needs where it is left out. */
  readonly key?: string;
  readonly pattern: RegExp;
  /** Needs judgement: the question then is information, never more. */
  readonly judged?: boolean;
}

const VAGUE_DATE =
  /^(?:(?:early|mid|late|end of|start of|beginning of|around|about|roughly|by)[ -]+)*(?:q[1-4]|h[12]|spring|summer|autumn|fall|winter|year end|next (?:year|month|quarter|spring|summer|autumn|winter))(?:[ -]*ish)?(?:[ /-]*(?:20)?\d\d)?$|^20\d\d$|^20\d\d[ -]?(?:q[1-4]|h[12])$|[\d -]ish$/i;
const DEPARTMENT =
  /^(?:the )?(?:communications?|comms|hr|human resources|it|marketing|pr|press|legal|finance|change)(?: (?:team|department|office|unit))?$/i;

export const ROW_FILLERS: Readonly<Record<string, readonly RowFiller[]>> = {
  'why.goal': [{ key: 'by', pattern: VAGUE_DATE }],
  'why.alignment': [
    { key: 'how', pattern: /^(?:it is |is |fully |well )*aligned (?:with|to) (?:the |our )*strategy$/i },
  ],
  'what.outcomes': [
    { key: 'by', pattern: VAGUE_DATE },
    {
      key: 'change',
      pattern:
        /^(?:run|hold|organi[sz]e|conduct|host|launch|roll out|deliver) (?:\w+ )?(?:workshops?|trainings?|sessions?|campaigns?|meetings?|surveys?|newsletters?)$/i,
      judged: true,
    },
  ],
  'what.output-metrics': [{ key: 'name', pattern: /^(?:number of |no\. of )?(?:lines of code|loc)\b.*$/i }],
  'what.tools': [
    { key: 'item', pattern: /^(?:the )?tools?$/i },
    { key: 'needed-by', pattern: VAGUE_DATE },
  ],
  'when.timeline': [{ pattern: VAGUE_DATE }],
  'when.milestones': [
    { key: 'date', pattern: VAGUE_DATE },
    { key: 'start', pattern: VAGUE_DATE },
    { key: 'end', pattern: VAGUE_DATE },
  ],
  'where.first-teams': [
    { key: 'teams', pattern: /^(?:the |a )?pilot teams?$/i },
    { key: 'start', pattern: VAGUE_DATE },
  ],
  'how.steps': [
    { key: 'due', pattern: VAGUE_DATE },
    {
      key: 'do',
      pattern:
        /^(?:the |a )?(?:communication|training|workshops?|kick-?off|roll-?out|implementation|planning|analysis|preparation|go-live|pilot|support|follow-?up)(?: (?:plan|phase|sessions?|workshops?))?$/i,
      judged: true,
    },
  ],
  'how.communication': [
    { key: 'source-of-truth', pattern: /^regular (?:updates?|communication|e-?mails?|meetings?)$/i },
  ],
  'how.resistance': [
    {
      key: 'because',
      pattern:
        /^(?:people|they|staff|everybody|everyone|employees) (?:just )?(?:dislike|do not like|dont like|hate|resist|fear|are afraid of) change$/i,
    },
  ],
  'how.training': [
    { pattern: /^(?:training|trainings|training (?:will be |is )?provided|to be trained)$/i },
    { key: 'date', pattern: VAGUE_DATE },
  ],
  'risks.challenges': [{ key: 'event', pattern: /^\S+$/ }],
  'risks.mitigation': [
    {
      key: 'response',
      pattern:
        /^(?:we (?:will )?)?(?:monitor|watch|mitigate|accept|manage|observe)(?: (?:it|this|closely|the risk|the situation))*$/i,
    },
  ],
  'support.resources': [
    { key: 'what', pattern: /^(?:executive|management|leadership|senior) (?:support|sponsorship|buy-?in)$/i },
    { key: 'due', pattern: VAGUE_DATE },
  ],
  'feedback.collection': [{ key: 'method', pattern: /^(?:an? |the |our )?open[ -]door(?: policy)?$/i }],
  'feedback.channels': [
    { key: 'method', pattern: /^(?:an? |the |our )?open[ -]door(?: policy)?$/i },
    {
      key: 'method',
      pattern: /^(?:an? |the |our )?(?:newsletter|e-?mail|memo|poster|intranet (?:page|post)|announcement)s?$/i,
      judged: true,
    },
  ],
  'feedback.adjustment': [{ key: 'action', pattern: /^(?:we (?:will )?)?(?:iterate|adapt|adjust|improve)$/i }],
  'recognition.rewards': [{ key: 'reward', pattern: /^(?:a )?bonus(?:es)?$/i }],
  'recognition.wins': [{ key: 'date', pattern: VAGUE_DATE }],
  'reporting.progress': [{ key: 'tool', pattern: /^(?:the |a )?dashboards?$/i }],
  'reporting.evaluation': [
    { key: 'method', pattern: /^(?:we (?:will )?)?(?:review|check|measure) (?:the )?success$/i },
    { key: 'date', pattern: VAGUE_DATE },
  ],
  'objectives.goals': [{ key: 'statement', pattern: /^(?:to )?(?:raise|create|build|increase) awareness$/i }],
  'audiences.groups': [
    {
      key: 'name',
      pattern: /^(?:all )?(?:staff|employees|colleagues|people)$|^(?:everybody|everyone|whole company)$/i,
      judged: true,
    },
  ],
  'responsibility.authors': [{ pattern: DEPARTMENT }],
  'responsibility.senders': [{ pattern: DEPARTMENT }],
  'responsibility.contact': [{ key: 'person', pattern: DEPARTMENT }],
  'feedback.anonymous': [
    { key: 'tool', pattern: /\b(?:with|asks?(?: for)?|states?|gives?) (?:the |your |their )?names?\b/i, judged: true },
  ],
  'tone.voice': [{ key: 'words', pattern: /^(?:professional|appropriate|positive|clear)$/i }],
  'tone.plain-language': [
    {
      key: 'reviewer',
      pattern:
        /^(?:we (?:will )?)?(?:keep it (?:simple|clear|short)|use (?:plain|simple) (?:language|words)|avoid jargon|be clear)$/i,
    },
  ],
  'engagement.attention': [
    { key: 'tactic', pattern: /^make it (?:engaging|fun|interesting|interactive)$/i },
    { key: 'date', pattern: VAGUE_DATE },
  ],
  'measurement.kpis': [
    {
      key: 'name',
      pattern:
        /^(?:number of |no\. of )?(?:(?:e-?mails? )?(?:sends|sent|opens|opened)|(?:e-?mail )?open rates?|click(?:s| rates?|-through rates?))$/i,
    },
  ],
  'crisis.reactions': [
    { key: 'response', pattern: /^(?:we (?:will )?)?(?:respond|react|answer) (?:quickly|fast|promptly)$/i },
  ],
  'crisis.lead': [
    { key: 'lead', pattern: DEPARTMENT },
    { key: 'deputy', pattern: DEPARTMENT },
  ],
  'training.sessions': [{ key: 'date', pattern: VAGUE_DATE }],
  'training.managers': [{ pattern: /^(?:the )?cascad(?:e|ed|ing)(?: (?:down|it|pack))?$/i }],
};
