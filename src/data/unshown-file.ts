import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { FormatChoice } from '../config/format-names.js';
import type { DataFormat } from './formats/data-format.js';
import { FORMATS, formatOfContent } from './formats/data-formats.js';
import { notDataRule } from './formats/not-data.js';
import { isOwnReport, OWN_REPORT } from './formats/own-report.js';
import { PAIR_DATA } from './formats/pairs.js';
import { PEEKED_BYTES } from './formats/recognise-format.js';
import { codeInReason, compressedReason, LABELS_ALONE, unreadReason } from './formats/unread-reason.js';
import { archiveNamed, archiveOf, archiveReason } from './read/archive.js';
import { fileBytes } from './read/file-bytes.js';
import { lfsPointer, type LfsPointer } from './read/lfs-pointer.js';
import { peek } from './read/peek.js';

/** A file whose name shows no format. */
export interface UnshownFile {
  readonly path: string;
  /** Where it can be opened. */
  readonly onDisk: string;
  /** Its first bytes, decompressed. */
  readonly start: () => Promise<Buffer>;
}

/** What a file in a folder is whose name shows no format. */
export type Unshown =
  | { readonly kind: 'data'; readonly format: DataFormat }
  | { readonly kind: 'notData'; readonly rule: string }
  | { readonly kind: 'pointer'; readonly pointer: LfsPointer }
  | { readonly kind: 'unread'; readonly reason: string };

/**
 * What a file in a folder is whose name shows no format: its content may show one, or a rule says that it is no data.
 * @param chosen the format that the user chose
 */
export async function classifyUnshown(file: UnshownFile, chosen: FormatChoice): Promise<Unshown> {
  const { path, onDisk } = file;
  const raw = await firstBytes(onDisk, PEEKED_BYTES);
  const archive = archiveOf(raw) ?? archiveNamed(path);
  if (chosen === 'auto' && isOwnReport(raw)) return { kind: 'unread', reason: OWN_REPORT };
  const format = archive === null && chosen === 'auto' ? formatOfContent(await file.start()) : null;
  if (format !== null && format !== FORMATS.source) return { kind: 'data', format };
  if (archive !== null && chosen === 'auto') return { kind: 'unread', reason: archiveReason(archive) };
  const part = partRule(file, chosen);
  if (part !== null) return { kind: 'notData', rule: part };
  const pointer = lfsPointer(raw);
  if (pointer !== null) return { kind: 'pointer', pointer };
  const { size } = statSync(onDisk);
  const found = await notDataRule(path, raw, size, () => firstBytes(onDisk, size));
  if (found !== null && found.instead === null) return { kind: 'notData', rule: found.rule };
  const compressed = chosen === 'parallel' || chosen === 'pairs' ? compressedReason(path) : null;
  if (compressed !== null) return { kind: 'unread', reason: compressed };
  if (chosen !== 'auto')
    return { kind: 'notData', rule: `not in the format that --data-format names: ${chosen}` };
  if (found === null) return { kind: 'unread', reason: unreadReason(path, raw) };
  return { kind: 'unread', reason: found.instead === 'labels' ? LABELS_ALONE : codeInReason(found.rule) };
}

/** The rule for a file that is read together with another one, where that one is. */
function partRule({ path }: UnshownFile, chosen: FormatChoice): string | null {
  const isPairData = chosen === 'pairs' && posix.basename(path) === PAIR_DATA;
  return isPairData ? 'the records that lists of pairs name, which are read with these' : null;
}

/** The first bytes of a file as they are on disk. */
async function firstBytes(onDisk: string, bytes: number): Promise<Buffer> {
  const { start, close } = await peek(fileBytes(onDisk), bytes);
  await close();
  return start;
}
