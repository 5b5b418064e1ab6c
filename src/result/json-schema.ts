import { z } from 'zod';
import { companySchema, necessitySchema, sufficiencySchema } from './trigger-evidence.js';
import { familySchema } from './family.js';
import { findingSchema, purifiedSchema } from './finding.js';
import { notDataSchema, skippedSchema, unjudgedSchema } from './left-out.js';
import { resultSchema, victimSchema } from './result.js';
import { heardSchema, overallSchema, powerSchema, summarySchema } from './summary.js';
import { testimonySchema } from './testimony.js';
import { spanSchema, triggerSchema } from './trigger.js';
import { count, elementKind, position, record } from './field-schemas.js';

/** Named definitions of the published schema, so that generated types have names too. */
const DEFINITIONS = {
  scanResult: resultSchema,
  ...{ count, position, record, kind: elementKind },
  ...{ victim: victimSchema, summary: summarySchema, overall: overallSchema, finding: findingSchema },
  ...{ trigger: triggerSchema, span: spanSchema, necessity: necessitySchema, sufficiency: sufficiencySchema },
  ...{ company: companySchema, testimony: testimonySchema, purified: purifiedSchema, family: familySchema },
  ...{
    skipped: skippedSchema,
    unjudged: unjudgedSchema,
    notDataFile: notDataSchema,
    power: powerSchema,
    heard: heardSchema,
  },
} as const;

const TITLE = {
  title: 'CodePurify scan result',
  description:
    'What `codepurify scan --format json` prints: one object. Offsets are UTF-16 code units; lines and columns are 1-based, the end exclusive. A measurement that was not a finite number is null.',
} as const;

/** The text of `docs/scan-result.schema.json` (JSON Schema 2020-12). `scripts/result-schema.js` writes it. */
export function resultJsonSchema(): string {
  // not zod's global registry: our names would appear among those of a program that uses the library
  const names = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(DEFINITIONS)) names.add(schema, { id });
  const { $schema, ...schema } = z.toJSONSchema(resultSchema, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined) jsonSchema.description = description;
    },
  });
  return `${JSON.stringify({ $schema, ...TITLE, ...schema }, null, 2)}\n`;
}
