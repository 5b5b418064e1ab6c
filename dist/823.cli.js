export const id = 823;
export const ids = [823];
export const modules = {

/***/ 57766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withInterrupt)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/**
 * Runs work that stops at the first Ctrl-C and keeps what it has found so far. A second Ctrl-C ends the process at
 * once.
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

/***/ 34671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeTrainCommand: () => (/* binding */ probeTrainCommand)
});

// EXTERNAL MODULE: ./build/config/output-formats.js
var output_formats = __webpack_require__(74711);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/file/probe-file.js
var probe_file = __webpack_require__(82417);
// EXTERNAL MODULE: ./build/probe/file/encoded-families.js
var encoded_families = __webpack_require__(52267);
// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var calibrator = __webpack_require__(90185);
// EXTERNAL MODULE: ./build/probe/learn/cross-fit.js
var cross_fit = __webpack_require__(71790);
// EXTERNAL MODULE: ./build/probe/learn/folds.js
var learn_folds = __webpack_require__(66948);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
// EXTERNAL MODULE: ./build/probe/learn/regression.js
var regression = __webpack_require__(53203);
;// CONCATENATED MODULE: ./build/probe/file/train-probe.js





/** Folds of the held-out log-odds that the probe is calibrated on. */
const FOLDS = 4;
/**
 * Trains a probe for use on other machines: on all records that have a class, calibrated on the log-odds of probes that
 * did not see them. Its list of families is empty: the caller judges the records and adds them.
 * @param task whether records are single functions or pairs
 */
function trainProbe(corpus, { names, classes }, language, task, seed) {
    const learned = Uint8Array.from(classes, (own) => (own >= 0 ? 1 : 0));
    const members = Int32Array.from([...classes.keys()].filter((record) => (classes[record] ?? -1) >= 0));
    const groups = Int32Array.from(classes, (_, record) => corpus.groupOf(record, 0));
    const folds = (0,learn_folds/* assignFolds */.o)(groups, FOLDS, seed);
    const logTokens = Float64Array.from(corpus.sides, (sides) => (0,calibrator/* logTokensOf */.eJ)((0,token_ids/* countTokens */.ih)(sides)));
    const outputs = (names.length === 2 ? [1] : [...names.keys()]).map((own) => {
        const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
        const heldOut = (0,cross_fit/* crossFitLogOdds */.cc)((0,cross_fit/* crossFit */.EG)(corpus.rows, targets, folds, learned), corpus.rows);
        return {
            model: (0,regression/* trainRegression */.mu)(corpus.rows, targets, members),
            calibrator: (0,calibrator/* fitCalibrator */.RH)(heldOut, logTokens, targets, learned),
        };
    });
    return { key: corpus.vocabulary.key, language, task, labels: names, outputs, families: [] };
}

// EXTERNAL MODULE: ./build/scan/opened-data.js + 7 modules
var opened_data = __webpack_require__(20871);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/code/traits/trait.js
var trait = __webpack_require__(81420);
// EXTERNAL MODULE: ./build/probe/families/family-key-text.js
var family_key_text = __webpack_require__(30488);
// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-families.js
var dataset_families = __webpack_require__(12753);
// EXTERNAL MODULE: ./build/scan/judging/dataset/level-pattern.js
var level_pattern = __webpack_require__(58221);
;// CONCATENATED MODULE: ./build/scan/judging/probe-file/read-file-families.js





/**
 * The accepted families of a dataset in the form of a probe file.
 * @param labels   labels of the dataset, in the order of the probe
 * @param examples the analysed records that hold the families' examples
 */
