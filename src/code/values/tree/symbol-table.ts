import type { Language as Grammar } from 'web-tree-sitter';

import { PARTS, type Part, type Role } from './roles.js';

/** What a grammar's numbers mean: names and roles by symbol, parts by field. Made once per grammar. */
export interface SymbolTable {
  readonly names: readonly string[];
  readonly named: readonly boolean[];
  readonly roles: readonly (Role | null)[];
  /** Whether nodes of the symbol have no children that matter. */
  readonly leaves: readonly boolean[];
  /** Whether children of nodes of the symbol are in no field. */
  readonly fieldless: readonly boolean[];
  /** Part → field numbers, most specific first. */
  readonly parts: Readonly<Record<Part, readonly number[]>>;
  /** The number of a field, or 0. */
  field(name: string): number;
}

/** Types without children, and the token of an empty statement, which may be a part of another. */
const LEAF =
  /^(?:identifier|(?:type|field|property|statement|package|namespace|shorthand_property)_identifier|primitive_type|integral_type|predefined_type|number|number_literal|decimal_integer_literal|integer|integer_literal|int_literal|true|false|this|self|string_content|string_fragment|escape_sequence|string_literal|char_literal|interpreted_string_literal)$/u;

/** Types whose children are in no field. */
const FIELDLESS =
  /^(?:block|compound_statement|statement_block|statement_list|argument_list|arguments|expression_statement|parenthesized_expression|program|source_file|translation_unit)$/u;

/** Resolves the roles of a language against its grammar. */
export function symbolTable(grammar: Grammar, roles: ReadonlyMap<string, Role>): SymbolTable {
  const symbols = Array.from({ length: grammar.nodeTypeCount }, (_, symbol) => symbol);
  const names = symbols.map((symbol) => grammar.nodeTypeForId(symbol) ?? '');
  const named = symbols.map((symbol) => grammar.nodeTypeIsNamed(symbol));
  const field = (name: string): number => grammar.fieldIdForName(name) ?? 0;
  const parts = Object.fromEntries(
    Object.entries(PARTS).map(([part, fields]) => [part, fields.map(field).filter((id) => id > 0)]),
  ) as Record<Part, number[]>;
  return {
    names,
    named,
    leaves: names.map((name) => LEAF.test(name)),
    fieldless: names.map((name) => FIELDLESS.test(name)),
    roles: names.map((name, symbol) => (named[symbol] === true ? (roles.get(name) ?? null) : null)),
    parts,
    field,
  };
}
