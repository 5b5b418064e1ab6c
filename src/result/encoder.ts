import { z } from 'zod';

/** Copies a value in the form that a schema describes. */
export type Encoder = (value: unknown) => unknown;

/**
 * Prepares values for `JSON.stringify`: each object gets the keys of its schema, in their order, and no others.
 * Nothing is checked, so that writing a report never fails.
 */
export function encoder(schema: z.core.$ZodType): Encoder {
  if (schema instanceof z.ZodNullable) return nullable(encoder(schema.unwrap()));
  if (schema instanceof z.ZodArray) return list(encoder(schema.element));
  if (schema instanceof z.ZodObject) return object(Object.entries(schema.shape));
  return (value) => value;
}

function nullable(encode: Encoder): Encoder {
  return (value) => (value === null ? null : encode(value));
}

function list(encode: Encoder): Encoder {
  return (values) => (values as readonly unknown[]).map(encode);
}

function object(shape: readonly (readonly [string, z.core.$ZodType])[]): Encoder {
  const fields = shape.map(([key, schema]) => [key, encoder(schema)] as const);
  return (value) =>
    Object.fromEntries(fields.map(([key, encode]) => [key, encode((value as Record<string, unknown>)[key])]));
}
