export const id = 177;
export const ids = [177];
export const modules = {

/***/ 67177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configShowCommand: () => (/* binding */ configShowCommand)
/* harmony export */ });
/* harmony import */ var _config_describe_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80018);
/* harmony import */ var _command_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17347);




/** The environment variable of the probe's key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';
/**
 * `codepurify config show`: each option of a scan with its value and its source. The key of the probe is not shown.
 * @returns the exit code
 */
async function configShowCommand(values, world) {
    const { options, sources, configPath, active } = await (0,_command_run_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOptions */ .i)(values, world);
    const rows = (0,_config_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)('scan').map(({ name, kebab, group }) => name === 'seed'
        ? { option: kebab, group, ...seed(options, world) }
        : { option: kebab, group, value: options[name], source: sources.get(name) ?? 'default' });
    const suppressions = [...active.values()];
    const text = values.json === true
        ? `${JSON.stringify({ file: configPath, options: rows.map(({ option, value, source }) => ({ option, value, source })), suppressions }, null, 2)}\n`
        : `${listing(rows, configPath, suppressions.length).map(_text_escape_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e).join('\n')}\n`;
    await world.stdout.write(text);
    return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.clean;
}
function seed({ seed: given }, { env }) {
    if (given !== null)
        return { value: '(set)', source: '--seed' };
    const isSet = (env[SEED_VARIABLE] ?? '') !== '';
    return {
        value: isSet ? '(set)' : '(public)',
        source: isSet ? `${SEED_VARIABLE} in the environment` : 'default',
    };
}
function listing(rows, file, accepted) {
    const shown = rows.map((row) => ({ ...row, text: (0,_config_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultText */ .VC)(row.value) || '–' }));
    const [names, texts] = [widest(shown.map(({ option }) => option)), widest(shown.map(({ text }) => text))];
    return [
        `Configuration file: ${file ?? 'none'}`,
        ..._config_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_GROUPS */ .Fg.flatMap((group) => {
            const own = shown.filter((row) => row.group === group);
            const lines = own.map(({ option, text, source }) => `  ${option.padEnd(names)}  ${text.padEnd(texts)}  ${source}`);
            return own.length === 0 ? [] : ['', `${(0,_config_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .groupHeading */ .Yg)(group)}:`, ...lines];
        }),
        '',
        `Accepted findings in the file: ${String(accepted)}`,
    ];
}
/** Columns of the longest text; a very long value does not push the others away. */
function widest(texts) {
    return Math.min(MAX_COLUMN, Math.max(...texts.map((text) => text.length)));
}
const MAX_COLUMN = 24;


/***/ })

};
