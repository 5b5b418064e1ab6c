import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../scan/package-root.js';
import { growthPlot } from '../gate/growth-plot.js';
import { renderBenchmarks } from '../render.js';
import { loadResults } from '../results.js';
import { print, resultsFolder } from './arguments.js';

/** Writes `docs/benchmarks.md` and the plot of growth anew from the result files. */
export async function renderCommand({ results }: { readonly results?: string }): Promise<void> {
  const page = join(packageRoot(), 'docs', 'benchmarks.md');
  const loaded = await loadResults(resultsFolder(results));
  await writeFile(page, renderBenchmarks(await readFile(page, 'utf8'), loaded));
  if (loaded.growth.length > 0) {
    await writeFile(join(packageRoot(), 'docs', 'images', 'growth.svg'), growthPlot(loaded.growth));
  }
  print(`Written: ${page}`);
}
