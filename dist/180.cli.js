export const id = 180;
export const ids = [180];
export const modules = {

/***/ 34709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sideIn),
/* harmony export */   q: () => (/* binding */ wholeData)
/* harmony export */ });
/* harmony import */ var _tree_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67080);

/** A side whose data is in a folder. */
function sideIn(folder, paths, read, links, tracked) {
    return { ...folder, paths, rows: () => read(folder.cwd, paths, links, tracked) };
}
/** A head without a base: all of its data is judged. */
function wholeData(opened) {
    const { side, unread } = opened;
    return { base: null, head: side, unread: (0,_tree_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadRows */ .td)(unread), unchanged: NONE, close: () => opened.close() };
}
const NONE = { file: () => Promise.resolve(false), companions: () => Promise.resolve(false) };


/***/ }),

/***/ 73435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49737);
/* harmony import */ var _data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67435);
/* harmony import */ var _data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66231);
/* harmony import */ var _data_read_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84608);





/**
 * Recognises data by its path alone, as the reader does. A file that the user names is always data.
 * @param paths files and folders that are judged; none: everything
 */
function dataFiles(paths, dataFormat) {
    const named = (paths.length === 0 ? [''] : paths).map(fromRoot).flatMap(withCompanion);
    const given = new Set(named);
    const isChosen = (path) => given.has('') || named.some((one) => path === one || path.startsWith(`${one}/`));
    const hasLists = dataFormat === 'pairs' || named.some(isList);
    const isNamed = (path) => given.has(path) ||
        formatOf(path) !== null ||
        (0,_data_read_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveNamed */ .iN)(path) !== null ||
        (dataFormat === 'pairs' && isList(path));
    return {
        paths: named,
        isChosen,
        isData: (path) => isChosen(path) && isNamed(path),
        groupOf: (path) => {
            const stem = [_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .BUGGY */ .fR, _data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED */ .N2].find((end) => path.endsWith(end));
            if (stem !== undefined)
                return `parallel ${path.slice(0, -stem.length)}`;
            return hasLists && (isList(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === _data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_DATA */ ._V)
                ? `pairs ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}`
                : null;
        },
    };
}
function fromRoot(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.?\/?$|\/$/, '');
}
/** A path, and the file that is read together with it, if there is one. */
function withCompanion(path) {
    if (path.endsWith(_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .BUGGY */ .fR))
        return [path, (0,_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedPath */ .M4)(path)];
    return isList(path) ? [path, (0,_data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairDataPath */ .W1)(path)] : [path];
}
function isList(path) {
    return path.toLowerCase().endsWith('.txt');
}
function formatOf(path) {
    return (0,_data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInFolder */ .N0)(path, 'auto') ?? (path.endsWith(_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED */ .N2) ? _data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMATS */ .hR.parallel : null);
}


/***/ }),

/***/ 34371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   Yq: () => (/* binding */ folderLinks),
/* harmony export */   li: () => (/* binding */ linkOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1287);
/* harmony import */ var _git_blob_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50511);
/* harmony import */ var _tree_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67080);





/** Links in a folder that are data or may lead to data, as a commit of the folder would have them. */
async function folderLinks(root, data) {
    const names = new Set();
    for (const path of data.paths) {
        const info = isThere(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)) ? statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) : undefined;
        if (info?.isSymbolicLink() === true && path !== '')
            names.add(path);
        else if (path === '' || info?.isDirectory() === true) {
            for await (const name of (0,_data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .linksBelow */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)))
                names.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(path, name));
        }
    }
    return [...names].flatMap((name) => {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name));
        const entry = linkOnDisk(name, target);
        return (0,_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isDataEntry */ .hJ)(entry, data, target) ? [entry] : [];
    });
}
/** The entry of a link on disk. */
function linkOnDisk(name, target) {
    const bytes = Buffer.from(target);
    return (0,_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .linkEntry */ .zA)(name, (0,_git_blob_name_js__WEBPACK_IMPORTED_MODULE_4__/* .blobName */ .P)(bytes), bytes.length);
}
/** Whether a folder has something at a path, and no part of the path is a link. */
function isThere(root, path) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const levels = parts.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, ...parts.slice(0, index + 1)));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) && levels.every((level) => !isLink(level, root));
}
function isLink(path, root) {
    return path !== root && statOf(path)?.isSymbolicLink() === true;
}
function statOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}


/***/ }),

/***/ 72353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ TreeFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
;// CONCATENATED MODULE: ./build/change/folders/tree-name.js



/**
 * Folders that git reads: `.git` in any case, with the trailing characters that NTFS drops, and its short name on
 * NTFS.
 */
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*$/i;
/** Characters that HFS+ ignores in a name (Git's `is_hfs_dotgit`). */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** A drive, an alternate stream of NTFS, and the separator of Windows. */
const WINDOWS_ONLY = /[:\\]/;
/**
 * Checks that a path of a stranger's tree stays inside the folder that it is written to. It must not have an empty
 * part, `.`, `..`, `.git` or a zero byte, and on Windows no backslash and no colon.
 * @throws CodePurifyError `input`: such a tree was made by hand, and nothing of it is read
 */
function checkTreeName(name, windows = external_node_process_.platform === 'win32') {
    const why = problemOf(name, windows);
    if (why === null)
        return;
    throw new errors/* CodePurifyError */.Lg('input', `The path ${JSON.stringify(name)} cannot be written to disk: ${why}.`, 'No ordinary tool makes such a path. Find out where the commit comes from before any other program reads it.');
}
function problemOf(name, windows) {
    if (Buffer.byteLength(name) > tree_limits/* TREE_LIMITS */.e.nameBytes) {
        return `it is longer than ${String(tree_limits/* TREE_LIMITS */.e.nameBytes)} bytes`;
    }
    if (name.includes('\0'))
        return 'it holds a zero byte';
    if (windows && WINDOWS_ONLY.test(name))
        return 'it holds a backslash or a colon';
    for (const part of name.split('/')) {
        if (part === '')
            return 'it is absolute, or has an empty part';
        if (part === '.' || part === '..')
            return `it has the part ${JSON.stringify(part)}`;
        if (GIT_FOLDER.test(part.replace(IGNORED, '')))
            return 'it leads into a folder of git';
    }
    return null;
}

;// CONCATENATED MODULE: ./build/change/folders/tree-folder.js








/**
 * A temporary folder for plain files from a stranger. Names are checked and sizes are bounded. No file overwrites
 * another: two names that the file system treats as equal are an error. The folder is deleted by `remove`, or when
 * the process ends.
 */
class TreeFolder {
    path;
    limits;
    #files = 0;
    #bytes = 0;
    #atExit;
    constructor(
    /** Absolute; readable by its owner alone. */
    path, limits) {
        this.path = path;
        this.limits = limits;
        this.#atExit = () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        external_node_process_.once('exit', this.#atExit);
    }
    static async create(limits = tree_limits/* TREE_LIMITS */.e) {
        return new TreeFolder(await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codepurify-'))), limits);
    }
    /**
     * Writes one file.
     * @param name  path below the folder, with `/`
     * @param bytes length of `content`
     * @throws CodePurifyError `input` for a name that leads out of the folder, and above the limits
     */
    async write(name, bytes, content) {
        checkTreeName(name);
        this.#count(name, bytes);
        const path = (0,external_node_path_.join)(this.path, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = await (0,promises_.open)(path, 'wx', 0o600);
        try {
            for await (const chunk of content)
                await file.writeFile(chunk);
        }
        finally {
            await file.close();
        }
    }
    /** Deletes the folder and everything in it. */
    async remove() {
        external_node_process_.off('exit', this.#atExit);
        await (0,promises_.rm)(this.path, { recursive: true, force: true });
    }
    #count(name, bytes) {
        this.#files += 1;
        this.#bytes += bytes;
        const { fileBytes, totalBytes, files } = this.limits;
        if (bytes > fileBytes)
            throw tooMuch(`${JSON.stringify(name)} has ${String(bytes)} bytes`, fileBytes, 'bytes a file');
        if (this.#bytes > totalBytes)
            throw tooMuch('Its data files are large', totalBytes, 'bytes in all');
        if (this.#files > files)
            throw tooMuch('It has many data files', files, 'files');
    }
}
function tooMuch(what, limit, unit) {
    return new errors/* CodePurifyError */.Lg('input', `The commit was not written to a temporary folder: ${what}, and the limit is ${String(limit)} ${unit}.`, 'Name only the paths that hold training data, or check out both states and give their folders.');
}


/***/ }),

/***/ 88648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ TREE_LIMITS)
/* harmony export */ });
const GIBIBYTE = 2 ** 30;
/**
 * A file may have ten times the size of Devign's largest JSON file, and four such files fit. The number of files is
 * four times that of the C files of the Linux kernel (60,000).
 */
const TREE_LIMITS = {
    fileBytes: GIBIBYTE,
    totalBytes: 4 * GIBIBYTE,
    files: 250_000,
    nameBytes: 4096,
};


/***/ }),

/***/ 50511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ blobName),
/* harmony export */   o: () => (/* binding */ blobHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The hash by which git names a blob with these bytes. */
function blobName(bytes, algorithm = 'sha1') {
    return blobHash(bytes.length, algorithm).update(bytes).digest('hex');
}
/** The hash of a blob of that many bytes, before its content (gitformat-pack): for content that is read as a stream. */
function blobHash(bytes, algorithm) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${String(bytes)}\0`);
}


/***/ }),

/***/ 83849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ changeOfCommits),
  t: () => (/* binding */ commitSide)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(34709);
// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(73435);
// EXTERNAL MODULE: ./build/change/folders/tree-folder.js + 1 modules
var tree_folder = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/change/make-change.js + 1 modules
var make_change = __webpack_require__(7828);
// EXTERNAL MODULE: ./build/change/repository-path.js
var repository_path = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
// EXTERNAL MODULE: ./build/change/git/nul-terminated.js
var nul_terminated = __webpack_require__(51899);
;// CONCATENATED MODULE: ./build/change/git/changed-names.js



/**
 * Paths of the files, from the root of the repository, that differ between two commits. Renames are two files.
 * @throws CodePurifyError `input` if git cannot compare them
 */
async function changedNames(base, head, git) {
    const diff = (0,git_git/* startGit */.B)(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base.id, head.id], git);
    const names = new Set();
    try {
        for await (const name of (0,nul_terminated/* nulTerminated */.n)(diff.output, tree_limits/* TREE_LIMITS */.e.nameBytes))
            names.add(name.toString('utf8'));
        await diff.ended;
        return names;
    }
    finally {
        diff.stop();
    }
}

// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/change/git/blob-reader.js


/** A header is an object name, a type and a size. */
const MAX_HEADER_BYTES = 200;
/** Reads objects from `git cat-file --batch`, one at a time. */
class BlobReader {
    input;
    #rest = new Uint8Array();
    #chunks;
    constructor(input, output) {
        this.input = input;
        this.#chunks = output[Symbol.asyncIterator]();
    }
    /**
     * The content of a blob. It must be read to its end before the next one is requested.
     * @param bytes its size in the tree
     * @throws CodePurifyError `input` if git does not have the blob in that size
     */
    async *read(blob, bytes) {
        if (!this.input.write(`${blob}\n`))
            await (0,external_node_events_.once)(this.input, 'drain');
        const header = await this.#line();
        if (header !== `${blob} blob ${String(bytes)}`)
            throw missing(blob);
        for (let left = bytes; left > 0;) {
            const part = (await this.#some()).subarray(0, left);
            this.#rest = this.#rest.subarray(part.length);
            left -= part.length;
            yield part;
        }
        if ((await this.#line()) !== '')
            throw missing(blob);
    }
    /** The text up to the next line feed, without it. */
    async #line() {
        const parts = [];
        while (parts.length <= MAX_HEADER_BYTES) {
            const [byte] = await this.#some();
            this.#rest = this.#rest.subarray(1);
            if (byte === 0x0a)
                return String.fromCharCode(...parts);
            parts.push(byte ?? 0);
        }
        throw missing('an object');
    }
    /** The available bytes: at least one. */
    async #some() {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
                throw missing('an object');
            this.#rest = next.value;
        }
        return this.#rest;
    }
}
function missing(blob) {
    return new errors/* CodePurifyError */.Lg('input', `git could not give the content of ${blob}.`, 'A partial clone does not hold it: fetch it first (git fetch --refetch --no-filter), or run git fsck.');
}

;// CONCATENATED MODULE: ./build/change/git/tree-entries.js



/** Modes of plain files; 100664 comes from early versions of git. */
const FILE_MODES = ['100644', '100755', '100664'];
/**
 * The entries that `git ls-tree -r -z --long` prints, one at a time. Their names are not checked yet.
 * @throws CodePurifyError `input` for a name that is too long, and for anything that is not an entry
 */
async function* treeEntries(output, limits) {
    for await (const bytes of (0,nul_terminated/* nulTerminated */.n)(output, limits.nameBytes + MAX_FIELDS_BYTES))
        yield entryOf(bytes);
}
/** Bytes for the mode, the type, an object name of sha256, and the size. */
const MAX_FIELDS_BYTES = 128;
/** Parses `mode type object size TAB name`. The size is padded with blanks; it is `-` for entries without one. */
function entryOf(bytes) {
    const tab = bytes.indexOf('\t');
    const [mode = '', type, blob = '', size = ''] = bytes.toString('latin1', 0, tab).split(/ +/);
    const name = bytes.toString('utf8', tab + 1);
    if (tab === -1 || !(0,commits/* isObjectName */.V2)(blob))
        throw (0,nul_terminated/* unreadableTree */.i)();
    if (!Buffer.from(name).equals(bytes.subarray(tab + 1))) {
        return { kind: 'unread', type: 'file', name, reason: 'its name is not UTF-8', blob, bytes: Number(size) };
    }
    const entry = (0,tree_entry/* treeEntry */.$E)(name, mode, blob, Number(size));
    const isFile = type === 'blob' && FILE_MODES.includes(mode) && /^\d+$/.test(size);
    if (entry.kind === 'file' && !isFile)
        throw (0,nul_terminated/* unreadableTree */.i)();
    return entry;
}

;// CONCATENATED MODULE: ./build/change/git/materialise.js





/**
 * Writes the data files of a commit into a folder, at their paths. Only plain files are written, byte for byte as in
 * the commit, without filters or changed line ends.
 * @param isWritten whether a file that is not data by its name is written: its content may be data
 * @throws CodePurifyError `input` above the limits, and for trees that no ordinary tool makes
 */
async function materialise(commit, data, folder, git, isWritten) {
    const chosen = data.paths.includes('') ? [] : ['--', ...data.paths];
    const listing = (0,git_git/* startGit */.B)(['ls-tree', '-r', '-z', '--long', '--full-tree', commit.id, ...chosen], git);
    const batch = (0,git_git/* startGit */.B)(['cat-file', '--batch'], git);
    const blobs = new BlobReader(batch.input, batch.output);
    const unread = [];
    const others = new Map();
    try {
        for await (const entry of treeEntries(listing.output, tree_limits/* TREE_LIMITS */.e)) {
            const target = (0,tree_entry/* needsTarget */.BX)(entry, data) ? await textOf(blobs.read(entry.blob, entry.bytes)) : null;
            const isData = (0,tree_entry/* isDataEntry */.hJ)(entry, data, target);
            const isRead = isData || (entry.kind === 'file' && isWritten(entry.name));
            if (!isRead && entry.kind === 'file')
                others.set(entry.name, entry.blob);
            if (!isRead || (entry.kind === 'file' && !data.isChosen(entry.name)))
                continue;
            if (entry.kind === 'unread')
                unread.push(entry);
            else if (!isData && entry.bytes > tree_limits/* TREE_LIMITS */.e.fileBytes)
                unread.push(tooLarge(entry));
            else
                await folder.write(entry.name, entry.bytes, blobs.read(entry.blob, entry.bytes));
        }
        batch.input.end();
        await Promise.all([listing.ended, batch.ended]);
        return { unread, others };
    }
    finally {
        listing.stop();
        batch.stop();
    }
}
/** A file that may be data, and is too large to be written. */
function tooLarge(entry) {
    const limit = String(tree_limits/* TREE_LIMITS */.e.fileBytes);
    return {
        ...entry,
        kind: 'unread',
        type: 'file',
        reason: `larger than ${limit} bytes: leave it out of --paths`,
    };
}
async function textOf(content) {
    const parts = [];
    for await (const part of content)
        parts.push(part);
    return Buffer.concat(parts).toString();
}

;// CONCATENATED MODULE: ./build/change/git/commit-side.js










/**
 * The change between two commits.
 * @throws CodePurifyError `usage` or `input` if a side cannot be opened or a path does not exist
 */
async function changeOfCommits(base, head, request) {
    const { paths, dataFormat, read } = request;
    const changed = await changedNames(base, head, request.git);
    return (0,make_change/* makeChange */.n)({
        openBase: () => commitSide(base, request, (name) => changed.has(name)),
        openHead: () => commitSide(head, request, (name) => changed.has(name)),
        ...{ paths: paths.length === 0 ? ['.'] : paths, dataFormat, read },
    });
}
/**
 * A commit as a side: its files are written to a temporary folder, at their paths in the repository.
 * @param isWritten whether a file that is not data by its name is written: its content may be data
 * @throws CodePurifyError `usage` for a path outside the repository, `input` if the tree cannot be read
 */
async function commitSide(commit, request, isWritten) {
    const { dataFormat, git, read } = request;
    const paths = request.paths.length === 0 ? ['.'] : request.paths;
    const prefix = await (0,commits/* folderInRepository */.Q0)(git);
    const local = paths.map((path) => (0,external_node_path_.relative)(git.cwd, (0,external_node_path_.resolve)(git.cwd, path)).split(external_node_path_.sep).join('/'));
    const data = (0,data_files/* dataFiles */.q)(local.map((path) => (0,repository_path/* repositoryPath */.S)(prefix, path)), dataFormat);
    const folder = await tree_folder/* TreeFolder */.h.create();
    const close = () => folder.remove();
    try {
        const { unread, others } = await materialise(commit, data, folder, git, isWritten);
        const cwd = (0,external_node_path_.resolve)(folder.path, prefix);
        (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
        const shown = unread.map((entry) => ({ ...entry, name: external_node_path_.posix.relative(prefix, entry.name) }));
        const names = local.map((path) => (path === '' ? '.' : path));
        return {
            side: (0,change/* sideIn */.l)({ cwd, isOnDisk: false }, names, read, 'tree'),
            unread: shown,
            others: new Map([...others].map(([name, blob]) => [external_node_path_.posix.relative(prefix, name), blob])),
            links: 'tree',
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}


/***/ }),

/***/ 49448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Q0: () => (/* binding */ folderInRepository),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export isRefName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60498);


/** Longer than any branch name that a file system can hold. */
const MAX_REF_LENGTH = 1000;
/**
 * Names of commits: no characters that git forbids (git-check-ref-format), except `^ ~ @ { }` of revisions. So a name
 * cannot be an option of git, a range, a path in a commit, or a search.
 */
const REF = /^(?![-:])[^\s:?*[\\\p{Cc}]+$/u;
/** Whether a text can be the name of a commit. */
function isRefName(name) {
    return name.length <= MAX_REF_LENGTH && REF.test(name) && !name.includes('..');
}
/** The commit of a branch, tag or object name; `null` if there is none, or no repository. */
async function commitOf(name, git) {
    if (!isRefName(name))
        return null;
    const id = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], git);
    return id !== null && isObjectName(id) ? { id } : null;
}
/** The merge base of two commits; `null` if none is known. */
async function mergeBase(base, head, git) {
    const id = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['merge-base', base.id, head.id], git);
    return id !== null && isObjectName(id) ? { id } : null;
}
/** Whether a text is a full object name: 40 or 64 hex digits. */
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether git runs in a repository that it can read. */
async function isInRepository(git) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['rev-parse', '--git-dir'], git)) !== null;
}
/**
 * The folder that git runs in, relative to the root of the repository: empty, or `a/b/`.
 * @throws CodePurifyError `input` if it is not in a repository
 */
async function folderInRepository(git) {
    const prefix = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['rev-parse', '--show-prefix'], git);
    if (prefix !== null)
        return prefix;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(git.cwd)} is not in a git repository that can be read.`, 'Run in a clone, or give folders instead of commits. A clone of another user must be a safe.directory of git.');
}


/***/ }),

/***/ 60498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startGit),
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * For every call: paths are literal, objects are not replaced, no lock is taken, and no program from a repository's
 * configuration is started.
 */
const GLOBAL_ARGUMENTS = [
    ...['--literal-pathspecs', '--no-replace-objects', '--no-optional-locks'],
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
];
/** Enough for object names and folder names. */
const MAX_OUTPUT_BYTES = 1 << 20;
/**
 * Runs git, without a shell.
 * @returns its output without the last line end; `null` if its exit code is not 0
 * @throws CodePurifyError `input` if git is not installed
 */
async function runGit(args, context) {
    const options = { ...processOptions(context), maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...GLOBAL_ARGUMENTS, ...args], options, (error, stdout) => {
            if (error === null)
                resolve(stdout.replace(/\n$/, ''));
            else if (typeof error.code === 'number')
                resolve(null);
            else
                reject(notRun(error));
        });
    });
}
/** Most characters of git's error message that are reported. */
const MAX_ERROR_LENGTH = 500;
/** Starts git, without a shell. */
function startGit(args, context) {
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GLOBAL_ARGUMENTS, ...args], { ...processOptions(context), stdio: 'pipe' });
    let errorText = '';
    git.stderr.setEncoding('utf8').on('data', (text) => {
        errorText = (errorText + text).slice(0, MAX_ERROR_LENGTH);
    });
    git.stdin.on('error', () => undefined); // git has ended: reading from it will fail
    const ended = new Promise((end, fail) => {
        git.on('error', (error) => fail(notRun(error)));
        git.on('close', (code) => (code === 0 ? end() : fail(refused(args[0] ?? '', errorText))));
    });
    ended.catch(() => undefined); // the error is handled by the code that awaits `ended`
    return { input: git.stdin, output: git.stdout, ended, stop: () => void git.kill() };
}
/** Git must not ask for a password, because nobody could answer, and must not fetch missing objects. */
function processOptions({ cwd, env, signal }) {
    const own = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
    return signal === undefined ? { cwd, env: own } : { cwd, env: own, signal };
}
function refused(command, errorText) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', `git ${command} failed: ${errorText.trim()}`, 'Check that the repository is complete (git fsck) and that everything was fetched.');
}
function notRun(cause) {
    if (cause.code !== 'ENOENT')
        return cause;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', 'git could not be started, and a commit cannot be read without it.', 'Install git, or give folders that hold the two states.', { cause });
}


/***/ }),

/***/ 51899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unreadableTree),
/* harmony export */   n: () => (/* binding */ nulTerminated)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * What git prints with `-z`, one item at a time, without its zero byte.
 * @param maxBytes most bytes of an item
 * @throws CodePurifyError `input` for an item that is longer, or that is cut off
 */
async function* nulTerminated(output, maxBytes) {
    let rest = Buffer.alloc(0);
    for await (const chunk of output) {
        const bytes = Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
            yield bytes.subarray(from, at);
            from = at + 1;
        }
        rest = bytes.subarray(from);
        if (rest.length > maxBytes)
            throw unreadableTree();
    }
    if (rest.length > 0)
        throw unreadableTree();
}
/** The error for output of git that is not what it should print. */
function unreadableTree() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('input', 'The tree of a commit could not be read: git printed something that is not an entry.', 'Run git fsck in the repository.');
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ makeChange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(34709);
// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(73435);
// EXTERNAL MODULE: ./build/change/folders/folder-links.js
var folder_links = __webpack_require__(34371);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/data/read/file-bytes.js
var file_bytes = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/change/git/blob-name.js
var blob_name = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/change/unchanged-files.js







/**
 * Compares the files of both sides, when a row that cannot be judged asks for it. A file is unchanged if the other side
 * has the same content at the same path. What cannot be compared counts as changed.
 */
