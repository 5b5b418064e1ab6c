import { open, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { isFileError } from './file-errors.js';
import { matchesPattern, MAX_PATTERN_LENGTH } from './simple-pattern.js';

/** A split of a dataset: training, validation or test data. */
export interface DatasetSplit {
  /** Configuration (subset) that it is part of. */
  readonly config: string;
  readonly name: string;
  /** Its files, relative to the folder, with `/`, sorted. */
  readonly paths: readonly string[];
}

/** Longer descriptions are not read: the metadata is at the beginning, and has some kilobytes. */
const MAX_README_BYTES = 1 << 20;

/** Further files and patterns are not matched with each other: a stranger wrote the patterns. */
const MAX_FILES = 20_000;
const MAX_PATTERNS = 50;

/** Words for splits in names of files and folders (huggingface_hub, "Automatic splits detection"). */
const KEYWORDS: readonly (readonly [split: string, words: readonly string[]])[] = [
  ['train', ['train', 'training']],
  ['validation', ['validation', 'valid', 'val', 'dev']],
  ['test', ['test', 'testing', 'eval', 'evaluation']],
];

/**
 * The splits of a dataset folder as Hugging Face has them: those that the `configs` in its `README.md` name, or, without
 * these, those that the names of its files show.
 * @param folder absolute
 * @param isData whether a file (relative path) holds data
 */
export async function datasetSplits(
  folder: string,
  isData: (path: string) => boolean,
): Promise<readonly DatasetSplit[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .slice(0, MAX_FILES)
    .sort();
  const described = describedSplits(await readmeOf(folder));
  if (described.length === 0) return splitsByName(files.filter(isData));
  return described.map(({ config, name, patterns }) => ({
    config,
    name,
    paths: files.filter((path) => patterns.some((pattern) => matchesPattern(pattern, path))),
  }));
}

/** The split that a path shows: the last word of it that names one; `null` when none does. */
export function splitOfPath(path: string): string | null {
  const words = path.toLowerCase().split(/[^a-z]+/);
  const named = words.map((word) => KEYWORDS.find(([, names]) => names.includes(word))?.[0]);
  return named.findLast((split) => split !== undefined) ?? null;
}

/** Files whose names show no split are training data. */
function splitsByName(paths: readonly string[]): DatasetSplit[] {
  const names = [...new Set(paths.map((path) => splitOfPath(path) ?? 'train'))];
  return names.map((name) => ({
    config: 'default',
    name,
    paths: paths.filter((path) => (splitOfPath(path) ?? 'train') === name),
  }));
}

async function readmeOf(folder: string): Promise<string> {
  try {
    const file = await open(join(folder, 'README.md'));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_README_BYTES), 0, MAX_README_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isFileError(error)) return '';
    throw error;
  }
}

/** A split as the description names it. */
interface DescribedSplit {
  readonly config: string;
  readonly name: string;
  readonly patterns: readonly string[];
}

function describedSplits(readme: string): DescribedSplit[] {
  const [, yaml] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s/.exec(readme) ?? [];
  const splits = listOf(fieldOf(yamlOrNull(yaml ?? ''), 'configs')).flatMap((config) => {
    const name = fieldOf(config, 'config_name');
    const files = fieldOf(config, 'data_files');
    return listOf(files).flatMap((entry) => splitOf(typeof name === 'string' ? name : 'default', entry));
  });
  return splits
    .slice(0, MAX_PATTERNS)
    .map((split) => ({ ...split, patterns: split.patterns.slice(0, MAX_PATTERNS) }));
}

/** An entry of `data_files`: a pattern, or an object with `split` and `path`. */
function splitOf(config: string, entry: unknown): DescribedSplit[] {
  const split = fieldOf(entry, 'split');
  const paths = typeof entry === 'string' ? entry : fieldOf(entry, 'path');
  const patterns = listOf(paths)
    .filter((pattern) => typeof pattern === 'string')
    .filter((pattern) => pattern.length <= MAX_PATTERN_LENGTH);
  return patterns.length === 0
    ? []
    : [{ config, name: typeof split === 'string' ? split : 'train', patterns }];
}

/** The description is somebody else's: what cannot be parsed names no splits. */
function yamlOrNull(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
