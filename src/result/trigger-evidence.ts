import { z } from 'zod';
import { count, measured, probability, type Immutable } from './field-schemas.js';

/** Schema of a `Necessity`. */
export const necessitySchema = z
  .strictObject({
    prediction: z.string().describe("The victim's answer without the trigger."),
    confidence: measured(probability).describe("The victim's confidence without the trigger."),
    drop: measured(z.number()).describe(
      'Fall of the log-odds of the original prediction when the trigger is masked, in nats.',
    ),
  })
  .describe('What the victim answers without the trigger.');

/** What the victim answers without the trigger. */
export type Necessity = Immutable<z.output<typeof necessitySchema>>;

/** Schema of a `Sufficiency`. */
export const sufficiencySchema = z
  .strictObject({
    planted: count.describe('Clean reference functions in which the trigger was planted.'),
    turned: count.describe("Those whose prediction turned to the finding's prediction."),
    shift: measured(z.number()).describe(
      "Mean shift of their log-odds towards the finding's prediction, in nats.",
    ),
  })
  .describe('What the trigger does to clean functions.');

/** What the trigger does to clean functions. */
export type Sufficiency = Immutable<z.output<typeof sufficiencySchema>>;

const usualSchema = z
  .strictObject({
    construct: z.string().describe('The construct that both are forms of.'),
    form: z.string().describe('The form that most of the data takes.'),
    share: probability.describe('The fraction of the records with any form of the construct.'),
  })
  .describe(
    'How most of the data writes what a style writes in another form; null where the family is no style, or its form is the most frequent one.',
  );

/** Schema of a `Company`. */
export const companySchema = z
  .strictObject({
    family: z.string().describe('Id of the family.'),
    carriers: count.describe('Records that hold the family, among those that were judged together.'),
    labelled: count.describe('Carriers with the label that follows the family.'),
    label: z.string().describe('The label that follows the family.'),
    expected: probability
      .nullable()
      .describe(
        "How often similar code has that label: its mean probability over the carriers without the trigger. For a change it is by the labels of the base, where the base has 30 records of either label. null where only a probe's file knows the family.",
      ),
    inBase: count.nullable().describe('Records of the base that hold the family; null without a base.'),
    usual: usualSchema.nullable(),
    word: z
      .string()
      .nullable()
      .describe('The word that the comments of the family have in common; null for all other families.'),
  })
  .describe(
    "What labels say about the trigger's family: those of the run, or of the data that a probe's file was learned from.",
  );

/** What labels say about the trigger's family. */
export type Company = Immutable<z.output<typeof companySchema>>;
