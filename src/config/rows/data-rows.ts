import { z } from 'zod';
import { FORMAT_NAMES } from '../format-names.js';
import { LANGUAGE_NAMES } from '../../language-names.js';
import { flag, list, numeric, optionalNumeric } from '../option-values.js';
import { optionRow, READING, READING_RECORDS } from './option-row.js';

/** The largest hand-written C files known (amalgamations) are below 10 MB. */
const DEFAULT_FILE_BYTES = 10_000_000;
/**
 * What one record may take in memory. The longest function of Devign and ReVeal is below 0.5 MB as JSON, but fields that
 * are not code may be long. The code itself has a bound of its own (`MAX_CODE_LENGTH`).
 */
const DEFAULT_RECORD_BYTES = 64_000_000;

/** Which data is judged, and how it is read. */
export const dataRows = {
  base: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'reading',
    identifiedIn: ['part'],
    commands: ['scan'],
    alsoIn: [],
    argument: '<ref or path>',
    short: 'b',
    help: 'state before a change: only units that are new or changed since then are judged',
    allowed:
      'a branch, tag or commit of this repository, or a file or folder (write ./name if it has the name of a branch)',
  }),
  head: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'reading',
    identifiedIn: ['part'],
    commands: ['scan'],
    alsoIn: [],
    argument: '<ref or path>',
    help: 'state after the change (default: the files in the working folder)',
    allowed: 'a branch, tag or commit of this repository, or a file or folder, together with --base',
  }),
  staged: optionRow(flag().default(false), {
    affects: 'reading',
    identifiedIn: ['part'],
    commands: ['scan'],
    alsoIn: [],
    argument: null,
    help: 'judge what is staged in git, instead of the files in the working folder; --base is HEAD unless given',
  }),
  since: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'reading',
    identifiedIn: ['part'],
    commands: ['scan'],
    alsoIn: ['action', 'file'],
    argument: '<start>',
    help: 'test what came since then by itself too, with the change: a commit, a date, a number such as "1000 records" back, or off (default: 1000 records before a change or in a branch; off for paths)',
    allowed: 'a commit before the base, a date such as 2026-01-31, "1000 records", or off',
  }),
  dataFormat: optionRow(z.enum(['auto', ...FORMAT_NAMES]).default('auto'), {
    affects: 'reading',
    commands: READING,
    alsoIn: ['action', 'file'],
    argument: '<name>',
    help: 'format of the data; auto decides by name and content',
  }),
  language: optionRow(z.enum(['auto', ...LANGUAGE_NAMES]).default('auto'), {
    affects: 'reading',
    commands: READING_RECORDS,
    alsoIn: ['action', 'file'],
    argument: '<name>',
    help: 'language of the code; auto decides by the file name, the record and the content',
  }),
  records: optionRow(
    z
      .string()
      .regex(/^(?:auto|(?:\/.*)?)$/)
      .default('auto'),
    {
      affects: 'reading',
      commands: READING,
      alsoIn: ['action', 'file'],
      argument: '<pointer>',
      help: 'where the records of a JSON file are: a JSON pointer with * for any key or element, such as /data/*; what is outside of it is not read',
      allowed: 'a JSON pointer, or auto',
    },
  ),
  codeField: optionRow(z.string().min(1).default('auto'), {
    affects: 'reading',
    commands: READING_RECORDS,
    alsoIn: ['action', 'file'],
    argument: '<path>',
    help: 'field of a record that holds the code; auto finds it by names and content, and looks through all other fields; a chosen field is the only one that is read; dots lead into nested objects',
    allowed: 'auto, or keys joined by dots',
  }),
  labelField: optionRow(z.string().min(1).default('auto'), {
    affects: 'reading',
    commands: READING_RECORDS,
    alsoIn: ['action', 'file'],
    argument: '<path>',
    help: 'field of a record that holds the label, or the text to learn; auto finds it',
    allowed: 'auto, or keys joined by dots',
  }),
  idField: optionRow(z.string().min(1).default('auto'), {
    affects: 'reading',
    commands: READING,
    alsoIn: ['action', 'file'],
    argument: '<path>',
    help: 'field of a record that pair lists refer to; auto finds it',
    allowed: 'auto, or keys joined by dots',
  }),
  include: optionRow(list().default([]), {
    affects: 'reading',
    commands: READING,
    alsoIn: ['action', 'file'],
    argument: '<glob>',
    short: 'i',
    repeatable: true,
    help: 'read only the files of a folder that match',
    allowed: 'glob patterns',
  }),
  exclude: optionRow(list().default([]), {
    affects: 'reading',
    commands: READING,
    alsoIn: ['action', 'file'],
    argument: '<glob>',
    short: 'x',
    repeatable: true,
    help: 'skip the files of a folder that match',
    allowed: 'glob patterns',
  }),
  limit: optionRow(optionalNumeric({ min: 1, integer: true }).default(null), {
    affects: 'reading',
    commands: READING,
    alsoIn: ['action', 'file'],
    argument: '<n>',
    help: 'stop after this number of units',
    allowed: 'a whole number from 1, or none',
  }),
  maxFileBytes: optionRow(numeric({ min: 1, integer: true }).default(DEFAULT_FILE_BYTES), {
    affects: 'reading',
    commands: READING,
    alsoIn: ['action', 'file'],
    argument: '<bytes>',
    help: 'skip source files above this size',
    allowed: 'a whole number from 1',
  }),
  maxRecordBytes: optionRow(numeric({ min: 1, integer: true }).default(DEFAULT_RECORD_BYTES), {
    affects: 'reading',
    commands: READING_RECORDS,
    alsoIn: ['action', 'file'],
    argument: '<bytes>',
    help: 'skip records above this size',
    allowed: 'a whole number from 1',
  }),
};
