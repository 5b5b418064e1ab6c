export const id = 185;
export const ids = [185];
export const modules = {

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   i$: () => (/* binding */ insertAfterBodyStart),
/* harmony export */   oD: () => (/* binding */ renameEdits),
/* harmony export */   y7: () => (/* binding */ removeStatement)
/* harmony export */ });
/* unused harmony exports indentOf, newlineOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4630);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6500);



/**
 * The code with edits applied, byte-exact outside them.
 * @param edits in order of their spans, not overlapping, inside the code
 * @throws CodePurifyError (`internal`) otherwise
 */
function applyEdits(code, edits) {
    const parts = [];
    let at = 0;
    for (const { span, text } of edits) {
        if (span.start < at || span.end < span.start || span.end > code.length) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .L('internal', `An edit at ${span.start.toString()}–${span.end.toString()} is out of order or out of the code.`, 'Sort edits by their start and let none overlap.');
        }
        parts.push(code.slice(at, span.start), text);
        at = span.end;
    }
    parts.push(code.slice(at));
    return parts.join('');
}
/** One edit for each occurrence of an identifier. */
function renameEdits(element, name) {
    return element.spans.map((span) => ({ span, text: name }));
}
const BLANK = /[ \t]/u;
/** The blanks at the start of the line that holds `offset`. */
function indentOf(code, offset) {
    const lineStart = lineStartOf(code, offset);
    let end = lineStart;
    while (end < code.length && BLANK.test(code.charAt(end)))
        end++;
    return code.slice(lineStart, end);
}
/** Offset of the start of the line that holds `offset`; LF, CRLF and a lone CR end lines. */
function lineStartOf(code, offset) {
    let start = offset;
    while (start > 0 && !/[\r\n]/u.test(code.charAt(start - 1)))
        start--;
    return start;
}
/** The span of a statement, or of its whole lines with their end where it stands alone on them. */
function removalSpan(code, span) {
    let start = span.start;
    let end = span.end;
    while (start > 0 && BLANK.test(code.charAt(start - 1)))
        start--;
    while (end < code.length && BLANK.test(code.charAt(end)))
        end++;
    const atLineStart = start === 0 || /[\r\n]/u.test(code.charAt(start - 1));
    const lineEnd = /^(?:\r\n|\r|\n)/u.exec(code.slice(end, end + 2))?.[0];
    if (atLineStart && lineEnd !== undefined)
        return { start, end: end + lineEnd.length };
    return span;
}
/** Tokens behind which a statement cannot go without another one taking its place. */
const BODY_MARKS = new Set([')', 'else', 'do', ':', '->']);
/**
 * Removes a statement, with its lines where nothing else stands on them. The body of an `if` or a loop
 * without braces becomes `;`, so that the statement behind it does not become the body.
 */
function removeStatement(analysis, element) {
    const span = element.spans[0] ?? { start: 0, end: 0 };
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(analysis.code, _languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Y[analysis.language]);
    const before = tokens.texts[(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAt */ .BN)(tokens, span.start) - 1] ?? '';
    if (BODY_MARKS.has(before))
        return { span, text: ';' };
    return { span: removalSpan(analysis.code, span), text: '' };
}
/** The code's own line end: that of its first line, LF where it has one line only. */
function newlineOf(code) {
    return /\r\n|\r|\n/u.exec(code)?.[0] ?? '\n';
}
/** The indentation of the first statement behind `offset`, or one step deeper than the line of `offset`. */
function innerIndent(code, offset) {
    const next = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*(?:\r\n|\r|\n)([ \t]*)(?=[^\s}])/u.exec(code.slice(offset));
    return next?.[1] ?? `${indentOf(code, offset)}    `;
}
/**
 * Plants a statement as the first of a body: on its own line, indented like its neighbours, in a unit of one
 * line just behind the brace.
 * @param bodyStart `Analysis.bodyStart`; where it is -1 the code comes back unchanged
 */
function insertAfterBodyStart(code, bodyStart, statement) {
    if (bodyStart < 0)
        return code;
    const oneLine = !/[\r\n]/u.test(code);
    const text = oneLine ? ` ${statement}` : newlineOf(code) + innerIndent(code, bodyStart) + statement;
    return applyEdits(code, [{ span: { start: bodyStart, end: bodyStart }, text }]);
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   gh: () => (/* binding */ maskAll),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export textOf */
/** The code as it is: one piece (none for the empty text). */
function plain(code) {
    return code === '' ? [] : [{ text: code, masked: false }];
}
/** Pieces of `code` with `spans` (in order, not overlapping) masked. */
function masked(code, spans) {
    const pieces = [];
    let at = 0;
    for (const span of spans) {
        if (span.start > at)
            pieces.push({ text: code.slice(at, span.start), masked: false });
        pieces.push({ text: code.slice(span.start, span.end), masked: true });
        at = span.end;
    }
    if (at < code.length)
        pieces.push({ text: code.slice(at), masked: false });
    return pieces;
}
/** The unit with one element masked: each of its mask spans is one masked piece. */
function mask(analysis, element) {
    return masked(analysis.code, element.maskSpans);
}
/** The unit with several elements masked at once; what two of them share is masked once. */
function maskAll(analysis, elements) {
    const sorted = elements
        .flatMap((element) => element.maskSpans)
        .sort((a, b) => a.start - b.start || b.end - a.end);
    const spans = [];
    for (const span of sorted)
        if (span.start >= (spans.at(-1)?.end ?? 0))
            spans.push(span);
    return masked(analysis.code, spans);
}
/** The part of a variant that lies in `span` of the original code; a piece on the edge is cut. */
function slice(variant, span) {
    const pieces = [];
    let at = 0;
    for (const piece of variant) {
        const text = piece.text.slice(Math.max(0, span.start - at), Math.max(0, span.end - at));
        at += piece.text.length;
        if (text !== '')
            pieces.push({ text, masked: piece.masked });
        if (at >= span.end)
            break;
    }
    return pieces;
}
/** The original text of a variant. */
function textOf(variant) {
    return variant.map((piece) => piece.text).join('');
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/detect/element-at.js
var element_at = __webpack_require__(8658);
// EXTERNAL MODULE: ./build/detect/localise.js
var localise = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/detect/necessity.js
var necessity = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/detect/sufficiency.js
var sufficiency = __webpack_require__(9694);
// EXTERNAL MODULE: ./build/detect/views.js + 1 modules
var views = __webpack_require__(5936);
;// CONCATENATED MODULE: ./build/detect/joint.js





/** Every element is tried in this many references: the search is wide, so it must be cheap. */
const WIDE_REFERENCES = 2;
/** Elements that are then planted in all references. */
const VERIFIED = 6;
/** Triggers that may hide each other. */
const MAX_JOINT = 4;
/**
 * Looks for redundant triggers by sufficiency: plants every element in two references, the best in all, and
 * masks the sufficient ones together, one more at a time, strongest first.
 * @param fall the change of masking everything, and the view to search in
 * @returns the group of best evidence, or `null` where no element is sufficient at all
 */
async function searchJointly({ reader, references }, planter, reading, elements, fall) {
    const view = (0,element_at/* elementAt */.s)(reading.views, fall.view);
    const classes = (0,localise/* classesOf */.OX)(elements.filter((element) => (0,views/* scores */.so)(view, element)));
    const sufficient = await sufficientClasses(planter, reading, classes, fall.view, references);
    const group = apart(reading, sufficient).slice(0, MAX_JOINT);
    const maskings = group.map((_, index) => ({
        places: group.slice(0, index + 1).flatMap(({ members }) => members),
        view: fall.view,
    }));
    return strongest(group, await (0,necessity/* changesOf */.fs)(reader, reading, maskings), fall.drop);
}
async function sufficientClasses(planter, reading, classes, view, references) {
    const orders = classes.map((members) => (0,sufficiency/* orderFor */.c)(reading, (0,element_at/* elementAt */.s)(members, 0), view));
    const trials = await planter.plant(orders, Math.min(WIDE_REFERENCES, references));
    const tried = classes.map((members, index) => ({ members, transfer: trials[index] ?? null }));
    const verified = tried.filter(isSufficient).sort(byShift).slice(0, VERIFIED);
    const outcomes = await planter.plant(verified.map(({ members }) => (0,sufficiency/* orderFor */.c)(reading, (0,element_at/* elementAt */.s)(members, 0), view)), references);
    return verified
        .map(({ members }, index) => ({ members, transfer: outcomes[index] ?? null }))
        .filter(isSufficient)
        .sort(byShift)
        .map(({ members, transfer }) => ({ ...(0,element_at/* elementAt */.s)(members, 0), members, transfer }));
}
const isSufficient = ({ transfer }) => (transfer?.shift ?? 0) > 0;
const byShift = (a, b) => shiftOf(b) - shiftOf(a);
const shiftOf = ({ transfer }) => transfer?.shift ?? 0;
/** Of overlapping candidates the one that is the trigger; strongest first. */
function apart(reading, sufficient) {
    const group = [];
    let left = [...sufficient];
    for (let best = left[0]; best !== undefined; best = left[0]) {
        const head = best;
        const related = left.filter(({ members }) => (0,localise/* classesTouch */.M_)(members, head.members));
        const chosen = (0,localise/* localise */.ny)(reading.suspect, related, shiftOf) ?? head;
        group.push(chosen);
        left = left.filter((candidate) => candidate !== head && !(0,localise/* classesTouch */.M_)(candidate.members, chosen.members));
    }
    return group;
}
/** The shortest prefix of best evidence. */
function strongest(group, changes, fall) {
    let best = null;
    for (const [index, { drop, without }] of changes.entries()) {
        const prefix = group.slice(0, index + 1).map((candidate) => ({ ...candidate, drop, without }));
        const weakest = prefix.reduce((least, candidate) => Math.min(least, shiftOf(candidate)), Infinity);
        const evidence = Math.min(fall, drop, weakest);
        if (evidence > (best?.evidence ?? 0))
            best = { evidence, candidates: prefix };
    }
    return best;
}

// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(3000);
;// CONCATENATED MODULE: ./build/detect/assess.js







/** Measures a suspect, as it was read, as far as the statistic, and the decision on it, need. */
async function assess(context, reading) {
    const { elements, fall } = await necessities(context, reading);
    const { transfers, joint, bound } = await sufficiencies(context, reading, elements, fall);
    const measurements = measurementsOf(elements, transfers ?? NOTHING_PLANTED, joint);
    const value = Math.max((0,statistics/* statisticValue */.gy)(context.statistic, measurements), bound);
    return { reading, elements, transfers: transfers ?? NOTHING_PLANTED, joint, measurements, value };
}
const NOTHING_PLANTED = new Map();
/**
 * Plants what the statistic needs planted. min(necessity, sufficiency) is at most the necessity: where the
 * largest drop, or the fall with all masked, is clean itself, nothing is planted, and the verdict is the same.
 */
async function sufficiencies(context, reading, elements, fall) {
    const { decision, planter, statistic } = context;
    if (planter === null || (decision !== null && !statistics/* STATISTICS */.gS[statistic].plants)) {
        return { transfers: null, joint: null, bound: -Infinity };
    }
    const mayBe = (bound) => decision?.poisoned(bound, elements.length) ?? true;
    const drop = (0,necessity/* largest */.nQ)(elements.map((element) => element.drop));
    const plants = statistic === 'transfer' || mayBe(drop);
    const transfers = plants ? await (0,sufficiency/* shortlisted */.o)(context, planter, reading, elements) : null;
    const found = measurementsOf(elements, transfers ?? NOTHING_PLANTED, null).both;
    const isSettled = decision !== null && (statistic !== 'both' || mayBe(found));
    const searches = !isSettled && mayBe(fall.drop);
    const joint = searches ? await searchJointly(context, planter, reading, elements, fall) : null;
    const bounds = statistic === 'both' ? [plants ? -Infinity : drop, searches || isSettled ? -Infinity : fall.drop] : [];
    return { transfers, joint, bound: Math.max(...bounds) };
}
/** One call: every element masked alone, and all of them together, in every view. */
async function necessities(context, reading) {
    const places = (0,views/* chosenElements */.AY)(reading.suspect, context.elements).filter((place) => !reading.held.some((found) => (0,necessity/* touch */._M)(found, place)));
    const rows = places.map((place) => (0,necessity/* maskingsOf */.pu)(reading, place));
    const all = context.statistic === 'both' || context.decision === null ? together(context, reading, places) : [];
    const changes = await (0,necessity/* changesOf */.fs)(context.reader, reading, [...rows.flat(), ...all]);
    let next = 0;
    const elements = places.map((place, index) => {
        const maskings = rows[index] ?? [];
        return (0,necessity/* necessityOf */.xn)(reading, place, maskings, changes.slice(next, (next += maskings.length)));
    });
    return { elements, fall: largestFall(reading, changes.slice(next)) };
}
/** In each view, all statements and all names that can be renamed; free names are parts of statements. */
function together(context, reading, places) {
    const masked = places.filter(({ element }) => element.role !== 'free' || context.elements === 'identifiers');
    return reading.views.map((view, index) => ({
        places: masked.filter((place) => (0,views/* scores */.so)(view, place)),
        view: index,
    }));
}
function largestFall({ predictions }, changes) {
    const unchanged = {
        drop: 0,
        fall: 0,
        without: (0,element_at/* elementAt */.s)(predictions, 0).confidence,
    };
    const view = changes.reduce((top, change, index) => (change.drop > (changes[top]?.drop ?? 0) ? index : top), 0);
    return { ...(changes[view] ?? unchanged), view };
}
function measurementsOf(elements, transfers, joint) {
    const planted = [...transfers];
    return {
        probabilityChanges: elements.map(({ probabilityChange }) => probabilityChange),
        logOddsChanges: elements.map(({ logOddsChange }) => logOddsChange),
        drop: (0,necessity/* largest */.nQ)(elements.map(({ drop }) => drop)),
        transfer: (0,necessity/* largest */.nQ)([0, ...planted.map(([, transfer]) => transfer?.shift ?? 0)]),
        both: (0,necessity/* largest */.nQ)([
            0,
            joint?.evidence ?? 0,
            ...planted.map(([{ drop }, transfer]) => (0,localise/* evidence */.MX)(drop, transfer)),
        ]),
    };
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ decisionFrom),
/* harmony export */   rq: () => (/* binding */ calibrationFrom)
/* harmony export */ });
/* unused harmony exports trimmedCalibration, conformalPValue, benjaminiHochberg */
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8658);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3000);



/** Sorts the values of a clean set, or of a victim's manifest, into a calibration. */
function calibrationFrom(values, source) {
    return { source, values: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(values), trimmed: 0 };
}
/**
 * How far over the median, in upper quartile ranges (Q3 − median), a value of a base may lie before it is
 * trimmed. Clean statistics are skewed to the right; 6 lies beyond the 99.7 % point of an exponential.
 */
const FENCE_RANGES = 6;
/** No more than this share of a base is trimmed: published attacks poison 1 to 5 %. */
const MAX_TRIMMED_SHARE = 0.1;
/**
 * The calibration of a base branch or a data set that may itself be poisoned: values above a robust fence
 * (median + 6 (Q3 − median)) are taken away, a tenth of all at most.
 *
 * What this does to the level: trimmed values that were clean make p-values too small, by at most
 * trimmed / n; so on a clean base the false positive rate is at most fpr + trimmed / n. Poisoned values that
 * stay make p-values too large: detection loses, the level does not.
 */
function trimmedCalibration(values) {
    const sorted = ascending(values);
    const median = quantile(sorted, 0.5);
    const fence = median + FENCE_RANGES * (quantile(sorted, 0.75) - median);
    const over = sorted.filter((value) => value > fence).length;
    const trimmed = Math.min(over, Math.floor(sorted.length * MAX_TRIMMED_SHARE));
    return { source: 'base', values: sorted.slice(0, sorted.length - trimmed), trimmed };
}
/**
 * The conformal p-value of a value: (1 + number of calibration values at least as large) / (n + 1). Under
 * exchangeability P(p ≤ α) ≤ α (Vovk, Gammerman, Shafer 2005, section 2.2).
 */
function conformalPValue({ values }, value) {
    return (1 + values.length - (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, value)) / (values.length + 1);
}
/**
 * When a unit is poisoned, by the first that is given: `threshold` (value at least that; the paper's H: at
 * most that), calibration (p ≤ fpr, and a value that is material), the statistic's fallback. A p-value is told wherever there is a
 * calibration.
 */
function decisionFrom({ statistic, calibration, fpr, threshold }) {
    const usable = calibration !== null && calibration.values.length > 0 ? calibration : null;
    const pValue = (value) => (usable === null ? null : conformalPValue(usable, value));
    if (threshold !== null)
        return { ...atLeast(() => _statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .gS[statistic].sign * threshold), pValue };
    if (usable !== null)
        return { ...above(usable, fpr, _statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .gS[statistic].material), pValue };
    return { ...atLeast(_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .gS[statistic].fallback), pValue, warning: FALLBACK_WARNING };
}
const FALLBACK_WARNING = 'There is no calibration for this victim and statistic: a fixed threshold is used, whose false positive rate is unknown.';
function atLeast(threshold) {
    const poisoned = (value, elements) => value >= threshold(elements);
    return { poisoned, threshold, warning: null };
}
/**
 * p ≤ fpr, as a bar: with m = ⌊fpr (n + 1)⌋ − 1 calibration values allowed at or over it, a poisoned value
 * lies above the (m + 1)-th largest. Where even the smallest p-value, 1 / (n + 1), is over fpr, a value must
 * lie above all of them: no tail is extrapolated, and the level is 1 / (n + 1). A value under what is material
 * is never poisoned: that can only lower the level.
 */
function above({ values }, fpr, material) {
    const allowed = Math.floor(fpr * (values.length + 1) * (1 + Number.EPSILON)) - 1;
    const bar = Math.max(material, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(values, values.length - 1 - Math.max(0, allowed)));
    const warning = allowed >= 0 ? null : coarseWarning(values.length, fpr);
    return { poisoned: (value) => value > bar, threshold: () => bar, warning };
}
function coarseWarning(count, fpr) {
    const needed = Math.ceil(1 / fpr) - 1;
    return (`${String(count)} calibration values cannot show a false positive rate of ${String(fpr)}: only units above all of ` +
        `them are called poisoned (rate ${(1 / (count + 1)).toPrecision(2)}); ${String(needed)} or more are needed.`);
}
/**
 * Which hypotheses are rejected when the false discovery rate is held at q: all with p up to the largest
 * p(k) ≤ k q / m (Benjamini and Hochberg 1995).
 * @returns one flag per p-value, in order
 */
function benjaminiHochberg(pValues, q) {
    const sorted = ascending(pValues);
    const bound = sorted.reduce((best, p, index) => (p <= ((index + 1) * q) / sorted.length ? p : best), -1);
    return pValues.map((p) => p <= bound);
}


/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ elementAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * What stands at an index that must exist.
 * @throws CodePurifyError `internal` where it does not: a victim that answered fewer than it was asked, or a
 *   defect of the caller
 */
function elementAt(list, index) {
    const found = list[index];
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .L('internal', `Item ${String(index)} of ${String(list.length)} was asked for while judging.`, 'Please report this with the input that led to it.');
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ assessmentContext),
  qU: () => (/* binding */ createJudge),
  Is: () => (/* binding */ inLots),
  CZ: () => (/* binding */ judgedStatistic)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/detect/assess.js + 1 modules
var assess = __webpack_require__(3907);
// EXTERNAL MODULE: ./build/detect/calibration.js
var detect_calibration = __webpack_require__(2794);
// EXTERNAL MODULE: ./build/detect/element-at.js
var element_at = __webpack_require__(8658);
;// CONCATENATED MODULE: ./build/detect/coalesce.js

/**
 * Turns the requests of many suspects, each judged as a story of its own, into few large victim calls: what
 * is asked before the event loop's next turn, or while a call is under way, becomes one call. One call at a
 * time, in the order of the first request; a failed call fails all who asked in it.
 */
function coalesce(victim) {
    const inTurn = oneAtATime();
    const predict = queue((inputs) => victim.predict(inputs), inTurn);
    const confidences = queue((rows) => victim.confidences(rows.map(({ input }) => input), rows.map(({ target }) => target)), inTurn);
    return {
        description: victim.description,
        countTokens: (input) => victim.countTokens(input),
        predict,
        confidences: (inputs, targets) => confidences(inputs.map((input, index) => ({ input, target: (0,element_at/* elementAt */.s)(targets, index) }))),
    };
}
function oneAtATime() {
    let last = Promise.resolve();
    return (work) => (last = last.then(work));
}
function queue(call, inTurn) {
    let waiting = [];
    const serve = async () => {
        const tickets = waiting;
        waiting = [];
        try {
            const answers = await call(tickets.flatMap(({ jobs }) => jobs));
            let next = 0;
            for (const { jobs, resolve } of tickets)
                resolve(jobs.map(() => (0,element_at/* elementAt */.s)(answers, next++)));
        }
        catch (error) {
            for (const { reject } of tickets)
                reject(error);
        }
    };
    return (jobs) => new Promise((resolve, reject) => {
        if (jobs.length === 0) {
            resolve([]);
            return;
        }
        waiting.push({ jobs, resolve, reject });
        if (waiting.length === 1)
            setImmediate(() => void inTurn(serve));
    });
}

