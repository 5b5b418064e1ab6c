import type { Testimony } from '../result/testimony.js';
/** What the victim answered. */
interface Answer {
    readonly label: string;
    readonly probability: number;
}
/** What labels of a victim mean, in a few words: `a function that returns nothing`. */
export type LabelMeanings = Readonly<Partial<Record<string, string>>>;
/**
 * The testimony of a victim: what it answers without the trigger.
 * @param pValue fraction of clean units that look at least as suspicious; `null` if it was not measured
 * @param meanings of its labels: those of a bundled model are not the reader's
 */
export declare function victimSays(before: Answer, after: Answer, pValue: number | null, meanings?: LabelMeanings): Testimony;
/**
 * The testimony of the probe of labels: what it predicts without the trigger. It learned these labels, so that it is no witness
 * of its own.
 * @param pValue of the record's own label; `null` if the evidence is that of its family
 */
export declare function probeSays(before: Answer, after: Answer, pValue: number | null): Testimony;
export {};
