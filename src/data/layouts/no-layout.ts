import { nameList, quoteName } from './describe-layout.js';
import { codeFraction, type FieldFacts, type SampleFacts } from './field-facts.js';
import { AUTO, type ChosenFields, type NoLayout } from './layout.js';
import { possibleLabels } from './possible-labels.js';
import { fieldName } from './part.js';
import { EACH } from './walk-record.js';

/** Why a sample has no layout, and the options to try: the whole remedy, with names of the data. */
export function noLayout(facts: SampleFacts, chosen: ChosenFields): NoLayout {
  const names = facts.fields.filter(({ path }) => path.length === 1).map(({ path }) => fieldName(path));
  if (names.length === 0) {
    return { reason: 'no record has a field', remedy: 'give other files, or --data-format' };
  }
  const code = likeliestCode(facts);
  const [label] = possibleLabels(facts);
  const options = [
    `--code-field ${argument(code === undefined ? '<name>' : fieldName(code.path))}`,
    ...(label === undefined || chosen.labelField !== AUTO
      ? []
      : [`--label-field ${argument(fieldName(label.path))}`]),
  ];
  return {
    reason: 'no field was recognised as code',
    remedy: `records have ${nameList(names, 'and')}: try ${quoteOptions(options)}`,
  };
}

function quoteOptions(options: readonly string[]): string {
  return `\`${options.join(' ')}\``;
}

/** A name as it can be given to a shell. */
function argument(name: string): string {
  if (/^(?:[\w.-]+|<name>)$/.test(name)) return name;
  return quoteName(name).replaceAll('`', '"');
}

/** The string that looks most like code, then the longest. */
function likeliestCode(facts: SampleFacts): FieldFacts | undefined {
  const mean = ({ length, tested }: FieldFacts) => length / Math.max(1, tested);
  return facts.fields
    .filter(({ strings, path }) => strings > 0 && !path.includes(EACH))
    .sort((a, b) => codeFraction(b) - codeFraction(a) || mean(b) - mean(a))[0];
}
