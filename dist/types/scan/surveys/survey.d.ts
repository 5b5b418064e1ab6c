import { type TokenOutline } from '../../code/elements/token-outline.js';
import type { Unit } from '../../data/unit.js';
import type { UnitTestimony } from '../../witness/unit-witness.js';
import { type CodeWitnessName } from '../witnesses/unit-witnesses.js';
/** The part of a unit that its survey depends on. */
export type SurveyedCode = Pick<Unit, 'code' | 'language' | 'redefined'>;
/** A hash of what a survey depends on. JSON separates the texts, and escapes lone surrogates so that they stay different. */
export declare function codeHash({ code, language, redefined }: SurveyedCode): string;
/** What a unit's code shows by itself: it depends on nothing else, so it can be made anywhere and in any order. */
export interface Survey {
    readonly outline: TokenOutline;
    /** What the witnesses of code alone found; `null`: they were not asked. */
    readonly said: readonly UnitTestimony[] | null;
    /** The outline comes from the cache, not from a parser. */
    readonly isCached: boolean;
}
/**
 * Surveys a unit on this thread. The language's grammar must be loaded.
 * @param names the witnesses to ask
 * @throws CodePurifyError (`input`) for code that cannot be analysed
 */
export declare function surveyHere(unit: SurveyedCode, names: readonly CodeWitnessName[]): Survey;
/** What witnesses say of a unit that could be analysed; `null` if one fails: it is asked again when its unit is judged, and named. */
export declare function askedHere(unit: SurveyedCode, names: readonly CodeWitnessName[]): readonly UnitTestimony[] | null;
