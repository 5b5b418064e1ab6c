import { Command } from 'commander';
import { GATE_ATTACKS } from './attacks/attacks.js';
import { TRIGGER_GROUPS } from './transfer/unseen-triggers.js';
import type { AdversaryValues } from './commands/adversary-command.js';
import type { AftermathValues } from './commands/aftermath-command.js';
import type { ChangesValues } from './commands/changes-command.js';
import type { DetectionValues } from './commands/detection-command.js';
import type { GateValues } from './commands/gate-command.js';
import type { GrowthValues } from './commands/growth-command.js';
import type { PaperValues } from './commands/paper-command.js';
import type { PicturesValues } from './commands/pictures-command.js';
import type { SpeedValues } from './commands/speed-command.js';
import type { TransferValues } from './commands/transfer-command.js';
import { DEFENCES } from './defences/defences.js';
import { STRATEGIES } from './gate/adversary.js';
import { GATE_DATASETS } from './data/datasets.js';
import { ATTACK_CHOICES } from './paper/attacks/attack-choices.js';
import { PAPER_DEFENCES } from './paper/defences/paper-defences.js';

const DATA = ['--data <folder>', 'the data sets, in the layout of their authors'] as const;
const RESULTS = ['--results <folder>', 'where result files are (default: docs/results)'] as const;
const SEED = ['--seed <text>', 'names the draw: the same seed gives the same experiment', '1'] as const;
const WRAPPER = ['--wrapper <keep|remove>', 'the class around BigCloneBench methods', 'remove'] as const;
const VICTIM = ['--victim <folder>', 'a model (default: the bundled sentinel)'] as const;

const names = (table: readonly { readonly name: string }[]): string =>
  table.map(({ name }) => name).join(', ');

