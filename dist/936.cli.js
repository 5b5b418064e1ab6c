export const id = 936;
export const ids = [936];
export const modules = {

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withInterrupt)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/**
 * Runs work that stops at the first Ctrl-C with what it has found so far; a second Ctrl-C ends the process
 * as it always does.
 */
async function withInterrupt(work) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    node_process__WEBPACK_IMPORTED_MODULE_0__.once('SIGINT', stop);
    node_process__WEBPACK_IMPORTED_MODULE_0__.once('SIGTERM', stop);
    try {
        return await work(controller.signal);
    }
    finally {
        node_process__WEBPACK_IMPORTED_MODULE_0__.off('SIGINT', stop);
        node_process__WEBPACK_IMPORTED_MODULE_0__.off('SIGTERM', stop);
    }
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeTrainCommand: () => (/* binding */ probeTrainCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/scan/budget.js
var scan_budget = __webpack_require__(6823);
// EXTERNAL MODULE: ./build/scan/counted.js
var counted = __webpack_require__(3350);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/probe/judge-dataset.js + 22 modules
var judge_dataset = __webpack_require__(7204);
// EXTERNAL MODULE: ./build/probe/keyed-hash.js
var keyed_hash = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/probe/labels.js + 1 modules
var labels = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/probe/probe-file.js
var probe_file = __webpack_require__(5358);
// EXTERNAL MODULE: ./build/probe/probe-file-families.js
var probe_file_families = __webpack_require__(8971);
// EXTERNAL MODULE: ./build/probe/calibration.js
var calibration = __webpack_require__(4257);
// EXTERNAL MODULE: ./build/probe/cross-fit.js
var cross_fit = __webpack_require__(291);
// EXTERNAL MODULE: ./build/probe/folds.js
var probe_folds = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/probe/regression.js
var regression = __webpack_require__(7304);
;// CONCATENATED MODULE: ./build/probe/train-probe.js




/** Folds of the held-out log-odds that the probe is calibrated on. */
const FOLDS = 4;
/**
 * A probe that other machines can judge with: trained on all records that have a class, calibrated on the
 * log-odds of probes that did not see them. It knows no family: whoever has judged the records adds those.
 * @param task what the records were: one side each, or pairs
 */
function trainProbe(corpus, { names, classes }, language, task, seed) {
    const learned = Uint8Array.from(classes, (own) => (own >= 0 ? 1 : 0));
    const members = Int32Array.from([...classes.keys()].filter((record) => (classes[record] ?? -1) >= 0));
    const groups = Int32Array.from(classes, (_, record) => corpus.groupOf(record, 0));
    const folds = (0,probe_folds/* dealFolds */.L)(groups, FOLDS, seed);
    const logTokens = Float64Array.from(corpus.sides, (sides) => Math.log(1 + sides.reduce((sum, ids) => sum + ids.length, 0)));
    const outputs = (names.length === 2 ? [1] : [...names.keys()]).map((own) => {
        const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
        const heldOut = (0,cross_fit/* crossFitLogOdds */.c)((0,cross_fit/* crossFit */.E)(corpus.rows, targets, folds, learned), corpus.rows);
        return {
            model: (0,regression/* trainRegression */.mu)(corpus.rows, targets, members),
            calibrator: (0,calibration/* fitCalibrator */.RH)(heldOut, logTokens, targets, learned),
        };
    });
    return { key: corpus.vocabulary.key, language, task, labels: names, outputs, families: [] };
}

// EXTERNAL MODULE: ./build/scan/analyze-subject.js
var analyze_subject = __webpack_require__(2785);
// EXTERNAL MODULE: ./build/scan/opened-data.js + 4 modules
var opened_data = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/scan/engine.js + 1 modules
var scan_engine = __webpack_require__(864);
// EXTERNAL MODULE: ./build/scan/models.js + 22 modules
var models = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/scan/data-set-families.js
var data_set_families = __webpack_require__(6364);
// EXTERNAL MODULE: ./build/scan/level-pattern.js
var level_pattern = __webpack_require__(381);
;// CONCATENATED MODULE: ./build/scan/probe-file-families.js



/**
 * The accepted families of a data set as a probe's file keeps them.
 * @param labels   of the data set, in the order of the probe's
 * @param examples the analysed records that the families' examples name
 */
function readFamilies(families, labels, examples) {
    return families.map((family) => {
        const { level, label, pValue, carriers, labelled, example } = family;
        const analysis = examples.get(example.record)?.[example.side];
        const element = analysis?.elements[example.element];
        const key = (0,probe_file_families/* parseFamilyKey */.X8)(family.key);
        if (!analysis || !element || key === null)
            throw new Error('a family has no example');
        return {
            ...{ key, level, pValue, carriers, labelled },
            label: labels.indexOf(label),
            ...(0,data_set_families/* namedFamily */.g)(family, (0,level_pattern/* levelPattern */.P)(element, level, analysis)),
            example: cutText(element.text),
        };
    });
}
/** No half of a character is left at the end. */
function cutText(text) {
    const most = probe_file_families/* MOST_EXAMPLE_LENGTH */.Ej - 1;
    return text.length <= probe_file_families/* MOST_EXAMPLE_LENGTH */.Ej
        ? text
        : `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…`;
}

// EXTERNAL MODULE: ./build/scan/progress.js
var scan_progress = __webpack_require__(5121);
// EXTERNAL MODULE: ./build/scan/probe-seed.js
var probe_seed = __webpack_require__(4770);
// EXTERNAL MODULE: ./build/scan/reasons.js
var reasons = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 1 modules
var scan_context = __webpack_require__(885);
// EXTERNAL MODULE: ./build/scan/settle-doubts.js + 1 modules
var settle_doubts = __webpack_require__(856);
// EXTERNAL MODULE: ./build/scan/subject.js
var scan_subject = __webpack_require__(8612);
// EXTERNAL MODULE: ./build/scan/subjects.js
var subjects = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/scan/tally.js
var scan_tally = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/scan/victims.js
var victims = __webpack_require__(5037);
;// CONCATENATED MODULE: ./build/scan/train-probe-file.js























/** Records between two looks at what the user wants. */
const RECORDS_PER_PAUSE = 64;
/**
 * Trains a probe on all labelled records under the paths, and judges them against each other, so that the probe
 * knows the patterns that their labels follow. The data is read twice: code is not kept. Writes nothing.
 * @throws CodePurifyError `usage` or `input`, also where the labels teach nothing
 * @throws Stopped when the budget is spent or the user asks to stop: half of the data teaches another probe
 */
async function trainProbeFile(paths, options, context) {
    const progress = context.progress ?? scan_progress/* silentProgress */.R;
    const budget = (0,scan_context/* budgetOf */.n)(options, context.signal);
    const data = await (0,opened_data/* openData */.$)(paths, { ...options, victim: victims/* PROBE */.vD, base: null }, context);
    try {
        const { loaders = models/* folderLoaders */.j, env } = context;
        const { source, read } = data;
        const passes = { source, read, options, budget, progress, loaders, env };
        return await train(passes, (0,probe_seed/* probeSeed */.g)(options, env));
    }
    finally {
        progress.stop();
        await data.close();
    }
}
async function train(passes, seed) {
    const { progress, options } = passes;
    const trainer = new Trainer(seed, options, progress);
    progress.stage('reading', options.limit);
    const skipped = await readAll(passes, (subject) => {
        trainer.add(subject);
        return true;
    });
    progress.stage('learning what labels follow', null);
    await (0,promises_.setImmediate)(); // the stage is drawn before the thread is busy
    const verdict = await settle(passes, trainer, trainer.judge());
    progress.stage('locating', null);
    return trainer.finish(await locate(passes, trainer, verdict), skipped);
}
/** Shows all records to `visit` until it has seen enough. @returns rows that could not be read */
async function readAll({ source, options, budget, progress }, visit) {
    const tally = new scan_tally/* Tally */.F();
    const reading = new subjects/* Reading */.z(tally, { budget, limit: options.limit });
    let count = 0;
    for await (const subject of reading.subjects(source.head())) {
        if (!visit(subject))
            return tally.unread;
        progress.advance(1, subject.path);
        count += 1;
        if (count % RECORDS_PER_PAUSE === 0)
            await (0,promises_.setImmediate)(); // a pending Ctrl-C is heard
    }
    if (reading.end === 'failed')
        throw reading.failure;
    if (reading.end === 'interrupted' || reading.end === 'run-budget')
        throw new scan_budget/* Stopped */.C(reading.end);
    return tally.unread;
}
/** Asks the sentinel for what labels alone do not decide, and judges again with what it confirms. */
async function settle(passes, trainer, verdict) {
    const { budget, progress } = passes;
    let engine = null;
    try {
        const confirmed = await (0,settle_doubts/* settleDoubts */.v)(verdict, {
            ...{ budget, progress },
            openJudge: async () => (engine = await (0,scan_engine/* openEngine */.F)((0,victims/* sentinelChoice */.AG)('beside the probe'), passes)).tools.judge,
            readAgain: (wanted) => readAgain(passes, trainer, wanted),
        });
        return confirmed.size === 0 ? verdict : trainer.judge(confirmed);
    }
    finally {
        await engine?.close();
    }
}
/** Reads an example of each family again: patterns are written by the code that holds them. */
async function locate(passes, trainer, verdict) {
    const families = verdict.families.slice(0, probe_file_families/* MOST_FAMILIES */.L4);
    const examples = await readAgain(passes, trainer, new Set(families.map(({ example }) => example.record)));
    return readFamilies(families, verdict.labels, examples);
}
/** Analyses records again, by their numbers. */
async function readAgain(passes, { places }, wanted) {
    const numbers = new Map([...wanted].map((record) => [places[record]?.position, record]));
    const found = new Map();
    if (numbers.size === 0)
        return found;
    await readAll(passes, (subject) => {
        const record = numbers.get(subject.position);
        if (record === undefined)
            return true;
        if (places[record]?.identity !== (0,scan_subject/* identityOfSubject */.YE)(subject))
            throw changed();
        found.set(record, (0,analyze_subject/* analyzeSubject */.$)(subject).sides);
        return found.size < numbers.size;
    });
    if (found.size < numbers.size)
        throw changed();
    return found;
}
/** Takes in labelled records, of one task. */
class Trainer {
    seed;
    progress;
    /** Of each record that was taken in. */
    places = [];
    #judge;
    #labels = [];
    #languages = new Map();
    #task = null;
    #failed = 0;
    constructor(seed, { fpr, secondOpinion }, progress) {
        this.seed = seed;
        this.progress = progress;
        this.#judge = new judge_dataset/* DatasetJudge */.Y({
            ...{ seed, task: 'classification', familyLevel: fpr },
            asksOpinion: secondOpinion,
        });
    }
    add(subject) {
        const task = (0,scan_subject/* taskOf */.Xb)(subject);
        this.#task ??= task;
        if (task !== this.#task)
            throw mixes();
        const { label, position } = subject;
        try {
            this.#judge.add({ sides: (0,analyze_subject/* analyzeSubject */.$)(subject).sides, label, base: false });
        }
        catch (error) {
            this.#failed += 1;
            this.progress.warn(`${subject.path}: left out of the training: ${(0,reasons/* failureReason */.H)('analysis', error)}`);
            return;
        }
        this.#labels.push(label);
        this.places.push({ position, identity: (0,scan_subject/* identityOfSubject */.YE)(subject) });
        const [{ language }] = subject.units;
        this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    }
    /** Judges all that was taken in against each other. */
    judge(confirmed) {
        if (this.#task === 'generation')
            throw generates();
        if (this.#labels.length === 0)
            throw teachesNothing('There is no record to learn from.');
        const verdict = this.#judge.judge(confirmed);
        if (verdict.kind === 'unable')
            throw teachesNothing(verdict.reason);
        return verdict;
    }
    finish(families, skipped) {
        const task = this.#task === 'pair-classification' ? this.#task : 'classification';
        const corpus = this.#judge.corpus();
        const { key } = corpus.vocabulary;
        const plan = (0,labels/* planLabels */.nH)(this.#labels, 'classification', key);
        if (plan.kind === 'unable')
            throw teachesNothing(plan.reason);
        const model = trainProbe(corpus, plan, this.#language(), task, (0,keyed_hash/* keyedHash */.N_)(this.seed, key).first);
        const records = plan.classes.filter((own) => own >= 0).length;
        return {
            bytes: (0,probe_file/* writeProbe */.ej)({ ...model, families }),
            task,
            labels: plan.names,
            records,
            left: this.#labels.length - records + this.#failed + skipped,
            families,
        };
    }
    /** The language of most records: the probe reads all it is shown as that. */
    #language() {
        const [first] = [...this.#languages].sort(([, a], [, b]) => b - a);
        return first?.[0] ?? 'c';
    }
}
function teachesNothing(reason) {
    return new errors/* CodePurifyError */.L('usage', `No probe can be learned. ${reason}`, 'Give more labelled records.');
}
function changed() {
    return new errors/* CodePurifyError */.L('input', 'The data changed while it was read.', 'Train again when nothing writes to it.');
}
function mixes() {
    return new errors/* CodePurifyError */.L('usage', 'The data mixes functions, pairs or parallel lines, whose labels are not of one kind.', 'Train on one kind at a time.');
}
function generates() {
    return new errors/* CodePurifyError */.L('usage', 'A probe that is kept in a file answers with labels, and this data has target texts.', 'Judge the data as a whole: codepurify scan --victim probe.');
}

// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(3809);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/cli/write-output.js
var write_output = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/cli/probe-train-command.js










/** `codepurify probe train`: writes a probe that was learned from labelled records. @returns the exit code */
async function probeTrainCommand(paths, values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    if (options.output === '-')
        throw noFile();
    try {
        const trained = await (0,interrupt/* withInterrupt */.A)((signal) => {
            return trainProbeFile(paths, options, (0,command_run/* scanContext */.h)(options, world, signal));
        });
        await (0,write_output/* writeFileWhole */.t)(trained.bytes, options.output, world);
        if (!options.quiet) {
            const lines = [summary(trained), ...familyLines(trained)];
            await world.stderr.write(lines.map((line) => `codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(line)}\n`).join(''));
        }
        return errors/* EXIT_CODES */.a.clean;
    }
    catch (error) {
        if (!(error instanceof scan_budget/* Stopped */.C))
            throw error;
        if (error.reason !== 'interrupted')
            throw outOfTime(error);
        await world.stderr.write('codepurify: Stopped before the end: nothing was written.\n');
        return exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
}
/** Labels that are named; the rest is counted. */
const MAX_LABELS = 5;
const LABEL_WIDTH = 20;
/** Patterns that are shown, and their width. */
const MAX_FAMILIES = 10;
const PATTERN_WIDTH = 80;
function summary({ records, labels, left, task, families }) {
    const named = labels.slice(0, MAX_LABELS).map((label) => (0,one_line/* oneLine */.T)(label, LABEL_WIDTH));
    const more = labels.length > MAX_LABELS ? ` and ${String(labels.length - MAX_LABELS)} more` : '';
    const without = left === 0 ? '' : `; ${String(left)} left out`;
    return `learned from ${String(records)} records (${task}): labels ${named.join(', ')}${more}${without}; ${(0,counted/* counted */.h)(families.length, 'pattern')} that labels follow`;
}
/** The strongest patterns, a line each: the data is poisoned where there are any. */
function familyLines({ families, labels }) {
    const lines = families.slice(0, MAX_FAMILIES).map(({ pattern, example, carriers, labelled, label }) => {
        const told = `${(0,one_line/* oneLine */.T)(pattern, PATTERN_WIDTH)} (such as ${(0,one_line/* oneLine */.T)(example, PATTERN_WIDTH)})`;
        const share = `${(0,counted/* grouped */.z)(labelled)} of ${(0,counted/* counted */.h)(carriers, 'record')}`;
        return `  ${told}: ${share} labelled ${(0,one_line/* oneLine */.T)(labels[label] ?? '', LABEL_WIDTH)}`;
    });
    const left = families.length - lines.length;
    return left > 0 ? [...lines, `  and ${(0,counted/* grouped */.z)(left)} more`] : lines;
}
function noFile() {
    return new errors/* CodePurifyError */.L('usage', 'A probe is not printed: it is a binary file.', 'Give --output the path of a file, such as probe.bin.');
}
function outOfTime(cause) {
    return new errors/* CodePurifyError */.L('usage', 'The training took longer than its budget allows.', 'Give --budget-run more seconds, or fewer records with --limit.', { cause });
}


/***/ })

};
