import type { Analysis, LanguageName } from '../../code/analysis.js';
import type { Unit } from '../../data/unit.js';
import type { Judge, Judgement, ScoredElement, Suspect } from '../../detect/suspect.js';
import type { Purified } from '../../result/result.js';
import type { LabelMeanings } from '../../witness/victim-says.js';
import type { VerdictCache } from '../cache/verdict-cache.js';
/** The steps of a scan. Behind them are models and files, which the pipeline does not know. */
export interface Tools {
    /** Parses a unit's code. Throws only on a defect: bad code is degraded, not refused. */
    analyze(unit: Unit): Analysis;
    readonly judge: Judge;
    /** The judge reads the text that goes with labelled code, as a side of its own; absent: it does not. */
    readonly readsText?: true;
    /** Why the victim says nothing about code in a language; `null`: it does. */
    readonly silence?: (language: LanguageName) => string | null;
    /** A replacement for the code of the side that holds the strongest trigger; `null` if no candidate passed. */
    purify(suspect: Suspect, judgement: Judgement): Promise<Purified | null>;
    /** The pattern of a trigger's family; by default the trigger with its literals abstracted. */
    readonly pattern?: (trigger: ScoredElement, suspect: Suspect) => string;
    /** What labels of the victim mean, for the sentence of a finding; absent: they are not explained. */
    readonly meanings?: LabelMeanings | undefined;
    readonly cache: VerdictCache;
}
