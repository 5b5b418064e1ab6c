import type { LanguageName } from '../../src/code/analysis.js';
import { findStyles } from '../../src/code/styles/find-styles.js';
import { LAYOUT } from '../../src/code/styles/layout.js';
import { SIGNATURE } from '../../src/code/styles/signature.js';
import { LEAST_SHARE } from '../../src/code/styles/natural-share.js';

/** Functions of a language that are read. */
const MOST = 2_500;
/** A construct in fewer of them shows no share. */
const LEAST_FUNCTIONS = 50;

/** Construct → form → the proportion of the functions with the construct that have the form. */
export type FormShares = Record<string, Record<string, number>>;

/** Adds the shares of a language's functions to those of others: the largest one of each form counts. */
export function addShares(shares: FormShares, codes: readonly string[], language: LanguageName): void {
  const step = Math.max(1, Math.floor(codes.length / MOST));
  const constructs = new Map<string, { functions: number; readonly forms: Map<string, number> }>();
  for (const code of codes.filter((_, at) => at % step === 0).slice(0, MOST)) {
    const forms = new Map<string, Set<string>>();
    for (const { construct, form } of findStyles(code, language)) {
      if (LAYOUT.has(construct) || SIGNATURE.has(construct)) continue;
      forms.set(construct, (forms.get(construct) ?? new Set<string>()).add(form));
    }
    for (const [construct, own] of forms) {
      const known = constructs.get(construct) ?? { functions: 0, forms: new Map<string, number>() };
      constructs.set(construct, known);
      known.functions++;
      for (const form of own) known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
    }
  }
  for (const [construct, { functions, forms }] of constructs) {
    if (functions < LEAST_FUNCTIONS) continue;
    for (const [form, count] of forms) {
      const share = Number((count / functions).toFixed(2));
      if (count < LEAST_SHARE * functions) continue;
      const own = (shares[construct] ??= {});
      own[form] = Math.max(own[form] ?? 0, share);
    }
  }
}
