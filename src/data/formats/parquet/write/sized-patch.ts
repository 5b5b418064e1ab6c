import type { FilePatch } from '../../../write/file-patch.js';

/** A patch with the length of its new bytes. */
export interface SizedPatch extends FilePatch {
  readonly length: number;
}
