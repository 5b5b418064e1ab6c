import { planJson } from '../write/plans/plan-json.js';
import { hasEnd, type DataFile } from './data-format.js';
import { joinOthers } from './json/join-others.js';
import { JsonWalk } from './json/json-walk.js';
import { RecordPath } from './json/record-path.js';
import type { RawRecord, RecordLimits } from './raw-record.js';
import { looksLikeArray, looksLikeRecords } from './recognise-format.js';
import { recordFormat } from './record-format.js';

const isJson = hasEnd('.json');

/** JSON of any shape: an array of records, an object around arrays, records one after the other, one record. */
export const jsonFormat = recordFormat({
  name: 'json',
  inFolder: isJson,
  named: isJson,
  recognises: (start) => looksLikeArray(start) || looksLikeRecords(start),
  refuses: (start) => (start.length === 0 ? 'empty file' : null),
  hasLabels: true,
  notDataRule: 'JSON without records with code',
  records: readJson,
  plan: planJson,
});

/**
 * The records of a JSON file, numbered from 1 in the order of the file. Memory is bounded by `maxRecordBytes`, not by the
 * file.
 */
export function readJson(
  { chunks }: Pick<DataFile, 'chunks'>,
  { maxRecordBytes, records, isRecord }: RecordLimits,
): AsyncGenerator<RawRecord> {
  const path = records === 'auto' ? null : new RecordPath([records]);
  return joinOthers(
    new JsonWalk(chunks(), { maxRecordBytes, records: path, isRecord, isChosen: path !== null }).records(),
  );
}
