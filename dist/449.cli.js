export const id = 449;
export const ids = [449];
export const modules = {

/***/ 449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelsCommand: () => (/* binding */ modelsCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/model/folder/model-folder.js + 1 modules
var model_folder = __webpack_require__(60739);
// EXTERNAL MODULE: ./build/result/field-schemas.js
var field_schemas = __webpack_require__(69085);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/scan/models/package-root.js
var package_root = __webpack_require__(99556);
// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/models/bundled-models.js









/** The file that lists a table's other files, and what they were made from. */
const ORIGIN = 'origin.json';
const originSchema = schemas/* object */.Ikc({ files: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), sha256: field_schemas/* sha256 */.sc })) });
/** All bundled models, sorted by folder name. Their files are read and hashed. */
async function bundledModels(root = (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(), choose_victim/* MODELS_FOLDER */.am)) {
    if (!(0,external_node_fs_.existsSync)(root))
        return [];
    const folders = (0,external_node_fs_.readdirSync)(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return Promise.all(folders
        .map(({ name }) => name)
        .sort()
        .map((name) => inspect(name, (0,external_node_path_.join)(root, name))));
}
async function inspect(folder, path) {
    const bytes = (0,external_node_fs_.readdirSync)(path).reduce((sum, name) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, name)).size, 0);
    const unknown = { folder, name: folder, task: 'unknown', bytes, files: {}, card: null };
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, ORIGIN)))
        return inspectTable(path, unknown);
    try {
        const { manifest } = await model_folder/* ModelFolder */.c.open(path);
        if (manifest === null)
            return { ...unknown, problem: 'it has no manifest, so its files cannot be verified' };
        const { name, task, files, card } = manifest;
        return { folder, name, task, bytes, files, card: card ?? null, problem: null };
    }
    catch (error) {
        if (!(error instanceof errors/* CodePurifyError */.Lg))
            throw error;
        return { ...unknown, problem: error.problem };
    }
}
/** A table of numbers instead of a model: what is known of clean code. */
function inspectTable(path, unknown) {
    const listed = originSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, ORIGIN), 'utf8'))).files;
    const files = Object.fromEntries(listed.map((one) => [one.name, one.sha256]));
    const changed = listed.find((one) => (0,sha256/* sha256 */.s)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, one.name))) !== one.sha256);
    const problem = changed === undefined ? null : `${(0,external_node_path_.join)(path, changed.name)} is not the file that was listed.`;
    return { ...unknown, task: 'table', files, card: 'README.md', problem };
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
;// CONCATENATED MODULE: ./build/cli/models-command.js



const MEGABYTE = 1e6;
/** `codepurify models`: lists the bundled models and verifies their files. @returns the exit code */
async function modelsCommand(json, world) {
    const models = await bundledModels();
    const text = json ? `${JSON.stringify(models, null, 2)}\n` : listing(models);
    await world.stdout.write(text);
    return models.some(({ problem }) => problem !== null) ? errors/* EXIT_CODES */.ai.usage : errors/* EXIT_CODES */.ai.clean;
}
function listing(models) {
    return models.length === 0 ? 'No models are bundled.\n' : models.map(paragraph).join('\n');
}
function paragraph({ folder, name, task, bytes, files, card, problem }) {
    const state = problem === null ? 'verified' : `NOT VERIFIED: ${problem}`;
    const lines = [
        `models/${folder}  ${name}, ${task}, ${(bytes / MEGABYTE).toFixed(1)} MB, ${state}`,
        ...Object.entries(files).map(([file, sha256]) => `  ${sha256}  ${file}`),
        ...(card === null ? [] : [`  card: models/${folder}/${card}`]),
    ];
    return lines.map((line) => `${(0,escape_terminal/* escapeTerminal */.e)(line)}\n`).join('');
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ MASK_MODES),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45531);



