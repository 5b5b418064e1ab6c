import type { Command } from 'commander';
import { EVERYDAY_TEXTS as TEXTS } from './everyday-texts.js';
import { addOptions } from './option-flags.js';
import type { World } from './world.js';

/** Values of the command line, by camelCase name. */
type Values = Readonly<Record<string, unknown>>;

const REPORT = [
  '--report <file>',
  'JSON report to look into (default: the last run here, then report.json)',
] as const;
const DEBUG = ['--debug', 'show the stack of an error'] as const;

/**
 * Adds the commands around a scan: init, explain, accept, config show and completion.
 * @param finish receives the exit code of the command
 */
export function addEverydayCommands(program: Command, world: World, finish: (code: number) => void): void {
  program
    .command('init')
    .description(TEXTS.init.description)
    .argument('[folder]', TEXTS.init.argument)
    .option('--force', 'replace files that exist')
    .option(...DEBUG)
    .addHelpText('after', TEXTS.init.after)
    .action(async (folder: string | undefined, values: Values) => {
      const { initCommand } = await import('./setup/init-command.js');
      finish(await initCommand(folder, values, world));
    });
  program
    .command('explain')
    .description(TEXTS.explain.description)
    .argument('<what>', TEXTS.explain.argument)
    .option(...REPORT)
    .option(...DEBUG)
    .addHelpText('after', TEXTS.explain.after)
    .action(async (what: string, values: Values) => {
      const { explainCommand } = await import('./findings/explain-command.js');
      finish(await explainCommand(what, values, world));
    });
  program
    .command('accept')
    .description(TEXTS.accept.description)
    .argument('<id>', TEXTS.accept.argument)
    .option('--reason <text>', 'why it may stay')
    .option('--owner <name>', 'who is responsible for it (default: the user)')
    .option('--expires <date>', 'last day (UTC) on which it is accepted, or never (default: in 180 days)')
    .option(...REPORT)
    .option('-c, --config <file>', 'configuration file to write to')
    .option(...DEBUG)
    .addHelpText('after', TEXTS.accept.after)
    .action(async (id: string, values: Values) => {
      const { acceptCommand } = await import('./findings/accept-command.js');
      finish(await acceptCommand(id, values, world));
    });
  const show = program
    .command('config')
    .description(TEXTS.config.description)
    .command('show')
    .description(TEXTS['config show'].description)
    .option('--json', 'print a JSON object')
    .addHelpText('after', TEXTS['config show'].after);
  addOptions(show, 'scan').action(async (values: Values) => {
    const { configShowCommand } = await import('./config-show-command.js');
    finish(await configShowCommand(values, world));
  });
  program
    .command('completion')
    .description(TEXTS.completion.description)
    .argument('<shell>', TEXTS.completion.argument)
    .option(...DEBUG)
    .addHelpText('after', TEXTS.completion.after)
    .action(async (shell: string) => {
      const { completionCommand } = await import('./completion/completion-command.js');
      finish(await completionCommand(shell, program, world));
    });
}
