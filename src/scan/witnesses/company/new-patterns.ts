import { elementAt } from '../../../code/traits/trait.js';
import { analyze } from '../../../code/analyze.js';
import type { Task } from '../../../model/victim.js';
import type { NewPattern } from '../../../result/window.js';
import type { Subject } from '../../reading/subject.js';
import { levelPattern } from '../../judging/dataset/level-pattern.js';
import { cutPattern } from '../../judging/to-verdict.js';
import type { NewFamily } from './hear-company.js';

/** Patterns that are reported: more would be a description of the change. */
const MOST_PATTERNS = 3;

/**
 * What several records of a change share and the base does not have. The pattern is known when a unit that holds it is read
 * again.
 */
export class NewPatterns {
  readonly #shown: readonly { readonly task: Task; readonly family: NewFamily }[];
  readonly #named = new Map<NewFamily, NewPattern>();

  constructor(families: ReadonlyMap<Task, readonly NewFamily[]>) {
    this.#shown = [...families]
      .flatMap(([task, all]) => all.map((family) => ({ task, family })))
      .sort((a, b) => b.family.records - a.family.records)
      .slice(0, MOST_PATTERNS);
  }

  /** Looks at a unit that is read again. */
  see(task: Task, number: number, { units }: Subject): void {
    for (const { task: own, family } of this.#shown) {
      const { place, level, records, of, label } = family;
      const unit = units[place.side];
      if (own !== task || place.record !== number || unit === undefined) continue;
      const analysis = analyze(unit.code, unit.language);
      const element = elementAt(analysis, place.element);
      if (element === undefined) continue;
      const pattern = cutPattern(levelPattern(element, level, analysis));
      this.#named.set(family, { kind: element.kind, pattern, records, of, label });
    }
  }

  /** Those whose units were read again, the most frequent first. */
  list(): NewPattern[] {
    return inOrder(this.#shown.flatMap(({ family }) => this.#named.get(family) ?? []));
  }
}

/** The most frequent first, then by their text: the same in every shard. */
export function inOrder(patterns: readonly NewPattern[]): NewPattern[] {
  return [...patterns].sort((a, b) => b.records - a.records || (a.pattern < b.pattern ? -1 : 1));
}
