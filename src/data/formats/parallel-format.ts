import { fileContent } from '../read/file-content.js';
import { planTextLines } from '../write/plan-lines.js';
import { hasEnd, type DataFormat } from './data-format.js';
import { BUGGY, fixedPath, readParallelText } from './parallel-text.js';

/** Parallel text: a file of code, and one of target texts, line by line. */
export const parallelFormat: DataFormat & { readonly name: 'parallel' } = {
  name: 'parallel',
  inFolder: hasEnd(BUGGY),
  named: hasEnd(BUGGY),
  recognises: () => false,
  companion: fixedPath,
  hasLabels: true,
  read: ([file], { options, onDisk }) => {
    const targets = fileContent(onDisk(fixedPath(file.path)));
    return readParallelText(file.path, file.chunks(), targets, options);
  },
  plan: planTextLines,
};
