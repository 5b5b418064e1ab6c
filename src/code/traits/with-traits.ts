import type { Analysis, CodeElement } from '../analysis.js';
import { type Trait, traitElement } from './trait.js';
import { styleTraits } from './styles.js';

/**
 * An analysis with its traits. Styles are read when they are first asked for: most victims never look at them. A copy of the analysis
 * (`{ ...analysis }`) asks for them.
 */
export function withTraits(analysis: Omit<Analysis, 'traits'>, comments: readonly Trait[]): Analysis {
  let known: readonly CodeElement[] | null = null;
  return {
    ...analysis,
    get traits() {
      const { code, language } = analysis;
      return (known ??= [...comments, ...styleTraits(code, language)].map(traitElement));
    },
  };
}
