import { sha256 } from '../../sha256.js';
import { shortId } from './short-id.js';
import type { PoisonedVerdict } from './verdict.js';
import type { Subject } from '../reading/subject.js';

/** Gives each finding of one run its id. */
export class FindingIds {
  readonly #seen = new Map<string, number>();

  /**
   * `cp-` and 12 hex digits that hash content, not position. A source function is identified by its path and name, so
   * that a suppression survives edits elsewhere in the function. A record is identified by its code, because records
   * rarely have useful names. Equal findings in one file are distinguished by their order.
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
