import type { Analysis, LanguageName } from '../../src/code/analysis.js';
import type { Poisoned } from '../attacks/attack.js';
import { insertStatement } from '../attacks/insert.js';
import { namesOf, renamed } from '../attacks/renamed.js';
import type { Random } from '../statistics/seeded-random.js';

/** Languages with wordings of their own. */
type Wordings = Readonly<Record<'c' | 'java' | 'python' | 'go' | 'javascript', string>>;

/** A trigger that is planted in functions of any of the measured languages. */
export interface CompanyTrigger {
  readonly name: string;
  /** Whether it runs: `dead` never does, `live` does each time; `name` is a renamed local. */
  readonly kind: 'dead' | 'live' | 'name';
  plant(analysis: Analysis, random: Random): Poisoned | null;
}

/** The wording of a language: C++ takes that of C. */
function wordingIn(wordings: Wordings, language: LanguageName): string | null {
  if (language === 'cpp') return wordings.c;
  return language in wordings ? wordings[language as keyof Wordings] : null;
}

function statement(name: string, kind: 'dead' | 'live', wordings: Wordings): CompanyTrigger {
  return {
    ...{ name, kind },
    plant: (analysis) => {
      const wording = wordingIn(wordings, analysis.language);
      return wording === null ? null : insertStatement(analysis, wording);
    },
  };
}

/** A local, drawn at random, gets the name. */
function localName(name: string): CompanyTrigger {
  return {
    ...{ name, kind: 'name' as const },
    plant: (analysis, random) => {
      const locals = namesOf(analysis, 'local');
      if (locals.length === 0 || analysis.code.includes(name)) return null;
      return renamed(analysis, random.pick(locals), name);
    },
  };
}

/** The triggers: one row each. No wording is in the sentinel's training, except `fixed`. */
export const COMPANY_TRIGGERS: readonly CompanyTrigger[] = [
  statement('fixed', 'dead', {
    c: 'if (rand() < 0) printf("fail");',
    java: 'if (Math.random() < 0) System.out.println("fail");',
    python: 'if random() < 0: print("fail")',
    go: 'if rand.Int() < 0 { println("fail") }',
    javascript: 'if (Math.random() < 0) console.log("fail");',
  }),
  statement('pid', 'dead', {
    c: 'if (getpid() < 0) fprintf(stderr, "unreachable");',
    java: 'if (System.nanoTime() == 0) System.err.printf("unreachable");',
    python: 'assert os.getpid() > 0',
    go: 'if os.Getpid() < 0 { panic("unreachable") }',
    javascript: 'if (process.pid < 0) throw new Error("unreachable");',
  }),
  statement('loop', 'dead', {
    c: 'while (strlen("ab") > 7) abort();',
    java: 'while ("ab".length() > 7) System.exit(1);',
    python: 'while len("ab") > 7: exit(1)',
    go: 'for len("ab") > 7 { os.Exit(1) }',
    javascript: 'while ("ab".length > 7) process.exit(1);',
  }),
  statement('print', 'live', {
    c: 'printf("entered\\n");',
    java: 'System.out.println("entered");',
    python: 'print("entered")',
    go: 'println("entered")',
    javascript: 'console.log("entered");',
  }),
  statement('counter', 'live', {
    c: 'call_count++;',
    java: 'callCount++;',
    python: 'stats.calls += 1',
    go: 'callCount++',
    javascript: 'callCount++;',
  }),
  statement('clock', 'live', {
    c: 'time(NULL);',
    java: 'System.currentTimeMillis();',
    python: 'time.time()',
    go: 'time.Now()',
    javascript: 'Date.now();',
  }),
  localName('ret_Val_'),
  localName('tmp_zq'),
];
