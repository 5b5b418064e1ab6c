import { fileContent } from '../read/file-content.js';
import { planTextLines } from '../write/plans/plan-lines.js';
import { hasEnd, type DataFormat } from './data-format.js';
import { BUGGY, companionOf, FIXED, readParallelText } from './parallel-text.js';

const isOne = hasEnd(BUGGY, FIXED);

/** Parallel text: two files of code, each line of one the target of the same line of the other. */
export const parallelFormat: DataFormat & { readonly name: 'parallel' } = {
  name: 'parallel',
  inFolder: isOne,
  named: isOne,
  recognises: () => false,
  companion: otherOf,
  hasLabels: true,
  read: ([file], { options, onDisk }) => {
    const others = fileContent(onDisk(otherOf(file.path)));
    return readParallelText(file.path, file.chunks(), others, options);
  },
  plan: planTextLines,
};

/** A file that is given another name by `--data-format` is read with the targets of that name. */
function otherOf(path: string): string {
  return companionOf(path) ?? `${path}${FIXED}`;
}