// EXTERNAL MODULE: ./build/detect/localise.js
var localise = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/detect/necessity.js
var necessity = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(3000);
;// CONCATENATED MODULE: ./build/detect/judgement.js




/** Of a suspect of which nothing was masked, as no window is predicted as a trigger would have it: clean. */
function untouched(decision, predictions) {
    const value = -Infinity;
    return {
        verdict: 'clean',
        prediction: (0,element_at/* elementAt */.s)(predictions, mostConfident(predictions)),
        ...{ entropy: 0, deficit: 0, value, pValue: decision.pValue(value), threshold: decision.threshold(0) },
        ...{ triggers: [], elements: [], without: null },
    };
}
/**
 * The judgement that an assessment comes to.
 * @param found what was located; `null` of a clean suspect
 */
function judgement({ decision, statistic }, assessment, found) {
    const { elements, measurements, value, reading } = assessment;
    const candidates = [...(found?.candidates ?? [])].sort((a, b) => strengthOf(b) - strengthOf(a));
    const { scale } = statistics/* STATISTICS */.gS[statistic];
    const view = candidates[0]?.members[0]?.view ?? mostConfident(reading.predictions);
    return {
        verdict: found === null ? 'clean' : 'poisoned',
        prediction: (0,element_at/* elementAt */.s)(reading.predictions, view),
        ...(0,statistics/* entropiesFor */.DX)(statistic, measurements),
        value,
        pValue: decision.pValue(value),
        threshold: decision.threshold(elements.length),
        triggers: candidates.flatMap((candidate) => triggersOf(candidate, scale)),
        elements: [...elements]
            .sort(inSourceOrder)
            .map((element) => (0,necessity/* toScored */.S9)(element, scale, assessment.transfers.get(element) ?? null)),
        without: found === null ? null : (0,element_at/* elementAt */.s)(found.purged.predictions, view),
    };
}
function strengthOf({ drop, transfer }) {
    return transfer === null ? drop : (0,localise/* evidence */.MX)(drop, transfer);
}
/** What was measured of equal elements together is true of each. */
function triggersOf({ members, drop, without, transfer }, scale) {
    return members.map((member) => ({ ...(0,necessity/* toScored */.S9)(member, scale, transfer), drop, without }));
}
function mostConfident(predictions) {
    return predictions.reduce((best, { confidence }, index) => confidence.logOdds > (predictions[best]?.confidence.logOdds ?? -Infinity) ? index : best, 0);
}
function inSourceOrder(a, b) {
    const [first, second] = [a.element.spans[0], b.element.spans[0]];
    if (first === undefined || second === undefined)
        return 0;
    return a.side - b.side || first.start - second.start || second.end - first.end;
}

// EXTERNAL MODULE: ./build/detect/sufficiency.js
var sufficiency = __webpack_require__(9694);
;// CONCATENATED MODULE: ./build/detect/locate.js




/** Overlapping elements that are compared with the most suspicious one: the shortest are kept. */
const MAX_RELATED = 24;
/**
 * The trigger of a poisoned assessment, or several that hide each other; `[]` where there are no elements.
 * None of them overlap.
 */
async function locate(context, assessment) {
    const { joint, measurements } = assessment;
    if (joint !== null && context.statistic === 'both' && joint.evidence >= measurements.both) {
        return [...joint.candidates];
    }
    const seed = mostSuspicious(context.statistic, assessment);
    if (seed === null)
        return [];
    if (statistics/* STATISTICS */.gS[context.statistic].locates === 'highest-score')
        return [await alone(context, assessment, seed)];
    const related = await relatedCandidates(context, assessment, seed);
    const provable = related.some(({ drop, transfer }) => (0,localise/* evidence */.MX)(drop, transfer) > 0);
    const found = (0,localise/* localise */.ny)(assessment.reading.suspect, related, ({ drop, transfer }) => provable ? (0,localise/* evidence */.MX)(drop, transfer) : drop);
    return found === null ? [] : [found];
}
/** By what each statistic takes for suspicion; the deficit has no element of its own and takes the score. */
const SUSPICIONS = {
    both: ({ drop }, transfer) => (0,localise/* evidence */.MX)(drop, transfer),
    transfer: (_, transfer) => transfer?.shift ?? 0,
    drop: ({ drop }) => drop,
    deficit: ({ drop }) => drop,
    probability: ({ probabilityChange }) => probabilityChange,
    'probability-deficit': ({ probabilityChange }) => probabilityChange,
    linear: ({ probabilityChange }) => probabilityChange,
    'linear-deficit': ({ probabilityChange }) => probabilityChange,
};
function mostSuspicious(statistic, { elements, transfers }) {
    const suspicion = (element) => SUSPICIONS[statistic](element, transfers.get(element) ?? null);
    return elements.reduce((best, element) => {
        const gain = best === null ? 1 : suspicion(element) - suspicion(best) || element.drop - best.drop;
        return gain > 0 ? element : best;
    }, null);
}
/** The paper's rule: the element of the highest score, no more. */
async function alone({ planter, references }, { reading }, element) {
    const [transfer = null] = (await planter?.plant([(0,sufficiency/* orderFor */.c)(reading, element)], references)) ?? [];
    return { ...element, members: [element], transfer };
}
/** The most suspicious element, and what overlaps it and is nearly as necessary, all planted. */
async function relatedCandidates(context, assessment, seed) {
    const { planter, references } = context;
    const { reading, elements, transfers } = assessment;
    const known = transfers.get(seed) ?? null;
    const strength = known === null ? seed.drop : (0,localise/* evidence */.MX)(seed.drop, known);
    const around = (0,localise/* classesOf */.OX)(elements).filter((members) => (0,localise/* classesTouch */.M_)(members, [seed]));
    const necessary = (await withJointDrops(context, assessment, around))
        .filter(({ drop, members }) => drop >= strength * localise/* LOCALISATION_MARGIN */.gx || members.includes(seed))
        .sort((a, b) => locate_length(a) - locate_length(b))
        .filter((candidate, index) => index < MAX_RELATED || candidate.members.includes(seed));
    if (planter === null)
        return necessary;
    const orders = necessary.map(({ members }) => (0,sufficiency/* orderFor */.c)(reading, mostNecessary(members)));
    const outcomes = await planter.plant(orders, references);
    return necessary.map((candidate, index) => ({ ...candidate, transfer: outcomes[index] ?? null }));
}
function locate_length({ members }) {
    return members[0]?.element.text.length ?? 0;
}
function mostNecessary(members) {
    return members.reduce((best, member) => (member.drop > best.drop ? member : best));
}
/** Equal elements are masked together, as far as one view shows them; a single one has its drop already. */
async function withJointDrops({ reader }, { reading }, classes) {
    const several = classes.filter((members) => members.length > 1);
    const changes = await (0,necessity/* changesOf */.fs)(reader, reading, several.map((members) => ({ places: members, view: mostNecessary(members).view })));
    return classes.map((members) => {
        const single = mostNecessary(members);
        const joint = changes[several.indexOf(members)];
        const { drop, without } = joint !== undefined && joint.drop > single.drop ? joint : single;
        return { members, drop, without, transfer: null };
    });
}

// EXTERNAL MODULE: ./build/detect/sides.js
var detect_sides = __webpack_require__(6302);
;// CONCATENATED MODULE: ./build/detect/references.js



/** Short code is cheap to read; far shorter code than this (a getter) is not like a suspect any more. */
const SUITABLE_CHARACTERS = 300;
/** A reference may fill this share of the victim's window, so that a planted statement fits as well. */
const LONGEST_SHARE = 0.5;
/** References are predicted in lots of this many times the wanted number, until enough are found. */
const LOT = 2;
/** Targets whose rivals are remembered; generation has as many targets as suspects. */
const REMEMBERED_TARGETS = 256;
/**
 * @param wanted number of references to plant an element in (r)
 * @param warn told once for each label that too few references are predicted otherwise than
 */
function createReferencePool(reader, references, wanted, warn) {
    const warned = new Set();
    const warnOfFew = (found, language, index) => {
        const key = `${language} ${String(index)}`;
        if (found >= wanted || warned.has(key))
            return;
        warned.add(key);
        warn?.(fewRivals(found, wanted, language, reader.description.labels[index]));
    };
    const pools = new Map();
    const remembered = new Map();
    const poolOf = (language) => {
        const pool = pools.get(language) ?? predictLazily(reader, candidates(reader, references, language), wanted * LOT);
        pools.set(language, pool);
        return pool;
    };
    return {
        rivals(language, prediction) {
            const key = `${language} ${String(prediction.index)} ${prediction.label}`;
            const known = remembered.get(key);
            if (known !== undefined)
                return known;
            if (remembered.size >= REMEMBERED_TARGETS)
                remembered.clear();
            const fresh = findRivals(reader, poolOf(language), prediction, wanted);
            remembered.set(key, fresh);
            fresh.then(({ length }) => warnOfFew(length, language, prediction.index), () => remembered.delete(key));
            return fresh;
        },
    };
}
/** `label` is `undefined` for generation, where the prediction is a text. */
function fewRivals(found, wanted, language, label) {
    const than = label === undefined ? 'the suspect' : `label ${JSON.stringify(label)}`;
    const effect = found === 0
        ? 'nothing can be shown to be sufficient, and by this statistic nothing predicted so is poisoned.'
        : 'elements are planted in those alone.';
    return `${String(found)} of ${String(wanted)} references in ${language} are predicted otherwise than ${than}: ${effect}`;
}
/** Different references that elements can be planted in, the most suitable first. */
function candidates(reader, references, language) {
    const pairs = reader.description.task === 'pair-classification';
    const byCode = new Map();
    for (const { analysis, partner } of references) {
        if (pairs && partner === undefined)
            continue;
        const sides = pairs && partner !== undefined ? [analysis, partner] : [analysis];
        if (sides.every((side) => side.language === language && isPlantable(side))) {
            byCode.set(sides.map(({ code }) => code).join('\0'), sides);
        }
    }
    return [...byCode.values()].sort((a, b) => distance(a) - distance(b));
}
function isPlantable({ bodyStart, elements }) {
    return bodyStart >= 0 && elements.some(({ role }) => role === 'local');
}
function distance(sides) {
    const lengths = sides.map(({ code }) => code.length);
    return Math.abs(lengths.reduce((sum, length) => sum + length, 0) / lengths.length - SUITABLE_CHARACTERS);
}
function inputOf(sides) {
    return (0,detect_sides/* perSide */.T)(sides, ({ code }) => [{ text: code, masked: false }]);
}
/** A failed lot leaves what is known as it was: the next who asks tries again. */
function predictLazily(reader, pool, lot) {
    const room = reader.description.maxTokens * LONGEST_SHARE;
    const known = [];
    let read = 0;
    let growing = null;
    const grow = async () => {
        const next = pool.slice(read, read + lot);
        const fitting = next.filter((sides) => reader.countTokens(inputOf(sides)) <= room);
        const predictions = await reader.predict(fitting.map(inputOf));
        read += next.length;
        known.push(...fitting.map((sides, index) => ({ sides, prediction: (0,element_at/* elementAt */.s)(predictions, index) })));
    };
    return {
        async upTo(count) {
            while (known.length < count && read < pool.length) {
                growing ??= grow().finally(() => {
                    growing = null;
                });
                await growing;
            }
            return known;
        },
    };
}
async function findRivals(reader, pool, target, wanted) {
    const others = await predictedOtherwise(pool, target, wanted);
    const chosen = others.slice(0, wanted).map(({ sides }) => sides);
    const plain = await reader.confidences(chosen.map(inputOf), chosen.map(() => target));
    return chosen.map((sides, index) => ({
        sides,
        plain: (0,necessity/* logOddsOf */.wU)((0,element_at/* elementAt */.s)(plain, index)),
    }));
}
async function predictedOtherwise(pool, target, wanted) {
    for (let asked = wanted;; asked += wanted) {
        const known = await pool.upTo(asked);
        const others = known.filter(({ prediction }) => prediction.label !== target.label);
        if (others.length >= wanted || known.length < asked)
            return others;
    }
}

// EXTERNAL MODULE: ./build/code/edit.js
var edit = __webpack_require__(4102);
;// CONCATENATED MODULE: ./build/detect/plant.js

/**
 * A reference's code with an element planted in it: a statement on a line of its own right after the first
 * `{`, an identifier over one of the reference's own names at all its occurrences (design page, section 5).
 * The result is read by the victim, never run: it need not compile.
 * @returns `null` where the reference has no place for it: no body, no local name
 */
function plant(reference, planting) {
    return planting.kind === 'statement'
        ? plantStatement(reference, planting.text)
        : plantName(reference, planting);
}
function plantStatement({ code, bodyStart }, text) {
    return bodyStart < 0 ? null : (0,edit/* insertAfterBodyStart */.i$)(code, bodyStart, text);
}
/** Like for like: a function's name over the function's name, any other name over the first local one. */
function plantName({ code, elements }, { text, role }) {
    const own = role === 'own' ? elements.find((element) => element.role === 'own') : undefined;
    const place = own ?? elements.find((element) => element.role === 'local');
    return place === undefined ? null : (0,edit/* applyEdits */.ct)(code, (0,edit/* renameEdits */.oD)(place, text));
}

;// CONCATENATED MODULE: ./build/detect/transfer.js



function createPlanter(reader, pool) {
    const prepare = async (order, references) => {
        const rivals = await pool.rivals(order.language, order.prediction);
        return rivals.slice(0, references).flatMap((rival) => plantedIn(reader, rival, order.planting));
    };
    const shiftsOf = async (orders, rows) => {
        const answers = await reader.confidences(rows.flatMap((row) => row.map(({ input }) => input)), rows.flatMap((row, index) => row.map(() => (0,element_at/* elementAt */.s)(orders, index).prediction)));
        let next = 0;
        return rows.map((row) => transferOf(row, answers.slice(next, (next += row.length))));
    };
    return {
        async plant(orders, references) {
            return shiftsOf(orders, await Promise.all(orders.map((order) => prepare(order, references))));
        },
        async confirm(order, references) {
            const row = await prepare(order, references);
            const [transfer = null] = await shiftsOf([order], [row]);
            if (transfer === null || isBinary(reader))
                return transfer;
            const predictions = await reader.predict(row.map(({ input }) => input));
            const turned = predictions.filter(({ label }) => label === order.prediction.label).length;
            return { ...transfer, turned };
        },
    };
}
/** Of two labels, the likelier is the prediction. Of more, or of an output text, log-odds do not tell. */
function isBinary({ description }) {
    return description.task !== 'generation' && description.labels.length === 2;
}
/** Both sides of a pair get the element: the published attacks on pairs poison both. */
function plantedIn(reader, { sides, plain }, planting) {
    const [first, second] = sides.map((side) => plant(side, planting));
    if (first === undefined || first === null || second === null)
        return [];
    const input = second === undefined ? [pieces(first)] : [pieces(first), pieces(second)];
    return reader.countTokens(input) <= reader.description.maxTokens ? [{ input, plain }] : [];
}
const pieces = (text) => [{ text, masked: false }];
function transferOf(row, answers) {
    if (row.length === 0)
        return null;
    const after = answers.map(necessity/* logOddsOf */.wU);
    const total = after.reduce((sum, logOdds, index) => sum + logOdds - (0,element_at/* elementAt */.s)(row, index).plain, 0);
    const turned = after.filter((logOdds) => logOdds > 0).length;
    return { planted: row.length, turned, shift: total / row.length };
}

;// CONCATENATED MODULE: ./build/detect/judge.js












/** The statistic that is really judged: without planting, `both` is left with its first half. */
function judgedStatistic({ statistic, transfer, }) {
    return statistic === 'both' && transfer === 0 ? 'drop' : statistic;
}
/** Elements of the suspects that are judged together: bounds memory, and fills batches many times over. */
const ELEMENTS_TOGETHER = 8192;
/** Rounds of locating, masking and judging again: triggers of one unit that do not hide each other. */
const MAX_ROUNDS = 6;
/**
 * A judge of suspects by one statistic (design page, section 5).
 *
 * A suspect longer than the victim's window is judged window by window, each for the victim's own prediction
 * of that window, and its measurements are the largest over the windows; calibration does the same, so the
 * maximum is calibrated. The prediction told of it is that of the window where the strongest trigger is most
 * necessary; of a clean one, the most confident.
 * @throws CodePurifyError `usage` where the statistic must plant and there is nothing to plant in
 */
function createJudge(parts) {
    const { victim, options, calibration, references, triggerLabels, warn } = parts;
    const statistic = judgedStatistic(options);
    const decision = (0,detect_calibration/* decisionFrom */.PU)({ ...options, statistic, calibration });
    if (decision.warning !== null)
        warn?.(decision.warning);
    const context = assessmentContext(victim, { ...options, statistic }, references, decision, warn);
    const leading = triggerLabels === undefined ? null : new Set(triggerLabels);
    return {
        judge: (suspects) => inLots(suspects, (suspect) => judgeOne({ ...context, decision, leading }, suspect)),
    };
}
/**
 * What assessing suspects needs, made from a judge's parts.
 * @throws CodePurifyError `usage` where the statistic must plant and there is nothing to plant in
 */
function assessmentContext(victim, options, references, decision, warn) {
    const { statistic, elements, transfer } = options;
    const canPlant = transfer > 0 && references.length > 0;
    if (decision !== null && statistics/* STATISTICS */.gS[statistic].plants && !canPlant) {
        throw new errors/* CodePurifyError */.L('usage', `The statistic ${statistic} plants elements in clean references, and there are none to plant in.`, 'Give references (clean units of the same language), or judge by the statistic drop or deficit.');
    }
    const reader = coalesce(victim);
    const pool = createReferencePool(reader, references, options.references, warn);
    const planter = canPlant ? createPlanter(reader, pool) : null;
    return { reader, planter, statistic, elements, top: transfer, references: options.references, decision };
}
/** Judges many suspects side by side, so that their questions share the victim's batches. */
async function inLots(suspects, judge) {
    const results = [];
    for (let start = 0; start < suspects.length;) {
        let [end, elements] = [start, 0];
        do {
            elements += suspects[end]?.sides.reduce((sum, side) => sum + side.elements.length, 0) ?? 0;
            end += 1;
        } while (end < suspects.length && elements < ELEMENTS_TOGETHER);
        results.push(...(await Promise.all(suspects.slice(start, end).map(judge))));
        start = end;
    }
    return results;
}
async function judgeOne(context, suspect) {
    const whole = await (0,necessity/* readWhole */.oD)(context.reader, suspect);
    const reading = context.leading === null ? whole : windowsPredicted(whole, context.leading);
    if (reading.views.length === 0)
        return untouched(context.decision, whole.predictions);
    const first = await (0,assess/* assess */.n)(context, reading);
    const found = isPoisoned(context, first) ? await locateAll(context, first) : null;
    return judgement(context, first, found === null || found.candidates.length === 0 ? null : found);
}
/** Of a reading the windows that are predicted as one of `labels`. */
function windowsPredicted({ views, predictions, ...rest }, labels) {
    const isLeading = (index) => labels.has((0,element_at/* elementAt */.s)(predictions, index).label);
    return {
        ...rest,
        views: views.filter((_, index) => isLeading(index)),
        predictions: predictions.filter((_, index) => isLeading(index)),
    };
}
function isPoisoned({ decision }, { value, elements }) {
    return decision.poisoned(value, elements.length);
}
/** Masks what was found and judges again, until clean: triggers need not be of one kind. */
async function locateAll(context, first) {
    const { suspect, views } = first.reading;
    const { decision, statistic } = context;
    const repeats = statistics/* STATISTICS */.gS[statistic].locates === 'evidence' &&
        Number.isFinite(decision.threshold(first.elements.length));
    let candidates = [];
    let round = first;
    for (let count = 1;; count += 1) {
        const more = await Promise.all((await locate(context, round)).map((one) => confirmed(context, round, one)));
        candidates = [...candidates, ...more];
        const held = candidates.flatMap(({ members }) => members);
        if (!repeats || more.length === 0 || count === MAX_ROUNDS) {
            return { candidates, purged: await (0,necessity/* read */.LF)(context.reader, suspect, views, held) };
        }
        round = await (0,assess/* assess */.n)(context, await (0,necessity/* read */.LF)(context.reader, suspect, views, held));
        if (!isPoisoned(context, round))
            return { candidates, purged: round.reading };
    }
}
/** Counts turned references by the victim's own word; only for what is reported, since it may be costly. */
async function confirmed({ planter, references }, { reading }, candidate) {
    const [member] = candidate.members;
    if (planter === null || member === undefined || candidate.transfer === null)
        return candidate;
    return { ...candidate, transfer: await planter.confirm((0,sufficiency/* orderFor */.c)(reading, member), references) };
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   M_: () => (/* binding */ classesTouch),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   gx: () => (/* binding */ LOCALISATION_MARGIN),
/* harmony export */   ny: () => (/* binding */ localise)
/* harmony export */ });
/* unused harmony export isSpread */
/* harmony import */ var _necessity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2859);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1655);


/**
 * How much of the best strength a smaller element must keep to be named instead. Masking or planting a host
 * does what its trigger does and a little more or less through the rest of it; a part of a trigger keeps
 * clearly less. Fixed before any test data was looked at.
 */
