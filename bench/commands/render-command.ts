import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { packageRoot } from '../../src/scan/models/package-root.js';
import { PAGES, renderPage } from '../pages/pages.js';
import { loadResults } from '../pages/results.js';
import type { Picture } from '../plots/draw-chart.js';
import { COMMON, print } from './bench-options.js';

/** `render`: writes the pages with figures, and their pictures, from the result files. */
export function renderCommand() {
  return new Command('render')
    .description('writes the pages of docs/ with figures, and their pictures, from the result files')
    .addOption(COMMON.results())
    .action(async ({ results: folder }) => {
      const docs = join(packageRoot(), 'docs');
      const results = await loadResults(folder, join(docs, 'results'));
      for (const page of PAGES) {
        const figures = (await page.pictures?.draw(results)) ?? [];
        const path = join(docs, page.file);
        await writeFile(path, renderPage(page, await readFile(path, 'utf8'), results, figures));
        if (page.pictures !== null) await writePictures(join(docs, page.pictures.folder), figures);
        print(`Written: ${path}, ${figures.length} pictures`);
      }
    });
}

async function writePictures(folder: string, figures: readonly Picture[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, svg } of figures) await writeFile(join(folder, file), svg);
}
