export const id = 691;
export const ids = [691];
export const modules = {

/***/ 94691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: ./build/config/output-formats.js
var output_formats = __webpack_require__(74711);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/report/inspection/bar.js
/** Characters of a whole bar. */
const WIDTH = 30;
/** Blocks of one to seven eighths of a character. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const PARTS = 8;
/** A fraction as a bar of blocks, to an eighth of a character; never empty for more than nothing. */
function bar(fraction) {
    const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * WIDTH * PARTS);
    const shown = fraction > 0 ? Math.max(1, eighths) : 0;
    return '█'.repeat(Math.floor(shown / PARTS)) + (EIGHTHS[shown % PARTS] ?? '');
}
/** The same, filled with blanks to its whole width. */
function paddedBar(fraction) {
    return bar(fraction).padEnd(WIDTH);
}

;// CONCATENATED MODULE: ./build/report/inspection/inspection-text.js




/** Characters of the first column. */
const HEAD = 12;
/** Characters of a label; longer ones are cut. */
const LABEL = 20;
/** An inspection as text for a terminal: a paragraph for each file, then for all of them what could be found. */
function inspectionText({ files, total, witnesses }) {
    const parts = files.map(fileLines);
    if (files.length > 1)
        parts.push([`All ${(0,numbers/* count */.U9)(files.length, 'file')}`, ...countLines(total, null)]);
    parts.push([`What could be found in ${(0,numbers/* count */.U9)(total.units, 'unit')}`, ...witnesses.flatMap(witnessLines)]);
    return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
/** Why a file has a split: the names of splits are those of the data. */
const SPLIT_MEANS = '(the part of the dataset that the name of the file or its folder says)';
function fileLines(file) {
    const { path, format, split, layout, problem, notData } = file;
    if (notData !== null)
        return [`File ${(0,escape_terminal/* escapeTerminal */.e)(path)}`, row('not data', notData)];
    return [
        // never at the beginning of a line: a path may look like a command of a job log
        `File ${(0,escape_terminal/* escapeTerminal */.e)(path)}`,
        ...(format === null ? [] : [row('format', format)]),
        ...(split === null ? [] : [row('split', `${(0,escape_terminal/* escapeTerminal */.e)((0,one_line/* oneLine */.T)(split, LABEL * 2))} ${SPLIT_MEANS}`)]),
        ...(layout === null ? [] : [row('fields', `${layout.description} (${layout.name})`)]),
        ...(problem === null ? [] : [row('problem', problem)]),
        ...countLines(file, problem),
    ];
}
function countLines(counts, problem) {
    const { records, units, languages, withoutCode, prompts, copies, relabelled } = counts;
    return [
        row('records', `${(0,numbers/* formatCount */.B4)(records)} with ${(0,numbers/* count */.U9)(units, 'unit')}${without(withoutCode)}`),
        ...languages.map((language, index) => bars(index === 0 ? 'languages' : '', language, units)),
        ...(counts.unrecognised === 0
            ? []
            : [
                row('', `${(0,numbers/* formatCount */.B4)(counts.unrecognised)} of these show no language that is judged, and are read as C`),
            ]),
        ...labelLines(counts),
        ...(prompts === 0
            ? []
            : [row('prompts', `${(0,numbers/* formatCount */.B4)(prompts)} of ${(0,numbers/* count */.U9)(units, 'unit')} answer a prompt`)]),
        ...(copies + relabelled === 0 ? [] : [row('copies', copiesSay(counts))]),
        ...counts.unread.map((reason, index) => row(index === 0 ? 'unread' : '', unreadSays(reason, problem))),
    ];
}
function without(records) {
    return records === 0 ? '' : `; ${(0,numbers/* formatCount */.B4)(records)} without code`;
}
function labelLines({ labels, otherLabels, targets, unlabelled, units }) {
    const rest = [
        ...(otherLabels.values === 0 && otherLabels.units === 0
            ? []
            : [{ value: `${(0,numbers/* formatCount */.B4)(otherLabels.values)} other labels`, count: otherLabels.units }]),
        ...(targets === 0 ? [] : [{ value: 'a target text', count: targets }]),
        ...(unlabelled === 0 ? [] : [{ value: 'no label', count: unlabelled }]),
    ];
    return [
        ...labels.map((label, index) => bars(index === 0 ? 'labels' : '', { ...label, value: quoted(label.value) }, units)),
        ...rest.map((label, index) => bars(labels.length + index === 0 ? 'labels' : '', label, units)),
    ];
}
/** The label as it is in the data, cut to the column. */
function quoted(label) {
    const text = JSON.stringify(label);
    return text.length > LABEL ? `${text.slice(0, LABEL - 2)}…"` : text;
}
function copiesSay({ copies, relabelled, units }) {
    const other = relabelled === 0 ? '' : `; ${(0,numbers/* formatCount */.B4)(relabelled)} with another label`;
    return `${(0,numbers/* formatCount */.B4)(copies)} of ${(0,numbers/* count */.U9)(units, 'unit')} have the code and label of an earlier one${other}`;
}
/** A reason that is the problem of the whole file is not repeated. */
function unreadSays({ value, count: rows, firstRecord }, problem) {
    const first = firstRecord === null ? '' : ` (first: record ${String(firstRecord)})`;
    return `${(0,numbers/* formatCount */.B4)(rows)}: ${value === problem ? 'see the problem' : value}${first}`;
}
const SPEAKS = {
    yes: 'yes',
    partly: 'in part',
    no: 'no',
};
function witnessLines({ name, canSpeak, why, power }) {
    return [row(name, `${SPEAKS[canSpeak]}: ${why}`), ...(power === null ? [] : [row('', power)])];
}
function bars(head, { value, count: units }, of) {
    const fraction = of === 0 ? 0 : units / of;
    const percent = percentOf(fraction);
    return row(head, `${value.padEnd(LABEL)}  ${paddedBar(fraction)}  ${percent.padStart('100 %'.length)}  ${(0,numbers/* formatCount */.B4)(units)}`);
}
function row(head, text) {
    return `  ${head.padEnd(HEAD)}${(0,escape_terminal/* escapeTerminal */.e)(text)}`.trimEnd();
}
/** Whole percent; all and nothing are said only where it is so. */
function percentOf(fraction) {
    if (fraction === 1)
        return '100 %';
    return fraction > 0 && fraction < LEAST_SHOWN ? '<1 %' : (0,numbers/* formatFraction */.MJ)(fraction);
}
/** Below this a fraction would be rounded to nothing. */
const LEAST_SHOWN = 0.005;

// EXTERNAL MODULE: ./build/scan/inspect/inspect-data.js + 8 modules
var inspect_data = __webpack_require__(97450);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
;// CONCATENATED MODULE: ./build/cli/inspect-command.js







/** `codepurify inspect`: prints what is recognised in data, without judging it. @returns the exit code */
async function inspectCommand(paths, values, world) {
    const { options } = await (0,command_run/* commandOptions */.i)(values, world);
    const output = (0,output_formats/* soleOutput */.j3)(options, 'what is recognised');
    const format = (0,output_formats/* plannedOutputs */.hu)(options)[0]?.format;
    if (format !== 'text' && format !== 'json') {
        throw new errors/* CodePurifyError */.Lg('usage', `inspect has no format ${String(format)}.`, 'Give --format text or json.');
    }
    const inspection = await (0,interrupt/* withInterrupt */.A)((signal) => (0,inspect_data/* inspectData */.P)(paths, options, (0,command_run/* scanContext */.h)(options, world, signal)));
    const text = format === 'json' ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection);
    await (0,write_output/* writeOutput */.z)(text, output, world);
    return inspection.total.units === 0 ? errors/* EXIT_CODES */.ai.usage : errors/* EXIT_CODES */.ai.clean;
}


/***/ })

};
