import { z } from 'zod';
import { flag } from '../option-values.js';
import { GRADES } from '../../result/grade.js';
import { JUDGING_ALL, optionRow, JUDGING } from './option-row.js';

/** Replacements of triggers, and copies of the data without them. */
export const purificationRows = {
  purify: optionRow(z.enum(['auto', 'rename', 'infill', 'remove', 'off']).default('auto'), {
    affects: 'verdict',
    verdicts: 'both',
    commands: JUDGING_ALL,
    alsoIn: ['action', 'file'],
    argument: '<strategy>',
    help: 'which replacements are proposed',
  }),
  purifyGrade: optionRow(z.enum(GRADES).default('proved'), {
    affects: 'output',
    commands: JUDGING,
    alsoIn: ['action', 'file'],
    argument: '<grade>',
    help: 'the least sure replacements that purify, --write-purified, suggestions on GitHub and fixes in SARIF apply; others are only shown. proved: behaviour cannot change; inserted: also code that is removed because it was planted; re-judged: also where only the answer of the model changed',
  }),
  mlm: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'verdict',
    verdicts: 'both',
    identifiedIn: ['cache'],
    commands: JUDGING_ALL,
    alsoIn: ['action', 'file'],
    argument: '<folder>',
    help: 'folder of the masked language model that proposes replacements (default: the bundled one)',
    pathExcept: [],
    allowed: 'the path of a model folder',
  }),
  dryRun: optionRow(flag().default(false), {
    affects: 'delivery',
    commands: ['purify'],
    alsoIn: [],
    argument: null,
    help: 'write nothing, print what would change as a unified diff',
  }),
  writeClean: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'delivery',
    commands: ['scan'],
    alsoIn: [],
    argument: '<path>',
    help: 'write a copy of the data without the poisoned units: a single file to a file, anything else to a new folder',
    allowed: 'a path outside of the data',
  }),
  writePurified: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'delivery',
    commands: ['scan'],
    alsoIn: [],
    argument: '<path>',
    help: 'write a copy of the data with triggers replaced; poisoned units without a verified replacement of this --purify-grade are left out',
    allowed: 'a path outside of the data',
  }),
};
