import type { ReadingOptions } from '../../config/options.js';
import type { RecognisedFile } from '../../data/formats/data-format.js';
import { pathOf, type Row } from '../../data/row.js';
import type { Manifest } from '../../model/folder/manifest.js';
import type { Task } from '../../model/victim.js';
import type { InspectedFile, Inspection } from '../../result/inspection.js';
import { taskOf, toSubject, weigh } from '../reading/subject.js';
import { rowReader, type ScanContext } from '../scan-context.js';
import { sentinelManifest } from './sentinel-manifest.js';
import { fileSplits } from './file-splits.js';
import { UnitCounts } from './unit-counts.js';
import { PromptRecords } from '../witnesses/association/prompt-records.js';
import { witnessOutlooks } from './witness-outlooks.js';

/**
 * Reads data as a scan does, and reports what was recognised instead of judging it. Memory grows with the number of units (a
 * hash and a label each), not with their code.
 * @throws CodePurifyError `input` when a path does not exist
 */
export async function inspectData(
  paths: readonly string[],
  options: ReadingOptions,
  context: Pick<ScanContext, 'cwd' | 'stdin' | 'signal'>,
): Promise<Inspection> {
  const recognised = new Map<string, RecognisedFile>();
  const read = rowReader(options, {
    ...{ cwd: context.cwd, stdin: context.stdin },
    onRecognised: (file) => recognised.set(file.path, file),
  });
  const splits = await fileSplits(paths, context.cwd);
  const inspected = new InspectedData();
  for await (const row of read(paths)) {
    if (context.signal?.aborted === true || inspected.units === options.limit) break;
    inspected.add(row);
  }
  return inspected.report(recognised, splits, await sentinelManifest());
}

/** The counts of all files, and of each. */
class InspectedData {
  readonly #total = new UnitCounts();
  readonly #files = new Map<string, UnitCounts>();
  readonly #labels = new Map<Task, { readonly labels: string[]; readonly lengths: number[] }>();
  readonly #prompts = new PromptRecords('inspect'); // any key will do: they are only counted
  units = 0;

  add(row: Row): void {
    // the layout names the fields; there is no base, and no file begins by a row
    if (row.kind === 'unchanged' || row.kind === 'aside' || row.kind === 'file') return;
    for (const counts of [this.#total, this.#countsOf(pathOf(row))]) {
      if (row.kind === 'unit') counts.addUnit(row.unit);
      else if (row.kind === 'pair') counts.addPair(row.pair);
      else if (row.kind === 'notData') counts.addNotData(row.notData);
      else counts.addSkipped(row.skipped);
    }
    if (row.kind === 'skipped' || row.kind === 'notData') return;
    this.units += 1;
    const subject = toSubject(row.kind === 'unit' ? row.unit : row.pair);
    this.#prompts.add(subject, false);
    if (subject.label === null) return;
    const task = taskOf(subject);
    const known = this.#labels.get(task) ?? { labels: [], lengths: [] };
    known.labels.push(subject.label);
    known.lengths.push(weigh(subject));
    this.#labels.set(task, known);
  }

  report(
    recognised: ReadonlyMap<string, RecognisedFile>,
    splits: ReadonlyMap<string, string>,
    sentinel: Manifest,
  ): Inspection {
    const total = this.#total.counts();
    return {
      files: [...this.#files].map(([path, counts]) =>
        fileReport(path, counts, recognised.get(path), splits.get(path) ?? null),
      ),
      total,
      witnesses: witnessOutlooks(this.#labels, total.languages, sentinel, this.#prompts.sizes.all),
    };
  }

  #countsOf(path: string): UnitCounts {
    const known = this.#files.get(path) ?? new UnitCounts();
    this.#files.set(path, known);
    return known;
  }
}

function fileReport(
  path: string,
  counts: UnitCounts,
  file: RecognisedFile | undefined,
  split: string | null,
): InspectedFile {
  const layout = file?.layout;
  const isKnown = layout !== undefined && 'find' in layout;
  return {
    path,
    format: file?.format ?? null,
    split,
    layout: isKnown ? { name: layout.name, description: layout.description } : null,
    problem: layout === undefined || isKnown ? null : `${layout.reason}: ${layout.remedy}`,
    notData: counts.notData,
    ...counts.counts(),
  };
}
