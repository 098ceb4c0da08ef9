/** English. `{name}` is filled in; see `message.ts`. A message says what is wrong and why it matters; the remedy, what to write. */
export const en = {
  'prose-needs-quotes.comma': {
    message: 'A comma ended this sentence: inside { } and [ ] a comma starts the next entry, so the rest of "{text}" is cut off.',
    remedy: 'Put the whole sentence in double quotes.',
  },
  'prose-needs-quotes.comment': {
    message: 'The text behind # is lost: a # after a blank starts a comment.',
    remedy: 'Put the whole text in double quotes. If you meant a comment, leave two blanks before the # and one behind it.',
  },
  'prose-needs-quotes.colon': {
    message: 'A colon followed by a blank splits this text in two, so it cannot be read as one sentence.',
    remedy: 'Put the whole text in double quotes.',
  },
  'prose-needs-quotes.start': {
    message: 'Text cannot start with {sign} here: that sign has a meaning of its own, and the text would be lost.',
    remedy: 'Put the whole text in double quotes.',
  },
  'prose-needs-quotes.anchor': {
    message: 'The word after {sign} at the start of this text is swallowed: that sign has a meaning of its own.',
    remedy: 'Put the whole text in double quotes.',
  },
  'prose-needs-quotes.quote': {
    message: 'This text starts with a quotation mark and goes on after it, so only a part of it can be read.',
    remedy: 'Put the whole text in double quotes; inner quotation marks are kept.',
  },
  'prose-needs-quotes.unclosed': {
    message: 'This text starts with a quotation mark that is never closed, so it would swallow the lines that follow.',
    remedy: 'Close the quotation mark at the end of the text.',
  },
  'prose-needs-quotes.number': {
    message: '{text} would be read as {read}, not as the text that belongs here.',
    remedy: 'Put it in double quotes.',
  },
  'prose-needs-quotes.pair': {
    message: 'The colon turns "{text}" into a key with a value, where one sentence is expected.',
    remedy: 'Put the whole sentence in double quotes.',
  },
  'yaml-syntax.missing-colon': {
    message: '"{word}" stands alone: every line here is a name, a colon and a value.',
    remedy: 'Write a colon and a blank after the name, then the value. If the words belong to the line above, put that whole text in double quotes.',
  },
  'yaml-syntax.missing-space': {
    message: 'The blank after the colon of "{key}" is missing, so the line cannot be read.',
    remedy: 'Write "{key}: " with a blank, then the value.',
  },
  'yaml-syntax.too-far-in': {
    message: 'This line stands further in than the line above it, which already has a value.',
    remedy: 'Start it in the same column as the line above, or give it a heading of its own.',
  },
  'yaml-syntax.unknown-alias': {
    message: 'Nothing in this file is called &{name}, so *{name} cannot be filled in.',
    remedy: 'Write the value itself, or put the text in double quotes if the * belongs to it.',
  },
  'yaml-syntax.indent': {
    message: 'The lines of one group must start in the same column, and this one does not.',
    remedy: 'Line it up with its neighbours, using blanks.',
  },
  'yaml-syntax.open-bracket': {
    message: 'A bracket opened here or above is never closed.',
    remedy: 'Close it with ] or }, or write one entry a line instead.',
  },
  'yaml-syntax.open-quote': {
    message: 'A quotation mark opened above is never closed.',
    remedy: 'Add the closing quotation mark at the end of the text it belongs to.',
  },
  'yaml-syntax.key-without-colon': {
    message: 'A name without a value: every line here is a name, a colon and a value.',
    remedy: 'Write a colon and a blank after the name, then the value.',
  },
  'yaml-syntax.block-in-flow': {
    message: 'Inside { } and [ ] everything has to be written with commas, not on lines of its own.',
    remedy: 'Write one entry a line without the brackets.',
  },
  'yaml-syntax.backslash': {
    message: 'Inside double quotes {sign} is a code that does not exist.',
    remedy: 'Write two backslashes where you mean one.',
  },
  'yaml-syntax.other': {
    message: 'This line cannot be read as part of a plan.',
    remedy: 'If it is text, put the whole text in double quotes; else compare it with the lines around it.',
  },
  'yaml-syntax.not-a-plan': {
    message: 'A plan is made of lines like "title: ...", and this file starts with something else.',
    remedy: 'Start with "kind:" and "title:", or insert a plan from the snippets.',
  },
  'duplicate-key': {
    message: '"{key}" stands here twice, and only the first one counts.',
    remedy: 'Put both together in one place, or delete one.',
  },
  'tab-indent': {
    message: 'This line is moved in with a tab, which cannot be read here.',
    remedy: 'Use two blanks for each step.',
  },
  'merge-conflict': {
    message: 'Two versions of this file were merged and not yet reconciled: the marks <<<<<<<, ======= and >>>>>>> are still in it.',
    remedy: 'Keep the lines you want, delete the marks, and the plan is checked again.',
  },
  'too-large.length': { message: 'This file is over 10 MB, too large to be a plan, and is not checked.', remedy: 'Split it into several plans.' },
  'too-large.depth': { message: 'Brackets or lists lie inside each other over 60 deep, so the file is not checked.', remedy: 'A plan needs 8 steps at most.' },
  'too-large.values': {
    message: 'Repeated references (*name) blow this file up to many times its size, so the rest of it is not checked.',
    remedy: 'Write the values themselves.',
  },
  'related.first-here': { message: '"{key}" stands here first', remedy: '' },
  'fix.put-in-quotes': { message: 'Put the text in quotes', remedy: '' },
  'fix.close-quote': { message: 'Close the quotation mark', remedy: '' },
  'fix.add-space': { message: 'Add the blank after the colon', remedy: '' },
  'fix.double-backslash': { message: 'Write two backslashes', remedy: '' },
  'fix.tabs-to-spaces': { message: 'Turn all tabs at line starts into blanks', remedy: '' },
} as const satisfies Record<string, { readonly message: string; readonly remedy: string }>;
