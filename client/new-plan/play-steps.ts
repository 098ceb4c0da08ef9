/** What the writer says to a step instead of an answer: show me the one before again. */
export const BACK = Symbol('back');

export interface Turn<Answers> {
  /** All that has been answered so far, of this step as well where the writer came back to it. */
  readonly answers: Partial<Answers>;
  readonly canGoBack: boolean;
}

/** Asks for some of the answers; undefined is the end of all, and a step that has nothing to ask answers nothing at once. */
export type Step<Answers> = (turn: Turn<Answers>) => Promise<Partial<Answers> | typeof BACK | undefined>;

/** Where a step has nothing to ask in this case, it is passed in both directions. */
export interface Question<Answers> {
  readonly isAsked?: (answers: Partial<Answers>) => boolean;
  readonly ask: Step<Answers>;
}

/** Asks one after the other; undefined when the writer gives up. */
export async function playSteps<Answers>(
  questions: readonly Question<Answers>[],
): Promise<Partial<Answers> | undefined> {
  let answers: Partial<Answers> = {};
  const passed: number[] = [];
  let at = 0;
  for (let question = questions[at]; question; question = questions[at]) {
    if (question.isAsked?.(answers) === false) {
      at++;
      continue;
    }
    const answer = await question.ask({ answers, canGoBack: passed.length > 0 });
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      at = passed.pop() ?? at;
      continue;
    }
    answers = { ...answers, ...answer };
    passed.push(at++);
  }
  return answers;
}
