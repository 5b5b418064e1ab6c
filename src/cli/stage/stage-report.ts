import { nameRun } from '../../config/command-line.js';
import { readFile, stat } from 'node:fs/promises';
import type { Options } from '../../config/options.js';
import { codeOf } from '../../data/read/file-errors.js';
import { CodePurifyError } from '../../errors.js';
import { exitCodeOf, failRule } from '../../review/exit-code.js';
import { mergeParts, type NamedPart } from '../../scan/work/merge-parts.js';
import { MAX_PART_BYTES, parsePart } from '../../scan/work/parse-part.js';
import { refusedFile } from '../../scan/work/work-file.js';
import { shardFile, type WorkFolder } from '../../scan/work/work-folder.js';
import { writeBaseline } from '../findings/baseline-files.js';
import { reportNothingJudged } from '../report/nothing-judged.js';
import { report } from '../report/report.js';
import type { World } from '../world.js';

/**
 * `codepurify stage report`: reports a run from what its shards have judged.
 * @returns the exit code of the single run
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or a shard that is missing
 */
export async function stageReport(folder: WorkFolder, options: Options, world: World): Promise<number> {
  const outcome = { result: mergeParts(await readParts(folder)), end: 'complete' } as const;
  // the stages before this one had the paths and the options
  await report(outcome, options, world, { ...nameRun([], options, new Date()), command: null });
  const baseline = await writeBaseline(outcome, options, world);
  const isChange = outcome.result.overall?.unchanged != null; // the base was given to the stages before
  const code = exitCodeOf(outcome, failRule(options.failOn, isChange));
  return code || (await reportNothingJudged(outcome, isChange, world)) || baseline;
}

async function readParts(folder: WorkFolder): Promise<NamedPart[]> {
  const shards = await folder.shards('judged');
  if (shards.length === 0) {
    throw new CodePurifyError(
      'input',
      `${JSON.stringify(folder.name)} holds nothing that was judged.`,
      'Run codepurify stage judge first.',
    );
  }
  const parts: NamedPart[] = [];
  for (const shard of shards) {
    const file = shardFile('judged', shard);
    const name = folder.nameOf(file);
    parts.push({ name, part: parsePart(await readText(folder.at(file), name), name) });
  }
  return parts;
}

async function readText(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_PART_BYTES) return await readFile(path, 'utf8');
  } catch (cause) {
    throw refusedFile(name, `it cannot be read: ${codeOf(cause)}`, undefined, cause);
  }
  throw refusedFile(
    name,
    `it has more than ${String(MAX_PART_BYTES)} bytes`,
    'Judge in more shards, such as codepurify stage judge --shard 1/64.',
  );
}
