/** What is known of the records besides their code; each list has one entry for each record of the corpus. */
export interface RecordFacts {
    /** The project or repository that a record comes from; null: not known. */
    readonly project?: readonly (string | null)[];
    /** The file in the project. */
    readonly path?: readonly (string | null)[];
}
