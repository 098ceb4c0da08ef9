/** What the writer says to a step instead of an answer: show me the one before again. */
export const BACK = Symbol('back');

/** What a step says that finds nothing to ask: it is passed in both directions. */
export const NOTHING_TO_ASK = Symbol('nothing to ask');

export interface Turn<Answers> {
  /** All that has been answered on the way to here, and what was answered here where the writer came back. */
  readonly answers: Partial<Answers>;
  readonly canGoBack: boolean;
}

/** Asks for some of the answers; undefined is the end of all. */
export type Step<Answers> = (
  turn: Turn<Answers>,
) => Promise<Partial<Answers> | typeof BACK | typeof NOTHING_TO_ASK | undefined>;

/** Where a step is not for this case, it is passed in both directions. */
export interface Question<Answers> {
  readonly isAsked?: (answers: Partial<Answers>) => boolean;
  readonly ask: Step<Answers>;
}

/**
 * Asks one after the other; undefined when the writer gives up. Who goes back and takes another way leaves behind what
 * was said on the first one.
 */
export async function playSteps<Answers>(
  questions: readonly Question<Answers>[],
): Promise<Partial<Answers> | undefined> {
  const said: Partial<Answers>[] = [];
  const way: number[] = [];
  const onTheWay = (): Partial<Answers> => Object.assign({}, ...way.map((step) => said[step]));
  let at = 0;
  for (let question = questions[at]; question; question = questions[at]) {
    const answers = onTheWay();
    const isAsked = question.isAsked?.(answers) ?? true;
    const turn = { answers: { ...answers, ...said[at] }, canGoBack: way.length > 0 };
    const answer = isAsked ? await question.ask(turn) : NOTHING_TO_ASK;
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      at = way.pop() ?? at;
      continue;
    }
    if (answer !== NOTHING_TO_ASK) {
      said[at] = answer;
      way.push(at);
    }
    at++;
  }
  return onTheWay();
}
