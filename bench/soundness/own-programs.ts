import type { SoundnessLanguage } from './statement.js';

/** Small functions of C, each `f` of two numbers. `t` prints its argument. */
const C = [
  'int f(int a, int b) {\n  int most = a > b ? a : b;\n  t(most);\n  return most - (a < b ? a : b);\n}\n',
  'int f(int a, int b) {\n  unsigned n = (unsigned)a % 97, m = (unsigned)b % 89 + 1;\n  while (m) { unsigned r = n % m; n = m; m = r; }\n  return (int)n;\n}\n',
  "int f(int a, int b) {\n  char text[16];\n  int used = 0;\n  while (used < 15 && used < (a & 31)) { text[used] = (char)('a' + used); used++; }\n  text[used] = 0;\n  t((int)strlen(text));\n  return text[0] + b;\n}\n",
  'int f(int a, int b) {\n  int values[8], sum = 0;\n  for (int i = 0; i < 8; i++) values[i] = (a >> i) ^ b;\n  for (int i = 0; i < 8; i++) { if (values[i] < 0) continue; sum += values[i] & 255; }\n  return sum;\n}\n',
  'int f(int a, int b) {\n  switch (a & 3) {\n  case 0: t(1); break;\n  case 1: t(2);\n  case 2: t(3); break;\n  default: return b;\n  }\n  return a & 3;\n}\n',
  'int f(int a, int b) {\n  if (b == 0) { t(7); return 0; }\n  if (a == -2147483647 - 1 && b == -1) return a;\n  return a / b + a % b;\n}\n',
  'int f(int a, int b) {\n  int rounds = 0;\n  do { a = (a & 1) ? 3 * (a & 1023) + 1 : a / 2; rounds++; } while (rounds < 20 && a > 1);\n  t(rounds);\n  return a + (b & 1);\n}\n',
  'int f(int a, int b) {\n  struct { int x, y; } p = { a & 15, b & 15 }, *q = &p;\n  q->x += q->y;\n  t(p.x);\n  return q->x * q->y;\n}\n',
  'int f(int a, int b) {\n  int n = a & 7;\n  if (n == 0) goto done;\n  for (int i = 1; i <= n; i++) { if (i == (b & 7)) goto done; t(i); }\n  return n;\ndone:\n  t(77);\n  return -n;\n}\n',
  'int f(int a, int b) {\n  unsigned hash = 5381;\n  for (int i = 0; i < 4; i++) hash = hash * 33 ^ (unsigned)((a >> (8 * i)) & 255);\n  return (int)(hash & 0xffff) + (b > 0);\n}\n',
];

const JAVASCRIPT = [
  'function f(a, b) {\n  const most = a > b ? a : b;\n  t(String(most));\n  return [most, a, b].map(String).join();\n}\n',
  'function f(a, b) {\n  let [n, m] = [Math.abs(Number(a) % 97) | 0, (Math.abs(Number(b) % 89) | 0) + 1];\n  while (m) [n, m] = [m, n % m];\n  return n;\n}\n',
  'function f(a, b) {\n  const words = String(a).split("").reverse();\n  for (const word of words) if (word !== "-") t(word);\n  return words.join("") + b;\n}\n',
  'function f(a, b) {\n  const counts = new Map();\n  for (const one of [a, b, a]) counts.set(one, (counts.get(one) ?? 0) + 1);\n  return [...counts.values()].join();\n}\n',
  'function f(a, b) {\n  switch (a) {\n  case 0: t(1); break;\n  case 1: t(2);\n  case 5: t(3); break;\n  default: return b;\n  }\n  return a;\n}\n',
  'function f(a, b) {\n  try {\n    if (b === 0) throw new RangeError("b");\n    return a / b;\n  } catch (error) {\n    t(error.name);\n    return 0;\n  } finally {\n    t(4);\n  }\n}\n',
  'function f(a, b) {\n  const twice = (x) => x + x;\n  function inner(n) { return n > 3 ? n : inner(n + 1); }\n  t(inner(0));\n  return twice(a) + b;\n}\n',
  'function f(a, b) {\n  const point = { x: a, y: b, get sum() { return this.x + this.y; } };\n  point.x = b;\n  const { y, ...rest } = point;\n  t(Object.keys(rest).length);\n  return `${point.sum} ${y}`;\n}\n',
  'function f(a, b) {\n  let total = 0;\n  outer: for (let i = 0; i < 5; i++) {\n    for (let j = 0; j < 5; j++) { if (j === 3) continue outer; if (i === 4) break outer; total += i * j; }\n  }\n  return total + (a > b ? 1 : 0);\n}\n',
  'function f(a, b) {\n  const seen = [];\n  const steps = (function* () { yield a; yield b; })();\n  for (const one of steps) seen.push(typeof one);\n  t(seen.length);\n  return seen.join();\n}\n',
];

const PYTHON = [
  'def f(a, b):\n    most = max(a, b)\n    t(most)\n    return most - min(a, b)\n',
  'def f(a, b):\n    n, m = abs(int(a)) % 97, abs(int(b)) % 89 + 1\n    while m:\n        n, m = m, n % m\n    return n\n',
  'def f(a, b):\n    words = list(reversed(str(a)))\n    for word in words:\n        if word != "-":\n            t(word)\n    return "".join(words) + str(b)\n',
  'def f(a, b):\n    counts = {}\n    for one in (a, b, a):\n        counts[one] = counts.get(one, 0) + 1\n    return sorted(counts.values())\n',
  'def f(a, b):\n    match a:\n        case 0:\n            t(1)\n        case 1 | 5:\n            t(3)\n        case _:\n            return b\n    return a\n',
  'def f(a, b):\n    try:\n        return a // b\n    except ZeroDivisionError as error:\n        t(type(error).__name__)\n        return 0\n    finally:\n        t(4)\n',
  'def f(a, b):\n    def inner(n):\n        return n if n > 3 else inner(n + 1)\n    twice = lambda x: x + x\n    t(inner(0))\n    return twice(a), b\n',
  'def f(a, b):\n    total = 0\n    for i in range(5):\n        for j in range(5):\n            if j == 3:\n                break\n            total += i * j\n        else:\n            t(8)\n    return total + (1 if a == b else 0)\n',
  'def f(a, b):\n    squares = [x * x for x in range(6) if x % 2 == 0]\n    first, *rest = squares\n    t(len(rest))\n    return [first, *rest], a is b\n',
  'def f(a, b):\n    seen = []\n    def steps():\n        yield a\n        yield b\n    for one in steps():\n        seen.append(type(one).__name__)\n    return f"{len(seen)}: {seen}"\n',
];

/** Own test programs: loops, jumps, strings, records, errors, closures. */
export const OWN_PROGRAMS: Readonly<Record<SoundnessLanguage, readonly string[]>> = {
  c: C,
  javascript: JAVASCRIPT,
  python: PYTHON,
};
