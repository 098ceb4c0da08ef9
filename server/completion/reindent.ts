interface Level {
  readonly from: number;
  readonly to: number;
}

/** A body written with two blanks a level, with as many as the document has. What stands behind a dash stays two further in. */
export function reindent(body: string, step: number): string {
  if (step === 2) return body;
  const levels: Level[] = [{ from: 0, to: 0 }];
  return body
    .split('\n')
    .map((line) => moveLine(line, levels, step))
    .join('\n');
}

function moveLine(line: string, levels: Level[], step: number): string {
  const text = line.trimStart();
  if (text === '') return line;
  const from = line.length - text.length;
  while (levels.length > 1 && (levels.at(-1) as Level).from > from) levels.pop();
  const level = levels.at(-1) as Level;
  const to = level.from === from ? level.to : level.to + step;
  if (level.from !== from) levels.push({ from, to });
  const dash = /^- +/.exec(text)?.[0].length;
  if (dash !== undefined) levels.push({ from: from + dash, to: to + dash });
  return ' '.repeat(to) + text;
}
