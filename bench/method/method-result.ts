import type { CodeElement, LanguageName } from '../../src/code/analysis.js';
import type { Judgement } from '../../src/detect/suspect.js';
import type { PlantedElement } from '../attacks/attack.js';
import type { Machine, MeasuredVictim } from '../results/machine.js';

/** An element of a function, with the effects of masking and of planting it. */
export interface ShownElement extends Pick<CodeElement, 'kind' | 'text' | 'role' | 'spans'> {
  /** Fall of the log-odds of the prediction without it (nats). */
  readonly drop: number;
  /** Probability of the prediction without it. */
  readonly without: number;
  /** Mean shift of the references that it is planted in (nats), and how many turned; `null` where it fits nowhere. */
  readonly transfer: { readonly shift: number; readonly turned: number; readonly planted: number } | null;
}

/** One version of a function, judged. */
export interface ShownFunction extends Pick<Judgement, 'verdict' | 'value' | 'pValue' | 'threshold'> {
  readonly code: string;
  readonly label: string;
  readonly probability: number;
  /** In source order. */
  readonly elements: readonly ShownElement[];
  /** The paper's H, and ours: ln N − H of the changes of log-odds (nats). */
  readonly entropy: number;
  readonly deficit: number;
}

/** The replacement of the trigger. */
interface ShownReplacement {
  readonly strategy: string;
  readonly before: string;
  /** Empty where the trigger was removed. */
  readonly after: string;
  readonly label: string;
  readonly probability: number;
}

/** An example with its trigger and without. */
export interface ShownPair {
  /** The function's own name, which is its picture's name too. */
  readonly name: string;
  readonly file: string;
  readonly attack: string;
  readonly language: LanguageName;
  /** What is planted, and its place in the poisoned version. */
  readonly trigger: PlantedElement;
  readonly clean: ShownFunction;
  readonly poisoned: ShownFunction;
  /** `null` where no replacement passes. */
  readonly replacement: ShownReplacement | null;
}

/** The measurements of one held-out function, without its code. */
export interface SampleRow {
  /** Name of the attack planted in it; `null` in a clean one. */
  readonly attack: string | null;
  /** N: the number of masked elements. */
  readonly elements: number;
  /** The paper's H to the letter: the entropy of softmax(|Δ probability|), in nats. */
  readonly entropy: number;
  /** ln N − H of softmax(|Δ log-odds|), in nats. */
  readonly deficit: number;
  /** Necessity and sufficiency (nats) of the element with the most of both. */
  readonly drop: number;
  readonly shift: number;
}

/** The held-out functions of a language. */
export interface SampleSet {
  readonly language: LanguageName;
  readonly title: string;
  readonly rows: readonly SampleRow[];
}

/** `docs/results/method.json`: the data of the pictures in `docs/explanation/how-it-works.md`. */
export interface MethodResult {
  readonly kind: 'method';
  readonly seed: string;
  readonly rate: number;
  readonly wrapper: 'keep' | 'remove';
  readonly fpr: number;
  readonly calibrationUnits: number;
  /** Number of clean functions that each element is planted in. */
  readonly references: number;
  readonly victim: MeasuredVictim;
  readonly machine: Machine;
  readonly pairs: readonly ShownPair[];
  readonly samples: readonly SampleSet[];
}
