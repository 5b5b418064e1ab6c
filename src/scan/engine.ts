import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { loadParsers } from '../code/parser.js';
import type { Options } from '../config/options.js';
import { createJudge, type JudgeParts } from '../detect/judge.js';
import { STATISTICS } from '../detect/statistics.js';
import type { Judge } from '../detect/types.js';
import type { ScanResult } from '../finding.js';
import type { OpenOptions } from '../model/open-victim.js';
import type { MaskedLanguageModel, Victim } from '../model/victim.js';
import { analyzeUnit } from './analyze-subject.js';
import type { Budget } from './budget.js';
import { FolderCache, noCache, type VerdictCache } from './cache.js';
import { cacheContext } from './cache-context.js';
import { defaultCacheFolder } from './cache-folder.js';
import { type Ground, layGround, type ReadRows } from './ground.js';
import { guardVictim } from './guarded-victim.js';
import type { LoadedVictim, ModelLoaders } from './models.js';
import { toolVersion } from './package-root.js';
import type { Progress } from './progress.js';
import { purifyTool } from './purify-tool.js';
import type { Tools } from './tools.js';
import { BUNDLED_MLM, bundledModel, chooseVictim } from './victims.js';

/** What an engine is built from. */
export interface EngineParts {
  readonly options: Options;
  readonly loaders: ModelLoaders;
  readonly read: ReadRows;
  readonly budget: Budget;
  readonly progress: Progress;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Models and all that stands on them, ready for a scan. */
export interface Engine {
  readonly tools: Tools;
  readonly victim: ScanResult['victim'];
  /** Releases the models. */
  close(): Promise<void>;
}

/**
 * Opens the models that the options name, calibrates, and makes the tools of a scan.
 * @throws CodePurifyError `usage` or `model`, before any unit is read
 */
export async function openEngine(parts: EngineParts): Promise<Engine> {
  const { options, loaders, budget, progress } = parts;
  const choice = chooseVictim(options.victim);
  progress.stage('opening the model', null);
  const loaded = await loaders.victim(choice.folder, openOptions(options));
  const opened: { close(): Promise<void> }[] = [loaded.victim];
  try {
    await loadParsers();
    const victim = guardVictim(loaded.victim, budget);
    const ground = await layGround({ ...parts, loaded, victim });
    const judges = judgesOf(victim, ground, parts);
    const openMlm = mlmOpener(parts, opened);
    if (options.mlm !== null && options.purify !== 'off') await openMlm();
    const { name, task, fingerprint } = victim.description;
    return {
      tools: {
        analyze: analyzeUnit,
        judge: judges.scanning,
        purify: purifyTool({ options, judge: judges.purifying, openMlm }),
        cache: openCache(parts, loaded, ground),
      },
      victim: { name, task, fingerprint, reason: choice.reason },
      close: () => closeAll(opened),
    };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

async function closeAll(opened: readonly { close(): Promise<void> }[]): Promise<void> {
  for (const one of opened) await one.close();
}

/** How models are opened: all cores unless `--jobs` says otherwise; the folder's own mask unless overridden. */
export function openOptions({ jobs, mask }: Options): OpenOptions {
  const threads = jobs ?? availableParallelism();
  return mask === 'unk' ? { threads, mask } : { threads };
}

interface Judges {
  readonly scanning: Judge;
  readonly purifying: Judge;
}

/** To variant E every unit is poisoned; whether its purification is clean is for an ordinary judge to say. */
function judgesOf(victim: Victim, ground: Ground, { options, progress }: EngineParts): Judges {
  const { statistic, calibration, references } = ground;
  const asked: JudgeParts = {
    victim,
    calibration,
    references,
    options: {
      statistic,
      elements: options.elements,
      fpr: options.fpr,
      threshold: options.threshold,
      transfer: options.transferTop,
      references: options.references,
    },
    warn: (message) => progress.warn(message),
  };
  const purifying = createJudge(asked);
  if (options.variant !== 'E') return { scanning: purifying, purifying };
  const threshold = STATISTICS[statistic].sign * -Infinity;
  return { scanning: createJudge({ ...asked, options: { ...asked.options, threshold } }), purifying };
}

/** Opens the masked language model once. Without a bundled one purification renames and removes. */
function mlmOpener(
  { options, loaders, progress }: EngineParts,
  opened: { close(): Promise<void> }[],
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

function mlmFolder({ mlm }: Options): string {
  return mlm === null ? bundledModel(BUNDLED_MLM) : resolve(mlm);
}

function openCache({ options, env }: EngineParts, { victim }: LoadedVictim, ground: Ground): VerdictCache {
  if (!options.cache) return noCache;
  const context = cacheContext(options, {
    toolVersion: toolVersion(),
    victim: victim.description.fingerprint,
    mlm: options.purify === 'off' ? null : mlmIdentity(options),
    calibration: ground.calibration?.values ?? null,
    references: ground.referenceCode,
  });
  return new FolderCache(options.cacheDir ?? defaultCacheFolder(env), context);
}

/** Which language model it is, without reading it: most scans find nothing and never open it. */
function mlmIdentity(options: Options): string {
  const model = join(mlmFolder(options), 'model.onnx');
  if (!existsSync(model)) return 'none';
  const { size, mtimeMs } = statSync(model);
  return `${model} ${String(size)} ${String(mtimeMs)}`;
}
