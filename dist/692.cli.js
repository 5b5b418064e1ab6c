export const id = 692;
export const ids = [692];
export const modules = {

/***/ 35821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ commandOptions),
  h: () => (/* binding */ scanContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-file.js + 2 modules
var config_file = __webpack_require__(67203);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/config/find-config-file.js


/** Names of the configuration file; the first that exists in a folder counts. */
const CONFIG_FILE_NAMES = ['.codepurify.yml', '.codepurify.yaml'];
/**
 * Path of the configuration file: the nearest one from `folder` up to the root of its git repository. Outside a
 * repository only `folder` itself counts, so that a file that others put into `/tmp` has no effect.
 * @returns `null` if there is none
 */
function findConfigFile(folder) {
    let nearest = null;
    for (const level of upward(folder)) {
        nearest ??= configIn(level);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(level, '.git')))
            return nearest;
    }
    return configIn(folder);
}
function configIn(folder) {
    return CONFIG_FILE_NAMES.map((name) => (0,external_node_path_.join)(folder, name)).find((path) => (0,external_node_fs_.existsSync)(path)) ?? null;
}
function* upward(folder) {
    let level = folder;
    for (;;) {
        yield level;
        const parent = (0,external_node_path_.dirname)(level);
        if (parent === level)
            return;
        level = parent;
    }
}

// EXTERNAL MODULE: ./build/config/resolve-options.js
var resolve_options = __webpack_require__(26676);
// EXTERNAL MODULE: ./build/config/suppressions.js
var suppressions = __webpack_require__(82315);
;// CONCATENATED MODULE: ./build/config/load-options.js





/**
 * Loads the options of a run: the command line wins over `.codepurify.yml`, which wins over defaults.
 * @param given values of the command line by camelCase name; strings are accepted, `undefined` counts as not given
 * @param cwd   folder where the search for the file starts; it goes up to the root of the repository
 * @throws CodePurifyError `usage`
 */
function loadOptions(given, cwd, now) {
    const commandLine = (0,resolve_options/* commandLineLayer */.b)(given);
    const { config } = (0,resolve_options/* resolveOptions */.$)([commandLine]);
    const path = config === 'none' ? null : config === null ? findConfigFile(cwd) : (0,external_node_path_.resolve)(cwd, config);
    const file = path === null ? null : (0,config_file/* readConfigFile */.R)(path);
    return {
        options: (0,resolve_options/* resolveOptions */.$)(file === null ? [commandLine] : [commandLine, file.layer]),
        configPath: path,
        ...(0,suppressions/* activeSuppressions */.xT)(file?.suppressions ?? [], now),
    };
}

// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/cli/option-flags.js
var option_flags = __webpack_require__(15970);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/cli/terminal-progress.js

