export const id = 869;
export const ids = [869];
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
// EXTERNAL MODULE: ./build/model/folder/model-folder.js + 1 modules
var model_folder = __webpack_require__(60739);
// EXTERNAL MODULE: ./build/scan/models/package-root.js
var package_root = __webpack_require__(99556);
// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/models/bundled-models.js






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

// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
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
