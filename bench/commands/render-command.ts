import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/scan/models/package-root.js';
import { growthPlot } from '../speed/growth-plot.js';
import { readLines } from '../results/result-lines.js';
import { METHOD_FOLDER, methodFigures } from '../method/method-figures.js';
import type { MethodResult } from '../method/method-result.js';
import { paperFiles, type PaperLine, type RowLine } from '../paper/scenario/paper-line.js';
import { readPublished } from '../paper/tables/published.js';
import { FIGURE_FOLDER, paperFigures } from '../paper/tables/paper-sections.js';
import { renderBenchmarks, renderHowItWorks, renderPaperTables, renderThreatModel } from '../pages/pages.js';
import { loadResults } from '../pages/results.js';
import { print, resultsFolder } from './arguments.js';

const PAGES = [
  { page: 'benchmarks.md', render: renderBenchmarks },
  { page: 'threat-model.md', render: renderThreatModel },
  { page: 'how-it-works.md', render: renderHowItWorks },
] as const;

/** Writes `docs/paper-tables.md` and its pictures. @param folder of result files */
async function renderPaper(docs: string, folder: string): Promise<void> {
  const files = paperFiles(folder);
  const results = {
    lines: await readLines<PaperLine>(files.lines),
    rows: await readLines<RowLine>(files.rows),
    published: await readPublished(resultsFolder(undefined)),
  };
  const page = join(docs, 'paper-tables.md');
  await writeFile(page, renderPaperTables(await readFile(page, 'utf8'), results));
  await mkdir(join(docs, FIGURE_FOLDER), { recursive: true });
  for (const { file, svg } of paperFigures(results)) await writeFile(join(docs, FIGURE_FOLDER, file), svg);
  print(`Written: ${page}`);
}

/** Draws the pictures of `docs/how-it-works.md`. */
async function drawMethod(docs: string, method: MethodResult): Promise<void> {
  const folder = join(docs, METHOD_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const { file, svg } of methodFigures(method)) await writeFile(join(folder, file), svg);
  print(`Written: ${folder}`);
}

/** Writes the pages with figures, and their pictures, anew from the result files. */
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
  if (loaded.method !== null) await drawMethod(docs, loaded.method);
  await renderPaper(docs, resultsFolder(results));
}
