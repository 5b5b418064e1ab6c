import { sha256 } from '../../sha256.js';

/** 48 bits: a chance of one collision in a million among 24,000 findings. */
const HEX_DIGITS = 12;

/** The id of a finding (`cp-…`) or a family (`fam-…`), from what it is: the same in every run. */
export function shortId(prefix: 'cp' | 'fam', content: string): string {
  return `${prefix}-${sha256(content).slice(0, HEX_DIGITS)}`;
}
