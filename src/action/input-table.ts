import { describeOption, valuesHelp, type OptionDescription } from '../config/describe-options.js';
import { ACTION_INPUTS } from '../config/option-lists.js';
import type { OptionName } from '../config/options.js';

/** Options that are inputs, in the schema's order. */
export function optionInputs(): OptionDescription[] {
  return ACTION_INPUTS.map(describeOption);
}

/** An input that is not an option of the command line. */
export interface OwnInput {
  readonly name: string;
  readonly help: string;
  /** Default in `action.yml`, if it must be an expression of the workflow; other defaults are in the code. */
  readonly default?: string;
}

/** Inputs that only the Action has. */
export const OWN_INPUTS = [
  {
    name: 'github-token',
    help: 'token for the GitHub API; pull-requests: write for comments, issues: write for the tracking issue',
    default: '${{ github.token }}',
  },
  {
    name: 'paths',
    help: 'files and folders to judge, one per line (default: everything)',
  },
  {
    name: 'branches',
    help: 'globs of the branches that schedule and workflow_dispatch judge, one per line (default: the branch of the run)',
  },
  {
    name: 'source',
    help: 'where changes are read from: checkout (git, needs fetch-depth: 0), api, or auto (checkout if it holds both commits)',
  },
  {
    name: 'max-poisoned',
    help: 'number of poisoned units that do not fail the check (default: 0)',
  },
  {
    name: 'comments',
    help: 'on: comment on the pull request and keep the tracking issue; off: report everything in the summary (default: on)',
  },
  {
    name: 'purified-pull-request',
    help: 'on: propose a purified copy of each poisoned branch as a pull request, with contents: write (default: off)',
  },
] as const satisfies readonly OwnInput[];

/** Name of an input that only the Action has. */
export type OwnInputName = (typeof OWN_INPUTS)[number]['name'];

/** Outputs of the step. */
export const OUTPUTS = [
  {
    name: 'verdict',
    help: 'poisoned, undecided (something was not read or judged, or there is no verdict), clean, or nothing (no training data is new or changed)',
  },
  { name: 'poisoned', help: 'number of poisoned units' },
  {
    name: 'suspicious',
    help: 'number of suspicious units: natural code holds as much too, but rarely; they fail the check only with fail-on: suspicious',
  },
  { name: 'units', help: 'number of units judged' },
  { name: 'families', help: 'number of trigger families' },
  { name: 'report-json', help: 'path of the JSON report' },
  { name: 'sarif-file', help: 'path of the SARIF report, for github/codeql-action/upload-sarif' },
  { name: 'html-file', help: 'path of the HTML report' },
  {
    name: 'seed',
    help: 'secret, or public: no seed was given, and the writers of the data know the key of the probe',
  },
  {
    name: 'delivered',
    help: 'how many findings were reported where: on lines, on files, in the summary, in the report file alone',
  },
] as const;

/** Name of an output. */
export type OutputName = (typeof OUTPUTS)[number]['name'];

/** The description of an option in `action.yml`. */
export function inputHelp(name: OptionName): string {
  const description = describeOption(name);
  return `${description.help}${valuesHelp(description)}`;
}
