import { z } from 'zod';
import { companySchema, necessitySchema, sufficiencySchema } from './trigger-evidence.js';
import { GRADES } from './grade.js';
import { mergedSchema } from './merged.js';
import { testimonySchema } from './testimony.js';
import { triggerSchema } from './trigger.js';
import { findingId, measured, position, probability, record, type Immutable } from './field-schemas.js';

/** Schema of a `Purified`. */
export const purifiedSchema = z
  .strictObject({
    strategy: z
      .enum(['rename', 'infill', 'remove', 'simplify', 'plain', 'restyle'])
      .describe(
        'How the strongest trigger is replaced; plain: hidden characters by what they look like; restyle: a style by the form that most of the data takes.',
      ),
    grade: z
      .enum(GRADES)
      .describe(
        "proved: behaviour cannot change, by the language's rules; inserted: code is removed because its family shows that it was planted, so a person decides; re-judged: the model's answer changed, and behaviour is not known.",
      ),
    code: z.string().describe("The unit's whole code with every trigger replaced."),
    prediction: z.string().nullable().describe("The victim's answer to this code; null if none was asked."),
    confidence: measured(probability).describe("The victim's confidence in that answer."),
    verified: z.boolean().describe('The code parses no worse than before and was judged clean.'),
  })
  .describe("A replacement for the unit's code.");

/** A replacement for the unit's code. */
export type Purified = Immutable<z.output<typeof purifiedSchema>>;

const functionSchema = z
  .strictObject({ name: z.string(), startLine: position, endLine: position })
  .describe('The function, and its lines in the file.');

/** Schema of a `Finding`. */
export const findingSchema = z
  .strictObject({
    id: findingId,
    path: z.string().describe('As given, separated by `/`, or `<stdin>`.'),
    record,
    language: z.string(),
    task: z.string().describe('What the victim does.'),
    function: functionSchema,
    verdict: z
      .enum(['poisoned', 'suspicious'])
      .describe('suspicious: natural code has as much too often for --fpr; it fails no check unless asked.'),
    testimonies: z.array(testimonySchema).min(1).describe('What the witnesses say, the strongest first.'),
    label: z.string().nullable().describe('The recorded label, where the data has one.'),
    prediction: z.string().nullable().describe("The victim's answer; null where no victim spoke."),
    confidence: measured(probability).describe("The victim's confidence in that answer."),
    deficit: z
      .number()
      .nullable()
      .describe('ln N - H of the normalised suspicion scores, in nats; null when not measured.'),
    transfer: z
      .number()
      .nullable()
      .describe(
        'Best mean shift of the log-odds of clean functions in which one of the top elements was planted, in nats; null when not measured.',
      ),
    pValue: probability
      .nullable()
      .describe('Fraction of clean units that look at least as suspicious; null when not measured.'),
    threshold: z
      .number()
      .nullable()
      .describe('The bar that the statistic was compared with; null when not measured.'),
    degraded: z.boolean().describe('The parse was incomplete.'),
    trigger: triggerSchema.describe('The strongest trigger.'),
    more: z.array(triggerSchema).describe('Further triggers of the same unit.'),
    necessity: necessitySchema
      .nullable()
      .describe('What the victim answers without the trigger; null where no victim spoke.'),
    sufficiency: sufficiencySchema
      .nullable()
      .describe('What the trigger does to clean functions; null when not measured.'),
    company: companySchema
      .nullable()
      .describe(
        "What labels say about the trigger's family; null where units were judged one by one and no probe knows their families.",
      ),
    merged: mergedSchema.nullable(),
    code: z.string().describe("The unit's code as it is in the data."),
    prompt: z
      .string()
      .nullable()
      .describe('The text that goes with the code, such as its prompt; null where no trigger is in it.'),
    purified: purifiedSchema
      .nullable()
      .describe(
        "The unit's code with every trigger replaced; null when no replacement was found, or none was looked for.",
      ),
  })
  .describe(
    'A poisoned or suspicious unit: one function of a source file, or one record. There is one finding per unit.',
  );

/** A poisoned or suspicious unit. There is one finding per unit: further triggers of the same unit are in `more`. */
export type Finding = Immutable<z.output<typeof findingSchema>>;
