import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { packageRoot } from '../../src/scan/models/package-root.js';
import { sha256 } from '../../src/sha256.js';
import { decodeGenericTable, encodeGenericTable } from '../../src/witness/company/generic-table.js';
import { REFERENCE_FILES } from '../../src/witness/company/load-reference.js';
import { makeNatural } from '../company/make-natural.js';
import { makeTable } from '../company/make-table.js';
import { COMMON, dataFolder, say } from './bench-options.js';

const LICENCE =
  'Hashes and counts only, no code. PrimeVul, BigCloneBench and CodeXGLUE (C-UDA) as their authors publish them for ' +
  'research; open-source projects under their own licences.';

/** `company-reference`: what is generic in each language, and how natural families are distributed. */
export function companyReferenceCommand() {
  const folder = join(packageRoot(), 'models', 'company');
  return new Command('company-reference')
    .description('makes the table of generic patterns and the null of natural families from the corpora')
    .addOption(COMMON.data())
    .addOption(new Option('--out <folder>', 'folder of the files').default(folder, 'models/company'))
    .addOption(new Option('--keep-table', 'makes only the null, with the table that is there').default(false))
    .action(async ({ data, out, keepTable }) => {
      const corpora = dataFolder(data);
      await loadParsers();
      await mkdir(out, { recursive: true });
      const path = (name: string): string => join(out, name);
      if (!keepTable) {
        const { rates, sources } = await makeTable(corpora, say);
        await writeFile(path(REFERENCE_FILES.table), encodeGenericTable(rates));
        await writeJson(path(REFERENCE_FILES.sources), { licence: LICENCE, patterns: rates.size, sources });
      }
      const table = decodeGenericTable(await readFile(path(REFERENCE_FILES.table)));
      await writeJson(path(REFERENCE_FILES.natural), await makeNatural(corpora, table, say));
      const names = [REFERENCE_FILES.table, REFERENCE_FILES.natural, REFERENCE_FILES.sources];
      const files = await Promise.all(
        names.map(async (name) => ({ name, sha256: sha256(await readFile(path(name))) })),
      );
      await writeJson(path(REFERENCE_FILES.origin), { files });
    });
}

async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 1)}\n`);
}