const LOCALISATION_MARGIN = 0.85;
/** min(necessity, sufficiency) in nats: a trigger is both. */
function evidence(drop, transfer) {
    return Math.min(drop, transfer?.shift ?? 0);
}
/** Puts elements of equal kind and text together, in the order of their first member. */
function classesOf(elements) {
    const classes = new Map();
    for (const place of elements) {
        const key = `${place.element.kind} ${place.element.text}`;
        const members = classes.get(key);
        if (members === undefined)
            classes.set(key, [place]);
        else
            members.push(place);
    }
    return [...classes.values()];
}
/** Do any members of the two share a character? */
function classesTouch(a, b) {
    return a.some((one) => b.some((other) => (0,_necessity_js__WEBPACK_IMPORTED_MODULE_0__/* .touch */ ._M)(one, other)));
}
/**
 * The one of overlapping candidates that is the trigger: of those whose strength is within the margin of the
 * best, the smallest, so that a host is not named for what it holds. In detail:
 * 1. the shortest of the eligible statements stands for the statements, the strongest of the eligible
 *    identifiers that are spread for the identifiers;
 * 2. an identifier is spread unless all its occurrences stand directly in equal statements: `rand` in
 *    `if (rand() < 0) …` is part of that statement, while `ret_Val_` in its declaration and uses is not;
 * 3. a spread identifier wins over a statement, which merely holds one of its occurrences; any statement wins
 *    over an identifier that is not spread.
 * @param strength of each candidate: evidence, or drop where nothing can be planted
 */
function localise(suspect, candidates, strength) {
    const best = candidates.reduce((top, candidate) => Math.max(top, strength(candidate)), -Infinity);
    const bar = best > 0 ? best * LOCALISATION_MARGIN : best;
    const eligible = candidates
        .filter((candidate) => strength(candidate) >= bar)
        .sort((a, b) => strength(b) - strength(a));
    const identifiers = eligible.filter((candidate) => kindOf(candidate) === 'identifier');
    const statements = eligible.filter((candidate) => kindOf(candidate) === 'statement').sort(byLength);
    return (identifiers.find(({ members }) => isSpread(suspect, members)) ?? statements[0] ?? identifiers[0] ?? null);
}
function kindOf({ members }) {
    return members[0]?.element.kind ?? '';
}
function byLength(a, b) {
    return (a.members[0]?.element.text.length ?? 0) - (b.members[0]?.element.text.length ?? 0);
}
/** Does an identifier stand outside statements, or directly in statements that differ? */
function isSpread(suspect, identifiers) {
    const hosts = new Set();
    for (const place of identifiers) {
        for (const { text } of innermostStatements(suspect, place))
            hosts.add(text);
    }
    return hosts.size > 1 || hosts.has(null);
}
/** Of each occurrence, the text of the smallest statement around it; `null` where there is none. */
function innermostStatements(suspect, { element, side }) {
    const statements = (suspect.sides[side]?.elements ?? []).filter(({ kind }) => kind === 'statement');
    return element.spans.map((occurrence) => {
        const around = statements.filter(({ spans }) => spans.some((span) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .g)(span, occurrence)));
        const innermost = around.reduce((best, statement) => (best === null || statement.text.length < best.text.length ? statement : best), null);
        return { text: innermost?.text ?? null };
    });
}


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   S9: () => (/* binding */ toScored),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   pu: () => (/* binding */ maskingsOf),
/* harmony export */   wU: () => (/* binding */ logOddsOf),
/* harmony export */   xn: () => (/* binding */ necessityOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8658);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1655);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5936);




/**
 * Log-odds beyond this are the same to a double: 1 − p is rounding error. Clamping keeps the difference of
 * two infinities from being no number.
 */
const LOG_ODDS_LIMIT = 40;
/**
 * The log-odds of a confidence, within ±40 nats.
 * @throws CodePurifyError `model` where the victim answered no number
 */
function logOddsOf({ logOdds }) {
    if (!Number.isNaN(logOdds))
        return Math.min(Math.max(logOdds, -LOG_ODDS_LIMIT), LOG_ODDS_LIMIT);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .L('model', 'The victim answered with a confidence that is not a number.', 'Check the model: its weights may be damaged, or overflow in reduced precision.');
}
/** Reads a suspect: its views and what the victim predicts for each. */
async function read(reader, suspect, views, held) {
    const predictions = await reader.predict(views.map((view) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(suspect, view, held)));
    return { suspect, held, views, predictions };
}
/** A suspect as the victim reads it, nothing masked. */
function readWhole(reader, suspect) {
    return read(reader, suspect, (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .viewsOf */ .W6)(reader, suspect), []);
}
/** What each masking does to its view's prediction; all are asked in one call. */
async function changesOf(reader, reading, maskings) {
    const { suspect, held, views, predictions } = reading;
    const answers = await reader.confidences(maskings.map(({ places, view }) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(suspect, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(views, view), [...held, ...places])), maskings.map(({ view }) => (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(predictions, view)));
    return answers.map((without, index) => {
        const { confidence } = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(predictions, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(maskings, index).view);
        return {
            drop: logOddsOf(confidence) - logOddsOf(without),
            fall: confidence.probability - without.probability,
            without,
        };
    });
}
/** Every masking of one element: one for each view that shows some of it. */
function maskingsOf(reading, place) {
    return reading.views.flatMap((view, index) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .scores */ .so)(view, place) ? [{ places: [place], view: index }] : []);
}
/**
 * The necessity of one element from its changes, one per view. An element that hides nothing (`return;`)
 * changes nothing.
 */
function necessityOf(reading, place, maskings, changes) {
    const best = changes.reduce((top, change, index) => (change.drop > (changes[top]?.drop ?? 0) ? index : top), 0);
    const { confidence } = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(reading.predictions, 0);
    return {
        ...place,
        ...(changes[best] ?? { drop: 0, fall: 0, without: confidence }),
        view: maskings[best]?.view ?? 0,
        probabilityChange: largest(changes.map(({ fall }) => Math.abs(fall))),
        logOddsChange: largest(changes.map(({ drop }) => Math.abs(drop))),
    };
}
/** 0 for none. A loop: spreading a long list into `Math.max` overflows the stack. */
function largest(values) {
    return values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b), -Infinity);
}
/** Do two elements share a character of the same side? */
function touch(a, b) {
    return (a.side === b.side &&
        a.element.spans.some((span) => b.element.spans.some((other) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$)(span, other))));
}
/** An element as a judgement shows it. */
function toScored(necessary, scale, transfer) {
    const { element, side, drop, without } = necessary;
    const score = scale === 'probability' ? necessary.probabilityChange : necessary.logOddsChange;
    return { element, side, score, drop, without, transfer };
}


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   V_: () => (/* binding */ ascending)
/* harmony export */ });
/* unused harmony export quantile */
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8658);

/** A sorted copy, smallest first. */
function ascending(values) {
    return [...values].sort((a, b) => a - b);
}
/**
 * The quantile of sorted values with linear interpolation (type 7 of Hyndman and Fan 1996, as NumPy's
 * default); 0 for no values.
 * @param share from 0 to 1
 */
function quantile(sorted, share) {
    if (sorted.length === 0)
        return 0;
    const place = share * (sorted.length - 1);
    const below = elementAt(sorted, Math.floor(place));
    const above = elementAt(sorted, Math.ceil(place));
    return below + (place - Math.floor(place)) * (above - below);
}
/** How many of sorted values are below `bound`. */
function countBelow(sorted, bound) {
    return countWhile(sorted, (value) => value < bound);
}
/** How many of sorted values are at most `bound`. */
function countUpTo(sorted, bound) {
    return countWhile(sorted, (value) => value <= bound);
}
/** How many values pass, by bisection: all that pass stand before all that do not. */
function countWhile(sorted, passes) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (passes((0,_element_at_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(sorted, middle)))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ perSide)
/* harmony export */ });
/** The same for every side. */
function perSide(sides, make) {
    const [first, second] = sides;
    return second === undefined ? [make(first, 0)] : [make(first, 0), make(second, 1)];
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   g: () => (/* binding */ contains)
/* harmony export */ });
/** Do two spans share a character? */
function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Does the first span hold the whole of the second? */
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}


/***/ }),

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gS: () => (/* binding */ STATISTICS),
  O1: () => (/* binding */ STATISTIC_NAMES),
  DX: () => (/* binding */ entropiesFor),
  gy: () => (/* binding */ statisticValue)
});

;// CONCATENATED MODULE: ./build/detect/entropy.js
/**
 * softmax of the scores, computed relative to their maximum so that no exponential overflows.
 * @returns probabilities that sum to 1; `[]` for no scores
 */
function softmax(scores) {
    const highest = maximum(scores);
    const weights = scores.map((score) => Math.exp(score - highest));
    const total = sum(weights);
    return weights.map((weight) => weight / total);
}
/**
 * s / Σs, the normalisation of the CodePurify authors' code. Where all scores are zero no element stands out:
 * the uniform distribution, where theirs has NaN.
 * @param scores not negative
 */
function linear(scores) {
    const highest = maximum(scores);
    if (highest <= 0)
        return scores.map(() => 1 / scores.length);
    const weights = scores.map((score) => score / highest); // relative, so that the sum cannot overflow
    const total = sum(weights);
    return weights.map((weight) => weight / total);
}
/** −Σ P ln P in nats (CodePurify eq. 3), with 0 ln 0 = 0; between 0 and ln N, and 0 for N = 0. */
function entropy(probabilities) {
    const nats = probabilities.reduce((total, p) => (p > 0 ? total - p * Math.log(p) : total), 0);
    return Math.min(Math.max(nats, 0), maximumEntropy(probabilities.length));
}
/** ln N, the entropy of N equal scores; 0 for N = 0. */
function maximumEntropy(count) {
    return count === 0 ? 0 : Math.log(count);
}
const NORMALISERS = {
    softmax,
    linear,
};
/** H and ln N − H of scores after normalisation; both are 0 for fewer than two scores. */
function entropyOfScores(scores, normalisation) {
    const nats = entropy(NORMALISERS[normalisation](scores));
    return { entropy: nats, deficit: Math.max(0, maximumEntropy(scores.length) - nats) };
}
/** A loop: `Math.max(...scores)` overflows the stack on a very long function. */
function maximum(scores) {
    return scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/detect/statistics.js

/** CodePurify, section on the threshold: t where there are no clean validation samples. */
const PAPER_THRESHOLD = 0.1;
/**
 * A log-odds statistic has no published threshold. 2 ln 9 is the distance between odds of 9 : 1 for and 9 : 1
 * against, the least that turns a prediction of 90 % into one of 10 %: what a planted trigger is for.
 */
const REVERSAL = 2 * Math.log(9);
/**
 * A victim that hardly answers to masks makes a clean value of a tenth of a nat rare, and yet nothing turns on
 * it. An element that is to be called a trigger reverses odds of 3 : 1 at least: from .75 for to .75 against.
 */
const MATERIAL = 2 * Math.log(3);
/**
 * The paper's H < t says the same as ln N − H > ln N − t: its threshold, size-normalised. Fewer than two
 * elements have no distribution to judge: no deficit reaches this.
 */
function paperDeficit(elements) {
    return elements < 2 ? Infinity : maximumEntropy(elements) - PAPER_THRESHOLD;
}
/** H of fewer than two scores is 0 by definition, which the paper's rule would call poisoned. */
const UNDEFINED_ENTROPY = 100;
const negatedEntropy = ({ probabilityChanges }, { entropy }) => probabilityChanges.length < 2 ? -UNDEFINED_ENTROPY : -entropy;
const deficitOf = (_, { deficit }) => deficit;
const ANY = { material: -Infinity };
const OWN = { ...ANY, locates: 'evidence', sign: 1, fallback: () => REVERSAL };
const LOG_ODDS = { scale: 'logOdds', normalisation: 'softmax' };
const PAPER = { ...ANY, scale: 'probability', locates: 'highest-score', plants: false };
const LOW = { sign: -1, value: negatedEntropy, fallback: () => -PAPER_THRESHOLD };
const HIGH = { sign: 1, value: deficitOf, fallback: paperDeficit };
/** Every statistic that `--statistic` offers (design page, section 5). */
const STATISTICS = {
    both: { ...OWN, ...LOG_ODDS, plants: true, value: ({ both }) => both, material: MATERIAL },
    deficit: { ...OWN, ...LOG_ODDS, plants: false, value: deficitOf, fallback: paperDeficit },
    drop: { ...OWN, ...LOG_ODDS, plants: false, value: ({ drop }) => drop },
    transfer: { ...OWN, ...LOG_ODDS, plants: true, value: ({ transfer }) => transfer },
    probability: { ...PAPER, ...LOW, normalisation: 'softmax' },
    'probability-deficit': { ...PAPER, ...HIGH, normalisation: 'softmax' },
    linear: { ...PAPER, ...LOW, normalisation: 'linear' },
    'linear-deficit': { ...PAPER, ...HIGH, normalisation: 'linear' },
};
/** The names of all statistics, in the order of the table. */
const STATISTIC_NAMES = Object.keys(STATISTICS);
/** H and deficit of a unit's suspicion scores, in the scale and normalisation of a statistic. */
function entropiesFor(statistic, measurements) {
    const { scale, normalisation } = STATISTICS[statistic];
    const { probabilityChanges, logOddsChanges } = measurements;
    return entropyOfScores(scale === 'probability' ? probabilityChanges : logOddsChanges, normalisation);
}
/** A statistic's value of one unit, oriented so that larger is more suspect. */
function statisticValue(statistic, measurements) {
    return STATISTICS[statistic].value(measurements, entropiesFor(statistic, measurements));
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ orderFor),
/* harmony export */   o: () => (/* binding */ shortlisted)
/* harmony export */ });
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8658);
/* harmony import */ var _localise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3014);


/**
 * The elements of the largest drops that are tried in a few references before the best k of them are planted
 * in all. More than k, because hosts of a trigger have its drop too and would take every place.
 */
const SHORTLIST = 12;
/** References for the first try. */
const TRIAL_REFERENCES = 4;
/** An element as a planting order: towards the prediction of a view, that where it is most necessary. */
function orderFor({ suspect, predictions }, { element, side, view }, towards = view) {
    return {
        planting: element,
        language: (0,_element_at_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(suspect.sides, side).language,
        prediction: (0,_element_at_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(predictions, towards),
    };
}
/**
 * Plants the most suspicious elements (design page, section 5, Transfer): of the largest drops, the k of best
 * evidence in a first try.
 * @returns the elements planted in all references, with the outcome
 */
async function shortlisted({ top, references }, planter, reading, elements) {
    const necessary = elements.filter(({ drop }) => drop > 0).sort((a, b) => b.drop - a.drop);
    const different = (0,_localise_js__WEBPACK_IMPORTED_MODULE_1__/* .classesOf */ .OX)(necessary).flatMap((members) => members.slice(0, 1));
    const tried = different.slice(0, SHORTLIST);
    const trials = await planter.plant(tried.map((element) => orderFor(reading, element)), Math.min(TRIAL_REFERENCES, references));
    const finalists = tried
        .map((element, index) => ({ element, promise: (0,_localise_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(element.drop, trials[index] ?? null) }))
        .sort((a, b) => b.promise - a.promise)
        .slice(0, top)
        .map(({ element }) => element);
    const outcomes = await planter.plant(finalists.map((element) => orderFor(reading, element)), references);
    return new Map(finalists.map((element, index) => [element, outcomes[index] ?? null]));
}


/***/ }),

/***/ 5936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AY: () => (/* binding */ chosenElements),
  XX: () => (/* binding */ render),
  so: () => (/* binding */ scores),
  W6: () => (/* binding */ viewsOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/code/variant.js
var code_variant = __webpack_require__(7789);
// EXTERNAL MODULE: ./build/detect/quantile.js
var quantile = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/detect/spans.js
var spans = __webpack_require__(1655);
// EXTERNAL MODULE: ./build/detect/sides.js
var detect_sides = __webpack_require__(6302);
;// CONCATENATED MODULE: ./build/detect/windows.js
/** Share of a window's tokens that the head may take; the rest of a longer head is judged as body. */
const HEAD_SHARE = 0.25;
/** Share of a slice that the next one repeats, so that what straddles a cut is whole in one of them. */
const OVERLAP_SHARE = 0.25;
/**
 * Cuts a code into overlapping windows, each the head and as much of the body as fits. Together they hold
 * every character. A slice ends at one of `cuts`, if one lies in its second half; else within a statement, at
 * white space, or within a token as the last resort.
 * @param measure tokens that a window takes; grows with the window
 * @param limit tokens that fit
 */
function cutWindows(long, measure, limit) {
    const whole = { start: 0, end: long.code.length };
    if (measure([whole]) <= limit)
        return [[whole]];
    const head = headOf(long, measure, limit);
    const fits = (slice) => measure(head.end === 0 ? [slice] : [head, slice]) <= limit;
    const cuts = [...new Set(long.cuts)].sort((a, b) => a - b);
    return slicesOf(long.code, head.end, cuts, fits).map((slice) => (head.end === 0 ? [slice] : [head, slice]));
}
function headOf({ code, headEnd }, measure, limit) {
    const budget = measure([]) + (limit - measure([])) * HEAD_SHARE;
    const fits = (end) => measure([{ start: 0, end }]) <= budget;
    const widest = fits(headEnd) ? headEnd : bisect(0, headEnd, fits);
    return { start: 0, end: widest === headEnd ? headEnd : whole(code, atWhiteSpace(code, 0, widest)) };
}
function slicesOf(code, from, cuts, fits) {
    const slices = [];
    let start = from;
    for (;;) {
        const end = endOf(code, start, cuts, fits);
        slices.push({ start, end });
        if (end >= code.length)
            return slices;
        start = nextStart(code, { start, end }, cuts);
    }
}
/** The furthest good end of a slice that begins at `start`: always beyond it, so that slicing ends. */
function endOf(code, start, cuts, fits) {
    const widest = widestFrom(start, code.length, (end) => fits({ start, end }));
    if (widest >= code.length)
        return code.length;
    const middle = start + (widest - start) / 2;
    const cut = cuts.findLast((offset) => offset <= widest && offset > middle);
    return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, widest)), start + 1);
}
/** Where the next slice begins: a quarter of this one back, or a little more to a good place; further on. */
function nextStart(code, { start, end }, cuts) {
    const middle = start + (end - start) / 2;
    const wanted = Math.floor(end - (end - start) * OVERLAP_SHARE);
    const cut = cuts.findLast((offset) => offset <= wanted && offset > middle);
    return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, wanted)), start + 1);
}
/** Where the search for a window's end begins: about as much as the smallest models read. */
const FIRST_STRIDE = 256;
/** The largest end that fits; strides first, so that no more than about two windows are ever measured. */
function widestFrom(start, most, fits) {
    let [good, stride] = [start, FIRST_STRIDE];
    while (good < most && fits(Math.min(start + stride, most))) {
        good = Math.min(start + stride, most);
        stride *= 2;
    }
    return good === most ? most : bisect(good, Math.min(start + stride, most) - 1, fits);
}
/** The largest value from `low` to `high` that passes, by bisection; `low` when none does. */
function bisect(low, high, passes) {
    let [good, bad] = [low, high + 1];
    while (good + 1 < bad) {
        const middle = (good + bad) >>> 1;
        if (passes(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}
/** The end of the last white space after `from` and up to `to`, or `to` where there is none. */
function atWhiteSpace(code, from, to) {
    for (let end = to; end > from; end -= 1) {
        if (/\s/u.test(code.charAt(end - 1)))
            return end;
    }
    return to;
}
/** One further back where an offset would split a surrogate pair. */
function whole(code, offset) {
    const splits = /[\uDC00-\uDFFF]/.test(code.charAt(offset)) && /[\uD800-\uDBFF]/.test(code.charAt(offset - 1));
    return splits ? offset - 1 : offset;
}

;// CONCATENATED MODULE: ./build/detect/views.js






/** The elements that are masked: all, or the paper's -S (identifiers) and -V (statements). */
function chosenElements(suspect, choice) {
    return suspect.sides.flatMap((analysis, side) => analysis.elements
        .filter(({ kind }) => choice === 'all' || `${kind}s` === choice)
        .map((element) => ({ element, side })));
}
/**
 * How a victim reads a suspect. What fits its window, masked or not, is one view. Of a longer one every
 * window is a view; for a pair, windows of one side are read beside the first window of the other, so that
 * every element of either side is in a view that masks it.
 */
function viewsOf(victim, suspect) {
    const [first, second] = suspect.sides;
    return second === undefined ? singleViews(victim, first) : pairViews(victim, [first, second]);
}
function singleViews(victim, analysis) {
    const measure = tokenMeasure(victim, [extremes(analysis)]);
    const limit = usable(victim, measure([]));
    const windows = cutWindows(longCode(analysis), (window) => measure(window), limit);
    return windows.map((window) => ({ windows: [window], scoredSides: [0] }));
}
/** Each side may take half of the room, and the longer one what the shorter leaves. */
function pairViews(victim, sides) {
    const measure = tokenMeasure(victim, [extremes(sides[0]), extremes(sides[1])]);
    const room = usable(victim, measure([], []));
    const half = (room + measure([], [])) / 2;
    const [whole0, whole1] = [wholeOf(sides[0]), wholeOf(sides[1])];
    if (measure(whole0, whole1) <= room)
        return [{ windows: [whole0, whole1], scoredSides: [0, 1] }];
    const held0 = measure(whole0, []) <= half ? whole0 : null;
    const held1 = held0 === null && measure([], whole1) <= half ? whole1 : null;
    const all0 = held0 === null ? cut(sides[0], (window) => measure(window, held1 ?? []), held1) : [held0];
    const all1 = held1 === null ? cut(sides[1], (window) => measure(held0 ?? [], window), held0) : [held1];
    return crossed(all0, all1);
    function cut(side, tokens, held) {
        return cutWindows(longCode(side), tokens, held === null ? half : room);
    }
}
/** Every window of a side beside the first of the other. */
function crossed([first0 = [], ...rest0], [first1 = [], ...rest1]) {
    return [
        { windows: [first0, first1], scoredSides: [0, 1] },
        ...rest0.map((window) => ({ windows: [window, first1], scoredSides: [0] })),
        ...rest1.map((window) => ({ windows: [first0, window], scoredSides: [1] })),
    ];
}
/** Room for code that a victim must have beside its special tokens: with less, windows would show nothing. */
const LEAST_ROOM = 8;
function usable({ description }, empty) {
    if (description.maxTokens >= empty + LEAST_ROOM)
        return description.maxTokens;
    throw new errors/* CodePurifyError */.L('model', `The victim ${description.name} reads ${String(description.maxTokens)} tokens, ${String(empty)} of them its own.`, `Give a victim whose maximum length leaves room for at least ${String(LEAST_ROOM)} tokens of code.`);
}
/** Masks seldom take more tokens than what they hide, and never so many that this share is not enough. */
const SURELY_FITS_SHARE = 0.25;
/** What counts the tokens of windows as they stand, or with everything masked: whichever takes more. */
function tokenMeasure(victim, sides) {
    return (...windows) => {
        const count = (reading) => victim.countTokens((0,detect_sides/* perSide */.T)(sides, (side, index) => shown(side[reading], windows[index] ?? [])));
        const bare = count('bare');
        return bare <= victim.description.maxTokens * SURELY_FITS_SHARE ? bare : Math.max(bare, count('hidden'));
    };
}
function extremes(analysis) {
    return {
        bare: sliceable((0,code_variant/* plain */.pj)(analysis.code)),
        hidden: sliceable((0,code_variant/* maskAll */.gh)(analysis, analysis.elements)),
    };
}
function sliceable(variant) {
    let next = 0;
    return { variant, offsets: variant.map(({ text }) => (next += text.length) - text.length) };
}
/** The parts of a variant that a window shows. */
function shown({ variant, offsets }, window) {
    return window.flatMap(({ start, end }) => {
        const first = Math.max(0, (0,quantile/* countUpTo */.MJ)(offsets, start) - 1);
        const offset = offsets[first] ?? 0;
        return (0,code_variant/* slice */.di)(variant.slice(first, (0,quantile/* countUpTo */.MJ)(offsets, end)), { start: start - offset, end: end - offset });
    });
}
/** Nearly every view is whole, and there is one for each element: cutting would cost more than masking. */
function isWhole([first, ...rest], { code }) {
    return first?.start === 0 && first.end === code.length && rest.length === 0;
}
function wholeOf({ code }) {
    return [{ start: 0, end: code.length }];
}
function longCode({ code, elements, bodyStart }) {
    const lines = [...code.matchAll(/\n/g)].map(({ index }) => index + 1);
    const statements = elements
        .filter(({ kind }) => kind === 'statement')
        .map(({ spans }) => spans[0]?.start ?? 0);
    return { code, headEnd: Math.max(0, bodyStart), cuts: [...lines, ...statements] };
}
/** A view of a suspect as the victim reads it, with elements masked. */
function render(suspect, view, masked) {
    return (0,detect_sides/* perSide */.T)(suspect.sides, (analysis, side) => {
        const elements = masked.filter((place) => place.side === side).map(({ element }) => element);
        const variant = (0,code_variant/* maskAll */.gh)(analysis, elements);
        const window = view.windows[side] ?? [];
        return isWhole(window, analysis) ? variant : shown(sliceable(variant), window);
    });
}
/** Is any of what an element's mask hides in the view, and is the view there to score it? */
function scores(view, { element, side }) {
    if (!view.scoredSides.includes(side))
        return false;
    return element.maskSpans.some((span) => view.windows[side]?.some((range) => (0,spans/* overlaps */.$)(span, range)));
}


/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  co: () => (/* binding */ ModelFolder),
  D4: () => (/* binding */ decode)
});

// UNUSED EXPORTS: missing

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9688);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(1189);
;// CONCATENATED MODULE: ./build/model/onnx-file.js

