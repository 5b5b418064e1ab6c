import { z } from 'zod';
import { share } from './share.js';
import { flag, list, numeric, optionalNumeric, victimName } from './values.js';

/** Commands that take options from the schema. */
export type Command = 'scan' | 'purify' | 'calibrate' | 'merge' | 'probe train';

/** Headings under which `--help` and the documentation list the options, in this order. */
export const OPTION_GROUPS = [
  'model',
  'judgement',
  'gate',
  'purification',
  'data',
  'output',
  'budget',
] as const;

/** What is said of an option; its name, type and default are in the schema. */
export interface OptionText {
  readonly group: (typeof OPTION_GROUPS)[number];
  readonly commands: readonly Command[];
  /** One sentence for `--help`, without a full stop. */
  readonly help: string;
  /** Placeholder of the value (`<n>`); `null` for flags, which are written `--name` and `--no-name`. */
  readonly argument: string | null;
  /** What may be given, as an error message names it; options with fixed choices need none. */
  readonly allowed?: string;
  /** May be given several times; a string value is split at line breaks. */
  readonly repeatable?: boolean;
  /**
   * `true`: refused in `.codepurify.yml`. The file comes with the data under review, so it must not name
   * places that are written to, nor what concerns one run alone.
   */
  readonly commandLineOnly?: boolean;
  /** The value is a path, except for these words; in `.codepurify.yml` it counts from the file's folder. */
  readonly pathExcept?: readonly string[];
}

const ALL: readonly Command[] = ['scan', 'purify', 'calibrate'];
const JUDGING: readonly Command[] = ['scan', 'purify'];
const REPORTING: readonly Command[] = [...JUDGING, 'merge'];
const READING: readonly Command[] = [...ALL, 'probe train'];
const EVERY: readonly Command[] = [...READING, 'merge'];

/** One second per element of a very long function is still under this; slower means something is wrong. */
const DEFAULT_UNIT_SECONDS = 120;
/** The largest hand-written C files known (amalgamations) are below 10 MB. */
const DEFAULT_FILE_BYTES = 10_000_000;
/** The longest function of Devign and ReVeal is below 0.5 MB as JSON. */
const DEFAULT_RECORD_BYTES = 2_000_000;

/** Texts of the options, by schema. */
export const optionTexts = z.registry<OptionText>();

/**
 * Every option: name, type and default, nowhere else. Names are camelCase here and in `Options`,
 * kebab-case on the command line, in `.codepurify.yml` and as inputs of the Action (`option-names.ts`).
 * Numbers, flags and lists are also accepted as strings, as command lines and Action inputs give them.
 */
