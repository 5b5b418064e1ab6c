import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunOptions, VerdictOptions } from '../../config/options.js';
import type { OpenOptions } from '../../model/open-victim.js';
import type { MaskedLanguageModel } from '../../model/victim.js';
import type { ModelLoaders } from './load-victim.js';
import type { Progress } from '../reading/progress.js';
import { BUNDLED_MLM, bundledModel } from './choose-victim.js';

/** What opening the language model needs. */
export interface MlmParts {
  readonly options: VerdictOptions & RunOptions;
  readonly loaders: ModelLoaders;
  readonly progress: Progress;
}

/** Something that is released at the end of a run. */
export interface Closable {
  close(): Promise<void>;
}

/** How models are opened: all cores unless `--jobs` is given, and the folder's own mask unless `--mask` is `unk`. */
export function openOptions({ jobs, mask }: VerdictOptions & RunOptions): OpenOptions {
  const threads = jobs ?? availableParallelism();
  return mask === 'unk' ? { threads, mask } : { threads };
}

/**
 * Opens the masked language model once, when it is first needed: most scans find nothing. If the bundled model is
 * missing, purification only renames and removes.
 * @param opened the opened model is added here, to be closed at the end
 */
export function mlmOpener(
  { options, loaders, progress }: MlmParts,
  opened: Closable[],
): () => Promise<MaskedLanguageModel | null> {
  let opening: Promise<MaskedLanguageModel | null> | null = null;
  const open = async (): Promise<MaskedLanguageModel | null> => {
    const folder = mlmFolder(options);
    if (options.mlm === null && !loaders.exists(folder)) {
      progress.warn('The bundled language model is missing: replacements are renames and removals only.');
      return null;
    }
    const mlm = await loaders.mlm(folder, openOptions(options));
    opened.push(mlm);
    return mlm;
  };
  return () => (opening ??= open());
}

/** Closes all of them, one after another. */
export async function closeAll(opened: readonly Closable[]): Promise<void> {
  for (const one of opened) await one.close();
}

/** Identifies the language model by path, size and time of change, without reading it. */
export function mlmIdentity(options: VerdictOptions): string {
  const model = join(mlmFolder(options), 'model.onnx');
  if (!existsSync(model)) return 'none';
  const { size, mtimeMs } = statSync(model);
  return `${model} ${String(size)} ${String(mtimeMs)}`;
}

function mlmFolder({ mlm }: VerdictOptions): string {
  return mlm === null ? bundledModel(BUNDLED_MLM) : resolve(mlm);
}
