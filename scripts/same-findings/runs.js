/**
 * The runs of the command line. The runs of a group come one after another, because later ones read what earlier
 * ones wrote; groups are independent. Paths are those of `inputs.js`.
 */

/**
 * @typedef {object} Run
 * @property {string} name of the file that is recorded
 * @property {readonly string[]} argv
 * @property {number} exit code that is expected, so that a run that failed is not taken for one that found nothing
 * @property {import('./forms.js').FormName} [prints] JSON unless another form is named
 * @property {Readonly<Record<string, import('./forms.js').FormName>>} [writes] files, and what is kept of each
 * @property {string} [cwd] folder, from the root of the inputs
 * @property {string} [stdin] file that is piped in
 */

/** One thread and no time limit, so that nothing depends on the speed or load of the machine. */
const STEADY = ['--jobs', '1', '--budget-unit', '0', '--quiet'];
const BARE = ['--config', 'none', ...STEADY];
/** Verdicts are kept in the cache of the group, and taken from it. */
const CACHED = ['--format', 'json', ...BARE];
const UNCACHED = [...CACHED, '--no-cache'];

/** @param {string} format */
const as = (format) => ['--format', format, ...BARE];

/** @type {readonly Run[]} */
const EXAMPLES = [
  { name: 'examples', exit: 1, argv: ['scan', 'examples', ...UNCACHED] },
  { name: 'examples-fills-cache', exit: 1, argv: ['scan', 'examples', ...CACHED] },
  { name: 'examples-from-cache', exit: 1, argv: ['scan', 'examples', ...CACHED] },
  { name: 'examples-sentinel', exit: 1, argv: ['scan', 'examples', '--victim', 'sentinel', ...CACHED] },
  { name: 'examples-sarif', exit: 1, argv: ['scan', 'examples', ...as('sarif')] },
  { name: 'examples-text', exit: 1, prints: 'text', argv: ['scan', 'examples', ...as('text')] },
  { name: 'examples-markdown', exit: 1, prints: 'markdown', argv: ['scan', 'examples', ...as('markdown')] },
  { name: 'examples-html', exit: 1, prints: 'html', argv: ['scan', 'examples', ...as('html')] },
  { name: 'examples-purify', exit: 1, prints: 'lines', argv: ['purify', 'examples', '--dry-run', ...BARE] },
];

/** Input that is hard to read, standard input, an accepted finding, limits, a mistake. @type {readonly Run[]} */
const READING = [
  { name: 'odd', exit: 1, argv: ['scan', 'odd', '--fail-on', 'degraded', ...CACHED] },
  { name: 'odd-sarif', exit: 1, argv: ['scan', 'odd', ...as('sarif')] },
  { name: 'odd-text', exit: 1, prints: 'text', argv: ['scan', 'odd', ...as('text')] },
  { name: 'odd-markdown', exit: 1, prints: 'markdown', argv: ['scan', 'odd', ...as('markdown')] },
  {
    ...{ name: 'standard-input', exit: 1, stdin: 'examples/c/gain.c' },
    argv: ['scan', '-', '--language', 'c', ...UNCACHED],
  },
  {
    ...{ name: 'accepted', exit: 0, cwd: 'accepted' },
    argv: ['scan', 'examples/c', 'examples/records', '--format', 'json', ...STEADY, '--no-cache'],
  },
  {
    ...{ name: 'limits', exit: 1 },
    argv: ['scan', 'examples', '--include', '*.jsonl', '--limit', '4', '--fdr', '--fpr', '0.5', ...UNCACHED],
  },
  { name: 'no-such-file', exit: 2, prints: 'lines', argv: ['scan', 'nowhere.c', ...BARE] },
];

const DATA = 'poisoned.jsonl';

/** Renaming takes the longest, so only this run does it. @type {readonly Run[]} */
const PROBE = [{ name: 'probe', exit: 1, argv: ['scan', DATA, ...UNCACHED] }];

/** @type {readonly Run[]} */
const PROBE_REPORTS = [
  {
    ...{ name: 'probe-by-record', exit: 1 },
    argv: ['scan', DATA, '--judge-by', 'record', '--purify', 'off', ...CACHED],
  },
  { name: 'probe-one-witness', exit: 0, argv: ['scan', DATA, '--no-second-opinion', ...UNCACHED] },
  { name: 'probe-sarif', exit: 1, argv: ['scan', DATA, '--purify', 'off', ...as('sarif')] },
  {
    ...{ name: 'probe-purify', exit: 1, prints: 'lines' },
    argv: ['purify', DATA, '--dry-run', '--purify', 'remove', ...BARE],
  },
  {
    ...{ name: 'probe-copies', exit: 1, writes: { 'clean.jsonl': 'lines', 'purified.jsonl': 'lines' } },
    argv: [
      ...['scan', DATA, '--purify', 'remove', ...CACHED],
      ...['--write-clean', 'clean.jsonl', '--write-purified', 'purified.jsonl'],
    ],
  },
];

const WORK = ['--work', 'work'];

/**
 * A stage of a run whose data is in two shards.
 * @param {string} name of the stage
 * @param {number} [index] of the shard
 * @returns {Run}
 */
