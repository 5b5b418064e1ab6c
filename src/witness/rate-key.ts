import { DRAWS, type InertCode, type InertForm, type InertKind } from '../code/values/inert-code.js';
import type { LanguageName } from '../language-names.js';

type KindAndForm = InertKind | `${InertKind}:${InertForm}`;

/** A kind of inert code, with its form where it has one; `~` after it: its removal assumes something. */
export type RateKey = KindAndForm | `${KindAndForm}~`;

/** Natural functions that hold inert code of a key, of so many that were searched. */
export interface Counted {
  readonly searched: number;
  readonly holding: Readonly<Partial<Record<RateKey, number>>>;
}

/** Counts by language. */
export type NaturalCounts = Readonly<Partial<Record<LanguageName, Counted>>>;

/** The key under which inert code is counted. */
export function rateKey({ kind, form, caveat }: Pick<InertCode, 'kind' | 'form' | 'caveat'>): RateKey {
  const key: KindAndForm = form === null ? kind : `${kind}:${form}`;
  return caveat === null || caveat === DRAWS ? key : `${key}~`;
}
