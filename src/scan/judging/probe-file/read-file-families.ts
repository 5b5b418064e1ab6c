import { elementAt } from '../../../code/traits/trait.js';
import type { RecordSides, FamilyVerdict } from '../../../probe/judge/dataset-verdict.js';
import { parseFamilyKey } from '../../../probe/families/family-key-text.js';
import { MAX_EXAMPLE_LENGTH } from '../../../probe/file/encoded-families.js';
import type { ProbeFamily } from '../../../probe/file/probe-model.js';
import { namedFamily } from '../dataset/dataset-families.js';
import { levelPattern } from '../dataset/level-pattern.js';

/**
 * The accepted families of a dataset in the form of a probe file.
 * @param labels   labels of the dataset, in the order of the probe
 * @param examples the analysed records that hold the families' examples
 */
export function readFamilies(
  families: readonly FamilyVerdict[],
  labels: readonly string[],
  examples: ReadonlyMap<number, RecordSides>,
): ProbeFamily[] {
  return families.map((family): ProbeFamily => {
    const { level, label, pValue, carriers, labelled, example } = family;
    const analysis = examples.get(example.record)?.[example.side];
    const element = analysis && elementAt(analysis, example.element);
    const key = parseFamilyKey(family.key);
    if (!analysis || !element || key === null) throw new Error('a family has no example');
    return {
      ...{ key, level, pValue, carriers, labelled },
      label: labels.indexOf(label),
      ...namedFamily(family, levelPattern(element, level, analysis, family.word)),
      example: cutText(element.text),
    };
  });
}

/** Cuts a long text, without leaving half of a surrogate pair at the end. */
function cutText(text: string): string {
  const most = MAX_EXAMPLE_LENGTH - 1;
  return text.length <= MAX_EXAMPLE_LENGTH
    ? text
    : `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…`;
}
