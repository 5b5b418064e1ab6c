import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../scan/package-root.js';
import { renderBenchmarks } from '../render.js';
import { loadResults } from '../results.js';
import { print, resultsFolder } from './arguments.js';

/** Writes `docs/benchmarks.md` anew from the result files. */
export async function renderCommand({ results }: { readonly results?: string }): Promise<void> {
  const page = join(packageRoot(), 'docs', 'benchmarks.md');
  const text = renderBenchmarks(await readFile(page, 'utf8'), await loadResults(resultsFolder(results)));
  await writeFile(page, text);
  print(`Written: ${page}`);
}
