/**
 * Records in the layouts of public datasets. The code is our own; names of fields, types and nesting are those of the
 * datasets.
 */

const C = 'int add(int a, int b)\n{\n    return a + b;\n}';
const C_FIXED = 'int add(int a, int b)\n{\n    if (a > LIMIT - b)\n        return -1;\n    return a + b;\n}';
const JAVA = 'public int size() {\n    return items.length;\n}';
const PYTHON = 'def total(values):\n    """Sums them."""\n    return sum(values)  # all\n';
const PYTHON_TOKENS = ['def', 'total', '(', 'values', ')', ':', 'return', 'sum', '(', 'values', ')'];

/** A dataset with its records, and what is recognised: the description, and each piece of code. */
export interface PublicDataset {
  readonly name: string;
  readonly records: readonly object[];
  readonly layout: string;
  readonly description: string;
  /** `pointer language label|target prompt`, of the first record. */
  readonly found: readonly string[];
}

/** One row for each dataset. */
export const PUBLIC_DATASETS: readonly PublicDataset[] = [
  {
    name: 'CodeXGLUE defect detection and Devign',
    records: [{ project: 'p', commit_id: 'a1b2c3d', target: 1, func: C, idx: 7 }],
    layout: 'fields',
    description: 'code: `func`, label: `target`',
    found: ['/func - classification label 1'],
  },
  {
    name: 'PrimeVul',
    records: [
      {
        idx: 1,
        project: 'p',
        commit_id: 'a1b2c3d',
        target: 0,
        func: C,
        func_hash: 3.2e38,
        file_name: 'a/b.c',
        cwe: ['CWE-1'],
        cve: 'CVE-2000-0001',
        cve_desc: 'Adding two numbers may overflow in the function add.',
      },
    ],
    layout: 'fields',
    description: 'code: `func`, label: `target`',
    found: ['/func - classification label 0'],
  },
  {
    name: 'Big-Vul, a row of its CSV',
    records: [
      {
        '': '3',
        'CVE ID': 'CVE-2000-0001',
        commit_id: 'a1b2c3d',
        func_before: C,
        func_after: C_FIXED,
        lang: 'C',
        lines_before: 'return a + b;',
        patch: '@@ -1,2 +1,3 @@\n+ x',
        project: 'p',
        vul: '1',
        vul_func_with_fix: `${C} // fixed`,
      },
      {
        '': '4',
        'CVE ID': '',
        commit_id: 'a1b2c3e',
        func_before: C,
        func_after: C,
        lang: 'C',
        lines_before: '',
        patch: '',
        project: 'p',
        vul: '0',
        vul_func_with_fix: C,
      },
    ],
    layout: 'before-after',
    description:
      'code: `func_before` and `func_after`, label: `vul`, language: `lang`, code also in: `vul_func_with_fix`, not judged: `patch`',
    found: [
      '/func_before C classification label 1',
      '/func_after C classification',
      '/vul_func_with_fix C classification label 1',
    ],
  },
  {
    name: 'SVEN',
    records: [
      {
        func_name: 'add',
        func_src_before: C,
        func_src_after: C_FIXED,
        line_changes: { deleted: [], added: [{ line_no: 3, line: 'if (a > LIMIT - b)' }] },
        commit_link: 'github.com/p/p/commit/a1',
        file_name: 'a/b.c',
        vul_type: 'cwe-190',
      },
    ],
    layout: 'before-after',
    description:
      'code: `func_src_before` and `func_src_after`, target: `func_src_after` and `func_src_before`',
    found: [`/func_src_before - generation label ${C_FIXED}`, `/func_src_after - generation label ${C}`],
  },
  {
    name: 'code refinement',
    records: [{ buggy: JAVA, fixed: JAVA.replace('items', 'this.items') }],
    layout: 'before-after',
    description: 'code: `buggy` and `fixed`, target: `fixed` and `buggy`',
    found: [
      `/buggy - generation label ${JAVA.replace('items', 'this.items')}`,
      `/fixed - generation label ${JAVA}`,
    ],
  },
  {
    name: 'CodeTrans',
    records: [{ id: 0, java: JAVA, cs: 'public int Size(){\n    return items.Length;\n}' }],
    layout: 'before-after',
    description: 'code: `java` and `cs`, target: `cs` and `java`',
    found: [
      '/java java generation label public int Size(){\n    return items.Length;\n}',
      `/cs cs generation label ${JAVA}`,
    ],
  },
  {
    name: 'CodeSearchNet',
    records: [
      {
        repo: 'p/p',
        path: 'a/b.py',
        func_name: 'total',
        original_string: PYTHON,
        language: 'python',
        code: PYTHON,
        code_tokens: PYTHON_TOKENS,
        docstring: 'Sums them.',
        docstring_tokens: ['Sums', 'them', '.'],
        sha: 'a1b2',
        url: 'https://example.org/b.py',
        partition: 'train',
      },
    ],
    layout: 'fields',
    description:
      'code: `code`, prompt: `docstring`, language: `language`, same code: `original_string` and `code_tokens`',
    found: ['/code python generation prompt Sums them.'],
  },
  {
    name: 'CodeSearchNet without the string',
    records: [{ language: 'python', code_tokens: PYTHON_TOKENS, docstring: 'Sums them.' }],
    layout: 'tokens',
    description: 'code: `code_tokens`, prompt: `docstring`, language: `language`',
    found: ['/code_tokens python generation prompt Sums them.'],
  },
  {
    name: 'method names from tokens',
    records: [
      {
        language: 'python',
        identifier: 'total',
        target_tokens: ['total'],
        source_tokens: PYTHON_TOKENS.slice(2),
        source_code: PYTHON,
        split: 'valid',
        index: 0,
      },
    ],
    layout: 'fields',
    description:
      'code: `source_code`, target: `target_tokens`, language: `language`, same code: `source_tokens`',
    found: ['/source_code python generation label total'],
  },
  {
    name: 'CONCODE and text2code',
    records: [
      { code: 'int function ( ) { return _total ; }', nl: 'returns the total concode_field_sep int _total' },
    ],
    layout: 'fields',
    description: 'code: `code`, prompt: `nl`',
    found: ['/code - generation prompt returns the total concode_field_sep int _total'],
  },
  {
    name: 'MBPP',
    records: [
      {
        task_id: 11,
        text: 'Write a function to sum a list.',
        code: PYTHON,
        test_list: ['assert total([1]) == 1'],
        test_setup_code: '',
        challenge_test_list: [],
      },
    ],
    layout: 'fields',
    description: 'code: `code`, prompt: `text`, code also in: `test_list.*`',
    found: ['/code - generation prompt Write a function to sum a list.', '/test_list/0 - classification'],
  },
  {
    name: 'HumanEval',
    records: [
      {
        task_id: 'T/0',
        prompt: 'def total(values):\n    """Sums them."""\n',
        canonical_solution: '    return sum(values)\n',
        test: 'def check(f):\n    assert f([1]) == 1',
        entry_point: 'total',
      },
    ],
    layout: 'instruction',
    description: 'code: `canonical_solution`, prompt: `prompt`, code also in: `test`',
    found: [
      '/prompt - generation label     return sum(values)\n',
      '/canonical_solution - generation prompt def total(values):\n    """Sums them."""\n',
      '/test - classification',
    ],
  },
  {
    name: 'Code Alpaca',
    records: [
      { instruction: 'Sum a list in Python.', input: '', output: PYTHON },
      {
        instruction: 'What is a list?',
        input: '',
        output: 'A list holds values in an order that you choose.',
      },
    ],
    layout: 'instruction',
    description: 'code: `output`, prompt: `instruction` and `input`',
    found: ['/output - generation prompt Sum a list in Python.'],
  },
  {
    name: 'Magicoder',
    records: [
      {
        lang: 'python',
        problem: 'Sum a list.',
        solution: `Use sum:\n\n\`\`\`python\n${PYTHON}\`\`\`\n`,
        index: 1,
      },
    ],
    layout: 'instruction',
    description: 'code: `solution`, prompt: `problem`, language: `lang`',
    found: ['/solution python generation prompt Sum a list.'],
  },
  {
    name: 'preferences',
    records: [{ prompt: 'Sum a list.', chosen: PYTHON, rejected: 'def total(values):\n    return 0\n' }],
    layout: 'instruction',
    description: 'code: `chosen` and `rejected`, prompt: `prompt`',
    found: ['/chosen - generation prompt Sum a list.', '/rejected - generation prompt Sum a list.'],
  },
  {
    name: 'OpenAI chat',
    records: [
      {
        messages: [
          { role: 'system', content: 'You help.' },
          { role: 'user', content: `Is this right?\n~~~c\n${C}\n~~~` },
          {
            role: 'assistant',
            content: `It may overflow:\n\n\`\`\`c\n${C_FIXED}\n\`\`\`\nAnd in Java:\n\`\`\`java\n${JAVA}`,
          },
        ],
      },
    ],
    layout: 'chat',
    description: 'code: `messages`',
    found: [
      `/messages/1/content c generation label It may overflow:\n\n\`\`\`c\n${C_FIXED}\n\`\`\`\nAnd in Java:\n\`\`\`java\n${JAVA}`,
      `/messages/2/content c generation prompt You help.\n\nIs this right?\n~~~c\n${C}\n~~~`,
      `/messages/2/content java generation prompt You help.\n\nIs this right?\n~~~c\n${C}\n~~~`,
    ],
  },
  {
    name: 'OpenAI chat with parts',
    records: [
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: 'Add.' },
              { type: 'image_url', image_url: { url: 'x' } },
            ],
          },
          { role: 'assistant', content: C },
        ],
      },
    ],
    layout: 'chat',
    description: 'code: `messages`',
    found: ['/messages/1/content - generation prompt Add.'],
  },
  {
    name: 'ShareGPT',
    records: [
      {
        id: 'a_0',
        conversations: [
          { from: 'human', value: 'Add.' },
          { from: 'gpt', value: `\`\`\`\n${C}\n\`\`\`` },
          { from: 'human', value: 'Thanks.' },
          { from: 'gpt', value: 'You are welcome.' },
        ],
      },
    ],
    layout: 'chat',
    description: 'code: `conversations`',
    found: ['/conversations/1/value - generation prompt Add.'],
  },
  {
    name: 'The Stack',
    records: [
      {
        hexsha: 'a1b2',
        size: 60,
        ext: 'java',
        lang: 'Java',
        max_stars_repo_path: 'a/B.java',
        content: `package a;\n\nclass B {\n${JAVA}\n}\n`,
        avg_line_length: 12.5,
      },
    ],
    layout: 'fields',
    description: 'code: `content`, language: `lang`',
    found: ['/content Java classification'],
  },
  {
    name: 'text alone, with fences',
    records: [{ text: `### Instruction: add\n### Response:\n\`\`\`c\n${C}\n\`\`\`` }],
    layout: 'instruction',
    description: 'code: `text`',
    found: ['/text c generation'],
  },
  {
    name: 'several files in a record',
    records: [
      {
        repo: 'p/p',
        files: [
          { path: 'a.c', lang: 'c', content: C },
          { path: 'B.java', lang: 'java', content: JAVA },
        ],
      },
    ],
    layout: 'fields',
    description: 'code: `files.*.content`, language: `files.*.lang`',
    found: ['/files/0/content c classification', '/files/1/content java classification'],
  },
  {
    name: 'several solutions',
    records: [{ question_name: 'add', accepted: [C, C_FIXED] }],
    layout: 'fields',
    description: 'code: `accepted.*`',
    found: ['/accepted/0 - classification', '/accepted/1 - classification'],
  },
];
