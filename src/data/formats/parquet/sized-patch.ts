import type { FilePatch } from '../../write/patch-file.js';

/** A patch with the length of its new bytes. */
export interface SizedPatch extends FilePatch {
  readonly length: number;
}
