import type { ReadingOptions, VerdictOptions } from '../../config/options.js';
import type { ScanResult } from '../../result/result.js';
import { toolVersion } from '../models/package-root.js';
import { ShardOwnership } from '../reading/ownership.js';
import { optionsHash } from './shard-options.js';

/** What a scan is told, apart from its data and tools. */
export interface ScanSettings {
  readonly tool: ScanResult['tool'];
  readonly victim: ScanResult['victim'];
  /** Units after which the run ends. */
  readonly limit: number | null;
  /** False discovery rate to hold over the run, or `null` to take each verdict as it is. */
  readonly discoveryRate: number | null;
  /** Ids of findings that are known and accepted. */
  readonly suppressed: ReadonlySet<string>;
  /** This machine's shard of the run, and the hash of the options that it must have in common with the others. */
  readonly shard?: { readonly ownership: ShardOwnership; readonly options: string } | null;
}

/** Options that settings are made from. */
interface SettingsParts {
  readonly options: VerdictOptions & ReadingOptions;
  readonly suppressed: ReadonlySet<string>;
}

/** The settings that follow from the options of a scan. */
export function settingsOf(
  { options, suppressed }: SettingsParts,
  victim: ScanSettings['victim'],
  holdsDiscoveryRate: boolean,
): ScanSettings {
  return {
    tool: { name: 'codepurify', version: toolVersion() },
    victim,
    limit: options.limit,
    discoveryRate: holdsDiscoveryRate ? options.fpr : null,
    suppressed,
    shard:
      options.shard === null
        ? null
        : { ownership: new ShardOwnership(options.shard), options: optionsHash(options) },
  };
}