/** File name of the manifest in a model folder. */
const MANIFEST_FILE = 'codepurify.json';
/** What replaces masked code: mask tokens (CodePurify), or one unknown token (the authors' code). */
const MASK_MODES = ['mask', 'unk'];
/** Tasks in a manifest: those of victims, and that of the masked language model. */
const MODEL_TASKS = ['classification', 'pair-classification', 'generation', 'masked-lm'];
/** A plain file name: a manifest must not name files outside its folder. */
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?!\.{1,2}$)[^/\\\0]{1,255}$/u, 'a file name without folders');
/** A part of a sentence in reports: nothing that could end or mark it. */
const MEANING = /^[\p{L}\p{N}][\p{L}\p{N} ,'-]{0,79}$/u;
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');
const sorted = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())
    .refine((values) => values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value)), 'ascending numbers');
/** The schema of `codepurify.json`; unknown keys are errors, so that a misspelt one cannot pass. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MODEL_TASKS),
    /** Label names by index; empty for `generation` and `masked-lm`. */
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200)).max(10_000).default([]),
    /**
     * For a victim that was trained to react to triggers: labels that it predicts only for triggers. A unit with another
     * prediction is clean, and none of its elements need to be masked.
     */
    triggerLabels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200)).max(10_000).optional(),
    /** What labels mean to a reader, by label: `a function that returns nothing`. Findings say it. */
    meanings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MEANING, 'up to 80 letters, digits, spaces, commas and hyphens'))
        .optional(),
    /** Languages of the code that the model was trained on; without it, the model speaks for every language. */
    languages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(40)).min(1).max(100).optional(),
    /** Longest input in tokens, special tokens included. */
    maxTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(8).max(1_000_000),
    maskMode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MASK_MODES).optional(),
    /** The layout of a pair in the model's input; without it, the tokenizer's own pair template. */
    pair: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        layout: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['template', 'concatenated']),
        /** `concatenated` only: each side is cut and padded to exactly this many tokens. */
        sideTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(4).max(1_000_000).optional(),
    })
        .optional(),
    /** The content of the output `logits`; some exports end in a softmax or sigmoid. */
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['logits', 'probabilities']).optional(),
    generation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        beams: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BEAMS */ .AQ).default(1),
        maxOutputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096).optional(),
    })
        .optional(),
    /** sha256 of files in the folder, verified before any of them is used. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(fileName, sha256)
        .refine((files) => Object.keys(files).length <= _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_FILES */ .Zh, `at most ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_FILES */ .Zh} files`),
    /** Statistic name → its values on clean units, ascending; read by `detect`. */
    calibration: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sorted).optional(),
    /** File of clean reference functions, one JSON object `{code, language, label?}` per line; read by `scan`. */
    references: fileName.optional(),
    /** File of the model card. */
    card: fileName.optional(),
})
    .refine(({ labels, triggerLabels = [] }) => triggerLabels.every((label) => labels.includes(label)), {
    path: ['triggerLabels'],
    message: 'names that are among the labels', // with a misspelt one, everything would be clean
})
    .refine(({ labels, meanings = {} }) => Object.keys(meanings).every((label) => labels.includes(label)), {
    path: ['meanings'],
    message: 'names that are among the labels',
});
/**
 * Reads a manifest's text.
 * @param text the file's content
 * @param path named in errors
 * @throws CodePurifyError `model` naming the file and the first field that is wrong
 */
function parseManifest(text, path) {
    const result = manifestSchema.safeParse(parseJson(text, path));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('model', `${path}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not a manifest'}.`, 'Correct this field of the manifest. Unknown keys are not allowed.');
}
/**
 * Parses JSON from a model folder.
 * @throws CodePurifyError `model` naming the file
 */
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('model', `${path} is not valid JSON.`, 'Export or download the model folder again.', { cause });
    }
}


/***/ }),

/***/ 60739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ ModelFolder),
  D: () => (/* binding */ decode)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/folder/model-limits.js
var model_limits = __webpack_require__(45531);
// EXTERNAL MODULE: ./build/model/folder/manifest.js
var folder_manifest = __webpack_require__(9858);
;// CONCATENATED MODULE: ./build/model/folder/onnx-file.js

