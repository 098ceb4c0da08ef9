/** English. `{name}` is filled in; see `message.ts`. A message says what is wrong and why it matters; the remedy, what to write. */
export const en = {
  'prose-needs-quotes.comma': {
    message:
      'A comma ended this sentence: inside { } and [ ] a comma starts the next entry, so the rest of "{text}" is cut off.',
    remedy: 'Put the whole sentence in double quotes.',
  },
  'prose-needs-quotes.comment': {
    message: 'The text after # is lost: a # after a space starts a comment.',
    remedy:
      'Put the whole text in double quotes. If you meant a comment, leave two spaces before the # and one after it.',
  },
  'prose-needs-quotes.colon': {
    message: 'A colon followed by a space splits this text in two, so it cannot be read as one sentence.',
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
    message: 'The colon turns "{text}" into a name with a value, where one sentence is expected.',
    remedy: 'Put the whole sentence in double quotes.',
  },
  'yaml-syntax.missing-colon': {
    message: '"{word}" stands alone: every line here is a name, a colon and a value.',
    remedy:
      'Write a colon and a space after the name, then the value. If the words belong to the line above, put that whole text in double quotes.',
  },
  'yaml-syntax.other-dash': {
    message: 'The line starts with {sign}, which begins no entry of a list here.',
    remedy: 'Begin each entry with a hyphen and a space: "- ".',
  },
  'yaml-syntax.missing-space-after-dash': {
    message: 'The space after the hyphen is missing, so this is no entry of a list.',
    remedy: 'Begin each entry with a hyphen and a space: "- ".',
  },
  'yaml-syntax.missing-space': {
    message: 'The space after the colon of "{key}" is missing, so the line cannot be read.',
    remedy: 'Write "{key}: " with a space, then the value.',
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
    remedy: 'Line it up with its neighbours, using spaces.',
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
    remedy: 'Write a colon and a space after the name, then the value.',
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
    remedy: 'Use two spaces for each step.',
  },
  'merge-conflict': {
    message:
      'Two versions of this file were merged and not yet reconciled: the marks <<<<<<<, ======= and >>>>>>> are still in it.',
    remedy: 'Keep the lines you want, delete the marks, and the plan is checked again.',
  },
  'too-large.length': {
    message: 'This file is over 10 MB, too large to be a plan, and is not checked.',
    remedy: 'Split it into several plans.',
  },
  'too-large.documents': {
    message: 'This file holds over 100 plans and is not checked.',
    remedy: 'Give each plan a file of its own.',
  },
  'too-large.depth': {
    message: 'Brackets or lists lie inside each other over 60 deep, so the file is not checked.',
    remedy: 'A plan needs 8 steps at most.',
  },
  'too-large.values': {
    message: 'Repeated parts (*name) blow this file up to many times its size, so the rest of it is not checked.',
    remedy: 'Write the values themselves.',
  },
  'too-large.configuration': {
    message: 'This file is over 200 kB, too large to be a configuration, and does not count.',
    remedy: 'Take out what Changewright does not need to know.',
  },
  'unknown-kind': { message: '"{text}" is no kind of plan.', remedy: 'Write one of: {values}.' },
  'unknown-kind.meant': {
    message: '"{text}" is no kind of plan; did you mean "{nearest}"?',
    remedy: 'Write "kind: {nearest}".',
  },
  'unknown-kind.missing': {
    message: 'This part of the file does not say what it is, so it is not checked.',
    remedy: 'Start it with "kind:" and one of: {values}.',
  },
  'newer-format': {
    message:
      'This plan is written in format {format}, newer than this version of Changewright knows ({known}); some of it may be misjudged.',
    remedy: 'Update Changewright.',
  },
  'unknown-key': {
    message: 'A plan has no "{key}" here, so nothing reads it.',
    remedy: 'Known here: {known}. For data of your own, start the name with "x-".',
  },
  'unknown-key.meant': {
    message: 'A plan has no "{key}" here; did you mean "{nearest}"?',
    remedy: 'Write "{nearest}:".',
  },
  'unknown-key.elsewhere': {
    message: '"{key}" belongs under {section}, not at the top of the plan.',
    remedy: 'Move it there, two spaces further in.',
  },
  'wrong-type.missing-title': {
    message: 'The plan has no title, so nobody can tell it from others.',
    remedy: 'Write "title:" and a few words under the first line.',
  },
  'wrong-type.list': { message: '"{key}" takes a list.', remedy: 'Write each entry on a line of its own, after "- ".' },
  'wrong-type.entries': {
    message: '"{key}" takes entries that each have a short name of their own.',
    remedy:
      'Write the name and a colon on a line of its own, such as "first-launch:", and what belongs to it below, two spaces further in.',
  },
  'wrong-type.fields': {
    message: '"{key}" has several parts, and here it has a single value.',
    remedy: 'Write each part on a line below it, two spaces further in.',
  },
  'wrong-type.text': { message: '"{key}" takes a text.', remedy: 'Write one text after the colon, in double quotes.' },
  'wrong-type.number': {
    message: '"{key}" takes a number, so that it can be compared.',
    remedy: 'Write the number alone; a unit has a place of its own.',
  },
  'wrong-type.decimal-comma': {
    message: '"{key}" takes a number, and {text} is none here: numbers are written with a point.',
    remedy: 'Write {number}.',
  },
  'wrong-type.whole-number': { message: '"{key}" takes a whole number.', remedy: 'Write digits only, such as 3.' },
  'wrong-type.yes-no': { message: '"{key}" is either true or false.', remedy: 'Write true or false, without quotes.' },
  'wrong-type.other': {
    message: 'This value does not fit here.',
    remedy: 'Compare it with the description of the field.',
  },
  'not-one-of': { message: '"{text}" is none of the values that belong here.', remedy: 'Write one of: {values}.' },
  'not-one-of.meant': {
    message: '"{text}" is none of the values that belong here; did you mean "{nearest}"?',
    remedy: 'Write one of: {values}.',
  },
  'not-one-of.question': {
    message: 'There is no question "{text}".',
    remedy: 'Write the short name of a question, such as why.goal.',
  },
  'not-one-of.question-meant': {
    message: 'There is no question "{text}"; did you mean "{nearest}"?',
    remedy: 'Write {nearest}.',
  },
  'bad-id': {
    message: '"{id}" cannot be used elsewhere in the plan: a short name has small letters, digits and hyphens only.',
    remedy: 'Write it like product-engineers.',
  },
  'bad-id.meant': {
    message: '"{id}" cannot be used elsewhere in the plan: a short name has small letters, digits and hyphens only.',
    remedy: 'Write "{suggestion}", here and wherever it is named.',
  },
  'bad-date': {
    message: '"{text}" is no day that can be found in a calendar.',
    remedy: 'Write the day as year-month-day, such as 2027-03-31, or count from another: go-live - 10 working days.',
  },
  'bad-date.meant': {
    message: '"{text}" is not written as a date of a plan is.',
    remedy: 'Write {suggestion} (year-month-day).',
  },
  'bad-date.circle': {
    message: 'This date counts from "{anchor}", which counts from this one again, so neither has a day.',
    remedy: 'Give one of them a day of its own.',
  },
  'bad-cadence': {
    message: 'The days of "{text}" cannot be counted out, so nobody knows when it happens next.',
    remedy: 'Write it like "weekly on tue", "every 2 weeks on mon and thu" or "monthly on the first tue".',
  },
  'bad-span': {
    message: '"{text}" is no length of time.',
    remedy: 'Write a number and a unit, such as "30 minutes", "4 hours" or "2 working days".',
  },
  'bad-time': {
    message: '"{text}" is no time of day.',
    remedy: 'Write hours and minutes in double quotes, such as "09:00".',
  },
  'bad-time.meant': {
    message: '"{text}" is not written as a time of a plan is.',
    remedy: 'Write "{suggestion}" in double quotes.',
  },
  'out-of-range.low': { message: 'This number is too small: it starts at {limit}.', remedy: 'Write {limit} or more.' },
  'out-of-range.high': { message: 'This number is too large: it ends at {limit}.', remedy: 'Write {limit} or less.' },
  'missing-file': {
    message: 'There is no file {path}, so what this plan needs from it cannot be checked.',
    remedy: 'Correct the name of the file, or create it.',
  },
  'missing-file.meant': { message: 'There is no file {path}; did you mean {nearest}?', remedy: 'Write {nearest}.' },
  'missing-file.unreadable': {
    message: 'The file {path} is there but cannot be read.',
    remedy: 'Check that it is a file and that you may open it.',
  },
  'missing-file.not-a-plan': {
    message: 'The file {path} holds no plan, so nothing can be taken from it.',
    remedy: 'Point to a plan file that starts with "kind:".',
  },
  'missing-file.not-relative': {
    message: '"{text}" does not say where the file lies.',
    remedy: 'Start it with ./ (beside this file) or ../ (one folder up).',
  },
  'unresolved-reference': {
    message: 'There is no {type} called "{id}" in these plans.',
    remedy: 'Define it under {home}, or write one that exists.',
  },
  'unresolved-reference.meant': {
    message: 'There is no {type} called "{id}"; did you mean "{nearest}"?',
    remedy: 'Write {nearest}, or define "{id}" under {home}.',
  },
  'unresolved-reference.other-type': {
    message: '"{id}" is defined under {actual}, and this place takes a name that is defined under {home}.',
    remedy: 'Write one that is defined under {home}.',
  },
  'unresolved-reference.anchor': {
    message: 'There is no "{id}" to count this date from.',
    remedy: 'Count from one of: {known}.',
  },
  'unresolved-reference.anchor-meant': {
    message: 'There is no "{id}" to count this date from; did you mean "{nearest}"?',
    remedy: 'Write {nearest}.',
  },
  'question.unanswered': { message: 'Not yet answered: {asks}', remedy: '{good}' },
  'question.partial': { message: 'Half answered: {asks} Still missing: {missing}.', remedy: '{good}' },
  'question.wording': { message: 'Probably not yet an answer: {asks}', remedy: '{good}' },
  'question.missing-here': { message: 'Missing here too: {missing}', remedy: '' },
  'question.answered-and-deferred': {
    message: 'This question is put off here, and it is answered in the plan: {asks}',
    remedy: 'Delete this entry.',
  },
  'question.deferral-incomplete': {
    message: 'Put off, but without {lacks}, so it counts as not yet answered: {asks}',
    remedy: 'Say who answers it (owner) and by which day (due).',
  },
  'question.exclusion-incomplete': {
    message: 'Said not to apply, but without a reason, so it counts as not yet answered: {asks}',
    remedy: 'Add "because:" and the reason in a few words.',
  },
  'missing-section': {
    message: 'The plan says nothing yet about "{section}". It would answer: {questions}',
    remedy:
      'Start a new line with the name of the section and choose it from the suggestions: its fields come with it.',
  },
  'expired-deferral': {
    message: 'The answer was promised for {due} and is still missing: {asks}',
    remedy: 'Answer it now, or agree on a new date with {owner}.',
  },
  'bad-configuration.unknown-key': {
    message: 'A configuration has no "{word}" here, so nothing reads it.',
    remedy: 'Known here: {known}.',
  },
  'bad-configuration.unknown-key-meant': {
    message: 'A configuration has no "{word}" here; did you mean "{nearest}"?',
    remedy: 'Write "{nearest}:".',
  },
  'bad-configuration.unknown-rule': {
    message: 'There is no rule "{word}", so nothing is switched here.',
    remedy: 'Write the code of a rule as it is shown with its findings, such as date-order.',
  },
  'bad-configuration.unknown-rule-meant': {
    message: 'There is no rule "{word}"; did you mean "{nearest}"?',
    remedy: 'Write {nearest}.',
  },
  'bad-configuration.unknown-question': {
    message: 'There is no question "{word}", so nothing is switched here.',
    remedy:
      'Write the short name of a question, such as why.goal. One of your own has "kind", "path" and "asks" below it.',
  },
  'bad-configuration.unknown-question-meant': {
    message: 'There is no question "{word}"; did you mean "{nearest}"?',
    remedy: 'Write {nearest}. A question of your own has "kind", "path" and "asks" below it.',
  },
  'bad-configuration.unknown-option': {
    message: 'The rule {in} has no option "{word}".',
    remedy: 'It has: {known}.',
  },
  'bad-configuration.unknown-option-meant': {
    message: 'The rule {in} has no option "{word}"; did you mean "{nearest}"?',
    remedy: 'It has: {known}.',
  },
  'bad-configuration.not-one-of': {
    message: '"{word}" is none of the values that belong here.',
    remedy: 'Write one of: {known}.',
  },
  'bad-configuration.not-one-of-meant': {
    message: '"{word}" is none of the values that belong here; did you mean "{nearest}"?',
    remedy: 'Write one of: {known}.',
  },
  'bad-configuration.not-single': {
    message: '"{key}" takes one word, and here it has several parts.',
    remedy: 'Write one of: {known}.',
  },
  'bad-configuration.not-a-number': { message: '"{key}" takes a number.', remedy: 'Write digits only, such as 3.' },
  'bad-configuration.too-small': {
    message: 'This number is too small for "{key}": it starts at {limit}.',
    remedy: 'Write {limit} or more.',
  },
  'bad-configuration.too-large': {
    message: 'This number is too large for "{key}": it ends at {limit}.',
    remedy: 'Write {limit} or less.',
  },
  'bad-configuration.not-a-text': {
    message: '"{key}" takes a text.',
    remedy: 'Write one text after the colon, in double quotes.',
  },
  'bad-configuration.not-like': {
    message: '"{text}" is not written as "{key}" takes it.',
    remedy: 'Write it like {like}.',
  },
  'bad-configuration.not-a-list': {
    message: '"{key}" takes a list.',
    remedy: 'Write each entry on a line of its own, after "- ".',
  },
  'bad-configuration.not-keys': {
    message: '"{key}" has several parts, and here it has a single value.',
    remedy: 'Write each part on a line below it, two spaces further in.',
  },
  'bad-configuration.missing-key': {
    message: 'Without "{key}" this entry cannot be used.',
    remedy: 'Add "{key}:" and its value.',
  },
  'bad-configuration.not-a-configuration': {
    message: 'A configuration is made of lines like "rules: ...", and this file starts with something else.',
    remedy: 'Start with "rules:", "questions:" or another name that a configuration knows.',
  },
  'bad-configuration.several-documents': {
    message: 'A configuration has one part; what stands after --- is not read.',
    remedy: 'Put it into the first part, or into a file of its own under "extends".',
  },
  'bad-configuration.shadowed': {
    message: 'There is a {other} beside this file, which counts instead of it.',
    remedy: 'Put both together in one of them, and delete the other.',
  },
  'bad-configuration.question-path': {
    message: '"{path}" has no part that starts with x-, so plans could not hold the answer without a mistake.',
    remedy: 'Write it like {like}.',
  },
  'bad-configuration.question-place': {
    message: 'A {kind} has no place "{word}" under which the answer could stand.',
    remedy: 'Start it with one of: {known}.',
  },
  'bad-configuration.question-place-meant': {
    message: 'A {kind} has no place "{word}"; did you mean "{nearest}"?',
    remedy: 'Write {nearest}.',
  },
  'bad-configuration.question-id': {
    message: '"{id}" cannot be the short name of a question.',
    remedy: 'Write small letters, digits and hyphens in two parts with a dot between them, such as why.regulator.',
  },
  'bad-configuration.extends-remote': {
    message: '"{name}" is neither a file nor an installed package: nothing is fetched.',
    remedy: 'Write a file beside this one (./house-rules.yaml) or the name of an installed package.',
  },
  'bad-configuration.extends-missing': {
    message: 'There is no configuration {name}, so what it says does not count.',
    remedy: 'Correct the name. A package has to be installed, and holds a changewright.yaml.',
  },
  'bad-configuration.extends-unreadable': {
    message: 'The configuration {name} is there but cannot be read.',
    remedy: 'Check that you may open it, and that it is UTF-8 text.',
  },
  'bad-configuration.extends-circle': {
    message: '{name} leads back to this file, which would have to start from itself.',
    remedy: 'Take one of the two "extends" out.',
  },
  'bad-configuration.extends-other': {
    message: 'The file {name} holds no configuration.',
    remedy: 'Point to a file with "rules:", "questions:" or other names that a configuration knows.',
  },
  'bad-configuration.extends-faulty': {
    message: 'The configuration {name} has mistakes of its own, so a part of it does not count.',
    remedy: 'Tell whoever keeps it, or use another version.',
  },
  'suppression-without-reason': {
    message: 'This comment does not say why {codes} is silenced here, so it silences nothing.',
    remedy: 'Write the reason after two hyphens: {codes} -- why it is right as it stands.',
  },
  'unknown-suppression': {
    message: 'There is no finding "{word}", so this comment silences nothing.',
    remedy: 'Write the code as it is shown with the finding.',
  },
  'unknown-suppression-meant': {
    message: 'There is no finding "{word}"; did you mean "{nearest}"?',
    remedy: 'Write {nearest}.',
  },
  'unknown-suppression.never': {
    message: '"{word}" cannot be silenced: what stands there is lost to every reader.',
    remedy: 'Mend it, and delete this comment.',
  },
  'unknown-suppression.no-code': {
    message: 'This comment does not say which finding it silences.',
    remedy: 'Write its code as it is shown with the finding: # changewright-{word} date-order -- the reason.',
  },
  'unknown-suppression.directive': {
    message: 'There is no comment "changewright-{word}".',
    remedy: 'Write one of: {known}.',
  },
  'unknown-suppression.directive-meant': {
    message: 'There is no comment "changewright-{word}"; did you mean "changewright-{nearest}"?',
    remedy: 'Write one of: {known}.',
  },
  'unused-suppression': {
    message: 'Nothing here needs to be silenced for {code}; left in place, this comment would hide the next one.',
    remedy: 'Delete it.',
  },
  'unused-suppression.enable': {
    message: 'Nothing above is silenced that this comment could end.',
    remedy: 'Delete it.',
  },
  'type.person': { message: 'person', remedy: '' },
  'type.audience': { message: 'audience', remedy: '' },
  'type.channel': { message: 'channel', remedy: '' },
  'type.kpi': { message: 'KPI', remedy: '' },
  'type.outcome': { message: 'outcome', remedy: '' },
  'type.milestone': { message: 'milestone', remedy: '' },
  'type.phase': { message: 'phase', remedy: '' },
  'type.wave': { message: 'wave', remedy: '' },
  'type.activity': { message: 'activity', remedy: '' },
  'type.approval': { message: 'approval', remedy: '' },
  'type.risk': { message: 'risk', remedy: '' },
  'type.team': { message: 'team', remedy: '' },
  'type.objective': { message: 'objective', remedy: '' },
  'type.stakeholder': { message: 'stakeholder', remedy: '' },
  'type.point': { message: 'key message', remedy: '' },
  'type.asset': { message: 'video, story or picture', remedy: '' },
  'type.touchpoint': { message: 'item of the schedule', remedy: '' },
  'type.communication-objective': { message: 'objective', remedy: '' },
  'type.ask': { message: 'request', remedy: '' },
  'type.decision': { message: 'decision', remedy: '' },
  'type.win': { message: 'win', remedy: '' },
  'type.loop': { message: 'feedback loop', remedy: '' },
  'type.scenario': { message: 'crisis scenario', remedy: '' },
  'load.session': { message: 'a session', remedy: '' },
  'load.training': { message: 'a training', remedy: '' },
  'load.one-more-week': { message: ' (and too many in 1 more week)', remedy: '' },
  'load.more-weeks': { message: ' (and too many in {count} more weeks)', remedy: '' },
  'related.first-here': { message: '"{key}" stands here first', remedy: '' },
  'fix.put-in-quotes': { message: 'Put the text in quotes', remedy: '' },
  'fix.rename-key': { message: 'Write "{nearest}"', remedy: '' },
  'fix.replace-with': { message: 'Replace with {suggestion}', remedy: '' },
  'fix.make-list': { message: 'Make it a list', remedy: '' },
  'fix.close-quote': { message: 'Close the quotation mark', remedy: '' },
  'fix.add-space': { message: 'Add the space after the colon', remedy: '' },
  'fix.double-backslash': { message: 'Write two backslashes', remedy: '' },
  'fix.insert-section': { message: 'Insert the section "{section}"', remedy: '' },
  'fix.answer': { message: 'Answer "{asks}"', remedy: '' },
  'fix.put-off': { message: 'Put off "{asks}": name who answers it and by when', remedy: '' },
  'fix.not-applicable': { message: '"{asks}" does not apply: say why', remedy: '' },
  'fix.delete-comment': { message: 'Delete the comment', remedy: '' },
  'fix.delete-code': { message: 'Remove {code} from the comment', remedy: '' },
  'fix.tabs-to-spaces': { message: 'Turn the tabs at the start of lines into spaces', remedy: '' },
} as const satisfies Record<string, { readonly message: string; readonly remedy: string }>;
