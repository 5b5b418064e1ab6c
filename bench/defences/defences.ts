import { activationClustering } from './clustering.js';
import type { Defence } from './defence.js';
import { killBadCode } from './killbadcode.js';
import { onion } from './onion.js';
import { oseql } from './oseql.js';
import { OURS } from './ours.js';
import { spectralSignature } from './spectral.js';
import { WHOLE_SCANS } from './whole-scan.js';

/** Ours and its rivals: one row each. */
export const DEFENCES: readonly Defence[] = [
  ...OURS,
  ...WHOLE_SCANS,
  killBadCode,
  onion,
  oseql,
  spectralSignature,
  activationClustering,
];
