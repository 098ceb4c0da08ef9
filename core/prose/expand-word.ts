const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['cannot', ['can', 'not']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ["i'm", ['i', 'am']],
]);

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
]);

/** Words after which `'s` is short for "is"; after any other it says whose something is. */
const BEFORE_IS = /^(?:he|she|it|that|there|here|what|who|where|everyone|everybody|nobody|somebody|someone)'s$/;

/** A word in lower case with a straight apostrophe; a contraction as the words that it stands for. */
export function expandWord(written: string): readonly string[] {
  const word = written.toLowerCase().replaceAll('’', "'");
  const whole = WHOLE.get(word);
  if (whole) return whole;
  if (BEFORE_IS.test(word)) return [word.slice(0, -2), 'is'];
  for (const [ending, meant] of ENDINGS)
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), meant];
  return [word];
}
