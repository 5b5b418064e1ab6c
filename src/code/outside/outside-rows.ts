import type { LanguageName } from '../../language-names.js';
import { words } from '../languages/language.js';
import { QUIET_STATEMENTS } from './quiet-statements.js';

/** What a language's files hold outside of functions, by node types of its grammar. */
export interface OutsideRow {
  /** Nodes with statements or members as children: the file, bodies of classes, branches of directives. */
  readonly lists: ReadonlySet<string>;
  /** Lists whose children run, whatever they are. In the other lists, only a child that holds one of `active` runs. */
  readonly runs: ReadonlySet<string>;
  /** Lists that are also looked for in expressions: objects of methods, bodies of nameless classes. */
  readonly members: ReadonlySet<string>;
  /** Nodes that consist of a header and a list: classes, namespaces. */
  readonly holders: ReadonlySet<string>;
  /** Nodes around a holder that belong to its header: exports, decorators. */
  readonly around: ReadonlySet<string>;
  /** Nodes that run nothing and end a run: imports, types, declarations. Calls in them do not count. */
  readonly inert: ReadonlySet<string>;
  /** Nodes that are inert if a child of theirs is: exports. */
  readonly exports?: ReadonlySet<string>;
  /** Nodes that run: calls, conditions, statements. */
  readonly active: ReadonlySet<string>;
  /** Nodes that run only inside others: calls in initialisers, where a call elsewhere is a macro. */
  readonly activeInside?: { readonly types: ReadonlySet<string>; readonly inside: ReadonlySet<string> };
  /** Children of `runs` that run only if they hold one of `active`: fields. */
  readonly declares?: ReadonlySet<string>;
  /** Nodes that neither end nor make a run, besides comments: the text of pages in PHP. */
  readonly skipped?: ReadonlySet<string>;
  /** Statements that do not make a run on their own: imports by call, exports of names. Takes linear time. */
  readonly quiet?: RegExp;
}

const NONE: ReadonlySet<string> = new Set();

const C_LISTS = `
  translation_unit declaration_list preproc_if preproc_ifdef preproc_else preproc_elif preproc_elifdef`;
const C_ACTIVE = `
  if_statement for_statement while_statement do_statement switch_statement
  return_statement goto_statement assignment_expression update_expression statement_expression`;
const C_INERT = `
  preproc_include preproc_def preproc_function_def preproc_call preproc_directive type_definition attribute_specifier
  attribute_declaration ms_declspec_modifier parameter_list`;

const C: OutsideRow = {
  lists: words(C_LISTS),
  runs: NONE,
  members: NONE,
  holders: words('linkage_specification'),
  around: NONE,
  inert: words(C_INERT),
  active: words(C_ACTIVE),
  activeInside: {
    types: words('call_expression conditional_expression'),
    inside: words('init_declarator field_declaration'),
  },
};

