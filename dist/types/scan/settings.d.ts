import type { ScanResult } from '../finding.js';
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
}
