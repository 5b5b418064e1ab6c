import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';

type Loaded = () => Promise<CommandUnknownOpts>;

/** The commands: one row each. */
const COMMANDS: ReadonlyMap<string, Loaded> = new Map<string, Loaded>([
  ['detection', async () => (await import('./commands/detection-command.js')).detectionCommand()],
  ['transfer', async () => (await import('./commands/transfer-command.js')).transferCommand()],
  ['speed', async () => (await import('./commands/speed-command.js')).speedCommand()],
  ['gate', async () => (await import('./commands/gate-command.js')).gateCommand()],
  ['histories', async () => (await import('./commands/histories-command.js')).historiesCommand()],
  ['changes', async () => (await import('./commands/changes-command.js')).changesCommand()],
  ['small-changes', async () => (await import('./commands/small-changes-command.js')).smallChangesCommand()],
  ['styles', async () => (await import('./commands/styles-command.js')).stylesCommand()],
  ['aftermath', async () => (await import('./commands/aftermath-command.js')).aftermathCommand()],
  ['adversary', async () => (await import('./commands/adversary-command.js')).adversaryCommand()],
  ['growth', async () => (await import('./commands/growth-command.js')).growthCommand()],
  ['grown-records', async () => (await import('./commands/grown-records-command.js')).grownRecordsCommand()],
  ['scans', async () => (await import('./commands/scans-command.js')).scansCommand()],
  ['languages', async () => (await import('./commands/languages-command.js')).languagesCommand()],
  ['formats', async () => (await import('./commands/formats-command.js')).formatsCommand()],
  ['format-memory', async () => (await import('./commands/format-memory-command.js')).formatMemoryCommand()],
  ['wordings', async () => (await import('./commands/wordings-command.js')).wordingsCommand()],
  ['soundness', async () => (await import('./commands/soundness-command.js')).soundnessCommand()],
  ['replacements', async () => (await import('./commands/replacements-command.js')).replacementsCommand()],
  ['next-steps', async () => (await import('./commands/next-steps-command.js')).nextStepsCommand()],
  ['company', async () => (await import('./commands/company-command.js')).companyCommand()],
  ['association', async () => (await import('./commands/association-command.js')).associationCommand()],
  [
    'company-methods',
    async () => (await import('./commands/company-methods-command.js')).companyMethodsCommand(),
  ],
  [
    'company-reference',
    async () => (await import('./commands/company-reference-command.js')).companyReferenceCommand(),
  ],
  ['natural-rates', async () => (await import('./commands/natural-rates-command.js')).naturalRatesCommand()],
  [
    'natural-styles',
    async () => (await import('./commands/natural-styles-command.js')).naturalStylesCommand(),
  ],
  ['paper', async () => (await import('./commands/paper-command.js')).paperCommand()],
  ['pictures', async () => (await import('./commands/pictures-command.js')).picturesCommand()],
  ['render', async () => (await import('./commands/render-command.js')).renderCommand()],
]);

/** Commands that a measurement runs in a process of its own. */
const HIDDEN: ReadonlyMap<string, Loaded> = new Map<string, Loaded>([
  ['memory-of', async () => (await import('./commands/memory-of-command.js')).memoryOfCommand()],
  ['rows-of', async () => (await import('./commands/rows-of-command.js')).rowsOfCommand()],
  ['growth-of', async () => (await import('./commands/growth-of-command.js')).growthOfCommand()],
]);

/**
 * The program of the benchmarks. Only the command that is run is loaded, because all that is loaded counts in the
 * peak memory of a measurement.
 * @param name of the command; all commands are loaded where there is none with this name
 */
export async function benchProgram(name = ''): Promise<CommandUnknownOpts> {
  const program = new Command('npm run bench --')
    .description('Measures CodePurify; every figure in docs/results is the result of one of these commands.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(text) })
    .showHelpAfterError(true);
  const load = COMMANDS.get(name) ?? HIDDEN.get(name);
  for (const create of load === undefined ? COMMANDS.values() : [load]) {
    program.addCommand((await create()).copyInheritedSettings(program));
  }
  return program;
}
