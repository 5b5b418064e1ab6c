import type { Construct } from './constructs.js';

/**
 * Constructs that are blanks and lines alone. Many models never see them, and datasets that were put together from several
 * sources differ in them: in Devign, 45 of 2,000 records have no blank line, because lines were lost, and all are labelled 1.
 */
export const LAYOUT: ReadonlySet<string> = new Set<Construct>([
  'body line',
  'indentation',
  'trailing blanks',
  'blank lines',
  'statements on a line',
  'function brace',
  'statement brace',
  'else line',
  'blank after keyword',
  'blank before arguments',
  'blanks around operators',
  'blanks around assignment',
  'blank after comma',
  'blanks inside parentheses',
  'pointer star',
  'line ends',
]);
