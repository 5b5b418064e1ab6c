import type { UnitTestimony } from '../../witness/unit-witness.js';
import type { CodeWitnessName } from '../witnesses/unit-witnesses.js';
import type { SurveyedCode } from './survey.js';
/** A unit for a worker, and the witnesses to ask. */
export interface UnitRequest {
    readonly unit: SurveyedCode;
    readonly names: readonly CodeWitnessName[];
}
/** Units for a worker. */
export interface SurveyRequest {
    /** Of the request and its response. */
    readonly id: number;
    readonly units: readonly UnitRequest[];
}
/** Of one unit: its outline as a line (`outlineLine`) and what was said of it, or why it cannot be analysed. */
export type SurveyAnswer = {
    readonly line: string;
    readonly said: readonly UnitTestimony[] | null;
} | {
    readonly problem: string;
};
/** The answers of a worker, in the order of the units. */
export interface SurveyResponse {
    readonly id: number;
    readonly answers: readonly SurveyAnswer[];
}
