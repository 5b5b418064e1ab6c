import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { CorpusBuilder, type Corpus, type ReadUnit } from './corpus.js';
import type { LabelTask } from './label-plan.js';
import { plainLabel } from '../../text/plain-label.js';
import { normalisedTarget } from './target-groups.js';
import type { Vocabulary } from './vocabulary.js';

/** A unit that is added to a dataset: code of one side or two, and its label. */
export interface LabelledUnit {
  readonly sides: readonly (Analysis | TokenOutline)[];
  /** The recorded label, or the target text. */
  readonly label: string | null;
  /** Used for training and for counting families, but not judged. */
  readonly base: boolean;
  /** Added in the window of time that is tested by itself (`DatasetContext.parts`); absent: what is not of the base is. */
  readonly recent?: boolean;
  /** The record of the data that it is a part of, with other units that follow it or precede it; absent: of none. */
  readonly document?: string | null;
}

/** The collected records: those of the corpus, with their labels. */
export interface CollectedRecords {
  readonly corpus: Corpus;
  /** Of each record of the corpus. */
  readonly labels: readonly (string | null)[];
  /** 1 for records of the base. */
  readonly base: Uint8Array;
  /** 1 for records of the window: all that is judged, and what was merged not long before. */
  readonly recent: Uint8Array;
  /** The number of each unit of the corpus, in the order of adding. */
  readonly numbers: Int32Array;
}

/** A record of which further units may come. */
interface OpenRecord {
  readonly label: string | null;
  readonly units: ReadUnit[];
  readonly numbers: number[];
}

/** Records that wait for the end of their document, in the order of their first units. */
interface Waiting {
  readonly document: string | null;
  readonly base: boolean;
  readonly recent: boolean;
  readonly records: OpenRecord[];
  readonly byLabel: Map<string, OpenRecord>;
}

/**
 * Makes records of units: the units of one document that have the same label are one record, because their label is one
 * decision. If they were counted one by one, a single record of the data with many copies of a pattern would look like
 * evidence from many. Units without a label are no evidence, and stay records of their own. Only the units of one
 * document wait.
 */
export class RecordCollector {
  private readonly builder: CorpusBuilder;
  private readonly labels: (string | null)[] = [];
  private readonly base: number[] = [];
  private readonly recent: number[] = [];
  private readonly numbers: number[] = [];
  private added = 0;
  private waiting: Waiting = emptyDocument(null, false, true);

  /** @param task targets of a generation that differ as copies do (`normalisedTarget`) are one label */
  constructor(
    seed: string,
    private readonly task: LabelTask,
  ) {
    this.builder = new CorpusBuilder(seed);
  }

  get vocabulary(): Vocabulary {
    return this.builder.vocabulary;
  }

  /** Adds a unit. All units of a document are added one after the other. */
  add({ sides, label, base, recent = !base, document = null }: LabelledUnit): void {
    const unit = this.builder.read(sides);
    const { waiting } = this;
    const isSame = document === waiting.document && base === waiting.base && recent === waiting.recent;
    if (document === null || !isSame) {
      this.endDocument();
      this.waiting = emptyDocument(document, base, recent);
    }
    const record = this.recordOf(label);
    record.units.push(unit);
    record.numbers.push(this.added++);
  }

  private recordOf(label: string | null): OpenRecord {
    const { records, byLabel } = this.waiting;
    const key =
      label === null ? null : this.task === 'generation' ? normalisedTarget(label) : plainLabel(label);
    const known = key === null ? undefined : byLabel.get(key);
    if (known !== undefined) return known;
    const record: OpenRecord = { label, units: [], numbers: [] };
    records.push(record);
    if (key !== null) byLabel.set(key, record);
    return record;
  }

  private endDocument(): void {
    const { records, base, recent } = this.waiting;
    this.waiting = emptyDocument(null, false, true);
    for (const { label, units, numbers } of records) {
      this.builder.addRecord(units);
      this.labels.push(label);
      this.base.push(base ? 1 : 0);
      this.recent.push(recent ? 1 : 0);
      this.numbers.push(...numbers);
    }
  }

  /** The label of each record so far. No further unit may follow in the last document. */
  recordLabels(): readonly (string | null)[] {
    this.endDocument();
    return this.labels;
  }

  /** All records as numbers. No unit may be added afterwards. */
  build(): CollectedRecords {
    this.endDocument();
    return {
      corpus: this.builder.build(),
      labels: this.labels,
      base: Uint8Array.from(this.base),
      recent: Uint8Array.from(this.recent),
      numbers: Int32Array.from(this.numbers),
    };
  }
}

function emptyDocument(document: string | null, base: boolean, recent: boolean): Waiting {
  return { document, base, recent, records: [], byLabel: new Map() };
}
