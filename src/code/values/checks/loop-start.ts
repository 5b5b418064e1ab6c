/** The one variable that the header of a `for` sets, and the node of its value. */
export interface Start {
  readonly name: string;
  readonly leaf: number;
  readonly value: number;
  /** Whether the header declares it. */
  readonly declares: boolean;
}
