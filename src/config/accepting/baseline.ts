import { CodePurifyError } from '../../errors.js';
import { quote } from '../quote.js';
import { ACCEPTED_ID } from '../suppressions.js';

/** The first line of a baseline. */
export const BASELINE_HEAD = '# codepurify baseline 1';

/** Bytes of a baseline: room for 500,000 findings of 60 bytes each. */
export const MAX_BASELINE_BYTES = 32_000_000;

/**
 * The ids in a baseline: the first word of each line that is not blank and does not begin with `#`.
 * @param name name of the file for messages
 * @throws CodePurifyError `usage` for a file that is no baseline, naming the line
 */
export function parseBaseline(name: string, text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines[0]?.trimEnd() !== BASELINE_HEAD) {
    throw unusable(`${name}:1 is ${quote(lines[0])}, which is not the first line of a baseline.`);
  }
  return lines.flatMap((line, index) => {
    const [id = ''] = line.trim().split(/\s/u);
    if (id === '' || id.startsWith('#')) return [];
    if (ACCEPTED_ID.test(id)) return [id];
    throw unusable(
      `${name}:${String(index + 1)} begins with ${quote(id)}, which is not the id of a finding.`,
    );
  });
}

function unusable(problem: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    problem,
    'Give --baseline a file that codepurify scan --write-baseline has written; write it again if it was damaged.',
  );
}
