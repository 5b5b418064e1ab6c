import type { OutputOptions } from '../../config/options.js';
import { findingPlace } from '../../report/finding-code.js';
import { withheld } from '../../review/replacement.js';
import type { Hit } from '../../scan/reading/tally.js';
import { count } from '../../text/numbers.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import type { World } from '../world.js';

/** Findings named one by one; the rest is counted, and the report has all of them. */
const MAX_NAMED = 20;

/** What can be withheld, as it is said of one replacement and of several. */
const WITHHELD = [
  {
    grade: 'inserted',
    one: 'removes code because it was planted',
    many: 'remove code because it was planted',
  },
  { grade: 're-judged', one: 'is re-judged only', many: 'are re-judged only' },
] as const;

/** Names the findings whose replacement was not sure enough to be written, and the option that writes them too. */
export async function reportWithheld(
  hits: readonly Hit[],
  { purifyGrade }: OutputOptions,
  { stderr }: World,
): Promise<void> {
  const all = withheld(hits, purifyGrade);
  const named = all.slice(0, MAX_NAMED).map(({ hit: { finding }, grade }) => {
    const { place } = findingPlace(finding);
    return `not replaced: ${escapeTerminal(place)} [${escapeTerminal(finding.id)}]: ${grade}`;
  });
  const more = all.length - named.length;
  const lines = [...named, ...(more > 0 ? [`not replaced: ${count(more, 'more finding')}`] : [])];
  for (const { grade, one, many } of WITHHELD) {
    const number = all.filter((each) => each.grade === grade).length;
    const [verb, them] = number === 1 ? [one, 'it'] : [many, 'them'];
    if (number > 0)
      lines.push(`${count(number, 'replacement')} ${verb}: --purify-grade ${grade} writes ${them} too`);
  }
  for (const line of lines) await stderr.write(`codepurify: ${line}\n`);
}
