import { readFileSync, existsSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Name of the files with patterns. */
const IGNORE_FILE = '.gitignore';
/** Nobody writes a longer list by hand. */
const MAX_IGNORE_BYTES = 1_000_000;
/**
 * Wildcards that one pattern may have: the time of matching grows with the length of a name to this power, and the
 * patterns come from an attacker.
 */
const MAX_WILDCARDS = 4;

/** The rules of one folder and of all folders above it. */
export interface IgnoreRules {
  /** Whether the patterns exclude a path under the folder. */
  excludes(path: string, isFolder: boolean): boolean;
}

/** No rules: nothing is excluded. */
export const NO_RULES: IgnoreRules = { excludes: () => false };

/** Everything is excluded. */
export const ALL_EXCLUDED: IgnoreRules = { excludes: () => true };

/** Rules of `folder` on top of those above it; `onProblem` receives the patterns that could not be used. */
export function rulesOf(
  folder: string,
  above: IgnoreRules,
  onProblem: (path: string, reason: string) => void,
): IgnoreRules {
  const file = join(folder, IGNORE_FILE);
  const own = readPatterns(file, onProblem);
  if (own === null) return above;
  return {
    excludes(path, isFolder) {
      const name = relative(folder, path).split(sep).join('/');
      const { ignored, unignored } = own.test(isFolder ? `${name}/` : name);
      return ignored || (!unignored && above.excludes(path, isFolder));
    },
  };
}

/** Rules of the folders above `folder`, up to the root of its git repository; none outside a repository. */
export function rulesAbove(folder: string, onProblem: (path: string, reason: string) => void): IgnoreRules {
  const above: string[] = [];
  for (let level = folder; ; level = dirname(level)) {
    if (existsSync(join(level, '.git'))) break;
    if (dirname(level) === level) return NO_RULES;
    above.unshift(dirname(level));
  }
  return above.reduce((rules, level) => rulesOf(level, rules, onProblem), NO_RULES);
}

function readPatterns(file: string, onProblem: (path: string, reason: string) => void): Ignore | null {
  const info = statSync(file, { throwIfNoEntry: false });
  if (info?.isFile() !== true) return null;
  if (info.size > MAX_IGNORE_BYTES) {
    onProblem(file, `not honoured: larger than ${String(MAX_IGNORE_BYTES)} bytes`);
    return null;
  }
  const patterns = readFileSync(file, 'utf8').split(/\r?\n/);
  const costly = patterns.filter((pattern) => !pattern.startsWith('#') && wildcards(pattern) > MAX_WILDCARDS);
  if (costly.length > 0) {
    onProblem(
      file,
      `${String(costly.length)} patterns not honoured: more than ${String(MAX_WILDCARDS)} wildcards`,
    );
  }
  return ignore({ ignoreCase: false }).add(patterns.filter((pattern) => !costly.includes(pattern)));
}

function wildcards(pattern: string): number {
  return pattern.match(/\*+/g)?.length ?? 0;
}
