export const id = 207;
export const ids = [207];
export const modules = {

/***/ 37207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnreadableParquet: () => (/* binding */ UnreadableParquet),
/* harmony export */   W: () => (/* binding */ ParquetEndsEarly)
/* harmony export */ });
/** Why a Parquet file, or a part of it, cannot be read; the message is the reason that the user reads. */
class UnreadableParquet extends Error {
    name = 'UnreadableParquet';
}
/** A structure needs more bytes than there are. */
class ParquetEndsEarly extends UnreadableParquet {
    name = 'ParquetEndsEarly';
    constructor(what) {
        super(`${what} ends early`);
    }
}


/***/ })

};