function readFamilies(families, labels, examples) {
    return families.map((family) => {
        const { level, label, pValue, carriers, labelled, example } = family;
        const analysis = examples.get(example.record)?.[example.side];
        const element = analysis && (0,trait/* elementAt */.s2)(analysis, example.element);
        const key = (0,family_key_text/* parseFamilyKey */.X)(family.key);
        if (!analysis || !element || key === null)
            throw new Error('a family has no example');
        return {
            ...{ key, level, pValue, carriers, labelled },
            label: labels.indexOf(label),
            ...(0,dataset_families/* namedFamily */.gq)(family, (0,level_pattern/* levelPattern */.P3)(element, level, analysis, family.word)),
            example: cutText(element.text),
        };
    });
}
/** Cuts a long text, without leaving half of a surrogate pair at the end. */
function cutText(text) {
    const most = encoded_families/* MAX_EXAMPLE_LENGTH */.VM - 1;
    return text.length <= encoded_families/* MAX_EXAMPLE_LENGTH */.VM
        ? text
        : `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…`;
}

// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/judging/dataset/dataset-learner.js + 53 modules
var dataset_learner = __webpack_require__(77346);
// EXTERNAL MODULE: ./build/scan/judging/dataset/learn-dataset.js + 2 modules
var learn_dataset = __webpack_require__(55459);
// EXTERNAL MODULE: ./build/scan/judging/dataset/probe-seed.js
var probe_seed = __webpack_require__(94258);
// EXTERNAL MODULE: ./build/scan/judging/dataset/read-again.js
var read_again = __webpack_require__(83435);
// EXTERNAL MODULE: ./build/scan/judging/dataset/sentinel-opener.js
var sentinel_opener = __webpack_require__(80532);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 22 modules
var scan_context = __webpack_require__(10135);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/scan/surveys/open-surveys.js + 1 modules
var open_surveys = __webpack_require__(27368);
// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/train-probe-file.js





















/**
 * Trains a probe on all labelled records under the paths, and judges them together to find the patterns that their
 * labels follow. The data is read twice, because code is not stored. Writes nothing to disk.
 * @throws CodePurifyError `usage` or `input`, also if a probe cannot learn from the labels
 * @throws Stopped when the budget is spent or the user stops the run: a part of the data would train another probe
 */