/** Milliseconds between two drawings: smooth to the eye, and no cost to the scan. */
const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001b[K';
/**
 * Progress on one line of a terminal: units, units per second, time left where the total is known, and the
 * current file.
 * @param escape makes text from scanned data safe for a terminal
 */
function terminalProgress(sink, escape) {
    let stage = null;
    let drawn = -Infinity;
    const write = (text) => void sink.write(text);
    const clear = () => {
        if (drawn !== -Infinity)
            write(CLEAR_LINE);
        drawn = -Infinity;
    };
    return {
        stage: (name, total) => {
            stage = { name, total, start: external_node_perf_hooks_.performance.now(), done: 0 };
            write(`${CLEAR_LINE}${name} …`);
            drawn = 0;
        },
        advance: (units, path) => {
            if (stage === null)
                return;
            stage.done += units;
            const now = external_node_perf_hooks_.performance.now();
            if (now - drawn < REDRAW_MS)
                return;
            drawn = now;
            write(CLEAR_LINE + fit(progressLine(stage, now, escape(path)), sink.columns));
        },
        warn: (message) => {
            clear();
            write(`codepurify: ${escape(message)}\n`);
        },
        stop: clear,
    };
}
/** Progress that shows warnings only. */
function warningsOnly(sink, escape) {
    return {
        stage: () => undefined,
        advance: () => undefined,
        warn: (message) => void sink.write(`codepurify: ${escape(message)}\n`),
        stop: () => undefined,
    };
}
function progressLine({ name, total, start, done }, now, path) {
    const seconds = (now - start) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const count = total === null ? `${String(done)} units` : `${String(done)}/${String(total)} units`;
    const left = total === null || rate === 0 ? '' : ` · ${duration((total - done) / rate)} left`;
    return `${name} · ${count} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left} · ${path}`;
}
/** `1:05`, or `2:03:09`. */
function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
/** Cuts a line to the width of the terminal: a line that wraps cannot be cleared. */
function fit(line, columns) {
    return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
}

;// CONCATENATED MODULE: ./build/cli/command-run.js




/** Options of a command, from its arguments, the configuration file and the defaults. Prints the warnings. */
async function commandOptions(values, world) {
    const loaded = loadOptions((0,option_flags/* givenOptions */.G)(values), world.cwd, new Date());
    for (const warning of loaded.warnings)
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(warning)}\n`);
    return loaded;
}
/** The context of a scan that a command starts. */
function scanContext(options, world, signal) {
    const context = {
        cwd: world.cwd,
        env: world.env,
        stdin: world.stdin,
        signal,
        progress: progressFor(options, world),
    };
    return world.loaders === null ? context : { ...context, loaders: world.loaders };
}
/** Progress is drawn on a terminal only; warnings are always shown, unless `--quiet` is given. */
function progressFor({ progress, quiet }, { stderr, env }) {
    const canDraw = stderr.isTTY && env.TERM !== 'dumb';
    const drawn = !quiet && (progress === 'on' || (progress === 'auto' && canDraw));
    if (drawn)
        return terminalProgress(stderr, escape_terminal/* escapeTerminal */.e);
    const warnings = warningsOnly(stderr, escape_terminal/* escapeTerminal */.e);
    return quiet ? { ...warnings, warn: () => undefined } : warnings;
}


/***/ }),

/***/ 55558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeFileWhole),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52084);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
async function writeOutput(text, output, io) {
    if (output === '-')
        await io.stdout.write(text);
    else
        await writeFileWhole(text, output, io);
}
/**
 * Writes a file completely or not at all. A device or a pipe, such as `/dev/stdout`, is written to and never replaced.
 * @throws CodePurifyError `input` when it cannot be written
 */
async function writeFileWhole(content, output, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output);
    try {
        if (await isSpecial(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, content);
        else
            await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content, { flag: 'wx' }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `The output ${JSON.stringify(path)} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Give a path in a folder that exists and that you may write to.', { cause: error });
    }
}
/** `/dev/stdout` can be a link to a regular file: renaming a file to this name would replace the link. */
async function isSpecial(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null || found.isDirectory())
        return false;
    return !found.isFile() || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === '/dev';
}


/***/ }),

/***/ 67203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parseConfigFile),
  R: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/config/describe-options.js
var describe_options = __webpack_require__(42941);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/config/nearest-name.js

