import type { LanguageName } from '../../../src/code/analysis.js';

/** Text around statements with which they are all of a function. */
const FUNCTIONS: Readonly<Record<LanguageName, readonly [string, string]>> = {
  c: ['void f(int a, int b) {\n    ', '\n}'],
  cpp: ['void f(int a, int b) {\n    ', '\n}'],
  csharp: ['void f(int a, int b) {\n    ', '\n}'],
  go: ['func f(a int, b int) {\n\t', '\n}'],
  java: ['void f(int a, int b) {\n    ', '\n}'],
  javascript: ['function f(a, b) {\n    ', '\n}'],
  php: ['function f($a, $b) {\n    ', '\n}'],
  python: ['def f(a, b):\n    ', '\n'],
  ruby: ['def f(a, b)\n  ', '\nend'],
  rust: ['fn f(a: i32, b: i32) {\n    ', '\n}'],
  typescript: ['function f(a: number, b: number) {\n    ', '\n}'],
};

/** A function of a language that consists of statements; their own lines are indented as they are. */
export function inBody(language: LanguageName, statements: string): string {
  const [before, after] = FUNCTIONS[language];
  return before + statements + after;
}