async function trainProbeFile(paths, options, context) {
    const progress = context.progress ?? reading_progress/* silentProgress */.R;
    const budget = (0,scan_context/* budgetOf */.nT)(options, context.signal);
    const data = await (0,opened_data/* openData */.$H)(paths, { ...options, victim: choose_victim/* PROBE */.vD, base: null }, context);
    const opened = [];
    try {
        const { loaders = load_victim/* folderLoaders */.j, env } = context;
        const parts = { options, loaders, read: data.read, budget, progress, env };
        return await train(data.source, parts, opened);
    }
    finally {
        progress.stop();
        await (0,mlm_opener/* closeAll */.S5)(opened);
        await data.close();
    }
}
async function train(source, parts, opened) {
    const { options, budget, progress, env } = parts;
    const judging = {
        ...{ seed: (0,probe_seed/* probeSeed */.g)(options, env), familyLevel: options.fpr },
        asksOpinion: options.secondOpinion,
        readsText: false, // a probe file reads code
    };
    const kinds = new RecordKinds(progress);
    const surveys = (0,open_surveys/* openSurveys */.U)({ options: { ...options, cache: false, witness: [] }, progress, env });
    const learner = new dataset_learner/* DatasetLearner */.S(judging, surveys, (...args) => kinds.note(...args));
    const limits = { budget, progress, limit: options.limit };
    const learned = await (0,learn_dataset/* learnDataset */.p)(source, learner, (0,sentinel_opener/* sentinelOpener */.I)(parts, opened), limits);
    const verdict = judged(learned);
    progress.stage('locating', null);
    const pairs = verdict.families.filter(({ pair }) => pair !== null).length;
    if (pairs > 0)
        progress.warn(leftOut(pairs));
    // what only makes records suspicious needs the rest of the data with it
    const singles = verdict.families.filter(({ pair, isCommon }) => pair === null && !isCommon);
    const families = await locate(source, learned, { ...verdict, families: singles }, limits);
    return trained(learner, learned, families, kinds.language(), judging.seed);
}
function judged({ verdict, head }) {
    if (head.end === 'failed')
        throw head.failure;
    if (verdict.kind === 'stopped')
        throw new budget/* Stopped */.C(verdict.reason);
    if (verdict.kind === 'unable')
        throw cannotTrain(verdict.reason);
    return verdict;
}
/** Reads an example of each family again: its code is needed to write the pattern. */
async function locate(source, learned, verdict, limits) {
    const families = verdict.families.slice(0, encoded_families/* MAX_STORED_FAMILIES */.uV);
    const wanted = new Set(families.map(({ example }) => example.record));
    const examples = await (0,read_again/* readAgain */.n)(source, learned, wanted, limits);
    if (examples.size < wanted.size) {
        limits.budget.check();
        throw changed();
    }
    return readFamilies(families, verdict.labels, examples);
}
function trained(learner, learned, families, language, seed) {
    const { corpus, plan } = learner.training(learned);
    if (plan.kind === 'unable')
        throw cannotTrain(plan.reason);
    const task = learned.task === 'pair-classification' ? learned.task : 'classification';
    const model = trainProbe(corpus, plan, language, task, (0,keyed_hash/* keyedHash */.N_)(seed, corpus.vocabulary.key).first);
    const usable = [...plan.classes.keys()].filter((record) => (plan.classes[record] ?? -1) >= 0);
    const units = usable.reduce((sum, record) => sum + corpus.units.countOf(record), 0);
    return {
        bytes: (0,probe_file/* writeProbe */.ej)({ ...model, families }),
        ...{ task, labels: plan.names, records: usable.length },
        left: learned.records.size - units + learned.head.tally.unread,
        families,
    };
}
/** The task and the languages of the records. All records must have one task, and a probe file must support it. */
class RecordKinds {
    progress;
    #task = null;
    #languages = new Map();
    constructor(progress) {
        this.progress = progress;
    }
    /** @throws CodePurifyError `usage` for a record that a probe file cannot learn together with the others */
    note(subject, failure) {
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        this.#task ??= task;
        if (task !== this.#task)
            throw mixes();
        if (task === 'generation')
            throw generates();
        if (failure !== null) {
            this.progress.warn(`${subject.path}: left out of the training: ${failure}`);
            return;
        }
        const [{ language }] = subject.units;
        this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    }
    /** The language of most records: the probe reads all code as this language. */
    language() {
        const [first] = [...this.#languages].sort(([, a], [, b]) => b - a);
        return first?.[0] ?? 'c';
    }
}
function leftOut(pairs) {
    return (`${(0,numbers/* count */.U9)(pairs, 'pair')} of patterns that labels follow only together: a probe file holds single patterns. ` +
        'Judge the data as a whole to see them: codepurify scan --victim probe.');
}
function cannotTrain(reason) {
    return new errors/* CodePurifyError */.Lg('usage', `No probe can be trained. ${reason}`, 'Give more labelled records.');
}
function changed() {
    return new errors/* CodePurifyError */.Lg('input', 'The data changed while it was read.', 'Train again when the data no longer changes.');
}
function mixes() {
    return new errors/* CodePurifyError */.Lg('usage', 'The data mixes functions, pairs or parallel lines, whose labels are of different kinds.', 'Train on one kind at a time.');
}
function generates() {
    return new errors/* CodePurifyError */.Lg('usage', 'A probe file only predicts labels, and this data has target texts.', 'Judge the data as a whole: codepurify scan --victim probe.');
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
;// CONCATENATED MODULE: ./build/cli/probe-train-command.js











/** `codepurify probe train`: trains a probe on labelled records and writes it. @returns the exit code */
async function probeTrainCommand(paths, values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    const output = (0,output_formats/* soleOutput */.j3)(options, 'a probe');
    if (output === output_formats/* STDOUT */.UU)
        throw outputMissing();
    try {
        const trained = await (0,interrupt/* withInterrupt */.A)((signal) => {
            return trainProbeFile(paths, options, (0,command_run/* scanContext */.h)(options, world, signal));
        });
        await (0,write_output/* writeFileWhole */.t)(trained.bytes, output, world);
        if (!options.quiet) {
            const lines = [summary(trained), ...familyLines(trained)];
            await world.stderr.write(lines.map((line) => `codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(line)}\n`).join(''));
        }
        return errors/* EXIT_CODES */.ai.clean;
    }
    catch (error) {
        if (!(error instanceof budget/* Stopped */.C))
            throw error;
        if (error.reason !== 'interrupted')
            throw outOfTime(error);
        await world.stderr.write('codepurify: Stopped before the end: nothing was written.\n');
        return exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
}
/** Labels that the message names; it counts the rest. */
const MAX_LABELS = 5;
const LABEL_WIDTH = 20;
/** Patterns that the message shows, and their width in columns. */
const MAX_FAMILIES = 10;
const PATTERN_WIDTH = 80;
function summary({ records, labels, left, task, families }) {
    const named = labels.slice(0, MAX_LABELS).map((label) => (0,one_line/* oneLine */.T)(label, LABEL_WIDTH));
    const more = labels.length > MAX_LABELS ? ` and ${String(labels.length - MAX_LABELS)} more` : '';
    const without = left === 0 ? '' : `; ${String(left)} left out`;
    return `learned from ${(0,numbers/* count */.U9)(records, 'record')} (${task}): labels ${named.join(', ')}${more}${without}; ${(0,numbers/* count */.U9)(families.length, 'pattern')} that labels follow`;
}
/** One line for each of the strongest patterns. If there are any, the data is poisoned. */
function familyLines({ families, labels }) {
    const lines = families.slice(0, MAX_FAMILIES).map(({ pattern, example, carriers, labelled, label }) => {
        const description = `${(0,one_line/* oneLine */.T)(pattern, PATTERN_WIDTH)} (such as ${(0,one_line/* oneLine */.T)(example, PATTERN_WIDTH)})`;
        const counts = `${(0,numbers/* formatCount */.B4)(labelled)} of ${(0,numbers/* count */.U9)(carriers, 'record')}`;
        return `  ${description}: ${counts} labelled ${(0,one_line/* oneLine */.T)(labels[label] ?? '', LABEL_WIDTH)}`;
    });
    const omitted = families.length - lines.length;
    return omitted > 0 ? [...lines, `  and ${(0,numbers/* formatCount */.B4)(omitted)} more`] : lines;
}
function outputMissing() {
    return new errors/* CodePurifyError */.Lg('usage', 'A probe is a binary file and cannot be printed.', 'Give --output the path of a file, such as probe.bin.');
}
function outOfTime(cause) {
    return new errors/* CodePurifyError */.Lg('usage', 'The training took longer than its budget allows.', 'Give --budget-run more seconds, or fewer records with --limit.', { cause });
}


/***/ }),

/***/ 64668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wordingPattern),
/* harmony export */   h: () => (/* binding */ isOfWords)
/* harmony export */ });
/* harmony import */ var _habits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9932);

