import { descending, rollup } from 'd3-array';
import type { Analysis, CodeElement, IdentifierRole } from '../../../src/code/analysis.js';
import { applyEdits, renameEdits } from '../../../src/code/edits/edit.js';
import { isValidNewName } from '../../../src/code/edits/valid-new-name.js';
import { COMMON_NAMES } from '../../../src/purify/common-names.js';
import { type LabelledRecord, mapSides, type Sides } from '../../data/records.js';
import type { Part } from './part.js';

/** The roles of names that a renaming within the function keeps its behaviour for. */
export type OwnRole = Exclude<IdentifierRole, 'free'>;

/** Names that are nothing out of the ordinary, the most frequent first. */
export type OrdinaryNames = Readonly<Record<OwnRole, readonly string[]>>;

/** A name, and what it becomes. */
export interface Renaming extends Part {
  readonly to: string;
}

function hasRole(role: OwnRole): (element: CodeElement) => boolean {
  return (element) => element.kind === 'identifier' && element.role === role;
}

/** The names of clean rows by the number of functions that have them, then other common names. */
export function ordinaryNames(rows: readonly LabelledRecord[]): OrdinaryNames {
  const ofRole = (role: OwnRole): string[] => {
    const names = rows.flatMap(({ sides }) =>
      sides.flatMap(({ elements }) => [...new Set(elements.filter(hasRole(role)).map(({ text }) => text))]),
    );
    const counts = rollup(
      names,
      ({ length }) => length,
      (name) => name,
    );
    const sorted = [...counts].sort(([, a], [, b]) => descending(a, b)).map(([name]) => name);
    return [...new Set([...sorted, ...COMMON_NAMES[role]])];
  };
  return { local: ofRole('local'), own: ofRole('own') };
}

/** Each own name of a row with an ordinary one that the row does not use; equal names of two sides stay equal. */
export function renamingsOf(sides: Sides<Analysis>, ordinary: OrdinaryNames): Renaming[] {
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  const fresh = (role: OwnRole): string | undefined =>
    ordinary[role].find((name) => !taken.has(name) && sides.every((side) => isValidNewName(name, side)));
  return sides.flatMap(({ elements }, side) =>
    elements.flatMap((element): Renaming[] => {
      const { kind, role, text } = element;
      if (kind !== 'identifier' || role === null || role === 'free') return [];
      const to = chosen.get(text) ?? fresh(role);
      if (to === undefined) return [];
      chosen.set(text, to);
      taken.add(to);
      return [{ side, element, to }];
    }),
  );
}

/** The code of each side with names changed at all their places. */
export function withNames(sides: Sides<Analysis>, renamings: readonly Renaming[]): Sides<string> {
  return mapSides(sides, ({ code }, at) => {
    const own = renamings.filter(({ side }) => side === at);
    const edits = own.flatMap(({ element, to }) => renameEdits(element, to));
    return applyEdits(
      code,
      edits.sort((a, b) => a.span.start - b.span.start),
    );
  });
}

/** A text with words put in place of words. */
export function withWords(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) => words.get(word) ?? word);
}