export const optionsSchema = z.strictObject({
  victim: victimName()
    .default('auto')
    .register(optionTexts, {
      group: 'model',
      commands: ALL,
      argument: '<name>',
      help: 'who judges: probe (learned from the labels of the data itself), probe:<file> (from "probe train"), sentinel (bundled), a model folder, or auto: the probe where there are labels enough, else the sentinel',
      pathExcept: ['auto', 'sentinel', 'probe'],
      allowed:
        'auto, probe, probe:<file>, sentinel, or the path of a model folder (write ./name for a folder that is called so)',
    }),
  seed: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(optionTexts, {
      group: 'model',
      commands: [...JUDGING, 'probe train'],
      argument: '<text>',
      help: 'secret key of the probe, to be kept from those who write the data (default: CODEPURIFY_SEED in the environment, else a fixed text)',
      allowed: 'a text that is not empty',
      commandLineOnly: true,
    }),
  mlm: z.string().min(1).nullable().default(null).register(optionTexts, {
    group: 'model',
    commands: JUDGING,
    argument: '<folder>',
    help: 'folder of the masked language model that proposes replacements (default: the bundled one)',
    pathExcept: [],
    allowed: 'the path of a model folder',
  }),
  jobs: optionalNumeric({ min: 1, max: 256, integer: true }).default(null).register(optionTexts, {
    group: 'model',
    commands: ALL,
    argument: '<n>',
    help: 'threads for the models (default: the number of cores)',
    allowed: 'a whole number from 1 to 256',
  }),
  fpr: numeric({ above: 0, below: 1 })
    .default(0.01)
    .register(optionTexts, {
      group: 'judgement',
      commands: [...JUDGING, 'probe train'],
      argument: '<share>',
      help: 'share of clean units that may be called poisoned; with the probe and --judge-by family, of clean data sets',
      allowed: 'a number above 0 and below 1',
    }),
  judgeBy: z.enum(['family', 'record']).default('family').register(optionTexts, {
    group: 'judgement',
    commands: JUDGING,
    argument: '<what>',
    help: 'what the probe reports: records of the patterns that labels follow, or also every record with a p-value of at most --fpr',
  }),
  secondOpinion: flag()
    .default(true)
    .register(optionTexts, {
      group: 'judgement',
      commands: [...JUDGING, 'probe train'],
      argument: null,
      help: 'let the bundled sentinel, which knows no label, decide on patterns for which labels alone are too little',
    }),
  threshold: optionalNumeric({}).default(null).register(optionTexts, {
    group: 'judgement',
    commands: JUDGING,
    argument: '<value>',
    help: 'value of the statistic from which a unit is poisoned, instead of --fpr and calibration',
    allowed: 'a number, or none',
  }),
  statistic: z
    .enum([
      'both',
      'deficit',
      'drop',
      'transfer',
      'probability',
      'probability-deficit',
      'linear',
      'linear-deficit',
    ])
    .default('both')
    .register(optionTexts, {
      group: 'judgement',
      commands: ALL,
      argument: '<name>',
      help: 'how the scores of a unit become one number',
    }),
  elements: z.enum(['all', 'identifiers', 'statements']).default('all').register(optionTexts, {
    group: 'judgement',
    commands: ALL,
    argument: '<which>',
    help: 'which elements are masked',
  }),
  variant: z.enum(['full', 'E', 'S', 'V']).default('full').register(optionTexts, {
    group: 'judgement',
    commands: ALL,
    argument: '<letter>',
    help: "the paper's variants: E purifies everything (every unit counts as poisoned), S identifiers only, V statements only",
  }),
  mask: z.enum(['tokens', 'unk']).default('tokens').register(optionTexts, {
    group: 'judgement',
    commands: ALL,
    argument: '<how>',
    help: 'mask with as many mask tokens as the element has tokens, or with one <unk>',
  }),
  calibration: z
    .string()
    .min(1)
    .default('stored')
    .register(optionTexts, {
      group: 'judgement',
      commands: JUDGING,
      argument: '<source>',
      help: "clean units that verdicts are calibrated on: stored (the model folder's quantiles), none, or a path to clean data",
      pathExcept: ['stored', 'none'],
      allowed: 'stored, none, or the path of clean data (write ./name for data that is called so)',
    }),
  transferTop: numeric({ min: 0, max: 100, integer: true }).default(3).register(optionTexts, {
    group: 'judgement',
    commands: ALL,
    argument: '<n>',
    help: 'elements per unit that are planted in clean references; 0 turns the transfer test off',
    allowed: 'a whole number from 0 to 100',
  }),
  references: numeric({ min: 1, max: 1000, integer: true }).default(20).register(optionTexts, {
    group: 'judgement',
    commands: ALL,
    argument: '<n>',
    help: 'clean references that an element is planted in',
    allowed: 'a whole number from 1 to 1000',
  }),
  fdr: flag().default(false).register(optionTexts, {
    group: 'judgement',
    commands: JUDGING,
    argument: null,
    help: 'hold --fpr as the false discovery rate over the run (Benjamini-Hochberg)',
  }),
  base: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(optionTexts, {
      group: 'gate',
      commands: ['scan'],
      argument: '<ref or path>',
      help: 'what was there before: only units that are new or changed since are judged',
      allowed:
        'a branch, tag or commit of the repository here, or a file or folder (write ./name for one that is called like a branch)',
      commandLineOnly: true,
    }),
  head: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(optionTexts, {
      group: 'gate',
      commands: ['scan'],
      argument: '<ref or path>',
      help: 'what is there now (default: the files as they stand here)',
      allowed: 'a branch, tag or commit of the repository here, or a file or folder, beside --base',
      commandLineOnly: true,
    }),
  shard: share()
    .default(null)
    .register(optionTexts, {
      group: 'gate',
      commands: ['scan'],
      argument: '<i/n>',
      help: 'judge one of n shares, for codepurify merge to put together',
      allowed: 'a share from 1/1 to 256/256, such as 3/16',
      commandLineOnly: true,
    }),
  writeClean: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(optionTexts, {
      group: 'gate',
      commands: ['scan'],
      argument: '<path>',
      help: 'write a copy of the data without what is poisoned: one file to a file, all else to a new folder',
      allowed: 'a path outside of the data',
      commandLineOnly: true,
    }),
  writePurified: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(optionTexts, {
      group: 'gate',
      commands: ['scan'],
      argument: '<path>',
      help: 'write a copy of the data with triggers replaced; what has no verified replacement is left out',
      allowed: 'a path outside of the data',
      commandLineOnly: true,
    }),
  purify: z.enum(['auto', 'rename', 'infill', 'remove', 'off']).default('auto').register(optionTexts, {
    group: 'purification',
    commands: JUDGING,
    argument: '<strategy>',
    help: 'which replacements are proposed',
  }),
  dryRun: flag()
    .default(false)
    .register(optionTexts, {
      group: 'purification',
      commands: ['purify'],
      argument: null,
      help: 'write nothing, print what would change as a unified diff',
      commandLineOnly: true,
    }),
  language: z.enum(['auto', 'c', 'java']).default('auto').register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<name>',
    help: 'language of the code; auto goes by the file name, the record, and the content',
  }),
  dataFormat: z.enum(['auto', 'source', 'jsonl', 'pairs', 'parallel']).default('auto').register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<name>',
    help: 'how the paths are read; auto goes by the file names',
  }),
  codeField: z.string().min(1).default('func').register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<path>',
    help: 'field of a JSONL record that holds the code; dots lead into nested objects',
    allowed: 'keys joined by dots',
  }),
  labelField: z.string().min(1).default('target').register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<path>',
    help: 'field that holds the label',
    allowed: 'keys joined by dots',
  }),
  idField: z.string().min(1).default('idx').register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<path>',
    help: 'field that pair lists refer to',
    allowed: 'keys joined by dots',
  }),
  include: list().default([]).register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<glob>',
    repeatable: true,
    help: 'read only the files of a folder that match',
    allowed: 'glob patterns',
  }),
  exclude: list().default([]).register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<glob>',
    repeatable: true,
    help: 'leave out the files of a folder that match',
    allowed: 'glob patterns',
  }),
  limit: optionalNumeric({ min: 1, integer: true }).default(null).register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<n>',
    help: 'stop after so many units',
    allowed: 'a whole number from 1, or none',
  }),
  maxFileBytes: numeric({ min: 1, integer: true }).default(DEFAULT_FILE_BYTES).register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<bytes>',
    help: 'source files above this size are skipped',
    allowed: 'a whole number from 1',
  }),
  maxRecordBytes: numeric({ min: 1, integer: true }).default(DEFAULT_RECORD_BYTES).register(optionTexts, {
    group: 'data',
    commands: READING,
    argument: '<bytes>',
    help: 'lines of JSONL and parallel text above this size are skipped',
    allowed: 'a whole number from 1',
  }),
  format: z.enum(['text', 'json', 'sarif', 'markdown', 'html']).default('text').register(optionTexts, {
    group: 'output',
    commands: REPORTING,
    argument: '<name>',
    help: 'form of the report',
  }),
  output: z.string().min(1).default('-').register(optionTexts, {
    group: 'output',
    commands: EVERY,
    argument: '<file>',
    help: 'where the report goes; - is standard output',
    allowed: 'the path of a file, or -',
    commandLineOnly: true,
  }),
  failOn: z.enum(['poisoned', 'degraded', 'never']).default('poisoned').register(optionTexts, {
    group: 'output',
    commands: REPORTING,
    argument: '<when>',
    help: 'what ends in exit code 1; degraded: also units that could not be parsed completely, and files that nobody could judge',
  }),
  color: z.enum(['auto', 'always', 'never']).default('auto').register(optionTexts, {
    group: 'output',
    commands: EVERY,
    argument: '<when>',
    help: 'colours in the text report; auto: on a terminal',
  }),
  progress: z.enum(['auto', 'on', 'off']).default('auto').register(optionTexts, {
    group: 'output',
    commands: READING,
    argument: '<when>',
    help: 'progress on standard error; auto: on a terminal',
  }),
  quiet: flag().default(false).register(optionTexts, {
    group: 'output',
    commands: EVERY,
    argument: null,
    help: 'print nothing but the report',
  }),
  config: z.string().min(1).nullable().default(null).register(optionTexts, {
    group: 'output',
    commands: EVERY,
    argument: '<file>',
    help: 'configuration file, or none (default: .codepurify.yml from here up to the root of the repository)',
    allowed: 'the path of a YAML file, or none',
    commandLineOnly: true,
  }),
  cache: flag().default(true).register(optionTexts, {
    group: 'budget',
    commands: JUDGING,
    argument: null,
    help: 'keep verdicts, and what was parsed, by content and reuse them',
  }),
  cacheDir: z.string().min(1).nullable().default(null).register(optionTexts, {
    group: 'budget',
    commands: JUDGING,
    argument: '<folder>',
    help: "where verdicts are kept (default: codepurify in the user's cache folder)",
    allowed: 'the path of a folder',
    commandLineOnly: true,
  }),
  budgetUnit: numeric({ min: 0 }).default(DEFAULT_UNIT_SECONDS).register(optionTexts, {
    group: 'budget',
    commands: ALL,
    argument: '<seconds>',
    help: 'a unit that takes longer is skipped; 0: no limit',
    allowed: 'a number from 0',
  }),
  budgetRun: numeric({ min: 0 }).default(0).register(optionTexts, {
    group: 'budget',
    commands: READING,
    argument: '<seconds>',
    help: 'units left when this time is over are skipped; 0: no limit',
    allowed: 'a number from 0',
  }),
});

/** All options with their values, as every later step reads them. */
export type Options = Readonly<z.output<typeof optionsSchema>>;

/** Name of an option, in camelCase. */
export type OptionName = keyof Options;