/** Fields that hold further messages. */
const NESTED = {
    model: { 7: 'graph', 20: 'training', 25: 'function' },
    graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
    node: { 5: 'attribute' },
    attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
    tensor: {},
    sparse: { 1: 'tensor', 2: 'tensor' },
    function: { 7: 'node', 11: 'attribute' },
    training: { 1: 'graph', 2: 'graph' },
};
/** TensorProto.external_data (StringStringEntryProto) and data_location. */
const EXTERNAL_DATA = 13;
const DATA_LOCATION = 14;
/**
 * Checks that `bytes` are a complete protobuf message whose tensors are all inside it.
 * @throws CodePurifyError `model`: cut or corrupt file, or a tensor with external data
 */
function checkOnnxFile(bytes, path) {
    const parts = [{ kind: 'model', start: 0, end: bytes.length }];
    let graphs = 0;
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
        const reader = new FieldReader(bytes, part.start, part.end, path);
        for (let field = reader.next(); field !== null; field = reader.next()) {
            if (part.kind === 'tensor')
                refuseExternal(field, path);
            const nested = NESTED[part.kind][field.number];
            if (nested === undefined || field.wire !== 2)
                continue;
            if (nested === 'graph')
                graphs++;
            parts.push({ kind: nested, start: field.start, end: field.end });
        }
    }
    if (graphs === 0)
        throw corrupt(path);
}
function refuseExternal(field, path) {
    const external = field.number === EXTERNAL_DATA || (field.number === DATA_LOCATION && field.value !== 0);
    if (!external)
        return;
    throw new errors/* CodePurifyError */.Lg('model', `${path} keeps tensors in another file (external data).`, 'Export the model into one ONNX file without external data.');
}
function corrupt(path) {
    return new errors/* CodePurifyError */.Lg('model', `${path} is not a complete ONNX file.`, 'Download or export it again; a Git LFS pointer must be replaced by the file itself.');
}
/** Walks the fields of one protobuf message. */
class FieldReader {
    bytes;
    end;
    path;
    #at;
    constructor(bytes, start, end, path) {
        this.bytes = bytes;
        this.end = end;
        this.path = path;
        this.#at = start;
    }
    next() {
        if (this.#at >= this.end)
            return null;
        const key = this.#varint();
        const number = Math.floor(key / 8);
        const wire = key % 8;
        const value = wire === 0 ? this.#varint() : 0;
        const length = this.#length(wire);
        const start = this.#at;
        this.#at += length;
        if (number === 0 || this.#at > this.end)
            throw corrupt(this.path);
        return { number, wire, value, start, end: this.#at };
    }
    #length(wire) {
        if (wire === 0)
            return 0;
        if (wire === 1)
            return 8;
        if (wire === 2)
            return this.#varint();
        if (wire === 5)
            return 4;
        throw corrupt(this.path);
    }
    /** A varint of up to ten bytes as a number: exact below 2^53, which is enough for lengths and keys. */
    #varint() {
        let value = 0;
        for (let i = 0; i < 10; i++) {
            const byte = this.bytes[this.#at];
            if (byte === undefined || this.#at >= this.end)
                throw corrupt(this.path);
            this.#at++;
            value += (byte & 0x7f) * 2 ** (7 * i);
            if (byte < 0x80)
                return value;
        }
        throw corrupt(this.path);
    }
}

;// CONCATENATED MODULE: ./build/model/folder/model-folder.js









/**
 * A model folder whose listed files are verified. Every file is read through `read`, so that exactly the hashed bytes
 * are used and the fingerprint covers them.
 */
class ModelFolder {
    directory;
    manifest;
    config;
    #hashes = new Map();
    constructor(directory, 
    /** `codepurify.json`, or `null` where the folder has none. */
    manifest, 
    /** `config.json`. */
    config) {
        this.directory = directory;
        this.manifest = manifest;
        this.config = config;
    }
    /**
     * Opens a folder: reads the manifest and `config.json`, and verifies the sha256 of every listed file.
     * @throws CodePurifyError `model` naming the file that is missing, too large, malformed or changed
     */
    static async open(directory) {
        await requireDirectory(directory);
        const manifestPath = external_node_path_.join(directory, folder_manifest/* MANIFEST_FILE */.h1);
        const bytes = await readBounded(manifestPath, model_limits/* MAX_MANIFEST_BYTES */.ZJ);
        const manifest = bytes === null ? null : (0,folder_manifest/* parseManifest */.Ng)(decode(bytes), manifestPath);
        const folder = new ModelFolder(directory, manifest, await readConfig(directory));
        if (bytes !== null)
            folder.#hashes.set(folder_manifest/* MANIFEST_FILE */.h1, (0,sha256/* sha256 */.s)(bytes));
        for (const name of Object.keys(manifest?.files ?? {}))
            await folder.#verify(name);
        return folder;
    }
    /** The folder's display name: the manifest's, else the directory's. */
    get name() {
        return this.manifest?.name ?? external_node_path_.basename(external_node_path_.resolve(this.directory));
    }
    /** Path of a file in the folder, for errors. */
    pathOf(name) {
        return external_node_path_.join(this.directory, name);
    }
    /**
     * The bytes of a file, verified against the manifest's sha256 if it lists one.
     * @returns `null` when the folder has no such file
     * @throws CodePurifyError `model`: too large, unreadable, or different from the manifest's sha256
     */
    async read(name, limit) {
        const bytes = await readBounded(this.pathOf(name), limit);
        if (bytes === null)
            return null;
        const hash = (0,sha256/* sha256 */.s)(bytes);
        this.#require(name, hash);
        this.#hashes.set(name, hash);
        return bytes;
    }
    /** A JSON settings file as an object; an empty one when the folder has no such file. */
    async readSettings(name) {
        const bytes = await this.read(name, model_limits/* MAX_SETTINGS_BYTES */.XK);
        return bytes === null ? {} : toSettings(decode(bytes), this.pathOf(name));
    }
    /**
     * An ONNX file's bytes, complete and without external data.
     * @throws CodePurifyError `model`: missing, changed, cut, corrupt, or with external data
     */
    async readOnnx(name) {
        const bytes = await this.read(name, model_limits/* MAX_ONNX_BYTES */.lU);
        if (bytes === null)
            throw missing(this.pathOf(name), `Export the model to ONNX as ${name} (optimum's file names).`);
        checkOnnxFile(bytes, this.pathOf(name));
        return bytes;
    }
    /** sha256 over `config.json`, `extra` and the hashes of all files read so far: the answers depend on these. */
    fingerprint(extra) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(this.config)).update('\0').update(extra);
        for (const name of [...this.#hashes.keys()].sort())
            digest.update(`\0${name}\0${this.#hashes.get(name) ?? ''}`);
        return digest.digest('hex');
    }
    async #verify(name) {
        const file = this.pathOf(name);
        const size = await sizeOf(file);
        if (size === null)
            throw missing(file, 'Download the model folder again: the manifest lists this file.');
        if (size > model_limits/* MAX_LISTED_BYTES */.Fl)
            throw tooLarge(file, model_limits/* MAX_LISTED_BYTES */.Fl);
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            digest.update(chunk);
        const hash = digest.digest('hex');
        this.#require(name, hash);
        this.#hashes.set(name, hash);
    }
    #require(name, hash) {
        const files = this.manifest?.files ?? {};
        const expected = Object.hasOwn(files, name) ? files[name] : undefined;
        if (expected === undefined || expected === hash)
            return;
        throw new errors/* CodePurifyError */.Lg('model', `${this.pathOf(name)} has sha256 ${hash}, but ${folder_manifest/* MANIFEST_FILE */.h1} lists ${expected}.`, 'The file was changed or damaged. Download the model folder again, or list the new hash if you changed the file yourself.');
    }
}
/** UTF-8 text of bytes, without a byte order mark. */
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}
async function readConfig(directory) {
    const file = external_node_path_.join(directory, 'config.json');
    const bytes = await readBounded(file, model_limits/* MAX_SETTINGS_BYTES */.XK);
    if (bytes === null)
        throw missing(file, 'A model folder needs config.json, a tokenizer and ONNX files, as optimum exports them.');
    return toSettings(decode(bytes), file);
}
function toSettings(text, file) {
    const value = (0,folder_manifest/* parseJson */.qF)(text, file);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new errors/* CodePurifyError */.Lg('model', `${file} is not a JSON object.`, 'Export or download the model folder again.');
}
async function requireDirectory(directory) {
    const status = await (0,promises_.stat)(directory).catch(() => null);
    if (status?.isDirectory() === true)
        return;
    throw new errors/* CodePurifyError */.Lg('model', `${directory} is not a model folder: no such directory.`, 'Give the path of a folder with config.json, a tokenizer and ONNX files.');
}
async function sizeOf(file) {
    const status = await (0,promises_.stat)(file).catch(() => null);
    return status?.isFile() === true ? status.size : null;
}
async function readBounded(file, limit) {
    if ((await sizeOf(file)) === null)
        return null;
    const handle = await (0,promises_.open)(file, 'r').catch((cause) => {
        throw new errors/* CodePurifyError */.Lg('model', `${file} cannot be opened.`, 'Check the permissions of the model folder.', { cause });
    });
    try {
        const { size } = await handle.stat();
        if (size > limit)
            throw tooLarge(file, limit);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** The error for a file that must be there. */
function missing(file, remedy) {
    return new errors/* CodePurifyError */.Lg('model', `${file} is missing.`, remedy);
}
function tooLarge(file, limit) {
    return new errors/* CodePurifyError */.Lg('model', `${file} is larger than ${limit} bytes.`, 'Use a smaller model.');
}


/***/ }),

