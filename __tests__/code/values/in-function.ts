import type { LanguageName } from '../../../src/code/analysis.js';

/** Text around a statement with which it is a function with the parameters `a`, an integer, and `s`, a string. */
const FUNCTIONS: Readonly<Record<LanguageName, readonly [string, string]>> = {
  c: ['int f(int a, const char *s) {\n  int r = a;\n  ', '\n  return r;\n}'],
  cpp: ['int f(int a, const std::string &s) {\n  int r = a;\n  ', '\n  return r;\n}'],
  csharp: ['public int f(int a, string s) {\n  int r = a;\n  ', '\n  return r;\n}'],
  go: ['func f(a int, s string) int {\n\tr := a\n\t', '\n\treturn r\n}'],
  java: ['public int f(int a, String s) {\n  int r = a;\n  ', '\n  return r;\n}'],
  javascript: ['function f(a, s) {\n  let r = a;\n  ', '\n  return r;\n}'],
  php: ['function f($a, $s) {\n  $r = $a;\n  ', '\n  return $r;\n}'],
  python: ['def f(a, s):\n    r = a\n    ', '\n    return r\n'],
  ruby: ['def f(a, s)\n  r = a\n  ', '\n  r\nend'],
  rust: ['fn f(a: i32, s: &str) -> i32 {\n    let r = a;\n    ', '\n    r\n}'],
  typescript: ['function f(a: number, s: string): number {\n  let r = a;\n  ', '\n  return r;\n}'],
};

/** A function of a language that holds a statement; its lines are indented as the function needs it. */
export function inFunction(language: LanguageName, statement: string): string {
  const [before, after] = FUNCTIONS[language];
  const indent = language === 'python' ? '    ' : '  ';
  return before + statement.replaceAll('\n', `\n${indent}`) + after;
}
