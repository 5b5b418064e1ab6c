import type { CodeElement } from '../code/analysis.js';
import type { Edit } from '../code/edits/edit.js';
import type { LanguageName } from '../language-names.js';
import type { Grade } from '../result/grade.js';
import type { Testimony } from '../result/testimony.js';
import type { Span } from '../text/span.js';
/** The code that a witness looks at. */
export interface SeenUnit {
    readonly code: string;
    readonly language: LanguageName;
    /** Names that mean something else in its file than in its language; absent: there are none. */
    readonly redefined?: readonly string[];
}
/** What a witness has to say of one element of a unit. */
export interface UnitTestimony {
    /** `pValue` is the rate of natural functions that have an element at least as rare. */
    readonly said: Testimony & {
        readonly pValue: number;
    };
    /** `statement` is any piece of code, such as a whole loop or an assertion. */
    readonly element: {
        readonly kind: CodeElement['kind'] | 'character';
        readonly text: string;
        readonly spans: readonly Span[];
    };
    /** What goes with the element in the prompt of the unit, where its spans are. */
    readonly besides?: readonly UnitTestimony['element'][];
    /** The pattern of its family, if that is not the element with its literals abstracted. */
    readonly pattern?: string;
    /** Edits that replace the element, in order; `null` if none are known. */
    readonly edits: readonly Edit[] | null;
    /** How sure it is that behaviour stays; by default it is proved. */
    readonly grade?: Grade;
    /** Whether natural data has as much too often for the accepted rate: it makes a unit suspicious only. */
    readonly isWeak?: boolean;
}
/** A way of recognising a trigger in a unit alone, without labels, a model or other units. */
export interface UnitWitness {
    /**
     * The elements that it takes for a trigger, in order of their place. The language's grammar must be loaded. Never throws for
     * the content of the code.
     */
    testify(unit: SeenUnit): readonly UnitTestimony[];
}
