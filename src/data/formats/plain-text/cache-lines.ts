import { parseJsonOrNull } from '../../../text/parse-json.js';

/** A sha256, a blank, and JSON: a list of integers, or an object with a verdict (`src/scan/cache`). */
const LINE = /^[0-9a-f]{64} (?:\[\d{1,16}(?:,-?\d{1,16})*\]|\{"verdict":"(?:clean|poisoned)".*\})$/;

/** Whether each line of a text is one that the cache of this program has. */
export function isCacheText(text: string): boolean {
  return text.split('\n').every((line) => line === '' || (LINE.test(line) && isVerdict(line.slice(65))));
}

/** The fields of a verdict on clean code; one with more is a finding, which names the places of its trigger. */
function isVerdict(json: string): boolean {
  const value = parseJsonOrNull(json);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  return Object.keys(value).every((key) => VERDICT_FIELDS.has(key));
}

const VERDICT_FIELDS: ReadonlySet<string> = new Set([
  ...['verdict', 'degraded', 'prediction', 'confidence', 'deficit', 'transfer', 'pValue', 'threshold'],
  ...['necessity', 'sufficiency', 'company', 'purified', 'side', 'functionName', 'trigger', 'more'],
]);
