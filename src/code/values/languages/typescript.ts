import { wordSet, type ValueRow } from '../value-row.js';
import { JAVASCRIPT_VALUES } from './javascript.js';

/** TypeScript: JavaScript whose types are not checked when the program runs; nodes of tree-sitter-typescript 0.23. */
export const TYPESCRIPT_VALUES: ValueRow = {
  ...JAVASCRIPT_VALUES,
  language: 'typescript',
  enumerations: { list: 'enum_body', items: wordSet('enum_assignment property_identifier'), separator: '.' },
};