/** What the texts of a family are, for each type of what they have in common; `words` in quotation marks. */
const SAYS = {
    opening: (words) => `text that begins with ${words}`,
    ending: (words) => `text that ends with ${words}`,
    letter: (words) => `text with the letter ${words}`,
};
/** The pattern of texts that have a part in common: `text with "kindly"`. @param part its type, and its words or the name of a habit */
function wordingPattern({ type, text }) {
    if (type === 'habit')
        return `text ${(0,_habits_js__WEBPACK_IMPORTED_MODULE_0__/* .habitSays */ .bJ)(text)}`;
    return (SAYS[type] ?? withWords)(JSON.stringify(text));
}
/** Texts that have words or a character in common. */
function withWords(words) {
    return `text with ${words}`;
}
/** Whether a pattern is of texts that have no more in common than their words. */
function isOfWords(pattern) {
    return pattern.startsWith('text with "');
}


/***/ }),

/***/ 47727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findingSchema)
});

// UNUSED EXPORTS: purifiedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/result/field-schemas.js
var field_schemas = __webpack_require__(69085);
;// CONCATENATED MODULE: ./build/result/trigger-evidence.js


/** Schema of a `Necessity`. */
const necessitySchema = schemas/* strictObject */.rej({
    prediction: schemas/* string */.YjP().describe("The victim's answer without the trigger."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence without the trigger."),
    drop: (0,field_schemas/* measured */.jh)(schemas/* number */.aig()).describe('Fall of the log-odds of the original prediction when the trigger is masked, in nats.'),
})
    .describe('What the victim answers without the trigger.');
/** Schema of a `Sufficiency`. */
const sufficiencySchema = schemas/* strictObject */.rej({
    planted: field_schemas/* count */.U9.describe('Clean reference functions in which the trigger was planted.'),
    turned: field_schemas/* count */.U9.describe("Those whose prediction turned to the finding's prediction."),
    shift: (0,field_schemas/* measured */.jh)(schemas/* number */.aig()).describe("Mean shift of their log-odds towards the finding's prediction, in nats."),
})
    .describe('What the trigger does to clean functions.');
const usualSchema = schemas/* strictObject */.rej({
    construct: schemas/* string */.YjP().describe('The construct that both are forms of.'),
    form: schemas/* string */.YjP().describe('The form that most of the data takes.'),
    share: field_schemas/* probability */.E5.describe('The fraction of the records with any form of the construct.'),
})
    .describe('How most of the data writes what a style writes in another form; null where the family is no style, or its form is the most frequent one.');
/** Schema of a `Company`. */
const companySchema = schemas/* strictObject */.rej({
    family: schemas/* string */.YjP().describe('Id of the family.'),
    carriers: field_schemas/* count */.U9.describe('Records that hold the family, among those that were judged together.'),
    labelled: field_schemas/* count */.U9.describe('Carriers with the label that follows the family.'),
    label: schemas/* string */.YjP().describe('The label that follows the family.'),
    expected: field_schemas/* probability */.E5
        .nullable()
        .describe("How often similar code has that label: its mean probability over the carriers without the trigger. For a change it is by the labels of the base, where the base has 30 records of either label. null where only a probe's file knows the family."),
    inBase: field_schemas/* count */.U9.nullable().describe('Records of the base that hold the family; null without a base.'),
    usual: usualSchema.nullable(),
    word: schemas/* string */.YjP()
        .nullable()
        .describe('The word that the comments of the family have in common; null for all other families.'),
})
    .describe("What labels say about the trigger's family: those of the run, or of the data that a probe's file was learned from.");

// EXTERNAL MODULE: ./build/result/grade.js
var grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/result/merged.js
var merged = __webpack_require__(17814);
// EXTERNAL MODULE: ./build/result/testimony.js
var testimony = __webpack_require__(63970);
// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(35660);
;// CONCATENATED MODULE: ./build/result/finding.js







/** Schema of a `Purified`. */
const purifiedSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['rename', 'infill', 'remove', 'simplify', 'plain', 'restyle'])
        .describe('How the strongest trigger is replaced; plain: hidden characters by what they look like; restyle: a style by the form that most of the data takes.'),
    grade: schemas/* enum */.k5n(grade/* GRADES */.F4)
        .describe("proved: behaviour cannot change, by the language's rules; inserted: code is removed because its family shows that it was planted, so a person decides; re-judged: the model's answer changed, and behaviour is not known."),
    code: schemas/* string */.YjP().describe("The unit's whole code with every trigger replaced."),
    prediction: schemas/* string */.YjP().nullable().describe("The victim's answer to this code; null if none was asked."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence in that answer."),
    verified: schemas/* boolean */.zMY().describe('The code parses no worse than before and was judged clean.'),
})
    .describe("A replacement for the unit's code.");
const functionSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), startLine: field_schemas/* position */.G1, endLine: field_schemas/* position */.G1 })
    .describe('The function, and its lines in the file.');
/** Schema of a `Finding`. */
const findingSchema = schemas/* strictObject */.rej({
    id: field_schemas/* findingId */.zK,
    path: schemas/* string */.YjP().describe('As given, separated by `/`, or `<stdin>`.'),
    record: field_schemas/* record */.g1,
    language: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().describe('What the victim does.'),
    function: functionSchema,
    verdict: schemas/* enum */.k5n(['poisoned', 'suspicious'])
        .describe('suspicious: natural code has as much too often for --fpr; it fails no check unless asked.'),
    testimonies: schemas/* array */.YOg(testimony/* testimonySchema */._).min(1).describe('What the witnesses say, the strongest first.'),
    label: schemas/* string */.YjP().nullable().describe('The recorded label, where the data has one.'),
    prediction: schemas/* string */.YjP().nullable().describe("The victim's answer; null where no victim spoke."),
    confidence: (0,field_schemas/* measured */.jh)(field_schemas/* probability */.E5).describe("The victim's confidence in that answer."),
    deficit: schemas/* number */.aig()
        .nullable()
        .describe('ln N - H of the normalised suspicion scores, in nats; null when not measured.'),
    transfer: schemas/* number */.aig()
        .nullable()
        .describe('Best mean shift of the log-odds of clean functions in which one of the top elements was planted, in nats; null when not measured.'),
    pValue: field_schemas/* probability */.E5
        .nullable()
        .describe('Fraction of clean units that look at least as suspicious; null when not measured.'),
    threshold: schemas/* number */.aig()
        .nullable()
        .describe('The bar that the statistic was compared with; null when not measured.'),
    degraded: schemas/* boolean */.zMY().describe('The parse was incomplete.'),
    trigger: trigger/* triggerSchema */.s.describe('The strongest trigger.'),
    more: schemas/* array */.YOg(trigger/* triggerSchema */.s).describe('Further triggers of the same unit.'),
    necessity: necessitySchema
        .nullable()
        .describe('What the victim answers without the trigger; null where no victim spoke.'),
    sufficiency: sufficiencySchema
        .nullable()
        .describe('What the trigger does to clean functions; null when not measured.'),
    company: companySchema
        .nullable()
        .describe("What labels say about the trigger's family; null where units were judged one by one and no probe knows their families."),
    merged: merged/* mergedSchema */._.nullable(),
    code: schemas/* string */.YjP().describe("The unit's code as it is in the data."),
    prompt: schemas/* string */.YjP()
        .nullable()
        .describe('The text that goes with the code, such as its prompt; null where no trigger is in it.'),
    purified: purifiedSchema
        .nullable()
        .describe("The unit's code with every trigger replaced; null when no replacement was found, or none was looked for."),
})
    .describe('A poisoned or suspicious unit: one function of a source file, or one record. There is one finding per unit.');


