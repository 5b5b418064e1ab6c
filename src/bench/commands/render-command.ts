import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../scan/package-root.js';
import { growthPlot } from '../gate/growth-plot.js';
import { renderBenchmarks, renderThreatModel } from '../render.js';
import { loadResults } from '../results.js';
import { print, resultsFolder } from './arguments.js';

const PAGES = [
  { page: 'benchmarks.md', render: renderBenchmarks },
  { page: 'threat-model.md', render: renderThreatModel },
] as const;

/** Writes `docs/benchmarks.md`, `docs/threat-model.md` and the plot of growth anew from the result files. */
export async function renderCommand({ results }: { readonly results?: string }): Promise<void> {
  const docs = join(packageRoot(), 'docs');
  const loaded = await loadResults(resultsFolder(results));
  for (const { page, render } of PAGES) {
    const file = join(docs, page);
    await writeFile(file, render(await readFile(file, 'utf8'), loaded));
    print(`Written: ${file}`);
  }
  if (loaded.growth.length > 0) {
    await writeFile(join(docs, 'images', 'growth.svg'), growthPlot(loaded.growth));
  }
}
