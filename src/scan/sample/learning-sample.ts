import { hashKeyOf, type HashKey, keyedHash } from '../../probe/read/keyed-hash.js';
import { KeyedSample } from '../witnesses/association/keyed-sample.js';
import type { Subject } from '../reading/subject.js';

/** A unit or a pair with what was read of it, so that it can be learned without being parsed again. */
export interface SampledUnit {
  readonly subject: Subject;
  /** Outlines of its sides, as lines. */
  readonly lines: readonly string[];
  readonly base: boolean;
  readonly recent: boolean;
  /** Tokens of all sides and of the text with them. */
  readonly tokens: number;
}

/** Bytes that learning needs of a unit, besides its tokens: measured with functions of 7 to 300 lines. */
const UNIT_BYTES = 12_000;
/** Bytes that learning needs of a token: its features, the families of the elements, and what is kept while they are tested. */
const TOKEN_BYTES = 120;
/** Bytes of the program, its grammars and its models. */
const PROGRAM_BYTES = 400 * 2 ** 20;
/** Whatever the memory: some hundred functions, of fewer nothing can be learned. */
const LEAST_BYTES = 8 * 2 ** 20;
/** Units that are learned whatever they need: with fewer than 200 labels nothing can be. */
const LEAST_UNITS = 300;
/** Of each label so many records come first, so that a label that is rare in all data is learned too. */
const FIRST_OF_LABEL = 50;

/** Characters of a label; more are a text. */
const MOST_LABEL = 100;

const UINT32 = 2 ** 32;

/**
 * The units that are learned where all together need too much memory: the first records of each label, and those of the smallest keyed
 * hashes of their code. Every machine draws the same sample; nobody without the key can choose records that are not in it. The units
 * of one document are drawn together, and those of a change before those of its base.
 */
export class LearningSample {
  readonly #sample: KeyedSample<readonly SampledUnit[]>;
  readonly #key: HashKey;
  readonly #bytes: number;
  #open: { readonly document: string | null; readonly units: SampledUnit[] } = { document: null, units: [] };
  #weight = 0;
  /** Records of each label that came first. */
  readonly #labels = new Map<string, number>();
  #units = 0;

  /**
   * @param seed     of the hash: whoever knows it can choose records that are not in the sample
   * @param memory   MiB of the whole program
   */
  constructor(seed: string, memory: number) {
    this.#key = hashKeyOf(`${seed} sample`);
    this.#bytes = Math.max(LEAST_BYTES, memory * 2 ** 20 - PROGRAM_BYTES);
    this.#sample = new KeyedSample(Infinity, this.#bytes, () => undefined, LEAST_UNITS);
  }

  /** Units that were added. */
  get units(): number {
    return this.#units;
  }

  /** Whether all that was added needs more memory than there is. */
  get isExceeded(): boolean {
    return this.#weight > this.#bytes && this.#units > LEAST_UNITS;
  }

  /** Adds a unit. Those of one document follow each other. */
  add(unit: SampledUnit, document: string | null): void {
    const name = document === null ? null : `${String(unit.base)} ${String(unit.recent)} ${document}`;
    if (name === null || name !== this.#open.document) {
      this.#close();
      this.#open = { document: name, units: [] };
    }
    this.#open.units.push(unit);
    this.#weight += bytesOf(unit);
    this.#units += 1;
  }

  /** The units to learn, in the order of adding. */
  all(): SampledUnit[] {
    this.#close();
    return this.#sample.all().flat();
  }

  #close(): void {
    const { units } = this.#open;
    this.#open = { document: null, units: [] };
    const [first] = units;
    if (first === undefined) return;
    this.#sample.add(
      units,
      this.#rankOf(first),
      units.reduce((sum, unit) => sum + bytesOf(unit), 0),
    );
  }

  #isFirst({ label }: Subject): boolean {
    if (label === null || label.length > MOST_LABEL) return false;
    const known = this.#labels.get(label) ?? 0;
    if (known >= FIRST_OF_LABEL) return false;
    this.#labels.set(label, known + 1);
    return true;
  }

  /** From 0 to 2 for a head, from 2 to 4 for a base; the lower half is for the first records of each label. */
  #rankOf({ subject, base }: SampledUnit): number {
    const group = 2 * Number(base) + Number(!this.#isFirst(subject));
    const { first, second } = keyedHash(subject.units.map(({ code }) => code).join('\n'), this.#key);
    return group + ((first >>> 0) + (second >>> 0) / UINT32) / UINT32;
  }
}

function bytesOf({ tokens }: SampledUnit): number {
  return UNIT_BYTES + TOKEN_BYTES * tokens;
}
