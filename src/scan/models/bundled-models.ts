import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CodePurifyError } from '../../errors.js';
import { ModelFolder } from '../../model/folder/model-folder.js';
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
