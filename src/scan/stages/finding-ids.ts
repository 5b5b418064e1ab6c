import { sha256 } from '../../sha256.js';
import { shortId } from './short-id.js';
import type { PoisonedVerdict } from './verdict.js';
import type { Subject } from '../reading/subject.js';

/** Gives each finding of one run its id. */
export class FindingIds {
  readonly #seen = new Map<string, number>();

  /**
   * `cp-` and 12 hex digits that hash content, not position: a source function is known by its path and
   * name, so that editing it elsewhere keeps a suppression; a record by its code, as records rarely have
   * names worth the word. Identical twins in one file are told apart by their order.
   */
  next(subject: Subject, verdict: PoisonedVerdict, functionName: string): string {
    const codes = subject.record === null ? [] : subject.units.map((unit) => unit.code);
    const triggers = [verdict.trigger, ...verdict.more].flatMap(({ kind, text }) => [kind, text]);
    const content = JSON.stringify([subject.path, functionName, codes, triggers]);
    const key = sha256(content);
    const twin = this.#seen.get(key) ?? 0;
    this.#seen.set(key, twin + 1);
    return shortId('cp', twin === 0 ? content : `${content}#${String(twin)}`);
  }
}
