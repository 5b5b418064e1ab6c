import { posix, sep } from 'node:path';
import type { DataTools } from './data-tools.js';
import { PathReader } from './path-reader.js';
import { statGiven } from './read/given-path.js';
import type { DataOptions, Row } from './row.js';

/**
 * Reads everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair lists
 * last. A file or record that cannot be read becomes a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
export async function* readData(
  paths: readonly string[],
  options: DataOptions,
  tools: DataTools,
): AsyncGenerator<Row> {
  const given = paths.map((path) => ({ path: path.replaceAll(sep, '/'), info: statGiven(path, tools.cwd) }));
  const reader = new PathReader(options, tools);
  for (const { path, info } of given) {
    if (info === null) yield* reader.stdin();
    else if (info.isDirectory()) yield* reader.folder(path);
    else yield* reader.named(posix.normalize(path));
  }
  yield* reader.last();
}
