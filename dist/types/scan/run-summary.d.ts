import type { Family, Finding, ScanResult } from '../finding.js';
/** A family that labels follow: what of it is known before any carrier is read again. */
export interface FoundFamily extends Pick<Family, 'carriers' | 'purity' | 'label' | 'labelled' | 'pValue' | 'confirmed' | 'inBase'> {
    /** Records that it speaks against. */
    readonly flagged: number;
}
/** What a carrier that was read again tells of its family. */
export interface ToldFamily extends Pick<Family, 'id' | 'kind' | 'pattern'> {
    /** Place of the family among those found. */
    readonly family: number;
}
/** What is known of a run as a whole; the same in every share of it. */
export type RunSummary = 
/** Units were judged one by one. */
{
    readonly kind: 'units';
    readonly unchanged: number | null;
} | {
    readonly kind: 'data set';
    /** Records judged. */
    readonly judged: number;
    readonly unchanged: number | null;
    /** Families that were tested, and those that were found, strongest first. */
    readonly tested: number;
    readonly families: readonly FoundFamily[];
} | {
    readonly kind: 'undecided';
    readonly reason: string;
    readonly unchanged: number | null;
};
/** A run when every subject has its outcome. */
export interface FinishedRun {
    readonly summary: RunSummary;
    /** Families of which a carrier was read again. */
    readonly told: readonly ToldFamily[];
    readonly findings: readonly Finding[];
    /** Findings that the configuration accepts. */
    readonly suppressed: readonly Finding[];
    readonly units: number;
    readonly errors: number;
    readonly skipped: number;
    /** Whether every unit was looked at. */
    readonly isComplete: boolean;
}
/** What is said of a run and its families. */
export declare function concludeRun(run: FinishedRun): Pick<ScanResult, 'overall' | 'families'>;
