import { type FamilyIndex } from '../family-index.js';
import type { Novelty } from './novelty.js';
/** How much more frequent a style is in the added records than in those before. */
export interface Rise {
    /** The label of the records that have it beyond what the records before let expect. */
    readonly label: 0 | 1;
    /** Nats by which chance does not explain how many of its carriers were added, given the rest of their code. */
    readonly nats: number;
}
/** What the rises are measured on. */
export interface RiseParts {
    readonly index: FamilyIndex;
    /** 1 for records that were there before. */
    readonly older: Uint8Array;
    /** 1 for records with a label, which they have in `targets`. */
    readonly learned: Uint8Array;
    readonly targets: Uint8Array;
    readonly novelty: Pick<Novelty, 'inChange'>;
    /** Numbers of the families of styles. */
    readonly styles: readonly number[];
}
/**
 * Compares the styles of added records with those before. Most styles are natural there, so that a purity says nothing; and all added
 * records may have one label, so that the label alone says nothing. A style is planted if it is clearly more frequent than before, and
 * what it has more follows one label.
 */
export declare class StyleRise {
    private readonly parts;
    /** By label: records before and added ones. */
    private readonly before;
    private readonly added;
    private readonly inflation;
    constructor(parts: RiseParts);
    /** The part of the labelled records that was added. */
    get addedPart(): number;
    /** The rise of a style; `null` where it does not rise enough, or for both labels. @param least carriers with the label that count */
    of(family: number, least: number): Rise | null;
    private nats;
    /** The added carriers of each label, and how many the records before let expect. */
    private counts;
    /**
     * The variance of the styles' rises, at least 1: records of another project have other styles, and most of these are not planted
     * (Efron 2004).
     */
    private inflationOf;
}
