import type { ReadingOptions, VerdictOptions } from '../../config/options.js';
import type { ScanResult } from '../../result/result.js';
import type { ShardOwnership } from '../reading/ownership.js';
/** The settings of a scan, apart from its data and tools. */
export interface ScanSettings {
    readonly tool: ScanResult['tool'];
    readonly victim: ScanResult['victim'];
    /** Most units that are judged. */
    readonly limit: number | null;
    /** False discovery rate to keep over the run; `null` leaves each verdict as it is. */
    readonly discoveryRate: number | null;
    /** The accepted chance that clean units are called poisoned because of the whole run: see `weighRun`. */
    readonly wholeLevel: number;
    /** Ids of findings and of families that are known and accepted. */
    readonly suppressed: ReadonlySet<string>;
    /** This machine's shard of the run, and the hash of the options, which must be the same in all shards. */
    readonly shard?: {
        readonly ownership: ShardOwnership;
        readonly options: string;
    } | null;
}
/** What settings are made from. */
interface SettingsParts {
    readonly options: VerdictOptions & ReadingOptions;
    readonly suppressed: ReadonlySet<string>;
    /** This machine's shard of the run; absent: the run is not split. */
    readonly shard?: ShardOwnership;
}
/** The settings that follow from the options of a scan. */
export declare function settingsOf({ options, suppressed, shard }: SettingsParts, victim: ScanSettings['victim'], keepsDiscoveryRate: boolean): ScanSettings;
export {};
