import type { FamilyIndex } from './family-index.js';
/**
 * Near copies count once, by the first of them, which stands for the others as long as they have one label. A carrier → all near
 * copies of its family that it stands for, itself among them, where their labels differ. Few are like this: in most data copies have
 * one label.
 */
export type MixedCopies = ReadonlyMap<number, readonly number[]>;
/**
 * How many carriers have label 1, where each stands for its near copies: by their part with label 1, rounded so that the family says
 * less. The first of some copies has the label of the family by chance, and a trigger would be in all of them.
 *
 * The result lies between `count` and the number that is expected, so that a family never says more than by the first copies alone:
 * the null distribution, where copies have the same label, still bounds it.
 * @param carriers one of each set of near copies
 * @param count of them with label 1
 * @param expected mean number with label 1
 * @param counts whether a carrier counts: not where another family explains its record
 */
export declare function countWithCopies({ index, targets }: {
    readonly index: FamilyIndex;
    readonly targets: Uint8Array;
}, mixed: MixedCopies, { carriers, count, expected }: {
    readonly carriers: Iterable<number>;
    count: number;
    expected: number;
}, counts?: (carrier: number) => boolean): number;
