import type { LanguageName } from '../../../code/analysis.js';
import type { RunOptions, VerdictOptions } from '../../../config/options.js';
import { createJudge, type JudgeParts } from '../../../detect/create-judge.js';
import { referenceLanguage } from '../../../detect/reference-pool.js';
import { STATISTICS } from '../../../detect/statistics.js';
import type { Judge } from '../../../detect/suspect.js';
import type { ScanResult } from '../../../result/result.js';
import type { Victim } from '../../../model/victim.js';
import { unitLevel } from '../../../witness/level.js';
import { analyzeUnit } from '../../reading/analyze-subject.js';
import type { Budget } from '../../reading/budget.js';
import { FolderCache, noCache, type VerdictCache } from '../../cache/verdict-cache.js';
import { cacheContext } from '../../cache/cache-context.js';
import { defaultCacheFolder } from '../../cache/cache-folder.js';
import { type JudgeSetup, prepareJudge, type ReadRows } from './judge-setup.js';
import { guardVictim } from './guarded-victim.js';
import { type Closable, closeAll, mlmIdentity, mlmOpener, openOptions } from '../../models/mlm-opener.js';
import { speaksFor } from '../../models/speaks-for.js';
import { type LoadedVictim, loadVictim, type ModelLoaders } from '../../models/load-victim.js';
import { toolVersion } from '../../models/package-root.js';
import type { Progress } from '../../reading/progress.js';
import { purifyTool } from '../purify-tool.js';
import type { Tools } from '../tools.js';
import type { VictimChoice } from '../../models/choose-victim.js';

/** What an engine is built from. */
export interface EngineParts {
  readonly options: VerdictOptions & RunOptions;
  readonly loaders: ModelLoaders;
  readonly read: ReadRows;
  readonly budget: Budget;
  readonly progress: Progress;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder for the verdicts of this run alone, instead of the cache of all runs: absolute. */
  readonly verdicts?: string;
}

/** The opened models, ready for a scan. */
export interface Engine {
  readonly tools: Tools;
  readonly victim: ScanResult['victim'];
  /** Releases the models. */
  close(): Promise<void>;
}

/**
 * Opens the chosen victim and the other models in the options, calibrates, and makes the tools of a scan.
 * @throws CodePurifyError `usage` or `model`, before any unit is read
 */
export async function openEngine(choice: VictimChoice, parts: EngineParts): Promise<Engine> {
  const { options, loaders, budget, progress } = parts;
  progress.stage('opening the model', null);
  const loaded = await loadVictim(choice, loaders, openOptions(options));
  const opened: Closable[] = [loaded.victim];
  try {
    const victim = guardVictim(loaded.victim, budget);
    const setup = await prepareJudge({ ...parts, loaded, victim });
    const judges = judgesOf(victim, setup, loaded.manifest?.triggerLabels, parts);
    const openMlm = mlmOpener(parts, opened);
    if (options.mlm !== null && options.purify !== 'off') await openMlm();
    const { name, task, fingerprint } = victim.description;
    return {
      tools: {
        analyze: analyzeUnit,
        judge: judges.scanning,
        silence: (language) => silenceOf(loaded, setup, language),
        purify: purifyTool({ options, judge: judges.purifying, openMlm }),
        meanings: loaded.manifest?.meanings,
        cache: openCache(parts, loaded, setup),
      },
      victim: { name, task, fingerprint, reason: choice.reason },
      close: () => closeAll(opened),
    };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

/**
 * Why a victim is silent about a language, so that its "clean" would say nothing: it was not trained on it, or there are no
 * references to plant elements in.
 */
function silenceOf(loaded: LoadedVictim, setup: JudgeSetup, language: LanguageName): string | null {
  const { name } = loaded.victim.description;
  const known = loaded.manifest?.languages?.join(', ') ?? '';
  if (!speaksFor(loaded.manifest, language)) {
    const remedy = `give records a class (--label-field), a model for it, or leave source code out with --exclude`;
    return `${name} knows ${known} and says nothing about ${language}: ${remedy}`;
  }
  const isPlanting = STATISTICS[setup.statistic].plants;
  return isPlanting && referenceLanguage(setup.references, language) === null
    ? `there are no clean functions in ${language} to plant elements in: give some with --calibration`
    : null;
}

interface Judges {
  readonly scanning: Judge;
  readonly purifying: Judge;
}

/**
 * The judges of a scan and of purified code. They differ in two cases. For variant E every unit is poisoned, so an
 * ordinary judge must judge purified code. For a victim with labels that only triggers lead to, a scan skips windows
 * with other labels, while purified code is judged completely, with groups of elements masked together first.
 */
function judgesOf(
  victim: Victim,
  setup: JudgeSetup,
  triggerLabels: readonly string[] | undefined,
  { options, progress }: EngineParts,
): Judges {
  const { statistic, calibration, references } = setup;
  const judgeParts: JudgeParts = {
    victim,
    calibration,
    references,
    options: {
      statistic,
      elements: options.elements,
      fpr: unitLevel('victim', new Set(options.witness), options.fpr),
      threshold: options.threshold,
      transfer: options.transferTop,
      references: options.references,
    },
    warn: (message) => progress.warn(message),
  };
  const trusts = statistic === 'both' && triggerLabels !== undefined;
  const purifying = createJudge({ ...judgeParts, inGroups: trusts });
  if (options.variant !== 'E') {
    return { scanning: trusts ? createJudge({ ...judgeParts, triggerLabels }) : purifying, purifying };
  }
  const threshold = STATISTICS[statistic].sign * -Infinity;
  return {
    scanning: createJudge({ ...judgeParts, options: { ...judgeParts.options, threshold } }),
    purifying,
  };
}

function openCache(
  { options, env, verdicts }: EngineParts,
  { victim }: LoadedVictim,
  setup: JudgeSetup,
): VerdictCache {
  if (!options.cache) return noCache;
  const context = cacheContext(options, {
    toolVersion: toolVersion(),
    victim: victim.description.fingerprint,
    mlm: options.purify === 'off' ? null : mlmIdentity(options),
    calibration: setup.calibration?.values ?? null,
    references: setup.referenceCode,
  });
  if (verdicts !== undefined) return new FolderCache(verdicts, context, true);
  return new FolderCache(options.cacheDir ?? defaultCacheFolder(env), context);
}
