import type { TokenEntry } from '../read/vocabulary.js';
import type { RejudgeFacts } from './rejudge.js';
import type { VerdictFacts } from './verdict-facts.js';

/** A verdict as data alone. */
export interface StoredVerdict {
  readonly facts: VerdictFacts;
  readonly again: RejudgeFacts;
  /** The tokens of shared records by their ids there. */
  readonly tokens: readonly TokenEntry[];
}
