import { Command } from 'commander';
import { toolVersion } from '../scan/models/package-root.js';
import { addEverydayCommands } from './everyday-commands.js';
import { addOptions } from './option-flags.js';
import { COMMAND_TEXTS, PROGRAM_TEXT } from './texts.js';
import { usageMessage } from './usage-error.js';
import type { World } from './world.js';

/** Runs one command. @returns the exit code */
type Action = (
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
) => Promise<number>;

/** The code of a command is loaded when the command runs, so that `--help` reads no model and no parser. */
const ACTIONS = {
  scan: async (): Promise<Action> => (await import('./scan-command.js')).scanCommand,
  purify: async (): Promise<Action> => (await import('./purify-command.js')).purifyCommand,
  calibrate: async (): Promise<Action> => (await import('./calibrate-command.js')).calibrateCommand,
  inspect: async (): Promise<Action> => (await import('./inspect-command.js')).inspectCommand,
  'probe train': async (): Promise<Action> => (await import('./probe-train-command.js')).probeTrainCommand,
} as const;

const COMMANDS = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];

const WORK_OF_SCAN =
  'scan in stages whose files are kept in this folder: the same command goes on where it was stopped or killed';

/**
 * The command line: commands, their options from the one schema, and help with examples.
 * @param finish receives the exit code of the command
 * @param print  writes help and the version to standard output
 */
export function buildProgram(
  world: World,
  finish: (exitCode: number) => void,
  print: (text: string) => void,
): Command {
  const program = new Command('codepurify');
  program
    .description(PROGRAM_TEXT.description)
    .version(toolVersion(), '-V, --version', 'print the version')
    .addHelpText('after', PROGRAM_TEXT.after)
    .showHelpAfterError('Run codepurify --help to see all commands.')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: (text) => void world.stderr.write(text),
      outputError: (text, write) => write(usageMessage(text)),
    });
  addEverydayCommands(program, world, finish);
  const stream = program.command('stream').action(async (values: Record<string, unknown>) => {
    const { streamCommand } = await import('./stream-command.js');
    finish(await streamCommand(values, world));
  });
  describe(addOptions(stream, 'stream'), COMMAND_TEXTS.stream);
  const probe = program.command('probe').description(COMMAND_TEXTS.probe.description);
  for (const name of COMMANDS) {
    const command = (name === 'probe train' ? probe.command('train') : program.command(name))
      .argument(name === 'scan' ? '[paths...]' : '<paths...>', COMMAND_TEXTS[name].paths)
      .action(async (paths: string[], values: Record<string, unknown>) => {
        finish(await (await ACTIONS[name]())(paths, values, world));
      });
    const own = name === 'scan' ? command.option('--work <folder>', WORK_OF_SCAN) : command;
    describe(addOptions(own, name), COMMAND_TEXTS[name]);
  }
  const review = program
    .command('review')
    .argument('[paths...]', COMMAND_TEXTS.review.paths)
    .optionsGroup('Review:')
    .option('--repo <owner/name>', 'repository of the pull request')
    .option('--pr <number>', 'number of the pull request to review; the token is read from GITHUB_TOKEN')
    .option('--dry-run', 'print what would be posted, and post nothing');
  describe(addOptions(review, 'scan'), COMMAND_TEXTS.review).action(
    async (paths: string[], values: Record<string, unknown>) => {
      const { reviewCommand } = await import('./review-command.js');
      finish(await reviewCommand(paths, values, world));
    },
  );
  const stage = program
    .command('stage')
    .argument('[stage]', 'read, learn, count, accept, judge or report')
    .argument('[paths...]', COMMAND_TEXTS.stage.paths)
    .optionsGroup('Stages:')
    .option('--work <folder>', 'folder in which the stages of a run leave their files')
    .option('--fresh', 'run the stage again, though its file is complete and made from the same');
  describe(addOptions(stage, 'stage'), COMMAND_TEXTS.stage).action(
    async (name: string | undefined, paths: string[], values: Record<string, unknown>) => {
      const { stageCommand } = await import('./stage/stage-command.js');
      finish(await stageCommand(name, paths, values, world));
    },
  );
  describe(program.command('models'), COMMAND_TEXTS.models)
    .option('--json', 'print a JSON array')
    .option('--debug', 'show the stack of an error')
    .action(async (values: Record<string, unknown>) => {
      const { modelsCommand } = await import('./models-command.js');
      finish(await modelsCommand(values.json === true, world));
    });
  return program;
}

function describe(
  command: Command,
  texts: { readonly description: string; readonly after: string },
): Command {
  return command.description(texts.description).addHelpText('after', texts.after);
}
