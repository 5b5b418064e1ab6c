/**
 * The sentences of ours in a recording, as JSON pointers; `*` is any one step, `**` any number of them. Two recordings may
 * differ only here. Everything else is compared strictly: findings, ids, spans, numbers, families, purified
 * code, kinds of verdicts, counts, exit codes, and the facts of every text (`forms.js`).
 */
export const WORDING = [
  // the log of a command, and the text around the facts
  '/stderr',
  '/log',
  '/**/prose',
  // the result: why this victim, why this verdict, why a row was skipped, what to do about a file
  '/**/json/victim/reason',
  '/**/json/overall/reason',
  '/**/json/skipped/*/reason',
  '/**/json/unjudged/*/problem',
  '/**/json/unjudged/*/remedy',
  // SARIF: the same, its messages, and the help of its rules
  '/**/json/runs/*/properties/victim/reason',
  '/**/json/runs/*/properties/overall/reason',
  '/**/json/runs/*/results/*/message/text',
  '/**/json/runs/*/results/*/relatedLocations/*/message/text',
  '/**/json/runs/*/results/*/fixes/*/description/text',
  '/**/json/runs/*/invocations/*/toolExecutionNotifications/*/message/text',
  '/**/json/runs/*/tool/driver/rules/*/shortDescription/text',
  '/**/json/runs/*/tool/driver/rules/*/fullDescription/text',
  '/**/json/runs/*/tool/driver/rules/*/help/text',
  '/**/json/runs/*/tool/driver/rules/*/help/markdown',
  // the Action: annotations, and the output that says where the findings were delivered
  '/annotations/*/title',
  '/annotations/*/message',
  '/outputs/delivered',
];

/**
 * @param {string} pattern
 * @returns {RegExp}
 */
function matcher(pattern) {
  const steps = pattern.split('/').slice(1);
  const sources = steps.map((step) => {
    if (step === '**') return '(?:/[^/]*)*';
    return step === '*' ? '/[^/]*' : `/${step}`;
  });
  return new RegExp(`^${sources.join('')}$`);
}

const MATCHERS = WORDING.map((pattern) => ({ pattern, matches: matcher(pattern) }));

/**
 * The row of `WORDING` that a pointer falls under, or `null`.
 * @param {string} pointer
 */
export function wordingOf(pointer) {
  return MATCHERS.find(({ matches }) => matches.test(pointer))?.pattern ?? null;
}