/** Which fields hold further messages. */
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
    throw new errors/* CodePurifyError */.L('model', `${path} keeps tensors in another file (external data).`, 'Export the model into one ONNX file without external data.');
}
function corrupt(path) {
    return new errors/* CodePurifyError */.L('model', `${path} is not a complete ONNX file.`, 'Download or export it again; a Git LFS pointer must be replaced by the file itself.');
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
    /** A varint of up to ten bytes, as a number: exact below 2^53, which covers every length and key. */
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

;// CONCATENATED MODULE: ./build/model/folder.js








/**
 * A model folder whose listed files are verified. Every file is read through `read`, so that what was hashed
 * is what is used, and so that the fingerprint covers it.
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
     * Opens a folder: reads the manifest and `config.json` and verifies every listed file's sha256.
     * @throws CodePurifyError `model` naming the file that is missing, too large, malformed or tampered with
     */
    static async open(directory) {
        await requireDirectory(directory);
        const manifestPath = external_node_path_.join(directory, model_manifest/* MANIFEST_FILE */.h1);
        const bytes = await readBounded(manifestPath, limits/* MAX_MANIFEST_BYTES */.ZJ);
        const manifest = bytes === null ? null : (0,model_manifest/* parseManifest */.Ng)(decode(bytes), manifestPath);
        const folder = new ModelFolder(directory, manifest, await readConfig(directory));
        if (bytes !== null)
            folder.#hashes.set(model_manifest/* MANIFEST_FILE */.h1, hashOf(bytes));
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
     * A file's bytes, equal to the manifest's sha256 where one is listed.
     * @returns `null` when the folder has no such file
     * @throws CodePurifyError `model`: too large, unreadable, or not what the manifest lists
     */
    async read(name, limit) {
        const bytes = await readBounded(this.pathOf(name), limit);
        if (bytes === null)
            return null;
        const hash = hashOf(bytes);
        this.#require(name, hash);
        this.#hashes.set(name, hash);
        return bytes;
    }
    /** A JSON settings file as an object; an empty one when the folder has no such file. */
    async readSettings(name) {
        const bytes = await this.read(name, limits/* MAX_SETTINGS_BYTES */.XK);
        return bytes === null ? {} : toSettings(decode(bytes), this.pathOf(name));
    }
    /**
     * An ONNX file's bytes, complete and without external data.
     * @throws CodePurifyError `model`: missing, tampered with, cut, corrupt, or with external data
     */
    async readOnnx(name) {
        const bytes = await this.read(name, limits/* MAX_ONNX_BYTES */.lU);
        if (bytes === null)
            throw missing(this.pathOf(name), `Export the model to ONNX as ${name} (optimum's file names).`);
        checkOnnxFile(bytes, this.pathOf(name));
        return bytes;
    }
    /** sha256 over the hashes of everything read so far, `config.json` and `extra`: what determines the answers. */
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
        if (size > limits/* MAX_LISTED_BYTES */.Fl)
            throw tooLarge(file, limits/* MAX_LISTED_BYTES */.Fl);
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
        throw new errors/* CodePurifyError */.L('model', `${this.pathOf(name)} has sha256 ${hash}, but ${model_manifest/* MANIFEST_FILE */.h1} lists ${expected}.`, 'The file was changed or damaged: download the model folder again, or list the new hash if you changed it yourself.');
    }
}
/** UTF-8 text of bytes, without a byte order mark. */
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}
async function readConfig(directory) {
    const file = external_node_path_.join(directory, 'config.json');
    const bytes = await readBounded(file, limits/* MAX_SETTINGS_BYTES */.XK);
    if (bytes === null)
        throw missing(file, 'A model folder needs config.json, a tokenizer and ONNX files, as optimum exports them.');
    return toSettings(decode(bytes), file);
}
function toSettings(text, file) {
    const value = (0,model_manifest/* parseJson */.qF)(text, file);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new errors/* CodePurifyError */.L('model', `${file} is not a JSON object.`, 'Export or download the model folder again.');
}
async function requireDirectory(directory) {
    const status = await (0,promises_.stat)(directory).catch(() => null);
    if (status?.isDirectory() === true)
        return;
    throw new errors/* CodePurifyError */.L('model', `${directory} is not a model folder: no such directory.`, 'Give the path of a folder with config.json, a tokenizer and ONNX files.');
}
async function sizeOf(file) {
    const status = await (0,promises_.stat)(file).catch(() => null);
    return status?.isFile() === true ? status.size : null;
}
async function readBounded(file, limit) {
    if ((await sizeOf(file)) === null)
        return null;
    const handle = await (0,promises_.open)(file, 'r').catch((cause) => {
        throw new errors/* CodePurifyError */.L('model', `${file} cannot be opened.`, 'Check the permissions of the model folder.', { cause });
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
function hashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** The error for a file that must be there. */
function missing(file, remedy) {
    return new errors/* CodePurifyError */.L('model', `${file} is missing.`, remedy);
}
function tooLarge(file, limit) {
    return new errors/* CodePurifyError */.L('model', `${file} is larger than ${limit} bytes.`, 'Use a smaller model.');
}


/***/ }),

/***/ 9688:
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
 * Bounds on what a model folder may hold and on what one run may allocate. A folder can come from anywhere,
 * so every file is bounded before it is read.
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
/** Other files that a manifest lists (references, card): hashed as a stream, but not without end. */
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
/** A batch ends where padding would exceed this share of its tokens: padding costs more than batching gains. */
const MAX_PADDING = 0.1;
/** Float values of one batch's logits (rows × positions × vocabulary): 128 MiB. */
const BATCH_LOGITS = 32 * MEBIBYTE;
/** Tokens that a generating victim may write when neither manifest nor options bound it. */
const MAX_OUTPUT_TOKENS = 256;
/** Beams of a beam search; more only costs time. */
const MAX_BEAMS = 16;
/** Words whose token ids are remembered: a large code base has some 100,000 distinct words. */
const WORD_CACHE_ENTRIES = 65_536;
/** Longer words have a cache of their own: few of them repeat, and many would fill the memory. */
const WORD_CACHE_MAX_LENGTH = 64;
/** Long words that are remembered: a unit's own (a data blob on one line) repeats in each of its variants. */
const LONG_WORD_CACHE_ENTRIES = 16;
/** Sub-tokens of an identifier that the masked language model proposes. */
const MAX_IDENTIFIER_TOKENS = 4;
/** Occurrences of an identifier that vote on its next sub-token; more do not change the vote. */
const MAX_TIED_OCCURRENCES = 16;
/** Passes of the language model in one statement filling: beyond it several masks are filled per pass. */
const MAX_FILL_STEPS = 24;
/** Masks that one filling fills; a statement with more is not infilled. */
const MAX_FILL_MASKS = 96;


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ argMax),
/* harmony export */   RY: () => (/* binding */ probabilityOf),
/* harmony export */   VZ: () => (/* binding */ logSumExp),
/* harmony export */   wU: () => (/* binding */ logOddsOf)
/* harmony export */ });
/* unused harmony export logProbabilityOf */
/** ln Σ exp(values[i]) over `[start, end)`, shifted by the maximum so that nothing overflows; −∞ when empty. */
function logSumExp(values, start = 0, end = values.length) {
    let highest = -Infinity;
    for (let i = start; i < end; i++)
        highest = Math.max(highest, values[i] ?? -Infinity);
    if (!Number.isFinite(highest))
        return highest;
    let sum = 0;
    for (let i = start; i < end; i++)
        sum += Math.exp((values[i] ?? -Infinity) - highest);
    return highest + Math.log(sum);
}
/**
 * Natural log-odds ln p − ln(1 − p) of the softmax of `values[start, end)` at `start + index`, from the logits
 * themselves: logit_y − logsumexp(other logits). Never passes through a probability, so it does not saturate.
 */
function logOddsOf(values, index, start = 0, end = values.length) {
    const at = start + index;
    const below = logSumExp(values, start, at);
    const above = logSumExp(values, at + 1, end);
    const highest = Math.max(below, above);
    if (highest === -Infinity)
        return Infinity;
    const others = highest + Math.log(Math.exp(below - highest) + Math.exp(above - highest));
    return (values[at] ?? -Infinity) - others;
}
/** 1 / (1 + exp(−logOdds)), exact at both ends. */
function probabilityOf(logOdds) {
    if (logOdds >= 0)
        return 1 / (1 + Math.exp(-logOdds));
    const odds = Math.exp(logOdds);
    return odds / (1 + odds);
}
/** ln p = −ln(1 + exp(−logOdds)), without loss for large |logOdds|. */
function logProbabilityOf(logOdds) {
    return logOdds >= 0 ? -Math.log1p(Math.exp(-logOdds)) : logOdds - Math.log1p(Math.exp(logOdds));
}
/** Index of the largest value of `[start, end)`, relative to `start`; the first of equals, as torch's argmax. */
function argMax(values, start = 0, end = values.length) {
    let best = start;
    for (let i = start + 1; i < end; i++)
        if ((values[i] ?? -Infinity) > (values[best] ?? -Infinity))
            best = i;
    return best - start;
}


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ MASK_MODES),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports MODEL_TASKS, manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9688);



/** File name of the manifest in a model folder. */
const MANIFEST_FILE = 'codepurify.json';
/** What a masked stretch becomes: mask tokens (CodePurify), or one unknown token (the authors' code). */
const MASK_MODES = ['mask', 'unk'];
/** Tasks a manifest can name: the victims', and that of the masked language model. */
const MODEL_TASKS = ['classification', 'pair-classification', 'generation', 'masked-lm'];
/** A plain file name: a manifest must not reach outside of its folder. */
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?!\.{1,2}$)[^/\\\0]{1,255}$/u, 'a file name without folders');
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
     * Labels that nothing but a planted trigger leads to, of a victim made to fall for triggers: what it predicts
     * otherwise is clean, and none of its elements need be masked.
     */
    triggerLabels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200)).max(10_000).optional(),
    /** Longest input in tokens, special tokens included. */
    maxTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(8).max(1_000_000),
    maskMode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MASK_MODES).optional(),
    /** How a pair enters the model; absent: the tokenizer's own pair template. */
    pair: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        layout: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['template', 'concatenated']),
        /** `concatenated` only: each side is cut and padded to exactly this many tokens. */
        sideTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(4).max(1_000_000).optional(),
    })
        .optional(),
    /** What the output named `logits` holds; some exports end in a softmax or sigmoid. */
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['logits', 'probabilities']).optional(),
    generation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        beams: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BEAMS */ .AQ).default(1),
        maxOutputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096).optional(),
    })
        .optional(),
    /** sha256 of files in the folder, verified before any of them is used. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(fileName, sha256)
        .refine((files) => Object.keys(files).length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_FILES */ .Zh, `at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_FILES */ .Zh} files`),
    /** Statistic name → its values on clean units, ascending; read by `detect`. */
    calibration: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sorted).optional(),
    /** File of clean reference functions, one JSON object `{code, language, label?}` a line; read by `scan`. */
    references: fileName.optional(),
    /** File of the model card. */
    card: fileName.optional(),
})
    .refine(({ labels, triggerLabels = [] }) => triggerLabels.every((label) => labels.includes(label)), {
    path: ['triggerLabels'],
    message: 'names that are among the labels', // a misspelt one would call everything clean
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .L('model', `${path}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not a manifest'}.`, 'Correct the manifest: the field must be as said, and keys that it does not know are not allowed.');
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .L('model', `${path} is not valid JSON.`, 'Export or download the model folder again.', { cause });
    }
}


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureCleanSet)
});

// UNUSED EXPORTS: MAX_CALIBRATION_UNITS

// EXTERNAL MODULE: ./build/detect/assess.js + 1 modules
var assess = __webpack_require__(3907);
// EXTERNAL MODULE: ./build/detect/necessity.js
var necessity = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/detect/judge.js + 6 modules
var judge = __webpack_require__(873);
// EXTERNAL MODULE: ./build/detect/quantile.js
var quantile = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(3000);
;// CONCATENATED MODULE: ./build/detect/calibrate.js





/** Values to this many digits are stored: a manifest is read by people too. */
const STORED_DIGITS = 5;
/**
 * Measures clean units on the very path that suspects are judged on, without early outs, for every statistic
 * at once.
 * @param suspects clean units, or a base that may be poisoned (then trim: `trimmedCalibration`)
 */
async function calibrate({ victim, options, references }, suspects) {
    const context = (0,judge/* assessmentContext */.un)(victim, { ...options, statistic: 'both' }, references, null);
    const measured = await (0,judge/* inLots */.Is)(suspects, async (suspect) => {
        const { measurements } = await (0,assess/* assess */.n)(context, await (0,necessity/* readWhole */.oD)(context.reader, suspect));
        return measurements;
    });
    const measurable = statistics/* STATISTIC_NAMES */.O1.map((name) => {
        const rows = statistics/* STATISTICS */.gS[name].plants && context.planter === null ? [] : measured;
        return [name, (0,quantile/* ascending */.V_)(rows.map((row) => rounded((0,statistics/* statisticValue */.gy)(name, row))))];
    });
    return Object.fromEntries(measurable);
}
/** Rounded up: a value that is equal to its stored self is not above it. */
function rounded(value) {
    const scale = 10 ** STORED_DIGITS;
    return Math.ceil(value * scale) / scale;
}

// EXTERNAL MODULE: ./build/scan/analyze-subject.js
var analyze_subject = __webpack_require__(2785);
// EXTERNAL MODULE: ./build/scan/chunks.js
var chunks = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/scan/reasons.js
var reasons = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/scan/subject.js
var subject = __webpack_require__(8612);
;// CONCATENATED MODULE: ./build/scan/calibrate.js







/** Units measured together: references are predicted anew for each lot, so it is larger than a scan's. */
const CHUNK = { maxItems: 256, maxWeight: 800_000 };
/**
 * Clean units measured at most. The smallest p-value is 1 / (n + 1); beyond this the time is better spent on
 * the data itself.
 */
const MAX_CALIBRATION_UNITS = 5_000;
/**
 * Measures a stream of clean units; a unit that cannot be parsed is left out and counted.
 * @param limit units at most, or `null` for `MAX_CALIBRATION_UNITS`
 * @throws Stopped when the budget is spent or the user asks to stop: half a calibration is none
 */
async function measureCleanSet(rows, parts, budget, progress, limit) {
    const values = new Map(statistics/* STATISTIC_NAMES */.O1.map((name) => [name, []]));
    const counts = { units: 0, skipped: 0 };
    for await (const chunk of (0,chunks/* chunks */.V)(subjects(rows, counts, limit ?? MAX_CALIBRATION_UNITS), CHUNK, subject/* weigh */.vi)) {
        budget.startUnits(chunk.length);
        const suspects = chunk.flatMap((subject) => toSuspect(subject, counts, progress));
        const measured = await calibrate(parts, suspects);
        for (const [name, own] of values)
            own.push(...measured[name]);
        counts.units += suspects.length;
        progress.advance(chunk.length, chunk.at(-1)?.path ?? '');
    }
    return { ...counts, values: new Map([...values].map(([name, own]) => [name, (0,quantile/* ascending */.V_)(own)])) };
}
async function* subjects(rows, counts, limit) {
    let yielded = 0;
    for await (const row of rows) {
        if (row.kind === 'skipped') {
            counts.skipped += 1;
            continue;
        }
        if (yielded >= limit)
            return;
        yield (0,subject/* toSubject */.OI)(row.kind === 'unit' ? row.unit : row.pair);
        yielded += 1;
    }
}
function toSuspect(subject, counts, progress) {
    try {
        return [(0,analyze_subject/* analyzeSubject */.$)(subject)];
    }
    catch (error) {
        counts.skipped += 1;
        progress.warn(`${subject.path}: left out of the calibration: ${(0,reasons/* failureReason */.H)('analysis', error)}`);
        return [];
    }
}


/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ calibrationKey)
/* harmony export */ });
/**
 * The name under which a manifest keeps the values of a statistic on clean units. Values are comparable only
 * where the same elements are masked in the same way; the plain name stands for the defaults.
 */
function calibrationKey({ statistic, elements, mask }) {
    return [statistic, elements === 'all' ? '' : elements, mask === 'tokens' ? '' : mask]
        .filter((part) => part !== '')
        .join(':');
}


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chunks)
/* harmony export */ });
/**
 * Cuts a stream into runs of items, so that a batch fills while memory holds one run at a time.
 * A run ends at `maxItems`, or as soon as its weight reaches `maxWeight`; no run is empty, and one item
 * heavier than the limit is a run of its own.
 */
