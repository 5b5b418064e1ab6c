import { z } from 'zod';
import { numeric, optionalNumeric } from '../option-values.js';
import { JUDGING_ALL, MEASURING, optionRow } from './option-row.js';

/** The settings that the paper's experiments vary. Everyday use does not need them. */
export const researchRows = {
  threshold: optionRow(optionalNumeric({}).default(null), {
    affects: 'verdict',
    verdicts: 'units',
    commands: JUDGING_ALL,
    alsoIn: ['action', 'file'],
    argument: '<value>',
    help: 'value of the statistic from which a unit is poisoned; replaces --fpr and --calibration',
    allowed: 'a number, or none',
  }),
  statistic: optionRow(
    z
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
      .default('both'),
    {
      affects: 'verdict',
      verdicts: 'units',
      commands: MEASURING,
      alsoIn: ['action', 'file'],
      argument: '<name>',
      help: 'how the scores of a unit become one number',
    },
  ),
  elements: optionRow(z.enum(['all', 'identifiers', 'statements']).default('all'), {
    affects: 'verdict',
    verdicts: 'units',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<which>',
    help: 'which elements are masked',
  }),
  variant: optionRow(z.enum(['full', 'E', 'S', 'V']).default('full'), {
    affects: 'verdict',
    verdicts: 'units',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<letter>',
    help: "the paper's variants: E purifies everything (every unit counts as poisoned), S masks identifiers only, V statements only",
  }),
  mask: optionRow(z.enum(['tokens', 'unk']).default('tokens'), {
    affects: 'verdict',
    verdicts: 'units',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<how>',
    help: 'mask an element with as many mask tokens as it has tokens, or with one <unk>',
  }),
  transferTop: optionRow(numeric({ min: 0, max: 100, integer: true }).default(3), {
    affects: 'verdict',
    verdicts: 'units',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<n>',
    help: 'number of elements per unit that are planted in clean references; 0 turns the transfer test off',
    allowed: 'a whole number from 0 to 100',
  }),
  references: optionRow(numeric({ min: 1, max: 1000, integer: true }).default(20), {
    affects: 'verdict',
    verdicts: 'units',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<n>',
    help: 'number of clean references that an element is planted in',
    allowed: 'a whole number from 1 to 1000',
  }),
};
