import { plainLabel } from '../../text/plain-label.js';
import type { Task } from '../../model/victim.js';
import { documentOf, type Subject, taskOf } from '../reading/subject.js';

/** What was seen of the records of one task; the units of one document with one label are one. */
export interface TaskCounts {
  /** Records of base and head with a label. */
  readonly labelled: number;
  /** Records of the head: by label as `plainLabel` compares it, none for targets that are texts; and without a label. */
  readonly labels: ReadonlyMap<string, number>;
  readonly headLabelled: number;
  readonly unlabelled: number;
}

/** The same while it grows. */
interface GrowingCounts {
  labelled: number;
  readonly labels: Map<string, number>;
  headLabelled: number;
  unlabelled: number;
}

/** Counts the records that were read, whether they are learned or not. */
export class SeenRecords {
  readonly #tasks = new Map<Task, GrowingCounts>();
  #document: string | null = null;
  readonly #labels = new Set<string | null>();

  /** Counts a unit that could be analysed. Those of one document follow each other. */
  see(subject: Subject, isBase: boolean): void {
    const task = taskOf(subject);
    const counts = this.#of(task);
    const label = subject.label === null ? null : plainLabel(subject.label);
    if (this.#isKnown(subject, label)) return;
    if (label !== null) counts.labelled += 1;
    if (isBase) return;
    if (label === null) counts.unlabelled += 1;
    else counts.headLabelled += 1;
    if (label !== null && task !== 'generation')
      counts.labels.set(label, (counts.labels.get(label) ?? 0) + 1);
  }

  /** What was seen, by task. */
  counts(): ReadonlyMap<Task, TaskCounts> {
    return this.#tasks;
  }

  /** Whether a unit of the same document had the same label. */
  #isKnown(subject: Subject, label: string | null): boolean {
    const document = documentOf(subject);
    if (document === null || document !== this.#document) this.#labels.clear();
    this.#document = document;
    const isKnown = label !== null && this.#labels.has(label);
    this.#labels.add(label);
    return isKnown;
  }

  #of(task: Task): GrowingCounts {
    const known = this.#tasks.get(task);
    if (known !== undefined) return known;
    const counts = { labelled: 0, labels: new Map<string, number>(), headLabelled: 0, unlabelled: 0 };
    this.#tasks.set(task, counts);
    return counts;
  }
}