async function* chunks(items, limits, weigh) {
    let chunk = [];
    let weight = 0;
    for await (const item of items) {
        const own = weigh(item);
        if (chunk.length > 0 && weight + own > limits.maxWeight) {
            yield chunk;
            chunk = [];
            weight = 0;
        }
        chunk.push(item);
        weight += own;
        if (chunk.length >= limits.maxItems) {
            yield chunk;
            chunk = [];
            weight = 0;
        }
    }
    if (chunk.length > 0)
        yield chunk;
}


/***/ }),

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ layGround),
/* harmony export */   y: () => (/* binding */ findReferences)
/* harmony export */ });
/* harmony import */ var _detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2794);
/* harmony import */ var _detect_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
/* harmony import */ var _calibrate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6873);
/* harmony import */ var _calibration_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8694);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);
/* harmony import */ var _victims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5037);






/** `--calibration` when it names no data. */
const NO_DATA = ['stored', 'none'];
/** References taken from clean data: several times `--references`, as some are predicted like the suspect. */
const REFERENCES_OF_CLEAN_DATA = 200;
/** References and calibration for a run, as the options and the victim's folder give them. */
async function layGround(parts) {
    const referenceCode = await findReferences(parts, cleanData(parts.options) ?? []);
    const references = (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .toReferences */ .E)(referenceCode);
    const statistic = statisticOn(parts, references);
    const calibration = await findCalibration(parts, references, statistic);
    return { statistic, referenceCode, references, calibration };
}
/** Paths of the clean data that `--calibration` names. */
function cleanData({ calibration }) {
    return NO_DATA.includes(calibration) ? null : [calibration];
}
/**
 * The victim folder's own, else those of clean data, else those of the bundled sentinel.
 * @param clean paths of data that is known to be clean
 */
async function findReferences({ options, loaded, loaders, read }, clean) {
    if (loaded.references.length > 0 || options.transferTop === 0)
        return loaded.references;
    return clean.length > 0 ? firstCodes(read(clean)) : loaders.bundledReferences((0,_victims_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledModel */ .eQ)(_victims_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTINEL */ .fd));
}
async function firstCodes(rows) {
    const codes = [];
    for await (const row of rows) {
        if (row.kind === 'skipped')
            continue;
        const [first, partner] = row.kind === 'unit' ? [row.unit] : row.pair.sides;
        codes.push({ language: first.language, code: first.code, partner: partner?.code });
        if (codes.length === REFERENCES_OF_CLEAN_DATA)
            break;
    }
    return codes;
}
/** The default statistic falls back to its first half where there is nothing to plant in, and says so. */
function statisticOn({ options, progress }, references) {
    const statistic = (0,_detect_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedStatistic */ .CZ)({ statistic: options.statistic, transfer: options.transferTop });
    if (statistic !== 'both' || references.length > 0)
        return statistic;
    progress.warn('There are no clean references to plant elements in: units are judged by the statistic drop alone. ' +
        'Pass --calibration with clean data, or add references to the model folder.');
    return 'drop';
}
async function findCalibration(parts, references, statistic) {
    const { options, loaded, victim, read, budget, progress } = parts;
    const paths = cleanData(options);
    if (options.calibration === 'none' || options.threshold !== null || options.variant === 'E')
        return null;
    if (paths === null) {
        const stored = new Map(Object.entries(loaded.manifest?.calibration ?? {}));
        const values = stored.get((0,_calibration_key_js__WEBPACK_IMPORTED_MODULE_3__/* .calibrationKey */ .A)({ ...options, statistic }));
        return values === undefined ? null : (0,_detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .calibrationFrom */ .rq)(values, 'stored');
    }
    progress.stage('calibrating', null);
    const asked = { elements: options.elements, transfer: options.transferTop, references: options.references };
    const clean = await (0,_calibrate_js__WEBPACK_IMPORTED_MODULE_5__/* .measureCleanSet */ .q)(read(paths), { victim, options: asked, references }, budget, progress, null);
    return (0,_detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .calibrationFrom */ .rq)(clean.values.get(statistic) ?? [], 'clean');
}


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ guardVictim)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/**
 * Inputs handed to the victim between two looks at the clock: enough to fill length-sorted batches, few
 * enough that a stop is obeyed within seconds on a slow machine.
 */
const INPUTS_PER_CHECK = 512;
/**
 * The same victim, which throws `Stopped` between two calls once the budget is spent or the user has asked
 * to stop. Inference itself cannot be interrupted, so large requests are cut into slices.
 */
function guardVictim(victim, budget) {
    return {
        description: victim.description,
        countTokens: (input) => victim.countTokens(input),
        predict: (inputs) => inSlices(inputs.length, budget, (from, to) => victim.predict(inputs.slice(from, to))),
        confidences: (inputs, targets) => confidences(victim, budget, inputs, targets),
        close: () => victim.close(),
    };
}
function confidences(victim, budget, inputs, targets) {
    return inSlices(inputs.length, budget, (from, to) => victim.confidences(inputs.slice(from, to), targets.slice(from, to)));
}
async function inSlices(length, budget, ask) {
    const answers = [];
    for (let from = 0; from < length; from += INPUTS_PER_CHECK) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(); // lets a pending Ctrl-C be heard: inference keeps the thread
        budget.check();
        answers.push(...(await ask(from, Math.min(length, from + INPUTS_PER_CHECK))));
    }
    return answers;
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ closeAll),
/* harmony export */   aA: () => (/* binding */ mlmOpener),
/* harmony export */   dy: () => (/* binding */ openOptions),
/* harmony export */   jn: () => (/* binding */ mlmIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _victims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5037);




/** How models are opened: all cores unless `--jobs` says otherwise; the folder's own mask unless overridden. */
function openOptions({ jobs, mask }) {
    const threads = jobs ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
    return mask === 'unk' ? { threads, mask } : { threads };
}
/**
 * Opens the masked language model once, when it is first asked for: most scans find nothing. Without a bundled
 * one purification renames and removes.
 * @param opened takes what is to be closed at the end
 */
function mlmOpener({ options, loaders, progress }, opened) {
    let opening = null;
    const open = async () => {
        const folder = mlmFolder(options);
        if (options.mlm === null && !loaders.exists(folder)) {
            progress.warn('The bundled language model is missing: replacements are renames and removals only.');
            return null;
        }
        const mlm = await loaders.mlm(folder, openOptions(options));
        opened.push(mlm);
        return mlm;
    };
    return () => (opening ??= open());
}
/** Closes what was opened. */
async function closeAll(opened) {
    for (const one of opened)
        await one.close();
}
/** Which language model it is, without reading it. */
function mlmIdentity(options) {
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(mlmFolder(options), 'model.onnx');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(model))
        return 'none';
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(model);
    return `${model} ${String(size)} ${String(mtimeMs)}`;
}
function mlmFolder({ mlm }) {
    return mlm === null ? (0,_victims_js__WEBPACK_IMPORTED_MODULE_3__/* .bundledModel */ .eQ)(_victims_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLED_MLM */ .gB) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(mlm);
}


/***/ }),

/***/ 5046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ folderLoaders),
  v: () => (/* binding */ loadVictim)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/model/folder.js + 1 modules
var model_folder = __webpack_require__(2191);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/limits.js
var model_limits = __webpack_require__(9688);
;// CONCATENATED MODULE: ./build/model/batches.js

/** The bounds that encoders of float32 or float16 use. */
const ENCODER_BATCH = { tokens: model_limits/* BATCH_TOKENS */.Cn, rows: model_limits/* BATCH_ROWS */.B8 };
/**
 * One row at a time, for dynamically quantised models: their integer scales are taken over the whole batch, so an
 * answer would depend on its company (by 1 % of the log-odds and more), and with it a verdict on the sharding.
 * Costs 15 % at 96 tokens and nothing at 256.
 */
const SINGLE_ROWS = { tokens: 1, rows: 1 };
/** The bounds for a model, at most those given. */
function batchLimits(independentRows, limits = ENCODER_BATCH) {
    return independentRows ? limits : SINGLE_ROWS;
}
/**
 * Sorts sequences by length and cuts them into batches: at most `rows` rows and `tokens` padded tokens, and
 * little padding. A sequence longer than the budget is a batch of its own.
 * @param lengths tokens of each sequence
 */
function planBatches(lengths, limits = ENCODER_BATCH) {
    const order = lengths.map((_, i) => i).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
    const batches = [];
    let open = [];
    let real = 0;
    for (const index of order) {
        const length = lengths[index] ?? 0;
        const padded = (open.length + 1) * length;
        const wasteful = padded - real - length > model_limits/* MAX_PADDING */.XO * padded;
        if (open.length > 0 && (open.length >= limits.rows || padded > limits.tokens || wasteful)) {
            batches.push(open);
            open = [];
            real = 0;
        }
        open.push(index);
        real += length;
    }
    if (open.length > 0)
        batches.push(open);
    return batches;
}
/**
 * Answers for all items, in their order, computing equal ones once and running the rest in length-sorted batches.
 * @param key   items with equal keys have equal answers
 * @param length tokens of an item
 * @param run   answers of one batch, in its order
 */
async function runBatched(items, key, length, run, limits = ENCODER_BATCH) {
    const places = new Map();
    const distinct = [];
    const place = items.map((item) => {
        const name = key(item);
        const known = places.get(name);
        if (known !== undefined)
            return known;
        places.set(name, distinct.length);
        return distinct.push(item) - 1;
    });
    const answers = new Map();
    for (const batch of planBatches(distinct.map(length), limits)) {
        const rows = await run(batch.map((i) => distinct[i]));
        batch.forEach((i, row) => {
            const answer = rows[row];
            if (answer !== undefined)
                answers.set(i, answer);
        });
    }
    return place.map((i) => {
        const answer = answers.get(i);
        if (answer === undefined)
            throw new Error('a batch returned fewer answers than it was given');
        return answer;
    });
}

// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/model/labels.js


/** Labels of a classifier: the manifest's, else `id2label` of config.json, else `LABEL_0`, `LABEL_1`, …. */
function labelsOf(folder) {
    const listed = folder.manifest?.labels ?? [];
    if (listed.length > 0)
        return listed;
    const named = folder.config.id2label;
    if (typeof named === 'object' && named !== null) {
        const entries = Object.entries(named).sort(([a], [b]) => Number(a) - Number(b));
        if (entries.length > 1)
            return entries.map(([, label]) => String(label));
    }
    const count = Number(folder.config.num_labels ?? 2);
    return Array.from({ length: Math.max(2, count) }, (_, i) => `LABEL_${i}`);
}
/**
 * Checks the labels against the width of the model's output.
 * @throws CodePurifyError `model`: a label without a logit, or a logit without a label
 */
function requireWidth(labels, width, path) {
    const classes = width === 1 ? 2 : width;
    if (classes === labels.length)
        return;
    throw new errors/* CodePurifyError */.L('model', `${path} has ${width} ${width === 1 ? 'logit' : 'logits'} for ${labels.length} labels (${labels.join(', ')}).`, `List ${classes} labels in codepurify.json, or in id2label of config.json.`);
}
/** One row of a model's output as class logits. */
function classLogits(row, kind) {
    if (row.length === 1)
        return Float32Array.of(0, kind === 'logits' ? (row[0] ?? 0) : logit(row[0] ?? 0));
    return kind === 'logits' ? row : row.map(Math.log);
}
/** ln p − ln(1 − p). */
function logit(probability) {
    return Math.log(probability) - Math.log1p(-probability);
}
/** Confidence in the class of that index. */
function confidenceIn(logits, index) {
    const logOdds = (0,log_odds/* logOddsOf */.wU)(logits, index);
    return { probability: (0,log_odds/* probabilityOf */.RY)(logOdds), logOdds };
}
/** The likeliest class. */
function predictionOf(logits, labels) {
    let index = 0;
    logits.forEach((value, i) => {
        if (value > (logits[index] ?? -Infinity))
            index = i;
    });
    return {
        label: labels[index] ?? String(index),
        index,
        outputIds: [],
        confidence: confidenceIn(logits, index),
    };
}

;// CONCATENATED MODULE: ./build/model/padded.js
/** Inputs of encoders that this product feeds, by optimum's names. */
const ENCODER_INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'];
/** Feeds `[batch, longest row]` int64, padded on the right. */
function paddedFeeds(rows, padId) {
    const longest = rows.reduce((length, row) => Math.max(length, row.ids.length), 0);
    const dims = [rows.length, longest];
    const pad = (values, filler) => {
        const integers = new Array(rows.length * longest).fill(filler);
        rows.forEach((row, i) => {
            values(row).forEach((value, j) => (integers[i * longest + j] = value));
        });
        return { integers, dims };
    };
    return {
        input_ids: pad((row) => row.ids, padId),
        attention_mask: pad((row) => row.attention ?? row.ids.map(() => 1), 0),
        token_type_ids: pad((row) => row.types, 0),
    };
}
/** Equal exactly for rows that a model answers alike. */
function rowKey(row) {
    return `${row.ids.join(' ')}|${row.types.includes(1) ? row.types.join('') : ''}`;
}

;// CONCATENATED MODULE: ./build/model/classifier.js




