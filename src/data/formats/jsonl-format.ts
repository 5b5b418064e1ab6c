import { planRecordLines } from '../write/plans/plan-record-lines.js';
import { hasEnd } from './data-format.js';
import { readJsonl } from './jsonl.js';
import { hasOldLineEnds, isJsonInLines, looksLikeArray, looksPrettyPrinted } from './recognise-format.js';
import { recordFormat } from './record-format.js';

const isJsonl = hasEnd('.jsonl', '.ndjson');

/** JSON Lines: one object a line. */
export const jsonlFormat = recordFormat({
  name: 'jsonl',
  inFolder: isJsonl,
  named: isJsonl,
  recognises: isJsonInLines,
  instead: (start) =>
    looksLikeArray(start) || looksPrettyPrinted(start) || hasOldLineEnds(start) ? 'json' : null,
  refuses: (start) => (start.length === 0 ? 'empty file' : null),
  hasLabels: true,
  records: (file, limits) => readJsonl(file.chunks(), limits),
  plan: planRecordLines,
});
