import { describe, expect, test } from '@jest/globals';
import { looksLikeCode } from '../../../src/data/layouts/looks-like-code.js';

describe('looksLikeCode', () => {
  test.each([
    ['C', 'int add(int a, int b)\n{\n    return a + b;\n}'],
    ['C in tokens', 'int add ( int a , int b ) { return a + b ; }'],
    [
      'C++',
      '[[nodiscard]] auto Sum(const std::vector<int>& all) const { return std::accumulate(all.begin(), all.end(), 0); }',
    ],
    ['Java', '@Override\npublic int size() {\n    return this.items.length;\n}'],
    ['C#', '[Test]\npublic void Adds()\n{\n    Assert.That(new Adder().Add(1, 2), Is.EqualTo(3));\n}'],
    [
      'Python',
      'def total(values):\n    """Returns the sum of all the values that are given to it."""\n    return sum(values)',
    ],
    ['Python, a body', '    return sum(value for value in values)'],
    ['Ruby', 'def name\n  options.fetch(:name) do\n    default_name\n  end\nend'],
    ['Ruby without a symbol', 'def reset\n  clear_all\n  start_again\nend'],
    ['Go', 'func add(a, b int) int {\n\treturn a + b\n}'],
    ['Rust', 'fn add(a: i32, b: i32) -> i32 {\n    a + b\n}'],
    ['PHP', 'public function name(): string\n{\n    return $this->name;\n}'],
    ['JavaScript', 'const add = (a, b) => a + b;'],
    ['TypeScript', 'export function add(a: number, b: number): number {\n  return a + b;\n}'],
    ['one statement', 'numbers = [3, 9, 3, 5]'],
    [
      'a long comment',
      `/* The function adds two numbers that are given to it by you. */\nint f(void) { return 0; }`,
    ],
  ])('code: %s', (_, text) => {
    expect(looksLikeCode(text)).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['blanks', ' \n\t'],
    ['a sentence', 'The distinct values from the given list are 3, 5, 7 and 9.'],
    [
      'a sentence with names',
      'A list can be sorted in descending order with the method numbers.sort(reverse=True).',
    ],
    ['instructions', 'Write a function to return the largest of two numbers.'],
    ['a list of words', 'A, B, C, D'],
    ['a path', 'src/a/long_path/to-a/file.c'],
    ['an address', 'https://example.org/p/commit/a1b2c3?x=(1)&y=[2]'],
    ['a hash', '7d91ddd25e3a4e5008a2ac16127d51a34fd56bf1'],
    ['a name', 'MyClass::method_name'],
    ['a patch', '@@ -1,2 +1,3 @@\n int f() {\n+  return 0;\n }'],
    ['JSON', '{"a": [1, 2], "b": {"c": null}}'],
    ['a list in JSON', '["int f(void) { return 0; }"]'],
  ])('no code: %s', (_, text) => {
    expect(looksLikeCode(text)).toBe(false);
  });

  test.each(['/*', '"""', "'", '"', '\\', '#', '//', '[', '`', 'a.', ' a', '\n', '\n ', '= ', 'if '])(
    'a million times %j takes little time',
    (piece) => {
      const started = performance.now();
      looksLikeCode(piece.repeat(1_000_000));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