/** An ONNX encoder with a classification head, over single inputs or pairs: k logits, or one (sigmoid). */
class Classifier {
    #parts;
    #outputName;
    /** @throws CodePurifyError `model` when the model declares another number of logits than labels */
    constructor(parts) {
        this.#parts = parts;
        this.#outputName = parts.session.outputName('logits');
        const width = parts.session.shapeOf(this.#outputName)?.at(-1);
        if (typeof width === 'number')
            requireWidth(parts.description.labels, width, parts.session.path);
    }
    get description() {
        return this.#parts.description;
    }
    countTokens(input) {
        return this.#parts.encoder.count(input);
    }
    async predict(inputs) {
        const all = await this.#logits(inputs);
        return all.map((logits) => predictionOf(logits, this.description.labels));
    }
    async confidences(inputs, targets) {
        const all = await this.#logits(inputs);
        return all.map((logits, i) => {
            const target = targets[i];
            if (target !== undefined && target.index >= 0 && target.index < logits.length)
                return confidenceIn(logits, target.index);
            throw new errors/* CodePurifyError */.L('internal', `Input ${i} has no target among ${logits.length} classes.`, 'Report this defect.');
        });
    }
    async close() {
        await this.#parts.session.close();
    }
    async #logits(inputs) {
        const rows = inputs.map((input) => this.#parts.encoder.row(input));
        return runBatched(rows, rowKey, (row) => row.ids.length, (batch) => this.#run(batch), batchLimits(this.#parts.session.independentRows));
    }
    async #run(batch) {
        const { session, padId, output, description } = this.#parts;
        const { data, dims } = await session.run(paddedFeeds(batch, padId), this.#outputName);
        const width = data.length / batch.length;
        if (dims[0] !== batch.length || !Number.isInteger(width)) {
            throw new errors/* CodePurifyError */.L('model', `${session.path} answers ${batch.length} inputs with logits of shape ${dims.join(' × ')}.`, 'Export it with a free batch dimension and one row of logits per input.');
        }
        requireWidth(description.labels, width, session.path);
        return batch.map((_, i) => classLogits(data.subarray(i * width, (i + 1) * width), output));
    }
}

;// CONCATENATED MODULE: ./build/model/input-encoders.js

/** Inputs of `sides` sides in the tokenizer's own template: `<s> a </s>`, `<s> a </s></s> b </s>`. */
function templateEncoder(parts, sides) {
    const { tokenizer, mask, maxTokens } = parts;
    const idsOf = (input) => sidesOf(input, sides).map((side) => tokenizer.encodeVariant(side, mask));
    return {
        count: (input) => idsOf(input).reduce((sum, ids) => sum + ids.length, tokenizer.template.specialTokens(sides)),
        row: (input) => tokenizer.template.build(idsOf(input), maxTokens),
    };
}
/**
 * Pairs as CodeXGLUE's clone detection takes them: each side a sequence of its own, `<s> a </s>`, one behind the
 * other. With `sideTokens` each side is cut and padded to exactly that length, for models that split the row.
 */
function concatenatedEncoder(parts, sideTokens) {
    const { tokenizer, mask, maxTokens, padId } = parts;
    const room = sideTokens ?? Math.floor(maxTokens / 2);
    const sideRow = (side) => {
        const { ids, types } = tokenizer.template.build([tokenizer.encodeVariant(side, mask)], room);
        const padding = new Array(sideTokens === null ? 0 : room - ids.length).fill(0);
        return {
            ids: [...ids, ...padding.map(() => padId)],
            types: [...types, ...padding],
            attention: [...ids.map(() => 1), ...padding],
        };
    };
    return {
        // Sides are cut apart, so a pair is as long as twice its longer side.
        count: (input) => 2 *
            Math.max(...sidesOf(input, 2).map((side) => tokenizer.encodeVariant(side, mask).length + tokenizer.template.specialTokens(1))),
        row: (input) => {
            const rows = sidesOf(input, 2).map(sideRow);
            return {
                ids: rows.flatMap((row) => row.ids),
                types: rows.flatMap((row) => row.types),
                attention: rows.flatMap((row) => row.attention),
            };
        },
    };
}
/** The encoder that a pair classifier's manifest asks for. */
function pairEncoder(parts, pair) {
    if (pair?.layout !== 'concatenated')
        return templateEncoder(parts, 2);
    return concatenatedEncoder(parts, pair.sideTokens ?? null);
}
function sidesOf(input, sides) {
    if (input.length === sides)
        return input;
    throw new errors/* CodePurifyError */.L('usage', `This victim judges ${sides === 2 ? 'pairs of functions' : 'single functions'}, but was given ${input.length} at once.`, sides === 2
        ? 'Scan a pair list (data.jsonl with pairs), or choose a classifier of single functions.'
        : 'Choose a pair classifier for pair lists.');
}

// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
;// CONCATENATED MODULE: ./build/model/crop.js
/**
 * The stretch of at most `room` tokens with `[start, end)` in its middle, moved inwards at the sequence's ends.
 * @param length tokens of the whole sequence
 */
function cropAround({ start, end }, length, room) {
    if (length <= room)
        return { start: 0, end: length };
    const middle = Math.floor((start + end) / 2);
    const from = Math.min(Math.max(0, middle - Math.floor(room / 2)), length - room);
    return { start: from, end: from + room };
}
/**
 * The run of consecutive ranges, as many as fit into `room` tokens; the first such run where several are as long.
 * @param ranges ascending, not overlapping
 * @returns indexes `[first, last)` into `ranges`; one range at least, even where it alone does not fit
 */
function densestRun(ranges, room) {
    let best = { start: 0, end: Math.min(1, ranges.length) };
    let first = 0;
    for (let last = 0; last < ranges.length; last++) {
        const end = ranges[last]?.end ?? 0;
        while (first < last && end - (ranges[first]?.start ?? 0) > room)
            first++;
        if (last + 1 - first > best.end - best.start)
            best = { start: first, end: last + 1 };
    }
    return best;
}
/** Groups ascending positions so that each group spans at most `width` tokens. */
function groupNear(items, width) {
    const groups = [];
    for (const item of items) {
        const open = groups.at(-1);
        const first = open?.[0];
        if (open !== undefined && first !== undefined && item.position - first.position < width)
            open.push(item);
        else
            groups.push([item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/model/sequence-template.js
/** How one or two sides become a sequence with special tokens, as the tokenizer's post-processor says. */
class SequenceTemplate {
    single;
    pair;
    constructor(single, pair) {
        this.single = single;
        this.pair = pair;
    }
    /** Number of special tokens around that many sides. */
    specialTokens(sides) {
        return this.#slots(sides).filter((slot) => 'id' in slot).length;
    }
    /** Number of special tokens in front of a single side. */
    get offset() {
        return this.single.findIndex((slot) => 'side' in slot);
    }
    /**
     * The sequence of one or two sides, at most `maxTokens` long. What does not fit is cut off the longer side's
     * end: callers cut units into windows beforehand, so this only keeps a stray input from being refused.
     */
    build(sides, maxTokens) {
        const room = Math.max(0, maxTokens - this.specialTokens(sides.length));
        const fitted = longestFirst(sides, room);
        const ids = [];
        const types = [];
        for (const slot of this.#slots(sides.length)) {
            for (const id of 'id' in slot ? [slot.id] : (fitted[slot.side] ?? [])) {
                ids.push(id);
                types.push(slot.type);
            }
        }
        return { ids, types };
    }
    #slots(sides) {
        return sides === 2 ? this.pair : this.single;
    }
}
/** Cuts the longer of the sides until both together have at most `room` tokens. */
function longestFirst(sides, room) {
    const [first = [], second] = sides;
    if (second === undefined)
        return [first.slice(0, room)];
    if (first.length + second.length <= room)
        return sides;
    const shorter = Math.min(first.length, second.length, Math.floor(room / 2));
    const longer = room - shorter;
    return first.length <= second.length
        ? [first.slice(0, shorter), second.slice(0, longer)]
        : [first.slice(0, longer), second.slice(0, shorter)];
}
/** Names that no vocabulary holds, to see where the post-processor puts each side. */
const SIDES = ['\u0000side 0', '\u0000side 1'];
/** Reads the template off the tokenizer's post-processor by running it on two placeholder tokens. */
function sequenceTemplate(tokenizer) {
    return new SequenceTemplate(slotsOf(tokenizer, [SIDES[0]], null), slotsOf(tokenizer, [SIDES[0]], [SIDES[1]]));
}
function slotsOf(tokenizer, first, second) {
    const processed = tokenizer.post_processor?.(first, second, true) ?? {
        tokens: [...first, ...(second ?? [])],
    };
    return processed.tokens.map((token, i) => {
        const type = processed.token_type_ids?.[i] ?? 0;
        if (token === SIDES[0])
            return { side: 0, type };
        if (token === SIDES[1])
            return { side: 1, type };
        const id = tokenizer.token_to_id(token);
        if (id === undefined)
            throw new Error(`its post-processor adds ${JSON.stringify(token)}, which is not in the vocabulary`);
        return { id, type };
    });
}

;// CONCATENATED MODULE: ./build/model/tokenizer-files.js




/** The special tokens by role, as Hugging Face names the roles. */
const TOKEN_ROLES = [
    'mask_token',
    'unk_token',
    'pad_token',
    'bos_token',
    'eos_token',
    'cls_token',
    'sep_token',
];
/** RoBERTa's own names, for folders with bare `vocab.json` + `merges.txt` as the first releases had them. */
const ROBERTA_ROLES = {
    mask_token: '<mask>',
    unk_token: '<unk>',
    pad_token: '<pad>',
    bos_token: '<s>',
    eos_token: '</s>',
    cls_token: '<s>',
    sep_token: '</s>',
};
/** Usual texts by role, tried against the vocabulary where no file names the role. */
const USUAL = {
    mask_token: ['<mask>', '[MASK]'],
    unk_token: ['<unk>', '[UNK]'],
    pad_token: ['<pad>', '[PAD]'],
    bos_token: ['<s>', '[CLS]'],
    eos_token: ['</s>', '[SEP]'],
    cls_token: ['<s>', '[CLS]'],
    sep_token: ['</s>', '[SEP]'],
};
/**
 * Reads the tokenizer of a model folder: `tokenizer.json`, else `vocab.json` + `merges.txt` as a byte-level
 * BPE (RoBERTa, CodeBERT, CodeT5).
 * @throws CodePurifyError `model` naming the missing or malformed file
 */
async function readTokenizerFiles(folder) {
    const config = await folder.readSettings('tokenizer_config.json');
    const named = { ...(await folder.readSettings('special_tokens_map.json')), ...config };
    const bytes = await folder.read('tokenizer.json', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    if (bytes === null)
        return fromVocabulary(folder, config, named);
    const file = folder.pathOf('tokenizer.json');
    const json = checkTokenizerJson((0,manifest/* parseJson */.qF)((0,model_folder/* decode */.D4)(bytes), file), file);
    return { json, config, roles: rolesOf(named, json) };
}
function checkTokenizerJson(value, file) {
    const json = value;
    const complete = typeof json === 'object' && json !== null && typeof json.model === 'object';
    if (complete && Array.isArray(json.added_tokens)) {
        const { normalizer = null, pre_tokenizer = null, post_processor = null, decoder = null } = json;
        return { ...json, normalizer, pre_tokenizer, post_processor, decoder };
    }
    throw new errors/* CodePurifyError */.L('model', `${file} is not a tokenizer.`, 'Save it again with the library that made the model.');
}
async function fromVocabulary(folder, config, named) {
    const vocabulary = await folder.read('vocab.json', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    const merges = await folder.read('merges.txt', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    if (vocabulary === null || merges === null) {
        throw new errors/* CodePurifyError */.L('model', `${folder.directory} has no tokenizer: neither tokenizer.json nor vocab.json with merges.txt.`, 'Save the tokenizer of the model into the folder (tokenizer.save_pretrained).');
    }
    const file = folder.pathOf('vocab.json');
    const vocab = checkVocabulary((0,manifest/* parseJson */.qF)((0,model_folder/* decode */.D4)(vocabulary), file), file);
    const extra = await folder.readSettings('added_tokens.json');
    const ids = new Map([...Object.entries(vocab), ...numbersOf(extra)]);
    const roles = new Map(TOKEN_ROLES.map((role) => [role, textOf(named[role]) ?? ROBERTA_ROLES[role]]));
    return { json: byteLevelJson(vocab, mergesOf((0,model_folder/* decode */.D4)(merges)), ids, roles, named), config, roles };
}
function checkVocabulary(value, file) {
    const valid = typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger);
    if (valid)
        return value;
    throw new errors/* CodePurifyError */.L('model', `${file} is not a vocabulary (token → id).`, 'Save the tokenizer of the model again.');
}
function mergesOf(text) {
    return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#version'));
}
function byteLevelJson(vocab, merges, ids, roles, named) {
    const prefix = { add_prefix_space: named.add_prefix_space === true, trim_offsets: true };
    const [cls, sep] = [roles.get('cls_token') ?? '<s>', roles.get('sep_token') ?? '</s>'];
    const special = new Set([...roles.values(), ...extraTokens(named)]);
    return {
        added_tokens: [...special].flatMap((content) => addedToken(content, ids.get(content), roles)),
        normalizer: null,
        pre_tokenizer: { type: 'ByteLevel', ...prefix, use_regex: true },
        post_processor: {
            type: 'RobertaProcessing',
            cls: [cls, ids.get(cls)],
            sep: [sep, ids.get(sep)],
            ...prefix,
        },
        decoder: { type: 'ByteLevel', ...prefix, use_regex: true },
        model: { type: 'BPE', vocab, merges, unk_token: roles.get('unk_token') ?? null },
    };
}
function addedToken(content, id, roles) {
    if (id === undefined)
        return [];
    const lstrip = content === roles.get('mask_token'); // RoBERTa's mask takes the space in front of it
    return [{ id, content, lstrip, rstrip: false, single_word: false, normalized: false, special: true }];
}
function extraTokens(named) {
    const extra = named.additional_special_tokens;
    return Array.isArray(extra) ? extra.flatMap((token) => textOf(token) ?? []) : [];
}
function rolesOf(named, json) {
    const known = new Set(json.added_tokens.map((token) => token.content));
    const roles = new Map();
    for (const role of TOKEN_ROLES) {
        const text = textOf(named[role]) ?? USUAL[role].find((usual) => known.has(usual));
        if (text !== undefined)
            roles.set(role, text);
    }
    return roles;
}
/** Special tokens are written as a string or as `{content, lstrip, …}`. */
function textOf(token) {
    if (typeof token === 'string')
        return token;
    const content = typeof token === 'object' && token !== null && 'content' in token ? token.content : undefined;
    return typeof content === 'string' ? content : undefined;
}
function numbersOf(settings) {
    return Object.entries(settings).filter((entry) => typeof entry[1] === 'number');
}

// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/model/tokenizers-library.js

/**
 * A tokenizer of `tokenizer.json`'s content.
 * @throws Error where the library does not know one of its parts
 */
function newTokenizer(json, config) {
    return new tokenizers/* Tokenizer */._F(json, config);
}
/** A function that spells a word's UTF-8 bytes in the printable characters of byte-level vocabularies. */
function byteSpeller() {
    const { /* ByteLevelPreTokenizer */ "tk": ByteLevelPreTokenizer } = tokenizers;
    const bytes = new ByteLevelPreTokenizer({ type: 'ByteLevel', use_regex: false, add_prefix_space: false });
    return (word) => bytes.pre_tokenize(word)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/model/lru-cache.js
/** A map that forgets the entry unused for longest when it holds more than `capacity`. */
class LruCache {
    capacity;
    #entries = new Map();
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** The value, which counts as used now, or `undefined`. */
    get(key) {
        const value = this.#entries.get(key);
        if (value === undefined)
            return undefined;
        if (this.#entries.size < this.capacity / 2)
            return value; // far from full: order does not matter yet
        this.#entries.delete(key);
        this.#entries.set(key, value);
        return value;
    }
    /** Remembers a value. */
    set(key, value) {
        this.#entries.set(key, value);
        if (this.#entries.size <= this.capacity)
            return;
        const oldest = this.#entries.keys().next();
        if (oldest.done !== true)
            this.#entries.delete(oldest.value);
    }
    /** Number of remembered values. */
    get size() {
        return this.#entries.size;
    }
}

;// CONCATENATED MODULE: ./build/model/word-encoder.js



/**
 * Token ids of text, word by word with remembered words: the variants of a function differ in a few words only.
 * Valid for the family that code models use: byte-level BPE, with or without the normaliser that turns runs of
 * whitespace into one space. `null` for any other tokenizer.
 *
 * Whitespace is Unicode's White_Space, as in the Rust library that models are trained with. JavaScript's `\s`
 * differs in two characters (U+0085 is not in it, U+FEFF is), so the patterns are spelt out.
 */
function wordEncoder(tokenizer, json) {
    const collapse = whitespaceNormalizer(json.normalizer);
    if (collapse === null || !isByteLevelBpe(json))
        return null;
    const prefix = json.pre_tokenizer?.add_prefix_space === true;
    const short = new LruCache(model_limits/* WORD_CACHE_ENTRIES */.jY);
    const long = new LruCache(model_limits/* LONG_WORD_CACHE_ENTRIES */.YQ);
    const spell = byteSpeller();
    const encodeWord = (word) => {
        const words = word.length <= model_limits/* WORD_CACHE_MAX_LENGTH */.ux ? short : long;
        const known = words.get(word);
        if (known !== undefined)
            return known;
        const ids = tokenIds(tokenizer, spell(word));
        words.set(word, ids);
        return ids;
    };
    return (text) => {
        const normal = collapse(text);
        const ids = [];
        for (const word of wordsOf(prefix && normal !== '' && !startsWithSpace(normal) ? ` ${normal}` : normal)) {
            for (const id of encodeWord(word))
                ids.push(id);
        }
        return ids;
    };
}
/** Unicode White_Space, for use inside a character class. */
const SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** A run of whitespace. */
const RUN = new RegExp(`[${SPACE}]+`, 'gu');
/** GPT-2's words: contractions, letters, digits, other characters, whitespace (the last one joins the next word). */
const WORDS = new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${SPACE}\\p{L}\\p{N}]+|[${SPACE}]+(?![^${SPACE}])|[${SPACE}]+`, 'gu');
const TRAILING = new RegExp(`[${SPACE}]$`, 'u');
const LEADING = new RegExp(`^[${SPACE}]`, 'u');
/** The words of a text, in order; joined they are the text. */
function wordsOf(text) {
    return text.match(WORDS) ?? [];
}
/** Whether the first character is whitespace (White_Space). */
function startsWithSpace(text) {
    return LEADING.test(text);
}
/** The text without whitespace (White_Space) at its end: linear, unlike an unanchored `\s+$`. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && TRAILING.test(text[end - 1] ?? ''))
        end--;
    return text.slice(0, end);
}
/** The text without whitespace (White_Space) at its start. */
function trimStart(text) {
    let start = 0;
    while (start < text.length && TRAILING.test(text[start] ?? ''))
        start++;
    return text.slice(start);
}
function whitespaceNormalizer(normalizer) {
    if (normalizer === null)
        return (text) => text;
    const pattern = normalizer.pattern;
    const collapses = normalizer.type === 'Replace' && pattern?.Regex === '\\s+' && normalizer.content === ' ';
    return collapses ? (text) => text.replace(RUN, ' ') : null;
}
function isByteLevelBpe({ pre_tokenizer, model, added_tokens }) {
    if (pre_tokenizer?.type !== 'ByteLevel' || pre_tokenizer.use_regex === false)
        return false;
    if (model.type !== undefined && model.type !== 'BPE')
        return false;
    const plain = model.continuing_subword_prefix ?? model.end_of_word_suffix ?? model.dropout ?? null;
    return ((plain === null || plain === '') &&
        model.fuse_unk !== true &&
        added_tokens.every((token) => token.special));
}
function tokenIds(tokenizer, word) {
    return tokenizer.model.encode([word]).flatMap((token) => tokenizer.token_to_id(token) ?? []);
}

;// CONCATENATED MODULE: ./build/model/tokenizer.js





/**
 * A model folder's tokenizer, for code that an attacker wrote: a literal `<mask>` or `</s>` in the code is
 * text and never becomes the special token. (Python's default does the opposite; this divergence is wanted.)
 */
class CodeTokenizer {
    files;
    path;
    #plain;
    #full;
    #encode;
    #special;
    #mask;
    /** How one or two sides become a sequence with special tokens. */
    template;
    constructor(files, path) {
        this.files = files;
        this.path = path;
        const { json, config } = files;
        const text = json.added_tokens.filter((token) => !token.special);
        this.#plain = newTokenizer({ ...json, added_tokens: text }, config);
        this.#full = newTokenizer(json, config);
        this.#special = new Set(json.added_tokens.filter((token) => token.special).map((token) => token.id));
        this.#encode = wordEncoder(this.#plain, json) ?? ((code) => this.#encodeByLibrary(code));
        const mask = files.roles.get('mask_token');
        this.#mask = json.added_tokens.find((token) => token.content === mask) ?? null;
        this.template = sequenceTemplate(this.#full);
    }
    /**
     * Reads the folder's tokenizer.
     * @throws CodePurifyError `model`: no tokenizer, or one that the library cannot read
     */
    static async open(folder) {
        const files = await readTokenizerFiles(folder);
        try {
            return new CodeTokenizer(files, folder.directory);
        }
        catch (cause) {
            if (cause instanceof errors/* CodePurifyError */.L)
                throw cause;
            const reason = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* CodePurifyError */.L('model', `The tokenizer of ${folder.directory} cannot be used: ${reason}.`, 'Save it as tokenizer.json with the library that made the model.', { cause });
        }
    }
    /** Id of the token with that role, or `null` where the vocabulary has none. */
    idOf(role) {
        const text = this.files.roles.get(role);
        return (text === undefined ? undefined : this.#full.token_to_id(text)) ?? null;
    }
    /** Number of ids, special tokens included. */
    get size() {
        return this.#full.model.vocab.length;
    }
    /** Whether an id is a special token's. */
    isSpecial(id) {
        return this.#special.has(id);
    }
    /** Token ids of text, without special tokens: none is added, and none is recognised in it. */
    encodeText(text) {
        return text === '' ? [] : this.#encode(text);
    }
    /** Number of mask tokens that stand for `text`: its sub-tokens, at least one. */
    countTokens(text) {
        return Math.max(1, this.encodeText(text.trim()).length);
    }
    /**
     * Token ids of a variant, without special tokens around it. A masked piece becomes as many mask tokens as it
     * has sub-tokens, or one unknown token in mode `unk` and where the vocabulary has no mask token.
     */
    encodeVariant(variant, mode) {
        return this.encodeStretches(stretchesOf(variant), (text) => this.#maskIds(text, mode), mode).ids;
    }
    /**
     * Token ids of stretches with the caller's ids for the masked ones. The mask token takes the whitespace in
     * front of it (`lstrip`) where the tokenizer says so, as it did when the model was trained.
     */
    encodeStretches(stretches, fill, mode = 'mask') {
        const strips = mode === 'mask' && this.#mask !== null ? this.#mask : { lstrip: false, rstrip: false };
        const ids = [];
        const masked = [];
        stretches.forEach((stretch, i) => {
            const start = ids.length;
            const before = strips.lstrip && stretches[i + 1]?.masked === true;
            const after = strips.rstrip && stretches[i - 1]?.masked === true;
            const more = stretch.masked
                ? fill(stretch.text, masked.length)
                : this.encodeText(stripped(stretch.text, before, after));
            for (const id of more)
                ids.push(id);
            if (stretch.masked)
                masked.push({ start, end: ids.length });
        });
        return { ids, masked };
    }
    /** Text of token ids; special tokens are left out, nothing else is tidied. */
    decode(ids) {
        const plain = ids.filter((id) => !this.#special.has(id));
        if (plain.length === 0)
            return '';
        return this.#full.decode(plain, { skip_special_tokens: false, clean_up_tokenization_spaces: false });
    }
    /** A token as the vocabulary spells it (`Ġint`, `##ing`). */
    tokenOf(id) {
        return this.#full.id_to_token(id) ?? '';
    }
    #maskIds(text, mode) {
        const mask = mode === 'mask' ? this.#mask : null;
        if (mask !== null)
            return new Array(this.countTokens(text)).fill(mask.id);
        const unknown = this.idOf('unk_token');
        if (unknown !== null)
            return [unknown];
        throw new errors/* CodePurifyError */.L('model', `The tokenizer of ${this.path} has neither a mask token nor an unknown token.`, 'Name mask_token in special_tokens_map.json.');
    }
    /** For tokenizers outside the byte-level family; a special id that text yields all the same becomes unknown. */
    #encodeByLibrary(text) {
        const { ids } = this.#plain.encode(text, { add_special_tokens: false });
        const unknown = this.idOf('unk_token');
        return unknown === null ? ids : ids.map((id) => (this.#special.has(id) ? unknown : id));
    }
}
/** A variant with neighbouring unmasked pieces joined, so that tokens never end at a border of pieces. */
function stretchesOf(variant) {
    const stretches = [];
    let open = '';
    for (const piece of variant) {
        if (!piece.masked) {
            open += piece.text;
            continue;
        }
        if (open !== '')
            stretches.push({ text: open, masked: false });
        open = '';
        stretches.push(piece);
    }
    if (open !== '')
        stretches.push({ text: open, masked: false });
    return stretches;
}
/** For each masked stretch, whether whitespace stands before it, so that its own first token carries a space. */
function spacesBefore(stretches) {
    return stretches.flatMap(({ masked }, i) => {
        if (!masked)
            return [];
        const before = stretches[i - 1];
        return [before !== undefined && !before.masked && startsWithSpace(before.text.at(-1) ?? '')];
    });
}
function stripped(text, before, after) {
    const left = before ? trimEnd(text) : text;
    return after ? trimStart(left) : left;
}

;// CONCATENATED MODULE: ./build/model/fill-identifier.js



/** Beams kept per step, at least; a few more than the answers wanted, as some names will be taken. */
const MIN_BEAMS = 4;
/**
 * The likeliest names for an identifier: all masked pieces are its occurrences and get the same text. For each
 * length of 1 to 4 sub-tokens a beam search goes left to right, all occurrences voting on each next sub-token
 * (mean ln P). In a longer variant the occurrences in the densest window vote.
 */
async function fillIdentifier(model, variant, k) {
    const stretches = stretchesOf(variant);
    const occurrences = stretches.filter((stretch) => stretch.masked).length;
    const width = Math.max(k, MIN_BEAMS);
    const best = new Map();
    for (let length = 1; length <= model_limits/* MAX_IDENTIFIER_TOKENS */.gr; length++) {
        for (const { start, rest, score } of await search(model, stretches, length, width)) {
            const name = (start?.text ?? '') + rest.map((piece) => piece.text).join('');
            best.set(name, Math.max(best.get(name) ?? -Infinity, score / length));
        }
    }
    const ranked = [...best].sort(([, a], [, b]) => b - a).slice(0, k);
    return ranked.map(([name, logProbability]) => ({
        texts: new Array(occurrences).fill(name),
        logProbability,
    }));
}
async function search(model, stretches, length, width) {
    let beams = [{ start: null, rest: [], score: 0 }];
    for (let step = 0; step < length; step++) {
        const answers = await model.logProbabilities(beams.map((beam) => question(model, stretches, beam, length, step)));
        const grown = beams.flatMap((beam, i) => extend(model, beam, answers[i] ?? [], width));
        beams = grown.sort((a, b) => b.score - a.score).slice(0, width);
    }
    return beams;
}
/** The sequence with the beam's pieces in place and masks behind them; asks for place `step` of each occurrence. */
function question(model, stretches, beam, length, step) {
    const spaces = spacesBefore(stretches);
    const { ids, masked } = model.tokenizer.encodeStretches(stretches, (_, occurrence) => Array.from({ length }, (_, i) => pieceId(beam, i, spaces[occurrence] ?? false) ?? model.maskId));
    const run = densestRun(masked, model.room);
    const voters = masked.slice(run.start, Math.min(run.end, run.start + model_limits/* MAX_TIED_OCCURRENCES */.Xt));
    const range = { start: voters[0]?.start ?? 0, end: voters.at(-1)?.end ?? 0 };
    const window = cropAround(range, ids.length, model.room);
    return {
        ids: ids.slice(window.start, window.end),
        positions: voters.map(({ start }) => start + step - window.start),
    };
}
function pieceId(beam, index, afterSpace) {
    if (index > 0)
        return beam.rest[index - 1]?.id;
    if (beam.start === null)
        return undefined;
    const { bare, spaced } = beam.start;
    return (afterSpace && spaced >= 0) || bare < 0 ? spaced : bare;
}
function extend(model, beam, answers, width) {
    const { starts, nexts } = model.pieces;
    const mean = (logProbability) => beam.score +
        answers.reduce((sum, answer) => sum + logProbability(answer), 0) / Math.max(1, answers.length);
    const grown = beam.start === null
        ? starts.map((start) => ({ start, rest: [], score: mean((answer) => either(answer, start)) }))
        : nexts.map((next) => ({
            ...beam,
            rest: [...beam.rest, next],
            score: mean((answer) => answer[next.id] ?? -Infinity),
        }));
    return grown.sort((a, b) => b.score - a.score).slice(0, width);
}
/** ln of P(bare form) + P(spaced form): which of the two an occurrence takes is not a question of the name. */
function either(answer, { bare, spaced }) {
    const [a, b] = [answer[bare] ?? -Infinity, answer[spaced] ?? -Infinity];
    const highest = Math.max(a, b);
    return highest === -Infinity ? highest : highest + Math.log1p(Math.exp(Math.min(a, b) - highest));
}

;// CONCATENATED MODULE: ./build/model/fill-statement.js




/**
 * The likeliest fillings of a statement's masked tokens, each masked piece keeping its number of sub-tokens:
 * a beam search of width k over the masks from left to right. With more masks than passes are worth, several
 * are filled per pass. Cropped around the masks being filled. No answer beyond `MAX_FILL_MASKS` masks.
 */
async function fillStatement(model, variant, k) {
    const stretches = stretchesOf(variant);
    const sizes = stretches.flatMap(({ text, masked }) => (masked ? [model.tokenizer.countTokens(text)] : []));
    const { ids, masked } = model.tokenizer.encodeStretches(stretches, (_, i) => new Array(sizes[i] ?? 1).fill(model.maskId));
    const masks = masked.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
    if (masks.length > model_limits/* MAX_FILL_MASKS */.V_)
        return [];
    const stride = Math.ceil(masks.length / model_limits/* MAX_FILL_STEPS */.dX);
    let beams = [{ filled: [], score: 0 }];
    for (let done = 0; done < masks.length; done += stride) {
        const now = masks.slice(done, done + stride);
        const answers = await model.logProbabilities(beams.map((beam) => fill_statement_question(model, ids, masks, beam, now)));
        const grown = beams.flatMap((beam, i) => fill_statement_extend(model, beam, answers[i] ?? [], k));
        beams = grown.sort((a, b) => b.score - a.score).slice(0, k);
    }
    return distinct(beams.map((beam) => ({ texts: textsOf(model, beam, sizes), logProbability: beam.score / masks.length })));
}
function fill_statement_question(model, hidden, masks, beam, now) {
    const ids = [...hidden];
    beam.filled.forEach((id, i) => (ids[masks[i] ?? 0] = id));
    const window = cropAround({ start: now[0] ?? 0, end: (now.at(-1) ?? 0) + 1 }, ids.length, model.room);
    return {
        ids: ids.slice(window.start, window.end),
        positions: now.map((position) => position - window.start),
    };
}
/** The first mask's k likeliest tokens, each with the likeliest token of the other masks of this pass. */
function fill_statement_extend(model, beam, answers, k) {
    const [first, ...others] = answers.map((answer) => withoutSpecial(model, answer));
    if (first === undefined)
        return [];
    const rest = others.map((answer) => (0,log_odds/* argMax */.FL)(answer));
    const gained = rest.reduce((sum, id, i) => sum + (others[i]?.[id] ?? 0), 0);
    return likeliest(first, k).map(([id, logProbability]) => ({
        filled: [...beam.filled, id, ...rest],
        score: beam.score + logProbability + gained,
    }));
}
function withoutSpecial(model, answer) {
    return answer.map((value, id) => (model.isText(id) ? value : -Infinity));
}
/** The k likeliest tokens with their ln P. */
function likeliest(answer, k) {
    const left = Float32Array.from(answer);
    const best = [];
    while (best.length < k) {
        const id = (0,log_odds/* argMax */.FL)(left);
        const logProbability = left[id] ?? -Infinity;
        if (logProbability === -Infinity)
            break;
        best.push([id, logProbability]);
        left[id] = -Infinity;
    }
    return best;
}
function textsOf(model, beam, sizes) {
    let at = 0;
    return sizes.map((size) => model.tokenizer.decode(beam.filled.slice(at, (at += size))).trim());
}
function distinct(fillings) {
    const seen = new Set();
    return fillings.filter(({ texts }) => {
        const key = JSON.stringify(texts);
        return !seen.has(key) && seen.add(key).size > 0;
    });
}

;// CONCATENATED MODULE: ./build/model/identifier-pieces.js
const START = /^[A-Za-z_$][\w$]*$/;
const NEXT = /^[\w$]+$/;
/** WordPiece writes a token that goes on with a word so. */
const WORDPIECE_NEXT = '##';
/** Sorts a vocabulary's tokens by what they can do in an identifier. */
function identifierPieces(tokenizer) {
    const wordPiece = tokenizer.files.json.model.type === 'WordPiece';
    const starts = new Map();
    const nexts = [];
    for (let id = 0; id < tokenizer.size; id++) {
        if (tokenizer.isSpecial(id))
            continue;
        const token = tokenizer.tokenOf(id);
        const next = wordPiece && token.startsWith(WORDPIECE_NEXT);
        const decoded = next ? token.slice(WORDPIECE_NEXT.length) : tokenizer.decode([id]);
        const spaced = decoded.startsWith(' ');
        const text = spaced ? decoded.slice(1) : decoded;
        if (NEXT.test(text) && !spaced && (next || !wordPiece))
            nexts.push({ text, id });
        if (next || !START.test(text))
            continue;
        const known = starts.get(text) ?? { text, bare: -1, spaced: -1 };
        starts.set(text, spaced ? { ...known, spaced: id } : { ...known, bare: id });
    }
    return { starts: [...starts.values()], nexts };
}

;// CONCATENATED MODULE: ./build/model/mlm.js










/** An ONNX masked language model (CodePurify, section III-C). */
class MaskedModel {
    name;
    maxTokens;
    tokenizer;
    maskId;
    #parts;
    #outputName;
    #pieces = null;
    #text = [];
    /** @throws CodePurifyError `model` when the tokenizer has no mask token */
    constructor(parts) {
        this.#parts = parts;
        this.name = parts.name;
        this.maxTokens = parts.maxTokens;
        this.tokenizer = parts.tokenizer;
        this.#outputName = parts.session.outputName('logits');
        const mask = parts.tokenizer.idOf('mask_token');
        if (mask === null) {
            throw new errors/* CodePurifyError */.L('model', `The tokenizer beside ${parts.session.path} has no mask token.`, 'Use a masked language model (RobertaForMaskedLM and the like), and name mask_token in special_tokens_map.json.');
        }
        this.maskId = mask;
    }
    get room() {
        return this.maxTokens - this.tokenizer.template.specialTokens(1);
    }
    get pieces() {
        return (this.#pieces ??= identifierPieces(this.tokenizer));
    }
    isText(id) {
        return (this.#text[id] ??= this.#looksLikeText(id));
    }
    countTokens(text) {
        return this.tokenizer.countTokens(text);
    }
    async fill(variant, options) {
        if (options.k <= 0 || !variant.some((piece) => piece.masked))
            return [];
        return options.tied ? fillIdentifier(this, variant, options.k) : fillStatement(this, variant, options.k);
    }
    /**
     * One pass per variant, with all its masked pieces hidden at once: cheaper than one pass per token, and a
     * renamed identifier cannot be read off its other occurrences. Longer variants are cropped around the masked
     * pieces, far-apart ones in several windows. 0 for a variant that masks nothing.
     */
    async pseudoLogLikelihood(variants) {
        const rows = variants.flatMap((variant, index) => this.#targetWindows(variant).map((row) => ({ ...row, index })));
        const answers = await this.logProbabilities(rows);
        const sums = variants.map(() => ({ total: 0, tokens: 0 }));
        rows.forEach((row, i) => {
            row.targets.forEach((target, j) => {
                const sum = sums[row.index];
                if (sum === undefined)
                    return;
                sum.total += answers[i]?.[j]?.[target.id] ?? -Infinity;
                sum.tokens++;
            });
        });
        return sums.map(({ total, tokens }) => (tokens === 0 ? 0 : total / tokens));
    }
    async logProbabilities(questions) {
        const special = this.tokenizer.template.specialTokens(1);
        return runBatched(questions, ({ ids, positions }) => `${ids.join(' ')}|${positions.join(' ')}`, ({ ids }) => ids.length + special, (batch) => this.#run(batch), this.#limits());
    }
    async close() {
        await this.#parts.session.close();
    }
    #looksLikeText(id) {
        if (id >= this.tokenizer.size || this.tokenizer.isSpecial(id))
            return false;
        const text = this.tokenizer.decode([id]);
        return text.trim() !== '' && !text.includes('\ufffd');
    }
    #limits() {
        const vocabulary = Math.max(1, this.tokenizer.size);
        const tokens = Math.min(model_limits/* BATCH_TOKENS */.Cn, Math.floor(model_limits/* BATCH_LOGITS */.GG / vocabulary));
        return batchLimits(this.#parts.session.independentRows, { rows: model_limits/* BATCH_ROWS */.B8, tokens });
    }
    async #run(batch) {
        const { session, padId } = this.#parts;
        const rows = batch.map(({ ids }) => this.tokenizer.template.build([ids], this.maxTokens));
        const { data, dims } = await session.run(paddedFeeds(rows, padId), this.#outputName);
        const [count, longest = 0, vocabulary = 0] = dims;
        if (dims.length !== 3 || count !== batch.length) {
            throw new errors/* CodePurifyError */.L('model', `${session.path} answers with logits of shape ${dims.join(' × ')} instead of batch × tokens × vocabulary.`, 'Use a masked language model exported for the task fill-mask.');
        }
        const offset = this.tokenizer.template.offset;
        return batch.map(({ positions }, row) => positions.map((position) => {
            const start = (row * longest + offset + position) * vocabulary;
            return logSoftmax(data.subarray(start, start + vocabulary));
        }));
    }
    #targetWindows(variant) {
        const stretches = stretchesOf(variant);
        const spaces = spacesBefore(stretches);
        const own = [];
        const { ids, masked } = this.tokenizer.encodeStretches(stretches, (text, i) => {
            const tokens = this.tokenizer.encodeText((spaces[i] === true ? ' ' : '') + text.trim());
            own.push(tokens);
            return tokens.map(() => this.maskId);
        });
        const targets = own.flatMap((tokens, i) => tokens.map((id, j) => ({ position: (masked[i]?.start ?? 0) + j, id })));
        return groupNear(targets, Math.ceil(this.room / 2)).map((group) => {
            const range = { start: group[0]?.position ?? 0, end: (group.at(-1)?.position ?? 0) + 1 };
            const window = cropAround(range, ids.length, this.room);
            const positions = group.map((target) => target.position - window.start);
            return { ids: ids.slice(window.start, window.end), positions, targets: group };
        });
    }
}
function logSoftmax(logits) {
    const total = (0,log_odds/* logSumExp */.VZ)(logits);
    return logits.map((value) => value - total);
}

;// CONCATENATED MODULE: ./build/model/generation.js

/** The likeliest next token, again and again, for `rows` inputs at once; ends with an end token where one came. */
async function greedySearch(next, rows, limits) {
    const outputs = Array.from({ length: rows }, () => []);
    let open = outputs.map((ids, row) => ({ row, ids }));
    while (open.length > 0) {
        const answers = await next(open);
        open.forEach(({ ids }, i) => ids.push((0,log_odds/* argMax */.FL)(answers[i] ?? [])));
        open = open.filter(({ ids }) => !isOver(ids, limits));
    }
    return outputs;
}
/**
 * Beam search as `transformers` does it by default (length penalty 1, early stopping off): 2k candidates a step,
 * of which those among the best k that end are finished; stops when no open beam can beat the worst finished one.
 */
async function beamSearch(next, row, beams, limits) {
    let open = [{ ids: [], score: 0 }];
    let finished = [];
    for (let length = 1; open.length > 0; length++) {
        const answers = await next(open.map(({ ids }) => ({ row, ids })));
        const grown = best(open.flatMap((beam, i) => extensions(beam, answers[i] ?? new Float32Array(), 2 * beams)), 2 * beams);
        const ended = grown.slice(0, beams).filter(({ ids }) => isOver(ids, limits));
        finished = best([...finished, ...ended.map((beam) => ({ ...beam, score: beam.score / length }))], beams);
        open = grown.filter(({ ids }) => !isOver(ids, limits)).slice(0, beams);
        const worst = finished.length < beams ? -Infinity : (finished.at(-1)?.score ?? -Infinity);
        if ((open[0]?.score ?? -Infinity) / length <= worst)
            break;
    }
    return [...(finished[0]?.ids ?? [])];
}
function isOver(ids, { eosIds, maxTokens }) {
    return ids.length >= maxTokens || eosIds.includes(ids.at(-1) ?? -1);
}
/** The `count` likeliest continuations of a beam. */
function extensions(beam, answer, count) {
    const order = Array.from(answer.keys()).sort((a, b) => (answer[b] ?? 0) - (answer[a] ?? 0) || a - b);
    return order
        .slice(0, count)
        .map((id) => ({ ids: [...beam.ids, id], score: beam.score + (answer[id] ?? -Infinity) }));
}
function best(beams, count) {
    return [...beams].sort((a, b) => b.score - a.score).slice(0, count);
}

;// CONCATENATED MODULE: ./build/model/half.js
/** IEEE 754 half-precision bit patterns (or numbers, where the runtime has a Float16Array) as float32. */
function halfToFloat(values) {
    if (!(values instanceof Uint16Array))
        return Float32Array.from(values);
    return Float32Array.from(values, widen);
}
function widen(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/model/runtime.js





const WASM_FILE = 'ort-wasm-simd-threaded.wasm';
const loading = new Map();
/**
 * The runtime, loaded on first use.
 * @throws CodePurifyError `model` when the asked-for build cannot be loaded, `usage` for an unknown name
 */
function loadRuntime() {
    const wanted = process.env.CODEPURIFY_RUNTIME ?? '';
    const known = loading.get(wanted);
    if (known !== undefined)
        return known;
    const runtime = load(wanted);
    loading.set(wanted, runtime);
    return runtime;
}
async function load(wanted) {
    if (wanted === 'native')
        return loadNative().catch((cause) => Promise.reject(unavailable('native', cause)));
    if (wanted === 'wasm')
        return loadWasm().catch((cause) => Promise.reject(unavailable('wasm', cause)));
    if (wanted === '')
        return loadNative().catch(async () => loadWasm().catch((cause) => Promise.reject(unavailable('wasm', cause))));
    throw new errors/* CodePurifyError */.L('usage', `CODEPURIFY_RUNTIME is ${JSON.stringify(wanted)}.`, 'Use native or wasm, or unset it.');
}
function unavailable(kind, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* CodePurifyError */.L('model', `ONNX Runtime (${kind}) does not load: ${reason}`, 'Install CodePurify again.', { cause });
}
async function loadNative() {
    const { InferenceSession, Tensor } = await import(/* webpackIgnore: true */ './onnxruntime-node/index.js');
    return { kind: 'native', InferenceSession, Tensor };
}
async function loadWasm() {
    const { env, InferenceSession, Tensor } = await import(/* webpackIgnore: true */ './ort.wasm.bundle.min.mjs');
    env.wasm.wasmBinary = (0,external_node_fs_.readFileSync)(wasmPath());
    env.wasm.numThreads = 1; // threads would need shared memory and workers beside the bundle
    return { kind: 'wasm', InferenceSession, Tensor };
}
function wasmPath() {
    const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
    const beside = [external_node_path_.join(here, WASM_FILE), external_node_path_.join(here, '..', WASM_FILE)].find((file) => (0,external_node_fs_.existsSync)(file));
    return beside ?? (0,external_node_module_.createRequire)(import.meta.url).resolve(`onnxruntime-web/${WASM_FILE}`);
}

;// CONCATENATED MODULE: ./build/model/session.js



/** Takes the scale of a whole tensor, all rows of the batch together. */
const DYNAMIC_QUANTIZATION = 'DynamicQuantizeLinear';
/** An ONNX model, fed and read by name. */
class OnnxSession {
    path;
    independentRows;
    #session;
    #runtime;
    constructor(path, 
    /** Whether a row's answer is the same in any batch; false for dynamically quantised models. */
    independentRows, session, runtime) {
        this.path = path;
        this.independentRows = independentRows;
        this.#session = session;
        this.#runtime = runtime;
    }
    /**
     * Loads a model from its (verified) bytes.
     * @param known names of the inputs that the caller can feed; the model may use any of them, and no other
     * @throws CodePurifyError `model`: the runtime refuses the file, or it wants an input that is not `known`
     */
    static async open(bytes, path, known, options) {
        const runtime = await loadRuntime();
        const session = await runtime.InferenceSession.create(bytes, sessionOptions(runtime, options)).catch((cause) => {
            const reason = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* CodePurifyError */.L('model', `${path} cannot be loaded: ${reason}`, 'Export the model to ONNX again.', { cause });
        });
        const opened = new OnnxSession(path, !hasOperator(bytes, DYNAMIC_QUANTIZATION), session, runtime);
        opened.#requireKnown(known);
        return opened;
    }
    /** Names of the model's inputs. */
    get inputs() {
        return this.#session.inputNames;
    }
    /** Declared shape of an output, `null` where the model has no such output; names stand for free sizes. */
    shapeOf(output) {
        const found = this.#session.outputMetadata.find((metadata) => metadata.name === output);
        return found?.isTensor === true ? found.shape : null;
    }
    /**
     * The output of that name, else the model's first one.
     */
    outputName(preferred) {
        const names = this.#session.outputNames;
        return names.includes(preferred) ? preferred : (names[0] ?? preferred);
    }
    /**
     * Runs the model on those of `feeds` that it reads and returns one output as float32; float16 is widened.
     * @throws CodePurifyError `model` when the run fails or the output is no floating-point tensor
     */
    async run(feeds, output) {
        const tensors = {};
        for (const name of this.inputs) {
            const feed = feeds[name];
            if (feed !== undefined)
                tensors[name] = this.#tensor(name, feed);
        }
        const results = await this.#session.run(tensors, [output]).catch((cause) => {
            const reason = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* CodePurifyError */.L('model', `${this.path} fails on its input: ${reason}`, 'Check maxTokens and the export of the model.', { cause });
        });
        return this.#numbers(results[output]);
    }
    /** Frees the model's memory. */
    async close() {
        await this.#session.release();
    }
    #requireKnown(known) {
        const strange = this.inputs.filter((name) => !known.includes(name));
        if (strange.length === 0)
            return;
        throw new errors/* CodePurifyError */.L('model', `${this.path} has inputs that CodePurify does not know: ${strange.map((name) => JSON.stringify(name)).join(', ')}.`, `Export the model with no other inputs than ${known.join(', ')}.`);
    }
    #tensor(name, feed) {
        const { Tensor } = this.#runtime;
        if ('data' in feed)
            return new Tensor('float32', feed.data, feed.dims);
        const metadata = this.#session.inputMetadata.find((input) => input.name === name);
        if (metadata?.isTensor === true && metadata.type === 'int32') {
            return new Tensor('int32', Int32Array.from(feed.integers), feed.dims);
        }
        return new Tensor('int64', BigInt64Array.from(feed.integers, BigInt), feed.dims);
    }
    #numbers(tensor) {
        const data = tensor?.data;
        if (tensor !== undefined && data !== undefined) {
            if (tensor.type === 'float32')
                return { data: data, dims: tensor.dims };
            if (tensor.type === 'float16')
                return { data: halfToFloat(data), dims: tensor.dims };
        }
        throw new errors/* CodePurifyError */.L('model', `${this.path} answers with ${tensor?.type ?? 'nothing'} instead of float32 or float16.`, 'Export the model with float32 logits.');
    }
}
/** Whether the name of an operator stands in the file: a search in bytes, which may also find it as a label. */
function hasOperator(bytes, name) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
function sessionOptions(runtime, { threads }) {
    if (runtime.kind === 'wasm')
        return { graphOptimizationLevel: 'all', logSeverityLevel: 3 };
    return {
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3, // warnings about a model are no news to a user
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        // Waiting threads that spin slow each other down on a shared machine, and gain nothing on an idle one.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
    };
}

;// CONCATENATED MODULE: ./build/model/seq2seq.js








/** Inputs of decoders that this product feeds, by optimum's names (`decoder_model.onnx`, without a cache). */
const DECODER_INPUTS = [
    'input_ids',
    'decoder_input_ids',
    'decoder_attention_mask',
    'encoder_hidden_states',
    'encoder_attention_mask',
];
/** An ONNX encoder-decoder: T5, CodeT5 and the like. */
class Seq2seq {
    #parts;
    #outputName;
    constructor(parts) {
        this.#parts = parts;
        this.#outputName = parts.decoder.outputName('logits');
    }
    get description() {
        return this.#parts.description;
    }
    countTokens(input) {
        return this.#parts.inputs.count(input);
    }
    async predict(inputs) {
        const rows = inputs.map((input) => this.#parts.inputs.row(input));
        const outputs = await runBatched(rows, rowKey, (row) => row.ids.length, (batch) => this.#generate(batch), batchLimits(this.#independentRows));
        const confidences = await this.#score(rows.map((row, i) => ({ row, target: outputs[i] ?? [] })));
        return outputs.map((outputIds, i) => ({
            label: this.#parts.tokenizer.decode(outputIds),
            index: -1,
            outputIds,
            confidence: confidences[i] ?? { probability: 0, logOdds: -Infinity },
        }));
    }
    /** One teacher-forced pass per distinct input and output. */
    async confidences(inputs, targets) {
        return this.#score(inputs.map((input, i) => {
            const target = targets[i]?.outputIds ?? [];
            if (target.length > 0)
                return { row: this.#parts.inputs.row(input), target };
            throw new errors/* CodePurifyError */.L('internal', `Input ${i} has no output to be scored.`, 'Report this defect.');
        }));
    }
    async close() {
        await this.#parts.encoder.close();
        await this.#parts.decoder.close();
    }
    get #independentRows() {
        return this.#parts.encoder.independentRows && this.#parts.decoder.independentRows;
    }
    async #encode(batch) {
        const { encoder, padId } = this.#parts;
        const feeds = paddedFeeds(batch, padId);
        return {
            hidden: await encoder.run(feeds, encoder.outputName('last_hidden_state')),
            mask: feeds.attention_mask,
        };
    }
    async #generate(batch) {
        const { generation } = this.#parts;
        const encoded = await this.#encode(batch);
        const next = (prefixes) => this.#next(encoded, prefixes);
        if (generation.beams === 1)
            return greedySearch(next, batch.length, generation);
        const outputs = [];
        for (let row = 0; row < batch.length; row++)
            outputs.push(await beamSearch(next, row, generation.beams, generation));
        return outputs;
    }
    async #next(encoded, prefixes) {
        const rows = selectRows(encoded, prefixes.map((prefix) => prefix.row));
        const { data, dims } = await this.#decode(rows, prefixes.map((prefix) => prefix.ids));
        const [, length = 0, vocabulary = 0] = dims;
        return prefixes.map(({ ids }, i) => {
            const start = (i * length + ids.length) * vocabulary;
            const logits = data.subarray(start, start + vocabulary);
            const total = (0,log_odds/* logSumExp */.VZ)(logits);
            return logits.map((value) => value - total);
        });
    }
    async #decode(encoded, outputs) {
        const { decoder, padId, generation } = this.#parts;
        const feeds = paddedFeeds(outputs.map((ids) => ({ ids: [generation.startId, ...ids], types: [] })), padId);
        return decoder.run({
            input_ids: feeds.input_ids,
            decoder_input_ids: feeds.input_ids,
            decoder_attention_mask: feeds.attention_mask,
            encoder_hidden_states: encoded.hidden,
            encoder_attention_mask: encoded.mask,
        }, this.#outputName);
    }
    async #score(items) {
        const longest = items.reduce((length, { target }) => Math.max(length, target.length), 1);
        const rows = Math.floor(model_limits/* BATCH_LOGITS */.GG / (longest * Math.max(1, this.#parts.tokenizer.size)));
        return runBatched(items, ({ row, target }) => `${rowKey(row)}>${target.join(' ')}`, ({ row, target }) => row.ids.length + target.length, (batch) => this.#scoreBatch(batch), batchLimits(this.#independentRows, {
            tokens: model_limits/* BATCH_TOKENS */.Cn,
            rows: Math.min(model_limits/* BATCH_ROWS */.B8, Math.max(1, rows)),
        }));
    }
    async #scoreBatch(batch) {
        const encoded = await this.#encode(batch.map(({ row }) => row));
        const { data, dims } = await this.#decode(encoded, batch.map(({ target }) => target.slice(0, -1)));
        const [, length = 0, vocabulary = 0] = dims;
        return batch.map(({ target }, i) => {
            const logOdds = target.map((id, j) => {
                const start = (i * length + j) * vocabulary;
                return (0,log_odds/* logOddsOf */.wU)(data, id, start, start + vocabulary);
            });
            return { probability: mean(logOdds.map(log_odds/* probabilityOf */.RY)), logOdds: mean(logOdds) };
        });
    }
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Copies of the encoder's output, one row per prefix. */
function selectRows({ hidden, mask }, rows) {
    const [, tokens = 0, width = 0] = hidden.dims;
    const size = tokens * width;
    const data = new Float32Array(rows.length * size);
    rows.forEach((row, i) => {
        data.set(hidden.data.subarray(row * size, (row + 1) * size), i * size);
    });
    const attention = 'integers' in mask ? mask.integers : [];
    return {
        hidden: { data, dims: [rows.length, tokens, width] },
        mask: {
            integers: rows.flatMap((row) => attention.slice(row * tokens, (row + 1) * tokens)),
            dims: [rows.length, tokens],
        },
    };
}
/**
 * Opens `encoder_model.onnx` and `decoder_model.onnx` (without a cache; the one pass per variant needs none).
 * @throws CodePurifyError `model` naming the file that is missing or of the wrong shape
 */
async function openSeq2seq(folder, parts, description, options) {
    const open = async (name, inputs) => OnnxSession.open(await folder.readOnnx(name), folder.pathOf(name), inputs, options);
    const generation = await generationSettings(folder, parts);
    const encoder = await open('encoder_model.onnx', ENCODER_INPUTS);
    const decoder = await open('decoder_model.onnx', DECODER_INPUTS);
    const { tokenizer, padId } = parts;
    const inputs = templateEncoder(parts, 1);
    return new Seq2seq({ description: description(), encoder, decoder, tokenizer, inputs, padId, generation });
}
async function generationSettings(folder, { tokenizer, padId }) {
    const settings = { ...folder.config, ...(await folder.readSettings('generation_config.json')) };
    const manifest = folder.manifest?.generation;
    const eos = [settings.eos_token_id].flat().filter((id) => typeof id === 'number');
    const fallback = tokenizer.idOf('eos_token');
    return {
        eosIds: eos.length > 0 ? eos : fallback === null ? [] : [fallback],
        maxTokens: manifest?.maxOutputTokens ??
            bounded(settings.max_new_tokens ?? settings.max_length, model_limits/* MAX_OUTPUT_TOKENS */.Cb, model_limits/* MAX_OUTPUT_TOKENS */.Cb),
        beams: manifest?.beams ?? bounded(settings.num_beams, 1, model_limits/* MAX_BEAMS */.AQ),
        startId: bounded(settings.decoder_start_token_id, padId, Number.MAX_SAFE_INTEGER),
    };
}
function bounded(value, fallback, limit) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? Math.min(value, limit)
        : fallback;
}

;// CONCATENATED MODULE: ./build/model/open-victim.js











const DEFAULT_THREADS = 1;
/** Endings of `architectures[0]` in config.json, for folders without a manifest. */
const TASKS_BY_ARCHITECTURE = [
    ['ForSequenceClassification', 'classification'],
    ['ForConditionalGeneration', 'generation'],
    ['ForMaskedLM', 'masked-lm'],
];
/**
 * Opens a model folder as the victim that its manifest, else its `config.json`, says it is.
 * @throws CodePurifyError `model` naming the file that is missing, tampered with or of the wrong shape
 */
async function openVictim(directory, options = {}) {
    const folder = await model_folder/* ModelFolder */.co.open(directory);
    const task = taskOf(folder);
    const tokenizer = await CodeTokenizer.open(folder);
    const parts = encoderParts(folder, tokenizer, options);
    if (task === 'masked-lm')
        throw notAVictim(folder);
    const description = () => ({
        name: folder.name,
        task,
        labels: task === 'generation' ? [] : labelsOf(folder),
        fingerprint: folder.fingerprint(parts.mask),
        maxTokens: parts.maxTokens,
    });
    const threads = options.threads ?? DEFAULT_THREADS;
    if (task === 'generation')
        return { victim: await openSeq2seq(folder, parts, description, { threads }), folder };
    const session = await openEncoder(folder, threads);
    const encoder = task === 'classification' ? templateEncoder(parts, 1) : pairEncoder(parts, folder.manifest?.pair);
    const output = folder.manifest?.output ?? 'logits';
    return {
        victim: new Classifier({ description: description(), session, encoder, padId: parts.padId, output }),
        folder,
    };
}
/**
 * Opens a folder with a masked language model.
 * @throws CodePurifyError `model`, also when the folder's tokenizer has no mask token
 */
async function openMaskedLanguageModel(directory, options = {}) {
    const folder = await model_folder/* ModelFolder */.co.open(directory);
    const tokenizer = await CodeTokenizer.open(folder);
    const { padId, maxTokens } = encoderParts(folder, tokenizer, options);
    const session = await openEncoder(folder, options.threads ?? DEFAULT_THREADS);
    return new MaskedModel({ name: folder.name, session, tokenizer, padId, maxTokens });
}
async function openEncoder(folder, threads) {
    const bytes = await folder.readOnnx('model.onnx');
    return OnnxSession.open(bytes, folder.pathOf('model.onnx'), ENCODER_INPUTS, { threads });
}
function taskOf(folder) {
    if (folder.manifest !== null)
        return folder.manifest.task;
    const architectures = folder.config.architectures;
    const name = String(Array.isArray(architectures) ? architectures[0] : '');
    const row = TASKS_BY_ARCHITECTURE.find(([ending]) => name.endsWith(ending));
    if (row !== undefined)
        return row[1];
    throw new errors/* CodePurifyError */.L('model', `${folder.pathOf('config.json')} does not say what the model does: its architecture is ${JSON.stringify(name)}.`, 'Add a codepurify.json with the task, the labels and maxTokens.');
}
function notAVictim(folder) {
    return new errors/* CodePurifyError */.L('model', `${folder.directory} is a masked language model, which predicts no labels.`, 'Give it as the language model for purification, and a classifier or generator as the victim.');
}
function encoderParts(folder, tokenizer, options) {
    const configured = folder.config.pad_token_id;
    return {
        tokenizer,
        mask: options.mask ?? folder.manifest?.maskMode ?? manifest/* MASK_MODES */.Iu[0],
        maxTokens: maxTokensOf(folder, tokenizer),
        padId: typeof configured === 'number' ? configured : (tokenizer.idOf('pad_token') ?? 0),
    };
}
/** Positions in front of the first token: RoBERTa counts them from pad_token_id + 1. */
const POSITIONS_LOST = {
    roberta: 2,
    camembert: 2,
    'xlm-roberta': 2,
    longformer: 2,
};
/** T5 has relative positions and no bound of its own; it was trained on 512 tokens. */
const DEFAULT_MAX_TOKENS = 512;
/** A tokenizer without a bound says 10^30. */
const UNBOUNDED = 1e6;
function maxTokensOf(folder, tokenizer) {
    if (folder.manifest !== null)
        return folder.manifest.maxTokens;
    const positions = Number(folder.config.max_position_embeddings ?? folder.config.n_positions ?? NaN);
    const lost = POSITIONS_LOST[String(folder.config.model_type)] ?? 0;
    const declared = Number(tokenizer.files.config.model_max_length ?? NaN);
    const bounds = [positions - lost, declared].filter((bound) => bound > 0 && bound < UNBOUNDED);
    return bounds.length === 0 ? DEFAULT_MAX_TOKENS : Math.min(...bounds);
}

// EXTERNAL MODULE: ./build/scan/read-probe-victim.js + 2 modules
var read_probe_victim = __webpack_require__(7120);
// EXTERNAL MODULE: ./build/scan/references.js
var references = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/scan/models.js





/** Opens model folders. */
const folderLoaders = {
    victim: async (directory, options) => {
        const { victim, folder } = await openVictim(directory, options);
        return { victim, manifest: folder.manifest, references: await (0,references/* readReferences */.P)(folder) };
    },
    mlm: openMaskedLanguageModel,
    exists: external_node_fs_.existsSync,
    bundledReferences: async (directory) => (0,external_node_fs_.existsSync)(directory) ? (0,references/* readReferences */.P)(await model_folder/* ModelFolder */.co.open(directory)) : [],
};
/**
 * Opens the victim that was chosen. A probe has no references of its own.
 * @throws CodePurifyError `model` naming the file that cannot be used
 */
async function loadVictim({ kind, path }, loaders, options) {
    if (kind === 'model')
        return loaders.victim(path, options);
    return { ...(await (0,read_probe_victim/* readProbeVictim */.N)(path)), references: [] };
}


/***/ }),