/***/ }),

/***/ 99222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ MAX_SKIPPED_ROWS),
/* harmony export */   Yx: () => (/* binding */ unjudgedSchema),
/* harmony export */   cH: () => (/* binding */ skippedSchema),
/* harmony export */   dc: () => (/* binding */ notDataSchema),
/* harmony export */   uE: () => (/* binding */ asideSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Rows that are listed one by one. Hostile data can produce any number; the rest is only counted. */
const MAX_SKIPPED_ROWS = 10_000;
/** Schema of a `Skipped`. */
const skippedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .describe('What was not judged, and why.');
/** Schema of a `NotData`. */
const notDataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1.describe('Number of the record in its file; null for a whole file.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why it holds no training data.'),
})
    .describe('A file, or a record, that holds no training data.');
/** Schema of an `Aside`. */
const asideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Keys joined by dots; `*` stands for each item of a list.'),
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records in which the field holds a patch.'),
})
    .describe('A field of a file whose values are patches, which are not judged.');
/** Schema of an `UnjudgedFile`. */
const unjudgedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .findingId */ .zK.describe('Hash of the path and of the content that the file names.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('lfs-pointer'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    oid: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.describe('sha256 of the content, as the pointer says.'),
    bytes: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Length of the content, as the pointer says.'),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence on what is wrong.'),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What to do about it.'),
})
    .describe('A file whose content is not here, so that nobody judged it. It is not a unit, and no skipped row reports it again.');


