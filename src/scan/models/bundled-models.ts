import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CodePurifyError } from '../../errors.js';
import { ModelFolder } from '../../model/folder/model-folder.js';
import { sha256 } from '../../result/field-schemas.js';
import { sha256 as hashOf } from '../../sha256.js';
import { packageRoot } from './package-root.js';
import { MODELS_FOLDER } from './choose-victim.js';

/** A bundled model as `codepurify models` lists it. */
export interface BundledModel {
  readonly folder: string;
  readonly name: string;
  readonly task: string;
  /** Size of the folder's files in bytes. */
  readonly bytes: number;
  /** sha256 of each file that the manifest lists. */
  readonly files: Readonly<Record<string, string>>;
  /** File name of the model card. */
  readonly card: string | null;
  /** What is wrong with the folder; `null` if every listed file has its sha256. */
  readonly problem: string | null;
}

/** The file that lists a table's other files, and what they were made from. */
const ORIGIN = 'origin.json';

const originSchema = z.object({ files: z.array(z.object({ name: z.string(), sha256 })) });

/** All bundled models, sorted by folder name. Their files are read and hashed. */
export async function bundledModels(
  root: string = join(packageRoot(), MODELS_FOLDER),
): Promise<BundledModel[]> {
  if (!existsSync(root)) return [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders
      .map(({ name }) => name)
      .sort()
      .map((name) => inspect(name, join(root, name))),
  );
}

async function inspect(folder: string, path: string): Promise<BundledModel> {
  const bytes = readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
  const unknown = { folder, name: folder, task: 'unknown', bytes, files: {}, card: null };
  if (existsSync(join(path, ORIGIN))) return inspectTable(path, unknown);
  try {
    const { manifest } = await ModelFolder.open(path);
    if (manifest === null) return { ...unknown, problem: 'it has no manifest, so its files cannot be verified' };
    const { name, task, files, card } = manifest;
    return { folder, name, task, bytes, files, card: card ?? null, problem: null };
  } catch (error) {
    if (!(error instanceof CodePurifyError)) throw error;
    return { ...unknown, problem: error.problem };
  }
}


/** A table of numbers instead of a model: what is known of clean code. */
function inspectTable(path: string, unknown: Omit<BundledModel, 'problem'>): BundledModel {
  const listed = originSchema.parse(JSON.parse(readFileSync(join(path, ORIGIN), 'utf8'))).files;
  const files = Object.fromEntries(listed.map((one) => [one.name, one.sha256]));
  const changed = listed.find((one) => hashOf(readFileSync(join(path, one.name))) !== one.sha256);
  const problem = changed === undefined ? null : `${join(path, changed.name)} is not the file that was listed.`;
  return { ...unknown, task: 'table', files, card: 'README.md', problem };
}