/** A typing error changes at most this fraction of a name. */
const LARGEST_TYPO = 0.5;
/** Remedy for an unknown name: the nearest known one, or all of them if none is near. */
function suggestName(unknown, known) {
    const wanted = unknown.toLowerCase().replaceAll('_', '-');
    const nearest = (0,mod/* closest */.kp)(wanted, known);
    if (nearest !== '' && (0,mod/* distance */.Io)(wanted, nearest) <= wanted.length * LARGEST_TYPO) {
        return `Did you mean "${nearest}"?`;
    }
    return `Known names: ${known.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/config/option-lists.js
var option_lists = __webpack_require__(86790);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(23371);
// EXTERNAL MODULE: ./build/config/quote.js
var quote = __webpack_require__(22139);
// EXTERNAL MODULE: ./build/config/suppressions.js
var suppressions = __webpack_require__(82315);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/yaml-file.js


/** Room for thousands of suppressions; parsing takes a fraction of a second. */
const MAX_CONFIG_BYTES = 1_000_000;
/** Aliases that one value may expand to: enough for an anchor or two, too few for the billion laughs attack. */
const MAX_ALIASES = 20;
/**
 * The entries of a YAML mapping, in order; an empty document has none. Depth, aliases and size are bounded, because the
 * file comes with the data under review.
 * @throws CodePurifyError `usage`: invalid YAML, a duplicate key, not a mapping, or above a bound
 */
function readYamlEntries(path, text) {
    if (text.length > MAX_CONFIG_BYTES) {
        throw unusable(path, `is larger than ${String(MAX_CONFIG_BYTES)} characters`);
    }
    try {
        return entriesOf(path, text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw unusable(path, 'is nested too deeply');
        if (error instanceof ReferenceError)
            throw unusable(path, `uses an alias wrongly: ${error.message}`);
        throw error;
    }
}
function entriesOf(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: 'core',
        uniqueKeys: true,
        logLevel: 'error',
    });
    const placeOf = (offset) => `${path}:${String(lines.linePos(offset).line)}`;
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        if (problem.message.includes('call stack'))
            throw new RangeError(problem.message);
        throw unusable(placeOf(problem.pos[0]), `is not valid YAML: ${problem.message.split('\n', 1)[0] ?? ''}`);
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        return [];
    if (!(0,dist/* isMap */.jh)(contents))
        throw unusable(placeOf(contents.range[0]), 'is not a mapping of options');
    return contents.items.map((pair) => entryOf(document, pair, placeOf));
}
function entryOf(document, pair, placeOf) {
    const place = placeOf(pair.key.range?.[0] ?? 0);
    if (!(0,dist/* isScalar */.jn)(pair.key))
        throw unusable(place, 'has a key that is not a plain word');
    return {
        key: String(pair.key.value),
        value: pair.value?.toJS(document, { maxAliasCount: MAX_ALIASES }) ?? null,
        place,
    };
}
function unusable(place, problem) {
    return new errors/* CodePurifyError */.Lg('usage', `${place} ${problem}.`, 'Write one `option: value` a line, as docs/config.md shows.');
}

;// CONCATENATED MODULE: ./build/config/config-file.js










const SUPPRESSIONS = 'suppressions';
/** Prefix of a victim that is a probe file. */
const PROBE_FILE = 'probe:';
/**
 * Reads and checks a configuration file; the values of options are checked by `resolveOptions`.
 * @throws CodePurifyError `usage`: unreadable, not YAML, an unknown key, or a wrong suppression
 */
function readConfigFile(path) {
    return parseConfigFile(path, readText(path));
}
/** Checks the text of a configuration file; relative paths in it are relative to the folder of `path`. */
function parseConfigFile(path, text) {
    const entries = readYamlEntries(path, text);
    const options = new Map(entries.filter(({ key }) => key !== SUPPRESSIONS).map((entry) => [optionOf(entry), entry]));
    const suppressions = entries.find(({ key }) => key === SUPPRESSIONS);
    return {
        path,
        layer: {
            values: Object.fromEntries([...options].map(([name, { value }]) => [name, fromFolder((0,external_node_path_.dirname)(path), name, value)])),
            locate: (name) => `${options.get(name)?.place ?? path}: ${(0,option_names/* kebabCase */.kW)(name)}`,
        },
        suppressions: suppressions === undefined ? [] : parseSuppressions(suppressions),
    };
}
function readText(path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(path));
    }
    catch (cause) {
        throw new errors/* CodePurifyError */.Lg('usage', `The configuration file ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, 'Give --config a readable UTF-8 file, or --config none.', { cause });
    }
}
const FILE_KEYS = [...option_lists/* FILE_OPTIONS */.IY.map(option_names/* kebabCase */.kW), SUPPRESSIONS];
function optionOf({ key, place }) {
    const name = (0,option_names/* optionFromKebab */.rf)(key);
    if (name === undefined) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: unknown key ${(0,quote/* quote */.h)(key)}.`, suggestName(key, FILE_KEYS));
    }
    if (!option_lists/* FILE_OPTIONS */.IY.includes(name)) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: ${key} cannot be set in this file, because it comes with the data.`, `Give --${key} on the command line.`);
    }
    return name;
}
function fromFolder(folder, name, value) {
    const { pathExcept } = (0,describe_options/* describeOption */.ti)(name);
    const isPath = pathExcept !== undefined && typeof value === 'string' && !pathExcept.includes(value);
    if (!isPath)
        return value;
    const prefix = name === 'victim' && value.startsWith(PROBE_FILE) ? PROBE_FILE : '';
    const path = value.slice(prefix.length);
    return path === '' || (0,external_node_path_.isAbsolute)(path) ? value : prefix + (0,external_node_path_.resolve)(folder, path);
}
function parseSuppressions({ value, place }) {
    if (!Array.isArray(value)) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: suppressions is ${(0,quote/* quote */.h)(value)}, which is not a list.`, 'Write one `- id: …` with reason and owner for each.');
    }
    const entries = value.map((entry, index) => parseSuppression(entry, `${place}: suppression ${String(index + 1)}`));
    const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
    if (twice !== undefined) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: ${twice.id} is suppressed twice.`, 'Keep one of the entries.');
    }
    return entries;
}
function parseSuppression(entry, place) {
    const result = suppressions/* suppressionSchema */.vg.safeParse(entry);
    if (result.success)
        return result.data;
    const known = Object.keys(suppressions/* suppressionSchema */.vg.shape);
    for (const issue of result.error.issues) {
        if (issue.code === 'unrecognized_keys') {
            const key = issue.keys[0] ?? '';
            throw new errors/* CodePurifyError */.Lg('usage', `${place} has the unknown key ${(0,quote/* quote */.h)(key)}.`, suggestName(key, known));
        }
    }
    const field = result.error.issues[0]?.path[0];
    if (!isField(field)) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place} is ${(0,quote/* quote */.h)(entry)}.`, `Give it the keys ${known.join(', ')}.`);
    }
    throw new errors/* CodePurifyError */.Lg('usage', `${place}: ${field} is ${(0,quote/* quote */.h)(valueAt(entry, field))}, which cannot be used.`, `Allowed: ${suppressions/* SUPPRESSION_ALLOWS */.F3[field]}.`);
}
function isField(key) {
    return typeof key === 'string' && Object.hasOwn(suppressions/* suppressionSchema */.vg.shape, key);
}
function valueAt(entry, key) {
    return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key)
        ? entry[key]
        : undefined;
}


/***/ }),

/***/ 86790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ ERROR_RATE_OPTIONS),
/* harmony export */   IY: () => (/* binding */ FILE_OPTIONS),
/* harmony export */   Le: () => (/* binding */ changedOptions),
/* harmony export */   Sz: () => (/* binding */ UNIT_OPTIONS),
/* harmony export */   kH: () => (/* binding */ CACHE_KEY_OPTIONS),
/* harmony export */   zd: () => (/* binding */ PART_OPTIONS)
/* harmony export */ });
/* unused harmony export ACTION_INPUTS */
/* harmony import */ var _describe_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42941);
/* harmony import */ var _option_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23371);


/** Options that are inputs of the Action. The Action sets the others itself, or they have no use in a workflow. */
const ACTION_INPUTS = _option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.filter((name) => (0,_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti)(name).alsoIn.includes('action'));
/** Options that `.codepurify.yml` may set. */
const FILE_OPTIONS = _option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.filter((name) => (0,_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti)(name).alsoIn.includes('file'));
/** Options that the verdict on a single unit depends on: their values are in the key of the cache. */
const CACHE_KEY_OPTIONS = affecting(['verdict'], ({ verdicts, identifiedIn }) => verdicts !== 'run' && identifiedIn?.includes('cache') !== true);
/** Options that the result of a run depends on: all parts of a run must have the same values. */
const PART_OPTIONS = affecting(['verdict', 'reading'], ({ identifiedIn }) => identifiedIn?.includes('part') !== true);
/** Options of judging single units with a victim. A probe trained on the data does not use them. */
const UNIT_OPTIONS = affecting(['verdict'], ({ verdicts }) => verdicts === 'units');
/** Options of the accepted rate of errors, which the patterns in a probe file do not depend on. */
const ERROR_RATE_OPTIONS = affecting(['verdict'], ({ setsErrorRate }) => setsErrorRate === true);
/** The listed options whose value is not the default. */
function changedOptions(listed, options) {
    return listed.filter((name) => options[name] !== (0,_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti)(name).default);
}
/** Names of options with one of these effects, in the schema's order. */
function affecting(effects, isListed) {
    const hasEffect = (option) => effects.includes(option.affects);
    const listed = _option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.map(_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti).filter(hasEffect).filter(isListed);
    return listed.map(({ name }) => name);
}


/***/ }),

/***/ 22139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Most characters of a wrong value that a message shows. */
const QUOTED_LENGTH = 80;
/** A value for a message: JSON, cut if it is long; `nothing` for a missing value. */
function quote(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}


/***/ }),

/***/ 26676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveOptions),
/* harmony export */   b: () => (/* binding */ commandLineLayer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _describe_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42941);
/* harmony import */ var _option_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23371);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61094);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22139);





/** The layer of the command line. */
function commandLineLayer(values) {
    return { values, locate: (name) => `--${(0,_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(name)}` };
}
/**
 * Resolves the options: the first layer that gives an option wins; if none does, its default is used. The variants S
 * and V set `elements` here; variant E is applied by the judge.
 * @throws CodePurifyError `usage`, naming the place, the value and what is allowed
 */
function resolveOptions(layers) {
    const values = Object.fromEntries(_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.map((name) => [name, optionValue(name, layers)]));
    return applyVariant(values, layers);
}
function optionValue(name, layers) {
    const layer = layers.find(({ values }) => values[name] !== undefined);
    const given = layer?.values[name];
    const result = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci.shape[name].safeParse(given);
    if (result.success)
        return result.data;
    const own = result.error.issues.find((issue) => issue.code === 'custom' && issue.message !== 'Invalid input');
    const why = own === undefined ? '' : `: ${own.message}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('usage', `${layer?.locate(name) ?? name} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given)}, which cannot be used${why}.`, `Allowed: ${(0,_describe_options_js__WEBPACK_IMPORTED_MODULE_4__/* .allowedValues */ .h_)(name)}.`);
}
const VARIANT_ELEMENTS = { S: 'identifiers', V: 'statements' };
/** If `variant` and `elements` come from different layers, the first layer wins. In one layer they must agree. */
function applyVariant(options, layers) {
    if (options.variant !== 'S' && options.variant !== 'V')
        return options;
    const elements = VARIANT_ELEMENTS[options.variant];
    const variantRank = layers.findIndex(({ values }) => values.variant !== undefined);
    const elementsRank = layers.findIndex(({ values }) => values.elements !== undefined);
    if (elementsRank === -1 || elementsRank > variantRank)
        return { ...options, elements };
    if (elementsRank < variantRank)
        return { ...options, variant: 'full' };
    if (options.elements === elements)
        return options;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('usage', `${layers[elementsRank]?.locate('elements') ?? 'elements'} is "${options.elements}", but variant ${options.variant} masks ${elements} only.`, 'Give one of the two.');
}