const stage = (name, index) => ({
  ...{ name: ['stage', name, ...(index ? [String(index)] : [])].join('-'), exit: 0, prints: 'lines' },
  argv: [
    ...['stage', name, DATA, '--purify', 'off', ...WORK, ...BARE, '--no-cache'],
    ...(index ? ['--shard', `${String(index)}/2`] : []),
  ],
});

/** @type {readonly Run[]} */
const PROBE_FILE = [
  {
    ...{ name: 'probe-train', exit: 0, prints: 'lines', writes: { 'probe.bin': 'bytes' } },
    argv: ['probe', 'train', DATA, '--output', 'probe.bin', '--config', 'none'],
  },
  {
    ...{ name: 'probe-file', exit: 1 },
    argv: ['scan', DATA, 'change/data', '--victim', 'probe:probe.bin', '--purify', 'remove', ...UNCACHED],
  },
  ...[stage('read', 2), stage('read', 1), stage('learn'), stage('judge', 2), stage('judge', 1)],
  {
    ...{ name: 'stage-report', exit: 1 },
    argv: ['stage', 'report', ...WORK, '--format', 'json', '--quiet', '--config', 'none'],
  },
];

/** @type {readonly Run[]} */
const OTHER_TASKS = [
  { name: 'pairs', exit: 0, argv: ['scan', 'pairs/train.txt', '--purify', 'off', ...UNCACHED] },
  { name: 'lines', exit: 1, argv: ['scan', 'lines/train.buggy', '--purify', 'off', ...UNCACHED] },
];

/** Every unit counts as poisoned, so that all its numbers are recorded. */
const ALL_POISONED = ['--threshold', '-99', '--purify', 'off'];
const TINY = ['--victim', 'models/roberta-classifier'];
const TINY_MLM = ['--mlm', 'models/roberta-mlm'];

/**
 * The research options, with a tiny model.
 * @param {string} name
 * @param {...string} options
 * @returns {Run}
 */
const tiny = (name, ...options) => ({
  ...{ name: `tiny-${name}`, exit: 1 },
  argv: ['scan', 'examples/c/gain.c', ...TINY, ...options, ...UNCACHED],
});

/** @type {readonly Run[]} */
const RESEARCH = [
  ...['both', 'deficit', 'drop', 'transfer', 'linear-deficit'].map((statistic) =>
    tiny(statistic, '--statistic', statistic, ...ALL_POISONED),
  ),
  ...['S', 'V'].map((letter) => tiny(`variant-${letter}`, '--variant', letter, ...ALL_POISONED)),
  tiny('variant-E', '--variant', 'E', '--purify', 'infill', ...TINY_MLM),
  tiny('identifiers', '--elements', 'identifiers', '--mask', 'unk', ...ALL_POISONED),
  tiny('references', '--statistic', 'transfer', '--references', '4', '--transfer-top', '1', ...ALL_POISONED),
  tiny(
    ...['calibrated', '--calibration', 'examples/records/functions.jsonl', '--fpr', '0.9'],
    ...['--statistic', 'drop', '--purify', 'rename', ...TINY_MLM],
  ),
  { name: 'tiny-calibrate', exit: 0, argv: ['calibrate', 'examples/records', ...TINY, ...BARE] },
];

/** A pair classifier of each layout, a classifier with one output, and a generator. @type {readonly Run[]} */
const MODELS = [
  ['bert-pair', 'pairs/few.txt'],
  ['roberta-siamese', 'pairs/few.txt'],
  ['roberta-one-logit', 'examples/c/gain.c'],
  ['t5', 'lines/few.buggy'],
].map(([model = '', data = '']) => ({
  ...{ name: `tiny-${model}`, exit: 1 },
  argv: ['scan', data, '--victim', `models/${model}`, ...ALL_POISONED, ...UNCACHED],
}));

const BRANCHES = ['--base', 'main', '--head', 'topic'];

/** A change in git, and one between folders. @type {readonly Run[]} */
const CHANGE = [
  { name: 'gate', exit: 1, cwd: 'change', argv: ['scan', ...BRANCHES, ...UNCACHED] },
  { name: 'gate-sentinel', exit: 1, cwd: 'change', argv: ['scan', 'src', ...BRANCHES, ...UNCACHED] },
  { name: 'gate-checkout', exit: 1, cwd: 'change', argv: ['scan', 'src', '--base', 'main', ...UNCACHED] },
  { name: 'gate-folders', exit: 1, argv: ['scan', '--base', 'old', '--head', 'new', ...UNCACHED] },
  {
    ...{ name: 'review-dry-run', exit: 1, cwd: 'change', prints: 'requests' },
    argv: ['review', '--dry-run', ...BRANCHES, ...BARE, '--no-cache'],
  },
];

/**
 * All groups, the longest first.
 * @type {readonly (readonly Run[])[]}
 */
export const GROUPS = [
  ...[PROBE, EXAMPLES, PROBE_REPORTS, CHANGE, PROBE_FILE],
  ...[OTHER_TASKS, RESEARCH, MODELS, READING],
];
