import { stringify } from 'yaml';
import { markdownTable } from '../text/markdown-table.js';
import { inputHelp, optionInputs, OUTPUTS, OWN_INPUTS, type OwnInput } from './input-table.js';

/**
 * The text of `action.yml`. Its inputs come from the schema of the command line's options. Defaults are set in the code and
 * mentioned in the descriptions; only a default that is an expression of the workflow is written here.
 */
export function actionFile(): string {
  const own = OWN_INPUTS.map((input: OwnInput) => {
    const { name, help } = input;
    const standard = input.default === undefined ? {} : { default: input.default };
    return [name, { description: sentence(help), required: false, ...standard }] as const;
  });
  const options = optionInputs().map(({ name, kebab }) => {
    return [kebab, { description: sentence(inputHelp(name)), required: false }] as const;
  });
  const action = {
    name: 'CodePurify',
    description:
      'Finds backdoor triggers in code that will train a model, and proposes purified replacements.',
    branding: { icon: 'shield', color: 'green' },
    inputs: Object.fromEntries([...own, ...options]),
    outputs: Object.fromEntries(OUTPUTS.map(({ name, help }) => [name, { description: sentence(help) }])),
    runs: { using: 'node24', main: 'dist/action.js' },
  };
  return `# Written from the schema of the options: UPDATE_DOCS=1 npm test -- action-file\n${stringify(action, { lineWidth: 0, singleQuote: true })}`;
}

/** Markdown tables of the inputs that only the Action has, and of its outputs: a generated section of `docs/reference/action.md`. */
export function actionTables(): string {
  const table = (head: string, rows: readonly { readonly name: string; readonly help: string }[]) =>
    markdownTable(
      [head, 'description'],
      rows.map(({ name, help }) => [`\`${name}\``, cell(help)]),
    );
  return `${table('input', OWN_INPUTS)}\n\n${table('output', OUTPUTS)}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
