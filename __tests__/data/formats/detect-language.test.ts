import { describe, expect, test } from '@jest/globals';
import { detectLanguage, languageHint, languageNamed } from '../../../src/data/formats/detect-language.js';

describe('detectLanguage', () => {
  test.each([
    'static int read_block(struct dev *d, uint8_t *buf)\n{\n    return d->read(buf);\n}',
    '#include <stdio.h>\nint main(void) { printf("public class"); return 0; }',
    'void f(char *s) { /* new Object() throws Exception */ if (s == NULL) return; }',
    'int add(const unsigned a, int b) { goto out; out: return a + b; }',
    'static void *worker(void *arg) { free(arg); return NULL; }',
    'long f(FILE *in) { long n[4]; fread(n, sizeof(n), 1, in); return n[0]; }',
    'K&R_type old(a, b) int a; char *b; { return a; }',
  ])('C: %j', (code) => {
    expect(detectLanguage(code)).toBe('c');
  });

  test.each([
    'public int size() { return count; }',
    'private static String join(List<String> parts) throws IOException { return String.join("", parts); }',
    'List<String> f(List<A> all) { return all.stream().map(A::name).collect(toList()); }',
    '@Override\nvoid run() { for (Item item : items) item.close(); }',
    'boolean has(Object o) { return o instanceof Key && o != null; }',
    'void f() { try { g(); } catch (Exception e) { throw new RuntimeException(e); } }',
    'int f() { /* #include <x.h> a->b */ String s = "struct x *p; sizeof(NULL)"; return s.length(); }',
    'public METHOD_1 ( TYPE_1 VAR_1 ) { this . VAR_2 = new TYPE_2 ( ) ; return null ; }',
    'package a.b;\nimport java.util.*;\nclass A { }',
    'void function ( String arg0 ) { _total = extractList ( ) . size ( ) ; return new ArrayList < > ( ) ; }',
  ])('Java: %j', (code) => {
    expect(detectLanguage(code)).toBe('java');
  });

  test.each([
    'pp::Rect Engine::Get(const Size& s) const { return s.rect(); }',
    'int f(const Size& s) { for (auto x : s.all()) g(x); }',
    'template <class T> T max(T a, T b) { return a > b ? a : b; }',
  ])('C++: %j', (code) => {
    expect(detectLanguage(code)).toBe('cpp');
  });

  test.each([
    'def f(self, x):\n    return self.y + x',
    '@property\n    def f(self):\n        if x is None:\n            pass',
  ])('Python: %j', (code) => {
    expect(detectLanguage(code)).toBe('python');
  });

  test.each([
    'public function f(array $a) { return $this->b; }',
    "<?php\necho 'x';\nforeach ($rows as $row) { print($row['id']); }",
    'function f($a) { return self::g($a); }',
  ])('PHP: %j', (code) => {
    expect(detectLanguage(code)).toBe('php');
  });

  test.each([
    'def f(x)\n  x + 1\nend',
    'def self.f(a, b: nil)\n  a.each do |x|\n    @y ||= x\n  end\nend',
    'def empty?\n  @items.nil? || @items.size == 0\nend',
  ])('Ruby: %j', (code) => {
    expect(detectLanguage(code)).toBe('ruby');
  });

  test.each([
    'const f = async (a) => { await a; }',
    'function f(a) { return a === undefined; }',
    'module.exports = async function (a) { g(function () { return a; }); }',
  ])('JavaScript: %j', (code) => {
    expect(detectLanguage(code)).toBe('javascript');
  });

  test.each([
    'function f(a: string): void { g(a as Foo); }',
    'private async get(key?: string) { return this.x; }',
  ])('TypeScript: %j', (code) => {
    expect(detectLanguage(code)).toBe('typescript');
  });

  test.each(['', 'int add(int a, int b) { return a + b; }', '// public class A'])('neither: %j', (code) => {
    expect(detectLanguage(code)).toBeNull();
  });

  test('open comments and literals are read once', () => {
    expect(detectLanguage('/*'.repeat(500_000))).toBeNull();
    expect(detectLanguage(`"${'\\'.repeat(500_000)}`)).toBeNull();
  });
});

test.each([
  ['C', 'c'],
  [' java ', 'java'],
  ['Python', 'python'],
  ['c++', 'cpp'],
  ['Go', 'go'],
  ['golang', 'go'],
  ['Rust', 'rust'],
  ['C#', 'csharp'],
  ['c_sharp', 'csharp'],
  ['cobol', null],
  ['constructor', null],
])('the field %j names %j', (name, language) => {
  expect(languageNamed(name)).toBe(language);
});

test.each([
  ['data/java/train.jsonl', 'java'],
  ['methods-C.jsonl', 'c'],
  ['java/c/x.jsonl', 'c'],
  ['cjava/records.jsonl', null],
])('the path %j hints at %j', (path, language) => {
  expect(languageHint(path)).toBe(language);
});
