export const id = 985;
export const ids = [985];
export const modules = {

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ diskAccess),
/* harmony export */   withFile: () => (/* binding */ withFile)
/* harmony export */ });
/* unused harmony export bufferAccess */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/**
 * Reads parts of a file on disk, and closes it afterwards.
 * @throws the error of the file system
 */
async function* withFile(path, read) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { size } = await handle.stat();
        yield* read({ byteLength: size, slice: (start, end) => readRange(handle, start, Math.min(end, size)) });
    }
    finally {
        await handle.close();
    }
}
/**
 * A file on disk that is open only while a part of it is read, for parts that are read at an unknown time.
 * @throws the error of the file system
 */
function diskAccess(path) {
    const byteLength = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size;
    return {
        byteLength,
        slice: async (start, end) => {
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
            try {
                return await readRange(handle, start, Math.min(end, byteLength));
            }
            finally {
                await handle.close();
            }
        },
    };
}
async function readRange(handle, start, end) {
    const buffer = Buffer.alloc(Math.max(0, end - start));
    let filled = 0;
    while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return buffer.subarray(0, filled);
}
/** Bytes in memory, as such a file. */
function bufferAccess(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { byteLength: buffer.length, slice: (start, end) => Promise.resolve(buffer.subarray(start, end)) };
}


/***/ })

};
