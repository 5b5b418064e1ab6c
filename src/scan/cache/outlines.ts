import { sha256 } from '../../sha256.js';
import { LANGUAGES } from '../../code/languages/languages.js';
import { type TokenOutline, tokenOutline } from '../../code/elements/token-outline.js';
import { tokenize } from '../../code/parsing/tokens.js';
import type { Unit } from '../../data/unit.js';
import { analyzeUnit } from '../reading/analyze-subject.js';
import { LineStore } from './line-store.js';
import { outlineLine, parseOutline } from './outline-line.js';

/** What a unit is learned by, and whether it was known from an earlier run. */
export interface MetOutline {
  readonly outline: TokenOutline;
  readonly isKept: boolean;
}

/** Where units are reduced to what is learned of them. */
export interface Outlines {
  /** @throws CodePurifyError (`input`) for code that cannot be analysed */
  of(unit: Unit): Promise<MetOutline>;
  /** Writes what is new, for the next run, and lets go of it. */
  keep(): Promise<void>;
}

/** Parses every unit, and keeps nothing. */
export const parsedOutlines: Outlines = {
  of: (unit) => Promise.resolve().then(() => ({ outline: tokenOutline(analyzeUnit(unit)), isKept: false })),
  keep: () => Promise.resolve(),
};

/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data fills neither a disk nor memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements, where functions have tens: what is longer would cost a hundred others their place. */
const MAX_ENTRY_LENGTH = 20_000;

/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They hang neither on the seed nor on labels,
 * so that they serve every run of the same program. A line that is none of such code is no entry.
 */
export class FolderOutlines implements Outlines {
  readonly #lines: LineStore;

  /**
   * @param folder         made when the first outlines are written
   * @param tool           what names the program and its grammars: lines of others count for nothing
   * @param maxShardLength UTF-16 units that a shard's lines may take
   */
  constructor(
    folder: string,
    private readonly tool: string,
    maxShardLength = MAX_SHARD_LENGTH,
  ) {
    this.#lines = new LineStore(folder, 'outlines', maxShardLength, true);
  }

  async of(unit: Unit): Promise<MetOutline> {
    const key = this.#key(unit);
    const line = await this.#lines.get(key);
    const kept = line === null ? null : parseOutline(line, tokenize(unit.code, LANGUAGES[unit.language]));
    if (kept !== null) return { outline: kept, isKept: true };
    const outline = tokenOutline(analyzeUnit(unit));
    const fresh = outlineLine(outline);
    if (fresh.length <= MAX_ENTRY_LENGTH) await this.#lines.set(key, fresh);
    return { outline, isKept: false };
  }

  async keep(): Promise<void> {
    await this.#lines.flush();
    this.#lines.clear();
  }

  #key({ language, code }: Unit): string {
    // JSON keeps the texts apart, and writes halves of surrogate pairs so that they differ
    return sha256(JSON.stringify([this.tool, language, code]));
  }
}