class UnchangedFiles {
    base;
    head;
    groupOf;
    #compared = new Map();
    #companions = new Map();
    constructor(base, head, groupOf) {
        this.base = base;
        this.head = head;
        this.groupOf = groupOf;
    }
    file(path) {
        const name = (0,external_node_path_.relative)(this.head.side.cwd, (0,external_node_path_.resolve)(this.head.side.cwd, path));
        const known = this.#compared.get(name) ?? isSame(this.base, this.head, name).catch(() => false);
        this.#compared.set(name, known);
        return known;
    }
    companions(path) {
        const known = this.#companions.get(path) ?? this.#areSame(path);
        this.#companions.set(path, known);
        return known;
    }
    async #areSame(path) {
        const group = this.groupOf(path);
        if (group === null)
            return true;
        const names = new Set([this.base, this.head].flatMap((side) => namesNextTo(path, side)));
        for (const name of names) {
            if (name !== path && this.groupOf(name) === group && !(await this.file(name)))
                return false;
        }
        return true;
    }
}
/** Paths of everything in the folder of a file. */
function namesNextTo(path, { side, unread }) {
    const folder = (0,external_node_path_.dirname)(path);
    const absolute = (0,external_node_path_.resolve)(side.cwd, folder);
    const isThere = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
    const names = isThere ? (0,external_node_fs_.readdirSync)(absolute).map((name) => (0,external_node_path_.join)(folder, name)) : [];
    const others = unread.map(({ name }) => name).filter((name) => (0,external_node_path_.dirname)(name) === folder);
    return [...names.map((name) => name.split(external_node_path_.sep).join('/')), ...others];
}
async function isSame(base, head, name) {
    const [before, after] = [contentAt(base, name), contentAt(head, name)];
    if (before === null || after === null)
        return false;
    if (!('path' in before) || !('path' in after)) {
        const [first, second] = [await idOf(before, after), await idOf(after, before)];
        return first !== null && first === second;
    }
    const isLikely = before.bytes === after.bytes && before.path !== after.path;
    return isLikely && (await hashOf(before.path)) === (await hashOf(after.path));
}
/** What is compared with content that is not on disk: its identity; of a file on disk, its object name in git. */
async function idOf(content, other) {
    if (!('path' in content))
        return content.id;
    if ('path' in other || !other.id.startsWith(BLOB))
        return null;
    const algorithm = other.id.length - BLOB.length === 40 ? 'sha1' : 'sha256';
    return `${BLOB}${await hashOf(content.path, (0,blob_name/* blobHash */.o)(content.bytes, algorithm))}`;
}
/** Begins the identity of a file that is only known by its object name. */
const BLOB = 'blob ';
/** The content of a side at a path; `null` if there is none, or it is a folder. */
function contentAt({ side, unread, others }, name) {
    const written = name.split(external_node_path_.sep).join('/');
    // a side can be one file of a folder, and the others are not part of it
    if (!(0,data_files/* dataFiles */.q)(side.paths, 'auto').isChosen(written))
        return null;
    const path = (0,external_node_path_.resolve)(side.cwd, name);
    const info = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    // names that are not UTF-8 may be the same in UTF-8
    const entries = info?.isSymbolicLink() === true
        ? [(0,folder_links/* linkOnDisk */.li)(name, (0,external_node_fs_.readlinkSync)(path))]
        : unread.filter((one) => one.name === written);
    if (entries.length > 0)
        return { id: entries.map(({ type, blob }) => `${type} ${blob}`).join(' ') };
    const blob = others?.get(written);
    if (blob !== undefined)
        return { id: `${BLOB}${blob}` };
    return info?.isFile() === true ? { path, bytes: info.size } : null;
}
async function hashOf(path, hash = (0,external_node_crypto_.createHash)('sha256')) {
    for await (const chunk of (0,file_bytes/* fileBytes */.s)(path))
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/change/make-change.js








/**
 * Opens both sides of a change. A path may exist on one side only: it was added or deleted.
 * @throws CodePurifyError `input` for a path that neither side has, and whatever opening throws. No temporary files are
 *   left on disk
 */
async function makeChange(parts) {
    const { openBase, openHead, paths, dataFormat, read, isKnown = () => false } = parts;
    const opened = [];
    const close = async () => {
        for (const side of opened)
            await side.close();
    };
    try {
        const base = await openBase();
        opened.push(base);
        const head = await openHead();
        opened.push(head);
        const missing = paths.find((path) => !isIn(base, path) && !isIn(head, path) && !isKnown(path));
        if (missing !== undefined)
            throw inNeither(missing);
        return {
            ...{ base: presentIn(base, read), head: presentIn(head, read), unread: (0,tree_entry/* unreadRows */.td)(head.unread) },
            unchanged: new UnchangedFiles(base, head, (0,data_files/* dataFiles */.q)(paths, dataFormat).groupOf),
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Whether a side has something at a path, or an entry there or below that is not read. */
function isIn(opened, path) {
    const whole = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    const isUnread = opened.unread.some(({ name }) => name === whole || name.startsWith(`${whole}/`));
    return isUnread || isReadable(opened, path);
}
function isReadable({ side: { cwd }, links }, path) {
    return links === 'follow' ? (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, path)) : (0,folder_links/* isThere */.$B)(cwd, path);
}
function presentIn(opened, read) {
    const paths = opened.side.paths.filter((path) => isReadable(opened, path));
    return (0,change/* sideIn */.l)(opened.side, paths, read, opened.links, opened.tracked);
}
function inNeither(path) {
    return new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(path)} is in neither side of the change.`, 'Give paths of files and folders that one of them holds.');
}


/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outsideOf),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * A path relative to the root of the repository; empty for the root.
 * @param prefix folder that the given path is relative to: empty, or `a/b/`
 * @throws CodePurifyError `usage` for a path that leads out of the repository
 */
function repositoryPath(prefix, path) {
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path)).replace(/^\.?\/?$|\/$/, '');
    if (whole.startsWith('../') || whole === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        throw outsideOf(path, 'the repository');
    return whole;
}
/** The error for a path that is not in both sides of a change. */
function outsideOf(path, folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `${JSON.stringify(path)} is outside ${JSON.stringify(folder)}.`, 'Give paths relative to both sides of the change, such as data/train.jsonl.');
}


/***/ }),

/***/ 67080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   BX: () => (/* binding */ needsTarget),
/* harmony export */   hJ: () => (/* binding */ isDataEntry),
/* harmony export */   td: () => (/* binding */ unreadRows),
/* harmony export */   zA: () => (/* binding */ linkEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const LINK = { kind: 'unread', type: 'link', reason: 'a symbolic link: not followed' };
const SUBMODULE = {
    ...{ kind: 'unread', type: 'submodule' },
    reason: 'a submodule: its content is not part of the commit',
};
/** Entries that are not read, by their mode. */
const UNREAD = new Map([
    ['120000', LINK],
    ['160000', SUBMODULE],
]);
/** The most bytes of a path: PATH_MAX of Linux. A link to a longer one leads nowhere. */
const MOST_TARGET_BYTES = 4096;
/** Makes an entry, by the mode that git gives it. The reader of a file checks whether it is text. */
function treeEntry(name, mode, blob, bytes) {
    const unread = UNREAD.get(mode);
    if (unread === undefined)
        return { kind: 'file', name, blob, bytes };
    return { ...unread, name, blob, bytes };
}
/** A link on disk, as it would be in a commit. */
function linkEntry(name, blob, bytes) {
    return { ...LINK, name, blob, bytes };
}
/**
 * Whether an entry is data, or may hold data: a submodule, a file that cannot be read, whatever its name is, and a link that
 * leads out of the paths that are judged. The content at the end of another link is judged at its own path.
 * @param target where a link leads, as it is written; `null` if that is not known
 */
function isDataEntry(entry, data, target) {
    if (data.isData(entry.name))
        return true;
    if (entry.kind === 'file' || !data.isChosen(entry.name))
        return false;
    return entry.type !== 'link' || target === null || !leadsToChosen(entry.name, target, data);
}
/** Whether `isDataEntry` depends on the target of this entry. */
function needsTarget(entry, { isData, isChosen }) {
    const isShortLink = entry.kind === 'unread' && entry.type === 'link' && entry.bytes <= MOST_TARGET_BYTES;
    return isShortLink && isChosen(entry.name) && !isData(entry.name);
}
function leadsToChosen(name, target, { isChosen }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), target).replace(/^\.?\/?$|\/$/, '');
    const isOutside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target) || path === '..' || path.startsWith('../');
    return !isOutside && isChosen(path);
}
/** Rows of entries that are not read. They are sorted by path, so that all makers of a change give the same order. */
function unreadRows(entries) {
    return entries
        .map(({ name, reason }) => ({ path: name, record: null, reason }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 60609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ familyPattern)
/* harmony export */ });
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80188);


/** The symbol of a literal in a pattern. */
function abstractLiteral(text) {
    if (text.endsWith('"') || /^(?:u8|[uUL])?"/u.test(text))
        return 'S';
    if (/^(?:u8|[uUL])?'/u.test(text))
        return "'C'";
    if (/^[.0-9]/u.test(text))
        return 'N';
    return /^\p{L}+$/u.test(text) ? text : 'S';
}
/**
 * The pattern of an element's family: literals abstracted (numbers `N`, strings `S`, characters `'C'`),
 * comments dropped, tokens one space apart; an identifier is its own pattern.
 */
function familyPattern(element, language) {
    if (element.kind === 'identifier')
        return element.text;
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    return tokens.texts
        .map((text, index) => (tokens.kinds[index] === _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .o.literal ? abstractLiteral(text) : text))
        .join(' ');
}


/***/ }),

/***/ 90366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokenOutline)
/* harmony export */ });
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);


/** Reduces an analysis to what its elements cover. */
function tokenOutline({ code, language, elements, parseErrors }) {
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const outlined = elements.map(({ kind, role, spans }) => {
        const span = spans[0] ?? { start: 0, end: 0 };
        const start = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.start);
        return kind === 'identifier'
            ? { role, start, end: start + 1 }
            : { role: null, start, end: (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.end) };
    });
    return { tokens, elements: outlined, parseErrors };
}


/***/ }),

/***/ 48516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkDataOptions),
/* harmony export */   a: () => (/* binding */ checkCopyOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DATA_CONFLICTS = [
    {
        isGiven: ({ base, head }) => base === null && head !== null,
        problem: '--head was given without --base.',
        remedy: 'Give --base too, the state before the change; or give only paths, to judge everything in them.',
    },
    {
        isGiven: ({ base }, paths) => base === null && paths.length === 0,
        problem: 'There is nothing to scan.',
        remedy: 'Give files and folders, - for standard input, or --base for everything that has changed since.',
    },
    {
        isGiven: ({ shard, limit, budgetRun }) => shard !== null && (limit !== null || budgetRun > 0),
        problem: '--shard was given with --limit or --budget-run.',
        remedy: 'Leave them out: shards that end early do not make a complete run. --budget-unit is allowed.',
    },
];
const COPY_CONFLICTS = [
    {
        isGiven: ({ shard, writeClean, writePurified }) => shard !== null && (writeClean !== null || writePurified !== null),
        problem: '--shard was given with --write-clean or --write-purified.',
        remedy: 'Write the copy in a run without shards: a shard does not know the findings of the others.',
    },
    {
        isGiven: ({ writeClean, writePurified }) => writeClean !== null && writeClean === writePurified,
        problem: '--write-clean and --write-purified name the same place.',
        remedy: 'Give each its own path.',
    },
];
/** @throws CodePurifyError `usage` when the options do not say which data is read, or contradict each other */
function checkDataOptions(options, paths) {
    refuse(DATA_CONFLICTS.find(({ isGiven }) => isGiven(options, paths)));
}
/** @throws CodePurifyError `usage` when the requested copies cannot be written together, or in a shard */
function checkCopyOptions(options) {
    refuse(COPY_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}
function refuse(conflict) {
    if (conflict !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('usage', conflict.problem, conflict.remedy);
}


/***/ }),

/***/ 61948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ MAX_DOUBTFUL_FAMILIES),
/* harmony export */   ZW: () => (/* binding */ weightedPValue),
/* harmony export */   j$: () => (/* binding */ MAX_SHOWN_CARRIERS)
/* harmony export */ });
/**
 * Fraction of the families in clean data that the second judge confirms, as an upper bound: it confirms a family when it
 * takes its elements for triggers in at least half of the carriers that it sees. Measured on clean data: none of 9,796,
 * which bounds the fraction by .0003 (docs/probe.md).
 */
const CONFIRMED_RATE = 0.001;
/** Fraction of the level that is reserved for confirmed families; the others use the rest. */
const CONFIRMED_FRACTION = 0.5;
/** Families that the second judge sees at most: those of one trigger at all levels, and some more. */
const MAX_DOUBTFUL_FAMILIES = 24;
/** Carriers of each family that it sees at most: a poisoned one takes some tenths of a second. */
const MAX_SHOWN_CARRIERS = 6;
/**
 * The p-value of a family when a part of the level is reserved for confirmed families (weighted Bonferroni; Genovese,
 * Roeder, Wasserman 2006). The second judge sees code and no labels, so the labels of a natural family do not affect the
 * probability that it is confirmed. If the largest of m values reaches a bound by chance with probability p, the expected
 * number of values that reach it is −ln(1 − p), and the expected number of confirmed ones is that times their rate.
 * @param pValue corrected for the number of all families, in [0, 1]
 * @returns may be above 1, when chance easily explains a confirmed family
 */
function weightedPValue(pValue, confirmed) {
    if (!confirmed)
        return pValue / (1 - CONFIRMED_FRACTION);
    return (CONFIRMED_RATE * -Math.log1p(-pValue)) / CONFIRMED_FRACTION;
}


/***/ }),

/***/ 73762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DATASET_DEFAULTS)
/* harmony export */ });
/**
 * With four folds, each training has three quarters of the carriers of a 1 % trigger. In clean data there are families of
 * five to seven records from one commit or bug, and no published attack works with so few.
 */
const DATASET_DEFAULTS = {
    task: 'classification',
    folds: 4,
    leastCarriers: 8,
    familyLevel: 0.01,
    asksOpinion: false,
};


/***/ }),

/***/ 25001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scoreElements),
/* harmony export */   K: () => (/* binding */ joinMasks)
/* harmony export */ });
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4935);
/* harmony import */ var _learn_record_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22324);


/** At most this many elements of a family are removed from a record, for each of its units. */
const MAX_MASKED_ELEMENTS = 8;
/**
 * Log-odds of every record: whole, without each of its elements and without each of its families, by the model chosen
 * for the record. Every n-gram that touches a removed element is left out, keywords and punctuation included, so that
 * no part of a trigger supports its label.
 */
function scoreElements(corpus, index, modelOf) {
    const { elementEnds, keyEnds } = corpus;
    const whole = new Float64Array(corpus.size);
    const without = new Float32Array(elementEnds[corpus.size - 1] ?? 0);
    const carriers = new Float32Array(index.records.length);
    const features = new _learn_record_features_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFeatures */ .T(corpus.vocabulary);
    let element = 0;
    let slot = 0;
    for (let record = 0; record < corpus.size; record++) {
        features.load(corpus.sides[record] ?? []);
        const places = new _learn_record_places_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordPlaces */ .Q(corpus, record);
        const most = MAX_MASKED_ELEMENTS * corpus.units.countOf(record);
        const base = features.use(modelOf(record));
        whole[record] = base;
        const repeated = new Map();
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            const mask = places.maskOf(element);
            without[element] = base - features.removed([mask]);
            for (const end = keyEnds[element] ?? 0; slot < end; slot++) {
                const carrier = index.carrierOf[slot] ?? -1;
                if (carrier < 0)
                    continue;
                if (index.elements[carrier] === element)
                    carriers[carrier] = without[element] ?? 0;
                else
                    addMask(repeated, carrier, mask, most - 1);
            }
        }
        for (const [carrier, masks] of repeated) {
            const first = places.maskOf(index.elements[carrier] ?? 0);
            carriers[carrier] = base - features.removed(joinMasks([first, ...masks]));
        }
    }
    return { whole, without, carriers };
}
/** Adds a mask to those of a carrier, unless it has `most`. */
function addMask(masks, carrier, mask, most) {
    const own = masks.get(carrier);
    if (own === undefined)
        masks.set(carrier, [mask]);
    else if (own.length < most)
        own.push(mask);
}
/** Joins the masks of each side into one. */
function joinMasks(masks) {
    return [0, 1].flatMap((side) => {
        const own = masks.filter((mask) => mask.side === side);
        const [first] = own;
        if (!first || own.length === 1)
            return own;
        const tokens = new Set(own.flatMap((mask) => [...mask.tokens]));
        return [{ side, tokens: [...tokens].sort((a, b) => a - b) }];
    });
}


/***/ }),

/***/ 50817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ holdingsOf),
/* harmony export */   z: () => (/* binding */ Rejudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90185);
/* harmony import */ var _element_scores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25001);
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4935);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70580);
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68867);






/** Judges changed versions of records that were judged. */
class Rejudge {
    context;
    readings;
    known;
    rankOf;
    found;
    /** The unit of the corpus with each number, in the order of adding. */
    unitOf;
    reader;
    features;
    /**
     * @param known families by class
     * @param rankOf the index in the verdict of the family with this number
     * @param found labels of the judged records of the corpus; null for the others
     */
    constructor(context, readings, known, rankOf, found) {
        this.context = context;
        this.readings = readings;
        this.known = known;
        this.rankOf = rankOf;
        this.found = found;
        this.unitOf = new Int32Array(context.numbers.length);
        context.numbers.forEach((number, unit) => (this.unitOf[number] = unit));
        this.reader = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SideReader */ .R(context.corpus.vocabulary);
        this.features = new _learn_record_features_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFeatures */ .T(context.corpus.vocabulary);
    }
    /** The record of the corpus that a unit belongs to. */
    recordOf(number) {
        return this.context.corpus.units.recordOf(this.unitOf[number] ?? 0);
    }
    /** See `DatasetVerdict.rejudge`. */
    judge(number, sides) {
        const record = this.recordOf(number);
        const label = this.found[record]?.label;
        if (label === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('internal', `Record ${String(number)} was not judged, so no version of it can be judged.`, 'Please report this.');
        }
        const fold = this.context.folds[record] ?? 0;
        const read = sides.map((analysis, side) => this.reader.read(analysis, side));
        const { ids, offset } = this.withUnit(this.unitOf[number] ?? 0, read);
        const tokens = (0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .countTokens */ .ih)(ids);
        this.features.load(ids);
        const reading = this.readings.read(this.features, fold, tokens, null, label);
        const holdings = holdingsOf(read, offset);
        return { ...this.evidenceOf(fold, label, holdings, (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_4__/* .logTokensOf */ .eJ)(tokens)), ...reading };
    }
    /** The tokens of a record with a changed unit, and the number of tokens before that unit. */
    withUnit(unit, read) {
        const { units, sides } = this.context.corpus;
        const record = units.recordOf(unit);
        const ids = read.map((side) => side.ids);
        const [all] = sides[record] ?? [];
        if (all === undefined || units.countOf(record) === 1)
            return { ids, offset: 0 };
        const { start, end } = units.tokensOf(unit);
        return { ids: [(0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .joinIds */ .VS)([all.subarray(0, start), ...ids, all.subarray(end)])], offset: start };
    }
    evidenceOf(fold, label, holdings, logTokens) {
        const known = this.known.get(label) ?? this.known.get(1 - label);
        const towards = this.known.has(label) ? 1 : 0;
        const model = this.readings.modelOf(label, fold);
        const whole = model ? this.features.use(model) : 0;
        const without = (key) => whole - this.features.removed(holdings.get(key)?.masks ?? []);
        const best = known?.families.strongest(towards, holdings.keys(), without, logTokens);
        const holding = best && holdings.get(best.key);
        if (!known || !best || !holding)
            return { pValue: 1, evidence: 0, family: -1, element: null };
        const sign = towards === 1 ? 1 : -1;
        return {
            pValue: known.families.pValue(best.evidence, towards),
            evidence: best.evidence,
            family: best.accepted < 0 ? -1 : this.rankOf(known.first + best.accepted),
            element: {
                side: holding.side,
                element: holding.element,
                logOdds: sign * whole,
                without: sign * without(best.key),
            },
        };
    }
}
/**
 * For each family key in the code, its first element and the masks of all its elements.
 * @param offset number of tokens before the code on its side
 */
function holdingsOf(sides, offset = 0) {
    const holdings = new Map();
    sides.forEach(({ ids, places, keys }, side) => {
        const tokens = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenPlaces */ .I(ids);
        places.forEach((place, element) => {
            const mask = { side, tokens: shifted(tokens.covered(place), offset) };
            for (const key of keys[element] ?? []) {
                const known = holdings.get(key);
                if (known)
                    holdings.set(key, { ...known, masks: (0,_element_scores_js__WEBPACK_IMPORTED_MODULE_5__/* .joinMasks */ .K)([...known.masks, mask]) });
                else
                    holdings.set(key, { side, element, masks: [mask] });
            }
        });
    });
    return holdings;
}
function shifted(tokens, offset) {
    return offset === 0 ? tokens : tokens.map((token) => token + offset);
}


/***/ }),

/***/ 71790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crossFit),
/* harmony export */   c: () => (/* binding */ crossFitLogOdds)
/* harmony export */ });
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53203);

/**
 * Trains the model of each fold on the records of all other folds.
 * @param learned 1 for records to train on
 */
function crossFit(rows, targets, folds, learned, options = _regression_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAINING */ .t7) {
    const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
    const models = Array.from({ length: count }, (_, fold) => {
        const members = [];
        folds.forEach((own, row) => {
            if (own !== fold && learned[row] === 1)
                members.push(row);
        });
        return (0,_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .trainRegression */ .mu)(rows, targets, Int32Array.from(members), options);
    });
    return { folds, models };
}
/** Log-odds of each record by the model that was not trained on it. */
function crossFitLogOdds({ folds, models }, rows) {
    return Float64Array.from(folds, (fold, row) => {
        const model = models[fold];
        return model ? (0,_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .logOddsOfRow */ .Em)(model, rows, row) : 0;
    });
}


/***/ }),

/***/ 66948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ assignFolds)
/* harmony export */ });
/* harmony import */ var _random_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67090);

/**
 * Assigns groups of records to folds. Records of one group are in the same fold, so that a record is never judged by a
 * probe that was trained on its copy. Large groups are assigned first, each to the smallest fold; a seeded shuffle breaks
 * ties.
 * @returns the fold of each record, in [0, folds)
 */
function assignFolds(groups, folds, seed) {
    const sizes = new Map();
    for (const group of groups)
        sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const order = Int32Array.from(sizes.keys());
    (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffle */ .k)(order, (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .randomStream */ ._)(seed));
    const bySize = [...order].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
    const loads = new Array(folds).fill(0);
    const foldOf = new Map();
    for (const group of bySize) {
        const fold = loads.indexOf(Math.min(...loads));
        loads[fold] = (loads[fold] ?? 0) + (sizes.get(group) ?? 0);
        foldOf.set(group, fold);
    }
    return Uint8Array.from(groups, (group) => foldOf.get(group) ?? 0);
}


/***/ }),

/***/ 67090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ randomStream),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
const UINT32 = 2 ** 32;
/** A stream of uniform random numbers in [0, 1). A seed gives the same stream on every machine (`mulberry32`). */
function randomStream(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32;
    };
}
/** Shuffles in place (Fisher and Yates). */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const held = items[last] ?? 0;
        items[last] = items[other] ?? 0;
        items[other] = held;
    }
}


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RecordFeatures)
/* harmony export */ });
/* harmony import */ var _read_record_buckets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76351);
/* harmony import */ var _read_int_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33268);
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32318);
/* harmony import */ var _read_sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92596);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70580);





/**
 * The features of one record, numbered densely. A mask is scored by the few n-grams that it touches: a feature is lost
 * with its last occurrence, and for a pair the feature "both sides have it" as soon as one side has lost it. No other
 * feature is computed again.
 */
class RecordFeatures {
    lister;
    /** Per bucket: the last load in which it occurred, and its number there. */
    seenBy = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    numberOf = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    loads = 0;
    buckets = [];
    sides = [];
    scale = 1;
    /** Features whose occurrences a mask has removed, to be restored. */
    touched = new _read_int_list_js__WEBPACK_IMPORTED_MODULE_1__/* .IntList */ .I(1024);
    weights = new Float64Array(0);
    shared = new Float64Array(0);
    constructor(vocabulary) {
        this.lister = new _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureLister */ .Ig(vocabulary);
    }
    /** Loads a record of one or two sides, in place of the one before. */
    load(sides) {
        this.loads++;
        this.buckets = [];
        const listed = sides.map((ids) => {
            const { buckets, widths, starts } = this.lister.list(ids);
            return { features: this.number(buckets), widths: widths.slice(), starts: starts.slice() };
        });
        this.sides = listed.map((side) => ({ ...side, counts: this.count(side.features) }));
        this.scale = (0,_read_sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)((0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .countTokens */ .ih)(sides));
    }
    number(buckets) {
        const numbers = new Int32Array(buckets.length);
        for (let at = 0; at < buckets.length; at++) {
            const bucket = buckets[at] ?? 0;
            if (this.seenBy[bucket] !== this.loads) {
                this.seenBy[bucket] = this.loads;
                this.numberOf[bucket] = this.buckets.length;
                this.buckets.push(bucket);
            }
            numbers[at] = this.numberOf[bucket] ?? 0;
        }
        return numbers;
    }
    count(features) {
        const counts = new Int32Array(this.buckets.length);
        for (const feature of features)
            counts[feature] = (counts[feature] ?? 0) + 1;
        return counts;
    }
    /** Log-odds of the whole record (nats). Masks are scored with this model until the next call. */
    use({ weights, bias }) {
        const { buckets, sides } = this;
        const [first, second] = sides;
        if (this.weights.length < buckets.length) {
            this.weights = new Float64Array(buckets.length * 2);
            this.shared = new Float64Array(buckets.length * 2);
        }
        let sum = 0;
        for (let feature = 0; feature < buckets.length; feature++) {
            const bucket = buckets[feature] ?? 0;
            const weight = weights[bucket] ?? 0;
            this.weights[feature] = weight;
            sum += weight;
            if (!first || !second)
                continue;
            const shared = weights[(0,_read_record_buckets_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBucket */ ._)(bucket)] ?? 0;
            this.shared[feature] = shared;
            if ((first.counts[feature] ?? 0) > 0 && (second.counts[feature] ?? 0) > 0)
                sum += shared;
        }
        return bias + sum * this.scale;
    }
    /** The log-odds (nats) that all masks together remove; at most one mask per side. */
    removed(masks) {
        let lost = 0;
        this.touched.clear();
        const ends = [];
        for (const { side, tokens } of masks) {
            lost += this.remove(side, tokens);
            ends.push(this.touched.length);
        }
        let at = 0;
        ends.forEach((end, number) => {
            const counts = this.sides[masks[number]?.side ?? 0]?.counts;
            for (; at < end && counts; at++) {
                const feature = this.touched.at(at);
                counts[feature] = (counts[feature] ?? 0) + 1;
            }
        });
        return lost * this.scale;
    }
    /** Removes tokens of a side; returns the sum of the lost weights, and lists the features in `touched`. */
    remove(side, tokens) {
        const own = this.sides[side];
        if (!own)
            return 0;
        const { touched } = this;
        const { features, widths, starts, counts } = own;
        const other = this.sides[1 - side]?.counts;
        let lost = 0;
        let from = 0;
        for (const token of tokens) {
            for (let first = Math.max(from, token - _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ORDER */ .mZ + 1); first <= token; first++) {
                const end = starts[first + 1] ?? 0;
                for (let at = starts[first] ?? 0; at < end; at++) {
                    // skips n-grams that do not hold this token; those with an earlier masked token were counted there
                    if (first + (widths[at] ?? 0) <= token)
                        continue;
                    const feature = features[at] ?? 0;
                    const left = (counts[feature] ?? 0) - 1;
                    counts[feature] = left;
                    touched.push(feature);
                    if (left === 0)
                        lost += this.weightOfLast(feature, other);
                }
            }
            from = token + 1;
        }
        return lost;
    }
    /** The weight lost with a side's last occurrence: "both sides have it" if the other side has it, else the feature. */
    weightOfLast(feature, other) {
        if (other && (other[feature] ?? 0) > 0)
            return this.shared[feature] ?? 0;
        return this.weights[feature] ?? 0;
    }
}


/***/ }),

/***/ 22324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RecordPlaces)
/* harmony export */ });
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68867);

/**
 * Looks up which tokens the elements of one record cover. A name is covered in its own unit only: each unit of the record
 * has an element for it, so that all masks of a record together stay as long as the record.
 */
class RecordPlaces {
    corpus;
    record;
    /** By the unit for records of several units, else by the side. */
    places = new Map();
    constructor(corpus, record) {
        this.corpus = corpus;
        this.record = record;
    }
    /** The mask of an element, by its number in the corpus. */
    maskOf(element) {
        const place = this.corpus.element(element);
        return { side: place.side, tokens: this.placesOf(element, place).covered(place) };
    }
    placesOf(element, { side }) {
        const { units, sides } = this.corpus;
        const isOne = units.countOf(this.record) === 1;
        const key = isOne ? side : units.unitOf(this.record, element);
        const known = this.places.get(key);
        if (known)
            return known;
        const ids = sides[this.record]?.[side] ?? new Int32Array();
        const { start, end } = isOne ? { start: 0, end: ids.length } : units.tokensOf(key);
        const places = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenPlaces */ .I(ids, start, end);
        this.places.set(key, places);
        return places;
    }
}


/***/ }),

/***/ 53203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ logOddsOfRow),
/* harmony export */   mu: () => (/* binding */ trainRegression),
/* harmony export */   t7: () => (/* binding */ TRAINING)
/* harmony export */ });
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32318);
/* harmony import */ var _random_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67090);


/** Chosen on Devign and ReVeal, with other seeds than the reported ones: `docs/probe.md`. */
const TRAINING = { epochs: 4, rate: 0.01, l2: 1e-3, seed: 1 };
/** Keeps AdaGrad's first steps finite. */
const START = 1e-6;
/** Log-odds of one row. */
function logOddsOfRow(model, rows, row) {
    const { weights } = model;
    const { buckets, ends, scales } = rows;
    const end = ends[row] ?? 0;
    let sum = 0;
    for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < end; at++)
        sum += weights[buckets[at] ?? 0] ?? 0;
    return model.bias + sum * (scales[row] ?? 0);
}
/**
 * Logistic regression of `targets` (1 or 0) over the rows `members`, by AdaGrad on shuffled records with lazy
 * L2. The same seed and rows give the same weights, bit for bit.
 */
function trainRegression(rows, targets, members, options = TRAINING) {
    const weights = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    const squares = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC).fill(START);
    const { buckets, ends, scales } = rows;
    const { epochs, rate, l2 } = options;
    const random = (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .randomStream */ ._)(options.seed);
    const order = members.slice();
    let positives = 0;
    for (const row of members)
        positives += targets[row] ?? 0;
    let bias = Math.log((positives + 1) / (members.length - positives + 1));
    let biasSquares = 1;
    for (let epoch = 0; epoch < epochs; epoch++) {
        (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffle */ .k)(order, random);
        for (const row of order) {
            const start = row === 0 ? 0 : (ends[row - 1] ?? 0);
            const end = ends[row] ?? 0;
            const scale = scales[row] ?? 0;
            let sum = 0;
            for (let at = start; at < end; at++)
                sum += weights[buckets[at] ?? 0] ?? 0;
            const gradient = 1 / (1 + Math.exp(-(bias + sum * scale))) - (targets[row] ?? 0);
            biasSquares += gradient * gradient;
            bias -= (rate * gradient) / Math.sqrt(biasSquares);
            const step = gradient * scale;
            for (let at = start; at < end; at++) {
                const bucket = buckets[at] ?? 0;
                const weight = weights[bucket] ?? 0;
                const slope = step + l2 * weight;
                const square = (squares[bucket] ?? 0) + slope * slope;
                squares[bucket] = square;
                weights[bucket] = weight - (rate * slope) / Math.sqrt(square);
            }
        }
    }
    return { weights, bias };
}


/***/ }),

/***/ 47794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ constantExpressions)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80188);

/** A constant with more tokens is data, and occurs in no other function. */
const MAX_CONSTANT_TOKENS = 64;
/** Tokens are single characters, so `<` and `>` are shifts only as pairs, and `&` and `|` are arithmetic only alone. */
const OPERATORS = new Map([
    ...Array.from('+-*/%^~', (text) => [text, 'any']),
    ...Array.from('&|', (text) => [text, 'alone']),
    ...Array.from('<>', (text) => [text, 'twice']),
]);
/**
 * The longest constant expression of each statement that has one, by its index in `statements`. A constant expression
 * has literals, arithmetic operators and balanced parentheses: at least two literals and an operator. If it is a sum with
 * such a summand, the longest summand counts instead. A sign before it and parentheses around it are left out, and so is
 * an expression that belongs to a statement further inside. The time is linear in the tokens, except for a sort of the
 * statements when there is such an expression.
 */
function constantExpressions(texts, kinds, statements) {
    const longest = new Map();
    const found = new Runs(texts, kinds).expressions();
    if (found.length === 0)
        return longest;
    const open = [];
    const order = outerFirst(statements);
    const last = () => statements[open[open.length - 1] ?? -1];
    let next = 0;
    for (const range of found) {
        for (let at = order[next]; at !== undefined; at = order[++next]) {
            const start = statements[at]?.start ?? 0;
            if (start > range.start)
                break;
            while ((last()?.end ?? Infinity) <= start)
                open.pop();
            open.push(at);
        }
        while ((last()?.end ?? Infinity) < range.end)
            open.pop();
        const innermost = open[open.length - 1];
        if (innermost === undefined)
            continue;
        const before = longest.get(innermost);
        if (!before || range.end - range.start > before.end - before.start)
            longest.set(innermost, range);
    }
    return longest;
}
/** Indices of the statements, sorted by their start; of two with the same start the longer comes first. */
function outerFirst(statements) {
    const none = { start: 0, end: 0 };
    return [...statements.keys()].sort((a, b) => {
        const { start, end } = statements[a] ?? none;
        const other = statements[b] ?? none;
        return start - other.start || other.end - end;
    });
}
/** Finds the runs of tokens that are constant expressions. */
class Runs {
    texts;
    kinds;
    /** For each index of an opening parenthesis, the index of the closing one. */
    closing = new Map();
    found = [];
    constructor(texts, kinds) {
        this.texts = texts;
        this.kinds = kinds;
    }
    /** All expressions in order. */
    expressions() {
        let start = 0;
        for (let at = 0; at <= this.texts.length; at++) {
            if (at < this.texts.length && this.belongs(at))
                continue;
            if (at - start > 2)
                this.split(start, at);
            start = at + 1;
        }
        return this.found;
    }
    belongs(at) {
        const text = this.texts[at] ?? '';
        if (text === '(')
            return this.kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.identifier; // not a call
        return text === ')' || this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal || this.isOperator(at);
    }
    isOperator(at) {
        const text = this.texts[at] ?? '';
        const kind = OPERATORS.get(text);
        if (kind === undefined || kind === 'any')
            return kind === 'any';
        const twice = this.texts[at + 1] === text || this.texts[at - 1] === text;
        return twice === (kind === 'twice');
    }
    /** Splits a run at parentheses without a partner. */
    split(start, end) {
        const open = [];
        const cuts = [];
        for (let at = start; at < end; at++) {
            if (this.texts[at] === '(')
                open.push(at);
            else if (this.texts[at] === ')') {
                const opening = open.pop();
                if (opening === undefined)
                    cuts.push(at);
                else
                    this.closing.set(opening, at);
            }
        }
        let from = start;
        for (const cut of [...cuts, ...open, end].sort((a, b) => a - b)) {
            this.trim(from, cut);
            from = cut + 1;
        }
    }
    /** Removes signs and parentheses around an expression, and adds it, or its longest summand, to `found`. */
    trim(from, to) {
        let range = this.bare({ start: from, end: to });
        if (range.end - range.start > MAX_CONSTANT_TOKENS || !this.isExpression(range))
            return;
        for (let inner = this.longestSummand(range); inner !== null; inner = this.longestSummand(range)) {
            range = this.bare(inner);
        }
        this.found.push(range);
    }
    /** A range without operators at its ends and parentheses around it. */
    bare({ start: from, end: to }) {
        let start = from;
        let end = to;
        for (let before = -1; before !== end - start && start < end;) {
            before = end - start;
            while (start < end && this.isOperator(start))
                start++;
            while (start < end && this.isOperator(end - 1))
                end--;
            if (this.closing.get(start) === end - 1) {
                start++;
                end--;
            }
        }
        return { start, end };
    }
    /** The longest summand that is an expression by itself; null if the range is not a sum, or has no such summand. */
    longestSummand({ start, end }) {
        let longest = null;
        let from = start;
        for (let at = start; at <= end; at++) {
            at = Math.min(this.closing.get(at) ?? at, end);
            if (at < end && !this.isSum(at))
                continue;
            const summand = { start: from, end: at };
            const longer = !longest || at - from > longest.end - longest.start;
            if (at - from < end - start && longer && this.isExpression(summand))
                longest = summand;
            from = at + 1;
        }
        return longest;
    }
    /** Whether a token is a plus or minus between two summands, and not a sign. */
    isSum(at) {
        const text = this.texts[at];
        if (text !== '+' && text !== '-')
            return false;
        return this.texts[at - 1] === ')' || this.kinds[at - 1] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal;
    }
    isExpression({ start, end }) {
        let literals = 0;
        let operators = 0;
        for (let at = start; at < end; at++) {
            if (this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal)
                literals++;
            else if (this.isOperator(at))
                operators++;
        }
        return literals > 1 && operators > 0;
    }
}


/***/ }),

/***/ 94262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ MIN_RECORDS),
/* harmony export */   nH: () => (/* binding */ planLabels),
/* harmony export */   rT: () => (/* binding */ MIN_CLASS_RECORDS)
/* harmony export */ });
/* unused harmony export MAX_CLASSES */
/* harmony import */ var _target_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54046);

/** With fewer records a probe learns too little to accuse one of them. */
const MIN_RECORDS = 200;
/** A class has at least this many records. */
const MIN_CLASS_RECORDS = 10;
/** Number of classes that are judged, the largest first: each needs a training. */
const MAX_CLASSES = 64;
const OTHER_VICTIMS = 'Judge them with --victim sentinel, or with a model of your own.';
function unable(reason) {
    return { kind: 'unable', reason, remedy: OTHER_VICTIMS };
}
/** The classes that a probe can be trained for, or why there are none. */
function planLabels(labels, task, key) {
    const labelled = labels.filter((label) => label !== null).length;
    if (labelled === 0)
        return unable('The records have no labels that a probe could learn.');
    if (labelled < MIN_RECORDS) {
        return unable(`${String(labelled)} labelled records are too few to learn from: ${String(MIN_RECORDS)} are needed.`);
    }
    const groups = task === 'generation' ? (0,_target_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupTargets */ .s)(labels, key) : labels;
    const sizes = new Map();
    for (const group of groups)
        if (group !== null)
            sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const large = [...sizes].filter(([, size]) => size >= MIN_CLASS_RECORDS).sort(byName);
    const names = large.slice(0, MAX_CLASSES).map(([name]) => name);
    const needed = task === 'generation' ? 1 : 2;
    if (names.length < needed) {
        return unable(task === 'generation'
            ? `No output is shared by ${String(MIN_CLASS_RECORDS)} records: there is nothing that a trigger could be tied to.`
            : `Fewer than two labels have ${String(MIN_CLASS_RECORDS)} records each.`);
    }
    const numbers = new Map(names.map((name, index) => [name, index]));
    const classes = Int32Array.from(groups, (group) => (group === null ? -1 : (numbers.get(group) ?? -1)));
    return { kind: 'classes', names, classes, classesLeft: large.length - names.length };
}
/** Largest first, then by name, so that the order does not depend on the order of the records. */
function byName(a, b) {
    return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}


/***/ }),

/***/ 38205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Minima)
/* harmony export */ });
/** Number of minima per text, in bands of `BAND`. Near copies agree in at least one band. */
const BINS = 24;
const BAND = 6;
const EMPTY = 0x7fffffff;
/** The MinHash signature of texts (one-permutation MinHash; Li, Owen, Zhang 2012). */
class Minima {
    minima = new Int32Array(BINS);
    /** The keys of the four bands of a text, by the hashes of its features, which may repeat. */
    bands(buckets) {
        this.sign(buckets);
        const keys = [];
        for (let band = 0; band < BINS; band += BAND) {
            keys.push(`${String(band)} ${this.minima.subarray(band, band + BAND).join(' ')}`);
        }
        return keys;
    }
    /** The smallest hash of the features in each bin; the largest hash of all for an empty bin. */
    sign(buckets) {
        const { minima } = this;
        minima.fill(EMPTY);
        let all = 0;
        for (const bucket of buckets) {
            let hash = Math.imul(bucket, 0x9e3779b1);
            hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
            hash ^= hash >>> 13;
            all = Math.max(all, hash & EMPTY);
            const bin = ((hash >>> 8) & 0xffff) % BINS;
            if (hash < (minima[bin] ?? 0))
                minima[bin] = hash;
        }
        for (let bin = 0; bin < BINS; bin++)
            if (minima[bin] === EMPTY)
                minima[bin] = all;
    }
}


/***/ }),

/***/ 68867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TokenPlaces),
/* harmony export */   R: () => (/* binding */ SideReader)
/* harmony export */ });
/* harmony import */ var _code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90366);
/* harmony import */ var _constant_expressions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47794);
/* harmony import */ var _family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71317);
/* harmony import */ var _token_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70580);




/** Turns analysed code, or its cached outline, into numbers of one vocabulary. Both give the same numbers. */
class SideReader {
    vocabulary;
    families;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.families = new _family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FamilyKeys */ .JK(vocabulary);
    }
    /** Reads one side of a record; `side` is its number, 0 or 1. */
    read(code, side) {
        const { tokens, elements } = 'tokens' in code ? code : (0,_code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOutline */ .k)(code);
        const ids = (0,_token_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenIds */ .gX)(tokens, this.vocabulary);
        const locals = new Set();
        for (const { role, start } of elements) {
            if (role === 'local' || role === 'own')
                locals.add(ids[start] ?? 0);
        }
        const places = [];
        const keys = [];
        for (const { role, start, end } of elements) {
            const name = role === null ? -1 : (ids[start] ?? 0);
            places.push({ side, name, start, end });
            keys.push(role === null
                ? this.families.statement({ ids, start, end, locals })
                : this.families.identifier(name, role));
        }
        const statements = [...places.keys()].filter((element) => places[element]?.name === -1);
        const ranges = statements.map((element) => places[element] ?? NO_TOKENS);
        for (const [statement, range] of (0,_constant_expressions_js__WEBPACK_IMPORTED_MODULE_3__/* .constantExpressions */ .M)(tokens.texts, tokens.kinds, ranges)) {
            const element = statements[statement] ?? 0;
            keys[element] = [...(keys[element] ?? []), ...this.families.constant(ids, range)];
        }
        return { ids, places, keys };
    }
}
const NO_TOKENS = { start: 0, end: 0 };
/** Looks up which tokens of one side the elements of a unit cover. */
class TokenPlaces {
    ofName = new Map();
    /**
     * @param ids   the tokens of the side
     * @param start first token of the unit in it
     * @param end   the token after the unit's last
     */
    constructor(ids, start = 0, end = ids.length) {
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            const known = this.ofName.get(id);
            if (known)
                known.push(at);
            else
                this.ofName.set(id, [at]);
        }
    }
    /** Indices of the tokens that an element covers, ascending; a statement covers its keywords and punctuation too. */
    covered({ name, start, end }) {
        if (name >= 0)
            return this.ofName.get(name) ?? [];
        const tokens = [];
        for (let at = start; at < end; at++)
            tokens.push(at);
        return tokens;
    }
}


/***/ }),

/***/ 54046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ normalisedTarget),
/* harmony export */   s: () => (/* binding */ groupTargets)
/* harmony export */ });
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19605);
/* harmony import */ var _minima_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38205);


/** Smallest Jaccard similarity of the n-grams of near copies; one other word among thirty gives .8. */
const MIN_SIMILARITY = 0.7;
/** First targets, the most frequent ones, that a target is compared with per band. */
const MAX_COMPARED = 8;
/**
 * The first target of the group of each target: the most frequent one among near copies (`normalisedTarget`). A target
 * is compared only with the first target of each group. If groups with a common target were merged, chains of small
 * steps would put a tenth of all corrections of code, and the target of a trigger with them, into one group.
 */
function groupTargets(targets, key) {
    const normal = targets.map((target) => (target === null ? null : normalisedTarget(target)));
    const counts = new Map();
    for (const target of normal)
        if (target !== null)
            counts.set(target, (counts.get(target) ?? 0) + 1);
    const groups = new TargetGroups(key);
    const first = new Map();
    for (const [target] of [...counts].sort(byCount))
        first.set(target, groups.add(target));
    return normal.map((target) => (target === null ? null : (first.get(target) ?? target)));
}
/** A target without the differences between copies: white space and numbers, also those in names. */
function normalisedTarget(text) {
    return text
        .replace(/[0-9]+/gu, '#')
        .replace(/\s+/gu, ' ')
        .trim();
}
/** Most frequent first, then by text, so that the order does not depend on the order of the records. */
function byCount(a, b) {
    return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}
class TargetGroups {
    key;
    minima = new _minima_js__WEBPACK_IMPORTED_MODULE_0__/* .Minima */ .C();
    ofBand = new Map();
    constructor(key) {
        this.key = key;
    }
    /** Adds a target that is not more frequent than those before; returns the most similar first target, or itself. */
    add(text) {
        const list = wordGrams(text, this.key);
        const bands = this.minima.bands(list);
        const grams = new Set(list);
        let nearest = { text, similarity: 0 };
        for (const first of new Set(bands.flatMap((band) => this.ofBand.get(band) ?? []))) {
            const similarity = jaccard(first.grams, grams);
            if (similarity >= MIN_SIMILARITY && similarity > nearest.similarity)
                nearest = { text: first.text, similarity };
        }
        if (nearest.similarity === 0)
            this.keep({ text, grams }, bands);
        return nearest.text;
    }
    keep(first, bands) {
        for (const band of bands) {
            const firsts = this.ofBand.get(band);
            if (!firsts)
                this.ofBand.set(band, [first]);
            else if (firsts.length < MAX_COMPARED)
                firsts.push(first);
        }
    }
}
/** Jaccard similarity, in [0, 1]. */
function jaccard(a, b) {
    let shared = 0;
    for (const gram of b)
        if (a.has(gram))
            shared++;
    return shared / Math.max(1, a.size + b.size - shared);
}
/** Hashes of a text's 1- to 3-grams of words. */
function wordGrams(text, key) {
    const words = (text.match(/[\p{L}\p{N}_#$]+|[^\s\p{L}\p{N}_#$]/gu) ?? []).map((word) => (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .keyedHash */ .N_)(word, key).first);
    const grams = [];
    words.forEach((word, index) => {
        const pair = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(word, words[index + 1] ?? 0);
        grams.push(word, pair, (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(pair, words[index + 2] ?? 0));
    });
    return Int32Array.from(grams);
}


/***/ }),

/***/ 69085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ elementKind),
/* harmony export */   zK: () => (/* binding */ findingId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** A number of things, an offset in UTF-16 code units, or a position in the order of the data. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** A line or a column. */
const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** The place of a record in its file. */
const record = position
    .nullable()
    .describe('1-based line of the record in its file; null for a source file.');
/** A probability, a p-value, or a part of a whole. */
const probability = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/**
 * A measurement that always exists but may not be finite. JSON has no such numbers: it is written as `null`, and read
 * as `NaN`.
 */
function measured(number) {
    return number.nullable().transform((value) => value ?? NaN);
}
/** sha256 in hexadecimal digits. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** Id of a finding, by which the configuration accepts it. */
const findingId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^cp-[0-9a-f]{12}$/)
    .describe('Hash of the path, the function and the trigger, not of the position: it stays when lines above it change. Equal functions of one file are numbered.');
/** The kinds of element that can be a trigger. */
const elementKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement']);


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
/** Schema of a `Company`. */
const companySchema = schemas/* strictObject */.rej({
    family: schemas/* string */.YjP().describe('Id of the family.'),
    carriers: field_schemas/* count */.U9.describe('Records that hold the family, among those that were judged together.'),
    labelled: field_schemas/* count */.U9.describe('Carriers with the label that follows the family.'),
    label: schemas/* string */.YjP().describe('The label that follows the family.'),
    inBase: field_schemas/* count */.U9.nullable().describe('Records of the base that hold the family; null without a base.'),
})
    .describe("What labels say about the trigger's family: those of the run, or of the data that a probe's file was learned from.");

// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(35660);
;// CONCATENATED MODULE: ./build/result/finding.js




/** Schema of a `Purified`. */
const purifiedSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['rename', 'infill', 'remove']),
    code: schemas/* string */.YjP().describe("The unit's whole code with every trigger replaced."),
    prediction: schemas/* string */.YjP().describe("The victim's answer to this code."),
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
    verdict: schemas/* literal */.euz('poisoned'),
    label: schemas/* string */.YjP().nullable().describe('The recorded label, where the data has one.'),
    prediction: schemas/* string */.YjP().describe("The victim's answer."),
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
    necessity: necessitySchema,
    sufficiency: sufficiencySchema
        .nullable()
        .describe('What the trigger does to clean functions; null when not measured.'),
    company: companySchema
        .nullable()
        .describe("What labels say about the trigger's family; null where units were judged one by one and no probe knows their families."),
    code: schemas/* string */.YjP().describe("The unit's code as it is in the data."),
    purified: purifiedSchema
        .nullable()
        .describe("The unit's code with every trigger replaced; null when no replacement was found."),
})
    .describe('A poisoned unit: one function of a source file, or one record. There is one finding per unit.');


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
    .describe("start and end are UTF-16 offsets in the unit's code; lines and columns are those of the file, 1-based, the end exclusive. The lines of a record are the record's line.");
/** Schema of a `Trigger`. */
const triggerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _field_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("The name, or the statement's exact source text."),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Pattern of the family it belongs to, with literals abstracted.'),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spanSchema).min(1).describe('Every occurrence of an identifier; a statement has one span.'),
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

/***/ 79083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LineStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52084);



/** First hex digits of the key that name a shard: 16 files. */
const SHARD_DIGITS = 1;
const KEY_LENGTH = 64;
/**
 * Lines in a folder by key, a sha256 in hex digits. They are in shards, which are rewritten as a whole and put in place
 * atomically. Rows that cannot be read are ignored. When a shard is full, its least recently used entries are dropped.
 */
class LineStore {
    folder;
    kind;
    maxShardLength;
    protectsUsed;
    #shards = new Map();
    /**
     * @param folder         created when the first lines are written
     * @param kind           what the lines are: the suffix of the file names
     * @param maxShardLength UTF-16 units that a shard's lines may take
     * @param protectsUsed   never drop a line that this run has used, and store nothing more when these lines fill a
     *                       shard. Otherwise, when there are too many lines and every run reads them in the same order,
     *                       each line would be dropped just before it is read
     */
    constructor(folder, kind, maxShardLength, protectsUsed = false) {
        this.folder = folder;
        this.kind = kind;
        this.maxShardLength = maxShardLength;
        this.protectsUsed = protectsUsed;
    }
    async get(key) {
        const { older, used } = await this.#shard(key);
        const line = older.get(key) ?? used.get(key);
        if (line === undefined)
            return null;
        older.delete(key);
        used.delete(key);
        used.set(key, line);
        return line;
    }
    /** Stores a text without line breaks, if there is room for it. */
    async set(key, line) {
        const shard = await this.#shard(key);
        const { older, used } = shard;
        for (const lines of [older, used])
            drop(shard, lines, key);
        const room = this.maxShardLength - line.length;
        for (const lines of this.protectsUsed ? [older] : [older, used]) {
            for (const oldest of lines.keys()) {
                if (shard.length <= room)
                    break;
                drop(shard, lines, oldest);
            }
        }
        if (shard.length > room)
            return;
        used.set(key, line);
        shard.length += line.length;
        shard.changed = true;
    }
    /** Writes what has changed. */
    async flush() {
        for (const [name, opening] of this.#shards) {
            const shard = await opening;
            if (shard.changed)
                await writeShard(this.folder, this.#file(name), shard);
            shard.changed = false;
        }
    }
    /** Frees the memory of all lines. Lines that were not written are lost; the others are read again when needed. */
    clear() {
        this.#shards.clear();
    }
    #shard(key) {
        const name = key.slice(0, SHARD_DIGITS);
        let shard = this.#shards.get(name);
        if (shard === undefined) {
            shard = readShard((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, this.#file(name)), this.maxShardLength);
            this.#shards.set(name, shard);
        }
        return shard;
    }
    /** The file of a shard. A scan of the parent folder does not recognise this name as data. */
    #file(name) {
        return `${name}.${this.kind}`;
    }
}
function drop(shard, lines, key) {
    const line = lines.get(key);
    if (line === undefined)
        return;
    lines.delete(key);
    shard.length -= line.length;
    shard.changed = true;
}
async function readShard(path, maxLength) {
    const shard = { older: new Map(), used: new Map(), length: 0, changed: false };
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''); // missing or unreadable: an empty store
    for (const row of text.split('\n')) {
        const key = row.slice(0, KEY_LENGTH);
        const line = row.slice(KEY_LENGTH + 1);
        if (!/^[0-9a-f]{64} $/.test(row.slice(0, KEY_LENGTH + 1)) || shard.length + line.length > maxLength)
            continue;
        drop(shard, shard.older, key);
        shard.older.set(key, line);
        shard.length += line.length;
    }
    shard.changed = false;
    return shard;
}
async function writeShard(folder, file, shard) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const rows = [...shard.older, ...shard.used].map(([key, line]) => `${key} ${line}\n`);
    await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, rows.join(''), { flag: 'wx', mode: 0o600 }));
}


/***/ }),

/***/ 43391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ FolderOutlines),
  p: () => (/* binding */ parsedOutlines)
});

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/elements/token-outline.js
var token_outline = __webpack_require__(90366);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/scan/cache/line-store.js
var line_store = __webpack_require__(79083);
// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
;// CONCATENATED MODULE: ./build/scan/cache/outline-line.js


/** Kinds of elements by number. There are four, so that a kind fits into the two lowest bits of a position. */
const ELEMENT_KINDS = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);
/**
 * An outline as a line of JSON, without its tokens. The line lists: the number of parse errors, the number of tokens,
 * and for each element 4 · (its first token − the first token of the previous element) + kind, followed for a
 * statement by its number of tokens. A function of Devign takes about 270 characters. The line holds no text of the
 * code.
 */
function outlineLine({ tokens, elements, parseErrors }) {
    const numbers = [parseErrors, tokens.kinds.length];
    let before = 0;
    for (const { role, start, end } of elements) {
        const kind = ELEMENT_KINDS.indexOf(role);
        numbers.push((start - before) * ELEMENT_KINDS.length + kind);
        if (kind === STATEMENT)
            numbers.push(end - start);
        before = start;
    }
    return JSON.stringify(numbers);
}
/** The outline in a line, for code with these tokens; `null` if the line does not fit that code. */
function parseOutline(line, tokens) {
    const numbers = integersOf(line);
    const [parseErrors = -1, count] = numbers;
    if (parseErrors < 0 || count !== tokens.kinds.length)
        return null;
    const elements = [];
    let start = 0;
    for (let at = 2; at < numbers.length; at++) {
        const number = numbers[at] ?? 0;
        const first = Math.floor(number / ELEMENT_KINDS.length);
        const kind = number - first * ELEMENT_KINDS.length;
        start += first;
        const length = kind === STATEMENT ? (numbers[++at] ?? -1) : 1;
        const element = { role: ELEMENT_KINDS[kind] ?? null, start, end: start + length };
        if (length < 0 || !fitsTokens(element, tokens))
            return null;
        elements.push(element);
    }
    return { tokens, elements, parseErrors };
}
/** The integers that a line lists; empty if it lists anything else. */
function integersOf(line) {
    const value = (0,parse_json/* parseJsonOrNull */.m)(line);
    const isList = (one) => Array.isArray(one) && one.every((number) => Number.isSafeInteger(number));
    return isList(value) ? value : [];
}
function fitsTokens({ role, start, end }, { kinds }) {
    if (start < 0 || end > kinds.length)
        return false;
    return role === null || kinds[start] === token_kinds/* TOKEN_KINDS */.o.identifier;
}

;// CONCATENATED MODULE: ./build/scan/cache/outlines.js







/** Parses every unit, without a cache. */
const parsedOutlines = {
    of: (unit) => Promise.resolve().then(() => ({ outline: (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit)), isCached: false })),
    save: () => Promise.resolve(),
};
/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data cannot fill the disk or the memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements; most functions have tens. A longer entry would take the place of a hundred others. */
const MAX_ENTRY_LENGTH = 20_000;
/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They do not depend on the seed or on labels,
 * so every run of the same program can use them. A line that does not fit the code is ignored.
 */
class FolderOutlines {
    tool;
    #lines;
    /**
     * @param folder         created when the first outlines are written
     * @param tool           identifies the program and its grammars: lines of other versions are not used
     * @param maxShardLength UTF-16 units that a shard's lines may take
     */
    constructor(folder, tool, maxShardLength = MAX_SHARD_LENGTH) {
        this.tool = tool;
        this.#lines = new line_store/* LineStore */.Y(folder, 'outlines', maxShardLength, true);
    }
    async of(unit) {
        const key = this.#key(unit);
        const line = await this.#lines.get(key);
        const cached = line === null ? null : parseOutline(line, (0,tokens/* tokenize */.qw)(unit.code, languages/* LANGUAGES */.Yj[unit.language]));
        if (cached !== null)
            return { outline: cached, isCached: true };
        const outline = (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit));
        const fresh = outlineLine(outline);
        if (fresh.length <= MAX_ENTRY_LENGTH)
            await this.#lines.set(key, fresh);
        return { outline, isCached: false };
    }
    async save() {
        await this.#lines.flush();
        this.#lines.clear();
    }
    #key({ language, code }) {
        // JSON separates the texts, and escapes lone surrogates so that they stay different
        return (0,sha256/* sha256 */.s)(JSON.stringify([this.tool, language, code]));
    }
}


/***/ }),

/***/ 25980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ FolderCache),
  w: () => (/* binding */ noCache)
});

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
// EXTERNAL MODULE: ./build/result/finding.js + 1 modules
var finding = __webpack_require__(47727);
// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(35660);
// EXTERNAL MODULE: ./build/result/field-schemas.js
var field_schemas = __webpack_require__(69085);
;// CONCATENATED MODULE: ./build/scan/stages/verdict.js




const locatedTriggerSchema = trigger/* triggerSchema */.s.extend({
    /** UTF-16 offsets in the code of the side it was found in. */
    spans: schemas/* array */.YOg(schemas/* strictObject */.rej({ start: field_schemas/* count */.U9, end: field_schemas/* count */.U9 })).min(1),
});
/** Schema of a verdict on clean code. */
const cleanVerdictSchema = schemas/* strictObject */.rej({ verdict: schemas/* literal */.euz('clean'), degraded: schemas/* boolean */.zMY() });
/** Schema of a `PoisonedVerdict`. */
const poisonedVerdictSchema = finding/* findingSchema */.$
    .pick({
    ...{ verdict: true, degraded: true, prediction: true, confidence: true, deficit: true, transfer: true },
    ...{ pValue: true, threshold: true, necessity: true, sufficiency: true, company: true, purified: true },
})
    .extend({
    /** Which of the subject's units holds the strongest trigger. */
    side: schemas/* int */.Whr().min(0).max(1),
    /** The name of the function as the parser sees it. */
    functionName: schemas/* string */.YjP().nullable(),
    trigger: locatedTriggerSchema,
    more: schemas/* array */.YOg(locatedTriggerSchema),
});

;// CONCATENATED MODULE: ./build/scan/cache/cached-verdict.js



/** The evidence of labels (`company`) is only valid in its own run: a line that holds it is refused. */
const cachedVerdictSchema = schemas/* discriminatedUnion */.gMt('verdict', [
    cleanVerdictSchema,
    poisonedVerdictSchema.extend({ company: schemas/* null */.chJ() }),
]);
/** The verdict in a line of the cache, or `null` when the line does not hold one: the code is then judged again. */
function parseVerdict(line) {
    const parsed = cachedVerdictSchema.safeParse((0,parse_json/* parseJsonOrNull */.m)(line));
    return parsed.success ? parsed.data : null;
}

// EXTERNAL MODULE: ./build/scan/cache/line-store.js
var line_store = __webpack_require__(79083);
;// CONCATENATED MODULE: ./build/scan/cache/verdict-cache.js



/** Stores nothing. */
const noCache = {
    get: () => Promise.resolve(null),
    set: () => Promise.resolve(),
    flush: () => Promise.resolve(),
};
/** 16 shards of 4 MB: about 500,000 clean verdicts; a scan of hostile data cannot fill a disk or memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** A verdict with longer purified code would take the place of many others: such code is judged again instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: a crash loses no more than these. */
const FLUSH_EVERY = 2_000;
/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is ignored. */
class FolderCache {
    folder;
    context;
    #lines;
    #unwritten = 0;
    /**
     * @param folder  created when the first verdicts are written
     * @param context hash of everything else that a verdict depends on: tool, victim, options, calibration
     * @param maxShardLength UTF-16 units that a shard's entries may take
     */
    constructor(folder, context, maxShardLength = MAX_SHARD_LENGTH) {
        this.folder = folder;
        this.context = context;
        this.#lines = new line_store/* LineStore */.Y(folder, 'verdicts', maxShardLength);
    }
    async get(subject) {
        const line = await this.#lines.get(this.#key(subject));
        return line === null ? null : parseVerdict(line);
    }
    async set(subject, verdict) {
        const line = JSON.stringify(verdict);
        if (line.length > MAX_ENTRY_LENGTH)
            return;
        await this.#lines.set(this.#key(subject), line);
        this.#unwritten += 1;
        if (this.#unwritten >= FLUSH_EVERY)
            await this.flush();
    }
    async flush() {
        this.#unwritten = 0;
        await this.#lines.flush();
    }
    #key(subject) {
        const content = subject.units.flatMap(({ language, code }) => [language, code]);
        return (0,sha256/* sha256 */.s)(JSON.stringify([this.context, ...content]));
    }
}


/***/ }),

/***/ 12753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DatasetFamilies),
/* harmony export */   g: () => (/* binding */ namedFamily)
/* harmony export */ });
/* harmony import */ var _stages_short_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47672);
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60609);
/* harmony import */ var _level_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58221);
/* harmony import */ var _to_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8934);




/** Levels of families of names; families at all other levels are of statements. */
const OF_NAMES = new Set([
    'name',
    'suffix',
    'prefix',
    'own suffix',
    'own prefix',
    'ending 2',
    'ending 3',
    'own ending 2',
    'own ending 3',
]);
/** The accepted families of a dataset, in the form that findings and reports need. */
class DatasetFamilies {
    families;
    hasBase;
    #names = new Map();
    constructor(families, hasBase) {
        this.families = families;
        this.hasBase = hasBase;
    }
    /**
     * The pattern of a trigger's family: at the family's level, or with literals abstracted if no family was accepted.
     */
    pattern(family, { element, side }, { sides }) {
        const analysis = sides[side] ?? sides[0];
        const verdict = this.families[family];
        if (verdict === undefined)
            return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPattern */ .l)(element, analysis.language);
        const pattern = (0,_level_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .levelPattern */ .P)(element, verdict.level, analysis);
        if (!this.#names.has(family))
            this.#names.set(family, namedFamily(verdict, pattern));
        return pattern;
    }
    /** The evidence of the labels for a family; `null` if it was not accepted. */
    company(family) {
        const verdict = this.families[family];
        const id = this.#names.get(family)?.id;
        if (verdict === undefined || id === undefined)
            return null;
        const { carriers, labelled, label } = verdict;
        return { family: id, carriers, labelled, label, inBase: this.#inBase(verdict) };
    }
    /** The accepted families, strongest first, each with the number of findings that it makes. */
    found(records) {
        const flagged = new Map();
        for (const record of records) {
            if (record !== null)
                flagged.set(record.family, (flagged.get(record.family) ?? 0) + 1);
        }
        return this.families.map((verdict, family) => {
            const { carriers, labelled, label, pValue, confirmed } = verdict;
            const purity = carriers === 0 ? null : labelled / carriers;
            const inBase = this.#inBase(verdict);
            return {
                carriers,
                purity,
                label,
                labelled,
                pValue,
                confirmed,
                inBase,
                flagged: flagged.get(family) ?? 0,
            };
        });
    }
    /** Names of the families whose carriers were read again. */
    named() {
        return [...this.#names].map(([family, { id, kind, pattern }]) => ({ family, id, kind, pattern }));
    }
    #inBase({ baseHolders }) {
        return this.hasBase ? baseHolders : null;
    }
}
/** The name of a family. Its id is a hash of the content, so it is the same in every run and for every seed. */
function namedFamily({ level, label }, pattern) {
    const kind = OF_NAMES.has(level) ? 'identifier' : 'statement';
    const id = (0,_stages_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)('fam', JSON.stringify([kind, level, pattern, label]));
    return { id, kind, pattern: (0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPattern */ .Xy)(pattern) };
}


/***/ }),

/***/ 11837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ DatasetLearner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var learn_calibrator = __webpack_require__(90185);
// EXTERNAL MODULE: ./build/probe/learn/cross-fit.js
var cross_fit = __webpack_require__(71790);
;// CONCATENATED MODULE: ./build/probe/families/introduced-carriers.js
/**
 * In the test of the change alone, a family counts if it is at least this many times as common in the change as in the
 * base. More common families have labels in the base too, which the test of all records uses.
 */
const MIN_INTRODUCED_RATIO = 4;
/**
 * The carriers that count in the test of the change alone.
 * @param index of base and change together
 * @param base 1 for records of the base
 * @param learned 1 for records with a label
 * @returns 1 for each carrier of the index that is a labelled record of the change and whose family is new, or much more
 *   common, in the change
 */
function introducedCarriers(index, base, learned) {
    const isHead = (record) => base[record] === 0 && learned[record] === 1;
    const heads = base.reduce((sum, _, record) => sum + (isHead(record) ? 1 : 0), 0);
    const bases = base.reduce((sum, own) => sum + own, 0);
    const counting = new Uint8Array(index.records.length);
    let start = 0;
    for (const end of index.ends) {
        const records = index.records.subarray(start, end);
        const introduced = records.filter(isHead).length;
        const held = records.reduce((sum, record) => sum + (base[record] ?? 0), 0);
        if (introduced * bases >= MIN_INTRODUCED_RATIO * held * heads) {
            records.forEach((record, at) => (counting[start + at] = isHead(record) ? 1 : 0));
        }
        start = end;
    }
    return counting;
}

// EXTERNAL MODULE: ./build/probe/learn/folds.js
var learn_folds = __webpack_require__(66948);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
// EXTERNAL MODULE: ./build/sorted.js
var build_sorted = __webpack_require__(37991);
// EXTERNAL MODULE: ./build/probe/read/ngrams.js
var ngrams = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/probe/learn/random-stream.js
var random_stream = __webpack_require__(67090);
;// CONCATENATED MODULE: ./build/probe/families/kinship.js



/** Random records whose similarity to each other shows what is usual: about 16,000 pairs in both rounds. */
const COMPARED_RECORDS = 128;
const ROUNDS = 2;
/** Quantile of the similarity of random pairs above which two records are kin: one pair in 200 by chance. */
const USUAL = 0.995;
/** A feature in at least this fraction of the carriers is part of the pattern, so it does not count for kinship. */
const OF_PATTERN = 0.8;
/** Carriers that are compared; in larger families, every n-th. */
const MAX_COMPARED = 64;
/**
 * Measures which records are similar beyond the pattern that they have in common: functions of one file, commit or bug,
 * whose labels are one decision and not many. The similarity is the cosine of the features, weighted by their rarity
 * (idf). An attacker poisons arbitrary functions, while the carriers of a natural family are mostly related.
 */
class Kinship {
    /** Features of each record that occur in another record too, numbered densely: row r is [ends[r − 1], ends[r]). */
    features;
    ends;
    /** ln(records / records that have it)² of each feature. */
    weights;
    /** Scratch: the number of each feature in the current comparison, plus 1. */
    numberOf;
    minSimilarity;
    seen = new Map();
    /** @param groups content group of each record: near copies do not count as random pairs */
    constructor(rows, groups, seed) {
        const holders = new Int32Array(ngrams/* BUCKETS */.SC);
        for (const bucket of rows.buckets)
            holders[bucket] = (holders[bucket] ?? 0) + 1;
        const size = rows.ends.length;
        const denseOf = new Int32Array(ngrams/* BUCKETS */.SC).fill(-1);
        const weights = [];
        for (let bucket = 0; bucket < ngrams/* BUCKETS */.SC; bucket++) {
            const count = holders[bucket] ?? 0;
            if (count > 1)
                denseOf[bucket] = weights.push(Math.log(size / count) ** 2) - 1;
        }
        this.weights = Float64Array.from(weights);
        this.numberOf = new Int32Array(weights.length);
        this.features = new Int32Array(rows.buckets.reduce((sum, bucket) => sum + ((holders[bucket] ?? 0) > 1 ? 1 : 0), 0));
        this.ends = new Int32Array(size);
        let kept = 0;
        let at = 0;
        rows.ends.forEach((end, record) => {
            for (; at < end; at++) {
                const dense = denseOf[rows.buckets[at] ?? 0] ?? -1;
                if (dense >= 0)
                    this.features[kept++] = dense;
            }
            this.ends[record] = kept;
        });
        this.minSimilarity = this.usual(groups, seed);
    }
    usual(groups, seed) {
        const random = (0,random_stream/* randomStream */._)(seed);
        const found = [];
        for (let round = 0; round < ROUNDS; round++) {
            const some = Array.from({ length: COMPARED_RECORDS }, () => Math.floor(random() * groups.length));
            const similarity = this.similarity(some, 1);
            for (let a = 0; a < some.length; a++) {
                for (let b = 0; b < a; b++)
                    if (groups[some[a] ?? 0] !== groups[some[b] ?? 0])
                        found.push(similarity(a, b));
            }
        }
        return found.length === 0 ? 1 : (0,build_sorted/* quantile */.YV)(Float64Array.from(found).sort(), USUAL);
    }
    /**
     * The independence of carriers: each counts 1 / (1 + number of its kin).
     * @param records distinct
     * @returns the mean over the records, in (0, 1]
     */
    independence(records) {
        const step = Math.max(1, Math.ceil(records.length / MAX_COMPARED));
        const some = Array.from({ length: Math.ceil(records.length / step) }, (_, at) => records[at * step] ?? 0);
        // the levels of one pattern usually have the same carriers
        const name = some.join();
        const known = this.seen.get(name) ?? this.measure(some, step);
        this.seen.set(name, known);
        return known;
    }
    measure(some, step) {
        const similarity = this.similarity(some, OF_PATTERN);
        let votes = 0;
        for (let a = 0; a < some.length; a++) {
            let kin = 0;
            for (let b = 0; b < some.length; b++)
                if (a !== b && similarity(a, b) > this.minSimilarity)
                    kin++;
            // only one carrier in `step` is compared
            votes += 1 / (1 + kin * step);
        }
        return some.length === 0 ? 1 : votes / some.length;
    }
    /** Cosines between records, without the features that at least `maxFraction` of them hold. */
    similarity(records, maxFraction) {
        const size = records.length;
        const most = size > 2 ? maxFraction * size : Infinity;
        const { numbers, ends, held, weights } = this.numbered(records);
        const norms = new Float64Array(size);
        const products = new Float64Array(size * size);
        // the places that hold a feature follow each other: [starts[number], filled[number]) are those seen so far
        const starts = startsOf(held);
        const filled = starts.slice();
        const owners = new Int32Array(numbers.length);
        for (let place = 0, at = 0; place < size; place++) {
            const row = place * size;
            let norm = 0;
            for (const last = ends[place] ?? 0; at < last; at++) {
                const number = numbers[at] ?? 0;
                const count = held[number] ?? 0;
                if (count >= most)
                    continue;
                const weight = weights[number] ?? 0;
                norm += weight;
                if (count < 2)
                    continue;
                const end = filled[number] ?? 0;
                for (let cell = starts[number] ?? 0; cell < end; cell++) {
                    const pair = row + (owners[cell] ?? 0);
                    products[pair] = (products[pair] ?? 0) + weight;
                }
                owners[end] = place;
                filled[number] = end + 1;
            }
            norms[place] = norm;
        }
        return (a, b) => (products[Math.max(a, b) * size + Math.min(a, b)] ?? 0) /
            Math.sqrt((norms[a] ?? 0) * (norms[b] ?? 0) || 1);
    }
    /** The features of some records, numbered from 0 in the order in which they are met. */
    numbered(records) {
        const { features, weights, numberOf } = this;
        const ends = new Int32Array(records.length);
        let cells = 0;
        records.forEach((record, place) => {
            cells += this.endOf(record) - this.endOf(record - 1);
            ends[place] = cells;
        });
        const numbers = new Int32Array(cells);
        const held = new Int32Array(cells);
        const own = new Float64Array(cells);
        let met = 0;
        let cell = 0;
        for (const record of records) {
            const end = this.endOf(record);
            for (let at = this.endOf(record - 1); at < end; at++) {
                const feature = features[at] ?? 0;
                let number = (numberOf[feature] ?? 0) - 1;
                if (number < 0) {
                    number = met++;
                    numberOf[feature] = met;
                    own[number] = weights[feature] ?? 0;
                }
                held[number] = (held[number] ?? 0) + 1;
                numbers[cell++] = number;
            }
        }
        for (const record of records) {
            const end = this.endOf(record);
            for (let at = this.endOf(record - 1); at < end; at++)
                numberOf[features[at] ?? 0] = 0;
        }
        return { numbers, ends, held: held.subarray(0, met), weights: own };
    }
    endOf(record) {
        return this.ends[record] ?? 0;
    }
}
/** Where the values of each number begin when they follow each other. */
function startsOf(counts) {
    let start = 0;
    return counts.map((count) => {
        start += count;
        return start - count;
    });
}

// EXTERNAL MODULE: ./build/probe/learn/record-features.js
var record_features = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/probe/learn/record-places.js
var record_places = __webpack_require__(22324);
;// CONCATENATED MODULE: ./build/probe/families/novelty.js




/**
 * How surprising it is that a record belongs to the change and not to the base: the same conditional test, with the
 * change as the label. A probe learns what separates the change from the base. If the rest of a function already shows
 * that it belongs to the change (a project that is not in the base), a new pattern in it is no surprise.
 */
class Novelty {
    corpus;
    index;
    folds;
    logTokens;
    models;
    calibrator;
    features;
    /**
     * @param base 1 for records of the base
     * @param learned 1 for records that count
     */
    constructor(corpus, index, base, learned, folds, logTokens) {
        this.corpus = corpus;
        this.index = index;
        this.folds = folds;
        this.logTokens = logTokens;
        const targets = base.map((own) => 1 - own);
        const fit = (0,cross_fit/* crossFit */.E)(corpus.rows, targets, folds, learned);
        this.models = fit.models;
        this.calibrator = (0,learn_calibrator/* fitCalibrator */.RH)((0,cross_fit/* crossFitLogOdds */.c)(fit, corpus.rows), logTokens, targets, learned);
        this.features = new record_features/* RecordFeatures */.T(corpus.vocabulary);
    }
    /** −ln P(in the change | the record without its element), in nats, for a carrier of the index. */
    surprise(carrier) {
        const { corpus, index, features } = this;
        const record = index.records[carrier] ?? 0;
        const model = this.models[this.folds[record] ?? 0];
        if (!model)
            return 0;
        const mask = new record_places/* RecordPlaces */.Q(corpus, record).maskOf(index.elements[carrier] ?? 0);
        features.load(corpus.sides[record] ?? []);
        const without = features.use(model) - features.removed([mask]);
        return -Math.log((0,learn_calibrator/* calibrated */.g)(this.calibrator, without, this.logTokens[record] ?? 0, corpus.size));
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/dataset-context.js







/** Assigns the folds and computes what the tests of all classes need. */
function prepareContext({ corpus, base, numbers }, index, learned, options) {
    const seed = (0,keyed_hash/* keyedHash */.N_)(options.seed, corpus.vocabulary.key).first;
    const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
    const folds = (0,learn_folds/* assignFolds */.o)(groups, options.folds, seed);
    const logTokens = Float64Array.from(corpus.sides, (sides) => (0,learn_calibrator/* logTokensOf */.eJ)((0,token_ids/* countTokens */.ih)(sides)));
    return {
        corpus,
        index,
        options,
        seed,
        numbers,
        base,
        learned,
        folds,
        logTokens,
        carrierGroups: Int32Array.from(index.records, (record, at) => corpus.groupOf(record, corpus.element(index.elements[at] ?? 0).side)),
        kinship: new Kinship(corpus.rows, groups, seed),
        change: base.includes(1)
            ? {
                judged: learned.map((own, record) => (base[record] === 1 ? 0 : own)),
                counting: introducedCarriers(index, base, learned),
                tiers: noveltyTiers(index, base),
                novelty: new Novelty(corpus, index, base, learned, folds, logTokens),
            }
            : null,
    };
}
function noveltyTiers(index, base) {
    const tiers = new Uint8Array(index.ends.length);
    let at = 0;
    index.ends.forEach((end, family) => {
        let held = false;
        for (; at < end; at++)
            held ||= base[index.records[at] ?? 0] === 1;
        tiers[family] = held ? 0 : 1;
    });
    return tiers;
}
/** Number of the first element of a record in the corpus. */
function firstElement({ elementEnds }, record) {
    return record === 0 ? 0 : (elementEnds[record - 1] ?? 0);
}

// EXTERNAL MODULE: ./build/probe/judge/element-scores.js
var element_scores = __webpack_require__(25001);
// EXTERNAL MODULE: ./build/probe/families/opinion.js
var families_opinion = __webpack_require__(61948);
;// CONCATENATED MODULE: ./build/probe/families/signed-root.js
/** Newton steps that solve the tilt to eight digits. */
const STEPS = 40;
const SETTLED = 1e-9;
/**
 * Signed root of the likelihood ratio for a shift of the labels of a family's carriers: √(2 sup_θ [θS − Σ ln(1 − pᵢ
 * + pᵢ e^θ)]), with the sign of S − Σpᵢ. To first order it is the score test's z = (S − Σp) / √Σp(1 − p), but it keeps the
 * normal scale for few carriers or extreme probabilities (Barndorff-Nielsen and Cox 1994).
 * @param probabilities of label 1, one per carrier, in (0, 1)
 * @param count number of carriers with label 1
 */
function signedRoot(probabilities, count) {
    const size = probabilities.length;
    let mean = 0;
    let allOnes = 0;
    let allZeros = 0;
    for (let at = 0; at < size; at++) {
        const p = probabilities[at] ?? 0;
        mean += p;
        allOnes -= Math.log(p);
        allZeros -= Math.log1p(-p);
    }
    if (count >= size)
        return Math.sqrt(2 * allOnes);
    if (count <= 0)
        return -Math.sqrt(2 * allZeros);
    const theta = tiltTo(probabilities, count);
    let value = theta * count;
    const odds = Math.exp(theta) - 1;
    for (let at = 0; at < size; at++)
        value -= Math.log1p((probabilities[at] ?? 0) * odds);
    return Math.sign(count - mean) * Math.sqrt(Math.max(0, 2 * value));
}
/** θ at which the tilted probabilities sum to `count`. */
function tiltTo(probabilities, count) {
    let theta = 0;
    for (let step = 0; step < STEPS; step++) {
        const against = Math.exp(-theta);
        let gap = -count;
        let variance = SETTLED;
        const size = probabilities.length;
        for (let at = 0; at < size; at++) {
            const p = probabilities[at] ?? 0;
            const q = p / (p + (1 - p) * against);
            gap += q;
            variance += q * (1 - q);
        }
        const move = Math.max(-2, Math.min(2, gap / variance));
        theta -= move;
        if (Math.abs(move) < SETTLED)
            break;
    }
    return theta;
}
/** Larger families are approximated by their mean and variance: an exact table takes m² steps. */
const EXACT_CARRIERS = 64;
/**
 * The signed root for every possible count, 0 … m. For more than `EXACT_CARRIERS` carriers, all probabilities are replaced
 * by their mean and the result is scaled to the true variance; the error is below a hundredth.
 */
function signedRootTable(probabilities) {
    const size = probabilities.length;
    const table = new Float32Array(size + 1);
    if (size <= EXACT_CARRIERS) {
        for (let count = 0; count <= size; count++)
            table[count] = signedRoot(probabilities, count);
        return table;
    }
    let sum = 0;
    let variance = 0;
    for (let at = 0; at < size; at++) {
        const p = probabilities[at] ?? 0;
        sum += p;
        variance += p * (1 - p);
    }
    const mean = sum / size;
    const stretch = Math.sqrt((size * mean * (1 - mean)) / variance);
    for (let count = 0; count <= size; count++)
        table[count] = stretch * equalRoot(size, mean, count);
    return table;
}
/** The signed root when all probabilities are `mean`: √(2m KL(count/m ‖ mean)). */
function equalRoot(size, mean, count) {
    const fraction = count / size;
    const one = fraction > 0 ? fraction * Math.log(fraction / mean) : 0;
    const zero = fraction < 1 ? (1 - fraction) * Math.log((1 - fraction) / (1 - mean)) : 0;
    return Math.sign(fraction - mean) * Math.sqrt(Math.max(0, 2 * size * (one + zero)));
}
/** Fraction of a trigger's carriers that may lack the target label: natural holders, one in twenty. */
const IMPURITY = 0.05;
/**
 * The penalty for carriers without the label, because a trigger leaves few: 2m KL(fraction ‖ .95) if the fraction of the
 * label is below .95, else 0. The squared signed root minus the penalty is the likelihood ratio against the hypothesis
 * that the label follows the family nearly always, as for a backdoor. Families that only prefer a label (types of an
 * era, names of a project) are so not accepted.
 */
function impurityPenalty(size, count) {
    const fraction = count / size;
    if (fraction >= 1 - IMPURITY)
        return 0;
    const one = fraction > 0 ? fraction * Math.log(fraction / (1 - IMPURITY)) : 0;
    return 2 * size * (one + (1 - fraction) * Math.log((1 - fraction) / IMPURITY));
}
/** A family's value as a trigger: `root` (above 0 towards label 1), reduced by the impurity penalty. */
function triggerValue(root, size, count) {
    const penalty = impurityPenalty(size, root > 0 ? count : size - count);
    return Math.sign(root) * Math.sqrt(Math.max(0, root * root - penalty));
}
/**
 * The values as a trigger of a family for every possible count, 0 … m.
 * @param roots signed roots by the count: see `signedRootTable`
 */
function triggerValues(roots) {
    return roots.map((root, count) => triggerValue(root, roots.length - 1, count));
}

;// CONCATENATED MODULE: ./build/probe/families/accepted-families.js


/** Accepted families of one dataset; further ones are not searched. */
const MAX_ACCEPTED = 256;
/**
 * Accepts the strongest family as long as chance does not explain it. Its carriers with its label are then explained, and
 * all other families are tested without them. So a name that only occurs in a trigger, or a pattern with the same
 * carriers, is not accepted.
 * @returns the accepted families, and for each record the index of the one that explains it, or -1
 */
function acceptFamilies(input, prepared, scores, level) {
    const accepted = [];
    const explained = new Int32Array(input.targets.length).fill(-1);
    const rest = new Reduced(input, prepared, explained);
    while (accepted.length < MAX_ACCEPTED) {
        const best = nextFamily(input, prepared, scores, level);
        if (best === null)
            break;
        const touched = rest.explain(best, accepted.length);
        accepted.push(best);
        for (const place of touched) {
            const { root, size, count } = rest.root(place);
            scores.update(place, root, size, count);
        }
        scores.drop(best.place);
    }
    return { accepted, explained };
}
/** The strongest family that chance does not explain at the level. With a second judge, confirmed families come first. */
function nextFamily({ opinion }, { families }, scores, level) {
    if (opinion === null) {
        const best = scores.strongest();
        return best !== null && best.pValue <= level ? best : null;
    }
    const isConfirmed = (place) => opinion.isConfirmed(families[place] ?? 0);
    for (const confirmed of [true, false]) {
        const best = scores.strongest((place) => isConfirmed(place) === confirmed);
        const pValue = best === null ? 1 : (0,families_opinion/* weightedPValue */.ZW)(best.pValue, confirmed);
        if (best !== null && pValue <= level)
            return { ...best, pValue };
    }
    return null;
}
/**
 * The families that would be accepted if they were confirmed, strongest first, even if others explain their carriers.
 * Does not change the scores.
 * @returns their places
 */
function doubtfulFamilies(scores, level) {
    const doubtful = new Set();
    while (doubtful.size < families_opinion/* MAX_DOUBTFUL_FAMILIES */.Ir) {
        const best = scores.strongest((place) => !doubtful.has(place));
        if (best === null || (0,families_opinion/* weightedPValue */.ZW)(best.pValue, true) > level)
            break;
        doubtful.add(best.place);
    }
    return [...doubtful];
}
/** Signed roots of families without the explained carriers. */
class Reduced {
    input;
    prepared;
    explained;
    familiesOf = new Map();
    constructor(input, prepared, explained) {
        this.input = input;
        this.prepared = prepared;
        this.explained = explained;
    }
    /** Marks the carriers of a family; returns the families that hold any of them. */
    explain({ place, label }, number) {
        const { input, prepared, explained } = this;
        const family = prepared.families[place] ?? 0;
        const touched = new Set();
        const end = input.index.ends[family] ?? 0;
        if (this.familiesOf.size === 0)
            this.listFamilies();
        for (let at = family === 0 ? 0 : (input.index.ends[family - 1] ?? 0); at < end; at++) {
            const record = input.index.records[at] ?? 0;
            if (input.counting[at] !== 1 || input.targets[record] !== label || (explained[record] ?? 0) >= 0)
                continue;
            explained[record] = number;
            for (const other of this.familiesOf.get(record) ?? [])
                touched.add(other);
        }
        return touched;
    }
    listFamilies() {
        let at = 0;
        this.prepared.ends.forEach((end, place) => {
            for (; at < end; at++) {
                const record = this.input.index.records[this.prepared.carriers[at] ?? 0] ?? 0;
                const places = this.familiesOf.get(record);
                if (places)
                    places.push(place);
                else
                    this.familiesOf.set(record, [place]);
            }
        });
    }
    root(place) {
        const { input, prepared, explained } = this;
        const probabilities = [];
        let count = 0;
        const end = prepared.ends[place] ?? 0;
        for (let at = place === 0 ? 0 : (prepared.ends[place - 1] ?? 0); at < end; at++) {
            const carrier = prepared.carriers[at] ?? 0;
            const record = input.index.records[carrier] ?? 0;
            if (input.counting[carrier] !== 1 || (explained[record] ?? 0) >= 0)
                continue;
            probabilities.push(input.probabilities[carrier] ?? 0);
            count += input.targets[record] ?? 0;
        }
        return { root: signedRoot(probabilities, count), size: probabilities.length, count };
    }
}

;// CONCATENATED MODULE: ./build/probe/families/empirical-null.js

/** Smallest sizes of the classes of families; each class has its own null. */
const SIZE_CLASSES = [0, 8, 12, 20, 40, 100, 400];
/** A class with fewer families uses the null of the next smaller class. */
const MIN_FAMILIES = 60;
/**
 * Maps family values to the scale of their simulated null, for each class of family size: (z − median) ·
 * min(1, IQR* / IQR) + median*, where * marks simulated values. Labels in real data are correlated in ways that no probe
 * learns. Most families are not triggers, so their values show how strong this is (Efron 2004, empirical null). Values
 * are never made larger by the scale.
 */
class EmpiricalNull {
    corrections = [];
    constructor(sizes, observed, simulated) {
        const members = SIZE_CLASSES.map(() => []);
        for (let family = 0; family < sizes.length; family++)
            members[classOf(sizes[family] ?? 0)]?.push(family);
        for (const families of members) {
            const before = this.corrections.at(-1) ?? { centre: 0, scale: 1, target: 0 };
            this.corrections.push(families.length < MIN_FAMILIES ? before : correctionFrom(families, observed, simulated));
        }
    }
    /** The corrected value of a family, by its size. */
    correct(size, value) {
        const { centre, scale, target } = this.corrections[classOf(size)] ?? { centre: 0, scale: 1, target: 0 };
        return (value - centre) * scale + target;
    }
}
function classOf(size) {
    let found = 0;
    SIZE_CLASSES.forEach((least, index) => {
        if (size >= least)
            found = index;
    });
    return found;
}
function correctionFrom(families, observed, simulated) {
    const real = bulkOf(families.map((family) => observed[family] ?? 0));
    const drawn = bulkOf(simulated.flatMap((values) => families.map((family) => values[family] ?? 0)));
    return {
        centre: real.median,
        scale: real.range > drawn.range ? drawn.range / real.range : 1,
        target: drawn.median,
    };
}
function bulkOf(values) {
    const sorted = Float64Array.from(values).sort();
    return { median: (0,build_sorted/* quantile */.YV)(sorted, 0.5), range: (0,build_sorted/* quantile */.YV)(sorted, 0.75) - (0,build_sorted/* quantile */.YV)(sorted, 0.25) };
}

;// CONCATENATED MODULE: ./build/probe/families/family-power.js


/** Carriers up to which the power is searched: a pattern in so many records is not hidden. */
const MAX_SEARCHED = 2_000;
/**
 * The least number of carriers with which a pattern would be accepted, if all have the same label and the rest of their
 * code says as little of the label as on average. Whoever poisons chooses among labels, so it is the largest such number
 * of the labels that can be reached at all.
 * @param level largest p-value that is accepted
 * @returns `null` if no number of carriers is enough
 */
function leastCarriers(input, scores, empirical, level) {
    const { records, mean } = countingCarriers(input);
    const reached = input.towards.flatMap((label) => {
        const surprise = -Math.log(label === 1 ? mean : 1 - mean);
        const sign = label === 1 ? 1 : -1;
        for (let size = input.least; size <= Math.min(records, MAX_SEARCHED); size++) {
            const root = empirical.correct(size, sign * Math.sqrt(2 * size * surprise));
            const value = sign * triggerValue(root, size, label === 1 ? size : 0);
            const pValue = value > 0 ? scores.byLabel(0, label, value) : 1;
            if ((input.opinion === null ? pValue : (0,families_opinion/* weightedPValue */.ZW)(pValue, false)) <= level)
                return size;
        }
        return [];
    });
    return reached.length === 0 ? null : Math.max(...reached);
}
/** The records that can count, and the mean probability of label 1 of their carriers. */
function countingCarriers({ index, counting, probabilities }) {
    const records = new Set();
    let sum = 0;
    let carriers = 0;
    index.records.forEach((record, at) => {
        if (counting[at] !== 1)
            return;
        records.add(record);
        sum += probabilities[at] ?? 0;
        carriers += 1;
    });
    return { records: records.size, mean: carriers === 0 ? 0.5 : sum / carriers };
}

;// CONCATENATED MODULE: ./build/probe/families/family-kinship.js
/**
 * Family values reduced by kinship: value · √independence. The independence is computed only for families whose value
 * without it is the largest, which is rare.
 */
class FamilyKinship {
    input;
    prepared;
    /** √independence of each prepared family; 1 until it is known. */
    factors;
    known;
    constructor(input, prepared) {
        this.input = input;
        this.prepared = prepared;
        this.factors = new Float32Array(prepared.ends.length).fill(1);
        this.known = new Uint8Array(prepared.ends.length);
    }
    /** √independence of a family's carriers, in (0, 1]. */
    factor(place) {
        if (this.known[place] !== 1) {
            const { ends, carriers } = this.prepared;
            const own = carriers.subarray(place === 0 ? 0 : (ends[place - 1] ?? 0), ends[place] ?? 0);
            const records = Array.from(own, (carrier) => this.input.index.records[carrier] ?? 0);
            this.factors[place] = Math.sqrt(this.input.kinship.independence(records));
            this.known[place] = 1;
        }
        return this.factors[place] ?? 1;
    }
    /**
     * The largest value · factor; null where none is above 0.
     * @param valueAt not below 0; 0 for families that do not take part
     */
    largest(valueAt) {
        for (;;) {
            let best = -1;
            let most = 0;
            for (let place = 0; place < this.factors.length; place++) {
                const value = valueAt(place) * (this.factors[place] ?? 1);
                if (value > most) {
                    most = value;
                    best = place;
                }
            }
            if (best < 0)
                return null;
            if (this.known[best] === 1)
                return { place: best, value: most };
            this.factor(best);
        }
    }
    /**
     * The largest sign · value · factor among the families of one tier; null where none is above 0. As `largest`, for the
     * loop over all families in hundreds of draws.
     */
    largestOf(values, sign, tiers, tier) {
        const { factors, known } = this;
        for (;;) {
            let best = -1;
            let most = 0;
            for (let place = 0; place < values.length; place++) {
                const value = sign * (values[place] ?? 0) * (factors[place] ?? 1);
                if (value > most && tiers[place] === tier) {
                    most = value;
                    best = place;
                }
            }
            if (best < 0)
                return null;
            if (known[best] === 1)
                return { place: best, value: most };
            this.factor(best);
        }
    }
}

;// CONCATENATED MODULE: ./build/probe/families/family-test-input.js

/** Selects the first carrier of each content group, and tabulates the signed root of every possible count. */
function prepareFamilies(input) {
    const { index, groups, probabilities, counting, least } = input;
    const families = [];
    const ends = [];
    const carriers = [];
    const tables = [];
    let at = 0;
    index.ends.forEach((end, family) => {
        const counted = [];
        const seen = new Set();
        for (; at < end; at++) {
            const group = groups[at] ?? 0;
            if (counting[at] !== 1 || seen.has(group))
                continue;
            seen.add(group);
            counted.push(at);
        }
        if (counted.length < least)
            return;
        families.push(family);
        for (const carrier of counted)
            carriers.push(carrier);
        ends.push(carriers.length);
        tables.push(signedRootTable(counted.map((carrier) => probabilities[carrier] ?? 0)));
    });
    return {
        families: Int32Array.from(families),
        ends: Int32Array.from(ends),
        carriers: Int32Array.from(carriers),
        tables,
    };
}
/** Counting carriers with label 1, of each prepared family. */
function familyCounts({ ends, carriers }, labelOf) {
    const counts = new Int32Array(ends.length);
    let at = 0;
    for (let place = 0; place < ends.length; place++) {
        let count = 0;
        for (const end = ends[place] ?? 0; at < end; at++)
            if (labelOf(carriers[at] ?? 0))
                count++;
        counts[place] = count;
    }
    return counts;
}
/** Signed roots of the counts: above 0 towards label 1. */
function familyRoots({ tables }, counts) {
    return Float32Array.from(counts, (count, place) => tables[place]?.[count] ?? 0);
}
/** Values as triggers, from signed roots and counts. */
function familyValues({ tables }, roots, counts) {
    return roots.map((root, place) => triggerValue(root, (tables[place]?.length ?? 1) - 1, counts[place] ?? 0));
}

;// CONCATENATED MODULE: ./build/probe/families/null-distribution.js




/** Label draws: enough for p-values of a few thousandths by counting alone. */
const MAX_DRAWS = 399;
const MIN_DRAWS = 99;
/** Carriers that are evaluated in all draws together: about a second. */
const WORK = 40_000_000;
const EXAMPLES = 10;
/** Two tiers: families that the base holds, and families that it does not. */
const TIERS = 2;
/**
 * Draws labels from the calibrated probabilities and tests every family on each draw (parametric bootstrap).
 * One uniform random number per content group decides its label in all families, so that families with common carriers
 * are correlated as in the data, and near copies get the same label.
 */
function simulateNull(input, prepared, kinship, seed) {
    const carriers = input.index.records.length;
    const draws = Math.max(MIN_DRAWS, Math.min(MAX_DRAWS, Math.floor(WORK / Math.max(1, carriers))));
    const drawCounts = countDrawer(input, prepared, (0,random_stream/* randomStream */._)(seed));
    const { cells, starts } = joined(prepared.tables.map(triggerValues));
    const values = new Float32Array(prepared.families.length);
    const maxima = Array.from({ length: TIERS * 2 }, () => new Float64Array(draws));
    const tiers = Uint8Array.from(prepared.families, (family) => input.tiers[family] ?? 0);
    const examples = [];
    for (let draw = 0; draw < draws; draw++) {
        const counts = drawCounts();
        if (draw < EXAMPLES)
            examples.push(familyRoots(prepared, counts));
        for (let place = 0; place < values.length; place++)
            values[place] = cells[(starts[place] ?? 0) + (counts[place] ?? 0)] ?? 0;
        for (const label of input.towards) {
            for (let tier = 0; tier < TIERS; tier++) {
                const tail = maxima[tailPlace(tier, label)];
                if (!tail || !tiers.includes(tier))
                    continue;
                tail[draw] = kinship.largestOf(values, label === 1 ? 1 : -1, tiers, tier)?.value ?? 0;
            }
        }
    }
    const families = Array.from({ length: TIERS }, (_, tier) => tiers.filter((own) => own === tier).length);
    return { families, maxima: maxima.map((tail) => tail.sort()), examples };
}
/** Tables one after the other, and where each begins. */
function joined(tables) {
    const starts = new Int32Array(tables.length);
    let end = 0;
    tables.forEach((table, place) => {
        starts[place] = end;
        end += table.length;
    });
    const cells = new Float32Array(end);
    tables.forEach((table, place) => {
        cells.set(table, starts[place] ?? 0);
    });
    return { cells, starts };
}
/**
 * Makes a function that draws labels and counts the carriers with label 1 of each prepared family. It gives the same
 * array at each call. Groups and probabilities are in the order in which they are counted, hundreds of times.
 */
function countDrawer({ groups, probabilities }, { carriers, ends }, random) {
    const groupOf = carriers.map((carrier) => groups[carrier] ?? 0);
    const chances = Float32Array.from(carriers, (carrier) => probabilities[carrier] ?? 0);
    const uniform = new Float32Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
    const counts = new Int32Array(ends.length);
    return () => {
        for (let group = 0; group < uniform.length; group++)
            uniform[group] = random();
        let at = 0;
        for (let place = 0; place < counts.length; place++) {
            let count = 0;
            for (const end = ends[place] ?? 0; at < end; at++)
                if ((uniform[groupOf[at] ?? 0] ?? 1) < (chances[at] ?? 0))
                    count++;
            counts[place] = count;
        }
        return counts;
    };
}
/** The index of the maxima of a tier towards a label. */
function tailPlace(tier, label) {
    return tier * 2 + label;
}
/** Euler and Mascheroni's constant: mean of the standard Gumbel distribution. */
const GUMBEL_MEAN = 0.5772156649;
/**
 * P(largest value ≥ value) in clean data: by counting the draws; beyond the largest draw by the Gumbel distribution with
 * their mean and variance, whose tail is heavier than the normal's; and never more than the sum over all families of
 * Chernoff's bound exp(−value² / 2), which holds for the signed root.
 * @param families number of families in each draw
 */
function tailOfMaxima(maxima, value, families) {
    const bound = families * Math.exp((-value * value) / 2);
    const counted = Math.min(bound, (1 + maxima.length - (0,build_sorted/* countBelow */.BC)(maxima, value)) / (maxima.length + 1));
    if (value < (maxima.at(-1) ?? Infinity))
        return counted;
    const mean = maxima.reduce((sum, z) => sum + z, 0) / maxima.length;
    const variance = maxima.reduce((sum, z) => sum + (z - mean) ** 2, 0) / (maxima.length - 1);
    const scale = Math.sqrt((6 * variance) / Math.PI ** 2);
    const fitted = -Math.expm1(-Math.exp(-(value - mean) / scale - GUMBEL_MEAN));
    return Math.min(counted, fitted);
}
/**
 * P(any of `families` reaches this many nats by label and novelty together): each part has the tail e^{−t} of Chernoff's
 * bound, so their sum has (1 + t) e^{−t}.
 */
function noveltyTail(nats, families) {
    return families * (1 + nats) * Math.exp(-nats);
}

;// CONCATENATED MODULE: ./build/probe/families/family-scores.js


/** Families that are not accepted, but whose values for records are reduced by kinship: the largest ones. */
const SETTLED_FAMILIES = 200;
/** The values of all families, as they change while some of them are accepted. */
class FamilyScores {
    input;
    prepared;
    values;
    drawn;
    empirical;
    kinship;
    /** The novelty of each family, in nats. */
    surprise;
    looks;
    /** @param values signed roots as triggers: above 0 towards label 1 */
    constructor(input, prepared, values, drawn, empirical, kinship) {
        this.input = input;
        this.prepared = prepared;
        this.values = values;
        this.drawn = drawn;
        this.empirical = empirical;
        this.kinship = kinship;
        this.surprise = new Float32Array(values.length);
        const tiers = input.tiers.includes(1) ? TIERS + (input.novelty ? 1 : 0) : 1;
        this.looks = input.towards.length * tiers;
        this.valueNovelty();
    }
    /**
     * The candidate with the smallest p-value; null if no family supports a label.
     * @param among selects families by their places
     */
    strongest(among = () => true) {
        let best = null;
        for (const label of this.input.towards) {
            for (let tier = 0; tier < TIERS; tier++) {
                const found = this.kinship.largest((place) => this.tierOf(place) === tier && among(place) ? this.towards(place, label) : 0);
                const pValue = found && this.byLabel(tier, label, found.value);
                if (found && pValue !== null && pValue < (best?.pValue ?? Infinity))
                    best = { ...found, label, pValue };
            }
            const novel = this.kinship.largest((place) => this.surprise[place] && among(place) ? Math.sqrt(2 * this.nats(place, label)) : 0);
            const pValue = novel && this.byNovelty(novel.value);
            if (novel && pValue !== null && pValue < (best?.pValue ?? Infinity))
                best = { ...novel, label, pValue };
        }
        return best;
    }
    /** The values that count for records: the `SETTLED_FAMILIES` largest are reduced by kinship. */
    settled() {
        const order = Int32Array.from(this.values.keys()).sort((a, b) => Math.abs(this.values[b] ?? 0) - Math.abs(this.values[a] ?? 0));
        const settled = this.values.slice();
        for (const place of order.subarray(0, SETTLED_FAMILIES)) {
            settled[place] = (settled[place] ?? 0) * this.kinship.factor(place);
        }
        return settled;
    }
    /** Sets the value of a family after its carriers have changed. */
    update(place, root, size, count) {
        const enough = size >= this.input.least;
        this.values[place] = enough ? triggerValue(this.empirical.correct(size, root), size, count) : 0;
        const before = this.carriers(place).length;
        this.surprise[place] = enough ? ((this.surprise[place] ?? 0) * size) / before : 0;
    }
    /** Removes a family. */
    drop(place) {
        this.values[place] = 0;
        this.surprise[place] = 0;
    }
    towards(place, label) {
        const value = this.values[place] ?? 0;
        return label === 1 ? Math.max(0, value) : Math.max(0, -value);
    }
    /** Nats of a new family by label and novelty together; 0 if it does not support the label. */
    nats(place, label) {
        const value = this.towards(place, label);
        return value === 0 ? 0 : (value * value) / 2 + (this.surprise[place] ?? 0);
    }
    /** The p-value of a value towards a label, corrected for the families of its tier and the number of tests. */
    byLabel(tier, label, value) {
        const maxima = this.drawn.maxima[tailPlace(tier, label)] ?? new Float64Array();
        return Math.min(1, this.looks * tailOfMaxima(maxima, value, this.drawn.families[tier] ?? 0));
    }
    byNovelty(value) {
        return Math.min(1, this.looks * noveltyTail((value * value) / 2, this.drawn.families[1] ?? 0));
    }
    /** Computes the novelty of the families that the base does not have. */
    valueNovelty() {
        const { novelty } = this.input;
        if (!novelty)
            return;
        this.values.forEach((value, place) => {
            if (value === 0 || this.tierOf(place) === 0)
                return;
            let nats = 0;
            for (const carrier of this.carriers(place))
                nats += novelty.surprise(carrier);
            this.surprise[place] = nats;
        });
    }
    carriers(place) {
        const { ends, carriers } = this.prepared;
        return carriers.subarray(place === 0 ? 0 : (ends[place - 1] ?? 0), ends[place] ?? 0);
    }
    tierOf(place) {
        return this.input.tiers[this.prepared.families[place] ?? 0] ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/probe/families/test-families.js







/** Tests all families of one problem, and accepts those that chance does not explain at the level. */
function testFamilies(input, levels, seed) {
    const prepared = prepareFamilies(input);
    const isOne = (carrier) => input.targets[input.index.records[carrier] ?? 0] === 1;
    const counts = familyCounts(prepared, isOne);
    const raw = familyRoots(prepared, counts);
    const sizes = Int32Array.from(prepared.tables, (table) => table.length - 1);
    const kinship = new FamilyKinship(input, prepared);
    const drawn = simulateNull(input, prepared, kinship, seed);
    const empirical = new EmpiricalNull(sizes, raw, drawn.examples);
    const roots = raw.map((root, place) => empirical.correct(sizes[place] ?? 0, root));
    const values = familyValues(prepared, roots, counts);
    const scores = new FamilyScores(input, prepared, values, drawn, empirical, kinship);
    const power = leastCarriers(input, scores, empirical, levels.asked);
    const doubtful = input.opinion === null ? [] : doubtfulFamilies(scores, levels.asked);
    const { accepted, explained } = acceptFamilies(input, prepared, scores, levels.accepted);
    return {
        ...{ prepared, rest: scores.settled(), accepted, explained },
        power,
        doubtful: doubtful.map((place) => prepared.families[place] ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/probe/judge/record-evidence.js
/** Small, because the family's value already includes the surprise of each carrier: it only breaks ties. */
const SURPRISE_WEIGHT = 0.2;
/**
 * The evidence of a family with this value against a record: √(value² − `SURPRISE_WEIGHT` · ln p).
 * @param p probability of the record's label with the elements of the family masked
 */
function ownEvidence(value, p) {
    return Math.sqrt(value * value - SURPRISE_WEIGHT * Math.log(p));
}
/** Passes the evidence of families on to the records that carry them, near copies included. */
class RecordEvidence {
    index;
    prepared;
    probabilities;
    records;
    /**
     * @param probabilities calibrated, of label 1, of each carrier of the index without its element
     * @param records number of records
     */
    constructor(index, prepared, probabilities, records) {
        this.index = index;
        this.prepared = prepared;
        this.probabilities = probabilities;
        this.records = records;
    }
    /**
     * Finds the strongest family for the label of each record. A record of a strong family gets strong evidence even if
     * its own prediction shows little. Carriers of one family differ by how surprising the label is without the element
     * (−ln p), so that a rate of false positives can be kept.
     * @param values of the prepared families: above 0 towards label 1
     * @param labels of the carriers of the index, 1 or 0
     */
    of(values, labels) {
        const { index, prepared, probabilities } = this;
        const best = new Float32Array(this.records);
        const carriers = new Int32Array(this.records).fill(-1);
        prepared.families.forEach((family, place) => {
            const value = values[place] ?? 0;
            if (value === 0)
                return;
            const end = index.ends[family] ?? 0;
            for (let at = family === 0 ? 0 : (index.ends[family - 1] ?? 0); at < end; at++) {
                const one = labels[at] === 1;
                if (one !== value > 0)
                    continue;
                const p = probabilities[at] ?? 0;
                const own = ownEvidence(value, one ? p : 1 - p);
                const record = index.records[at] ?? 0;
                if (own <= (best[record] ?? 0))
                    continue;
                best[record] = own;
                carriers[record] = at;
            }
        });
        return { values: best, carriers };
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/record-levels.js

/**
 * P-values of records by rank: the fraction of the records with the same label that have at least as much evidence.
 * Records that an unlikely family explains are left out. In clean data, a fraction `a` of the records has a p-value of at
 * most `a`, even if labels correlate in ways that no probe learns.
 */
class RecordLevels {
    pools;
    /**
     * @param evidence of each record for its own label
     * @param pooled 1 for records that count as clean
     */
    constructor(evidence, targets, pooled) {
        const of = (label) => evidence.filter((_, record) => pooled[record] === 1 && targets[record] === label).sort();
        this.pools = [of(0), of(1)];
    }
    /** Number of clean records of a label. */
    size(label) {
        return this.pools[label].length;
    }
    /** P-value of the evidence for a label. The record itself is one of the n + 1; 1 without evidence. */
    pValue(evidence, label) {
        if (evidence <= 0)
            return 1;
        const pool = this.pools[label];
        return (1 + pool.length - (0,build_sorted/* countBelow */.BC)(pool, evidence)) / (1 + pool.length);
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/family-problem.js



/** Carriers of families with a p-value up to this do not count as clean records. */
const TRIM_LEVEL = 0.05;
/**
 * Tests all records together. With a base, also tests the change alone, where a family that the base does not have is
 * evidence by itself. Each of the two tests then uses half of the level.
 */
function judgeProblem(input, change, level, seed) {
    const tests = change ? 2 : 1;
    const testLevel = level / tests;
    const trim = Math.max(testLevel, TRIM_LEVEL / tests);
    const all = testFamilies(input, { accepted: trim, asked: testLevel }, seed);
    const alone = change && testFamilies({ ...input, ...change }, { accepted: testLevel, asked: testLevel }, seed);
    const found = mergeResults(input, all, alone, change?.judged ?? countedRecords(input), testLevel);
    return {
        ...found,
        ...judgeRecords(input, all, found, level),
        tested: all.prepared.families.length,
        power: leastOf(alone === null ? [all.power] : [all.power, alone.power]),
        doubtful: [...new Set([...(alone?.doubtful ?? []), ...all.doubtful])],
    };
}
function leastOf(values) {
    const known = values.filter((one) => one !== null);
    return known.length === 0 ? null : Math.min(...known);
}
/** Accepted families of both tests, those of the change first. Omits families that explain no further record. */
function mergeResults({ targets }, all, alone, judged, level) {
    const accepted = [];
    const explained = new Int32Array(targets.length).fill(-1);
    for (const result of alone ? [alone, all] : [all]) {
        result.accepted.forEach(({ place, label, value, pValue }, number) => {
            if (pValue > level)
                return;
            const members = [...result.explained.keys()].filter((record) => result.explained[record] === number && judged[record] === 1 && explained[record] === -1);
            if (members.length === 0)
                return;
            for (const record of members)
                explained[record] = accepted.length;
            accepted.push({ family: result.prepared.families[place] ?? 0, label, value, pValue });
        });
    }
    return { accepted, explained };
}
/** 1 for records that are a counting carrier of any family. */
function countedRecords({ index, targets, counting }) {
    const counted = new Uint8Array(targets.length);
    index.records.forEach((record, at) => {
        if (counting[at] === 1)
            counted[record] = 1;
    });
    return counted;
}
/** Evidence and p-value of each record: by the accepted family that explains it, else by the other families. */
function judgeRecords(input, { prepared, rest, accepted: unlikely, explained: trimmed }, { accepted, explained }, level) {
    const { index, targets, probabilities } = input;
    const labels = Uint8Array.from(index.records, (record) => targets[record] ?? 0);
    const { values: evidence, carriers } = new RecordEvidence(index, prepared, probabilities, targets.length).of(rest, labels);
    unlikely.forEach(({ place, value }, number) => {
        const family = prepared.families[place] ?? 0;
        for (let at = family === 0 ? 0 : (index.ends[family - 1] ?? 0); at < (index.ends[family] ?? 0); at++) {
            const record = index.records[at] ?? 0;
            if (trimmed[record] !== number)
                continue;
            const p = probabilities[at] ?? 0;
            evidence[record] = ownEvidence(value, targets[record] === 1 ? p : 1 - p);
            carriers[record] = at;
        }
    });
    const pooled = countedRecords(input).map((own, record) => own === 1 && trimmed[record] === -1 && explained[record] === -1 ? 1 : 0);
    const levels = new RecordLevels(evidence, targets, pooled);
    const sizes = accepted.map((_, number) => explained.reduce((sum, own) => sum + (own === number ? 1 : 0), 0));
    const pValues = Float64Array.from(evidence, (value, record) => {
        const label = targets[record] === 1 ? 1 : 0;
        const family = accepted[explained[record] ?? -1];
        if (!family)
            return levels.pValue(value, label);
        // the mean fraction of records that such a family would accuse in a clean dataset
        const size = sizes[explained[record] ?? -1] ?? 0;
        return Math.min(level, (family.pValue * size) / (size + levels.size(label)));
    });
    explained.forEach((number, record) => {
        if (number >= 0)
            evidence[record] = accepted[number]?.value ?? 0;
    });
    const others = new Map();
    prepared.families.forEach((family, place) => {
        if (rest[place] !== 0)
            others.set(family, rest[place] ?? 0);
    });
    return { others, evidence, carriers, pValues, pValueOf: (value, label) => levels.pValue(value, label) };
}

;// CONCATENATED MODULE: ./build/probe/judge/class-judge.js







/** Trains one model per fold for a class, and scores all elements with them. */
function learnClass(context, problem) {
    const { corpus, index, folds, learned, logTokens } = context;
    const { targets } = problem;
    const { models } = (0,cross_fit/* crossFit */.E)(corpus.rows, targets, folds, learned);
    const scores = (0,element_scores/* scoreElements */.E)(corpus, index, (record) => {
        const model = models[folds[record] ?? 0];
        if (!model)
            throw new errors/* CodePurifyError */.Lg('internal', 'A fold has no model.', 'Please report this.');
        return model;
    });
    return {
        ...problem,
        models,
        whole: (0,learn_calibrator/* fitCalibrator */.RH)(scores.whole, logTokens, targets, learned),
        masked: calibrateMasked(context, scores, targets),
        scores,
    };
}
/** Tests all families of a learned class. */
function judgeClass(context, own, opinion) {
    const { corpus, index, learned, logTokens } = context;
    const { targets, towards, level, scores, masked } = own;
    const probabilitiesBy = (calibrator) => Float32Array.from(index.records, (record, at) => (0,learn_calibrator/* calibrated */.g)(calibrator, scores.carriers[at] ?? 0, logTokens[record] ?? 0, corpus.size));
    const probabilities = probabilitiesBy(masked);
    const change = context.change && {
        ...context.change,
        probabilities: probabilitiesBy((0,learn_calibrator/* shifted */.wI)(masked, scores.whole, logTokens, targets, context.change.judged)),
    };
    const verdict = judgeProblem({
        index,
        targets,
        groups: context.carrierGroups,
        probabilities,
        counting: Uint8Array.from(index.records, (record) => learned[record] ?? 0),
        tiers: new Uint8Array(index.ends.length),
        kinship: context.kinship,
        novelty: null,
        opinion,
        towards,
        least: context.options.leastCarriers,
    }, change, level, context.seed);
    return { ...own, verdict };
}
/** Calibrates on records with one random element masked, because the probabilities are used for such records. */
function calibrateMasked({ corpus, logTokens, learned, seed }, { without, whole }, targets) {
    const random = (0,random_stream/* randomStream */._)(seed ^ 0x5bd1e995);
    const masked = whole.map((logOdds, record) => {
        const first = firstElement(corpus, record);
        const count = (corpus.elementEnds[record] ?? 0) - first;
        return count === 0 ? logOdds : (without[first + Math.floor(random() * count)] ?? logOdds);
    });
    return (0,learn_calibrator/* fitCalibrator */.RH)(masked, logTokens, targets, learned);
}

// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
;// CONCATENATED MODULE: ./build/probe/families/key-table.js
const FIRST_CAPACITY = 1 << 12;
/** Odd constant of Fibonacci hashing: the bits of a key are hash bits, but not all of the low ones. */
const SPREAD = 0x9e3779b1;
/** Numbers distinct keys 0, 1, 2 … in order of first occurrence: open addressing over typed arrays. */
class KeyTable {
    keys = new Float64Array(FIRST_CAPACITY);
    numbers = new Int32Array(FIRST_CAPACITY).fill(-1);
    count = 0;
    get size() {
        return this.count;
    }
    /** The key's number, or -1. */
    find(key) {
        return this.numbers[this.cellOf(key)] ?? -1;
    }
    /** The key's number; a new key gets the next one. */
    numberOf(key) {
        const cell = this.cellOf(key);
        const known = this.numbers[cell] ?? -1;
        if (known >= 0)
            return known;
        this.keys[cell] = key;
        this.numbers[cell] = this.count++;
        if (this.count * 2 > this.keys.length)
            this.grow();
        return this.count - 1;
    }
    /** The keys by their numbers. */
    list() {
        const listed = new Float64Array(this.count);
        this.numbers.forEach((number, cell) => {
            if (number >= 0)
                listed[number] = this.keys[cell] ?? 0;
        });
        return listed;
    }
    /** The cell of a key, or the empty cell where it would go. */
    cellOf(key) {
        const last = this.keys.length - 1;
        const mixed = Math.imul(key ^ Math.imul(key / 2 ** 32, SPREAD), SPREAD);
        let cell = (mixed ^ (mixed >>> 15)) & last;
        while ((this.numbers[cell] ?? -1) >= 0 && this.keys[cell] !== key)
            cell = (cell + 1) & last;
        return cell;
    }
    grow() {
        const { keys, numbers } = this;
        this.keys = new Float64Array(keys.length * 2);
        this.numbers = new Int32Array(keys.length * 2).fill(-1);
        numbers.forEach((number, from) => {
            if (number < 0)
                return;
            const cell = this.cellOf(keys[from] ?? 0);
            this.keys[cell] = keys[from] ?? 0;
            this.numbers[cell] = number;
        });
    }
}

;// CONCATENATED MODULE: ./build/probe/families/family-index.js

/** log2 of the counters in the sketch that finds rare keys before they take memory: 2^22 bytes, and 2^24 for records. */
const SKETCH_BITS = 22;
/** The counter of a key in the sketch; keys are hashes in doubles. */
function cellOf(key) {
    return Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> (32 - SKETCH_BITS);
}
/** Calls `visit` for every key of every element, in order. */
function eachKey(corpus, visit) {
    const { keys, keyEnds, elementEnds } = corpus;
    let element = 0;
    let slot = 0;
    for (let record = 0; record < corpus.size; record++) {
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            for (const end = keyEnds[element] ?? 0; slot < end; slot++)
                visit(keys[slot] ?? 0, record, slot, element);
        }
    }
}
/** Number of records per counter, at most 255. It is at least the number for each of its keys. */
function sketchOf(corpus) {
    const sketch = new Uint8Array(1 << SKETCH_BITS);
    // numbered from 1: where nothing is written, the system gives no memory
    const lastRecord = new Int32Array(1 << SKETCH_BITS);
    eachKey(corpus, (key, record) => {
        const cell = cellOf(key);
        if (lastRecord[cell] === record + 1)
            return;
        lastRecord[cell] = record + 1;
        sketch[cell] = Math.min(255, (sketch[cell] ?? 0) + 1);
    });
    return sketch;
}
/**
 * The families with at least `least` records. Most keys occur in few records and are never stored: a first pass counts
 * them in a sketch of fixed size.
 */
function indexFamilies(corpus, least) {
    const sketch = sketchOf(corpus);
    const table = new KeyTable();
    const counts = [];
    const last = [];
    eachKey(corpus, (key, record) => {
        if ((sketch[cellOf(key)] ?? 0) < least)
            return;
        const number = table.numberOf(key);
        if (last[number] === record)
            return;
        last[number] = record;
        counts[number] = (counts[number] ?? 0) + 1;
    });
    const kept = table.list().filter((_, number) => (counts[number] ?? 0) >= least);
    const next = new Int32Array(table.size).fill(-1);
    const ends = new Int32Array(kept.length);
    let total = 0;
    let family = 0;
    counts.forEach((count, number) => {
        if (count < least)
            return;
        next[number] = total;
        total += count;
        ends[family++] = total;
    });
    return { keys: kept, ends, ...placeCarriers(corpus, table, next, total) };
}
/** @param next for each number of the table, the place of its first carrier, or -1 */
function placeCarriers(corpus, table, next, total) {
    const records = new Int32Array(total).fill(-1);
    const elements = new Int32Array(total);
    const carrierOf = new Int32Array(corpus.keys.length).fill(-1);
    const starts = next.slice();
    eachKey(corpus, (key, record, slot, element) => {
        const number = table.find(key);
        const start = starts[number] ?? -1;
        if (start < 0)
            return;
        const at = next[number] ?? 0;
        if (at > start && records[at - 1] === record) {
            carrierOf[slot] = at - 1;
            return;
        }
        records[at] = record;
        elements[at] = element;
        carrierOf[slot] = at;
        next[number] = at + 1;
    });
    return { records, elements, carrierOf };
}

// EXTERNAL MODULE: ./build/probe/families/family-key-text.js
var family_key_text = __webpack_require__(30488);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js
var label_plan = __webpack_require__(94262);
// EXTERNAL MODULE: ./build/probe/read/minima.js
var minima = __webpack_require__(38205);
;// CONCATENATED MODULE: ./build/probe/read/content-groups.js

/**
 * Groups near copies: texts whose feature sets agree in one of four bands of six minima (one-permutation MinHash;
 * Broder 1997; Li, Owen, Zhang 2012). Two texts with nine in ten features in common are grouped with probability .95,
 * with seven in ten .4, with half .06. Groups with a common text are merged. Memory: a few numbers per text.
 */
class ContentGroups {
    parents = [];
    seen = new Map();
    minima = new minima/* Minima */.C();
    /** Adds a text by the buckets of its features, which may repeat. */
    add(buckets) {
        const text = this.parents.length;
        this.parents.push(text);
        for (const key of this.minima.bands(buckets)) {
            const other = this.seen.get(key);
            if (other === undefined)
                this.seen.set(key, text);
            else
                this.join(other, text);
        }
    }
    /** For each text, in the order of adding, the index of the first text in its group. */
    build() {
        return Int32Array.from(this.parents, (_, text) => this.rootOf(text));
    }
    /** Merges the groups of two texts. */
    join(a, b) {
        const rootA = this.rootOf(a);
        const rootB = this.rootOf(b);
        const root = Math.min(rootA, rootB);
        for (const text of [a, b, rootA, rootB])
            this.parents[text] = root;
    }
    rootOf(text) {
        let root = text;
        for (let next = this.parents[root]; next !== undefined && next !== root; next = this.parents[root])
            root = next;
        return root;
    }
}

;// CONCATENATED MODULE: ./build/probe/read/growing-doubles.js
/** A growing list of doubles. */
class GrowingDoubles {
    items = new Float64Array(1 << 12);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Float64Array(this.items.length * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    /** The values so far; shares memory until the next push. */
    view() {
        return this.items.subarray(0, this.count);
    }
}

// EXTERNAL MODULE: ./build/probe/read/int-list.js
var int_list = __webpack_require__(33268);
// EXTERNAL MODULE: ./build/probe/read/record-buckets.js
var record_buckets = __webpack_require__(76351);
// EXTERNAL MODULE: ./build/probe/read/side-reader.js
var side_reader = __webpack_require__(68867);
// EXTERNAL MODULE: ./build/probe/read/sparse-rows.js
var sparse_rows = __webpack_require__(92596);
;// CONCATENATED MODULE: ./build/probe/read/unit-table.js

/** Which units each record of a corpus consists of. Units are numbered in the order of the records. */
class UnitTable {
    /** Units of record r: [recordEnds[r − 1], recordEnds[r]). */
    recordEnds = new int_list/* IntList */.I();
    tokenEnds = new int_list/* IntList */.I();
    elementEnds = new int_list/* IntList */.I();
    records = new int_list/* IntList */.I();
    /**
     * Adds a unit to the current record.
     * @param tokenEnd   number of tokens of the record up to the end of the unit
     * @param elementEnd number of elements of the corpus up to the end of the unit
     */
    add(tokenEnd, elementEnd) {
        this.records.push(this.recordEnds.length);
        this.tokenEnds.push(tokenEnd);
        this.elementEnds.push(elementEnd);
    }
    /** Ends the current record; the next unit begins another one. */
    endRecord() {
        this.recordEnds.push(this.tokenEnds.length);
    }
    /** The number of all units. */
    get size() {
        return this.tokenEnds.length;
    }
    /** The record that a unit belongs to. */
    recordOf(unit) {
        return this.records.at(unit);
    }
    /** The first unit of a record. */
    firstOf(record) {
        return record === 0 ? 0 : this.recordEnds.at(record - 1);
    }
    /** The number of units of a record. */
    countOf(record) {
        return this.recordEnds.at(record) - this.firstOf(record);
    }
    /** The elements of a unit, by their numbers in the corpus. */
    elementsOf(unit) {
        return { start: unit === 0 ? 0 : this.elementEnds.at(unit - 1), end: this.elementEnds.at(unit) };
    }
    /** The tokens of a unit among those of its record; for a pair those of its first side. */
    tokensOf(unit) {
        const isFirst = unit === this.firstOf(this.recordOf(unit));
        return { start: isFirst ? 0 : this.tokenEnds.at(unit - 1), end: this.tokenEnds.at(unit) };
    }
    /** The unit of a record that has an element, in logarithmic time. */
    unitOf(record, element) {
        let low = this.firstOf(record);
        let high = this.recordEnds.at(record) - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (element < this.elementEnds.at(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var vocabulary = __webpack_require__(96596);
;// CONCATENATED MODULE: ./build/probe/read/corpus.js











const ELEMENT_WORDS = 4;
/** Builds a corpus, record by record. */
class CorpusBuilder {
    vocabulary;
    lister;
    reader;
    rows = new sparse_rows/* SparseRowsBuilder */.L();
    sides = [];
    groups = new ContentGroups();
    firstText = [];
    texts = 0;
    elements = new int_list/* IntList */.I(1 << 14);
    elementEnds = new int_list/* IntList */.I();
    keys = new GrowingDoubles();
    keyEnds = new int_list/* IntList */.I(1 << 12);
    units = new UnitTable();
    constructor(seed) {
        this.vocabulary = new vocabulary/* Vocabulary */.VI((0,keyed_hash/* hashKeyOf */.Tf)(seed));
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
        this.reader = new side_reader/* SideReader */.R(this.vocabulary);
    }
    /** Adds a record of one unit: one or two sides, as analyses or as cached outlines. */
    add(codes) {
        this.addRecord([this.read(codes)]);
    }
    /** Turns the sides of a unit into numbers. */
    read(codes) {
        return codes.map((code, side) => this.reader.read(code, side));
    }
    /** Adds a record of units, at least one; several units have one side each. */
    addRecord(units) {
        this.firstText.push(this.texts);
        let tokens = 0;
        for (const unit of units) {
            for (const side of unit)
                this.addElements(side, tokens);
            tokens += unit[0]?.ids.length ?? 0;
            this.units.add(tokens, this.elements.length / ELEMENT_WORDS);
        }
        this.units.endRecord();
        this.addSides(sidesOf(units));
        this.elementEnds.push(this.elements.length / ELEMENT_WORDS);
    }
    /** @param offset the number of tokens before this unit in its record */
    addElements({ places, keys }, offset) {
        places.forEach(({ side, name, start, end }, element) => {
            for (const word of [side, name, start + offset, end + offset])
                this.elements.push(word);
            for (const key of keys[element] ?? [])
                this.keys.push(key);
            this.keyEnds.push(this.keys.length);
        });
    }
    addSides(sides) {
        const listed = sides.map((ids) => {
            const { buckets, widths, starts } = this.lister.list(ids);
            this.groups.add(buckets);
            this.texts++;
            return { buckets: buckets.slice(), widths, starts };
        });
        this.rows.add((0,record_buckets/* recordBuckets */.Z)(listed), (0,sparse_rows/* scaleOf */._)((0,token_ids/* countTokens */.ih)(sides)));
        this.sides.push(sides);
    }
    build() {
        const { vocabulary, sides, firstText, units } = this;
        const groups = this.groups.build();
        const elements = this.elements.view();
        const element = (index) => {
            const at = index * ELEMENT_WORDS;
            return {
                side: elements[at] ?? 0,
                name: elements[at + 1] ?? 0,
                start: elements[at + 2] ?? 0,
                end: elements[at + 3] ?? 0,
            };
        };
        return {
            vocabulary,
            size: sides.length,
            rows: this.rows.build(),
            sides,
            elementEnds: this.elementEnds.view(),
            keyEnds: this.keyEnds.view(),
            keys: this.keys.view(),
            units,
            groupOf: (record, side) => groups[(firstText[record] ?? 0) + side] ?? -1,
            element,
        };
    }
}
/** The sides of a record: those of its only unit, or the tokens of all units as one side. */
function sidesOf(units) {
    const [first] = units;
    if (first !== undefined && units.length === 1)
        return first.map(({ ids }) => ids);
    return [(0,token_ids/* joinIds */.VS)(units.map(([side]) => side?.ids ?? new Int32Array()))];
}

// EXTERNAL MODULE: ./build/probe/read/target-groups.js
var target_groups = __webpack_require__(54046);
;// CONCATENATED MODULE: ./build/probe/read/record-collector.js


/**
 * Makes records of units: the units of one document that have the same label are one record, because their label is one
 * decision. If they were counted one by one, a single record of the data with many copies of a pattern would look like
 * evidence from many. Units without a label are no evidence, and stay records of their own. Only the units of one
 * document wait.
 */
class RecordCollector {
    task;
    builder;
    labels = [];
    base = [];
    numbers = [];
    added = 0;
    waiting = emptyDocument(null, false);
    /** @param task targets of a generation that differ as copies do (`normalisedTarget`) are one label */
    constructor(seed, task) {
        this.task = task;
        this.builder = new CorpusBuilder(seed);
    }
    get vocabulary() {
        return this.builder.vocabulary;
    }
    /** Adds a unit. All units of a document are added one after the other. */
    add({ sides, label, base, document = null }) {
        const unit = this.builder.read(sides);
        if (document === null || document !== this.waiting.document || base !== this.waiting.base) {
            this.endDocument();
            this.waiting = emptyDocument(document, base);
        }
        const record = this.recordOf(label);
        record.units.push(unit);
        record.numbers.push(this.added++);
    }
    recordOf(label) {
        const { records, byLabel } = this.waiting;
        const key = label !== null && this.task === 'generation' ? (0,target_groups/* normalisedTarget */.M)(label) : label;
        const known = key === null ? undefined : byLabel.get(key);
        if (known !== undefined)
            return known;
        const record = { label, units: [], numbers: [] };
        records.push(record);
        if (key !== null)
            byLabel.set(key, record);
        return record;
    }
    endDocument() {
        const { records, base } = this.waiting;
        this.waiting = emptyDocument(null, false);
        for (const { label, units, numbers } of records) {
            this.builder.addRecord(units);
            this.labels.push(label);
            this.base.push(base ? 1 : 0);
            this.numbers.push(...numbers);
        }
    }
    /** The label of each record so far. No further unit may follow in the last document. */
    recordLabels() {
        this.endDocument();
        return this.labels;
    }
    /** All records as numbers. No unit may be added afterwards. */
    build() {
        this.endDocument();
        return {
            corpus: this.builder.build(),
            labels: this.labels,
            base: Uint8Array.from(this.base),
            numbers: Int32Array.from(this.numbers),
        };
    }
}
function emptyDocument(document, base) {
    return { document, base, records: [], byLabel: new Map() };
}

// EXTERNAL MODULE: ./build/probe/read/family-keys.js
var family_keys = __webpack_require__(71317);
// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/probe/judge/dataset-verdict.js
/** Prediction of a generation probe when no output that several records have is likely. */
const OTHER_OUTPUT = 'another output';

;// CONCATENATED MODULE: ./build/probe/judge/fold-readings.js



/** Predicts records with the models of their fold. */
class FoldReadings {
    names;
    task;
    classes;
    records;
    /**
     * @param classes with two labels one class (the other label is the rest), else one class per label
     * @param records number of records that the calibrators were fitted on
     */
    constructor(names, task, classes, records) {
        this.names = names;
        this.task = task;
        this.classes = classes;
        this.records = records;
    }
    /**
     * The prediction for the record that is loaded in `features`.
     * @param masks what is removed first, or null
     * @param label number of the recorded label
     */
    read(features, fold, tokens, masks, label) {
        const probabilities = this.names.map(() => 0);
        for (const { own, models, whole, masked } of this.classes) {
            const model = models[fold];
            if (!model)
                continue;
            const logOdds = features.use(model) - (masks ? features.removed(masks) : 0);
            const p = (0,learn_calibrator/* calibrated */.g)(masks ? masked : whole, logOdds, (0,learn_calibrator/* logTokensOf */.eJ)(tokens), this.records);
            probabilities[own] = p;
            if (this.isBinary())
                probabilities[1 - own] = 1 - p;
        }
        return this.readingOf(probabilities, label);
    }
    /** The model of a fold that separates a label from the rest; two labels have the same one. */
    modelOf(label, fold) {
        return (this.classes.find(({ own }) => own === label) ?? this.classes[0])?.models[fold];
    }
    isBinary() {
        return this.classes.length === 1 && this.names.length === 2;
    }
    /** Normalises the probabilities of classes that were predicted one against the rest, so that their sum is 1. */
    readingOf(probabilities, label) {
        const sum = probabilities.reduce((all, p) => all + p, 0);
        const total = this.task === 'generation' ? Math.max(1, sum) : sum;
        const likeliest = (0,log_odds/* argMax */.FL)(probabilities);
        const confidence = (probabilities[likeliest] ?? 0) / total;
        const recorded = (probabilities[label] ?? 0) / total;
        const other = 1 - sum / total;
        return other > confidence
            ? { prediction: OTHER_OUTPUT, confidence: other, recorded }
            : { prediction: this.names[likeliest] ?? '', confidence, recorded };
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/known-families.js


/** The tested families of a class by their keys, for code that was not in the dataset when they were tested. */
class KnownFamilies {
    records;
    families = new Map();
    pValueOf;
    constructor(index, { verdict, masked }, records) {
        this.records = records;
        this.masked = masked;
        this.pValueOf = verdict.pValueOf;
        for (const [family, value] of verdict.others) {
            this.families.set(index.keys[family] ?? 0, { value, accepted: -1 });
        }
        verdict.accepted.forEach(({ family, label, value }, accepted) => {
            this.families.set(index.keys[family] ?? 0, { value: label === 1 ? value : -value, accepted });
        });
    }
    masked;
    /**
     * The strongest family that supports a label. An accepted family ranks before all others.
     * @param label 1 for the class, 0 for the rest
     * @param keys families that the code holds
     * @param logOddsWithout log-odds of the class with the elements of the family masked
     */
    strongest(label, keys, logOddsWithout, logTokens) {
        let best = null;
        for (const key of keys) {
            const known = this.families.get(key);
            if (!known || known.value > 0 !== (label === 1))
                continue;
            const p = (0,learn_calibrator/* calibrated */.g)(this.masked, logOddsWithout(key), logTokens, this.records);
            const evidence = ownEvidence(Math.abs(known.value), label === 1 ? p : 1 - p);
            const found = { key, accepted: known.accepted, evidence };
            if (best === null || isStronger(found, best))
                best = found;
        }
        return best;
    }
    /** Fraction of the clean records of a label that have at least this evidence. */
    pValue(evidence, label) {
        return this.pValueOf(evidence, label);
    }
}
/** An accepted family before any other; else the larger evidence. */
function isStronger(a, b) {
    if (a.accepted >= 0 !== b.accepted >= 0)
        return a.accepted >= 0;
    return a.evidence > b.evidence;
}

// EXTERNAL MODULE: ./build/probe/judge/rejudge.js
var judge_rejudge = __webpack_require__(50817);
;// CONCATENATED MODULE: ./build/probe/judge/unit-holders.js

/**
 * Finds what counts against each unit of a record: the family that counts against the record, where the unit holds it, else
 * the strongest other accepted family of the record's label.
 */
class UnitHolders {
    context;
    /** The accepted families towards label 0 and towards label 1. */
    accepted;
    constructor(context, accepted) {
        this.context = context;
        this.accepted = [0, 1].map((towards) => {
            const own = accepted.flatMap(({ family, label }, number) => label === towards ? [[context.index.keys[family] ?? 0, number]] : []);
            return new Map(own);
        });
    }
    /** One entry for each unit of the record; null where it holds no such family. */
    of(record, { carrier, number, label }) {
        const { corpus, index } = this.context;
        const { units, keys, keyEnds } = corpus;
        const count = units.countOf(record);
        if (carrier < 0)
            return new Array(count).fill(null);
        if (count === 1)
            return [{ carrier, number, element: index.elements[carrier] ?? 0 }];
        const first = units.firstOf(record);
        return Array.from({ length: count }, (_, unit) => {
            let best = null;
            const { start, end } = units.elementsOf(first + unit);
            for (let element = start; element < end; element++) {
                for (let slot = firstKey(keyEnds, element); slot < (keyEnds[element] ?? 0); slot++) {
                    const own = index.carrierOf[slot] ?? -1;
                    if (own < 0)
                        continue;
                    if (own === carrier)
                        return { carrier, number, element };
                    const other = this.accepted[label]?.get(keys[slot] ?? 0) ?? Infinity;
                    if (number >= 0 && other < (best?.number ?? Infinity))
                        best = { carrier: own, number: other, element };
                }
            }
            return best;
        });
    }
}
function firstKey(keyEnds, element) {
    return element === 0 ? 0 : (keyEnds[element - 1] ?? 0);
}
/** The place of an element of a record, by its number in the corpus. */
function placeOf({ corpus, numbers }, record, element) {
    const unit = corpus.units.unitOf(record, element);
    const { side } = corpus.element(element);
    let first = side === 0 ? corpus.units.elementsOf(unit).start : firstElement(corpus, record);
    while (corpus.element(first).side !== side)
        first++;
    return { record: numbers[unit] ?? 0, side, element: element - first };
}

;// CONCATENATED MODULE: ./build/probe/judge/unit-verdicts.js





/** Predicts all records, and gives each of their units its verdict. */
class UnitVerdicts {
    context;
    readings;
    rankOf;
    features;
    /** @param rankOf the index in the verdict of the family with this number */
    constructor(context, readings, rankOf) {
        this.context = context;
        this.readings = readings;
        this.rankOf = rankOf;
        this.features = new record_features/* RecordFeatures */.T(context.corpus.vocabulary);
    }
    /** A verdict for each unit, in the order of adding. */
    of(records) {
        const { corpus, numbers } = this.context;
        const verdicts = new Array(corpus.units.size).fill(null);
        records.forEach((found, record) => {
            const first = corpus.units.firstOf(record);
            if (found === null)
                return;
            this.readUnits(record, found).forEach((verdict, unit) => {
                verdicts[numbers[first + unit] ?? 0] = verdict;
            });
        });
        return verdicts;
    }
    /** Reads a record once, and once more without each family that counts against one of its units. */
    readUnits(record, { label, pValue, evidence, units }) {
        const { features, rankOf } = this;
        const { corpus, folds } = this.context;
        const sides = corpus.sides[record] ?? [];
        features.load(sides);
        const tokens = (0,token_ids/* countTokens */.ih)(sides);
        const read = (masks) => this.readings.read(features, folds[record] ?? 0, tokens, masks, label);
        const without = new Map();
        for (const carrier of new Set(units.flatMap((one) => one?.carrier ?? [])))
            without.set(carrier, read(this.masksOf(record, carrier)));
        const whole = read(null);
        return units.map((one) => {
            if (one === null && units.length > 1)
                return { ...NO_EVIDENCE, ...whole };
            const family = one === null ? -1 : rankOf(one.family);
            const element = one === null ? null : one.element;
            return {
                pValue,
                evidence,
                family,
                element,
                ...whole,
                without: one && (without.get(one.carrier) ?? null),
            };
        });
    }
    /** Masks of all elements of a carrier's family in its record. */
    masksOf(record, carrier) {
        const { corpus, index } = this.context;
        const places = new record_places/* RecordPlaces */.Q(corpus, record);
        const masks = [];
        for (let element = firstElement(corpus, record); element < (corpus.elementEnds[record] ?? 0); element++) {
            const end = corpus.keyEnds[element] ?? 0;
            const start = element === 0 ? 0 : (corpus.keyEnds[element - 1] ?? 0);
            if (index.carrierOf.subarray(start, end).includes(carrier))
                masks.push(places.maskOf(element));
        }
        return (0,element_scores/* joinMasks */.K)(masks);
    }
}
/** The verdict on a unit that holds nothing of what counts against its record. */
const NO_EVIDENCE = { pValue: 1, evidence: 0, family: -1, element: null, without: null };

;// CONCATENATED MODULE: ./build/probe/judge/verdict-builder.js









/** Combines the findings of all classes. */
class VerdictBuilder {
    context;
    names;
    opinion;
    found;
    families = [];
    readings;
    known = new Map();
    classes = [];
    tested = 0;
    power = null;
    doubtful = new Map();
    constructor(context, names, opinion) {
        this.context = context;
        this.names = names;
        this.opinion = opinion;
        const { corpus, options } = context;
        this.found = new Array(corpus.size).fill(null);
        this.readings = new FoldReadings(names, options.task, this.classes, corpus.size);
    }
    /** Adds the findings of one class. Its scores are not kept. */
    add(judged) {
        const { own, targets, towards, verdict, models, whole, masked } = judged;
        const first = this.families.length;
        this.tested += verdict.tested;
        if (verdict.power !== null)
            this.power = Math.max(this.power ?? 0, verdict.power);
        for (const family of verdict.doubtful) {
            if (!this.doubtful.has(family))
                this.doubtful.set(family, this.doubtfulFamily(family));
        }
        const carriersIn = verdict.accepted.map(({ family }) => this.carriersOf(family));
        verdict.accepted.forEach((accepted, number) => {
            this.families.push(this.familyVerdict(judged, accepted, carriersIn[number] ?? new Map()));
        });
        const holders = new UnitHolders(this.context, verdict.accepted);
        for (let record = 0; record < targets.length; record++) {
            const label = targets[record] === 1 ? 1 : 0;
            if (this.context.base[record] === 1 || this.context.learned[record] === 0 || !towards.includes(label))
                continue;
            const number = verdict.explained[record] ?? -1;
            const carrier = number >= 0 ? (carriersIn[number]?.get(record) ?? -1) : (verdict.carriers[record] ?? -1);
            this.found[record] = {
                label: label === 1 ? own : 1 - own,
                pValue: verdict.pValues[record] ?? 1,
                evidence: verdict.evidence[record] ?? 0,
                units: holders.of(record, { carrier, number, label }).map((one) => {
                    return one && this.foundUnit(record, one, first, judged, label);
                }),
            };
        }
        this.classes.push({ own, models, whole, masked });
        this.known.set(own, {
            families: new KnownFamilies(this.context.index, judged, this.context.corpus.size),
            first,
        });
    }
    /** For each record that holds a family, the place of its carrier in the index. */
    carriersOf(family) {
        const { index } = this.context;
        const carriers = new Map();
        const end = index.ends[family] ?? 0;
        for (let at = family === 0 ? 0 : (index.ends[family - 1] ?? 0); at < end; at++) {
            carriers.set(index.records[at] ?? 0, at);
        }
        return carriers;
    }
    foundUnit(record, { carrier, number, element }, first, { scores }, label) {
        const sign = label === 1 ? 1 : -1;
        const place = placeOf(this.context, record, element);
        return {
            family: number < 0 ? -1 : first + number,
            element: {
                ...{ side: place.side, element: place.element },
                logOdds: sign * (scores.whole[record] ?? 0),
                without: sign * (scores.carriers[carrier] ?? 0),
            },
            carrier,
        };
    }
    /**
     * Selects the carriers that are first in one shuffled order of all records, so that families with common carriers
     * show the same ones. Labels play no part.
     */
    doubtfulFamily(family) {
        const { index, base, learned, seed } = this.context;
        const judged = [...this.carriersOf(family)].filter(([record]) => base[record] === 0 && learned[record] === 1);
        const shown = judged
            .map(([record, carrier]) => ({ record, carrier, turn: (0,keyed_hash/* mixHash */.PT)(seed, record) >>> 0 }))
            .sort((a, b) => a.turn - b.turn || a.record - b.record)
            .slice(0, families_opinion/* MAX_SHOWN_CARRIERS */.j$);
        const carriers = shown.map(({ record, carrier }) => placeOf(this.context, record, index.elements[carrier] ?? 0));
        return { key: (0,family_key_text/* writeFamilyKey */.j)(index.keys[family] ?? 0), carriers };
    }
    familyVerdict({ own, targets }, { family, value, pValue, label }, carriers) {
        const { index, base, learned } = this.context;
        const key = index.keys[family] ?? 0;
        const place = (record) => placeOf(this.context, record, index.elements[carriers.get(record) ?? 0] ?? 0);
        const holders = [...carriers.keys()];
        const members = holders.filter((record) => base[record] === 0 && learned[record] === 1);
        const labelled = members.filter((record) => targets[record] === label);
        return {
            key: (0,family_key_text/* writeFamilyKey */.j)(key),
            level: (0,family_keys/* levelOf */.In)(key),
            label: this.names[label === 1 ? own : 1 - own] ?? '',
            value,
            pValue,
            confirmed: this.opinion?.isConfirmed(family) ?? false,
            carriers: members.length,
            labelled: labelled.length,
            baseHolders: holders.filter((record) => base[record] === 1).length,
            members: members.map((record) => place(record).record).sort((a, b) => a - b),
            example: place(labelled[0] ?? 0),
        };
    }
    /** Predicts all records, and sorts the families, strongest first. */
    build() {
        const { context, found, families, readings, known } = this;
        const order = families.map((_, number) => number);
        order.sort((a, b) => (families[a]?.pValue ?? 1) - (families[b]?.pValue ?? 1) || a - b);
        const rank = new Map(order.map((number, place) => [number, place]));
        const rankOf = (family) => rank.get(family) ?? -1;
        const rejudge = new judge_rejudge/* Rejudge */.z(context, readings, known, rankOf, found);
        return {
            kind: 'judged',
            labels: this.names,
            records: new UnitVerdicts(context, readings, rankOf).of(found),
            families: order.flatMap((number) => families[number] ?? []),
            doubtful: [...this.doubtful.values()],
            tested: this.tested,
            power: this.power,
            documentOf: (number) => rejudge.recordOf(number),
            rejudge: (number, sides) => rejudge.judge(number, sides),
        };
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/judge-dataset.js









/**
 * Fraction of the level that a change may use. Changes are judged one after the other, and every false alarm stops
 * somebody: at .01, one in 40 simulated clean changes was called poisoned, by a family with p = .005. Simulated changes
 * with ten poisoned records of 20 or of 200 were found as often at .002 as at .01 (docs/probe.md).
 */
const CHANGE_FRACTION = 0.2;
/**
 * Judges the records of a dataset together: learns what predicts the labels, and finds the patterns that labels follow
 * although the rest of the code predicts another label. Units are added one by one and kept as numbers only (about 6 kB per
 * function). The units of one document with the same label are one record (`RecordCollector`); each unit has a verdict.
 */
class DatasetJudge {
    collector;
    options;
    collected = null;
    context = null;
    /** With two labels: the one class that is learned. */
    binary = null;
    constructor(options) {
        this.options = { ...dataset_options/* DATASET_DEFAULTS */.O, ...options };
        this.collector = new RecordCollector(this.options.seed, this.options.task);
    }
    add(unit) {
        this.collector.add(unit);
    }
    /** The number of records with a label so far. */
    get labelled() {
        return this.collector.recordLabels().filter((label) => label !== null).length;
    }
    /** All records as numbers, to train a probe for a file. No record may be added after this call. */
    corpus() {
        return this.records().corpus;
    }
    records() {
        return (this.collected ??= this.collector.build());
    }
    /** The classes that a probe can learn from the labels of all records, or why there are none. */
    plan() {
        return (0,label_plan/* planLabels */.nH)(this.collector.recordLabels(), this.options.task, this.collector.vocabulary.key);
    }
    /**
     * Trains, tests the families and judges each record. May be called again with the families that a second judge has
     * confirmed: with two labels the trained models are reused, with more they are trained again.
     * @param confirmed keys of the doubtful families that a second judge takes for triggers
     * @returns the verdicts, or why there are none
     * @throws CodePurifyError `usage` when no record was added
     */
    judge(confirmed = new Set()) {
        if (this.collector.recordLabels().length === 0) {
            throw new errors/* CodePurifyError */.Lg('usage', 'There are no records to judge.', 'Add records first.');
        }
        const { task } = this.options;
        const plan = this.plan();
        if (plan.kind === 'unable')
            return plan;
        const familyLevel = this.options.familyLevel * (this.records().base.includes(1) ? CHANGE_FRACTION : 1);
        const context = (this.context ??= this.prepare(plan));
        const opinion = this.opinionOf(context, confirmed);
        const verdict = new VerdictBuilder(context, plan.names, opinion);
        const binary = task === 'classification' && plan.names.length === 2;
        for (const own of binary ? [1] : plan.names.keys()) {
            const learned = this.binary ?? this.learnClass(context, plan, own, familyLevel);
            if (binary)
                this.binary = learned;
            verdict.add(judgeClass(context, learned, opinion));
        }
        return verdict.build();
    }
    prepare(plan) {
        const records = this.records();
        const index = indexFamilies(records.corpus, this.options.leastCarriers);
        return prepareContext(records, index, this.learned(plan), this.options);
    }
    learnClass(context, { names, classes }, own, familyLevel) {
        const binary = this.options.task === 'classification' && names.length === 2;
        const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
        const level = familyLevel / (binary ? 1 : names.length);
        return learnClass(context, { own, targets, towards: binary ? [0, 1] : [1], level });
    }
    opinionOf({ index }, confirmed) {
        if (!this.options.asksOpinion)
            return null;
        return { isConfirmed: (family) => confirmed.has((0,family_key_text/* writeFamilyKey */.j)(index.keys[family] ?? 0)) };
    }
    /** 1 for records to train on. Generation includes outputs of too few records, which are "the rest"; classification not. */
    learned({ classes }) {
        const every = this.options.task === 'generation';
        const { labels } = this.records();
        return Uint8Array.from(classes, (own, record) => own >= 0 || (every && labels[record] !== null) ? 1 : 0);
    }
}

// EXTERNAL MODULE: ./build/scan/cache/outlines.js + 1 modules
var cache_outlines = __webpack_require__(43391);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/dataset-learner.js





const NO_RECORDS = {
    kind: 'unable',
    reason: 'There is no record to learn from.',
    remedy: 'Give labelled records: at least 200.',
};
/** Collects the records of a dataset as numbers; their code is not stored. */
class DatasetLearner {
    judging;
    outlines;
    onRecord;
    #records = new Map();
    #contents = (0,external_node_crypto_.createHash)('sha256');
    #tasks = new Map();
    #outlines = 0;
    #cachedOutlines = 0;
    /**
     * @param judging  see `DatasetOptions`
     * @param outlines parses records, or finds them in the cache
     * @param onRecord called for each record of the head
     */
    constructor(judging, outlines = cache_outlines/* parsedOutlines */.p, onRecord = () => undefined) {
        this.judging = judging;
        this.outlines = outlines;
        this.onRecord = onRecord;
    }
    /** Adds one record; to be called one at a time. The probe learns from records of a base, and does not judge them. */
    async add(subject, base) {
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        const analysed = await this.#analyse(subject, this.#of(task), base);
        const identity = (0,reading_subject/* identityOfSubject */.YE)(subject);
        this.#contents.update(`${base ? 'base' : 'head'} ${identity}`);
        if (base)
            return;
        this.onRecord(subject, analysed.failure);
        this.#records.set(subject.position, { identity, task, isLabelled: subject.label !== null, ...analysed });
    }
    /** Number of functions that were added, and how many of them came from the cache instead of the parser. */
    get outlineCounts() {
        return { all: this.#outlines, cached: this.#cachedOutlines };
    }
    /** Saves the parsed outlines for the next run. No record may be added afterwards. */
    saveOutlines() {
        return this.outlines.save();
    }
    async #analyse(subject, records, base) {
        try {
            const sides = await this.#outlined(subject);
            records.judge.add({ sides, label: subject.label, base, document: (0,reading_subject/* documentOf */.lM)(subject) });
            records.added += 1;
            const degraded = sides.some(({ parseErrors }) => parseErrors > 0);
            return { number: records.added - 1, degraded, failure: null };
        }
        catch (error) {
            return { number: -1, degraded: false, failure: (0,reasons/* failureReason */.H)('analysis', error) };
        }
    }
    async #outlined({ units }) {
        const sides = [];
        for (const unit of units) {
            const { outline, isCached } = await this.outlines.of(unit);
            this.#outlines += 1;
            this.#cachedOutlines += Number(isCached);
            sides.push(outline);
        }
        return sides;
    }
    #of(task) {
        let records = this.#tasks.get(task);
        if (records === undefined) {
            const labels = task === 'generation' ? 'generation' : 'classification';
            const judge = new DatasetJudge({ ...this.judging, task: labels });
            records = { judge, added: 0 };
            this.#tasks.set(task, records);
        }
        return records;
    }
    /** Judges the collected records once more, with the doubtful families that a second judge has confirmed. */
    judgeAgain(learned, confirmed) {
        return { ...learned, verdict: verdictOf(this.#tasks.get(learned.task), confirmed) };
    }
    /** The records of the learned task as numbers, and which labels can be learned: to train a probe for a file. */
    training({ task }) {
        const { judge } = this.#of(task);
        return { plan: judge.plan(), corpus: judge.corpus() };
    }
    /** Judges the collected records, unless the reading was stopped; to be called once. */
    finish(stopped) {
        const [main] = [...this.#tasks].sort(([, a], [, b]) => b.judge.labelled - a.judge.labelled);
        const records = main?.[1];
        return {
            task: main?.[0] ?? 'classification',
            verdict: stopped === null ? verdictOf(records) : { kind: 'stopped', reason: stopped },
            records: this.#records,
            labelled: records?.judge.labelled ?? 0,
            fingerprint: this.#contents.digest('hex'),
        };
    }
}
function verdictOf(records, confirmed) {
    return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge(confirmed);
}


/***/ }),

/***/ 55459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ learnDataset)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var reading_budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(47071);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var tally = __webpack_require__(75829);
// EXTERNAL MODULE: ./build/scan/judging/dataset/read-again.js
var read_again = __webpack_require__(83435);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/second-opinion.js

/** Fraction of the judged carriers in which the judge must find that the family's element is a trigger. */
const CONFIRMING_FRACTION = 0.5;
/**
 * Judges the carriers of doubtful families one by one: each side of a record once, and no more carriers of a family
 * than are needed to decide on it.
 * @param records the analysed records of the carriers; missing records do not confirm a family
 * @returns keys of the confirmed families
 * @throws Stopped when the run is out of time, or the user stops it
 */
async function confirmFamilies(doubtful, records, parts) {
    parts.progress.stage('getting a second opinion from the sentinel', doubtful.length);
    const known = new Map();
    const isTrigger = async ({ record, side, element }) => {
        const analysis = records.get(record)?.[side];
        const name = `${String(record)} ${String(side)}`;
        const triggers = known.get(name) ?? (await triggersIn(analysis, parts));
        known.set(name, triggers);
        const own = analysis?.elements[element];
        return own !== undefined && triggers.some((trigger) => isSame(trigger.element, own));
    };
    const confirmed = new Set();
    for (const family of doubtful) {
        if (await isConfirmed(family, isTrigger))
            confirmed.add(family.key);
        parts.progress.advance(1, '');
    }
    return confirmed;
}
async function isConfirmed({ carriers }, isTrigger) {
    const needed = Math.max(1, CONFIRMING_FRACTION * carriers.length);
    let open = carriers.length;
    let found = 0;
    for (const carrier of carriers) {
        if (found + open < needed)
            return false;
        if (await isTrigger(carrier))
            found += 1;
        if (found >= needed)
            return true;
        open -= 1;
    }
    return false;
}
/** The triggers that the judge finds; none if it fails or runs out of time. */
async function triggersIn(analysis, { judge, budget }) {
    if (analysis === undefined)
        return [];
    budget.startUnits(1);
    try {
        const [judgement] = await judge.judge([{ sides: [analysis] }]);
        return judgement?.triggers ?? [];
    }
    catch (error) {
        const stop = budget.runStop();
        if (stop !== null)
            throw error instanceof reading_budget/* Stopped */.C ? error : new reading_budget/* Stopped */.C(stop);
        return [];
    }
}
/** Compares by place, because two analyses of the same code have different objects. */
function isSame(a, b) {
    const [first, second] = [a.spans[0], b.spans[0]];
    return a.kind === b.kind && first?.start === second?.start && first?.end === second?.end;
}

;// CONCATENATED MODULE: ./build/scan/judging/dataset/settle-doubts.js


const NONE = new Set();
/**
 * Lets the sentinel, which does not use labels, decide on families for which the labels alone are too little
 * evidence. If the sentinel cannot be opened, only the labels count, and the user is warned.
 * @returns keys of the confirmed families
 * @throws Stopped when the run is out of time, or the user stops it
 */
async function settleDoubts({ doubtful }, { openJudge, readAgain, ...parts }) {
    if (doubtful.length === 0)
        return NONE;
    try {
        const judge = await openJudge();
        const wanted = new Set(doubtful.flatMap(({ carriers }) => carriers.map(({ record }) => record)));
        return await confirmFamilies(doubtful, await readAgain(wanted), { ...parts, judge });
    }
    catch (error) {
        if (!(error instanceof errors/* CodePurifyError */.Lg))
            throw error;
        parts.progress.warn(`There is no second opinion, so the labels alone decide. ${error.message}`);
        return NONE;
    }
}

;// CONCATENATED MODULE: ./build/scan/judging/dataset/learn-dataset.js







/** Records between two checks for Ctrl-C: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;
/**
 * Trains a probe on a dataset. The sentinel decides on families for which the labels alone are too little evidence.
 * @param sentinel opens the sentinel, if it is needed
 * @throws what the source throws before it yields anything
 */
async function learnDataset(source, learner, sentinel, limits) {
    const learned = await readThrough(source, learner, limits);
    const { verdict } = learned;
    if (verdict.kind !== 'judged')
        return learned;
    const { budget, progress } = limits;
    try {
        const confirmed = await settleDoubts(verdict, {
            ...{ budget, progress },
            openJudge: async () => (await sentinel()).judge,
            readAgain: (wanted) => (0,read_again/* readAgain */.n)(source, learned, wanted, limits),
        });
        return confirmed.size === 0 ? learned : { ...learned, ...learner.judgeAgain(learned, confirmed) };
    }
    catch (error) {
        if (!(error instanceof reading_budget/* Stopped */.C))
            throw error;
        return { ...learned, verdict: { kind: 'stopped', reason: error.reason } };
    }
}
/**
 * The first pass over a dataset: reads every record, the base first, and judges all of them together. The parsed code
 * is cached for the next run, even if this one was stopped.
 */
async function readThrough(source, learner, limits) {
    const { budget, limit, progress } = limits;
    let stopped = null;
    if (source.base !== null) {
        progress.stage('reading the base', null);
        const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: null });
        stopped = await addRecords(reading, source.base(), learner, progress, true);
    }
    const head = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit });
    if (stopped === null) {
        progress.stage('reading', limit);
        stopped = await addRecords(head, source.head(), learner, progress, false);
    }
    await learner.saveOutlines();
    progress.stage(`training the probe${fromCache(learner)}`, null);
    await (0,promises_.setImmediate)(); // lets the stage be drawn before the thread is busy
    return { ...learner.finish(stopped), head };
}
function fromCache({ outlineCounts: { all, cached } }) {
    return cached === 0 ? '' : ` (${(0,numbers/* formatCount */.B4)(cached)} of ${(0,numbers/* count */.U9)(all, 'function')} from the cache)`;
}
/** @returns why the reading was stopped, or `null`. Half of a dataset cannot be judged; a limit is the user's choice */
async function addRecords(reading, rows, learner, progress, base) {
    let added = 0;
    for await (const subject of reading.subjects(rows)) {
        await learner.add(subject, base);
        progress.advance(1, subject.path);
        added += 1;
        if (added % RECORDS_PER_PAUSE === 0)
            await (0,promises_.setImmediate)(); // lets a pending Ctrl-C take effect
    }
    return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}


/***/ }),

/***/ 58221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ levelPattern)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60609);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80188);
/* harmony import */ var _probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47794);
/* harmony import */ var _probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71317);
/* harmony import */ var _probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81691);
/* harmony import */ var _probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96596);







/** Stands for any name at a level that abstracts names. */
const NAME = '_';
/** The symbols of a skeleton (`skeletonOf`) in readable form. */
const SYMBOLS = new Map([
    ['C', 'if|while'],
    ['I', NAME],
    ['O', '<=>'],
    ['0N', 'N'],
    ['"S"', 'S'],
]);
/** The pattern of an element's family at each level. */
const PATTERNS = {
    exact: (element, { language }) => (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]).texts.join(' '),
    literals: (element, { language }) => (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)(element, language),
    locals: withoutLocals,
    skeleton: (element, analysis) => readable(skeleton(element, analysis)),
    shape: (element, analysis) => readable((0,_probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F5)(skeleton(element, analysis))),
    name: ({ text }) => text,
    suffix: withSuffix,
    prefix: withPrefix,
    'own suffix': withSuffix,
    'own prefix': withPrefix,
    constant: (element, analysis) => constant(element, analysis).texts.join(' '),
    'constant shape': (element, analysis) => {
        const { texts, kinds } = constant(element, analysis);
        return readable(texts.map((text, at) => (kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_KINDS */ .o.literal ? (0,_probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .literalClass */ .WM)(text) : text)));
    },
    'ending 2': ({ text }) => `*${text.slice(-2)}`,
    'ending 3': ({ text }) => `*${text.slice(-3)}`,
    'own ending 2': ({ text }) => `*${text.slice(-2)}`,
    'own ending 3': ({ text }) => `*${text.slice(-3)}`,
};
/**
 * The pattern of an element's family at a level of abstraction, with one space between tokens. Literals become `N`, `S`
 * and `'C'`; abstracted names `_`; comparisons `<=>`; `if` and `while` become `if|while`; the rest of a name `*`.
 */
function levelPattern(element, level, analysis) {
    return PATTERNS[level](element, analysis);
}
function withSuffix({ text }) {
    return `*${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_6__/* .affixesOf */ .cn)(text)?.suffix ?? text}`;
}
function withPrefix({ text }) {
    return `${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_6__/* .affixesOf */ .cn)(text)?.prefix ?? text}*`;
}
function withoutLocals(element, { language, elements }) {
    const locals = new Set(elements.filter(({ kind, role }) => kind === 'identifier' && role !== 'free').map(({ text }) => text));
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const reduced = tokens.texts.map((text, index) => tokens.kinds[index] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_KINDS */ .o.identifier && locals.has(text) ? NAME : text);
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)({ ...element, text: reduced.join(' ') }, language);
}
function skeleton({ text }, { language }) {
    const { texts, kinds } = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    return (0,_probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .skeletonOf */ .ld)(texts, kinds);
}
/** The tokens of the constant expression in a statement. */
function constant({ spans }, { code, elements, language }) {
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const statements = elements.filter(({ kind }) => kind === 'statement');
    const ranges = statements.map(({ spans: [span] }) => ({
        start: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.start ?? 0),
        end: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.end ?? 0),
    }));
    const found = (0,_probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_7__/* .constantExpressions */ .M)(tokens.texts, tokens.kinds, ranges).get(statements.findIndex(({ spans: [span] }) => span?.start === spans[0]?.start && span?.end === spans[0]?.end));
    const { start, end } = found ?? { start: 0, end: 0 };
    return { texts: tokens.texts.slice(start, end), kinds: tokens.kinds.slice(start, end) };
}
function readable(symbols) {
    return symbols.map((symbol) => SYMBOLS.get(symbol) ?? symbol).join(' ');
}


/***/ }),

/***/ 94258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ probeSeed)
/* harmony export */ });
/** Environment variable that holds the probe's secret key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';
/** A public text: gives reproducible results when the key need not be secret. */
const PUBLIC_SEED = 'codepurify';
/**
 * The key of the probe: `--seed`, else the environment (other users can see the arguments of a process), else a public
 * text. docs/probe.md says who must not know the key.
 */
function probeSeed({ seed }, env) {
    const secret = env[SEED_VARIABLE] ?? '';
    return seed ?? (secret === '' ? PUBLIC_SEED : secret);
}


/***/ }),

/***/ 83435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75270);
/* harmony import */ var _reading_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57307);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47071);
/* harmony import */ var _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75829);




/**
 * Reads the head again, because code is not stored, and analyses the wanted records.
 * @param wanted their numbers among the records of the learned task
 * @returns the analyses by number, without records that have changed in the meantime
 */
async function readAgain(source, { records, task }, wanted, limits) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    for await (const subject of new _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .Reading */ .z(new _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F(), limits).subjects(source.head())) {
        const record = records.get(subject.position);
        if (record?.task !== task || !wanted.has(record.number))
            continue;
        if (record.identity === (0,_reading_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOfSubject */ .YE)(subject)) {
            found.set(record.number, (0,_reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .analyzeSubject */ .$)(subject).sides);
        }
        if (found.size === wanted.size)
            break;
    }
    return found;
}


/***/ }),

/***/ 80532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sentinelOpener)
/* harmony export */ });
/* harmony import */ var _models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13439);
/* harmony import */ var _units_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81499);


/**
 * The sentinel, opened once, when it is first needed.
 * @param opened the opened models are added here, to be closed at the end
 */
function sentinelOpener(parts, opened) {
    let tools = null;
    const open = async () => {
        const engine = await (0,_units_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openEngine */ .F)((0,_models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__/* .sentinelChoice */ .AG)('in addition to the probe'), parts);
        opened.push(engine);
        return engine.tools;
    };
    return () => (tools ??= open());
}


/***/ }),

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ purifyTool)
});

// EXTERNAL MODULE: ./build/code/analyze.js + 10 modules
var analyze = __webpack_require__(46410);
// EXTERNAL MODULE: ./build/code/edits/edit.js
var edits_edit = __webpack_require__(40672);
;// CONCATENATED MODULE: ./build/code/edits/parses-no-worse.js
/** Whether a replacement has no more parse errors than the code that it replaces. */
function parsesNoWorse(before, after) {
    return after.parseErrors <= before.parseErrors;
}

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var parsing_tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
// EXTERNAL MODULE: ./build/code/edits/variant.js
var variant = __webpack_require__(68095);
;// CONCATENATED MODULE: ./build/purify/rank.js
/**
 * The order of preference of different kinds of replacement that parse and neutralise.
 *
 * A removal fills no token, so its likelihood cannot be compared with that of an infill. Published triggers are dead
 * code, which maintainers want removed and not reworded. So removal comes first, unless it would also remove
 * something that the rest of the function uses: then the reworded statement is preferred.
 */
const TIERS = {
    /** The same code under another name: nothing can break. */
    rename: 0,
    /** Removes a statement that nothing else needs. */
    removeWhole: 1,
    /** Removes the only statement in an `if` or a loop, which leaves an empty body. */
    removeBody: 2,
    /** The statement in other words. */
    infill: 3,
    /** Removes a statement that assigns or jumps. */
    removeEffect: 4,
};
/** Number of characters that a proposal removes plus the number that it adds. */
function changedCharacters(proposal) {
    return proposal.edits.reduce((sum, { span, text }) => sum + (span.end - span.start) + text.length, 0);
}
/**
 * Compares two candidates that parse: by kind, then by the language model's likelihood, then by fewest changed
 * characters. `verify.ts` tries the candidates in this order and takes the first that neutralises.
 *
 * @returns below 0 when `a` is to be preferred
 */
function compareCandidates(a, b) {
    if (a.tier !== b.tier)
        return a.tier - b.tier;
    if (a.logProbability !== b.logProbability)
        return a.logProbability > b.logProbability ? -1 : 1;
    return a.changed - b.changed;
}

// EXTERNAL MODULE: ./build/code/edits/whole-body.js
var whole_body = __webpack_require__(58742);
// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/purify/statement-shape.js




/** The one span of a statement. */
function placeOf(statement) {
    return statement.spans[0] ?? { start: 0, end: 0 };
}
function tokensOf({ code, language }) {
    return (0,parsing_tokens/* tokenize */.qw)(code, languages/* LANGUAGES */.Yj[language]);
}
/** The smallest statement of the function that holds all of `spans` and satisfies `accept`. */
function smallestAround(analysis, spans, accept = () => true) {
    const length = (element) => placeOf(element).end - placeOf(element).start;
    return analysis.elements.reduce((best, element) => {
        if (element.kind !== 'statement')
            return best;
        const place = placeOf(element);
        if (!accept(place) || !spans.every((span) => (0,text_span/* contains */.gR)(place, span)))
            return best;
        return best === null || length(element) < length(best) ? element : best;
    }, null);
}
/** The smallest statement of the function that holds all of `spans`, or `null`. */
function statementAround(analysis, spans) {
    return smallestAround(analysis, spans);
}
/** Whether a statement is the only content of `host` in a language without braces: no other statement, no other block. */
function isOnlyContent(analysis, host, inner) {
    const { continuations, blocks } = languages/* LANGUAGES */.Yj[analysis.language].layout;
    const tokens = tokensOf(analysis);
    const behind = (0,parsing_tokens/* tokenAt */.BN)(tokens, inner.end);
    const end = (0,parsing_tokens/* tokenAt */.BN)(tokens, host.end) - (blocks === 'end' ? 1 : 0);
    const header = tokens.texts.slice((0,parsing_tokens/* tokenAt */.BN)(tokens, host.start) + 1, (0,parsing_tokens/* tokenAt */.BN)(tokens, inner.start));
    if (behind !== end || header.some((text) => continuations.has(text)))
        return false;
    return analysis.elements.every((element) => {
        const place = placeOf(element);
        return (element.kind !== 'statement' ||
            !(0,text_span/* contains */.gR)(host, place) ||
            (0,text_span/* contains */.gR)(inner, place) ||
            (0,text_span/* contains */.gR)(place, host));
    });
}
/**
 * The `if` or loop whose only content is this statement, with or without braces, or `null`. Without the statement it
 * would be an empty shell.
 */
function shellOf(analysis, statement) {
    const inner = placeOf(statement);
    const host = smallestAround(analysis, [inner], ({ start, end }) => end - start > inner.end - inner.start);
    if (host === null)
        return null;
    if (languages/* LANGUAGES */.Yj[analysis.language].layout.blocks !== 'braces')
        return isOnlyContent(analysis, placeOf(host), inner) ? host : null;
    const tokens = tokensOf(analysis);
    const first = (0,parsing_tokens/* tokenAt */.BN)(tokens, inner.start);
    const behind = (0,parsing_tokens/* tokenAt */.BN)(tokens, inner.end);
    const end = (0,parsing_tokens/* tokenAt */.BN)(tokens, placeOf(host).end);
    const bare = tokens.texts[first - 1] === ')' && behind === end;
    const head = tokens.texts[(0,parsing_tokens/* tokenAt */.BN)(tokens, placeOf(host).start)] ?? '';
    const isBareHead = languages/* LANGUAGES */.Yj[analysis.language].layout.bareHeads?.has(head) === true;
    const braced = tokens.texts[first - 1] === '{' &&
        (isBareHead ? tokens.texts[first - 2] !== 'else' : tokens.texts[first - 2] === ')') &&
        tokens.texts[behind] === '}' &&
        behind + 1 === end;
    return bare || braced ? host : null;
}
/**
 * Whether the statement is the body of an `if`, `else`, `do`, loop or label, without braces; in Python, the only one of
 * its block. The result of an arrow in a `switch` is not counted.
 */
function isBareBody(analysis, statement) {
    const tokens = tokensOf(analysis);
    const before = tokens.texts[(0,parsing_tokens/* tokenAt */.BN)(tokens, placeOf(statement).start) - 1];
    return (before !== '->' && (0,whole_body/* isWholeBody */.q)(analysis.code, tokens, languages/* LANGUAGES */.Yj[analysis.language], placeOf(statement)));
}
/** Whether a name that the statement declares, or its label, is used outside it. */
function definesForOthers(analysis, statement) {
    const place = placeOf(statement);
    const jumps = /^goto\b/.test(statement.text);
    return analysis.elements.some(({ role, spans, text }) => {
        if (role !== 'local' || spans.every((span) => (0,text_span/* contains */.gR)(place, span)))
            return false;
        const first = spans[0];
        const declares = first !== undefined && (0,text_span/* contains */.gR)(place, first) && !jumps;
        return declares || startsWithLabel(statement.text, text);
    });
}
function startsWithLabel(statement, name) {
    return statement.startsWith(name) && /^\s{0,64}:(?!:)/.test(statement.slice(name.length));
}
/**
 * Whether the statement is a jump, or assigns or increments anywhere: later code may depend on that. A jump inside an
 * `if` does not count: such a guard is usually a trigger. Punctuation tokens are single characters: `+=` ends in a
 * single `=`, `==` has a second one, `<=` has an angle bracket before it.
 */
function hasEffect(analysis, statement) {
    const { texts, starts } = (0,parsing_tokens/* tokenize */.qw)(statement.text, languages/* LANGUAGES */.Yj[analysis.language]);
    const glued = (index) => (starts[index + 1] ?? -1) === (starts[index] ?? 0) + 1;
    if (languages/* LANGUAGES */.Yj[analysis.language].layout.jumps.has(texts[0] ?? ''))
        return true;
    return texts.some((text, index) => {
        const next = glued(index) ? texts[index + 1] : undefined;
        if (text === '+' || text === '-')
            return next === text;
        if (text !== '=' || next === '=')
            return false;
        return !isComparison(texts, index, index > 0 && glued(index - 1));
    });
}
/** Whether the `=` at `index` closes `==`, `!=`, `<=` or `>=`; `<<=` and `>>=` assign. */
function isComparison(texts, index, follows) {
    if (!follows)
        return false;
    const before = texts[index - 1] ?? '';
    if (before === '<' || before === '>')
        return texts[index - 2] !== before;
    return before === '=' || before === '!';
}

;// CONCATENATED MODULE: ./build/purify/infill.js






/** Width of the beam, and so the number of wordings. Several are not valid code. */
const FILLINGS = 8;
/** Most wordings that are judged: each takes a full judgement of the unit. */
const MOST_WORDINGS = 3;
/**
 * Whether a text is one name or one literal, like the masked token. Punctuation, keywords, comments or line breaks
 * would change the statement around it. Names such as `_` or `if__` are refused because nobody uses them.
 */
function isOneOperand(text, analysis) {
    const { kinds, texts } = (0,parsing_tokens/* tokenize */.qw)(text, languages/* LANGUAGES */.Yj[analysis.language]);
    if (texts.length !== 1 || texts[0] !== text || /[\r\n]/.test(text))
        return false;
    if (kinds[0] === token_kinds/* TOKEN_KINDS */.o.identifier)
        return /^[A-Za-z]/.test(text) && !/__|_$/.test(text);
    return kinds[0] === token_kinds/* TOKEN_KINDS */.o.literal;
}
/** The text of an element after the edits. */
function reworded(element, edits) {
    if (element.kind === 'identifier')
        return edits[0]?.text ?? '';
    const { start } = placeOf(element);
    const moved = edits.map(({ span, text }) => ({
        span: { start: span.start - start, end: span.end - start },
        text,
    }));
    return (0,edits_edit/* applyEdits */.ct)(element.text, moved);
}
/**
 * Other wordings of a statement, or another name for an identifier that is declared elsewhere: its masked
 * tokens filled by a beam over the language model (CodePurify eq. 4), keywords and punctuation kept.
 *
 * @returns the likeliest first, without fillings that are not names or literals, or that equal the old text
 */
async function proposeInfills(analysis, element, mlm) {
    const spans = element.maskSpans;
    if (mlm === null || spans.length === 0)
        return [];
    const tied = element.kind === 'identifier';
    const fillings = await mlm.fill((0,variant/* mask */.dK)(analysis, element), { k: FILLINGS, tied });
    const proposals = fillings.flatMap(({ texts, logProbability }) => {
        const edits = spans.map((span, index) => ({ span, text: (texts[tied ? 0 : index] ?? '').trim() }));
        if (!edits.every(({ text }) => isOneOperand(text, analysis)))
            return [];
        const text = reworded(element, edits);
        if (text === element.text)
            return [];
        return [{ strategy: 'infill', tier: TIERS.infill, edits, text, logProbability }];
    });
    return proposals.slice(0, MOST_WORDINGS);
}

;// CONCATENATED MODULE: ./build/purify/remove.js



/** A statement that takes more than this fraction of the function is its purpose, not a trigger … */
const LARGEST_FRACTION = 0.5;
/** … unless it has fewer characters than this: in a short function a trigger is most of the code. */
const ALWAYS_REMOVABLE = 160;
function isTooMuch(analysis, statement) {
    const { start, end } = placeOf(statement);
    return end - start > Math.max(ALWAYS_REMOVABLE, LARGEST_FRACTION * analysis.code.length);
}
function removal(analysis, statement, leavesShell) {
    if (isTooMuch(analysis, statement) || definesForOthers(analysis, statement))
        return [];
    const bare = isBareBody(analysis, statement);
    const edit = bare ? (0,edits_edit/* emptied */.$C)(analysis.language, placeOf(statement)) : (0,edits_edit/* removeStatement */.y7)(analysis, statement);
    const tier = bare || leavesShell ? TIERS.removeBody : TIERS.removeWhole;
    return [
        {
            strategy: 'remove',
            tier: hasEffect(analysis, statement) ? TIERS.removeEffect : tier,
            edits: [edit],
            text: edit.text,
            logProbability: -Infinity,
        },
    ];
}
/**
 * Removes the statement; if it is the only content of an `if` or a loop, another proposal removes that `if` or loop
 * too, so that no empty shell stays.
 *
 * @returns no proposals if the rest of the function uses a declaration of the statement, or if the statement is most
 *   of the function
 */
function proposeRemovals(analysis, statement) {
    const shell = shellOf(analysis, statement);
    const alone = removal(analysis, statement, shell !== null);
    return shell === null ? alone : [...removal(analysis, shell, false), ...alone];
}

;// CONCATENATED MODULE: ./build/code/edits/valid-new-name.js


/** Characters of the longest new name; C guarantees 63 significant ones (C11 5.2.4.1). */
const MAX_NAME_LENGTH = 63;
/** Every word of a unit outside comments: identifiers, keywords, and words inside directives. */
function wordsOf(analysis) {
    return new Set((0,parsing_tokens/* tokenize */.qw)(analysis.code, languages/* LANGUAGES */.Yj[analysis.language]).texts);
}
/**
 * True when `name` can replace an identifier anywhere in the unit: a plain ASCII identifier, not a reserved or unfit
 * word, and not used in the unit, so that nothing is captured or shadowed.
 */
function isValidNewName(name, analysis, language = analysis.language) {
    const row = languages/* LANGUAGES */.Yj[language];
    if (name.length > MAX_NAME_LENGTH || !row.nameShape.test(name))
        return false;
    if (row.keywords.has(name) || row.literalWords.has(name) || row.unfitNames.has(name))
        return false;
    return !wordsOf(analysis).has(name);
}

// EXTERNAL MODULE: ./build/code/languages/language.js
var language = __webpack_require__(87052);
;// CONCATENATED MODULE: ./build/purify/common-names.js

/** Common names of local variables and parameters, in C and in Java. */
const LOCAL = (0,language/* words */.aL)(`
  addr address args array begin block bound buf buffer bytes callback channel child client code col
  config conn connection context count ctx current cursor data date delay depth dest dev
  device dst element end entry env error event field file first flags frame handle handler head height
  host id index info input item iter key last left len length level limit line list map mask max message
  min mode msg name next node num number obj object offset old opts options output packet page param
  params parent path port pos position prev priv ptr query queue reader req request res response result
  ret right root row session size source src stack start state status step stop str stream sum table
  target temp text time timeout tmp total tree type url user val value width writer
`);
/** Common names of functions. */
const OWN = (0,language/* words */.aL)(`
  add apply build check clear close compute convert copy create decode encode execute fetch fill filter
  find format handle init insert load merge open parse prepare print process read receive register
  remove render reset resolve run save scan search select send setup sort start stop store transform
  update validate visit write
`);
/** Common names, from which the language model chooses. */
const COMMON_NAMES = {
    local: LOCAL,
    own: OWN,
};
/** Words that names are made of. */
const COMMON_WORDS = new Set([...LOCAL, ...OWN, 'is', 'has', 'to', 'from', 'of']);

;// CONCATENATED MODULE: ./build/purify/naming.js


const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
const CAMEL = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/;
const ONE_WORD = /^[a-z][a-z0-9]*$/;
const CAPITALISED = /^[A-Z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/;
/** Longer names are mostly meaningless strings of sub-tokens. */
const LONGEST_NAME = 24;
/** A name of one letter says too little, except for a loop counter. */
const SHORTEST_NAME = 2;
/** Names of one letter that are allowed for loop counters. */
const LOOP_INDEX_NAMES = ['i', 'j', 'k', 'n', 'm'];
function identifiers(analysis) {
    return analysis.elements.filter((element) => element.kind === 'identifier');
}
/**
 * The style of most names of several words around a trigger; local names count first.
 *
 * @param except the trigger's own name, which does not count
 */
function namingStyle(analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    for (const names of [others.filter(({ role }) => role !== 'free'), others]) {
        const snake = names.filter(({ text }) => SNAKE.test(text)).length;
        const camel = names.filter(({ text }) => CAMEL.test(text)).length;
        if (snake !== camel)
            return snake > camel ? 'snake' : 'camel';
    }
    return languages/* LANGUAGES */.Yj[analysis.language].naming;
}
/** Whether the first occurrence of an identifier is the counter of a `for` loop. */
function isLoopIndex(analysis, element) {
    const start = element.spans[0]?.start ?? 0;
    return /\bfor\s{0,8}\(?\s{0,8}(?:(?:final\s)?[\w<>[\]*]{1,40}[\s*]{1,8})?\$?$/.test(analysis.code.slice(Math.max(0, start - 80), start));
}
/** Whether `name` fits in with the other names of the function. */
function looksAtHome(name, analysis, element) {
    if (isLoopIndex(analysis, element) && LOOP_INDEX_NAMES.includes(name))
        return true;
    if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME)
        return false;
    if (element.role === 'own' && CAPITALISED.test(element.text))
        return CAPITALISED.test(name);
    if (ONE_WORD.test(name))
        return true;
    return namingStyle(analysis, element.text) === 'snake' ? SNAKE.test(name) : CAMEL.test(name);
}
/** The lower-case words of a name: `maxItemCount` and `max_item_count` are `max`, `item`, `count`. */
function naming_wordsOf(name) {
    const apart = name.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_');
    const parts = apart.toLowerCase().split('_');
    return parts.map((part) => part.replace(/\d+$/, '')).filter((part) => part !== '');
}
/**
 * Whether a name is made of different words that are common or that other names of the function use. Small language
 * models also produce strings of sub-tokens without meaning, such as `inttt` or `bytelengthlength`.
 */
function isMadeOfKnownWords(name, analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    const known = new Set(others.flatMap(({ text }) => naming_wordsOf(text)));
    const own = naming_wordsOf(name);
    const { keywords, literalWords } = languages/* LANGUAGES */.Yj[analysis.language];
    const isWord = (word) => !keywords.has(word) && !literalWords.has(word) && (COMMON_WORDS.has(word) || known.has(word));
    return own.length > 0 && new Set(own).size === own.length && own.every(isWord);
}
/** Neutral names, for use when no model proposes one. */
const NEUTRAL = { local: 'value', own: 'process', constructor: 'Process' };
/** Most neutral names that are tried: code that uses so many of them does so on purpose. */
const NEUTRAL_TRIES = 99;
/** Neutral names in the order of trial: `value`, `value2`, `value3`, … */
function* neutralNames(element) {
    const own = CAPITALISED.test(element.text) ? NEUTRAL.constructor : NEUTRAL.own;
    const base = element.role === 'own' ? own : NEUTRAL.local;
    yield base;
    for (let count = 2; count <= NEUTRAL_TRIES; count += 1)
        yield `${base}${String(count)}`;
}

;// CONCATENATED MODULE: ./build/purify/rename-candidates.js






/** Number of names requested from the model: most are not valid or do not fit the style. */
const rename_candidates_FILLINGS = 12;
/** Most names that are judged: each takes a full judgement of the unit. */
const MOST_NAMES = 4;
/**
 * Mean log-probability (nats per token) above which a name of unknown words, such as `avctx`, is accepted: the
 * geometric mean of the token probabilities is above .37. Below it, such names are mostly meaningless strings of
 * sub-tokens.
 */
const SURE = -1;
/** The model's proposals that look like names. */
async function proposedNames(analysis, element, mlm) {
    const fillings = await mlm.fill((0,variant/* mask */.dK)(analysis, element), { k: rename_candidates_FILLINGS, tied: true });
    return fillings.flatMap(({ texts, logProbability }) => {
        const name = texts[0]?.trim() ?? '';
        const reads = logProbability > SURE || isMadeOfKnownWords(name, analysis, element.text);
        return reads ? [name] : [];
    });
}
/**
 * The model's proposals and common names, ranked by the pseudo-likelihood of the code with each of them. Names with the
 * same number of sub-tokens need only one pass of the model.
 */
async function rankedNames(analysis, element, role, mlm) {
    const proposed = await proposedNames(analysis, element, mlm);
    const indexes = isLoopIndex(analysis, element) ? LOOP_INDEX_NAMES : [];
    const names = [...new Set([...proposed, ...indexes, ...COMMON_NAMES[role]])].filter((name) => isValidNewName(name, analysis) && looksAtHome(name, analysis, element));
    const masked = (0,variant/* mask */.dK)(analysis, element);
    const scores = await mlm.pseudoLogLikelihood(names.map((name) => masked.map((piece) => (piece.masked ? { text: name, masked: true } : piece))));
    return names
        .map((name, index) => [name, scores[index] ?? -Infinity])
        .sort(([, a], [, b]) => b - a);
}
function fallbackName(analysis, element) {
    for (const name of neutralNames(element))
        if (isValidNewName(name, analysis))
            return name;
    return null;
}
/**
 * New names for a local identifier or for the function itself: unused names, not keywords, in the style of the names
 * around it, the same at every occurrence. The language model's best names come first, a neutral name last.
 *
 * @returns no proposals for free identifiers, which are declared elsewhere
 */
async function proposeRenames(analysis, element, mlm) {
    if (element.role !== 'local' && element.role !== 'own')
        return [];
    const ranked = mlm === null ? [] : await rankedNames(analysis, element, element.role, mlm);
    const named = ranked.slice(0, MOST_NAMES);
    const fallback = fallbackName(analysis, element);
    if (fallback !== null && !named.some(([name]) => name === fallback))
        named.push([fallback, -Infinity]);
    return named.map(([name, logProbability]) => ({
        strategy: 'rename',
        tier: TIERS.rename,
        edits: (0,edits_edit/* renameEdits */.oD)(element, name),
        text: name,
        logProbability,
    }));
}

;// CONCATENATED MODULE: ./build/purify/candidates.js







/** The strategies: one row each. */
const STRATEGIES = {
    rename: proposeRenames,
    remove: (analysis, element) => {
        const statement = statementOf(analysis, element);
        return Promise.resolve(statement === null ? [] : proposeRemovals(analysis, statement));
    },
    infill: async (analysis, element, mlm) => {
        const target = element.role === 'free' ? (statementOf(analysis, element) ?? element) : element;
        return mayBeReworded(target) ? proposeInfills(analysis, target, mlm) : [];
    },
};
/**
 * Groups of strategies, in the order of preference. The beam search of the language model is the slowest part, so it
 * only runs if neither a new name nor a removal without side effects helps. No candidate is preferred to one of an
 * earlier group.
 */
const GROUPS = [
    { strategies: ['rename', 'remove'], tiers: [TIERS.rename, TIERS.removeWhole, TIERS.removeBody] },
    { strategies: ['infill', 'remove'], tiers: [TIERS.infill, TIERS.removeEffect] },
];
/** The statement itself, or the one that holds all occurrences of the identifier. */
function statementOf(analysis, element) {
    return element.kind === 'statement' ? element : statementAround(analysis, element.spans);
}
/**
 * Whether infill applies. Identifiers that can be renamed are renamed instead, which has the same effect and more
 * checks.
 */
function mayBeReworded(element) {
    return element.kind === 'statement' || element.role === 'free';
}
function isChosen(choice, strategy) {
    return choice === 'auto' || choice === strategy;
}
/** The suspect with one side's code replaced. */
function withSide(suspect, side, analysis) {
    const [first, second] = suspect.sides;
    if (second === undefined)
        return { sides: [analysis] };
    return { sides: side === 0 ? [analysis, second] : [first, analysis] };
}
/**
 * Every replacement of a trigger that parses no worse than the original code, in order of preference. They come in
 * groups, so that slow strategies only run if they are needed.
 *
 * @param suspect the suspect that holds the trigger
 */
async function* findCandidates(suspect, trigger, { choice, analyze, mlm }) {
    const before = suspect.sides[trigger.side];
    if (before === undefined)
        return;
    for (const { strategies, tiers } of GROUPS) {
        const proposals = [];
        for (const strategy of strategies.filter((one) => isChosen(choice, one))) {
            proposals.push(...(await STRATEGIES[strategy](before, trigger.element, mlm)));
        }
        const fitting = proposals.filter(({ tier }) => tiers.includes(tier));
        yield parsed(fitting, suspect, before, trigger, analyze).sort(compareCandidates);
    }
}
/** The proposals that change the code and parse no worse, each resulting code once. */
function parsed(proposals, suspect, before, trigger, analyze) {
    const { side } = trigger;
    const candidates = new Map();
    for (const proposal of proposals) {
        const code = (0,edits_edit/* applyEdits */.ct)(before.code, proposal.edits);
        if (code === before.code || candidates.has(code))
            continue;
        const after = analyze(code, before.language);
        if (!parsesNoWorse(before, after))
            continue;
        const changed = changedCharacters(proposal);
        candidates.set(code, { ...proposal, side, trigger, suspect: withSide(suspect, side, after), changed });
    }
    return [...candidates.values()];
}

;// CONCATENATED MODULE: ./build/purify/verify.js

/**
 * Number of candidates that are judged first. They come in order of preference and the first that neutralises wins,
 * so the others are only judged if all of these fail. The winner is the same as after judging all.
 */
const FIRST_BATCH = 2;
/** The spans of the edits in the resulting code. */
function placesAfter(edits) {
    let shift = 0;
    return edits.map(({ span, text }) => {
        const place = { start: span.start + shift, end: span.start + shift + text.length };
        shift += text.length - (span.end - span.start);
        return place;
    });
}
/**
 * Whether the judge finds no trigger in the replaced code, even if other triggers still make the suspect poisoned.
 */
function isSettled({ candidate, judgement }) {
    const places = placesAfter(candidate.edits);
    const isName = candidate.trigger.element.kind === 'identifier' && candidate.strategy === 'rename';
    return judgement.triggers.every(({ side, element }) => {
        if (side !== candidate.side)
            return true;
        if (isName)
            return element.kind !== 'identifier' || element.text !== candidate.text;
        return !element.spans.some((span) => places.some((place) => (0,text_span/* overlaps */.$f)(span, place)));
    });
}
async function judgeAll(candidates, judge) {
    const judgements = await judge.judge(candidates.map(({ suspect }) => suspect));
    return candidates.flatMap((candidate, index) => {
        const judgement = judgements[index];
        return judgement === undefined ? [] : [{ candidate, judgement }];
    });
}
function isClean({ judgement }) {
    return judgement.verdict === 'clean';
}
/** Splits the candidates of a group into batches for judging. */
function inBatches(group) {
    return [group.slice(0, FIRST_BATCH), group.slice(FIRST_BATCH)].filter(({ length }) => length > 0);
}
/**
 * The most preferred candidate that makes the suspect clean. If there is none, the most preferred candidate after
 * which the judge only finds triggers elsewhere.
 *
 * @param groups in order of preference, as `findCandidates` gives them
 * @param isOneOfSeveral other triggers are known: replacing this one cannot make the suspect clean, so the first
 *   candidate that removes this trigger is taken
 * @returns `null` when none neutralises
 */
async function firstThatNeutralises(groups, judge, isOneOfSeveral) {
    let settled;
    for await (const group of groups) {
        for (const batch of inBatches(group)) {
            const judged = await judgeAll(batch, judge);
            const clean = judged.find(isClean);
            if (clean !== undefined)
                return clean;
            settled ??= judged.find(isSettled);
            if (isOneOfSeveral && settled !== undefined)
                return settled;
        }
    }
    return settled ?? null;
}

;// CONCATENATED MODULE: ./build/purify/purifier.js


/**
 * Most triggers that are replaced in one suspect. The published attacks plant one. Each further trigger takes a round
 * of judging, and code that is still poisoned after this many should be dropped.
 */
const MAX_ROUNDS = 6;
function toStep({ candidate }) {
    const { side, strategy, trigger, text } = candidate;
    return { side, strategy, kind: trigger.element.kind, before: trigger.element.text, after: text };
}
function codeOf({ sides: [first, second] }) {
    return second === undefined ? [first.code] : [first.code, second.code];
}
function toResult(suspect, judgement, steps) {
    const [strongest] = steps;
    if (strongest === undefined || judgement.verdict !== 'clean')
        return null;
    return {
        strategy: strongest.strategy,
        sides: codeOf(suspect),
        prediction: judgement.prediction.label,
        confidence: judgement.prediction.confidence.probability,
        verified: true,
        steps,
    };
}
/**
 * Makes a purifier. It replaces located triggers, and only suggests code that it has parsed and judged again.
 * Candidates that parse no worse and are judged clean are ranked by `compareCandidates`.
 */
function createPurifier({ analyze, judge, mlm, options }) {
    const parts = { choice: options.strategy, analyze, mlm };
    const replace = (suspect, element, others) => firstThatNeutralises(findCandidates(suspect, element, parts), judge, others > 0);
    const purify = async (suspect, judgement) => {
        let current = { suspect, judgement };
        const steps = [];
        for (let round = 0; round < MAX_ROUNDS && current.judgement.verdict === 'poisoned'; round += 1) {
            const [strongest, ...others] = current.judgement.triggers;
            const best = strongest === undefined ? null : await replace(current.suspect, strongest, others.length);
            if (best === null)
                return null;
            steps.push(toStep(best));
            current = { suspect: best.candidate.suspect, judgement: best.judgement };
        }
        return toResult(current.suspect, current.judgement, steps);
    };
    const purifyElement = async (suspect, element) => {
        const best = await replace(suspect, element, 0);
        return best === null ? null : toResult(best.candidate.suspect, best.judgement, [toStep(best)]);
    };
    return { purify, purifyElement };
}

;// CONCATENATED MODULE: ./build/scan/judging/purify-tool.js


/** Makes the purification step of a scan. The language model is only opened when something is found. */
function purifyTool({ options, judge, openMlm }) {
    if (options.purify === 'off')
        return () => Promise.resolve(null);
    let purifier = null;
    const open = async () => createPurifier({ analyze: analyze/* analyze */.n, judge, mlm: await openMlm(), options: { strategy: options.purify } });
    return async (suspect, judgement) => {
        purifier ??= open();
        const result = await replace(await purifier, options, suspect, judgement);
        return result === null ? null : toPurified(result, judgement);
    };
}
function replace(purifier, { variant }, suspect, judgement) {
    const [strongest] = judgement.triggers;
    return variant === 'E' && strongest !== undefined
        ? purifier.purifyElement(suspect, strongest)
        : purifier.purify(suspect, judgement);
}
/** The replacement for the side that holds the strongest trigger, which is the side that a finding shows. */
function toPurified(result, { triggers }) {
    const code = result.sides[triggers[0]?.side ?? 0];
    if (code === undefined)
        return null;
    const { strategy, prediction, confidence, verified } = result;
    return { strategy, code, prediction, confidence, verified };
}


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ isDegraded),
/* harmony export */   Xy: () => (/* binding */ cutPattern),
/* harmony export */   ds: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60609);

/** The verdict on a suspect, without its position. */
function toVerdict(suspect, judgement, purified, patternOf = literalPattern) {
    const degraded = isDegraded(suspect);
    const [strongest] = judgement.triggers;
    if (judgement.verdict === 'clean' || strongest === undefined)
        return { verdict: 'clean', degraded };
    return poisoned(suspect, judgement, strongest, purified, patternOf);
}
/** Whether any side was parsed incompletely. */
function isDegraded(suspect) {
    return suspect.sides.some(({ parseErrors }) => parseErrors > 0);
}
function poisoned(suspect, judgement, strongest, purified, patternOf) {
    const { prediction, without } = judgement;
    return {
        verdict: 'poisoned',
        degraded: isDegraded(suspect),
        side: strongest.side,
        functionName: suspect.sides[strongest.side]?.name ?? null,
        prediction: prediction.label,
        confidence: prediction.confidence.probability,
        deficit: Number.isFinite(judgement.deficit) ? judgement.deficit : null,
        transfer: bestShift(judgement.elements),
        pValue: judgement.pValue,
        threshold: judgement.threshold,
        trigger: toTrigger(strongest, suspect, patternOf),
        // a finding shows one side's code, that of its strongest trigger: spans of the other side would be wrong there
        more: judgement.triggers
            .filter((one) => one !== strongest && one.side === strongest.side)
            .map((one) => toTrigger(one, suspect, patternOf)),
        necessity: {
            prediction: without?.label ?? prediction.label,
            confidence: without?.confidence.probability ?? strongest.without.probability,
            drop: strongest.drop,
        },
        sufficiency: strongest.transfer,
        company: null,
        purified,
    };
}
/** Longer patterns are cut: a pattern is a heading in a report and a key. */
const MAX_PATTERN_LENGTH = 500;
/** A family's pattern, cut to the length that findings and reports allow. */
function cutPattern(pattern) {
    return pattern.length <= MAX_PATTERN_LENGTH ? pattern : `${pattern.slice(0, MAX_PATTERN_LENGTH)}…`;
}
function toTrigger(scored, suspect, patternOf) {
    const { kind, text, spans } = scored.element;
    const family = cutPattern(patternOf(scored, suspect));
    return { kind, text, family, spans: spans.map(({ start, end }) => ({ start, end })) };
}
function literalPattern({ element, side }, { sides }) {
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPattern */ .l)(element, sides[side]?.language ?? sides[0].language);
}
function bestShift(elements) {
    const shifts = elements.flatMap(({ transfer }) => (transfer === null ? [] : [transfer.shift]));
    return shifts.length === 0 ? null : shifts.reduce((a, b) => Math.max(a, b));
}


/***/ }),

/***/ 81499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./build/detect/create-judge.js + 5 modules
var create_judge = __webpack_require__(71264);
// EXTERNAL MODULE: ./build/detect/reference-pool.js
var reference_pool = __webpack_require__(84698);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(33000);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/scan/cache/verdict-cache.js + 2 modules
var verdict_cache = __webpack_require__(25980);
// EXTERNAL MODULE: ./build/config/option-lists.js
var option_lists = __webpack_require__(86790);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/scan/cache/cache-context.js


/** Hash (hex) of everything that a verdict depends on besides the code. The order of the schema does not matter. */
function cacheContext(options, others) {
    const values = [...option_lists/* CACHE_KEY_OPTIONS */.kH].sort().map((name) => [name, options[name]]);
    return (0,sha256/* sha256 */.s)(JSON.stringify([values, others]));
}

// EXTERNAL MODULE: ./build/scan/cache/cache-folder.js
var cache_folder = __webpack_require__(30996);
// EXTERNAL MODULE: ./build/scan/judging/units/judge-setup.js
var judge_setup = __webpack_require__(90352);
// EXTERNAL MODULE: ./build/scan/judging/units/guarded-victim.js
var guarded_victim = __webpack_require__(7840);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/models/speaks-for.js
var speaks_for = __webpack_require__(54202);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/models/package-root.js
var package_root = __webpack_require__(99556);
// EXTERNAL MODULE: ./build/scan/judging/purify-tool.js + 12 modules
var purify_tool = __webpack_require__(71213);
;// CONCATENATED MODULE: ./build/scan/judging/units/engine.js














/**
 * Opens the chosen victim and the other models in the options, calibrates, and makes the tools of a scan.
 * @throws CodePurifyError `usage` or `model`, before any unit is read
 */
async function openEngine(choice, parts) {
    const { options, loaders, budget, progress } = parts;
    progress.stage('opening the model', null);
    const loaded = await (0,load_victim/* loadVictim */.v)(choice, loaders, (0,mlm_opener/* openOptions */.dy)(options));
    const opened = [loaded.victim];
    try {
        const victim = (0,guarded_victim/* guardVictim */.s)(loaded.victim, budget);
        const setup = await (0,judge_setup/* prepareJudge */.H)({ ...parts, loaded, victim });
        const judges = judgesOf(victim, setup, loaded.manifest?.triggerLabels, parts);
        const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const { name, task, fingerprint } = victim.description;
        return {
            tools: {
                analyze: analyze_subject/* analyzeUnit */.P,
                judge: judges.scanning,
                silence: (language) => silenceOf(loaded, setup, language),
                purify: (0,purify_tool/* purifyTool */.U)({ options, judge: judges.purifying, openMlm }),
                cache: openCache(parts, loaded, setup),
            },
            victim: { name, task, fingerprint, reason: choice.reason },
            close: () => (0,mlm_opener/* closeAll */.S5)(opened),
        };
    }
    catch (error) {
        await (0,mlm_opener/* closeAll */.S5)(opened);
        throw error;
    }
}
/**
 * Why a victim is silent about a language, so that its "clean" would say nothing: it was not trained on it, or there are no
 * references to plant elements in.
 */
function silenceOf(loaded, setup, language) {
    const { name } = loaded.victim.description;
    const known = loaded.manifest?.languages?.join(', ') ?? '';
    if (!(0,speaks_for/* speaksFor */.Z)(loaded.manifest, language)) {
        const remedy = `give records a class (--label-field), a model for it, or leave source code out with --exclude`;
        return `${name} knows ${known} and says nothing about ${language}: ${remedy}`;
    }
    const isPlanting = statistics/* STATISTICS */.gS[setup.statistic].plants;
    return isPlanting && (0,reference_pool/* referenceLanguage */.k)(setup.references, language) === null
        ? `there are no clean functions in ${language} to plant elements in: give some with --calibration`
        : null;
}
/**
 * The judges of a scan and of purified code. They differ in two cases. For variant E every unit is poisoned, so an
 * ordinary judge must judge purified code. For a victim with labels that only triggers lead to, a scan skips windows
 * with other labels, while purified code is judged completely.
 */
function judgesOf(victim, setup, triggerLabels, { options, progress }) {
    const { statistic, calibration, references } = setup;
    const judgeParts = {
        victim,
        calibration,
        references,
        options: {
            statistic,
            elements: options.elements,
            fpr: options.fpr,
            threshold: options.threshold,
            transfer: options.transferTop,
            references: options.references,
        },
        warn: (message) => progress.warn(message),
    };
    const purifying = (0,create_judge/* createJudge */.qU)(judgeParts);
    if (options.variant !== 'E') {
        const trusts = statistic === 'both' && triggerLabels !== undefined;
        return { scanning: trusts ? (0,create_judge/* createJudge */.qU)({ ...judgeParts, triggerLabels }) : purifying, purifying };
    }
    const threshold = statistics/* STATISTICS */.gS[statistic].sign * -Infinity;
    return {
        scanning: (0,create_judge/* createJudge */.qU)({ ...judgeParts, options: { ...judgeParts.options, threshold } }),
        purifying,
    };
}
function openCache({ options, env }, { victim }, setup) {
    if (!options.cache)
        return verdict_cache/* noCache */.w;
    const context = cacheContext(options, {
        toolVersion: (0,package_root/* toolVersion */.f)(),
        victim: victim.description.fingerprint,
        mlm: options.purify === 'off' ? null : (0,mlm_opener/* mlmIdentity */.jn)(options),
        calibration: setup.calibration?.values ?? null,
        references: setup.referenceCode,
    });
    return new verdict_cache/* FolderCache */.x(options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env), context);
}


/***/ }),

/***/ 54202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ speaksFor)
/* harmony export */ });
/**
 * Whether a victim says anything about code in a language: its manifest lists the language, or lists none. The bundled
 * sentinel was trained on C and Java, and measured on C++; it has no opinion on other code, which is then not judged by it
 * and never clean.
 */
function speaksFor(manifest, language) {
    return manifest?.languages === undefined || manifest.languages.includes(language);
}


/***/ }),

/***/ 23446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: () => (/* binding */ folderReader),
  $H: () => (/* binding */ openData),
  sP: () => (/* binding */ openedChange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(31187);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(34709);
// EXTERNAL MODULE: ./build/data/identity.js
var identity = __webpack_require__(54667);
;// CONCATENATED MODULE: ./build/change/change-source.js

/**
 * The records of a change: the records of the head whose content is not in the base. Data that cannot be read is a skipped
 * row. It counts as new, unless its file has not changed, and neither has a file that is read together with it.
 * @param onUnreadable called once with the number of rows of the base that could not be read, in files that have changed:
 *   in others, nothing counts as new
 */
function changeSource({ base, head, unread, unchanged }, onUnreadable) {
    const rows = () => withUnread(unread, head);
    return base === null
        ? { head: rows, base: null, unchanged: () => null }
        : new ComparedSource(base, rows, unchanged, onUnreadable);
}
async function* withUnread(unread, head) {
    for (const skipped of unread)
        yield { kind: 'skipped', skipped };
    yield* head.rows();
}
/** A head that is compared with a base, record by record. It stores 16 bytes for each record of the base. */
class ComparedSource {
    side;
    rows;
    files;
    onUnreadable;
    #known = null;
    #unchanged = 0;
    constructor(side, rows, files, onUnreadable) {
        this.side = side;
        this.rows = rows;
        this.files = files;
        this.onUnreadable = onUnreadable;
    }
    base = () => this.#collect();
    async *head() {
        const known = this.#known ?? (await this.#readBase());
        this.#unchanged = 0;
        for await (const row of this.rows()) {
            if (await this.#isNew(row, known))
                yield row;
            else if (row.kind === 'unit' || row.kind === 'pair') {
                this.#unchanged += 1;
                const { path } = row.kind === 'unit' ? row.unit : row.pair;
                if (!(await this.files.file(path)))
                    yield { kind: 'unchanged', path };
            }
        }
    }
    async #isNew(row, known) {
        if (row.kind === 'notData')
            return !(await this.files.file(row.notData.path));
        if (row.kind === 'aside')
            return !(await this.files.file(row.aside.path));
        const identity = identityIn(row);
        if (row.kind !== 'skipped')
            return identity === null || !known.has(identity);
        const { path } = row.skipped;
        const isKnown = identity === null ? await this.files.file(path) : known.has(identity);
        return !isKnown || !(await this.files.companions(path));
    }
    /** Whether neither a file nor those that are read together with it have changed: nothing in them is new. */
    async #isSame(path) {
        return (await this.files.file(path)) && (await this.files.companions(path));
    }
    unchanged() {
        return this.#unchanged;
    }
    /** Reads the base for the comparison, when nothing else reads it. */
    async #readBase() {
        const rows = this.#collect();
        while ((await rows.next()).done !== true)
            ;
        return this.#known ?? new Set();
    }
    /** Rows of the base. When all were read, their identities are stored. */
    async *#collect() {
        const known = new Set();
        let unreadable = 0;
        for await (const row of this.side.rows()) {
            if (row.kind === 'skipped' && !(await this.#isSame(row.skipped.path)))
                unreadable += 1;
            const identity = identityIn(row);
            if (identity !== null)
                known.add(identity);
            yield row;
        }
        if (unreadable > 0 && this.#known === null)
            this.onUnreadable(unreadable);
        this.#known = known;
    }
}
/** The identity of a row's content, `null` if it is unknown. A pointer of Git LFS has the identity of its content. */
function identityIn(row) {
    if (row.kind === 'unit')
        return (0,identity/* identityOf */.c)(row.unit);
    if (row.kind === 'pair')
        return (0,identity/* identityOf */.c)(row.pair);
    return row.kind === 'skipped' ? (row.skipped.pointer?.oid ?? null) : null;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(73435);
// EXTERNAL MODULE: ./build/change/repository-path.js
var repository_path = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/change/folders/folder-links.js
var folder_links = __webpack_require__(34371);
;// CONCATENATED MODULE: ./build/change/folders/folder-side.js





/**
 * A side on disk. A file can be a side by itself. Links in a named folder are not followed, as those of a commit are not.
 * @throws CodePurifyError `usage` for a path that leads out of a named folder: it would be the same on both sides
 */
async function folderSide({ path, isFile, isWorkingTree }, { paths, dataFormat, read }) {
    const close = () => Promise.resolve();
    const opened = (cwd, names) => {
        return {
            side: (0,change/* sideIn */.l)({ cwd, isOnDisk: true }, names, read, 'follow'),
            unread: [],
            links: 'follow',
            close,
        };
    };
    if (isFile)
        return opened((0,external_node_path_.dirname)(path), [(0,external_node_path_.basename)(path)]);
    if (isWorkingTree)
        return opened(path, paths);
    const local = paths.map((one) => (0,external_node_path_.relative)(path, (0,external_node_path_.resolve)(path, one)).split(external_node_path_.sep).join('/'));
    const outside = local.findIndex(leadsOut);
    if (outside !== -1)
        throw (0,repository_path/* outsideOf */.R)(paths[outside] ?? '', path);
    const unread = await (0,folder_links/* folderLinks */.Yq)(path, (0,data_files/* dataFiles */.q)(local, dataFormat));
    const side = (0,change/* sideIn */.l)({ cwd: path, isOnDisk: true }, paths, read, 'skip');
    return { side, unread, links: 'skip', close };
}
function leadsOut(route) {
    return (0,external_node_path_.isAbsolute)(route) || route === '..' || route.startsWith('../');
}

// EXTERNAL MODULE: ./build/change/git/commit-side.js + 4 modules
var commit_side = __webpack_require__(83849);
// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
// EXTERNAL MODULE: ./build/change/git/nul-terminated.js
var nul_terminated = __webpack_require__(51899);
;// CONCATENATED MODULE: ./build/change/git/index-entries.js





/** Bytes for the mode, an object name of sha256, and the stage. */
const MAX_FIELDS_BYTES = 128;
/**
 * The entries of git's index in the folder that git runs in and below it: the tracked files. Their lengths are not known.
 * @throws CodePurifyError `input` if git cannot read the index
 */
async function indexEntries(git) {
    const listing = (0,git_git/* startGit */.B)(['ls-files', '--stage', '-z'], git);
    const entries = [];
    try {
        for await (const bytes of (0,nul_terminated/* nulTerminated */.n)(listing.output, tree_limits/* TREE_LIMITS */.e.nameBytes + MAX_FIELDS_BYTES))
            entries.push(entryOf(bytes.toString('utf8')));
        await listing.ended;
        return entries;
    }
    finally {
        listing.stop();
    }
}
/** Parses `mode object stage TAB name`. */
function entryOf(text) {
    const tab = text.indexOf('\t');
    const [mode = '', blob = ''] = text.slice(0, tab).split(' ');
    if (tab === -1 || !(0,commits/* isObjectName */.V2)(blob))
        throw (0,nul_terminated/* unreadableTree */.i)();
    return (0,tree_entry/* treeEntry */.$E)(text.slice(tab + 1), mode, blob, 0);
}

;// CONCATENATED MODULE: ./build/change/git/working-tree.js







/**
 * The files on disk in a repository, as the head of a change. Files in git's index are read whatever `.gitignore` says:
 * the change may have brought it. Submodules, whose content is not part of a commit, are listed.
 * @throws CodePurifyError `usage` for a path outside the repository, `input` if git cannot read the index
 */
async function workingTreeSide({ paths, dataFormat, git, read }) {
    const prefix = await (0,commits/* folderInRepository */.Q0)(git);
    const root = (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(git.cwd), external_node_path_.posix.relative(prefix, '') || '.');
    const local = paths.map((path) => (0,external_node_path_.relative)(git.cwd, (0,external_node_path_.resolve)(git.cwd, path)).split(external_node_path_.sep).join('/'));
    const data = (0,data_files/* dataFiles */.q)(local.map((path) => (0,repository_path/* repositoryPath */.S)(prefix, path)), dataFormat);
    const entries = (await indexEntries({ ...git, cwd: root })).filter(({ name }) => data.isChosen(name));
    const unread = entries
        .filter((entry) => entry.kind === 'unread' && entry.type === 'submodule')
        .map((entry) => ({ ...entry, name: external_node_path_.posix.relative(prefix, entry.name) }));
    const tracked = withFolders(entries.map(({ name }) => (0,external_node_path_.join)(root, name)));
    const side = (0,change/* sideIn */.l)({ cwd: git.cwd, isOnDisk: true }, paths, read, 'follow', tracked);
    return { side, unread, links: 'follow', tracked, close: () => Promise.resolve() };
}
/** Paths, and all folders above them. */
function withFolders(paths) {
    const all = new Set();
    for (const path of paths) {
        for (let level = path; !all.has(level); level = (0,external_node_path_.dirname)(level))
            all.add(level);
    }
    return all;
}

// EXTERNAL MODULE: ./build/change/make-change.js + 1 modules
var make_change = __webpack_require__(7828);
;// CONCATENATED MODULE: ./build/change/open-change.js









/**
 * Opens both sides of a change by the names that the user gives. The head is compared with the merge base of both
 * commits, as in a pull request (`base...head`): later commits on the base are not part of the change.
 * @param read reads the data of a side
 * @param warn called if the merge base is not known, and the base itself is used
 * @throws CodePurifyError `usage` or `input` if a side cannot be opened or a path does not exist. No temporary files
 *   are left on disk
 */
async function openChange(request, git, read, warn) {
    if (request.paths.includes(given_path/* STDIN */.T))
        throw noStdin();
    const [base, head] = await sidesOf(request, git, warn);
    const paths = pathsOf(request, base, head);
    const wanted = { paths, dataFormat: request.dataFormat, git, read };
    if (base.kind === 'commit' && head.kind === 'commit')
        return (0,commit_side/* changeOfCommits */.S)(base.commit, head.commit, wanted);
    const openHead = async () => {
        if (head.kind === 'commit')
            return (0,commit_side/* commitSide */.t)(head.commit, wanted, () => true);
        return base.kind === 'commit' && head.isWorkingTree ? workingTreeSide(wanted) : folderSide(head, wanted);
    };
    return (0,make_change/* makeChange */.n)({
        openBase: async () => base.kind === 'commit' ? (0,commit_side/* commitSide */.t)(base.commit, wanted, () => false) : folderSide(base, wanted),
        openHead,
        paths,
        dataFormat: request.dataFormat,
        read,
    });
}
/**
 * Resolves the name in `--base` or `--head`: a file or folder, or a commit of the current repository. A name that is
 * both is refused: otherwise someone could add a folder called `main` and so choose the base.
 * @throws CodePurifyError `usage` if it names neither, or both
 */
async function sideNamed(option, name, git) {
    const path = (0,external_node_path_.resolve)(git.cwd, name);
    const onDisk = (0,external_node_fs_.existsSync)(path);
    const commit = isPathOnly(name)
        ? null
        : await (0,commits/* commitOf */.D3)(name, git).catch((error) => {
            if (onDisk && error instanceof errors/* CodePurifyError */.Lg)
                return null; // without git nothing can be a commit
            throw error;
        });
    if (onDisk && commit === null) {
        return { kind: 'disk', path, isFile: (0,external_node_fs_.statSync)(path).isFile(), isWorkingTree: false };
    }
    if (!onDisk && commit !== null)
        return { kind: 'commit', commit };
    throw new errors/* CodePurifyError */.Lg('usage', `${option} is ${JSON.stringify(name)}, which names ${onDisk ? 'both a commit and a path' : 'neither a commit nor a path'}.`, onDisk || (await (0,commits/* isInRepository */.cC)(git)) ? BE_EXPLICIT : NO_REPOSITORY);
}
const BE_EXPLICIT = 'Write ./name for a path, and refs/heads/name or the full object name for a commit; fetch a branch that the clone does not have.';
const NO_REPOSITORY = 'There is no git repository here that can be read: give paths, or run in a clone (a clone of another user must be a safe.directory of git).';
function isPathOnly(name) {
    return (0,external_node_path_.isAbsolute)(name) || /^\.{1,2}(?:$|[\\/])/.test(name);
}
async function sidesOf(request, git, warn) {
    const base = await sideNamed('--base', request.base, git);
    const head = request.head === null
        ? { kind: 'disk', path: git.cwd, isFile: false, isWorkingTree: true }
        : await sideNamed('--head', request.head, git);
    if (base.kind === 'disk') {
        if (head.kind === 'disk' && (0,external_node_fs_.realpathSync)(base.path) === (0,external_node_fs_.realpathSync)(head.path))
            throw sameSides(base.path);
        return [base, head];
    }
    const tip = head.kind === 'commit' ? head.commit : request.head === null ? await (0,commits/* commitOf */.D3)('HEAD', git) : null;
    return [{ kind: 'commit', commit: await comparedBase(base.commit, tip, git, warn) }, head];
}
async function comparedBase(base, head, git, warn) {
    if (head === null)
        return base;
    const common = await (0,commits/* mergeBase */.wu)(base, head, git);
    if (common === null) {
        warn('No common ancestor of --base and --head is known here (a shallow clone?): the head is compared with --base itself.');
    }
    return common ?? base;
}
function pathsOf({ paths }, base, head) {
    const files = [base, head].filter((side) => side.kind === 'disk' && side.isFile).length;
    if (files === 2 && paths.length > 0) {
        throw new errors/* CodePurifyError */.Lg('usage', `--base and --head are files, and ${JSON.stringify(paths[0])} cannot be a path in them.`, 'Leave the paths out, or give folders or commits that hold them.');
    }
    return paths.length === 0 ? ['.'] : paths;
}
function sameSides(path) {
    return new errors/* CodePurifyError */.Lg('usage', `${JSON.stringify(path)} is both sides of the change, so nothing in it can be new.`, 'Give the earlier state as --base: a commit, or another folder or file.');
}
function noStdin() {
    return new errors/* CodePurifyError */.Lg('usage', 'Standard input cannot be a side of a change: its earlier state is not known.', 'Write it to a file, and give --base and --head.');
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(48516);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 19 modules
var scan_context = __webpack_require__(87426);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/scan/spooled-stdin.js





/** Only this user may read the file: the data may be confidential. */
const PRIVATE = 0o600;
/** Writes a stream that can be read once into a temporary file; memory holds one piece at a time. */
async function spoolStdin(stdin) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codepurify-stdin-'));
    const close = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    const file = (0,external_node_path_.join)(folder, 'stdin');
    try {
        await (0,external_node_stream_promises_.pipeline)(stdin, (0,external_node_fs_.createWriteStream)(file, { mode: PRIVATE, flags: 'wx' }));
    }
    catch (error) {
        await close();
        throw error;
    }
    return { open: () => (0,external_node_fs_.createReadStream)(file), close };
}

// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/opened-data.js













/**
 * Opens the data that paths and options name: all of it, or a change (`--base`).
 * @throws CodePurifyError `usage` or `input` if a side of a change cannot be opened; Stopped when the user stops it
 */
async function openData(paths, options, context) {
    (0,option_conflicts/* checkDataOptions */.F)(options, paths);
    return options.base === null
        ? openPaths(paths, options, context)
        : openedChange(await openNamed(paths, options.base, options, context), options, context);
}
/** Makes a reader of folders that follows the options. */
function folderReader(options, { stdin }) {
    return (cwd, paths, links, tracked) => (0,scan_context/* rowReader */.q)(options, { cwd, stdin, links, ...(tracked && { tracked }) })(paths);
}
/** Opens the data of a change. */
function openedChange(change, options, context) {
    const { progress = reading_progress/* silentProgress */.R } = context;
    const files = new Set();
    const head = recordingFiles(change.head, files);
    const source = changeSource({ ...change, head }, (rows) => progress.warn(`${(0,numbers/* count */.U9)(rows, 'row')} of the base could not be read: their content counts as new.`));
    return { head, source, files, read: (0,scan_context/* rowReader */.q)(options, context), close: () => change.close() };
}
async function openPaths(paths, options, context) {
    const spooled = readsTwice(paths, options) ? await spoolStdin(context.stdin) : null;
    const read = (some) => (0,scan_context/* rowReader */.q)(options, { ...context, stdin: spooled?.open() ?? context.stdin })(some);
    const side = (0,change/* sideIn */.l)({ cwd: context.cwd, isOnDisk: true }, paths, (_, some) => read(some), 'follow');
    const close = async () => spooled?.close();
    return { ...openedChange((0,change/* wholeData */.q)({ side, unread: [], close }), options, context), read };
}
/** Whether standard input is read several times: to look for labels, to train the probe, and to make findings. */
function readsTwice(paths, { victim }) {
    return paths.includes(given_path/* STDIN */.T) && (victim === 'auto' || victim === choose_victim/* PROBE */.vD);
}
function openNamed(paths, base, options, context) {
    const { cwd, env, signal, progress = reading_progress/* silentProgress */.R } = context;
    progress.stage('opening the change', null);
    const request = { base, head: options.head, paths, dataFormat: options.dataFormat };
    const warn = (message) => progress.warn(message);
    return openChange(request, { cwd, env, signal }, folderReader(options, context), warn).catch((error) => {
        throw signal?.aborted === true ? new budget/* Stopped */.C('interrupted') : error;
    });
}
/** Records the files that rows come from; a skipped row counts if its path is a plain file. */
function recordingFiles(side, files) {
    return { ...side, rows: () => recordedRows(side.rows(), side.cwd, files) };
}
async function* recordedRows(rows, cwd, files) {
    for await (const row of rows) {
        if (row.kind === 'unit')
            files.add(row.unit.path);
        else if (row.kind === 'pair')
            files.add(row.pair.path).add(row.pair.sides[0].path);
        else if (row.kind === 'skipped' || row.kind === 'notData') {
            const { path } = row.kind === 'skipped' ? row.skipped : row.notData;
            if (!files.has(path) && isPlainFile((0,external_node_path_.resolve)(cwd, path)))
                files.add(path);
        }
        yield row;
    }
}
function isPlainFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}


/***/ }),

/***/ 61474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EVERYTHING),
/* harmony export */   S: () => (/* binding */ ShardOwnership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57307);


/** The whole run is one shard. */
const EVERYTHING = { owns: () => true, ownsRow: () => true };
/**
 * Splits a run by content, not by position. A record stays in its shard when others are added before it, so its
 * verdict is still in the machine's cache. Findings whose ids differ only by their order (functions of one file with
 * the same name, records with the same code) are in the same shard.
 */
class ShardOwnership {
    shard;
    #data = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    constructor(shard) {
        this.shard = shard;
    }
    owns(subject) {
        const { path, record, units, position } = subject;
        this.#data.update(JSON.stringify([position, path, record, (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOfSubject */ .YE)(subject)]));
        const [first, second] = units;
        return this.#isOwn(record === null ? [path, first.name] : [first.code, second?.code ?? null]);
    }
    ownsRow({ path, record, reason }, position) {
        this.#data.update(JSON.stringify([position, path, record, reason]));
        return this.#isOwn([path, String(record)]);
    }
    /** Hash (hex) of all rows so far: the same in all shards of one run. */
    dataHash() {
        return this.#data.copy().digest('hex');
    }
    /** 48 bits of a hash modulo at most 256 shards: the bias is below one in 2^40. */
    #isOwn(texts) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest();
        return digest.readUIntBE(0, 6) % this.shard.of === this.shard.index - 1;
    }
}


/***/ }),

/***/ 47071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99570);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61474);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57307);



/** Reads the rows of a source once, and records how far it got and what ended it. */
class Reading {
    tally;
    limits;
    end = 'complete';
    /** The error of the source, when `end` is `failed`. */
    failure = null;
    #ownership;
    #yielded = 0;
    #hasBegun = false;
    /** Position of the current row. */
    #position = -1;
    constructor(tally, limits) {
        this.tally = tally;
        this.limits = limits;
        this.#ownership = limits.ownership ?? _ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q;
    }
    /**
     * The subjects to judge. Skipped rows go to the tally, and the limits of the run end the stream.
     * @throws what the source throws before its first row, such as for a path that does not exist
     */
    async *subjects(rows) {
        try {
            for await (const row of rows) {
                this.#hasBegun = true;
                if (row.kind === 'notData') {
                    this.tally.leave(row.notData);
                    continue;
                }
                if (row.kind === 'aside') {
                    this.tally.setAside(row.aside);
                    continue;
                }
                if (row.kind === 'unchanged') {
                    this.tally.keep(row.path);
                    continue;
                }
                this.#position += 1;
                if (row.kind === 'skipped') {
                    if (this.#ownership.ownsRow(row.skipped, this.#position))
                        this.#skip(row.skipped);
                    continue;
                }
                const item = row.kind === 'unit' ? row.unit : row.pair;
                if (this.#endsBefore(item))
                    return;
                const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .toSubject */ .OI)(item, this.#position);
                if (this.#ownership.owns(subject))
                    yield subject;
                this.#yielded += 1;
            }
        }
        catch (error) {
            if (!this.#hasBegun)
                throw error;
            this.end = 'failed';
            this.failure = error;
            this.#position += 1;
            this.#skip({ path: '', record: null, reason: (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .H)('reading', error) });
        }
    }
    #skip(row) {
        this.tally.skip({ ...row, position: this.#position });
    }
    #endsBefore(item) {
        const { budget, limit } = this.limits;
        const stop = budget.runStop();
        if (stop !== null) {
            this.end = stop === 'interrupted' ? 'interrupted' : 'run-budget';
            this.#skip(restOf(item, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stopReason */ .P)(stop, budget)));
        }
        else if (limit !== null && this.#yielded >= limit) {
            this.end = 'limit';
            this.#skip(restOf(item, `limit: ${String(limit)} units were read (--limit)`));
        }
        return this.end !== 'complete';
    }
}
function restOf({ path, record }, reason) {
    return { path, record, reason: `${reason}; nothing from here on was judged` };
}


/***/ }),

/***/ 75829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Tally)
});

// EXTERNAL MODULE: ./build/result/left-out.js
var left_out = __webpack_require__(99222);
;// CONCATENATED MODULE: ./build/scan/reading/file-classes.js
/** What was seen of a file, as bits; in a file several can be seen. */
const SEEN = { notData: 1, unchanged: 2, accepted: 4, judged: 8, unread: 16 };
/** From the strongest: a file of which one row was not read is not a judged file. */
const BY_STRENGTH = ['unread', 'judged', 'accepted', 'unchanged', 'notData'];
/** Puts every file of a run into one class. Memory grows with the number of files. */
class FileClasses {
    #seen = new Map();
    /** Records one row of a file; rows without a path belong to the run and not to a file. */
    see(path, what) {
        if (path !== '')
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | SEEN[what]);
    }
    /** For a part of a run: what was seen, by path. */
    entries() {
        return [...this.#seen];
    }
    /** Adds what another shard saw. */
    add(entries) {
        for (const [path, bits] of entries)
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | bits);
    }
    /**
     * Every file in its strongest class.
     * @param accepted paths of files that were not judged, and that the configuration accepts
     */
    counts(accepted) {
        const counts = { total: this.#seen.size, judged: 0, unchanged: 0, accepted: 0, notData: 0, unread: 0 };
        for (const [path, bits] of this.#seen) {
            const known = accepted.has(path) ? (bits & ~SEEN.unread) | SEEN.accepted : bits;
            const own = BY_STRENGTH.find((one) => (known & SEEN[one]) !== 0);
            if (own !== undefined)
                counts[own] += 1;
        }
        return counts;
    }
}

;// CONCATENATED MODULE: ./build/scan/reading/tally.js


/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
class Tally {
    hits = [];
    /** In the order of the data. */
    listed = [];
    /** In the order of the data; every one is reported. */
    pointers = [];
    /** Files and records that hold no training data, up to a limit; all of them are counted. */
    notData = [];
    /** Fields that are not judged, up to a limit. */
    asides = [];
    files = new FileClasses();
    /** Units of changed files that the base has too. */
    unchanged = 0;
    notDataRecords = 0;
    clean = 0;
    degraded = 0;
    errors = 0;
    skipped = 0;
    /** Units with an outcome: poisoned + clean + errors. */
    get units() {
        return this.hits.length + this.clean + this.errors;
    }
    /** Rows that never became a unit, reported as skipped or as unjudged. */
    get unread() {
        return this.skipped + this.pointers.length;
    }
    /** Counts a row that never became a unit; a pointer of Git LFS is recorded separately. */
    skip({ pointer, ...row }) {
        this.files.see(row.path, 'unread');
        if (pointer !== undefined) {
            this.pointers.push({ ...pointer, path: row.path, position: row.position });
            return;
        }
        this.skipped += 1;
        this.list(row);
    }
    /** Counts a unit that could not be analysed or judged. */
    fail(row) {
        this.files.see(row.path, 'unread');
        this.errors += 1;
        this.list(row);
    }
    /** Counts a unit of a changed file that the base has too. */
    keep(path) {
        this.files.see(path, 'unchanged');
        this.unchanged += 1;
    }
    /** Lists a file or a record that holds no training data. */
    leave(file) {
        this.files.see(file.path, 'notData');
        if (file.record !== null)
            this.notDataRecords += 1;
        if (this.notData.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.notData.push(file);
    }
    /** Lists a field that is not judged. */
    setAside(aside) {
        if (this.asides.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.asides.push(aside);
    }
    /** The skipped and failed rows; the last one says how many more there are. */
    rows() {
        const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
        const left = this.skipped + this.errors - rows.length;
        return left === 0
            ? rows
            : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
    }
    /**
     * Lists a row that is counted elsewhere. The first rows by position are kept: a unit may fail after later rows were
     * read.
     */
    list(row) {
        let at = this.listed.length;
        while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position)
            at -= 1;
        if (at < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.splice(at, 0, row);
        if (this.listed.length > left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.pop();
    }
}


/***/ }),

/***/ 47672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);

/** 48 bits: a chance of one collision in a million among 24,000 findings. */
const HEX_DIGITS = 12;
/** The id of a finding (`cp-…`) or a family (`fam-…`), from what it is: the same in every run. */
function shortId(prefix, content) {
    return `${prefix}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(content).slice(0, HEX_DIGITS)}`;
}


/***/ }),

/***/ 33809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const SPACES = /[ \t\r\n]+/g;
/** Longer text is first cut to this many times the width, so that the rest need not be read. */
const LOOK_AHEAD = 4;
/**
 * Text on a single line, for a heading or a table: runs of blanks become one space, and text longer than `width` code points
 * ends in `…`. It is not escaped: pass the result to the escape function of the sink.
 */
function oneLine(text, width) {
    const limit = width * LOOK_AHEAD;
    const points = Array.from(text.slice(0, limit).replace(SPACES, ' ').trim());
    const whole = text.length <= limit && points.length <= width;
    return whole
        ? points.join('')
        : `${points
            .slice(0, Math.max(0, width - 1))
            .join('')
            .trimEnd()}…`;
}


/***/ })

};
