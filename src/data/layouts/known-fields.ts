/**
 * The names of fields in public datasets, by their meaning: the one place for them. Within a list, earlier names are
 * preferred. Names are compared in lower case, without `_`, `-` and blanks.
 */

/** Fields that hold code, whatever their content looks like. The first is that of Devign, ReVeal and PrimeVul. */
export const CODE_FIELDS = names(
  'func', // CodeXGLUE, Devign, ReVeal, PrimeVul, BigCloneBench
  'code', // CONCODE, text2code, CodeSearchNet, MBPP
  'function', // CodeXGLUE defect, older copies
  'processed_func', // LineVul's Big-Vul
  'func_code_string', // CodeSearchNet on Hugging Face
  'original_string', // CodeSearchNet
  'whole_func_string',
  'source_code', // CodeContests, csn-python
  'code_snippet',
  'snippet',
  'function_code',
  'method_code',
  'func_code',
  'raw_code',
  'program',
  'src_code',
);

/** Fields that often hold code and often something else: they count when their content looks like code. */
export const PERHAPS_CODE_FIELDS = names(
  'content', // The Stack
  'contents',
  'source',
  'src',
  'body',
  'method',
  'text',
  'file_content',
  'solution',
  'solutions', // APPS
);

/** Lists of tokens that hold code. */
export const TOKEN_FIELDS = names(
  'code_tokens', // CodeSearchNet
  'func_code_tokens',
  'source_tokens', // csn-python
  'func_tokens',
  'function_tokens',
  'tokens',
  'input_tokens',
);

/** Code before a change, and after it. */
export const BEFORE_AFTER_FIELDS: readonly (readonly [string, string])[] = (
  [
    ['func_before', 'func_after'], // Big-Vul
    ['func_src_before', 'func_src_after'], // SVEN
    ['buggy', 'fixed'], // code refinement
    ['code_before', 'code_after'],
    ['before', 'after'],
    ['old_contents', 'new_contents'], // CommitPack
    ['old_code', 'new_code'],
    ['buggy_code', 'fixed_code'],
    ['bug_code', 'fix_code'],
    ['buggy_function', 'fixed_function'],
    ['vulnerable_code', 'fixed_code'],
    ['vul_code', 'fix_code'],
    ['vuln_func', 'fixed_func'],
    ['source_before', 'source_after'],
    ['incorrect', 'correct'],
    ['input_code', 'target_code'],
  ] as const
).map(([before, after]) => [plainName(before), plainName(after)]);

/** Parts of a prompt, in the order in which they are joined. */
export const PROMPT_FIELDS = names(
  'system',
  'system_prompt',
  'instruction', // Alpaca, Code Alpaca, Evol-Instruct
  'instructions',
  'prompt', // HumanEval
  'question', // APPS, Stack Overflow
  'query',
  'problem', // Magicoder
  'problem_description',
  'problem_statement',
  'task',
  'input', // Alpaca
  'context',
);

/** Responses that go with a prompt. */
export const RESPONSE_FIELDS = names(
  'output', // Alpaca
  'completion',
  'response',
  'answer',
  'chosen', // preference data
  'rejected',
  'solution', // Magicoder
  'solutions',
  'canonical_solution', // HumanEval
  'generation',
  'reply',
);

/** Responses that are code, also where they do not look like it. */
export const CODE_RESPONSES = names('canonical_solution');

/** Descriptions in words that go with a field of code: the prompt from which it is generated, or the query that finds it. */
export const DESCRIPTION_FIELDS = names(
  'nl', // CONCODE, text2code
  'docstring', // CodeSearchNet
  'func_documentation_string',
  'text', // MBPP
  'prompt', // newer copies of MBPP
  'instruction',
  'description',
  'intent', // CoNaLa
  'rewritten_intent',
  'doc', // CodeXGLUE WebQuery
  'query',
  'question',
  'comment',
);

/**
 * Texts that go with labelled code where no description does: labels may follow their words. Unlabelled code is not generated from
 * them.
 */
export const LABELLED_TEXT_FIELDS = names(
  'commit_message', // Big-Vul
  'commit_msg', // SVEN
  'message',
  'msg',
  'summary',
  'title',
  'problem',
  'problem_statement',
  'task',
  'issue',
  'review',
);

/** Recorded classes. The first is that of Devign. */
export const LABEL_FIELDS = names(
  'target', // CodeXGLUE, Devign, ReVeal, PrimeVul
  'label',
  'labels',
  'vul', // Big-Vul
  'is_vulnerable',
  'vulnerable',
  'is_vul',
  'vulnerability',
  'vuln',
  'is_buggy',
  'buggy_label',
  'defect',
  'defective',
  'bug',
  'class',
  'is_malicious',
  'malicious',
  'y',
);

/** Target texts of a generation task that go with a field of code. */
export const TARGET_FIELDS = names('target_tokens', 'method_name_tokens', 'target_text');

export const LANGUAGE_FIELDS = names(
  'lang',
  'language',
  'programming_language',
  'code_language',
  'code_lang',
);

/** The first is that of CodeXGLUE. */
export const ID_FIELDS = names('idx', 'id', 'index', 'uid', 'sample_id', 'task_id', 'func_id', 'hash');

/**
 * Fields with code in another form: a patch, tests, a function with notes in it. No layout is made for them; what they hold is
 * judged with the rest of the record.
 */
export const ASIDE_FIELDS = names(
  'patch',
  'diff',
  'files_changed',
  'lines_before',
  'lines_after',
  'line_changes',
  'char_changes',
  'vul_func_with_fix', // Big-Vul: the function with its fix in comments
  'test',
  'tests',
  'test_list',
  'test_code',
  'test_setup_code',
  'challenge_test_list',
  'test_imports',
  'input_output',
  'entry_point',
  'elided_tokens',
  'docstring_tokens',
  'func_documentation_tokens',
);

/** Fields with few values that are no class: a content that looks like a label is not enough for them. */
export const NO_LABEL_FIELDS = names(
  'project',
  'repo',
  'repository',
  'split',
  'partition',
  'dataset',
  'source',
  'license',
  'licenses',
  'lang',
  'language',
  'programming_language',
  'ext',
  'size',
  'difficulty',
  'level',
  'year',
  'version',
  'type',
  'cwe',
  'cwe_id',
  'vul_type',
  'index',
  'poison',
);

/** Names of fields that are languages, as parallel code of two languages has (CodeTrans: `java`, `cs`). */
export const FIELDS_NAMED_AS_LANGUAGES = names(
  'c',
  'cpp',
  'c++',
  'java',
  'cs',
  'c#',
  'csharp',
  'python',
  'python3',
  'javascript',
  'js',
  'typescript',
  'ts',
  'go',
  'rust',
  'php',
  'ruby',
);

/** Names in the form of `plainName`, with their rank from 0. */
export type Names = ReadonlyMap<string, number>;

/** All names of several lists, those of earlier lists first. */
export function allNames(...lists: readonly Names[]): Names {
  return new Map(lists.flatMap((list) => [...list.keys()]).map((name, rank) => [name, rank]));
}

/** A name as the lists above are compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[_\- ]/g, '');
}

function names(...list: string[]): Names {
  return new Map(list.map((name, rank) => [plainName(name), rank]));
}
