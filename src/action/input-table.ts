import { describeOption, optionsOf, type OptionDescription } from '../config/describe-options.js';
import type { OptionName } from '../config/options.js';

/** Options of the command line that a workflow cannot set: the Action sets them itself, or they have no meaning there. */
const NOT_INPUTS: ReadonlySet<OptionName> = new Set([
  ...(['base', 'head', 'format', 'output', 'color', 'progress', 'quiet'] as const),
  ...(['writeClean', 'writePurified', 'shard'] as const),
]);

/** Options that are inputs, in the schema's order. */
export function optionInputs(): OptionDescription[] {
  return optionsOf('scan').filter(({ name }) => !NOT_INPUTS.has(name));
}

/** An input that is no option of the command line. */
export interface OwnInput {
  readonly name: string;
  readonly help: string;
  /** Written into `action.yml`, where an expression of the workflow is needed; all else defaults in the code. */
  readonly default?: string;
}

/** Inputs of the Action alone. */
export const OWN_INPUTS = [
  {
    name: 'github-token',
    help: 'token for the GitHub API; pull-requests: write for comments, issues: write for the tracking issue',
    default: '${{ github.token }}',
  },
  {
    name: 'paths',
    help: 'files and folders to judge, one a line (default: everything)',
  },
  {
    name: 'branches',
    help: 'globs of the branches that schedule and workflow_dispatch judge, one a line (default: the branch of the run)',
  },
  {
    name: 'source',
    help: 'where changes are read: checkout (git, needs fetch-depth: 0), api, or auto (checkout where it holds both commits)',
  },
  {
    name: 'max-poisoned',
    help: 'so many poisoned units do not fail the check (default: 0)',
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

/** Name of an input of the Action alone. */
export type OwnInputName = (typeof OWN_INPUTS)[number]['name'];

/** Outputs of the step. */
export const OUTPUTS = [
  { name: 'verdict', help: 'clean, poisoned or undecided' },
  { name: 'poisoned', help: 'number of poisoned units' },
  { name: 'units', help: 'number of units judged' },
  { name: 'families', help: 'number of trigger families' },
  { name: 'report-json', help: 'path of the JSON report' },
  { name: 'sarif-file', help: 'path of the SARIF report, for github/codeql-action/upload-sarif' },
  { name: 'html-file', help: 'path of the HTML report' },
  { name: 'delivered', help: 'where the findings are reported, and how many where' },
] as const;

/** Name of an output. */
export type OutputName = (typeof OUTPUTS)[number]['name'];

/** The text of `action.yml` for an option. */
export function inputHelp(name: OptionName): string {
  const { help, choices, default: standard } = describeOption(name);
  const listed = choices === null ? '' : `: ${choices.join(', ')}`;
  const empty = standard === null || standard === '' || (Array.isArray(standard) && standard.length === 0);
  const shown = typeof standard === 'string' ? standard : JSON.stringify(standard);
  return `${help}${listed}${empty ? '' : ` (default: ${shown})`}`;
}