/** The benchmarks' commands; each is loaded only when it is run. */
export function buildBench(): Command {
  const program = new Command('npm run bench --')
    .description('Measures CodePurify; every figure in docs/benchmarks.md comes from one of these commands.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(text) })
    .showHelpAfterError(true);
  addDetection(program);
  addTransfer(program);
  addSpeed(program);
  addGate(program);
  addChanges(program);
  addAftermath(program);
  addAdversary(program);
  addGrowth(program);
  addPaper(program);
  addPictures(program);
  program
    .command('render')
    .description(
      'writes the pages of docs/ that hold figures, and their pictures, anew from the result files',
    )
    .option(...RESULTS)
    .action(async (values: { readonly results?: string }) =>
      (await import('./commands/render-command.js')).renderCommand(values),
    );
  program
    .command('memory-of', { hidden: true })
    .argument('<file>')
    .option(...VICTIM)
    .action(async (file: string, values: { readonly victim?: string }) =>
      (await import('./commands/speed-command.js')).memoryOfCommand(file, values),
    );
  return program;
}

function addDetection(program: Command): void {
  program
    .command('detection')
    .description(
      'attacks planted into held-out functions: recall, false positives, naming, purification, ablation',
    )
    .option(...DATA)
    .option(...VICTIM)
    .option('--mlm <folder>', 'language model of the purification; none: renames and removals only')
    .option('--functions <n>', 'functions of each language', '100')
    .option('--rate <share>', 'share that is poisoned', '0.3')
    .option(...SEED)
    .option('--threads <n>', 'threads of a model', '2')
    .option(...WRAPPER)
    .option('--all-clean', 'also judge every held-out function as it is')
    .option('--no-ablation', 'leave the ablation out')
    .option(...RESULTS)
    .action(async (values: DetectionValues) =>
      (await import('./commands/detection-command.js')).detectionCommand(values),
    );
}

const TRANSFER_AFTER = `
Triggers: ${TRIGGER_GROUPS.map(({ triggers }) => names(triggers)).join('\n          ')}

Each trigger in each language is one line of transfer.jsonl, written as soon as it is measured: a run that was
broken off goes on where it stopped.

Example: npm run bench -- transfer --data ~/datasets --triggers fixed,fixed-other-print --functions 20
`;

function addTransfer(program: Command): void {
  program
    .command('transfer')
    .description('triggers that the sentinel was not trained on, planted into held-out functions')
    .option(...DATA)
    .option(...VICTIM)
    .option('--triggers <names>', 'which, with commas', 'all')
    .option('--functions <n>', 'functions of each language; each is judged clean and with each trigger', '40')
    .option(...SEED)
    .option('--threads <n>', 'threads of a model', '2')
    .option(...WRAPPER)
    .option('--again', 'measure also what is known')
    .option(...RESULTS)
    .addHelpText('after', TRANSFER_AFTER)
    .action(async (values: TransferValues) =>
      (await import('./commands/transfer-command.js')).transferCommand(values),
    );
}

function addSpeed(program: Command): void {
  program
    .command('speed')
    .description('units and tokens a second, peak memory')
    .option(...DATA)
    .option(...VICTIM)
    .option('--functions <n>', 'functions of both languages together', '100')
    .option('--threads <n,n>', 'threads of the model', '1,2')
    .option('--records <n,n>', 'records of the memory runs; 0: none', '1000,10000')
    .option(...SEED)
    .option(...WRAPPER)
    .option(...RESULTS)
    .action(async (values: SpeedValues) =>
      (await import('./commands/speed-command.js')).speedCommand(values),
    );
}

const GATE_AFTER = `
Data sets: ${names(GATE_DATASETS)}
Attacks:   ${names(GATE_ATTACKS)}
Methods:   ${names(DEFENCES)}

Each scenario is one line of gate.jsonl, written as soon as it is measured: a run that was broken off goes on
where it stopped. Lines of another version of the probe are kept and measured anew.

Example: npm run bench -- gate --data ~/datasets --datasets devign --attacks fixed,grammar --rates 0.05,0.01
`;

function addGate(program: Command): void {
  program
    .command('gate')
    .description('poisons data sets and looks for the poison: the probe and its rivals')
    .option(...DATA)
    .option('--datasets <names>', 'which, with commas', 'all')
    .option('--attacks <names>', 'which, with commas; none: only the data as they are', 'all')
    .option('--rates <shares>', 'shares of the records that are poisoned', '0.05,0.02,0.01,0.005')
    .option('--methods <names>', 'who looks, with commas', 'all')
    .option('--size <n>', 'records under review', '2000')
    .option('--seed <texts>', 'names of draws, with commas', '1')
    .option('--no-clean', 'leave the data as they are out')
    .option('--again', 'measure also what is known')
    .option(...RESULTS)
    .addHelpText('after', GATE_AFTER)
    .action(async (values: GateValues) => (await import('./commands/gate-command.js')).gateCommand(values));
}

function addChanges(program: Command): void {
  program
    .command('changes')
    .description('clean and poisoned changes against a base: how many are called poisoned')
    .option(...DATA)
    .option('--dataset <name>', 'whose records', 'mixed')
    .option('--attacks <names>', 'of the poisoned changes, in turn; none: clean changes only', 'all')
    .option('--base <n>', 'records of the base', '2000')
    .option('--sizes <n,n>', 'records of a change', '20,200,2000')
    .option('--changes <n>', 'clean ones of each size, and as many poisoned ones', '100')
    .option(...SEED)
    .option(...RESULTS)
    .action(async (values: ChangesValues) =>
      (await import('./commands/changes-command.js')).changesCommand(values),
    );
}

function addAftermath(program: Command): void {
  program
    .command('aftermath')
    .description('a victim learned from the poisoned data, and from what removal and purification leave')
    .option(...DATA)
    .option('--datasets <names>', 'which, with commas', 'all')
    .option('--attacks <names>', 'which, with commas', 'all')
    .option('--rates <shares>', 'shares of the records that are poisoned', '0.05,0.01')
    .option('--size <n>', 'records under review', '2000')
    .option(...SEED)
    .option(...RESULTS)
    .action(async (values: AftermathValues) =>
      (await import('./commands/aftermath-command.js')).aftermathCommand(values),
    );
}

function addGrowth(program: Command): void {
  program
    .command('growth')
    .description('seconds and memory as the data grow, ours and KillBadCode’s')
    .option(...DATA)
    .option('--dataset <name>', 'whose functions are repeated with other names', 'devign')
    .option('--records <n,n>', 'counts', '1000,3000,10000,27318')
    .option(...SEED)
    .option(...RESULTS)
    .action(async (values: GrowthValues) =>
      (await import('./commands/growth-command.js')).growthCommand(values),
    );
  program
    .command('growth-of', { hidden: true })
    .argument('<file>')
    .argument('<method>')
    .argument('<language>')
    .option(...SEED)
    .action(async (file: string, method: string, language: string, values: { readonly seed: string }) =>
      (await import('./commands/growth-command.js')).growthOfCommand(file, method, language, values),
    );
}

function addAdversary(program: Command): void {
  program
    .command('adversary')
    .description('what somebody can do who knows the probe: docs/threat-model.md')
    .option(...DATA)
    .option('--dataset <name>', 'whose records', 'devign')
    .option('--strategies <names>', `with commas: ${names(STRATEGIES)}`, 'all')
    .option('--size <n>', 'records under review', '2000')
    .option(...SEED)
    .option(...RESULTS)
    .action(async (values: AdversaryValues) =>
      (await import('./commands/adversary-command.js')).adversaryCommand(values),
    );
}

const PAPER_AFTER = `
Tasks:    defect, clone, repair
Attacks:  ${names(ATTACK_CHOICES)}
Defences: ${names(PAPER_DEFENCES)}

Each scenario (task, victim, attack, rate) is prepared, trained by training/victim.py and evaluated; each defence of it
is one line of paper.jsonl, written as soon as it is measured. A run that was broken off goes on where it stopped, and
trained victims are used again. The clean victim of each task comes first.

Example: npm run bench -- paper --data ~/datasets --work ~/victims --python venv/bin/python --tasks defect \\
           --victims encoder --attacks fixed --rates 0.05 --test-rows 100
`;

function addPaper(program: Command): void {
  program
    .command('paper')
    .description('the experiment of the paper: victims trained on poisoned data, attacked and defended')
    .option(...DATA)
    .option('--work <folder>', 'training data and trained victims')
    .option('--models <folder>', 'tokenizer and pretrained models of the trainer (default: --work)')
    .option('--python <program>', 'Python with training/requirements.txt', 'python3')
    .option('--device <name>', 'where victims are trained: cpu, or cuda for a GPU', 'cpu')
    .option('--tasks <names>', 'which, with commas', 'all')
    .option('--victims <names>', 'encoder, encoder-decoder', 'all')
    .option('--attacks <names>', 'with commas; paper: the published four; none: clean victims only', 'paper')
    .option('--rates <shares>', 'shares of the training rows that are poisoned', '0.05,0.01')
    .option('--defences <names>', 'with commas', 'all')
    .option('--epochs <n,n>', 'of the training; auto: of each task its own', 'auto')
    .option(...SEED)
    .option('--train-rows <n>', 'rows to train on; 0: all', '0')
    .option('--valid-rows <n>', 'clean rows that defences are set with; 0: all', '300')
    .option('--test-rows <n>', 'clean rows, and planted ones, to test on; 0: all', '300')
    .option('--fpr <share>', 'share of clean rows that may be changed', '0.01')
    .option('--mlm <folder>', 'language model (default: the bundled one); none: there is none')
    .option('--no-clean', 'leave the clean victims out')
    .option('--until <step>', 'prepare, train or evaluate: the last step taken', 'evaluate')
    .option('--retrain', 'train victims on what defences before training leave')
    .option('--sweep', 'store what thresholds are swept over, for Figure 4')
    .option('--again', 'measure also what is known')
    .option('--threads <n>', 'threads of a model', '1')
    .option(...RESULTS)
    .addHelpText('after', PAPER_AFTER)
    .action(async (values: PaperValues) =>
      (await import('./commands/paper-command.js')).paperCommand(values),
    );
}

function addPictures(program: Command): void {
  program
    .command('pictures')
    .description('what the pictures of docs/how-it-works.md show: examples, and held-out functions as points')
    .option(...DATA)
    .option(...VICTIM)
    .option('--functions <n>', 'functions of each language', '100')
    .option('--rate <share>', 'share that is poisoned', '0.3')
    .option(...SEED)
    .option('--threads <n>', 'threads of a model', '1')
    .option(...WRAPPER)
    .option(...RESULTS)
    .action(async (values: PicturesValues) =>
      (await import('./commands/pictures-command.js')).picturesCommand(values),
    );
}