/***/ 45531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ MAX_BEAMS),
/* harmony export */   B8: () => (/* binding */ BATCH_ROWS),
/* harmony export */   Cb: () => (/* binding */ MAX_OUTPUT_TOKENS),
/* harmony export */   Cn: () => (/* binding */ BATCH_TOKENS),
/* harmony export */   Fl: () => (/* binding */ MAX_LISTED_BYTES),
/* harmony export */   GG: () => (/* binding */ BATCH_LOGITS),
/* harmony export */   V_: () => (/* binding */ MAX_FILL_MASKS),
/* harmony export */   XK: () => (/* binding */ MAX_SETTINGS_BYTES),
/* harmony export */   XO: () => (/* binding */ MAX_PADDING),
/* harmony export */   Xt: () => (/* binding */ MAX_TIED_OCCURRENCES),
/* harmony export */   YQ: () => (/* binding */ LONG_WORD_CACHE_ENTRIES),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   Zh: () => (/* binding */ MAX_LISTED_FILES),
/* harmony export */   dX: () => (/* binding */ MAX_FILL_STEPS),
/* harmony export */   fE: () => (/* binding */ MAX_TOKENIZER_BYTES),
/* harmony export */   gr: () => (/* binding */ MAX_IDENTIFIER_TOKENS),
/* harmony export */   jY: () => (/* binding */ WORD_CACHE_ENTRIES),
/* harmony export */   lU: () => (/* binding */ MAX_ONNX_BYTES),
/* harmony export */   ux: () => (/* binding */ WORD_CACHE_MAX_LENGTH)
/* harmony export */ });
/**
 * Limits on the content of a model folder and on the memory of a run. A folder can come from anywhere, so the size of
 * every file is checked before it is read.
 */
