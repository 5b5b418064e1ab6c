import type { Span } from '../../../text/span.js';
import type { Value } from '../domain/value.js';
import { Evaluator } from '../evaluate/evaluator.js';
import { effectOf } from '../evaluate/effects.js';
import { DRAWS, type InertCode, type InertForm, type InertKind } from '../inert-code.js';
import { NONE } from '../tree/syntax-tree.js';
import type { Unit } from '../unit.js';

/** What a check is given: a unit, and where findings go. */
export interface Check {
  readonly unit: Unit;
  readonly add: (finding: InertCode) => void;
}

/** A finding before it has a span. */
export interface Found {
  readonly kind: InertKind;
  readonly form?: InertForm | null;
  readonly proof: string;
  readonly replacement: string | null;
  readonly caveat?: string | null;
  /** The node of the part that never runs, if there is one. */
  readonly dead?: number;
}

/** Adds a finding for the statement at a node. */
export function report({ unit, add }: Check, node: number, found: Found, last: number = node): void {
  const { tree } = unit;
  const { kind, form = null, proof, replacement, caveat = null, dead = NONE } = found;
  const spanOf = (from: number, to: number): Span => ({
    start: tree.starts[from] ?? 0,
    end: tree.ends[to] ?? 0,
  });
  const deadSpan = dead === NONE || !tree.isNamed(dead) ? null : spanOf(dead, dead);
  add({
    kind,
    form,
    span: spanOf(node, last),
    proof,
    dead: kind === 'after-jump' ? spanOf(node, last) : deadSpan,
    replacement,
    caveat,
  });
}

/** An evaluator for the condition that the statement at `entering` evaluates first. */
export function evaluatorAt(
  unit: Unit,
  entering: number = NONE,
  overlay: ReadonlyMap<string, Value> = new Map(),
): Evaluator {
  return new Evaluator(unit, overlay, entering);
}

/** A replacement that drops the evaluation of `nodes`: `null` if that may have an effect. */
export function withoutEvaluating(
  evaluator: Evaluator,
  nodes: readonly number[],
  replacement: string | null,
): { readonly replacement: string | null; readonly caveat: string | null } {
  const effects = nodes.map((node) => effectOf(evaluator, node));
  if (effects.includes('unknown')) return { replacement: null, caveat: null };
  return { replacement, caveat: effects.includes('draws') ? DRAWS : null };
}