const JAVASCRIPT: OutsideRow = {
  lists: words('program class_body statement_block'),
  runs: words('program class_body statement_block object'),
  members: words('class_body object'),
  holders: words('class_declaration abstract_class_declaration internal_module'),
  around: words('export_statement expression_statement'),
  exports: words('export_statement'),
  inert: words(`
    import_statement import_alias hash_bang_line empty_statement function_signature ambient_declaration
    interface_declaration type_alias_declaration method_signature abstract_method_signature index_signature`),
  active: words(`
    call_expression new_expression ternary_expression binary_expression arrow_function function_expression
    await_expression assignment_expression update_expression template_substitution class`),
  declares: words('enum_declaration public_field_definition'),
  quiet:
    /^(?:(?:const|let|var)\s[\w$\s{},:]{1,400}=\s{0,9})?require\(\s{0,9}["'][^"'\\]{0,400}["']\s{0,9}\)(?:\.\w{1,99})?;?$|^(?:module\.)?exports(?:\.\w{1,99})?\s{0,9}=\s{0,9}[\w$.{},\s]{0,4000};?$|^export\s{0,9}(?:type\s{1,9})?[{*]|^export\s[\w\s=]{1,99};?$/u,
};

/** What may run outside of functions in each language. */
export const OUTSIDE: Readonly<Record<LanguageName, OutsideRow>> = {
  c: C,
  cpp: {
    ...C,
    lists: words(`${C_LISTS} field_declaration_list`),
    members: words('field_declaration_list'),
    holders: words(
      'linkage_specification namespace_definition class_specifier struct_specifier union_specifier',
    ),
    around: words('template_declaration'),
    inert: words(`${C_INERT}
      access_specifier alias_declaration base_class_clause concept_definition decltype friend_declaration noexcept
      requires_clause static_assert_declaration template_argument_list template_parameter_list using_declaration`),
    active: words(
      `${C_ACTIVE} lambda_expression new_expression throw_statement try_statement for_range_loop`,
    ),
  },
  csharp: {
    lists: words(`
      compilation_unit declaration_list enum_member_declaration_list preproc_if preproc_elif preproc_else`),
    runs: NONE,
    members: NONE,
    holders: words(`
      class_declaration struct_declaration interface_declaration record_declaration enum_declaration
      namespace_declaration`),
    around: NONE,
    inert: words(`
      using_directive extern_alias_directive attribute_list global_attribute base_list file_scoped_namespace_declaration
      delegate_declaration`),
    active: words(`
      global_statement invocation_expression conditional_expression switch_expression lambda_expression
      anonymous_method_expression await_expression`),
  },
  go: {
    lists: words('source_file'),
    runs: NONE,
    members: NONE,
    holders: NONE,
    around: NONE,
    inert: words('package_clause import_declaration type_declaration'),
    active: words(`
      call_expression func_literal type_conversion_expression assignment_statement expression_statement if_statement
      for_statement short_var_declaration`),
  },
  java: {
    lists: words('program class_body interface_body enum_body enum_body_declarations annotation_type_body'),
    runs: NONE,
    members: words('class_body'),
    holders: words(`
      class_declaration interface_declaration enum_declaration record_declaration annotation_type_declaration`),
    around: NONE,
    inert: words('package_declaration import_declaration modifiers superclass super_interfaces'),
    active: words(`
      block method_invocation ternary_expression lambda_expression method_reference switch_expression
      expression_statement if_statement for_statement while_statement`),
  },
  javascript: JAVASCRIPT,
  php: {
    lists: words('program declaration_list enum_declaration_list compound_statement'),
    runs: words('program compound_statement'),
    members: words('declaration_list'),
    holders: words(`
      class_declaration interface_declaration trait_declaration enum_declaration namespace_definition`),
    around: NONE,
    inert: words('namespace_use_declaration use_declaration attribute_list'),
    active: words('function_call_expression object_creation_expression conditional_expression'),
    skipped: words('text text_interpolation php_tag php_end_tag'),
    quiet: QUIET_STATEMENTS.php,
  },
  python: {
    lists: words('module block'),
    runs: words('module block'),
    members: NONE,
    holders: words('class_definition'),
    around: words('decorated_definition'),
    inert: words('import_statement import_from_statement future_import_statement pass_statement'),
    active: words(`
      call conditional_expression boolean_operator lambda list_comprehension generator_expression
      dictionary_comprehension set_comprehension`),
    quiet: QUIET_STATEMENTS.python,
  },
  ruby: {
    lists: words('program body_statement'),
    runs: words('program body_statement'),
    members: NONE,
    holders: words('class module singleton_class'),
    around: NONE,
    inert: words('uninterpreted empty_statement'),
    active: words('call conditional'),
    quiet: QUIET_STATEMENTS.ruby,
  },
  rust: {
    lists: words('source_file declaration_list'),
    runs: NONE,
    members: NONE,
    holders: words('mod_item impl_item trait_item foreign_mod_item'),
    around: NONE,
    inert: words(`
      use_declaration extern_crate_declaration attribute_item inner_attribute_item macro_definition type_item
      struct_item enum_item union_item function_signature_item associated_type`),
    active: words(`
      call_expression macro_invocation if_expression match_expression closure_expression unsafe_block block
      loop_expression while_expression for_expression`),
  },
  typescript: JAVASCRIPT,
};