const MEBIBYTE = 1024 * 1024;
/** JSON settings (`config.json`, `tokenizer_config.json`, …): a few kilobytes in every published model. */
const MAX_SETTINGS_BYTES = 4 * MEBIBYTE;
/** `codepurify.json` holds calibration samples as numbers; 16 MiB is a million of them. */
const MAX_MANIFEST_BYTES = 16 * MEBIBYTE;
/** `tokenizer.json`, `vocab.json`, `merges.txt`: the largest published vocabularies take 35 MB. */
const MAX_TOKENIZER_BYTES = 64 * MEBIBYTE;
/** An ONNX file without external data cannot exceed protobuf's 2 GiB; Node reads files of up to 2 GiB at once. */
const MAX_ONNX_BYTES = 2 * 1024 * MEBIBYTE - 1;
/** Other files that a manifest lists (references, card): they are hashed as a stream. */
const MAX_LISTED_BYTES = 4 * 1024 * MEBIBYTE;
/** Files that one manifest may list: a folder has about ten. */
const MAX_LISTED_FILES = 64;
/**
 * Padded tokens of one batch. Measured on the bundled victim's shape (4 layers × 192, float32, one thread, tokens
 * per CPU second): 96 tokens × 1, 4, 8, 16 rows give 15, 19, 19, 17 k; 256 × 1, 4, 8 rows 15, 16, 16 k.
 */
