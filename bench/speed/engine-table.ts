import { digits, MISSING, newest, tableOf } from '../tables/cells.js';

/** One line of `docs/results/engines.jsonl`, which `integrations/python/measure/engines.py` writes: a run from end to end. */
export interface EngineLine {
  readonly method: 'stages' | 'spark' | 'ray';
  readonly records: number;
  readonly files: number;
  readonly shards: number;
  readonly witness: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly largestProcessMebibytes: number;
  readonly units: number;
  readonly poisoned: number;
  /** The sha256 of the sorted findings. */
  readonly findings: string;
}

const NAMES = { stages: 'stages alone', spark: 'Spark', ray: 'Ray' } as const;

/** Runs on engines, compared with the same stages without an engine. */
export function renderEngines(all: readonly EngineLine[]): string | null {
  const lines = newest(all, ({ method, records, files, shards, witness }) => [
    method,
    records,
    files,
    shards,
    witness,
  ]);
  if (lines.length === 0) return null;
  const stagesOf = ({ records, files, shards, witness }: EngineLine): EngineLine | undefined =>
    lines.find(
      (line) =>
        line.method === 'stages' &&
        [line.records, line.files, line.shards, line.witness].join() ===
          [records, files, shards, witness].join(),
    );
  const over = (line: EngineLine): string => {
    const stages = stagesOf(line);
    return stages === undefined ? MISSING : `${digits(line.cpuSeconds / stages.cpuSeconds, 2)} ×`;
  };
  const same = (line: EngineLine): string => {
    const stages = stagesOf(line);
    return stages === undefined ? MISSING : line.findings === stages.findings ? 'yes' : 'no';
  };
  return tableOf(lines, [
    ['run', ({ method }) => NAMES[method]],
    ['records', ({ records }) => String(records)],
    ['shards', ({ shards }) => String(shards)],
    ['`--witness`', ({ witness }) => witness],
    ['CPU s', ({ cpuSeconds }) => digits(cpuSeconds, 0)],
    ['against the stages', over],
    ['wall s', ({ wallSeconds }) => digits(wallSeconds, 0)],
    ['largest process', ({ largestProcessMebibytes }) => `${largestProcessMebibytes} MiB`],
    ['poisoned', ({ poisoned }) => String(poisoned)],
    ['findings equal', same],
  ]);
}
