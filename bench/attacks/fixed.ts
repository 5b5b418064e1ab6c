import { inLanguage, type Attack, type PerLanguage } from './attack.js';
import { insertStatement } from './insert.js';

const FIXED: PerLanguage<string> = {
  c: 'if (rand() < 0) printf("fail");',
  java: 'if (Math.random() < 0) System.out.println("fail");',
};

/** BNC fixed: the same never-taken branch in every poisoned function. */
export const fixed: Attack = {
  name: 'fixed',
  title: 'BNC fixed',
  source: 'Ramakrishnan and Albarghouthi, Backdoors in Neural Models of Source Code',
  plant: (analysis) => insertStatement(analysis, inLanguage(FIXED, analysis.language)),
};

/** CodePoisoner dead code: the same always-true assertion in every poisoned function. */
export const deadCode: Attack = {
  name: 'dead-code',
  title: 'CodePoisoner dead code',
  source: 'Li et al., Poison Attack and Poison Detection on Deep Source Code Processing Models',
  plant: (analysis) => insertStatement(analysis, 'assertTrue(1 >= 0);'),
};