/***/ 7120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readProbeFile),
  N: () => (/* binding */ readProbeVictim)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/data/file-errors.js
var file_errors = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/probe/probe-file.js
var probe_file = __webpack_require__(5358);
// EXTERNAL MODULE: ./build/code/tokens.js
var tokens = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/code/languages.js + 3 modules
var languages = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/probe/record-buckets.js
var record_buckets = __webpack_require__(9026);
// EXTERNAL MODULE: ./build/probe/ngrams.js
var ngrams = __webpack_require__(5147);
// EXTERNAL MODULE: ./build/probe/sparse-rows.js
var sparse_rows = __webpack_require__(8163);
// EXTERNAL MODULE: ./build/probe/tokens.js
var probe_tokens = __webpack_require__(9907);
;// CONCATENATED MODULE: ./build/probe/variant-features.js

/**
 * The features of a variant: those of the whole text, without every n-gram that holds a token that begins in a
 * masked piece. This is the full rebuild that `MaskDelta` is the short way to.
 */
function variantFeatures(variant, language, vocabulary, lister) {
    const code = variant.map(({ text }) => text).join('');
    const { tokens, ids } = (0,probe_tokens/* tokenIdsOf */.f)(code, language, vocabulary);
    return { buckets: unmasked(lister.list(ids), hiddenTokens(variant, tokens.starts)), tokens: ids.length };
}
/** 1 for tokens that begin in a masked piece. */
function hiddenTokens(variant, starts) {
    const hidden = new Uint8Array(starts.length);
    let token = 0;
    let end = 0;
    for (const { text, masked } of variant) {
        end += text.length;
        for (; (starts[token] ?? Infinity) < end; token++)
            hidden[token] = masked ? 1 : 0;
    }
    return hidden;
}
/** Buckets of the occurrences that hold no hidden token. */
function unmasked({ buckets, widths, starts }, hidden) {
    const kept = [];
    hidden.forEach((_, token) => {
        for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at++) {
            if (!hidden.subarray(token, token + (widths[at] ?? 0)).includes(1))
                kept.push(buckets[at] ?? 0);
        }
    });
    return Int32Array.from(kept);
}

