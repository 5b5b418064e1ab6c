import { nameRun } from '../config/command-line.js';
import type { Replacement } from '../data/write/file-plan.js';
import { applyReplacements, type FileChange } from '../data/write/write-back.js';
import { plannedOutputs, soleOutput, STDOUT } from '../config/output-formats.js';
import type { DeliveryOptions, OutputOptions } from '../config/options.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { scanPaths } from '../scan/scan-paths.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';
import { commandOptions, scanContext } from './command-run.js';
import { exitCodeOf, failRule, purifyExitCodeOf, type Replaced } from '../review/exit-code.js';
import { withInterrupt } from './interrupt.js';
import { placeOf, replacementOf } from '../review/replacement.js';
import { reportWithheld } from './report/withheld.js';
import { report, reportEnd } from './report/report.js';
import type { World } from './world.js';
import { writeOutput } from './report/write-output.js';
import { count } from '../text/numbers.js';

/**
 * `codepurify purify`: scans, then writes verified replacements of the chosen grade back, or prints their diff. A run that the
 * user stops writes nothing.
 * @returns the exit code
 */
export async function purifyCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options, accepted } = await commandOptions(values, world);
  const diffTo = options.dryRun ? soleOutput(options, 'the diff of --dry-run') : null;
  if (diffTo === null) plannedOutputs(options); // a wrong one is refused before the work
  const outcome = await withInterrupt((signal) =>
    scanPaths(paths, options, accepted, scanContext(options, world, signal)),
  );
  // before the edits: if a file cannot be written, the report is not lost
  if (diffTo === null) await report(outcome, options, world, nameRun(paths, options, new Date()));
  const replacements = outcome.end === 'interrupted' ? [] : replacementsOf(outcome, options.purifyGrade);
  const changes = await applyReplacements(replacements, { cwd: world.cwd, dryRun: options.dryRun });
  if (diffTo !== null) await writeOutput(shownDiff(changes, diffTo, world), diffTo, world);
  await reportEnd(outcome, world);
  const replaced = countReplaced(outcome, changes, options.purifyGrade);
  await reportChanges(changes, outcome, replaced, options, world);
  const rule = failRule(options.failOn, false);
  return options.dryRun ? exitCodeOf(outcome, rule) : purifyExitCodeOf(outcome, replaced, rule);
}

/** Replacements of all findings. A unit that occurs in several pairs is replaced once. */
function replacementsOf({ hits }: ScanOutcome, grade: OutputOptions['purifyGrade']): Replacement[] {
  const byPlace = new Map<string, Replacement>();
  for (const replacement of hits.map((hit) => replacementOf(hit, grade))) {
    if (replacement === null || byPlace.has(placeOf(replacement))) continue;
    byPlace.set(placeOf(replacement), replacement);
  }
  return [...byPlace.values()];
}

/** Numbers of findings whose replacement was applied. */
function countReplaced(
  { hits }: ScanOutcome,
  changes: readonly FileChange[],
  grade: OutputOptions['purifyGrade'],
): Replaced {
  const applied = changes.flatMap((change) => change.applied);
  const done = new Map(applied.map((replacement) => [placeOf(replacement), replacement.newCode]));
  const written = hits.filter((hit) => {
    const replacement = replacementOf(hit, grade);
    return replacement !== null && done.get(placeOf(replacement)) === replacement.newCode;
  });
  const poisoned = written.filter(({ finding }) => finding.verdict === 'poisoned').length;
  return { poisoned, suspicious: written.length - poisoned };
}

/** The diff, unchanged for `git apply`; on a terminal, with control characters made visible. */
function shownDiff(changes: readonly FileChange[], output: string, world: World): string {
  const diff = changes.map((change) => change.diff).join('');
  if (output !== STDOUT || !world.stdout.isTTY) return diff;
  return diff.split('\n').map(escapeTerminal).join('\n');
}

async function reportChanges(
  changes: readonly FileChange[],
  { hits }: ScanOutcome,
  replaced: Replaced,
  options: DeliveryOptions & OutputOptions,
  world: World,
): Promise<void> {
  const { dryRun, quiet } = options;
  const { stderr } = world;
  for (const { path, refused } of changes) {
    for (const { replacement, reason } of refused) {
      const place = `${path}:${String(replacement.unit.startLine)}`;
      await stderr.write(`codepurify: not replaced: ${escapeTerminal(place)}: ${escapeTerminal(reason)}\n`);
    }
  }
  if (quiet || hits.length === 0) return;
  const files = changes.filter(({ applied }) => applied.length > 0).length;
  const done = dryRun ? 'would be replaced' : 'replaced';
  const counts = `${String(replaced.poisoned + replaced.suspicious)} of ${count(hits.length, 'finding')}`;
  await stderr.write(`codepurify: ${counts} ${done} in ${String(files)} ${files === 1 ? 'file' : 'files'}\n`);
  await reportWithheld(hits, options, world);
}