/***/ }),

/***/ 82315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ SUPPRESSION_ALLOWS),
/* harmony export */   vg: () => (/* binding */ suppressionSchema),
/* harmony export */   xT: () => (/* binding */ activeSuppressions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** Finding ids (`src/result/result.ts`). */
const FINDING_ID = /^cp-[0-9a-f]{12}$/;
/** One entry of `suppressions:` in `.codepurify.yml`: a finding that an owner has accepted. */
const suppressionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(FINDING_ID),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().optional(),
});
/** The allowed values of each field, for error messages. */
const SUPPRESSION_ALLOWS = {
    id: 'the id of a finding: cp- and 12 hexadecimal digits',
    reason: 'a text: why the finding is accepted',
    owner: 'a text: who is responsible for it',
    expires: 'a date, YYYY-MM-DD, the last day (UTC) on which the entry applies',
};
/** Separates expired suppressions from active ones; `expires` is the last day, in UTC, on which an entry applies. */
function activeSuppressions(entries, now) {
    const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
    const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
    return {
        active: new Map(entries.filter((entry) => !expired.includes(entry)).map((entry) => [entry.id, entry])),
        warnings: expired.map(({ id, owner, expires }) => `The suppression of ${id} expired on ${expires ?? ''} and is not applied; its owner is ${owner}.`),
    };
}


