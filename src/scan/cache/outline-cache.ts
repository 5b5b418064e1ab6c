import { sha256 } from '../../sha256.js';
import type { TokenOutline } from '../../code/elements/token-outline.js';
import { codeHash, type Survey, type SurveyedCode } from '../surveys/survey.js';
import { CODE_WITNESS_NAMES, type CodeWitnessName } from '../witnesses/unit-witnesses.js';
import { LineStore } from './line-store.js';
import { outlineLine, outlineOf } from './outline-line.js';

/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data cannot fill the disk or the memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements; most functions have tens. A longer entry would take the place of a hundred others. */
const MAX_ENTRY_LENGTH = 20_000;

/** The first character of a line: whether no witness of code alone had anything to say of the unit. */
const QUIET = 'q';
const ASK = 'a';

/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They do not depend on the seed or on labels,
 * so every run of the same program can use them. A line that does not fit the code is ignored. What witnesses said is not stored:
 * they are asked again about the few units of which anything was said.
 */
export class OutlineCache {
  readonly #lines: LineStore;
  /** The witnesses that a quiet unit was shown to. */
  readonly names: readonly CodeWitnessName[] = CODE_WITNESS_NAMES;

  /**
   * @param folder         created when the first outlines are written
   * @param tool           identifies the program and its grammars: lines of other versions are not used
   * @param maxShardLength UTF-16 units that a shard's lines may take
   */
  constructor(
    folder: string,
    private readonly tool: string,
    maxShardLength = MAX_SHARD_LENGTH,
  ) {
    this.#lines = new LineStore(folder, 'outlines', maxShardLength, true);
  }

  /** What is known of a unit, or `null`. */
  async get(unit: SurveyedCode): Promise<Pick<Survey, 'outline' | 'said'> | null> {
    const line = await this.#lines.get(this.#key(unit));
    if (line === null) return null;
    const outline = outlineOf(line.slice(1), unit);
    return outline && { outline, said: line.startsWith(QUIET) ? [] : null };
  }

  /** @param isQuiet all witnesses of code alone were asked, and none has found anything */
  async set(unit: SurveyedCode, outline: TokenOutline, isQuiet: boolean): Promise<void> {
    const line = `${isQuiet ? QUIET : ASK}${outlineLine(outline)}`;
    if (line.length <= MAX_ENTRY_LENGTH) await this.#lines.set(this.#key(unit), line);
  }

  /** Writes new outlines for the next run and frees their memory. */
  async save(): Promise<void> {
    await this.#lines.flush();
    this.#lines.clear();
  }

  #key(unit: SurveyedCode): string {
    return sha256(this.tool + codeHash(unit));
  }
}
