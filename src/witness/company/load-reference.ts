import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeGenericTable } from './generic-table.js';
import { NATURAL_NULL } from './natural-null.js';
import type { CompanyReference } from './company-verdict.js';

/** The files in the folder; the last two say what the others were made from. */
export const REFERENCE_FILES = {
  table: 'patterns.bin',
  natural: 'natural.json',
  sources: 'sources.json',
  origin: 'origin.json',
} as const;

const loaded = new Map<string, CompanyReference>();

/**
 * What is known of clean code, read at the first call.
 * @param folder `models/company` of the package
 */
export function loadCompanyReference(folder: string): CompanyReference {
  const known = loaded.get(folder) ?? {
    table: decodeGenericTable(readFileSync(join(folder, REFERENCE_FILES.table))),
    natural: NATURAL_NULL.parse(JSON.parse(readFileSync(join(folder, REFERENCE_FILES.natural), 'utf8'))),
  };
  loaded.set(folder, known);
  return known;
}