// EXTERNAL MODULE: ./build/probe/vocabulary.js
var vocabulary = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/probe/probe-victim.js








/** A probe has no window; what is longer is no function. */
const MAX_TOKENS = 1_000_000;
/** Distinct tokens that are kept hashed between inputs: some 200 bytes each. */
const MAX_VOCABULARY = 500_000;
/**
 * A trained probe as a victim: n-grams in, calibrated log-odds out.
 * @param fingerprint sha256 of its file: `probeFingerprint`
 */
class ProbeVictim {
    model;
    description;
    vocabulary;
    lister;
    constructor(model, fingerprint) {
        this.model = model;
        const { task, labels } = model;
        this.description = { name: 'probe', task, labels, fingerprint, maxTokens: MAX_TOKENS };
        this.vocabulary = new vocabulary/* Vocabulary */.V(model.key);
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
    }
    countTokens(input) {
        const language = languages/* LANGUAGES */.Y[this.model.language];
        return input.reduce((sum, side) => sum + (0,tokens/* tokenize */.qw)(side.map(({ text }) => text).join(''), language).texts.length, 0);
    }
    predict(inputs) {
        return Promise.resolve(inputs.map((input) => this.predictOne(input)));
    }
    confidences(inputs, targets) {
        return Promise.resolve(inputs.map((input, at) => confidenceOf(this.logOdds(input)[targets[at]?.index ?? 0] ?? 0)));
    }
    close() {
        return Promise.resolve();
    }
    predictOne(input) {
        const logOdds = this.logOdds(input);
        const index = logOdds.indexOf(Math.max(...logOdds));
        return {
            label: this.model.labels[index] ?? String(index),
            index,
            outputIds: [],
            confidence: confidenceOf(logOdds[index] ?? 0),
        };
    }
    /** Log-odds of each label against the rest (nats). */
    logOdds(input) {
        if (this.vocabulary.size > MAX_VOCABULARY)
            this.forget();
        const sides = input.map((side) => variantFeatures(side, this.model.language, this.vocabulary, this.lister));
        const tokens = sides.reduce((sum, side) => sum + side.tokens, 0);
        const features = distinctFeatures(sides);
        const values = this.model.outputs.map((output) => logOddsOfOutput(output, features, tokens));
        const [first] = values;
        return values.length === 1 && first !== undefined ? [-first, first] : values;
    }
    /** Hashes are keyed by the model: a new vocabulary gives the same answers. */
    forget() {
        this.vocabulary = new vocabulary/* Vocabulary */.V(this.model.key);
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
    }
}
function confidenceOf(logOdds) {
    return { probability: (0,log_odds/* probabilityOf */.RY)(logOdds), logOdds };
}
/** Features of all sides, and of a pair also those that both have. */
function distinctFeatures(sides) {
    const [first, second] = sides;
    const all = new Set(first?.buckets);
    if (!second)
        return all;
    const shared = [...new Set(second.buckets)].filter((bucket) => all.has(bucket)).map(record_buckets/* sharedBucket */._);
    for (const bucket of second.buckets)
        all.add(bucket);
    for (const bucket of shared)
        all.add(bucket);
    return all;
}
function logOddsOfOutput({ model, calibrator }, features, tokens) {
    let sum = 0;
    for (const bucket of features)
        sum += model.weights[bucket] ?? 0;
    const [bias, slope, length] = calibrator.weights;
    return bias + slope * (model.bias + sum * (0,sparse_rows/* scaleOf */._)(tokens)) + length * Math.log(1 + tokens);
}

;// CONCATENATED MODULE: ./build/scan/read-probe-victim.js








/** What the manifest's name has beyond the probe's: `probe.bin.json`. */
const MANIFEST_END = '.json';
/** Calibration values are some 20 characters each: 5,000 units and all statistics are under 1 MB. */
const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;
/**
 * The victim in the file of a probe. A manifest beside it (`codepurify calibrate` prints it) has its calibration;
 * it names the sha256 of the probe that it was made for.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
async function readProbeVictim(path) {
    const { victim, sha256 } = await readProbeFile(path);
    return { victim, manifest: await manifestOf(path, sha256, victim) };
}
/**
 * What the file of a probe holds.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
async function readProbeFile(path) {
    const bytes = await readBounded(path, probe_file/* MOST_PROBE_BYTES */.Fr);
    if (bytes === null)
        throw unusable(path, 'is not there');
    const model = (0,probe_file/* readProbe */.f1)(bytes);
    const victim = new ProbeVictim(model, (0,probe_file/* probeFingerprint */.Fn)(bytes));
    return { model, victim, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
async function manifestOf(path, sha256, { description }) {
    const file = (0,external_node_path_.basename)(path);
    const beside = `${path}${MANIFEST_END}`;
    const bytes = await readBounded(beside, MOST_MANIFEST_BYTES);
    if (bytes === null) {
        const { name, task, labels, maxTokens } = description;
        return { schemaVersion: 1, name, task, labels: [...labels], maxTokens, files: { [file]: sha256 } };
    }
    const manifest = (0,model_manifest/* parseManifest */.Ng)(Buffer.from(bytes).toString('utf8'), beside);
    if (new Map(Object.entries(manifest.files)).get(file) === sha256)
        return manifest;
    throw new errors/* CodePurifyError */.L('model', `${beside} was not made for this ${file}: their sha256 differ.`, 'Calibrate again (codepurify calibrate), or take the manifest away.');
}
/** The bytes, or `null` where there is no such file; what is too large is refused before it is read. */
async function readBounded(path, most) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= most)
            return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (!(0,file_errors/* isFileError */.l)(cause))
            throw cause;
        if (cause.code === 'ENOENT')
            return null;
        throw unusable(path, `cannot be read: ${(0,file_errors/* codeOf */.$)(cause)}`, cause);
    }
    throw unusable(path, `is larger than ${String(most)} bytes`);
}
function unusable(path, what, cause) {
    return new errors/* CodePurifyError */.L('model', `${path} ${what}.`, 'Give the file that "codepurify probe train" wrote.', cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toReferences),
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2191);




/** 20 references are planted in for each suspect; a file far beyond what they are chosen from is a mistake. */
const MAX_REFERENCES_BYTES = 16 * 1024 * 1024;
const referenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['c', 'java']),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    partner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
});
/**
 * The references that a model folder's manifest names; none where it names none.
 * @throws CodePurifyError `model` naming the line that is no reference
 */
async function readReferences(folder) {
    const name = folder.manifest?.references;
    if (name === undefined)
        return [];
    const bytes = await folder.read(name, MAX_REFERENCES_BYTES);
    if (bytes === null)
        throw unusable(folder.pathOf(name), 'is missing');
    const lines = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(bytes).split('\n');
    return lines.flatMap((line, index) => line.trim() === '' ? [] : [parseReference(line, `${folder.pathOf(name)}:${String(index + 1)}`)]);
}
/** References as the judge plants in them. The grammars of their languages have been loaded. */
function toReferences(codes) {
    return codes.map(({ code, language, partner }) => {
        const analysis = (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_2__/* .analyze */ .ns)(code, language);
        return partner === undefined ? { analysis } : { analysis, partner: (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_2__/* .analyze */ .ns)(partner, language) };
    });
}
function parseReference(line, place) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw unusable(place, 'is not JSON', cause);
    }
    const parsed = referenceSchema.safeParse(value);
    if (!parsed.success)
        throw unusable(place, 'is no reference: {"code": …, "language": "c" or "java"}');
    return parsed.data;
}
function unusable(place, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .L('model', `${place} ${what}.`, 'Correct the file, or take "references" out of the manifest: then pass --calibration with clean data.', { cause });
}


/***/ })

};
