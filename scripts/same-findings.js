/**
 * Shows that a change of the source changes no finding. `record` runs a bundle on fixed inputs (the examples, a poisoned
 * dataset, a change in git, the Action on a pull request) and writes what it finds as JSON; `compare` compares two such
 * recordings. They must be equal but for the wording of the sentences listed in `same-findings/wording.js`.
 *
 *   node scripts/same-findings.js record DIST OUT
 *   node scripts/same-findings.js compare BEFORE AFTER
 *
 * Exit code 0: recorded, or equal but for wording; 1: different, or a run ended with another exit code than expected;
 * 2: wrong usage, or a failure of the script itself.
 * Both recordings must come from the same machine and Node, because another processor may round differently.
 */
import { comparisonReport, compareRecordings } from './same-findings/compare.js';
import { record } from './same-findings/record.js';

const USAGE = `usage: node scripts/same-findings.js record DIST OUT
       node scripts/same-findings.js compare BEFORE AFTER
`;

/** @param {string} bundle @param {string} out @returns {Promise<number>} exit code */
async function recordCommand(bundle, out) {
  const unexpected = await record(bundle, out, (line) => process.stdout.write(`${line}\n`));
  for (const line of unexpected) process.stderr.write(`${line}\n`);
  return unexpected.length === 0 ? 0 : 1;
}

/** @param {string} before @param {string} after @returns {number} exit code */
function compareCommand(before, after) {
  const compared = compareRecordings(before, after);
  process.stdout.write(comparisonReport(compared));
  return compared.some(({ different }) => different.length > 0) ? 1 : 0;
}

/** @param {readonly string[]} argv @returns {Promise<number>} exit code */
async function run([command, first, second]) {
  if (first !== undefined && second !== undefined) {
    if (command === 'record') return recordCommand(first, second);
    if (command === 'compare') return compareCommand(first, second);
  }
  process.stderr.write(USAGE);
  return 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
