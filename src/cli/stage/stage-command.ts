import { resolve, sep } from 'node:path';
import { checkStageOptions } from '../../config/option-conflicts.js';
import { plannedOutputs } from '../../config/output-formats.js';
import type { Options } from '../../config/options.js';
import { CodePurifyError, EXIT_CODES } from '../../errors.js';
import { INTERRUPTED_EXIT_CODE } from '../../review/exit-code.js';
import { openData } from '../../scan/opened-data.js';
import { STDIN } from '../../data/read/given-path.js';
import { Stopped } from '../../scan/reading/budget.js';
import { Completion, type StageName } from '../../scan/work/completion.js';
import { stageAccept, stageCount } from '../../scan/work/count-stages.js';
import { stageJudge, stageLearn, stageRead } from '../../scan/work/run-stage.js';
import type { StageParts } from '../../scan/work/stage-parts.js';
import { WorkFolder } from '../../scan/work/work-folder.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { count } from '../../text/numbers.js';
import { commandOptions, scanContext } from '../command-run.js';
import { withInterrupt } from '../interrupt.js';
import { reportPublicKey } from '../report/public-key.js';
import { reportEnd } from '../report/report.js';
import { stageReport } from './stage-report.js';
import type { World } from '../world.js';

/** What a stage of the command line needs: its messages depend on all options. */
interface CommandParts extends StageParts {
  readonly options: Options;
}

/** A stage that reads the data. @returns its exit code */
type Stage = (parts: CommandParts, suppressed: ReadonlySet<string>, world: World) => Promise<number>;

const STAGES: Readonly<Record<Exclude<StageName, 'accept'>, Stage>> = {
  read: async (parts, _, world) => {
    const records = await stageRead(parts);
    if (!parts.options.quiet) await world.stderr.write(`codepurify: Read ${count(records, 'record')}.\n`);
    return 0;
  },
  learn: async (parts) => {
    await stageLearn(parts);
    return 0;
  },
  count: async (parts, _, world) => {
    const records = await stageCount(parts);
    const text = records === 0 ? 'Nothing to count: all was learned' : `Counted ${count(records, 'record')}`;
    if (!parts.options.quiet) await world.stderr.write(`codepurify: ${text}.\n`);
    return 0;
  },
  judge,
};

/** `codepurify stage`: one stage of a scan, whose files are in the work folder. @returns the exit code */
export async function stageCommand(
  name: string | undefined,
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options, accepted: suppressed } = await commandOptions(values, world);
  checkStageOptions(options);
  plannedOutputs(options); // a wrong one is refused before the work
  if (name === undefined) throw usage('stage was given no name.', STAGE_NAMES);
  if (!isStage(name) && name !== 'report') {
    throw usage(`There is no stage ${JSON.stringify(name)}.`, STAGE_NAMES);
  }
  refuseUnused(name, paths, options);
  if (typeof values.work !== 'string') {
    throw usage('stage was given no work folder.', 'Give --work <folder>, the same for all stages of a run.');
  }
  refuseInside(values.work, paths, world.cwd);
  const folder = await WorkFolder.open(values.work, world.cwd);
  if (name === 'report') return stageReport(folder, options, world);
  const completion = await Completion.of(name, { paths, options, context: world, folder, suppressed });
  if (values.fresh !== true && (await completion.isDone())) return alreadyDone(completion, options, world);
  try {
    return await withInterrupt(async (signal) => {
      const context = scanContext(options, world, signal);
      if (name === 'accept') return accept({ options, context, folder }, completion, world);
      const data = await openData(paths, options, context);
      try {
        await completion.begin();
        const code = await STAGES[name]({ data, options, context, folder }, suppressed, world);
        if (code === 0) await completion.mark();
        return code;
      } finally {
        await data.close();
      }
    });
  } catch (error) {
    if (!(error instanceof Stopped) || error.reason !== 'interrupted') throw error;
    await world.stderr.write('codepurify: Stopped before the stage was complete: run it again.\n');
    return INTERRUPTED_EXIT_CODE;
  }
}

function isStage(name: string): name is StageName {
  return name === 'accept' || Object.hasOwn(STAGES, name);
}

/** The one stage that reads no data but what others have written. */
async function accept(
  parts: Omit<CommandParts, 'data'>,
  completion: Completion,
  world: World,
): Promise<number> {
  await completion.begin();
  const families = await stageAccept(parts);
  await completion.mark();
  if (!parts.options.quiet) {
    await world.stderr.write(
      `codepurify: Accepted ${count(families, 'pattern')} that the sample alone does not show.\n`,
    );
  }
  return 0;
}

async function alreadyDone({ name }: Completion, { quiet }: Options, world: World): Promise<number> {
  const text = `Already done: ${JSON.stringify(name)} is complete, and made from the same. --fresh makes it again.`;
  if (!quiet) await world.stderr.write(`codepurify: ${escapeTerminal(text)}\n`);
  return 0;
}

/** @throws CodePurifyError `usage` for a work folder in the data: its files would be read as data */
function refuseInside(work: string, paths: readonly string[], cwd: string): void {
  const folder = resolve(cwd, work);
  const around = paths.find(
    (path) => path !== STDIN && `${folder}${sep}`.startsWith(withEnd(resolve(cwd, path))),
  );
  if (around === undefined) return;
  throw usage(
    `The work folder ${JSON.stringify(work)} is inside ${JSON.stringify(around)}, which is scanned: its files would be read as data.`,
    'Give --work a folder outside of what is scanned.',
  );
}

function withEnd(path: string): string {
  return path.endsWith(sep) ? path : `${path}${sep}`;
}

/** @throws CodePurifyError `usage` for what a stage would not look at */
function refuseUnused(name: string, paths: readonly string[], { shard }: Pick<Options, 'shard'>): void {
  const problem =
    (name === 'report' || name === 'accept') && paths.length > 0
      ? `stage ${name} takes no paths: it uses what the work folder holds.`
      : (name === 'learn' || name === 'report' || name === 'accept') && shard !== null
        ? `stage ${name} is not shared: it needs all records together.`
        : null;
  if (problem === null) return;
  throw usage(
    problem,
    'Leave them out: --shard is for read, count and judge, paths for all but accept and report.',
  );
}

async function judge(parts: CommandParts, suppressed: ReadonlySet<string>, world: World): Promise<number> {
  const outcome = await stageJudge(parts, suppressed);
  await reportEnd(outcome, world);
  await reportPublicKey(null, parts.options, world);
  if (outcome.part === null) {
    await world.stderr.write('codepurify: The stage did not reach its end: run it again.\n');
    return outcome.end === 'failed' ? EXIT_CODES.usage : INTERRUPTED_EXIT_CODE;
  }
  return 0;
}

const STAGE_NAMES = 'The stages are read, learn, count, accept, judge and report, in this order.';

function usage(problem: string, remedy: string): CodePurifyError {
  return new CodePurifyError('usage', problem, remedy);
}
