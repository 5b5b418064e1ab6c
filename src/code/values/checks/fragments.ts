import type { InertCode } from '../inert-code.js';

/** Comments of any language, space, and what ends a statement. */
const NOTHING = /\/\*[\s\S]*?\*\/|\/\/.*|^\s*#.*|[\s;,]/gmu;
/** The name of a property: in code that was cut out of an object it looks like a label. */
const PROPERTY = /^\w+:$/u;

/**
 * Whether inert code is only the way in which a unit was cut out: a unit that is an expression as a whole, such as an arrow function
 * or the value of a property, is used by the code around it, and the name of the property is no label.
 * @param code of the unit
 */
export function isFragment({ kind, span }: Pick<InertCode, 'kind' | 'span'>, code: string): boolean {
  const before = code.slice(0, span.start).replace(NOTHING, '');
  if (kind === 'unread-label') return before === '';
  const isWhole =
    (before === '' || PROPERTY.test(before)) && code.slice(span.end).replace(NOTHING, '') === '';
  return kind === 'no-effect' && isWhole;
}