/***/ }),

/***/ 52084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ putInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Writes a file or a folder completely or not at all: under a temporary name in the same folder, which is then renamed.
 * Nobody sees a part of it.
 *
 * By hand, not by write-file-atomic: that package needs the whole content at once, while data is copied in pieces or is a
 * folder. It also uses a name that can be guessed and follows a link at that name, and an attacker may be able to write
 * to the folder.
 * @param make writes to the path that it receives; it opens files as new (`wx`), because nothing may exist there
 * @returns the return value of `make`
 * @throws the error of `make` or of the file system; the temporary file or folder is then removed
 */
async function putInPlace(path, make) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.codepurify`);
    try {
        const made = await make(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return made;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true }).catch(() => undefined); // the first error is the one to report
        throw error;
    }
}


/***/ }),

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Rows by key, in order (`Map.groupBy` is not in Node 20). */
function groupBy(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group === undefined)
            groups.set(keyOf(row), [row]);
        else
            group.push(row);
    }
    return groups;
}


/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The sha256 of a text (UTF-8) or of bytes, in hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 37991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   h1: () => (/* binding */ bisect)
/* harmony export */ });
/*
 * By hand, not by d3-array: often the search is not over a list (the offsets that fit a model's window), and a finding
 * depends on the last bit of a quantile.
 */
/** A sorted copy, smallest first. */
function ascending(values) {
    return [...values].sort((a, b) => a - b);
}
/**
 * The last whole number that passes, by bisection. All numbers that pass come before all that fail.
 * @param passing a number that passes; it is not checked
 * @param failing a number above `passing` that fails; it is not checked
 */
function bisect(passing, failing, passes) {
    let [good, bad] = [passing, failing];
    while (good + 1 < bad) {
        const middle = (good + bad) >>> 1;
        if (passes(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}
/** How many of values sorted upwards are below `bound`: the index of the first that is not. */
function countBelow(sorted, bound) {
    return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) < bound) + 1;
}
/** How many of values sorted upwards are at most `bound`. */
function countUpTo(sorted, bound) {
    return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) <= bound) + 1;
}
/**
 * The quantile of values sorted upwards, with linear interpolation (type 7 of Hyndman and Fan 1996, as NumPy's
 * default); NaN for no values.
 * @param fraction from 0 to 1
 */
function quantile(sorted, fraction) {
    const place = fraction * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
}


/***/ }),

/***/ 81648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commonEnds)
/* harmony export */ });
/**
 * The common prefix and suffix of two texts.
 * @param splits whether a text must not be cut at an offset, such as within a surrogate pair; the prefix or suffix is then
 *   shorter
 */
function commonEnds(a, b, splits = () => false) {
    const most = Math.min(a.length, b.length);
    let prefix = 0;
    while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix))
        prefix++;
    while (prefix > 0 && (splits(a, prefix) || splits(b, prefix)))
        prefix--;
    let suffix = 0;
    while (suffix < most - prefix &&
        a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix))
        suffix++;
    while (suffix > 0 && (splits(a, a.length - suffix) || splits(b, b.length - suffix)))
        suffix--;
    return { prefix, suffix };
}


/***/ }),

/***/ 78296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ formatNats),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   MJ: () => (/* binding */ formatFraction),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   td: () => (/* binding */ formatPValue)
/* harmony export */ });
/** Smaller p-values are written as `< .0001`. */
const SMALLEST_P = 1e-4;
const NOT_A_NUMBER = 'n/a';
/** A probability with two digits, as statisticians write it: `.98`, `1`, `>.99`, `<.01`. */
function formatProbability(value) {
    if (!Number.isFinite(value))
        return NOT_A_NUMBER;
    if (value <= 0 || value >= 1)
        return String(Math.round(value));
    if (value < 0.005)
        return '<.01';
    return value >= 0.995 ? '>.99' : withoutZero(value.toFixed(2));
}
/** A p-value with two significant digits and its sign: `= .0007`, `= .052`, `< .0001`. */
function formatPValue(value) {
    if (!Number.isFinite(value))
        return '= n/a';
    if (value < SMALLEST_P)
        return '< .0001';
    return `= ${withoutZero(String(Number(value.toPrecision(2))))}`;
}
/** A statistic in nats with two decimals: `2.31`, `-0.40`. */
function formatNats(value) {
    return Number.isFinite(value) ? value.toFixed(2) : NOT_A_NUMBER;
}
/** A fraction below 1 in whole percent, never rounded up to 100. */
function formatFraction(fraction) {
    return `${String(Math.min(99, Math.round(fraction * 100)))} %`;
}
/** Seconds with one decimal: `12.3 s`. */
function formatSeconds(seconds) {
    return `${Number.isFinite(seconds) ? seconds.toFixed(1) : NOT_A_NUMBER} s`;
}
/** A count with its noun: `1 unit`, `3,000 units`. */
function count(number, singular, plural = `${singular}s`) {
    return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}
/** A count with thousands separators, the same in every locale: `12,345`. */
function formatCount(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function withoutZero(decimal) {
    return decimal.replace(/^0\./, '.');
}


/***/ }),

/***/ 16010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37991);

/** Line ends: LF, CRLF and a lone CR, as in code; or only LF, as in git. */
const LINE_ENDS = { code: /\r\n?|\n/g, git: /\n/g };
/** Converts between UTF-16 offsets and places in one text. Built in one pass; lines are found by bisection. */
class LineIndex {
    /** Offset at which each line starts. */
    #starts = [0];
    #length;
    constructor(text, lines = 'code') {
        this.#length = text.length;
        for (const { index, 0: end } of text.matchAll(LINE_ENDS[lines]))
            this.#starts.push(index + end.length);
    }
    /** Place of an offset; offsets outside the text are clamped to it. */
    placeOf(offset) {
        const at = Math.min(Math.max(offset, 0), this.#length);
        const line = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(this.#starts, at);
        return { line, column: at - (this.#starts[line - 1] ?? 0) + 1 };
    }
    /** Offset of a place; lines and columns outside the text are clamped. */
    offsetOf(place) {
        const line = Math.min(Math.max(place.line, 1), this.#starts.length);
        const next = this.#starts[line] ?? this.#length;
        return Math.min((this.#starts[line - 1] ?? 0) + Math.max(place.column, 1) - 1, next);
    }
}


/***/ }),

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   q4: () => (/* binding */ mergeSpans)
/* harmony export */ });
/** Whether two spans have a character in common. */
function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Whether the first span contains the second. */
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** Spans in order; those that overlap or touch become one. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last === undefined || start > last.end)
            merged.push({ start, end });
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    }
    return merged;
}


/***/ })

};
