import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import type { HashKey } from '../read/keyed-hash.js';
import { type RejudgeFacts } from './rejudge.js';
import type { ReadSide } from '../read/side-reader.js';
import type { RecordVerdict } from './verdict-facts.js';
/** A side of a unit as numbers. */
type Sides = readonly (Analysis | TokenOutline)[];
/**
 * Judges units that were not learned, by the families that were accepted: whether one holds such a family with its label, and what the
 * probe predicts with it and without.
 */
export declare class OutsideJudge {
    private readonly facts;
    private readonly labels;
    private readonly readings;
    private readonly known;
    private readonly accepted;
    private readonly readers;
    /** @param key of the hashes that the facts were made with */
    constructor(facts: RejudgeFacts, key: HashKey);
    private plain;
    /** The number of a label; -1 for one that was not learned. */
    labelOf(label: string | null): number;
    /** A unit as numbers of one vocabulary: until the next unit is read. */
    read(sides: Sides): ReadSide[];
    /** Whether code holds an element of any family that was accepted. */
    holds(read: readonly ReadSide[]): boolean;
    /**
     * The verdict on a unit with a label that was learned: see `labelOf`.
     * @param known the fold of a unit that was learned; `null`: it was not
     */
    judge(sides: Sides, label: number, known?: number | null): RecordVerdict;
    /** The fold of a unit that was learned, by its number in the order of adding. */
    foldOfUnit(number: number): number;
}
/** The fold of a unit that was not learned: no model was trained on it, so any fold's may judge it. */
export declare function foldOutside({ classes }: Pick<RejudgeFacts, 'classes'>, tokens: number): number;
export {};
