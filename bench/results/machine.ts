import { cpus } from 'node:os';

/** What a result was measured on: a figure without it says little. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly platform: string;
  readonly node: string;
}

/** This machine, as far as it matters for speed. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

/** The model that was measured. */
export interface MeasuredVictim {
  readonly name: string;
  readonly fingerprint: string;
  readonly labels: readonly string[];
}

/** Reports progress to a person who watches. */
export type Say = (line: string) => void;
