/** A text that is written in another form. */
export interface HiddenText {
  /** The form, as reasons name it. */
  readonly form: string;
  /** `undefined` when it is too large to be read. */
  readonly value: unknown;
}
