import type { OptionLayer } from '../config/resolve-options.js';
import type { GitHubClient } from '../github/api/client.js';
import type { RepositoryName } from '../github/api/repository-name.js';
import type { Door } from './door.js';

/** The settings of a review, in addition to the options of a scan. */
export interface ReviewSettings {
  /** Files and folders to judge; none: everything. */
  readonly paths: readonly string[];
  /** Where to read changes from: the checkout (git), the API, or `auto`: the checkout if it has both commits. */
  readonly source: 'auto' | 'api' | 'checkout';
  /** The number of poisoned units that the check accepts. */
  readonly maxPoisoned: number;
  /** Whether to post comments on the pull request. */
  readonly hasComments: boolean;
}

/** A review over GitHub's API. */
export interface ReviewJob {
  readonly door: Door;
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly settings: ReviewSettings;
  /** Options that take precedence over the configuration file. */
  readonly layer: OptionLayer;
}
