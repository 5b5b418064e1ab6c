import { z } from 'zod';
import { REPORT_FORMATS } from '../../result/report-formats.js';
import { FAIL_CONDITIONS, failConditions, flag, outputs } from '../option-values.js';
import { EVERY, JUDGING, optionRow, READING, WORKING } from './option-row.js';

/** The report, the exit code, and messages during the run. */
export const outputRows = {
  format: optionRow(z.enum(['auto', ...REPORT_FORMATS]).default('auto'), {
    affects: 'output',
    commands: [...JUDGING, 'inspect'],
    alsoIn: ['file'],
    argument: '<name>',
    short: 'f',
    help: 'format of the report. auto: by the name of the file, and text on standard output. Another choice holds for standard output, for a single file, and for files whose name does not show a format. inspect has text and json',
  }),
  output: optionRow(outputs().default(['-']), {
    affects: 'delivery',
    commands: READING,
    alsoIn: [],
    argument: '<file>',
    short: 'o',
    repeatable: true,
    help: 'where the report is written; - is standard output. scan, purify and stage report take several: --output report.html --output report.json',
    allowed: 'paths of files, or -',
  }),
  failOn: optionRow(failConditions().default(['auto']), {
    affects: 'output',
    commands: JUDGING,
    alsoIn: ['action', 'file'],
    argument: '<when>',
    repeatable: true,
    help: 'what ends in exit code 1, separated by commas; poisoned code always does, except with never. suspicious: code that natural functions hold too, but rarely; unread: data that nobody read or judged; undecided: no verdict on the whole; degraded: code that was not parsed completely. auto: unread for the Action and with --base, else poisoned',
    allowed: `${FAIL_CONDITIONS.join(', ')}, separated by commas; auto and never alone`,
  }),
  color: optionRow(z.enum(['auto', 'always', 'never']).default('auto'), {
    affects: 'output',
    commands: READING,
    alsoIn: ['file'],
    argument: '<when>',
    help: 'colours in the text report; auto: on a terminal',
  }),
  progress: optionRow(z.enum(['auto', 'on', 'off']).default('auto'), {
    affects: 'output',
    commands: WORKING,
    alsoIn: ['file'],
    argument: '<when>',
    help: 'progress on standard error; auto: on a terminal',
  }),
  quiet: optionRow(flag().default(false), {
    affects: 'output',
    commands: EVERY,
    alsoIn: ['file'],
    argument: null,
    short: 'q',
    help: 'print nothing but the report, and a text report on standard output with a line for each finding',
  }),
  baseline: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'run',
    commands: JUDGING,
    alsoIn: ['action'],
    argument: '<file>',
    help: 'accept the findings in this file, which --write-baseline has written; with --base and in the Action, as the base has it',
    allowed: 'the path of a baseline',
  }),
  writeBaseline: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'delivery',
    commands: ['scan'],
    alsoIn: [],
    argument: '<file>',
    help: 'write the findings as a baseline, a line each, so that --baseline accepts them and only new ones are reported',
    allowed: 'the path of a file',
  }),
};
