import { loadParsers } from '../../src/code/parsing/parser.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DEFENCES } from '../defences/defences.js';
import { isOurs } from '../defences/ours.js';
import { codeVersion, type CodeVersion } from '../results/code-version.js';
import { GATE_DATASETS, rowsNamed } from '../data/datasets.js';
import { appendLine, readLines } from '../results/result-lines.js';
import { type GateLine, type GateScenario, runGate } from '../gate/run-gate.js';
import { linesFile } from '../pages/results.js';
import { dataFolder, numbers, one, resultsFolder, say } from './arguments.js';

/** Options of `gate`, as commander gives them. */
export interface GateValues {
  readonly data?: string;
  readonly datasets: string;
  readonly attacks: string;
  readonly rates: string;
  readonly methods: string;
  readonly size: string;
  readonly seed: string;
  readonly clean: boolean;
  readonly again?: boolean;
  readonly results?: string;
}

/** The names in a list, or those of the whole table for `all`. */
export function namesIn(list: string, table: readonly { readonly name: string }[]): string[] {
  return list === 'all' ? table.map(({ name }) => name) : list.split(',').filter((name) => name !== '');
}

/** Whether a line holds a scenario's result: of ours it must be that of the same probe. */
export function holds(line: GateLine, scenario: GateScenario, { probe }: CodeVersion): boolean {
  const keys = ['dataset', 'attack', 'rate', 'size', 'seed', 'method'] as const;
  const same = keys.every((key) => line[key] === scenario[key]);
  return same && (!isOurs(scenario.method) || line.code.probe === probe);
}

/** Poisons data sets and looks for the poison, ours and its rivals; goes on where an earlier run stopped. */
export async function gateCommand(values: GateValues): Promise<void> {
  const attacks = values.attacks === 'none' ? '' : values.attacks;
  const plan = {
    data: dataFolder(values.data),
    datasets: rowsNamed(GATE_DATASETS, namesIn(values.datasets, GATE_DATASETS), 'data set'),
    attacks: rowsNamed(GATE_ATTACKS, namesIn(attacks, GATE_ATTACKS), 'attack'),
    rates: numbers(values.rates, 'rates'),
    methods: rowsNamed(DEFENCES, namesIn(values.methods, DEFENCES), 'method'),
    size: one(values.size, 'size'),
    seeds: values.seed.split(','),
    clean: values.clean,
  };
  await loadParsers();
  const file = linesFile(resultsFolder(values.results), 'gate');
  const known = values.again === true ? [] : await readLines<GateLine>(file);
  const code = await codeVersion();
  const store = {
    isKnown: (scenario: GateScenario) => known.some((line) => holds(line, scenario, code)),
    add: (line: GateLine) => appendLine(file, line),
    say,
  };
  await runGate(plan, store, code);
}
