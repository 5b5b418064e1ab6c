import type { Edit } from '../code/edits/edit.js';
import type { Analysis, LanguageName } from '../code/analysis.js';
import type { Judge, Judgement, ScoredElement, Suspect } from '../detect/suspect.js';
import type { Purified } from '../result/result.js';
import type { MaskedLanguageModel } from '../model/victim.js';
/** How a trigger is replaced. */
export type Strategy = Purified['strategy'];
/** `--purify`: every strategy, one of them, or none. */
export type StrategyChoice = 'auto' | Strategy | 'off';
/** A way of replacing one trigger, before it is parsed and judged. */
export interface Proposal {
    readonly strategy: Strategy;
    /** Order in which ways of different kinds are preferred; lower first (see `rank.ts`). */
    readonly tier: number;
    /** In order, never overlapping, in the side's code. */
    readonly edits: readonly Edit[];
    /** What takes the trigger's place: the new name, the filled statement, or nothing. */
    readonly text: string;
    /** Mean log-probability of the filled tokens (nats); `-Infinity` where no model proposed it. */
    readonly logProbability: number;
}
/** A proposal that parses no worse than the code before it. */
export interface Candidate extends Proposal {
    readonly side: number;
    /** The trigger that it replaces. */
    readonly trigger: ScoredElement;
    /** Every side, with this one replaced. */
    readonly suspect: Suspect;
    /** Characters removed plus characters put in. */
    readonly changed: number;
}
/** One trigger that was replaced. */
export interface PurifyStep {
    readonly side: number;
    readonly strategy: Strategy;
    readonly kind: 'identifier' | 'statement';
    /** The trigger's text. */
    readonly before: string;
    /** What takes its place; empty after a removal. */
    readonly after: string;
}
/** A purified suspect: every located trigger replaced. */
export interface PurifiedResult {
    /** How the strongest trigger was replaced. */
    readonly strategy: Strategy;
    /** The whole code of each side. */
    readonly sides: readonly [string] | readonly [string, string];
    /** The victim's answer to the purified code. */
    readonly prediction: string;
    readonly confidence: number;
    /** Parses no worse than before and is judged clean. */
    readonly verified: boolean;
    /** Every replaced trigger, in the order of replacement. */
    readonly steps: readonly PurifyStep[];
}
/** Parses code: the code layer's `analyze`, with its grammars loaded. */
export type Analyze = (code: string, language: LanguageName) => Analysis;
/** What a purifier works with. */
export interface PurifierParts {
    readonly analyze: Analyze;
    readonly judge: Judge;
    /** Without a masked language model there is no infill, and renames take neutral names. */
    readonly mlm: MaskedLanguageModel | null;
    readonly options: {
        readonly strategy: StrategyChoice;
    };
}
/** Replaces located triggers. */
export interface Purifier {
    /**
     * Replaces the located triggers one after another until the suspect is judged clean.
     *
     * @returns `null` when the judgement locates none, when the choice is `off`, or when no candidate passes
     */
    purify(suspect: Suspect, judgement: Judgement): Promise<PurifiedResult | null>;
    /**
     * Replaces one element whatever the verdict: the paper's variant CodePurify-E, which purifies everything.
     *
     * @returns `null` when the element has no valid replacement that leaves the suspect judged clean
     */
    purifyElement(suspect: Suspect, element: ScoredElement): Promise<PurifiedResult | null>;
}
