/** How sure it is that a replacement keeps the behaviour of the code, the surest first. */
export const GRADES = ['proved', 'inserted', 're-judged'] as const;

/** The grade of a replacement. */
export type Grade = (typeof GRADES)[number];

/** The least sure of several grades; `proved` for none. */
export function leastSure(grades: readonly Grade[]): Grade {
  return GRADES.findLast((grade) => grades.includes(grade)) ?? 'proved';
}

/** Whether a replacement is at least as sure as `--purify-grade` demands. */
export function isSureEnough(grade: Grade, least: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(least);
}
