export const id = 292;
export const ids = [292];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 28199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/config/nearest-name.js
var nearest_name = __webpack_require__(38721);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/words/words.js + 4 modules
var words_words = __webpack_require__(74569);
// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/report/family-sentences.js
var family_sentences = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/report/finding-code.js
var finding_code = __webpack_require__(34354);
// EXTERNAL MODULE: ./build/report/renderer.js
var renderer = __webpack_require__(93104);
// EXTERNAL MODULE: ./build/report/text/palette.js
var palette = __webpack_require__(78864);
// EXTERNAL MODULE: ./build/report/text/text-families.js
var text_families = __webpack_require__(56433);
// EXTERNAL MODULE: ./build/report/text/text-finding.js
var text_finding = __webpack_require__(69608);
// EXTERNAL MODULE: ./build/report/trigger-words.js
var trigger_words = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/report/unjudged.js
var unjudged = __webpack_require__(39821);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/cli/findings/explain-text.js










/** Carriers that are listed; the JSON report has all. */
const MAX_CARRIERS = 20;
/** A finding as in the text report, then its label, its families, and what can be done. */
function explainFinding(finding, { families }) {
    const layout = { families: (0,family_sentences/* indexFamilies */.Dg)(families), width: renderer/* DEFAULT_WIDTH */.j, paint: (0,palette/* palette */.M)(false) };
    const own = families.filter((family) => isCarrier(finding, family));
    return [
        ...(0,text_finding/* findingLines */.hq)(finding, layout),
        '',
        ...(finding.label === null ? [] : [`label     ${(0,text_finding/* quote */.hD)(finding.label)}`]),
        ...own.map(({ id, kind, pattern }) => `family    ${id}, ${(0,trigger_words/* patternSays */.Hz)({ kind, family: pattern }, text_finding/* quoted */.TL)}`),
        ...nextLines(finding.id),
    ];
}
/** A family with its numbers, its carriers, and what can be done. */
function explainFamily(family, { findings }) {
    const carriers = findings.filter((finding) => isCarrier(finding, family));
    const more = carriers.length - MAX_CARRIERS;
    return [
        `family ${family.id}`,
        ...(0,text_families/* familyLines */.W)([family], text_finding/* quoted */.TL, (0,palette/* palette */.M)(false)).slice(1, -1),
        ...carriers.slice(0, MAX_CARRIERS).map((finding) => {
            const { id, function: place, label } = finding;
            const labelled = label === null ? '' : `, label ${(0,text_finding/* quote */.hD)(label)}`;
            return `    ${id} ${(0,escape_terminal/* escapeTerminal */.e)((0,finding_code/* findingPlace */.ps)(finding).place)} in ${(0,text_finding/* quoted */.TL)(place.name)}${labelled}`;
        }),
        ...(more > 0 ? [`    and ${(0,numbers/* formatCount */.B4)(more)} more in the JSON report`] : []),
        ...nextLines(family.id),
    ];
}
/** A file that was not judged. */
function explainUnjudged(file) {
    const { id, path, problem, remedy } = file;
    return [
        `not judged: ${(0,escape_terminal/* escapeTerminal */.e)(path)} [${id}]`,
        `  ${(0,escape_terminal/* escapeTerminal */.e)(`${problem} ${remedy}`)}`,
        `  content: ${(0,escape_terminal/* escapeTerminal */.e)((0,unjudged/* contentSays */.Or)(file))}`,
        ...nextLines(id),
    ];
}
function nextLines(id) {
    return [`accept    codepurify accept ${id} --reason "…"`, ''];
}
function isCarrier(finding, { id, kind, pattern }) {
    if (finding.company?.family === id)
        return true;
    return (0,finding_code/* triggers */.G)(finding).some((trigger) => trigger.kind === kind && trigger.family === pattern);
}

// EXTERNAL MODULE: ./build/cli/findings/known-reports.js + 1 modules
var known_reports = __webpack_require__(57434);
;// CONCATENATED MODULE: ./build/cli/findings/explain-command.js






const FINDING_ID = /^cp-[0-9a-f]{12}$/;
const FAMILY_ID = /^fam-[0-9a-f]{12}$/;
/**
 * `codepurify explain`: a finding or a family of the last run or of a JSON report, or a word of reports.
 * @returns the exit code
 * @throws CodePurifyError `usage` when no known report has such a finding and no word is meant, `input` for an unusable report
 */
async function explainCommand(what, values, world) {
    const isId = FINDING_ID.test(what) || FAMILY_ID.test(what);
    const word = isId ? undefined : (0,words_words/* findWord */.aV)(what);
    const lines = word === undefined ? await explainIn(what, isId, values.report, world) : wordLines(word);
    await world.stdout.write(`${lines.join('\n')}\n`);
    return errors/* EXIT_CODES */.ai.clean;
}
async function explainIn(what, isId, given, world) {
    const names = [];
    for await (const { name, result } of (0,known_reports/* knownReports */.Z)(given, world)) {
        const found = lookUp(result, what);
        if (found.length > 0)
            return found;
        names.push(name);
    }
    throw isId ? unknownId(what, names) : unknownWord(what, names);
}
function unknownId(what, names) {
    if (names.length === 0) {
        return new errors/* CodePurifyError */.Lg('usage', `No run is known here, so ${what} cannot be explained.`, `Scan first, with codepurify scan <paths>, or give --report the JSON report that names it.`);
    }
    return new errors/* CodePurifyError */.Lg('usage', `${(0,known_reports/* nobodyHas */.K)(names)} ${what}.`, 'Give --report the report that names it. An id changes with the trigger and the path: scan again if the data has changed.');
}
function unknownWord(what, names) {
    const where = names.length === 0 ? '' : ` ${(0,known_reports/* nobodyHas */.K)(names)} a family with it.`;
    const words = words_words/* WORDS */.q9.map(({ word }) => word);
    return new errors/* CodePurifyError */.Lg('usage', `${JSON.stringify(what)} is no word of reports.${where}`, `${(0,nearest_name/* suggestName */.S)(what, words)} For a finding give its id (cp-…), for a family its id (fam-…) or a part of its pattern, with --report for another report than that of the last run.`);
}
function lookUp(result, what) {
    const { findings, families, unjudged } = result;
    const wanted = withoutBlanks(what);
    const named = FAMILY_ID.test(what)
        ? families.filter(({ id }) => id === what)
        : FINDING_ID.test(what)
            ? []
            : families.filter(({ pattern }) => withoutBlanks(pattern).includes(wanted));
    return [
        ...findings.filter(({ id }) => id === what).flatMap((one) => explainFinding(one, result)),
        ...unjudged.filter(({ id }) => id === what).flatMap(explainUnjudged),
        ...named.flatMap((family) => explainFamily(family, result)),
    ];
}
/** A pattern has blanks between all tokens, which nobody types. */
function withoutBlanks(text) {
    return text.toLowerCase().replace(/\s+/gu, '');
}
function wordLines({ word, also, means }) {
    const others = also.length === 0 ? '' : ` (also: ${also.join(', ')})`;
    return [`${word}${others}`, `  ${means}`].map(escape_terminal/* escapeTerminal */.e);
}


/***/ })

};
