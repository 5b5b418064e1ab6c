import type { Edit } from '../code/edits/edit.js';
import type { Analysis, CodeElement, LanguageName } from '../code/analysis.js';
import type { Judge, Judgement, ScoredElement, Suspect } from '../detect/suspect.js';
import type { Purified } from '../result/result.js';
import type { MaskedLanguageModel } from '../model/victim.js';
/** How a trigger is replaced. */
export type Strategy = Extract<Purified['strategy'], 'rename' | 'infill' | 'remove' | 'restyle'>;
/** How sure it is that a replacement keeps the behaviour. */
export type Grade = Purified['grade'];
/** `--purify`: every strategy, one of them, or none. */
export type StrategyChoice = 'auto' | Exclude<Strategy, 'restyle'> | 'off';
/** A way of replacing one trigger, before it is parsed and judged. */
export interface Proposal {
    readonly strategy: Strategy;
    /** Order of preference of different kinds; lower is preferred (see `rank.ts`). */
    readonly tier: number;
    /** In order, never overlapping, in the side's code. */
    readonly edits: readonly Edit[];
    /** The replacement of the trigger: the new name, the filled statement, or nothing. */
    readonly text: string;
    /** Mean log-probability of the filled tokens (nats); `-Infinity` if no model proposed it. */
    readonly logProbability: number;
    /** The rules of the language say that behaviour stays. */
    readonly isProved: boolean;
}
/** A proposal that parses no worse than the original code. */
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
    readonly kind: CodeElement['kind'];
    /** The trigger's text. */
    readonly before: string;
    /** Its replacement; empty after a removal. */
    readonly after: string;
    /** How sure it is that behaviour stays. */
    readonly grade: Grade;
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
    /** All replaced triggers, in the order of replacement. */
    readonly steps: readonly PurifyStep[];
}
/** Parses code: `analyze` of the code room, with its grammars loaded. */
export type Analyze = (code: string, language: LanguageName, redefined?: readonly string[]) => Analysis;
/** What a purifier needs. */
export interface PurifierParts {
    readonly analyze: Analyze;
    readonly judge: Judge;
    /** Without a masked language model there is no infill, and renames use neutral names. */
    readonly mlm: MaskedLanguageModel | null;
    readonly options: {
        readonly strategy: StrategyChoice;
    };
    /** Whether the family of a trigger shows that it was planted; by default nothing is known. */
    readonly isPlanted?: (trigger: ScoredElement) => boolean;
    /** Whether two triggers only count together, so that it is enough to replace either; by default none do. */
    readonly isPartner?: (trigger: ScoredElement, other: ScoredElement) => boolean;
    /** The form that most of the data takes where it could take the style of a trigger; by default none is known. */
    readonly usualOf?: (trigger: ScoredElement) => string | null;
}
/** Replaces located triggers. */
export interface Purifier {
    /**
     * Replaces the located triggers one after another until the suspect is judged clean.
     *
     * @returns `null` when the judgement has no trigger, when the choice is `off`, or when no candidate passes
     */
    purify(suspect: Suspect, judgement: Judgement): Promise<PurifiedResult | null>;
    /**
     * Replaces one element, independent of the verdict: the paper's variant CodePurify-E, which purifies everything.
     *
     * @returns `null` when the element has no valid replacement that leaves the suspect judged clean
     */
    purifyElement(suspect: Suspect, element: ScoredElement): Promise<PurifiedResult | null>;
}
