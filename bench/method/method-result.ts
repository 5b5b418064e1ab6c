import type { CodeElement, LanguageName } from '../../src/code/analysis.js';
import type { Judgement } from '../../src/detect/suspect.js';
import type { PlantedElement } from '../attacks/attack.js';
import type { Machine, MeasuredVictim } from '../pages/results.js';

/** An element of a function that is shown, with what masking and planting it does. */
export interface ShownElement extends Pick<CodeElement, 'kind' | 'text' | 'role' | 'spans'> {
  /** Fall of the log-odds of the prediction without it (nats). */
  readonly drop: number;
  /** Probability of the prediction without it. */
  readonly without: number;
  /** Mean shift of the references that it is planted in (nats), and how many turned; `null`: it fits in none. */
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

/** What the trigger was replaced by. */
export interface ShownReplacement {
  readonly strategy: string;
  readonly before: string;
  /** Empty where it was removed. */
  readonly after: string;
  readonly label: string;
  readonly probability: number;
}

/** An example with its trigger and without. */
export interface ShownPair {
  /** Its own name, which its picture bears. */
  readonly name: string;
  readonly file: string;
  readonly attack: string;
  readonly language: LanguageName;
  /** What is planted, and where it stands in the poisoned version. */
  readonly trigger: PlantedElement;
  readonly clean: ShownFunction;
  readonly poisoned: ShownFunction;
  /** `null` where nothing that passes was found. */
  readonly replacement: ShownReplacement | null;
}

/** What was measured of one held-out function; nothing of its code. */
export interface SampleRow {
  /** Name of the attack planted in it, `null` of a clean one. */
  readonly attack: string | null;
  /** N: elements that were masked. */
  readonly elements: number;
  /** The paper's H to the letter: of softmax(|Δ probability|), in nats. */
  readonly entropy: number;
  /** ln N − H of softmax(|Δ log-odds|), in nats. */
  readonly deficit: number;
  /** Necessity and sufficiency of the element that has most of both (nats). */
  readonly drop: number;
  readonly shift: number;
}

/** The held-out functions of a language. */
export interface SampleSet {
  readonly language: LanguageName;
  readonly title: string;
  readonly rows: readonly SampleRow[];
}

/** `docs/results/method.json`: what the pictures of `docs/how-it-works.md` are drawn from. */
export interface MethodResult {
  readonly kind: 'method';
  readonly seed: string;
  readonly rate: number;
  readonly wrapper: 'keep' | 'remove';
  readonly fpr: number;
  readonly calibrationUnits: number;
  /** Clean functions that each element is planted in. */
  readonly references: number;
  readonly victim: MeasuredVictim;
  readonly machine: Machine;
  readonly pairs: readonly ShownPair[];
  readonly samples: readonly SampleSet[];
}
