import { linePieces } from '../read/text-piece.js';
import { PLANNED } from '../write/file-plan.js';
import { planRecords } from '../write/plan-records.js';
import { hasEnd } from './data-format.js';
import { readJsonl } from './jsonl.js';
import { recordFormat } from './record-format.js';
import { looksLikeArray, looksLikeRecords, unreadableRecords } from './recognise-format.js';

const isJsonl = hasEnd('.jsonl', '.ndjson');

/** JSON Lines: one object a line. */
export const jsonlFormat = recordFormat({
  name: 'jsonl',
  inFolder: isJsonl,
  named: isJsonl,
  recognises: (start) => looksLikeRecords(start) || looksLikeArray(start),
  refuses: unreadableRecords,
  hasLabels: true,
  records: (file, limits) => readJsonl(file.chunks(), limits),
  plan: (file, changes) => planRecords(file, changes, (chunks) => linePieces(chunks, PLANNED)),
});
