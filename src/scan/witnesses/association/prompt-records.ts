import type { Unit } from '../../../data/unit.js';
import { hashKeyOf, type HashKey, keyedHash } from '../../../probe/read/keyed-hash.js';
import { comparedPart, type PromptResponse } from '../../../witness/association/prompt-response.js';
import { MOST_RECORDS } from '../../../witness/association/test-associations.js';
import type { Subject } from '../../reading/subject.js';
import { KeyedSample } from './keyed-sample.js';

/** The place of a unit's code in the prompt or the response of its record. */
export interface UnitPiece {
  /** Position of the unit among the rows; -1 for a unit of the base. */
  readonly position: number;
  /** Offset and length of its code in the text, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
}

/** A prompt and a response with the units that one of them is made of. */
export interface PromptRecord extends PromptResponse {
  /** Which of the two the units are. */
  readonly side: 'prompt' | 'response';
  readonly pieces: readonly UnitPiece[];
}

/** UTF-16 units of all records that are tested together: 640 MB at most. 20,000 records have 16,000 each. */
const MOST_TEXT = 320_000_000;

/** Between the pieces of one text. */
const BETWEEN = '\n';

/** Units of one record with the same other side, in their order. */
interface OpenText {
  readonly other: string;
  readonly side: PromptRecord['side'];
  text: string;
  /** The last question or response that was added, and where it begins. */
  last: { readonly whole: string; readonly start: number } | null;
  readonly pieces: UnitPiece[];
}

/**
 * Collects the prompts and responses of a dataset from its units: the code of a unit with a prompt is, or belongs to, the response,
 * with the prose around it; a unit whose target is a text is the prompt. Records with neither are none.
 */
export class PromptRecords {
  readonly #sample: KeyedSample<PromptRecord>;
  readonly #key: HashKey;
  /** Positions of units of records that are not in the sample. */
  readonly leftOut = new Set<number>();
  /** Positions of units of records that are too long: only the beginning is compared with others. */
  readonly inPart = new Set<number>();
  #open: OpenText[] = [];
  /** Role, path and number of the record that is read. */
  #name = '';
  #ofBase = 0;

  /**
   * @param seed of the sample: whoever knows it can choose records that are not in it
   * @param most records of the sample
   */
  constructor(seed: string, most = MOST_RECORDS) {
    this.#key = hashKeyOf(seed);
    this.#sample = new KeyedSample(most, MOST_TEXT, ({ pieces }) => {
      for (const { position } of pieces) if (position !== -1) this.leftOut.add(position);
    });
  }

  /** Adds a unit; those of one record follow each other. */
  add({ path, record, position, units: [unit, second] }: Subject, isBase: boolean): void {
    if (record === null || second !== undefined) return;
    const name = `${isBase ? 'base' : 'head'} ${path} ${String(record)}`;
    if (name !== this.#name) this.#close();
    this.#name = name;
    const sides = sidesOf(unit);
    if (sides === null) return;
    const known = this.#open.find(({ other, side }) => other === sides.other && side === sides.side);
    const text = known ?? { ...sides, text: '', last: null, pieces: [] };
    if (known === undefined) this.#open.push(text);
    text.pieces.push({
      position: isBase ? -1 : position,
      offset: offsetIn(text, unit),
      length: unit.code.length,
    });
  }

  /** The records that are tested together: all that were added, or a sample of them. */
  all(): readonly PromptRecord[] {
    this.#close();
    return this.#sample.all();
  }

  /** Records that were added: of the head, and all. */
  get sizes(): { readonly head: number; readonly all: number } {
    this.#close();
    return { head: this.#sample.added - this.#ofBase, all: this.#sample.added };
  }

  /**
   * Where units have a prompt, these are the record; else those with a target. Code and its translation are each the target of the
   * other: they are one record.
   */
  #close(): void {
    const answers = this.#open.filter(({ side }) => side === 'response');
    const texts = answers.length > 0 ? answers : this.#open;
    const taken: PromptRecord[] = [];
    for (const text of texts) {
      const record = toRecord(text);
      const isReverse = taken.some((one) => one.prompt === record.response && one.response === record.prompt);
      if (isReverse) continue;
      taken.push(record);
      const isWhole = [text.text, text.other].every((one) => comparedPart(one) === one);
      for (const { position } of isWhole ? [] : record.pieces) this.inPart.add(position);
    }
    for (const record of taken) {
      const { prompt, response } = record;
      this.#sample.add(record, this.#rankOf(record), prompt.length + response.length);
    }
    this.#open = [];
  }

  /** Those of a change come before those of its base. */
  #rankOf({ pieces }: PromptRecord): number {
    const isBase = pieces.every(({ position }) => position === -1);
    this.#ofBase += Number(isBase);
    return Number(isBase) + (keyedHash(this.#name, this.#key).first >>> 0) / UINT32;
  }
}

/** The prompt and the response of one unit alone; `null`: it has neither. */
export function recordOfUnit(unit: Unit): PromptRecord | null {
  const sides = sidesOf(unit);
  if (sides === null) return null;
  const text: OpenText = { ...sides, text: '', last: null, pieces: [] };
  const offset = offsetIn(text, unit);
  return toRecord({ ...text, pieces: [{ position: -1, offset, length: unit.code.length }] });
}

const UINT32 = 2 ** 32;

/**
 * Where a unit's code is in a text. All of its question or response is added to the text, prose and code, unless a unit before
 * it was a part of the same.
 */
function offsetIn(text: OpenText, { code, within, place }: Unit): number {
  const span = place.kind === 'record' ? place.span : null;
  const isPart = within !== undefined && span !== null;
  if (!isPart || text.last?.whole !== within) {
    if (text.text !== '') text.text += BETWEEN;
    text.last = isPart ? { whole: within, start: text.text.length } : null;
    text.text += isPart ? within : code;
    if (!isPart) return text.text.length - code.length;
  }
  return (text.last?.start ?? 0) + span.start;
}

function sidesOf({ prompt, label, task, code }: Unit): Pick<OpenText, 'other' | 'side'> | null {
  if (code.trim() === '') return null;
  if (prompt !== undefined) return { other: prompt, side: 'response' };
  return label !== null && task === 'generation' ? { other: label, side: 'prompt' } : null;
}

function toRecord({ other, side, text, pieces }: OpenText): PromptRecord {
  const [own, far] = [comparedPart(text), comparedPart(other)];
  const sides = side === 'prompt' ? { prompt: own, response: far } : { prompt: far, response: own };
  return { ...sides, side, pieces };
}