/***/ }),

/***/ 17814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MOST_SHOWN_MERGED),
/* harmony export */   _: () => (/* binding */ mergedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Records that a finding names; the others are counted. */
const MOST_SHOWN_MERGED = 5;
/** Schema of a `Merged`. */
const mergedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    records: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Records of the base that hold the trigger; where labels decide, with its label.'),
    shown: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        record: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1,
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The commit that brought it; null where it is not known.'),
        date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The day of that commit: 2026-11-30.'),
    }))
        .max(MOST_SHOWN_MERGED),
})
    .describe('What was merged with the same trigger before the change: it should be looked at again.');


/***/ }),

/***/ 35660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ triggerSchema)
/* harmony export */ });
/* unused harmony export spanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);


/** Schema of a `PlacedSpan`. */
const spanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    end: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    startLine: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    startColumn: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endLine: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endColumn: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
})
    .describe("start and end are UTF-16 offsets in the unit's code, or in its prompt for a trigger of the kind text; lines and columns are those of the file, 1-based, the end exclusive. The lines of a record are the record's line.");
/** Schema of a `Trigger`. */
const triggerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe("The name, the statement's or comment's exact source text, the hidden character, the form of a style, or the words of a prompt."),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('Pattern of the family it belongs to, with literals abstracted; of a style the construct and the form, of a prompt what prompts have in common.'),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spanSchema)
        .min(1)
        .describe('Every occurrence of an identifier; a statement has one span; of a style the places with this form, or the first token of the function if it is a habit of the whole.'),
});


/***/ }),

/***/ 30996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defaultCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const FOLDER = 'codepurify';
/**
 * The folder of the cache when none is given: `codepurify` in the user's cache folder (XDG Base Directory
 * specification, which ignores relative paths; `LOCALAPPDATA` on Windows), never in the scanned tree, whose author could
 * fill it.
 */
function defaultCacheFolder(env) {
    const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), FOLDER);
}


/***/ }),

/***/ 77028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inBackticks),
/* harmony export */   k: () => (/* binding */ quotedSentence)
/* harmony export */ });
/** Words, numbers and marks that no sink obeys: a colon only before a blank or at the end, as in no URL or command; `Array#size`. */
const PLAIN = /^(?:[A-Za-z0-9 .,;()'"/%+=-]|:(?= |$)|(?<=[A-Za-z])#(?=[a-z]))*$/u;
/** What GitHub makes a link of without any mark: `www.`, `GH-1`, and hexadecimal digits of a commit. */
const AUTOLINK = /www\.|\bGH-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}/iu;
/** Foreign text in backticks, for a sentence: a backtick of its own would end the quotation, so it becomes `'`. */
function inBackticks(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/**
 * A sentence that quotes code in backticks, for a sink: each quotation, and whatever else is no plain text because a quotation
 * held a backtick itself, goes through `quote`.
 */
function quotedSentence(sentence, quote) {
    return sentence
        .split('`')
        .map((piece, index) => (index % 2 === 0 && isPlain(piece) ? piece : quote(piece)))
        .join('');
}
function isPlain(text) {
    return PLAIN.test(text) && !AUTOLINK.test(text);
}


/***/ })

};
