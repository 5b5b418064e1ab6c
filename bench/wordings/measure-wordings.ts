import { loadParser } from '../../src/code/parsing/parser.js';
import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/language-names.js';
import { NO_ATTACK } from '../attacks/attack.js';
import type { ResultStore } from '../results/result-files.js';
import { RecordScanner, type RecordsVerdict } from '../scans/record-scanner.js';
import { type Proportion, proportionTrue } from '../statistics/metrics.js';
import { createRandom } from '../statistics/seeded-random.js';
import { inTemporaryFolder } from '../timing/own-process.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import { CLEAN_SOURCES, WORDING_SOURCES, type WordedTrigger, type WordingSource } from './wording-sources.js';

/** One trigger in one language. */
interface WordingScenario {
  readonly language: LanguageName;
  /** `none`: functions of the reference corpora as they are. */
  readonly trigger: string;
  readonly functions: number;
  readonly seed: string;
}

/** One line of `docs/results/wordings.jsonl`: functions that were scanned alone, one after another. */
export interface WordingLine extends WordingScenario {
  /** The trigger's text in the first function. */
  readonly text: string | null;
  /** Functions called poisoned, and those reported at all, as poisoned or suspicious. */
  readonly poisoned: Proportion;
  readonly reported: Proportion;
  /** Functions in which each witness found something. */
  readonly by: Readonly<Record<string, number>>;
  /** Functions without a place for the trigger. */
  readonly unplantable: number;
  readonly cpuSeconds: number;
}

/** What is measured. */
export interface WordingPlan {
  readonly data: string;
  readonly languages: readonly { readonly name: LanguageName }[];
  /** Functions of each language that every trigger is planted in. */
  readonly functions: number;
  /** Functions of each language as they are. */
  readonly clean: number;
  readonly seed: string;
}

/** Scans functions alone, without labels, with each wording and as they are; each result is stored at once. */
export async function measureWordings(plan: WordingPlan, store: ResultStore<WordingLine>): Promise<void> {
  const isWanted = ({ language }: WordingSource): boolean =>
    plan.languages.some(({ name }) => name === language);
  for (const source of WORDING_SOURCES.filter(isWanted)) {
    const triggers = source.groups.flatMap((group) => group.triggers);
    await measureSource(source, triggers, plan.functions, plan, store);
  }
  for (const source of CLEAN_SOURCES.filter(isWanted)) {
    await measureSource(source, [null], plan.clean, plan, store);
  }
}

async function measureSource(
  source: WordingSource,
  triggers: readonly (WordedTrigger | null)[],
  functions: number,
  { data, seed }: WordingPlan,
  store: ResultStore<WordingLine>,
): Promise<void> {
  const { language } = source;
  const scenarioOf = (trigger: WordedTrigger | null): WordingScenario => ({
    ...{ language, trigger: trigger?.name ?? NO_ATTACK, functions, seed },
  });
  const open = triggers.filter((trigger) => !store.has(scenarioOf(trigger)));
  if (open.length === 0) return;
  await loadParser(language);
  const all = [...new Set(await source.read(data))];
  const drawn = createRandom(`${seed}:${language}:wordings`).shuffled(all).slice(0, functions);
  await inTemporaryFolder(async (folder) => {
    const scanner = new RecordScanner(folder, language, { witness: WITNESSES });
    for (const trigger of open) {
      await store.add({
        ...scenarioOf(trigger),
        ...(await scanAlone(drawn, trigger, source, seed, scanner)),
      });
    }
  });
}

/** One function has no company, and no labels. */
const WITNESSES = 'no-company,no-labels';

async function scanAlone(
  drawn: readonly string[],
  trigger: WordedTrigger | null,
  { language }: WordingSource,
  seed: string,
  scanner: RecordScanner,
): Promise<Omit<WordingLine, keyof WordingScenario>> {
  const start = processorSeconds();
  const planted = drawn.flatMap((code, number): { code: string; text: string | null }[] => {
    if (trigger === null) return [{ code, text: null }];
    const random = createRandom(`${seed}:${trigger.name}:${String(number)}`);
    const poisoned = trigger.plant(analyze(code, language), random);
    return poisoned === null ? [] : [{ code: poisoned.code, text: poisoned.trigger.text }];
  });
  const verdicts: RecordsVerdict[] = [];
  for (const { code } of planted) verdicts.push(await scanner.whole([{ func: code }]));
  const findings = verdicts.map((verdict) => verdict.findings[0] ?? null);
  return {
    text: planted[0]?.text ?? null,
    poisoned: proportionTrue(findings.map((finding) => finding?.verdict === 'poisoned')),
    reported: proportionTrue(findings.map((finding) => finding !== null)),
    by: countsOf(
      findings.flatMap((finding) => [...new Set(finding?.testimonies.map(({ witness }) => witness) ?? [])]),
    ),
    unplantable: drawn.length - planted.length,
    cpuSeconds: processorSeconds() - start,
  };
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