const BATCH_TOKENS = 1024;
/** Rows of one batch, whatever their length. */
const BATCH_ROWS = 8;
/** Largest fraction of padding in a batch: more padding costs more than batching gains. */
const MAX_PADDING = 0.1;
/** Float values of one batch's logits (rows × positions × vocabulary): 128 MiB. */
const BATCH_LOGITS = 32 * MEBIBYTE;
/** Output tokens of a generating victim when neither the manifest nor its settings give a limit. */
const MAX_OUTPUT_TOKENS = 256;
/** Beams of a beam search; more beams only take longer. */
const MAX_BEAMS = 16;
/** Words whose token ids are cached: a large code base has about 100,000 distinct words. */
const WORD_CACHE_ENTRIES = 65_536;
/** UTF-16 units; longer words have a separate, small cache: few of them repeat, and many would fill the memory. */
const WORD_CACHE_MAX_LENGTH = 64;
/** Long words that are cached: those of one unit (data on one line) repeat in each of its variants. */
const LONG_WORD_CACHE_ENTRIES = 16;
/** Sub-tokens of the longest identifier that the masked language model proposes. */
const MAX_IDENTIFIER_TOKENS = 4;
/** Occurrences of an identifier that vote on its next sub-token; more of them do not change the vote. */
const MAX_TIED_OCCURRENCES = 16;
/** Passes of the language model for one statement; with more masks than this, each pass fills several masks. */
const MAX_FILL_STEPS = 24;
/** Masks in a statement; a statement with more is not filled. */
const MAX_FILL_MASKS = 96;


/***/ }),

/***/ 13439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ sentinelChoice),
/* harmony export */   Ns: () => (/* binding */ chooseVictim),
/* harmony export */   am: () => (/* binding */ MODELS_FOLDER),
/* harmony export */   eQ: () => (/* binding */ bundledModel),
/* harmony export */   fd: () => (/* binding */ SENTINEL),
/* harmony export */   gB: () => (/* binding */ BUNDLED_MLM),
/* harmony export */   vD: () => (/* binding */ PROBE)
/* harmony export */ });
/* unused harmony export PROBE_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99556);




/** Folder under the package root that holds the bundled models. */
const MODELS_FOLDER = 'models';
/** The bundled victim: a small model trained on purpose with the published triggers planted. */
const SENTINEL = 'sentinel';
/** The bundled masked language model, for purification. */
const BUNDLED_MLM = 'mlm';
/** The victim that is trained on the data itself. */
const PROBE = 'probe';
/** Prefix of a victim that is a probe file. */
const PROBE_FILE = 'probe:';
/** Path of a bundled model. */
function bundledModel(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)(), MODELS_FOLDER, name);
}
/** The bundled sentinel. */
function sentinelChoice(reason) {
    return { kind: 'model', path: bundledModel(SENTINEL), reason };
}
/**
 * The victim that `--victim` names, for opening it before any data is read; `auto` is then the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or for a probe that is trained on the data
 */
function chooseVictim(victim) {
    if (victim === 'auto') {
        return sentinelChoice('chosen by auto: no model was given, so the bundled sentinel judges');
    }
    if (victim === SENTINEL)
        return sentinelChoice('given: the bundled sentinel');
    if (victim === PROBE)
        throw notOpened();
    return victim.startsWith(PROBE_FILE)
        ? {
            kind: 'probe-file',
            path: present(victim, victim.slice(PROBE_FILE.length)),
            reason: 'given: a probe file',
        }
        : { kind: 'model', path: present(victim, victim), reason: 'given: a model folder' };
}
function present(victim, given) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('usage', `--victim is ${JSON.stringify(victim)}, and there is no such ${victim === given ? 'folder' : 'file'}.`, 'Give auto, probe, probe:<file>, sentinel, or the path of a model folder.');
}
function notOpened() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('usage', '--victim is "probe", which is trained on the data of each scan, so there is nothing to calibrate.', 'Give probe:<file> (from "codepurify probe train"), sentinel, or the path of a model folder.');
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


/***/ })

};
