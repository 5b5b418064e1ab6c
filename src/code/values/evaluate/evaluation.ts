import type { Truth, Value } from '../domain/value.js';
import type { Unit } from '../unit.js';

/** Evaluates expressions of one unit at one moment. */
export interface Evaluation {
  readonly unit: Unit;
  /** Values of names that hold at this moment. */
  readonly overlay: ReadonlyMap<string, Value>;
  /** The statement whose condition is evaluated first: what its body assigns has not happened yet. `NONE` at any other moment. */
  readonly entering: number;
  /** What is known of the value of the expression at a node; `null` if nothing is. Effects are not looked at. */
  value(node: number): Value | null;
  /** The same at another moment: that of the node itself, when the code runs in order. */
  elsewhere(node: number): Value | null;
  /** Whether the condition at a node is surely true or surely false; `null` if it may be either. */
  truth(node: number): Truth | null;
}
