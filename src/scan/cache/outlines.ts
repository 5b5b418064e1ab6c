import { sha256 } from '../../sha256.js';
import { LANGUAGES } from '../../code/languages/languages.js';
import { type TokenOutline, tokenOutline } from '../../code/elements/token-outline.js';
import { tokenize } from '../../code/parsing/tokens.js';
import type { Unit } from '../../data/unit.js';
import { analyzeUnit } from '../reading/analyze-subject.js';
import { LineStore } from './line-store.js';
import { outlineLine, parseOutline } from './outline-line.js';

/** The outline of a unit, and whether it came from the cache. */
export interface FoundOutline {
  readonly outline: TokenOutline;
  readonly isCached: boolean;
}

/** Makes or looks up the outline of a unit: the part of it that a probe learns from. */
export interface Outlines {
  /** @throws CodePurifyError (`input`) for code that cannot be analysed */
  of(unit: Unit): Promise<FoundOutline>;
  /** Writes new outlines for the next run and frees their memory. */
  save(): Promise<void>;
}

/** Parses every unit, without a cache. */
export const parsedOutlines: Outlines = {
  of: (unit) => Promise.resolve().then(() => ({ outline: tokenOutline(analyzeUnit(unit)), isCached: false })),
  save: () => Promise.resolve(),
};

/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data cannot fill the disk or the memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements; most functions have tens. A longer entry would take the place of a hundred others. */
const MAX_ENTRY_LENGTH = 20_000;

/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They do not depend on the seed or on labels,
 * so every run of the same program can use them. A line that does not fit the code is ignored.
 */
export class FolderOutlines implements Outlines {
  readonly #lines: LineStore;

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

  async of(unit: Unit): Promise<FoundOutline> {
    const key = this.#key(unit);
    const line = await this.#lines.get(key);
    const cached =
      line === null ? null : parseOutline(line, tokenize(unit.code, LANGUAGES[unit.language]), unit.code);
    if (cached !== null) return { outline: cached, isCached: true };
    const outline = tokenOutline(analyzeUnit(unit));
    const fresh = outlineLine(outline);
    if (fresh.length <= MAX_ENTRY_LENGTH) await this.#lines.set(key, fresh);
    return { outline, isCached: false };
  }

  async save(): Promise<void> {
    await this.#lines.flush();
    this.#lines.clear();
  }

  #key({ language, code }: Unit): string {
    // JSON separates the texts, and escapes lone surrogates so that they stay different
    return sha256(JSON.stringify([this.tool, language, code]));
  }
}
