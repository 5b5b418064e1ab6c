import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CodePurifyError, messageOf } from '../errors.js';
import { mergeParts, type NamedPart } from '../scan/shards/merge.js';
import { MAX_PART_BYTES, parsePart } from '../scan/shards/parse-part.js';
import type { Options } from '../config/options.js';
import { commandOptions } from './command-run.js';
import { exitCodeOf, failRule } from '../review/exit-code.js';
import { report } from './report.js';
import type { World } from './world.js';

/** `codepurify merge`: reports a run from the parts of its shards. @returns the exit code of that run */
export async function mergeCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options } = await commandOptions(values, world);
  return reportParts(await readParts(paths, world.cwd), options, world);
}

/** Reads parts of a run. @throws CodePurifyError `input` naming the file that cannot be used */
export async function readParts(paths: readonly string[], cwd: string): Promise<NamedPart[]> {
  const parts: NamedPart[] = [];
  for (const path of paths) parts.push(await readPart(path, cwd));
  return parts;
}

/** Reports the run that the parts are of. @returns its exit code */
export async function reportParts(
  parts: readonly NamedPart[],
  options: Options,
  world: World,
): Promise<number> {
  const outcome = { result: mergeParts(parts), end: 'complete' } as const;
  await report(outcome, options, world);
  const hasBase = outcome.result.overall?.unchanged != null;
  return exitCodeOf(outcome, failRule(options.failOn, hasBase));
}

async function readPart(path: string, cwd: string): Promise<NamedPart> {
  return { name: path, part: parsePart(await readText(resolve(cwd, path), path), path) };
}

async function readText(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_PART_BYTES) return await readFile(path, 'utf8');
  } catch (cause) {
    throw new CodePurifyError(
      'input',
      `The part ${JSON.stringify(name)} cannot be read: ${messageOf(cause)}`,
      REMEDY,
      {
        cause,
      },
    );
  }
  throw new CodePurifyError(
    'input',
    `The part ${JSON.stringify(name)} has more than ${String(MAX_PART_BYTES)} bytes.`,
    'Use more shards: codepurify scan --shard 1/64.',
  );
}

const REMEDY = 'Give the files that codepurify scan --shard has written.';
