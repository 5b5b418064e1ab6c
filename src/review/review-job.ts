import type { OptionLayer } from '../config/resolve-options.js';
import type { GitHubClient } from '../github/api/client.js';
import type { RepositoryName } from '../github/api/repository-name.js';
import type { Door } from './door.js';

/** The settings of a review, in addition to the options of the judging. */
export interface ReviewSettings {
  /** Files and folders that are judged; none: everything. */
  readonly paths: readonly string[];
  /** Where changes are read: the checkout (git), the API, or the checkout where it holds both commits. */
  readonly source: 'auto' | 'api' | 'checkout';
  /** So many poisoned units do not fail the check. */
  readonly maxPoisoned: number;
  /** Comments are posted on the pull request. */
  readonly hasComments: boolean;
}

/** A review over GitHub's API. */
export interface ReviewJob {
  readonly door: Door;
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly settings: ReviewSettings;
  /** Options that come before those of the configuration file. */
  readonly layer: OptionLayer;
}
