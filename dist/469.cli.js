export const id = 469;
export const ids = [469];
export const modules = {

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// UNUSED EXPORTS: MAX_CODE_LENGTH

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/text/span.js
var span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/code/languages/node-table.js
var node_table = __webpack_require__(5991);
// EXTERNAL MODULE: ./build/code/elements/unit-function.js
var unit_function = __webpack_require__(8101);
;// CONCATENATED MODULE: ./build/code/elements/declarations.js




/** Index of the nearest node from `node` outwards whose type is one of `types`, or -1. */
function nearest(outline, table, node, types) {
    let at = node;
    while (at >= 0 && !types.includes(table.name(outline.symbols[at] ?? 0)))
        at = outline.parents[at] ?? -1;
    return at;
}
/** A function's name among declarators (a prototype, `f` in `int f(void);`) is not a variable. */
function isFunctionName(outline, table, identifier) {
    return table.name(outline.parentSymbols[identifier] ?? -1) === 'function_declarator';
}
/**
 * The local names that an outline declares: parameters, variables, labels.
 * @param bodyStart top-level declarations before it belong to a header that was not parsed
 */
function localDeclarations(outline, table, code, bodyStart) {
    const found = [];
    for (let node = 0; node < outline.symbols.length; node++) {
        const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
        const start = outline.starts[node] ?? 0;
        const name = code.slice(start, outline.ends[node]);
        if ((flags & node_table/* NODE_FLAGS */.F.label) !== 0)
            found.push({ name, start: 0, end: code.length });
        if ((flags & node_table/* NODE_FLAGS */.F.identifier) === 0 || name === '' || isFunctionName(outline, table, node))
            continue;
        const owner = (0,unit_function/* ownerOf */.bf)(outline, table, node);
        const ownerType = table.name(outline.symbols[owner] ?? -1);
        const scopes = Object.hasOwn(table.types.owners, ownerType) ? table.types.owners[ownerType] : undefined;
        if (!scopes || code.startsWith('extern', outline.starts[owner]))
            continue;
        const parent = outline.parents[owner] ?? -1;
        const scope = scopes.includes(ownerType) ? owner : nearest(outline, table, parent, scopes);
        const ownerFlags = table.flags[outline.symbols[owner] ?? 0] ?? 0;
        const inHeader = start < bodyStart && (ownerFlags & node_table/* NODE_FLAGS */.F.statement) !== 0;
        if (scope < 0 || (inHeader && (outline.parents[scope] ?? -1) < 0))
            continue;
        found.push({ name, start, end: outline.ends[scope] ?? start });
    }
    return found;
}
/**
 * The spans in which each name is a local: in order, overlapping ones merged, so that a name with thousands of
 * declarations is still looked up in one pass.
 */
function scopesByName(declarations) {
    const byName = (0,group_by/* groupBy */.$)(declarations, ({ name }) => name);
    return new Map([...byName].map(([name, own]) => [name, (0,span/* mergeSpans */.q4)(own)]));
}

;// CONCATENATED MODULE: ./build/code/elements/identifier-roles.js
/** Words before a name that make it a tag, a type or a class, not a variable. */
const TYPE_MARKS = new Set(['struct', 'union', 'enum', 'class', 'interface', 'new', 'extends', 'implements']);
/** Whether a name is used as a member, a type or a macro, which a rename here would miss or break. */
function isForeignUse(tokens, language, index) {
    const before = tokens.texts[index - 1] ?? '';
    return (language.memberMarks.has(before) ||
        tokens.texts[index + 1] === '::' ||
        TYPE_MARKS.has(before) ||
        tokens.directives.has(index));
}
/** Whether every occurrence is inside a scope of the local, and none is a call. */
function isLocal(context, occurrences, scopes) {
    const { tokens, language } = context;
    let scope = 0;
    return occurrences.every((index) => {
        const start = tokens.starts[index] ?? 0;
        while ((scopes[scope]?.end ?? Infinity) <= start)
            scope++;
        return ((scopes[scope]?.start ?? Infinity) <= start &&
            tokens.texts[index + 1] !== '(' &&
            !isForeignUse(tokens, language, index));
    });
}
/** Whether every occurrence is the function's own name: its declaration, a recursive call, or (C) a pointer to it. */
function isOwn(context, occurrences) {
    const { tokens, language } = context;
    return occurrences.every((index) => {
        const onThis = tokens.texts[index - 1] === '.' && tokens.texts[index - 2] === 'this';
        if (isForeignUse(tokens, language, index) && !onThis && tokens.texts[index - 1] !== '::')
            return false;
        return language.preprocessor || tokens.texts[index + 1] === '(';
    });
}
/**
 * The role of a name, from all its occurrences (token indices). One element is one distinct name, so a name
 * is `local` only when *every* occurrence is the same local: `len` next to a member `x.len` (or Java's
 * `this.len = len`), a type, a macro or a called function of that name is `free`, and is never renamed.
 */
function roleOf(context, name, occurrences) {
    const scopes = context.scopes.get(name);
    if (name === context.name && !scopes)
        return isOwn(context, occurrences) ? 'own' : 'free';
    return scopes && isLocal(context, occurrences, scopes) ? 'local' : 'free';
}

// EXTERNAL MODULE: ./build/code/parsing/tokens.js
var parsing_tokens = __webpack_require__(6801);
;// CONCATENATED MODULE: ./build/code/elements/identifiers.js


/** Token indices of each distinct name, in order of first occurrence. */
function occurrencesByName(tokens) {
    const byName = new Map();
    tokens.kinds.forEach((kind, index) => {
        if (kind !== parsing_tokens/* TOKEN_KINDS */.oq.identifier)
            return;
        const name = tokens.texts[index] ?? '';
        const known = byName.get(name);
        if (known)
            known.push(index);
        else
            byName.set(name, [index]);
    });
    return byName;
}
/** One element for each distinct name of a unit, with all its occurrences. */
function identifierElements(context) {
    const { tokens } = context;
    const elements = [];
    for (const [name, occurrences] of occurrencesByName(tokens)) {
        const spans = occurrences.map((index) => ({
            start: tokens.starts[index] ?? 0,
            end: tokens.ends[index] ?? 0,
        }));
        const role = roleOf(context, name, occurrences);
        elements.push({
            kind: 'identifier',
            text: name,
            role,
            type: 'identifier',
            spans,
            maskSpans: spans,
            depth: 0,
        });
    }
    return elements;
}

// EXTERNAL MODULE: ./build/code/languages/languages.js + 2 modules
var languages = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 1 modules
var parsing_parser = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/code/parsing/brackets.js
var brackets = __webpack_require__(7322);
;// CONCATENATED MODULE: ./build/code/recovery/recover.js



/** Type of a statement that was found by its tokens in broken code. */
const RECOVERED_TYPE = 'recovered_statement';
/** Words that begin a label up to its `:`. */
const CASES = new Set(['case', 'default']);
/** Spans of the ERROR nodes where statements may be. */
function errorSpans(outline, table) {
    const spans = [];
    outline.symbols.forEach((symbol, node) => {
        if (((table.flags[symbol] ?? 0) & node_table/* NODE_FLAGS */.F.error) === 0)
            return;
        const parent = outline.parentSymbols[node] ?? -1;
        if (parent >= 0 && !table.types.lists.includes(table.name(parent)))
            return;
        spans.push({ start: outline.starts[node] ?? 0, end: outline.ends[node] ?? 0 });
    });
    return spans;
}
/** The spans that no other span contains, in order. */
function outermost(spans) {
    const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    const kept = [];
    for (const span of sorted)
        if (span.end > (kept.at(-1)?.end ?? -1))
            kept.push(span);
    return kept;
}
/** Statements between `from` and `to` (token indices): runs that end in `;` outside brackets. */
function segment(zone, from, to) {
    const { tokens, matches, skips } = zone;
    const found = [];
    let runStart = -1;
    let index = from;
    while (index < to) {
        const text = tokens.texts[index] ?? '';
        const partner = matches[index] ?? -1;
        const skip = skips.get(index);
        const isInitializer = text === '{' && tokens.texts[index - 1] === '=';
        if (skip !== undefined || tokens.directives.has(index)) {
            runStart = -1;
            // at least one further: a statement of the parser's may lie inside one token, such as an unclosed literal
            index = Math.max(skip ?? 0, index + 1);
        }
        else if (text === '(' || text === '[' || isInitializer) {
            runStart = partner < 0 || partner >= to ? -1 : runStart < 0 ? index : runStart;
            index = runStart < 0 ? index + 1 : partner + 1;
        }
        else if (text === '{' || text === '}' || text === ')' || text === ']') {
            runStart = -1;
            index++;
        }
        else if (text === ';') {
            if (runStart >= 0) {
                const start = tokens.starts[runStart] ?? 0;
                found.push({ start, end: tokens.ends[index] ?? start, type: RECOVERED_TYPE });
            }
            runStart = -1;
            index++;
        }
        else if (CASES.has(text)) {
            const colon = tokens.texts.indexOf(':', index);
            runStart = -1;
            index = colon < 0 ? to : colon + 1;
        }
        else {
            if (runStart < 0)
                runStart = index;
            index++;
        }
    }
    return found;
}
/**
 * The statements of a unit whose parse has errors. Statement nodes with unbalanced brackets are dropped, because the
 * parser joined several statements in them. In their place, and in ERROR nodes among statements, each run of tokens that
 * ends in `;` is a statement. Balanced statements that the parser found there are kept.
 * @param found in order, outer before inner
 * @param from offset of the function's body; everything before it is the header
 */
function recoverStatements(outline, table, tokens, found, from) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const tokensOf = (span) => [(0,parsing_tokens/* tokenAt */.BN)(tokens, span.start), (0,parsing_tokens/* tokenAt */.BN)(tokens, span.end)];
    const isWhole = (span) => (0,brackets/* isBalanced */.h)(tokens, matches, ...tokensOf(span));
    const whole = new Set(found.filter(isWhole));
    const joined = found.filter((span) => !whole.has(span));
    const recovered = [];
    const kept = [...whole];
    let next = 0;
    for (const zone of outermost([...errorSpans(outline, table), ...joined])) {
        const inside = [];
        for (; (kept[next]?.start ?? Infinity) < zone.end; next++) {
            const span = kept[next];
            if (span && span.start >= zone.start && span.end <= zone.end)
                inside.push(span);
        }
        const skips = new Map(outermost(inside).map(tokensOf));
        const [first, last] = tokensOf({ start: Math.max(zone.start, from), end: zone.end });
        recovered.push(...segment({ tokens, matches, skips }, first, last));
    }
    return [...whole, ...recovered];
}

;// CONCATENATED MODULE: ./build/code/recovery/loose-statements.js


/** First words of statements that never begin a class member. */
const STATEMENT_WORDS = new Set([
    'if',
    'while',
    'for',
    'do',
    'switch',
    'try',
    'throw',
    'return',
    'assert',
    'break',
    'continue',
    'new',
    '(',
    '++',
    '+',
    '-',
]);
/** Words that the statement's body follows, directly or after a header in parentheses. */
const HEADS = new Set([
    'if',
    'while',
    'for',
    'switch',
    'synchronized',
    'try',
    'catch',
    'else',
    'do',
    'finally',
]);
/** Words that continue a statement after its body. */
const TAILS = new Set(['else', 'catch', 'finally']);
/** Reads the tokens of a class body. */
class ClassBodyReader {
    tokens;
    matches;
    constructor(tokens) {
        this.tokens = tokens;
        this.matches = (0,brackets/* matchBrackets */.j)(tokens);
    }
    text(index) {
        return this.tokens.texts[index] ?? '';
    }
    /** Index after the bracket that matches the one at `index`; the end of the tokens if none does. */
    afterBracket(index) {
        const partner = this.matches[index] ?? -1;
        return partner > index ? partner + 1 : this.tokens.texts.length;
    }
    /** True when only a statement can begin at `index`. */
    isStatement(index) {
        const text = this.text(index);
        if (STATEMENT_WORDS.has(text))
            return true;
        if (text === 'synchronized' || text === 'this' || text === 'super')
            return this.text(index + 1) !== 'static';
        if (this.tokens.kinds[index] !== parsing_tokens/* TOKEN_KINDS */.oq.identifier)
            return false;
        let at = index + 1;
        while (this.text(at) === '.')
            at += 2;
        const next = this.text(at);
        if (next === '(')
            return !['{', 'throws'].includes(this.text(this.afterBracket(at)));
        return next === '=' || next === '+' || next === '-' || (next === '[' && this.text(at + 1) !== ']');
    }
    /** Index after the simple statement at `index`. */
    simpleEnd(index) {
        let at = index;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (text === ';')
                return at + 1;
            if (text === '}')
                return at;
            at = '([{'.includes(text) ? this.afterBracket(at) : at + 1;
        }
        return at;
    }
    /** Index after the statement at `index`. */
    statementEnd(index) {
        let at = index;
        let loops = 0;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (HEADS.has(text)) {
                if (text === 'do')
                    loops++;
                at = this.text(at + 1) === '(' ? this.afterBracket(at + 1) : at + 1;
                continue;
            }
            at = text === '{' ? this.afterBracket(at) : this.simpleEnd(at);
            const next = this.text(at);
            if (next === 'while' && loops > 0) {
                loops--;
                at = this.simpleEnd(at);
            }
            if (!TAILS.has(this.text(at)))
                return at;
        }
        return at;
    }
    /** Index after the class member at `index`. */
    memberEnd(index) {
        let at = index;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (text === ';')
                return at + 1;
            if (text === '{')
                return this.afterBracket(at);
            if (text === '}')
                return at;
            at = text === '(' || text === '[' ? this.afterBracket(at) : at + 1;
        }
        return at;
    }
    /** Spans of the statements directly in the first class's body. */
    read() {
        const found = [];
        let at = this.tokens.texts.indexOf('{') + 1;
        while (at < this.tokens.texts.length && this.text(at) !== '}') {
            if (!this.isStatement(at)) {
                at = this.memberEnd(at);
                continue;
            }
            const end = Math.max(this.statementEnd(at), at + 1);
            found.push({ start: this.tokens.starts[at] ?? 0, end: this.tokens.ends[end - 1] ?? 0 });
            at = end;
        }
        return found;
    }
}
/**
 * Statements directly in a class body, where the grammar allows only members: a record wraps its method in a class, and
 * an attack that plants after the first `{` puts its trigger there.
 */
function looseStatements(tokens) {
    const open = tokens.texts.indexOf('{');
    const isClass = open > 0 && tokens.texts.lastIndexOf('class', open) >= 0;
    return isClass ? new ClassBodyReader(tokens).read() : [];
}

;// CONCATENATED MODULE: ./build/code/recovery/missing-semicolons.js


/** Words that may follow a call's `)` without a `;` between. */
const CONTINUATIONS = new Set(['else', 'while', 'instanceof', 'throws', 'default']);
/** For each token, whether the innermost open bracket after it is a brace, so that it is among statements. */
function areAmongStatements(tokens) {
    const open = [];
    return tokens.texts.map((text) => {
        if (text === '(' || text === '[' || text === '{')
            open.push(text);
        if (text === '}')
            while (open.length > 0 && open.pop() !== '{')
                ;
        if ((text === ')' || text === ']') && open.at(-1) !== '{')
            open.pop();
        return open.at(-1) === '{';
    });
}
/**
 * Offsets after a call's `)` where a `;` is missing: some published triggers lack it, and the parser then joins the call
 * with the next statement. The call must be among statements and a word must follow: in C on a later line
 * (`LIST_ENTRY(x) next;` is a declaration), in Java anywhere. The offset is that of a blank, so that a `;` can replace it
 * and no other offset changes.
 */
function missingSemicolons(code, tokens, language) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const amongStatements = areAmongStatements(tokens);
    const offsets = [];
    tokens.texts.forEach((text, index) => {
        if (text !== ')' || amongStatements[index] !== true || tokens.directives.has(index))
            return;
        const opener = matches[index] ?? -1;
        const next = tokens.texts[index + 1] ?? '';
        if (opener < 1 || tokens.kinds[opener - 1] !== parsing_tokens/* TOKEN_KINDS */.oq.identifier)
            return;
        if (tokens.texts[opener - 2] === '@' || CONTINUATIONS.has(next))
            return;
        if ((tokens.kinds[index + 1] ?? parsing_tokens/* TOKEN_KINDS */.oq.punctuation) === parsing_tokens/* TOKEN_KINDS */.oq.punctuation)
            return;
        const end = tokens.ends[index] ?? 0;
        const gap = code.slice(end, tokens.starts[index + 1]);
        if (!/^\s/u.test(gap) || (language.preprocessor && !/[\r\n]/u.test(gap)))
            return;
        offsets.push(end);
    });
    return offsets;
}

// EXTERNAL MODULE: ./build/code/parsing/parse-outline.js + 1 modules
var parse_outline = __webpack_require__(5825);
;// CONCATENATED MODULE: ./build/code/elements/statements.js


/**
 * A statement with more levels of statements inside is not an element; the statements inside it are. This keeps the work
 * linear in the code, however deep it nests: a token is masked at most this many times.
 */
const MAX_STATEMENT_HEIGHT = 64;
/** The statement nodes of an outline, in preorder, without the header before `from`. */
function statementSpans(outline, table, from) {
    const spans = [];
    for (let node = 0; node < outline.symbols.length; node++) {
        const symbol = outline.symbols[node] ?? 0;
        if (((table.flags[symbol] ?? 0) & node_table/* NODE_FLAGS */.F.statement) === 0)
            continue;
        const start = outline.starts[node] ?? 0;
        const type = table.name(symbol);
        const place = table.types.statements[type];
        const parent = table.name(outline.parentSymbols[node] ?? -1);
        if (start < from || !place)
            continue;
        if (place.never?.includes(parent) || (place.only && !place.only.includes(parent)))
            continue;
        spans.push({ start, end: outline.ends[node] ?? start, type });
    }
    return spans;
}
/** Outer before inner. Of equal spans, only the outermost is kept. */
function inOrder(spans) {
    const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter((span, index) => {
        const before = sorted[index - 1];
        return before?.start !== span.start || before.end !== span.end;
    });
}
/** For each span (outer before inner), the number of spans around it and the levels of spans inside it. */
function levels(spans) {
    const depths = [];
    const heights = new Array(spans.length).fill(0);
    const open = [];
    const close = () => {
        const inner = open.pop() ?? 0;
        const outer = open.at(-1);
        if (outer !== undefined)
            heights[outer] = Math.max(heights[outer] ?? 0, (heights[inner] ?? 0) + 1);
    };
    spans.forEach((span, index) => {
        while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= span.start)
            close();
        depths.push(open.length);
        open.push(index);
    });
    while (open.length > 0)
        close();
    return { depths, heights };
}
/** Statements in order, once each, without those that hold more than `MAX_STATEMENT_HEIGHT` levels. */
function withinHeight(found) {
    const spans = inOrder(found);
    const { heights } = levels(spans);
    return spans.filter((_, index) => (heights[index] ?? 0) <= MAX_STATEMENT_HEIGHT);
}
/** Spans of the identifiers and literals inside `span`, in order: a mask hides them. */
function maskableSpans(tokens, span) {
    const spans = [];
    for (let index = (0,parsing_tokens/* tokenAt */.BN)(tokens, span.start); index < tokens.starts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        const end = tokens.ends[index] ?? 0;
        if (end > span.end)
            break;
        if ((tokens.kinds[index] ?? parsing_tokens/* TOKEN_KINDS */.oq.punctuation) <= parsing_tokens/* TOKEN_KINDS */.oq.literal)
            spans.push({ start, end });
    }
    return spans;
}
/** Statement elements, outer before inner; those with nothing to mask (`return;`) are left out. */
function statementElements(code, tokens, found) {
    const spans = inOrder(found);
    const { depths } = levels(spans);
    const elements = [];
    spans.forEach((span, index) => {
        const maskSpans = maskableSpans(tokens, span);
        if (maskSpans.length === 0)
            return;
        elements.push({
            kind: 'statement',
            text: code.slice(span.start, span.end),
            role: null,
            type: span.type,
            spans: [{ start: span.start, end: span.end }],
            maskSpans,
            depth: depths[index] ?? 0,
        });
    });
    return elements;
}

;// CONCATENATED MODULE: ./build/code/recovery/repair.js






/** `code` with a `;` at each of `offsets`, which are blanks. */
function withSemicolons(code, offsets) {
    const parts = [];
    let at = 0;
    for (const offset of offsets) {
        parts.push(code.slice(at, offset), ';');
        at = offset + 1;
    }
    parts.push(code.slice(at));
    return parts.join('');
}
/** `code` with everything inside or outside `spans` (in order) blanked; offsets stay. */
function blank(code, spans, where) {
    const parts = [];
    let at = 0;
    for (const span of spans) {
        const outside = code.slice(at, span.start);
        const inside = code.slice(span.start, span.end);
        parts.push(where === 'outside' ? ' '.repeat(outside.length) : outside);
        parts.push(where === 'inside' ? ' '.repeat(inside.length) : inside);
        at = span.end;
    }
    parts.push(where === 'outside' ? ' '.repeat(code.length - at) : code.slice(at));
    return parts.join('');
}
/** Inserted before a function without a type (K&R C, a bare constructor), which no grammar accepts. */
const TYPE_PREFIX = 'int ';
/** The outline of `code`, which begins with a function that has no type. */
function parseWithType(code, parser, offsets) {
    const shift = TYPE_PREFIX.length;
    const moved = offsets.map((offset) => offset + shift);
    const outline = (0,parse_outline/* parseOutline */._)(TYPE_PREFIX + code, parser, moved);
    const back = (offset) => Math.max(0, offset - shift);
    return { ...outline, starts: outline.starts.map(back), ends: outline.ends.map(back) };
}
/** Loose statements of a class body, with the missing `;` inserted. */
function looseSpans(complete, code, tokens, language) {
    if (!language.looseStatements)
        return [];
    return looseStatements(complete === code ? tokens : (0,parsing_tokens/* tokenize */.qw)(complete, language));
}
/**
 * Parses a unit. If there are errors, missing `;` replace blanks, and a missing type is inserted in front. Loose
 * statements of a class body are parsed separately, also without errors, because `try { }` there parses as a member. A
 * repair is dropped if it leaves more errors, or as many when no loose statements were found.
 */
function parseUnit(code, parser, tokens) {
    const language = languages/* LANGUAGES */.Y[parser.language];
    const offsets = (0,parse_outline/* nesterOffsets */.M)(tokens, language.nesters);
    const outline = (0,parse_outline/* parseOutline */._)(code, parser, offsets);
    const { parseErrors } = outline;
    const asIs = { outline, parseErrors, loose: [], semicolons: new Set() };
    const semicolons = parseErrors > 0 ? missingSemicolons(code, tokens, language) : [];
    const complete = withSemicolons(code, semicolons);
    const loose = looseSpans(complete, code, tokens, language);
    const isUntyped = parseErrors > 0 && tokens.kinds[0] === parsing_tokens/* TOKEN_KINDS */.oq.identifier && tokens.texts[1] === '(';
    if (semicolons.length === 0 && loose.length === 0 && !isUntyped)
        return asIs;
    const parse = isUntyped ? parseWithType : parse_outline/* parseOutline */._;
    const repaired = parse(blank(complete, loose, 'inside'), parser, offsets);
    if (repaired.parseErrors >= parseErrors + (loose.length > 0 ? 1 : 0))
        return asIs;
    const alone = loose.length > 0 ? (0,parse_outline/* parseOutline */._)(blank(complete, loose, 'outside'), parser, offsets) : null;
    return {
        outline: repaired,
        parseErrors,
        loose: alone ? statementSpans(alone, parser.nodes, 0) : [],
        semicolons: new Set(semicolons),
    };
}

;// CONCATENATED MODULE: ./build/code/analyze.js










/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
const MAX_CODE_LENGTH = 1_000_000;
/** Elements of one unit. Each takes at least one forward pass; real functions have tens of them, rarely hundreds. */
const MAX_ELEMENTS = 20_000;
/** Refuses a unit that is too large to judge. */
function requireWithin(count, limit, what) {
    if (count <= limit)
        return;
    throw new errors/* CodePurifyError */.Lg('input', `A function has ${count.toString()} ${what}, more than ${limit.toString()}.`, 'Split it, or exclude its file: it is far beyond what a model reads.');
}
/** The statements of a unit, including those recovered from broken code. */
function unitStatements(parsed, parser, tokens, from) {
    const { outline, semicolons } = parsed;
    const found = withinHeight([...parsed.loose, ...statementSpans(outline, parser.nodes, from)].map((span) => semicolons.has(span.end - 1) ? { ...span, end: span.end - 1 } : span));
    return outline.parseErrors === 0 ? found : recoverStatements(outline, parser.nodes, tokens, found, from);
}
/**
 * The elements of a unit: a function, a bare method, or a record that wraps one in a class. Identifiers in
 * order of first occurrence, then statements, outer before inner. Broken code gives what can be recovered.
 * `loadParser(language)` must have been awaited.
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
function analyze(code, language) {
    requireWithin(code.length, MAX_CODE_LENGTH, 'characters');
    const row = languages/* LANGUAGES */.Y[language];
    const parser = (0,parsing_parser/* parserOf */.BP)(language);
    const tokens = (0,parsing_tokens/* tokenize */.qw)(code, row);
    const parsed = parseUnit(code, parser, tokens);
    const { outline, parseErrors } = parsed;
    const unit = (0,unit_function/* unitFunction */.bU)(outline, parser.nodes, tokens, code);
    const scopes = scopesByName(localDeclarations(outline, parser.nodes, code, unit.bodyStart));
    const statements = unitStatements(parsed, parser, tokens, unit.bodyStart);
    const elements = [
        ...identifierElements({ tokens, language: row, scopes, name: unit.name }),
        ...statementElements(code, tokens, statements),
    ];
    requireWithin(elements.length, MAX_ELEMENTS, 'identifiers and statements');
    return { code, language, elements, parseErrors, ...unit };
}


/***/ }),

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   i$: () => (/* binding */ insertAfterBodyStart),
/* harmony export */   oD: () => (/* binding */ renameEdits),
/* harmony export */   y7: () => (/* binding */ removeStatement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);



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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('internal', `An edit at ${span.start.toString()}–${span.end.toString()} is out of order or out of the code.`, 'Sort edits by their start and let none overlap.');
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
/** The span of a statement, or of its whole lines with their end if nothing else is on them. */
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
/** After these tokens a statement cannot be removed, because the next one would take its place. */
const BODY_MARKS = new Set([')', 'else', 'do', ':', '->']);
/**
 * Removes a statement, with its lines where nothing else is on them. The body of an `if` or a loop
 * without braces becomes `;`, so that the next statement does not become the body.
 */
function removeStatement(analysis, element) {
    const span = element.spans[0] ?? { start: 0, end: 0 };
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(analysis.code, _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Y[analysis.language]);
    const before = tokens.texts[(0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAt */ .BN)(tokens, span.start) - 1] ?? '';
    if (BODY_MARKS.has(before))
        return { span, text: ';' };
    return { span: removalSpan(analysis.code, span), text: '' };
}
/** The line end of the code: that of its first line, or LF if it has only one line. */
function newlineOf(code) {
    return /\r\n|\r|\n/u.exec(code)?.[0] ?? '\n';
}
/** The indentation of the first statement after `offset`, or one step deeper than the line of `offset`. */
function innerIndent(code, offset) {
    const next = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*(?:\r\n|\r|\n)([ \t]*)(?=[^\s}])/u.exec(code.slice(offset));
    return next?.[1] ?? `${indentOf(code, offset)}    `;
}
/**
 * Plants a statement at the start of a body: on its own line, indented like its neighbours; in a unit of one line,
 * directly after the brace.
 * @param bodyStart `Analysis.bodyStart`; if it is -1 the code is returned unchanged
 */
function insertAfterBodyStart(code, bodyStart, statement) {
    if (bodyStart < 0)
        return code;
    const oneLine = !/[\r\n]/u.test(code);
    const text = oneLine ? ` ${statement}` : newlineOf(code) + innerIndent(code, bodyStart) + statement;
    return applyEdits(code, [{ span: { start: bodyStart, end: bodyStart }, text }]);
}


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   gh: () => (/* binding */ maskAll),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export maskSpans */
/** The code without masks: one piece (none for empty code). */
function plain(code) {
    return code === '' ? [] : [{ text: code, masked: false }];
}
/** Pieces of `code` with `spans` (in order, not overlapping) masked. */
function maskSpans(code, spans) {
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
    return maskSpans(analysis.code, element.maskSpans);
}
/** The unit with several elements masked at once. Code of two elements is masked once. */
function maskAll(analysis, elements) {
    const sorted = elements
        .flatMap((element) => element.maskSpans)
        .sort((a, b) => a.start - b.start || b.end - a.end);
    const spans = [];
    for (const span of sorted)
        if (span.start >= (spans.at(-1)?.end ?? 0))
            spans.push(span);
    return maskSpans(analysis.code, spans);
}
/** The part of a variant inside `span` of the original code; a piece at the edge is cut. */
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


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ unitFunction),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   op: () => (/* binding */ declaredName)
/* harmony export */ });
/* harmony import */ var _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);


/** Name of the function at outline index `node`: the identifier declared by its header, or `null`. */
function declaredName(outline, table, node, code) {
    for (let index = node + 1; index < outline.symbols.length; index++) {
        const symbol = outline.symbols[index] ?? 0;
        const flags = table.flags[symbol] ?? 0;
        if ((outline.starts[index] ?? 0) >= (outline.ends[node] ?? 0) || (flags & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .F.body) !== 0)
            return null;
        if ((flags & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .F.identifier) === 0)
            continue;
        if (ownerOf(outline, table, index) !== node)
            continue;
        const name = code.slice(outline.starts[index], outline.ends[index]);
        if (name !== '')
            return name;
    }
    return null;
}
/** Outline index of the nearest outer node of an identifier that is not a declarator, or -1. */
function ownerOf(outline, table, identifier) {
    let node = outline.parents[identifier] ?? -1;
    while (node >= 0 && ((table.flags[outline.symbols[node] ?? 0] ?? 0) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .F.declarator) !== 0) {
        node = outline.parents[node] ?? -1;
    }
    return node;
}
/** A guess for code without a tree: the first word before `(`, and the first `{`. */
function guess(tokens) {
    const brace = tokens.texts.indexOf('{');
    const call = tokens.texts.findIndex((text, index) => text === '(' && index > 0 && tokens.kinds[index - 1] === _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.identifier);
    return {
        name: call < 0 ? null : (tokens.texts[call - 1] ?? null),
        bodyStart: brace < 0 ? -1 : (tokens.ends[brace] ?? -1),
    };
}
/** The first function of a unit's outline, or a guess from its tokens if the parse found none. */
function unitFunction(outline, table, tokens, code) {
    const fallback = guess(tokens);
    const isFunction = (node) => ((table.flags[outline.symbols[node] ?? 0] ?? 0) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .F.function) !== 0;
    for (let node = 0; node < outline.symbols.length; node++) {
        const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
        const parent = outline.parents[node] ?? -1;
        if ((flags & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .F.body) === 0 || parent < 0 || !isFunction(parent))
            continue;
        return {
            name: declaredName(outline, table, parent, code) ?? fallback.name,
            bodyStart: (outline.starts[node] ?? 0) + 1,
        };
    }
    return fallback;
}


/***/ }),

/***/ 7052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
/** The set of the words in a space-separated list, for the rows of the table. */
function words(list) {
    return new Set(list.trim().split(/\s+/u));
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ LANGUAGES),
  F: () => (/* binding */ languageOfPath)
});

// EXTERNAL MODULE: ./build/code/languages/language.js
var language = __webpack_require__(7052);
;// CONCATENATED MODULE: ./build/code/languages/c.js

/** Nodes that are the scope of a name declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = ['compound_statement', 'for_statement', 'function_definition', 'translation_unit', 'ERROR'];
const PARAMETER_SCOPES = [
    'function_definition',
    'declaration',
    'type_definition',
    'field_declaration',
    'ERROR',
];
const ANYWHERE = {};
/** C: keywords of C11 (ISO/IEC 9899:2011, 6.4.1) and what GCC adds; nodes of tree-sitter-c 0.24. */
const C = {
    name: 'c',
    extensions: ['.c', '.h'],
    keywords: (0,language/* words */.a)(`
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile
    while _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local
    asm __asm __asm__ __attribute __attribute__ __const __const__ __extension__ __inline __inline__
    __restrict __restrict__ __signed__ __typeof__ __volatile __volatile__ typeof`),
    literalWords: (0,language/* words */.a)('true false NULL nullptr'),
    unfitNames: (0,language/* words */.a)(`
    alignas alignof bool constexpr static_assert thread_local typeof_unqual main errno assert offsetof defined
    and and_eq bitand bitor catch class compl delete explicit export friend mutable namespace new not not_eq
    operator or or_eq private protected public template this throw try typeid typename using virtual wchar_t
    xor xor_eq`),
    preprocessor: true,
    textBlocks: false,
    looseStatements: false,
    nesters: (0,language/* words */.a)('{'),
    memberMarks: (0,language/* words */.a)('. -> ::'),
    nodes: {
        statements: {
            declaration: { never: ['for_statement', 'function_definition'] },
            type_definition: ANYWHERE,
            expression_statement: ANYWHERE,
            if_statement: ANYWHERE,
            while_statement: ANYWHERE,
            for_statement: ANYWHERE,
            do_statement: ANYWHERE,
            switch_statement: ANYWHERE,
            labeled_statement: ANYWHERE,
            attributed_statement: ANYWHERE,
            return_statement: ANYWHERE,
            goto_statement: ANYWHERE,
            break_statement: ANYWHERE,
            continue_statement: ANYWHERE,
            seh_try_statement: ANYWHERE,
        },
        functions: ['function_definition'],
        bodies: ['compound_statement'],
        lists: ['compound_statement', 'case_statement', 'translation_unit', 'declaration_list', 'ERROR'],
        expressions: [
            'argument_list',
            'assignment_expression',
            'binary_expression',
            'call_expression',
            'cast_expression',
            'comma_expression',
            'concatenated_string',
            'conditional_expression',
            'field_expression',
            'initializer_list',
            'parenthesized_expression',
            'pointer_expression',
            'preproc_arg',
            'sizeof_expression',
            'string_literal',
            'char_literal',
            'subscript_expression',
            'type_descriptor',
            'unary_expression',
            'update_expression',
        ],
        declares: {
            declaration: 'declarator',
            init_declarator: 'declarator',
            pointer_declarator: 'declarator',
            array_declarator: 'declarator',
            function_declarator: 'declarator',
            parenthesized_declarator: '*',
            attributed_declarator: '*',
            parameter_declaration: 'declarator',
            parameter_list: '*',
            function_definition: 'declarator',
        },
        declarators: [
            'init_declarator',
            'pointer_declarator',
            'array_declarator',
            'function_declarator',
            'parenthesized_declarator',
            'attributed_declarator',
        ],
        owners: {
            declaration: BLOCKS,
            parameter_declaration: PARAMETER_SCOPES,
            parameter_list: PARAMETER_SCOPES,
        },
        labels: ['statement_identifier'],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/java.js

const METHODS = ['method_declaration', 'constructor_declaration', 'compact_constructor_declaration'];
/** Nodes that are the scope of a name declared in a block; `ERROR` is the rest of a broken parse. */
const java_BLOCKS = [
    'block',
    'constructor_body',
    'for_statement',
    'switch_block_statement_group',
    'switch_rule',
    'lambda_expression',
    'program',
    'ERROR',
];
const java_PARAMETER_SCOPES = [...METHODS, 'lambda_expression', 'ERROR'];
const STATEMENT_LISTS = [
    'block',
    'constructor_body',
    'switch_block_statement_group',
    'switch_rule',
    'program',
];
const java_ANYWHERE = {};
/** Java: reserved words of JLS 3.9; nodes of tree-sitter-java 0.23. */
const JAVA = {
    name: 'java',
    extensions: ['.java'],
    keywords: (0,language/* words */.a)(`
    abstract assert boolean break byte case catch char class const continue default do double else enum
    extends final finally float for goto if implements import instanceof int interface long native new
    package private protected public return short static strictfp super switch synchronized this throw
    throws transient try void volatile while`),
    literalWords: (0,language/* words */.a)('true false null'),
    unfitNames: (0,language/* words */.a)('_ exports module open opens permits provides record requires sealed to transitive uses var when with yield'),
    preprocessor: false,
    textBlocks: true,
    looseStatements: true,
    nesters: (0,language/* words */.a)('{ -> instanceof'),
    memberMarks: (0,language/* words */.a)('. :: @'),
    nodes: {
        statements: {
            assert_statement: java_ANYWHERE,
            break_statement: java_ANYWHERE,
            continue_statement: java_ANYWHERE,
            do_statement: java_ANYWHERE,
            enhanced_for_statement: java_ANYWHERE,
            expression_statement: java_ANYWHERE,
            for_statement: java_ANYWHERE,
            if_statement: java_ANYWHERE,
            labeled_statement: java_ANYWHERE,
            local_variable_declaration: { never: ['for_statement'] },
            return_statement: java_ANYWHERE,
            switch_expression: { only: STATEMENT_LISTS },
            synchronized_statement: java_ANYWHERE,
            throw_statement: java_ANYWHERE,
            try_statement: java_ANYWHERE,
            try_with_resources_statement: java_ANYWHERE,
            while_statement: java_ANYWHERE,
            yield_statement: java_ANYWHERE,
            explicit_constructor_invocation: java_ANYWHERE,
            field_declaration: java_ANYWHERE,
            class_declaration: { only: STATEMENT_LISTS.slice(0, -1) },
        },
        functions: METHODS,
        bodies: ['block', 'constructor_body'],
        lists: [...STATEMENT_LISTS, 'class_body', 'ERROR'],
        expressions: [
            'annotation',
            'argument_list',
            'array_access',
            'array_creation_expression',
            'array_initializer',
            'array_type',
            'assignment_expression',
            'binary_expression',
            'cast_expression',
            'field_access',
            'generic_type',
            'marker_annotation',
            'method_invocation',
            'method_reference',
            'modifiers',
            'object_creation_expression',
            'parenthesized_expression',
            'scoped_type_identifier',
            'string_literal',
            'ternary_expression',
            'unary_expression',
            'update_expression',
        ],
        declares: {
            variable_declarator: 'name',
            formal_parameter: 'name',
            enhanced_for_statement: 'name',
            catch_formal_parameter: 'name',
            resource: 'name',
            inferred_parameters: '*',
            lambda_expression: 'parameters',
            instanceof_expression: 'name',
            type_pattern: '*',
            record_pattern_component: '*',
            labeled_statement: '*',
            method_declaration: 'name',
            constructor_declaration: 'name',
            compact_constructor_declaration: 'name',
        },
        declarators: ['variable_declarator'],
        owners: {
            local_variable_declaration: java_BLOCKS,
            formal_parameter: java_PARAMETER_SCOPES,
            spread_parameter: java_PARAMETER_SCOPES,
            enhanced_for_statement: ['enhanced_for_statement'],
            catch_formal_parameter: ['catch_clause'],
            resource: ['try_with_resources_statement'],
            inferred_parameters: ['lambda_expression'],
            lambda_expression: ['lambda_expression'],
            instanceof_expression: java_BLOCKS,
            type_pattern: java_BLOCKS,
            record_pattern_component: java_BLOCKS,
            labeled_statement: ['labeled_statement'],
        },
        labels: [],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/languages.js


/** The table of languages. */
const LANGUAGES = { c: C, java: JAVA };
const BY_EXTENSION = new Map(Object.values(LANGUAGES).flatMap((row) => row.extensions.map((extension) => [extension, row.name])));
/** The language of a file by its extension (in any case), or `null` for others, such as C++, which are not judged. */
function languageOfPath(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : (BY_EXTENSION.get(name.slice(dot).toLowerCase()) ?? null);
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NODE_FLAGS),
/* harmony export */   f: () => (/* binding */ nodeTable)
/* harmony export */ });
/** Bits of a node type, for the walk over a tree. */
const NODE_FLAGS = {
    /** Its children hold nothing of interest. */
    leaf: 1,
    /** Is written into the outline. */
    record: 2,
    /** Is not entered if it holds no nester. */
    expression: 4,
    /** An identifier: recorded where its parent declares it. */
    identifier: 8,
    statement: 16,
    function: 32,
    body: 64,
    label: 128,
    error: 256,
    declarator: 512,
};
/** tree-sitter's symbol of an ERROR node, and its index in the flags. */
const ERROR_SYMBOL = 65535;
const LEAF_NAMES = new Set([
    'identifier',
    'type_identifier',
    'field_identifier',
    'primitive_type',
    'number_literal',
]);
/** Flags of one type. */
function flagsOf(name, named, nodes) {
    if (!named)
        return NODE_FLAGS.leaf;
    const record = NODE_FLAGS.record;
    let flags = 0;
    if (LEAF_NAMES.has(name))
        flags |= NODE_FLAGS.leaf;
    if (name === 'identifier')
        flags |= NODE_FLAGS.identifier;
    if (nodes.labels.includes(name))
        flags |= NODE_FLAGS.label | NODE_FLAGS.leaf | record;
    if (nodes.expressions.includes(name))
        flags |= NODE_FLAGS.expression;
    if (Object.hasOwn(nodes.statements, name))
        flags |= NODE_FLAGS.statement | record;
    if (nodes.functions.includes(name))
        flags |= NODE_FLAGS.function | record;
    if (nodes.bodies.includes(name))
        flags |= NODE_FLAGS.body | record;
    if (nodes.declarators.includes(name))
        flags |= NODE_FLAGS.declarator | record;
    if (Object.hasOwn(nodes.owners, name))
        flags |= record;
    if (Object.values(nodes.owners).some((scopes) => scopes.includes(name)))
        flags |= record;
    return flags;
}
/** Resolves the type and field names of a language's row against its grammar. */
function nodeTable(grammar, nodes) {
    const names = [];
    const flags = new Uint16Array(ERROR_SYMBOL + 1);
    const declares = new Int16Array(ERROR_SYMBOL + 1);
    for (let symbol = 0; symbol < grammar.nodeTypeCount; symbol++) {
        const name = grammar.nodeTypeForId(symbol) ?? '';
        const named = grammar.nodeTypeIsNamed(symbol);
        names.push(name);
        flags[symbol] = flagsOf(name, named, nodes);
        const field = named && Object.hasOwn(nodes.declares, name) ? nodes.declares[name] : undefined;
        if (field !== undefined)
            declares[symbol] = field === '*' ? -1 : (grammar.fieldIdForName(field) ?? 0);
    }
    flags[ERROR_SYMBOL] = NODE_FLAGS.error | NODE_FLAGS.record;
    return {
        types: nodes,
        flags,
        declares,
        name: (symbol) => (symbol === ERROR_SYMBOL ? 'ERROR' : (names[symbol] ?? '')),
    };
}


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isBalanced),
/* harmony export */   j: () => (/* binding */ matchBrackets)
/* harmony export */ });
const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
const OPENERS = new Map([...CLOSERS].map(([open, close]) => [close, open]));
/**
 * For each token the index of its matching bracket, or -1 if it is not a bracket or has no partner. A `}` closes the
 * nearest `{`, even if a `(` between them is open, so that one missing parenthesis does not affect the rest.
 */
function matchBrackets(tokens) {
    const matches = new Int32Array(tokens.texts.length).fill(-1);
    const open = [];
    tokens.texts.forEach((text, index) => {
        if (CLOSERS.has(text)) {
            open.push(index);
            return;
        }
        const opener = OPENERS.get(text);
        if (opener === undefined)
            return;
        if (text === '}')
            while (open.length > 0 && tokens.texts[open.at(-1) ?? 0] !== '{')
                open.pop();
        const partner = open.at(-1);
        if (partner === undefined || tokens.texts[partner] !== opener)
            return;
        open.pop();
        matches[partner] = index;
        matches[index] = partner;
    });
    return matches;
}
/** True when the tokens `[from, to)` hold no bracket whose partner is missing or outside. */
function isBalanced(tokens, matches, from, to) {
    for (let index = from; index < to; index++) {
        const text = tokens.texts[index] ?? '';
        if (OPENERS.has(text))
            return false;
        if (!CLOSERS.has(text))
            continue;
        const partner = matches[index] ?? -1;
        if (partner < 0 || partner >= to)
            return false;
        index = partner;
    }
    return true;
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ nesterOffsets),
  _: () => (/* binding */ parseOutline)
});

// EXTERNAL MODULE: ./build/code/languages/node-table.js
var node_table = __webpack_require__(5991);
;// CONCATENATED MODULE: ./build/code/parsing/outline.js

/** The mutable outline during the walk. */
class OutlineBuilder {
    symbols = [];
    starts = [];
    ends = [];
    parents = [];
    parentSymbols = [];
    parseErrors = 0;
    add(cursor, symbol, parent, parentSymbol) {
        this.symbols.push(symbol);
        this.starts.push(cursor.startIndex);
        this.ends.push(cursor.endIndex);
        this.parents.push(parent);
        this.parentSymbols.push(parentSymbol);
        return this.symbols.length - 1;
    }
}
/** Finds out, for spans whose starts never decrease, whether a nester (see `Language.nesters`) is inside. */
class NesterPointer {
    offsets;
    next = 0;
    constructor(offsets) {
        this.offsets = offsets;
    }
    anyIn(start, end) {
        while ((this.offsets[this.next] ?? Infinity) < start)
            this.next++;
        return (this.offsets[this.next] ?? Infinity) < end;
    }
}
/**
 * Walks a tree once, with a cursor and without recursion: the time depends on the number of nodes, not on their
 * depth. Expressions without a nester are not entered, unless the tree has errors to count.
 * @param nesterOffsets where the tokens of `Language.nesters` start, in order
 */
function outlineOf(tree, table, nesterOffsets) {
    const builder = new OutlineBuilder();
    const nesters = new NesterPointer(nesterOffsets);
    const broken = tree.rootNode.hasError;
    const cursor = tree.walk();
    const { flags, declares } = table;
    /** Per open level: the symbol, the recorded ancestor, and whether no nester is inside. */
    const symbols = [];
    const recorded = [];
    const plain = [];
    let parentSymbol = -1;
    let ancestor = -1;
    let isPlain = false;
    try {
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const flag = flags[symbol] ?? 0;
            let own = ancestor;
            let ownPlain = isPlain;
            if ((flag & node_table/* NODE_FLAGS */.F.record) !== 0) {
                own = builder.add(cursor, symbol, ancestor, parentSymbol);
                if ((flag & node_table/* NODE_FLAGS */.F.error) !== 0)
                    builder.parseErrors++;
                if (!isPlain && !broken)
                    ownPlain = !nesters.anyIn(builder.starts[own] ?? 0, builder.ends[own] ?? 0);
            }
            else if ((flag & node_table/* NODE_FLAGS */.F.identifier) !== 0) {
                const field = declares[parentSymbol] ?? 0;
                if (field !== 0 && (field === -1 || cursor.currentFieldId === field)) {
                    builder.add(cursor, symbol, ancestor, parentSymbol);
                }
            }
            if (broken && cursor.nodeIsMissing)
                builder.parseErrors++;
            const prune = (flag & node_table/* NODE_FLAGS */.F.leaf) !== 0 ||
                ((flag & node_table/* NODE_FLAGS */.F.expression) !== 0 &&
                    !broken &&
                    (ownPlain || !nesters.anyIn(cursor.startIndex, cursor.endIndex)));
            if (!prune && cursor.gotoFirstChild()) {
                symbols.push(parentSymbol);
                recorded.push(ancestor);
                plain.push(isPlain);
                parentSymbol = symbol;
                ancestor = own;
                isPlain = ownPlain;
                continue;
            }
            while (!cursor.gotoNextSibling()) {
                if (!cursor.gotoParent())
                    return builder;
                parentSymbol = symbols.pop() ?? -1;
                ancestor = recorded.pop() ?? -1;
                isPlain = plain.pop() ?? false;
            }
        }
    }
    finally {
        cursor.delete();
    }
}

;// CONCATENATED MODULE: ./build/code/parsing/parse-outline.js

/** Offsets of the nesters (`Language.nesters`): an expression without one holds nothing to record. */
function nesterOffsets(tokens, nesters) {
    return tokens.starts.filter((_, index) => nesters.has(tokens.texts[index] ?? ''));
}
/** The outline of the tree of `code`. Frees the tree. */
function parseOutline(code, parser, offsets) {
    const tree = parser.parse(code);
    try {
        return outlineOf(tree, parser.nodes, offsets);
    }
    finally {
        tree.delete();
    }
}


/***/ }),

/***/ 3234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lB: () => (/* binding */ loadParsers),
  BP: () => (/* binding */ parserOf)
});

// UNUSED EXPORTS: loadParser, readGrammar

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "./web-tree-sitter.js"
var external_web_tree_sitter_js_ = __webpack_require__(8981);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/code/parsing/grammar-folder.js




/** The file in the folder of grammars that lists the origin and sha256 of each. */
const ORIGIN_FILE = 'origin.json';
/** Steps up to the package root: one from `dist/`, three from `src/code/parsing/`, five from a build of the benchmarks. */
const MAX_STEPS_UP = 5;
/**
 * The `grammars/` folder next to the running code, in the source tree, in a build and in the bundle alike.
 * @param start folder of the running code
 * @throws CodePurifyError (`internal`) when the package is incomplete
 */
function grammarFolder(start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))) {
    let folder = start;
    for (let step = 0; step <= MAX_STEPS_UP; step++) {
        const candidate = (0,external_node_path_.join)(folder, 'grammars');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, ORIGIN_FILE)))
            return candidate;
        folder = (0,external_node_path_.dirname)(folder);
    }
    throw new errors/* CodePurifyError */.Lg('internal', `No folder grammars/ with ${ORIGIN_FILE} was found next to ${start}.`, 'Keep dist/ and grammars/ in the same package, as they are published.');
}

// EXTERNAL MODULE: ./build/code/languages/languages.js + 2 modules
var languages = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/code/languages/node-table.js
var node_table = __webpack_require__(5991);
;// CONCATENATED MODULE: ./build/code/parsing/parser.js









const ORIGIN = schemas/* object */.Ikc({
    grammars: schemas/* array */.YOg(schemas/* object */.Ikc({ language: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })),
});
const loading = new Map();
const loaded = new Map();
/**
 * A grammar's bytes, checked against the origin file.
 * @throws Error that names the missing or different file
 */
async function readGrammar(language, folder) {
    const origin = ORIGIN.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, ORIGIN_FILE), 'utf8')));
    const row = origin.grammars.find((candidate) => candidate.language === language);
    if (!row)
        throw new Error(`${ORIGIN_FILE} has no row for ${language}`);
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, row.file));
    const hash = (0,sha256/* sha256 */.s)(bytes);
    if (hash !== row.sha256)
        throw new Error(`${row.file} has sha256 ${hash}, expected ${row.sha256}`);
    return bytes;
}
async function load(language, folder) {
    try {
        const bytes = await readGrammar(language, folder);
        await external_web_tree_sitter_js_.Parser.init();
        const grammar = await external_web_tree_sitter_js_.Language.load(bytes);
        const parser = new external_web_tree_sitter_js_.Parser();
        parser.setLanguage(grammar);
        const result = {
            language,
            nodes: (0,node_table/* nodeTable */.f)(grammar, languages/* LANGUAGES */.Y[language].nodes),
            parse(code) {
                const tree = parser.parse(code);
                if (!tree)
                    throw new errors/* CodePurifyError */.Lg('internal', `The ${language} parser returned no tree.`, 'Report this input.');
                return tree;
            },
        };
        loaded.set(language, result);
        return result;
    }
    catch (cause) {
        loading.delete(language);
        throw new errors/* CodePurifyError */.Lg('internal', `The ${language} grammar in ${folder} cannot be used: ${(0,errors/* messageOf */.bD)(cause)}.`, 'Restore the folder grammars/ from the published package, or write it again with scripts/update-grammars.mjs.', { cause });
    }
}
/**
 * Loads a language's grammar, once per process. After that, everything else in this folder is synchronous.
 * @param folder where `origin.json` and the `.wasm` files are; by default the package's own
 * @throws CodePurifyError (`internal`) when the grammar is missing or differs from the published one
 */
function loadParser(language, folder = grammarFolder()) {
    let promise = loading.get(language);
    if (!promise) {
        promise = load(language, folder);
        loading.set(language, promise);
    }
    return promise;
}
/** Loads every language of the table. */
async function loadParsers(folder = grammarFolder()) {
    for (const language of Object.values(languages/* LANGUAGES */.Y))
        await loadParser(language.name, folder);
}
/**
 * The loaded parser of a language.
 * @throws CodePurifyError (`internal`) when `loadParser` has not loaded it
 */
function parserOf(language) {
    const parser = loaded.get(language);
    if (parser)
        return parser;
    throw new errors/* CodePurifyError */.Lg('internal', `The ${language} grammar is not loaded.`, 'Await loadParser first.');
}


/***/ }),

/***/ 6801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   oq: () => (/* binding */ TOKEN_KINDS),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);

/** Kinds of tokens. Masks hide identifiers and literals; keywords and punctuation stay. */
const TOKEN_KINDS = { identifier: 0, literal: 1, keyword: 2, punctuation: 3 };
const END = String.raw `(?![\s\S])`;
const STRING = String.raw `(?:u8|[uUL])?"(?:[^"\\\r\n]|\\(?:\r\n|[\s\S]))*"?`;
const CHARACTER = String.raw `(?:u8|[uUL])?'(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*'?`;
const TEXT_BLOCK = String.raw `"""(?:[^"\\]|\\[\s\S]|"(?!""))*(?:"""|${END})`;
const COMMENT = String.raw `\/\/(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*|\/\*[\s\S]*?(?:\*\/|${END})`;
const WORD = String.raw `[\p{ID_Start}_$][\p{ID_Continue}$]*`;
const NUMBER = String.raw `\.?[0-9](?:[eEpP][+-]|[\p{ID_Continue}.])*`;
/** Punctuation of several characters that is read as one token; all other punctuation is read one character at a time. */
const COMPOUND = String.raw `\.{3}|->|::`;
const DIRECTIVE = String.raw `(?=#)(?<=^[ \t]*)#[ \t]*[a-z_]*`;
const PATTERNS = {
    plain: [COMMENT, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw `\S`],
    textBlocks: [COMMENT, TEXT_BLOCK, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw `\S`],
    preprocessor: [COMMENT, DIRECTIVE, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw `\S`],
};
/** Directives whose text is not code: header names, messages, pragmas. */
const OPAQUE_DIRECTIVES = new Set([
    'include',
    'include_next',
    'import',
    'error',
    'warning',
    'pragma',
    'line',
    'ident',
]);
const WORD_FIRST = /[\p{ID_Start}_$]/u;
/** The kind of a token, by its text and the keywords of its language. */
function kindOf(text, language) {
    const last = text.charCodeAt(text.length - 1);
    const first = text.charCodeAt(0);
    const isDigit = (code) => code >= 48 && code <= 57;
    if (first === 34 || first === 39 || isDigit(first) || (first === 46 && text.length > 1))
        return TOKEN_KINDS.literal;
    if (!WORD_FIRST.test(text))
        return TOKEN_KINDS.punctuation;
    if (last === 34 || last === 39 || /["']/u.test(text))
        return TOKEN_KINDS.literal;
    if (language.keywords.has(text))
        return TOKEN_KINDS.keyword;
    return language.literalWords.has(text) ? TOKEN_KINDS.literal : TOKEN_KINDS.identifier;
}
/** End of the logical line that holds `from`: backslash-newline continues it. */
function endOfDirective(code, from) {
    const lineEnd = /(?<!\\)(?:\r\n|\r|\n)|(?<!\\\r)\n/gu;
    lineEnd.lastIndex = from;
    return lineEnd.exec(code)?.index ?? code.length;
}
/** The tokens of a text. Never throws: anything that is not a token of the language becomes punctuation. */
function tokenize(code, language) {
    const parts = language.preprocessor
        ? PATTERNS.preprocessor
        : language.textBlocks
            ? PATTERNS.textBlocks
            : PATTERNS.plain;
    const pattern = new RegExp(parts.join('|'), 'gmu');
    const kinds = [];
    const starts = [];
    const ends = [];
    const texts = [];
    const directives = new Set();
    const known = new Map();
    let directiveEnd = -1;
    for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
        const text = match[0];
        const start = match.index;
        if (text.startsWith('//') || text.startsWith('/*'))
            continue;
        if (text.length > 1 && text.startsWith('#')) {
            directiveEnd = endOfDirective(code, pattern.lastIndex);
            if (OPAQUE_DIRECTIVES.has(text.slice(1).trim()))
                pattern.lastIndex = directiveEnd;
            continue;
        }
        let kind = known.get(text);
        if (kind === undefined) {
            kind = kindOf(text, language);
            known.set(text, kind);
        }
        if (start < directiveEnd)
            directives.add(kinds.length);
        kinds.push(kind);
        starts.push(start);
        ends.push(start + text.length);
        texts.push(text);
    }
    return { kinds, starts, ends, texts, directives };
}
/** Index of the first token that starts at or after `offset`. */
function tokenAt(tokens, offset) {
    return (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(tokens.starts, offset);
}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formatInFolder),
/* harmony export */   a: () => (/* binding */ formatOfNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);
/* harmony import */ var _parallel_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6231);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7435);





const hasEnd = (...ends) => {
    return (path) => ends.some((end) => path.toLowerCase().endsWith(end));
};
const isSource = (path) => (0,_code_languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOfPath */ .F)(path) !== null;
const isPairList = (path) => hasEnd('.txt')(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), _pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_DATA */ ._V));
/** Adding a format is a row here, its reader, and a line in `read-data.ts`. */
const FORMATS = [
    { format: 'source', inFolder: isSource, named: isSource },
    { format: 'jsonl', inFolder: hasEnd('.jsonl', '.ndjson'), named: hasEnd('.jsonl', '.ndjson') },
    { format: 'parallel', inFolder: hasEnd(_parallel_text_js__WEBPACK_IMPORTED_MODULE_4__/* .BUGGY */ .fR), named: hasEnd(_parallel_text_js__WEBPACK_IMPORTED_MODULE_4__/* .BUGGY */ .fR) },
    { format: 'pairs', inFolder: () => false, named: isPairList },
];
/** The format of a file that the user names, by its path; `null` when the path does not show it. */
function formatOfNamed(path) {
    return FORMATS.find(({ named }) => named(path))?.format ?? null;
}
/** The format of a file in a folder, by its path; `null` when it is not read, or has another format than the chosen one. */
function formatInFolder(path, chosen) {
    if (chosen === 'pairs')
        return isPairList(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== _pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_DATA */ ._V ? 'pairs' : null;
    const format = FORMATS.find(({ inFolder }) => inFolder(path))?.format ?? null;
    return chosen === 'auto' || chosen === format ? format : null;
}


/***/ }),

/***/ 2320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readJsonl),
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _read_byte_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7540);
/* harmony import */ var _read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1588);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3181);




/** Decodes a line. Reasons give offsets in the file. */
function lineText(line, maxBytes) {
    if (line.bytes === null) {
        return { ok: false, reason: `line of ${String(line.length)} bytes, more than ${String(maxBytes)}` };
    }
    const decoded = (0,_read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(line.bytes);
    if (!decoded.ok)
        return { ok: false, reason: `not UTF-8 at byte ${String(line.start + decoded.invalidAt)}` };
    const marked = line.number === 1 && decoded.text.startsWith(_read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .BOM */ .bh);
    return {
        ok: true,
        text: marked ? decoded.text.slice(1) : decoded.text,
        skippedBytes: marked ? _read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .BOM_BYTES */ .XR : 0,
    };
}
/**
 * One row per line of JSON that is not blank: a unit, or why it is skipped. Records are numbered by
 * line from 1. Memory is bounded by `maxRecordBytes`, not by the file.
 */
async function* readJsonl(path, chunks, options) {
    const { maxRecordBytes: maxBytes, onHeld } = options;
    for await (const line of (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLines */ .G)(chunks, onHeld === undefined ? { maxBytes } : { maxBytes, onHeld })) {
        const decoded = lineText(line, maxBytes);
        if (!decoded.ok) {
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, line.number, decoded.reason);
        }
        else if (decoded.text.trim() !== '') {
            const outcome = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(path, line.number, decoded.text, options);
            yield outcome.ok ? { kind: 'unit', unit: outcome.unit } : (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, line.number, outcome.reason);
        }
    }
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   W1: () => (/* binding */ pairDataPath),
/* harmony export */   _V: () => (/* binding */ PAIR_DATA)
/* harmony export */ });
/* harmony import */ var _read_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var lru_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7799);
/* harmony import */ var _read_byte_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7540);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2320);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3181);








/** Name of the file, next to a pair list, that holds the code (BigCloneBench in CodeXGLUE). */
const PAIR_DATA = 'data.jsonl';
/** UTF-16 units of code that are kept in memory, because lists name the same records again and again. */
const KEPT_CODE = 8_000_000;
/** The path of the data of a pair list: `data.jsonl` in the same folder. */
function pairDataPath(listPath) {
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(listPath);
    return folder === '.' && !listPath.startsWith('./') ? PAIR_DATA : `${folder}/${PAIR_DATA}`;
}
/**
 * The pairs of `idx idx label` lists over one `data.jsonl`. Skipped records of the data come first, once.
 * Memory grows with the number of records (an offset each), not with their code.
 * @param onDisk turns a path as the user gave it into one that can be opened
 */
async function* readPairs(listPaths, dataPath, options, onDisk) {
    const index = new Map();
    yield* indexRecords(dataPath, (0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(onDisk(dataPath)), options, index);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(onDisk(dataPath));
    try {
        const records = new Records(dataPath, file, index, options);
        for (const listPath of listPaths) {
            yield* readList(listPath, (0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(onDisk(listPath)), records, options.maxRecordBytes);
        }
    }
    finally {
        await file.close();
    }
}
/** Fills `index`; yields a row for each record that cannot be used. */
async function* indexRecords(path, chunks, options, index) {
    for await (const line of (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLines */ .G)(chunks, { maxBytes: options.maxRecordBytes })) {
        const decoded = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_5__/* .lineText */ .o)(line, options.maxRecordBytes);
        if (decoded.ok && decoded.text.trim() === '')
            continue;
        const outcome = decoded.ok ? (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(path, line.number, decoded.text, options) : decoded;
        if (!outcome.ok) {
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, line.number, outcome.reason);
            continue;
        }
        const id = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarText */ .ws)((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(outcome.value, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldKeys */ .PQ)(outcome.value, options.idField)));
        if (id === null)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, line.number, `no field ${JSON.stringify(options.idField)}`);
        else if (index.has(id))
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, line.number, `${JSON.stringify(id)} is the id of an earlier record`);
        else
            index.set(id, { record: line.number, start: line.start, length: line.length });
    }
}
/** Reads records by their place, and keeps the most recent ones in memory. */
class Records {
    path;
    file;
    index;
    options;
    #kept = new lru_cache__WEBPACK_IMPORTED_MODULE_2__/* .LRUCache */ .q({
        maxSize: KEPT_CODE,
        sizeCalculation: ({ code }) => code.length,
    });
    constructor(path, file, index, options) {
        this.path = path;
        this.file = file;
        this.index = index;
        this.options = options;
    }
    async unit(id) {
        const kept = this.#kept.get(id);
        if (kept !== undefined)
            return kept;
        const place = this.index.get(id);
        const unit = place === undefined ? null : await this.#read(place);
        if (unit !== null)
            this.#kept.set(id, unit);
        return unit;
    }
    async #read({ record, start, length }) {
        const bytes = Buffer.alloc(length);
        await this.file.read(bytes, 0, length, start);
        const decoded = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_5__/* .lineText */ .o)({ number: record, start, length, bytes, terminated: true }, length);
        if (!decoded.ok)
            return null;
        const outcome = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(this.path, record, decoded.text, this.options);
        return outcome.ok ? outcome.unit : null;
    }
}
/** Fields of a line: `idx idx` or `idx idx label`, separated by tabs or blanks. */
const PAIR_FIELDS = [2, 3];
async function* readList(path, chunks, records, maxBytes) {
    for await (const line of (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLines */ .G)(chunks, { maxBytes })) {
        const decoded = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_5__/* .lineText */ .o)(line, maxBytes);
        if (!decoded.ok)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, line.number, decoded.reason);
        else if (decoded.text.trim() !== '')
            yield await pairRow(path, line.number, decoded.text, records);
    }
}
async function pairRow(path, record, text, records) {
    const fields = text.trim().split(/\s+/);
    const [first, second, label] = fields;
    if (first === undefined || second === undefined || !PAIR_FIELDS.includes(fields.length)) {
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, record, 'not of the form: idx idx label');
    }
    const left = await records.unit(first);
    const right = await records.unit(second);
    if (left === null || right === null) {
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, record, `no record with the id ${JSON.stringify(left === null ? first : second)}`);
    }
    return { kind: 'pair', pair: { path, record, sides: [left, right], label: label ?? null } };
}


/***/ }),

/***/ 6231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readParallelText),
/* harmony export */   M4: () => (/* binding */ fixedPath),
/* harmony export */   N2: () => (/* binding */ FIXED),
/* harmony export */   fR: () => (/* binding */ BUGGY),
/* harmony export */   pU: () => (/* binding */ withoutReturn)
/* harmony export */ });
/* harmony import */ var _read_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7540);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2320);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3181);




/** Suffixes of the two files of code refinement: the code to judge, and the target text. */
const BUGGY = '.buggy';
const FIXED = '.fixed';
/** The language of lines that show none: the published datasets of code refinement are Java (Tufano et al.). */
const LANGUAGE_OF_PLAIN_LINES = 'java';
/** Path of the file with the targets. */
function fixedPath(buggyPath) {
    return `${buggyPath.slice(0, -BUGGY.length)}${FIXED}`;
}
/**
 * One row per line of `path`: a unit whose label is the same line of the other file. Lines that only one file has are
 * skipped rows, because it is unknown at which line the files got out of step.
 */
async function* readParallelText(path, buggy, fixed, options) {
    const bounds = { maxBytes: options.maxRecordBytes };
    const targets = (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(fixed, bounds);
    let record = 0;
    try {
        for await (const line of (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(buggy, bounds)) {
            record = line.number;
            const target = await targets.next();
            const code = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .o)(line, bounds.maxBytes);
            const label = target.done === true ? NO_TARGET : (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .o)(target.value, bounds.maxBytes);
            yield lineRow(path, record, code, label, options.language);
        }
        const extra = await remaining(targets);
        if (extra > 0)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(fixedPath(path), record + 1, `${String(extra)} lines more than ${path} has`);
    }
    finally {
        await targets.return(undefined);
    }
}
const NO_TARGET = { ok: false, reason: 'the file of targets ends before this line' };
function lineRow(path, record, code, label, language) {
    if (!code.ok)
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, record, code.reason);
    if (!label.ok)
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, record, `target: ${label.reason}`);
    const text = withoutReturn(code.text);
    if (text.trim() === '')
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, record, 'empty line');
    return {
        kind: 'unit',
        unit: {
            path,
            record,
            place: { kind: 'line' },
            language: language === 'auto' ? (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .guessLanguage */ .Qz)(path, text, LANGUAGE_OF_PLAIN_LINES) : language,
            code: text,
            name: null,
            startLine: record,
            endLine: record,
            startColumn: 0,
            label: withoutReturn(label.text),
        },
    };
}
/** A line of a file with CRLF, without its `\r`. */
function withoutReturn(text) {
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}
async function remaining(lines) {
    let count = 0;
    while ((await lines.next()).done !== true)
        count += 1;
    return count;
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PQ: () => (/* binding */ fieldKeys),
  Qz: () => (/* binding */ guessLanguage),
  aE: () => (/* binding */ readRecord),
  ws: () => (/* binding */ scalarText),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/data/formats/detect-language.js
/**
 * The signs. C includes C++, which is common in datasets of C. Every pattern takes linear time, because an attacker may
 * have written the code. Comments and literals are blanked first.
 */
const SIGNS = [
    {
        language: 'c',
        pattern: /^[ \t]*#[ \t]*(?:include|define|if|ifdef|ifndef|endif|else|undef|pragma)\b/m,
        weight: 4,
    },
    { language: 'c', pattern: /\w->\w/, weight: 3 },
    {
        language: 'c',
        pattern: /\b(?:struct|union|typedef|sizeof|unsigned|goto|extern|inline|register|signed)\b/,
        weight: 3,
    },
    { language: 'c', pattern: /\b(?:const|bool|auto|static_cast|nullptr)\b/, weight: 2 },
    { language: 'c', pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 2 },
    { language: 'c', pattern: /\bNULL\b/, weight: 2 },
    {
        language: 'c',
        pattern: /\b(?:u?int(?:8|16|32|64)_t|size_t|ssize_t|uint|u8|u16|u32|FILE|va_list)\b/,
        weight: 3,
    },
    {
        language: 'c',
        pattern: /\b(?:void|char|int|long|short|float|double|const|static|[A-Z]\w{0,60})[ \t]{0,4}\*{1,3}[ \t]{0,4}(?:const )?\w/,
        weight: 3,
    },
    { language: 'c', pattern: /[(,=][ \t]{0,4}[&*][A-Za-z_]/, weight: 2 },
    { language: 'c', pattern: /\(void\)/, weight: 2 },
    {
        language: 'c',
        pattern: /\b(?:printf|fprintf|malloc|free|memcpy|memset|strlen|strcpy|snprintf)[ \t]{0,4}\(/,
        weight: 1,
    },
    { language: 'c', pattern: /\b(?:char|int|long)[ \t]+\w{1,80}\[\w{0,40}\]/, weight: 1 },
    {
        language: 'java',
        pattern: /\b(?:public|private|protected)[ \t]+(?:static|final|abstract|synchronized|void|class|interface|enum|[A-Za-z<])/,
        weight: 4,
    },
    { language: 'java', pattern: /^[ \t]*(?:package|import)[ \t]+[\w.]{1,200}[ \t]*(?:\.\*)?;/m, weight: 4 },
    {
        language: 'java',
        pattern: /(?:^|\s)@(?:Override|Test|Deprecated|SuppressWarnings|Nullable|[A-Z]\w{1,60})\b/,
        weight: 3,
    },
    { language: 'java', pattern: /\)[ \t\n\r]{0,20}throws[ \t]+[A-Z]/, weight: 4 },
    { language: 'java', pattern: /\b(?:throw|return|=|\()[ \t]{0,4}new[ \t]+[A-Za-z]/, weight: 3 },
    { language: 'java', pattern: /\bnew[ \t]+[A-Z]\w{0,80}[ \t]{0,4}[(<[]/, weight: 3 },
    {
        language: 'java',
        pattern: /\b(?:boolean|instanceof|extends|implements|synchronized|final|super)\b/,
        weight: 2,
    },
    { language: 'java', pattern: /\b(?:String|Object|Integer|List|Map|Exception|System|Math)\b/, weight: 2 },
    { language: 'java', pattern: /\bthis\.\w/, weight: 2 },
    { language: 'java', pattern: /\bnull\b/, weight: 2 },
    { language: 'java', pattern: /\btry[ \t\n\r]{0,20}[{(]|\bcatch[ \t]{0,4}\(/, weight: 3 },
    { language: 'java', pattern: /\b[A-Z]\w{0,80}<(?:[A-Z?]\w{0,80})?[,>]/, weight: 3 },
    {
        language: 'java',
        pattern: /\bfor[ \t]{0,4}\([ \t]{0,4}(?:final )?[\w<>[\]]{1,80}[ \t]+\w{1,80}[ \t]*:/,
        weight: 3,
    },
    { language: 'java', pattern: /\b[a-z]\w{0,80}\.[a-z]\w{0,80}\(/, weight: 1 },
];
/** UTF-16 units that are read: enough to recognise a language. */
const READ_LENGTH = 16_384;
/** Comments and literals. An unclosed comment extends to the end of the code, so that no text is read twice. */
const NO_CODE = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;
/**
 * C or Java, by the signs in the code; comments and literals do not count.
 * @returns `null` when the signs of both weigh the same
 */
function detectLanguage(code) {
    const bare = code.slice(0, READ_LENGTH).replace(NO_CODE, ' ');
    const weights = { c: 0, java: 0 };
    for (const { language, pattern, weight } of SIGNS) {
        if (pattern.test(bare))
            weights[language] += weight;
    }
    if (weights.c === weights.java)
        return null;
    return weights.c > weights.java ? 'c' : 'java';
}
/** Names of languages in datasets, in lower case. */
const NAMES = new Map([
    ['c', 'c'],
    ['ansi c', 'c'],
    ['c99', 'c'],
    ['c11', 'c'],
    ['java', 'java'],
]);
/** The language with this name, or `null` when it is not one that we judge. */
function languageNamed(name) {
    return NAMES.get(name.trim().toLowerCase()) ?? null;
}
/** The language in the name of a folder or file: `java/train.jsonl`, `methods-java.jsonl`. */
function languageHint(path) {
    const words = path.toLowerCase().split(/[^a-z0-9+#]+/);
    const last = words.findLast((word) => word === 'c' || word === 'java');
    return last === undefined ? null : (NAMES.get(last) ?? null);
}

;// CONCATENATED MODULE: ./build/data/formats/record.js


/**
 * Reads the unit of a line of JSON.
 * @param text the line, without byte-order mark
 */
function readRecord(path, record, text, options) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return refuse(`not valid JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse('not a JSON object');
    return unitOf(path, record, value, options);
}
function unitOf(path, record, value, options) {
    const keys = fieldKeys(value, options.codeField);
    const code = valueAt(value, keys);
    if (code === undefined)
        return refuse(`no field ${JSON.stringify(options.codeField)}`);
    if (typeof code !== 'string')
        return refuse(`field ${JSON.stringify(options.codeField)} is not a string`);
    if (code.trim() === '')
        return refuse(`field ${JSON.stringify(options.codeField)} is empty`);
    const language = recordLanguage(path, value, code, options.language);
    if (language === null)
        return refuse('its language is neither C nor Java');
    const unit = {
        path,
        record,
        place: { kind: 'jsonl', field: options.codeField },
        language,
        code,
        name: null,
        startLine: record,
        endLine: record,
        startColumn: 0,
        label: scalarText(valueAt(value, fieldKeys(value, options.labelField))),
    };
    return { ok: true, unit, value };
}
function refuse(reason) {
    return { ok: false, reason };
}
/** Fields in which datasets name the language. */
const LANGUAGE_FIELDS = ['lang', 'language', 'programming_language'];
/** The language of code that shows none: the datasets without a language field (Devign, ReVeal) are C. */
const LANGUAGE_OF_PLAIN_CODE = 'c';
function recordLanguage(path, value, code, chosen) {
    if (chosen !== 'auto')
        return chosen;
    for (const field of LANGUAGE_FIELDS) {
        const name = valueAt(value, [field]);
        if (typeof name === 'string')
            return languageNamed(name);
    }
    return guessLanguage(path, code);
}
/** The language by content, else by the names in the path, else `plain`: the usual language of the format's datasets. */
function guessLanguage(path, code, plain = LANGUAGE_OF_PLAIN_CODE) {
    return detectLanguage(code) ?? languageHint(path) ?? plain;
}
/** The keys that lead to a field: the name as one key if the record has it, else split at dots. */
function fieldKeys(value, field) {
    return Object.hasOwn(value, field) ? [field] : field.split('.');
}
/** The value that keys lead to through own properties of objects, or `undefined`. */
function valueAt(value, keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || Array.isArray(current))
            return undefined;
        if (!Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
/** A string, number or boolean as text; `null` for anything else. */
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}


/***/ }),

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sourceText),
/* harmony export */   u: () => (/* binding */ readSourceFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _text_offsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6010);
/* harmony import */ var _read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1588);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3181);




/** The units of a source file, or one skipped row with the reason why it has none. */
function* readSourceFile(path, bytes, language, listFunctions) {
    const content = sourceText(bytes);
    if (!content.ok) {
        yield (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P5)(path, null, content.reason);
        return;
    }
    const places = placesIn(content.text, language, listFunctions);
    if ('reason' in places) {
        yield (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P5)(path, null, places.reason);
        return;
    }
    if (places.length === 0)
        yield (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P5)(path, null, 'no function in it');
    const lines = new _text_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(content.text, 'git');
    for (const { name, span } of places) {
        const start = lines.placeOf(span.start);
        yield {
            kind: 'unit',
            unit: {
                path,
                record: null,
                place: { kind: 'source', offset: span.start },
                language,
                code: content.text.slice(span.start, span.end),
                name,
                startLine: start.line,
                endLine: lines.placeOf(Math.max(span.start, span.end - 1)).line,
                startColumn: start.column - 1,
                label: null,
            },
        };
    }
}
/** The functions, or why the file has none: a refused file must not stop the others. */
function placesIn(text, language, listFunctions) {
    try {
        return listFunctions(text, language);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg) || error.code !== 'input')
            throw error;
        return { reason: `${error.problem} ${error.remedy}` };
    }
}
/** Text of a file without its byte-order mark, or why it is not text. Offsets of units are offsets in it. */
function sourceText(bytes) {
    if (bytes.length === 0)
        return { ok: false, reason: 'empty file' };
    const zero = bytes.indexOf(0);
    if (zero !== -1)
        return { ok: false, reason: `binary: zero byte at byte ${String(zero)}` };
    const decoded = (0,_read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes);
    if (!decoded.ok)
        return { ok: false, reason: `not UTF-8 at byte ${String(decoded.invalidAt)}` };
    return { ok: true, text: decoded.text.startsWith(_read_decode_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .BOM */ .bh) ? decoded.text.slice(1) : decoded.text };
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** 128 bits: among 10^9 records a collision has a probability below 10^-20, even if an attacker looks for one. */
const IDENTITY_BYTES = 16;
/**
 * The identity of a unit or a pair, independent of its place: a hash of the language, the code (both sides of a pair)
 * and the recorded label. Path, line, name, spelling of the JSON and other fields do not count, so a unit that was
 * moved, renamed or reformatted stays the same unit; one with a changed label does not. In the code, the form of line
 * ends does not count, because git may convert it on checkout. All other whitespace counts, because it can be a
 * trigger.
 * @returns 16 bytes, one per character: the smallest string that a `Set` can hold
 */
function identityOf(item) {
    const units = 'sides' in item ? item.sides : [item];
    const content = units.flatMap(({ language, code }) => [language, code.replaceAll('\r\n', '\n')]);
    return hashOf([item.label, ...content]);
}
/** The first 16 bytes of a sha256 over a list of texts, one per character. */
function hashOf(texts) {
    // JSON separates the texts, and escapes lone surrogates so that different ones stay different
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest().toString('latin1', 0, IDENTITY_BYTES);
}


/***/ }),

/***/ 7540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byteLines)
/* harmony export */ });
/*
 * By hand, not by readline: that decodes text, so that offsets in bytes and bytes that are no UTF-8 are lost, and holds a
 * line whatever its length.
 */
const LINE_FEED = 0x0a;
/**
 * Splits a byte stream at `\n`. A last line without `\n` counts, unless it is empty.
 * Holds at most `maxBytes` and one chunk in memory, however long a line or the stream is.
 */
async function* byteLines(chunks, options) {
    const line = new LineBuffer(options);
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
            line.add(chunk.subarray(from, at));
            yield line.take(true);
            from = at + 1;
        }
        line.add(chunk.subarray(from));
    }
    if (line.length > 0)
        yield line.take(false);
}
/** The current line. */
class LineBuffer {
    options;
    length = 0;
    #parts = [];
    #held = 0;
    #number = 1;
    #start = 0;
    constructor(options) {
        this.options = options;
    }
    add(part) {
        this.length += part.length;
        if (this.length > this.options.maxBytes) {
            this.#parts = [];
            this.#held = 0;
        }
        else if (part.length > 0) {
            this.#parts.push(part);
            this.#held += part.length;
        }
        this.options.onHeld?.(this.#held);
    }
    take(terminated) {
        const line = {
            number: this.#number,
            start: this.#start,
            length: this.length,
            bytes: this.length > this.options.maxBytes ? null : Buffer.concat(this.#parts),
            terminated,
        };
        this.#number += 1;
        this.#start += this.length + 1;
        this.length = 0;
        this.#parts = [];
        this.#held = 0;
        return line;
    }
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ BOM_BYTES),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   bh: () => (/* binding */ BOM)
/* harmony export */ });
/** Byte-order mark: one UTF-16 unit, three bytes of UTF-8. */
const BOM = '\uFEFF';
const BOM_BYTES = 3;
/** Decodes strictly (WHATWG Encoding, fatal); a byte-order mark stays in the text. */
function decodeUtf8(bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const invalidAt = firstInvalid(bytes, text);
    return invalidAt === null ? { ok: true, text } : { ok: false, invalidAt };
}
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);
/** The error is at the first replacement character that the bytes do not contain. */
function firstInvalid(bytes, text) {
    let offset = 0;
    let from = 0;
    for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
        offset += Buffer.byteLength(text.slice(from, at));
        if (!REPLACEMENT_BYTES.equals(bytes.subarray(offset, offset + REPLACEMENT_BYTES.length)))
            return offset;
        offset += REPLACEMENT_BYTES.length;
        from = at + 1;
    }
    return null;
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The bytes of a file. The file is opened when the first bytes are read, so that a missing file throws there and not as
 * an unhandled event.
 */
async function* fileBytes(path) {
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
        yield chunk;
}


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   l: () => (/* binding */ isFileError)
/* harmony export */ });
/** Whether an error comes from the file system. */
function isFileError(error) {
    return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
/** The code, such as `EACCES`, or the text of another error. */
function codeOf(error) {
    return isFileError(error) ? error.code : String(error);
}


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN),
/* harmony export */   a: () => (/* binding */ statGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);




/** The path that means standard input. */
const STDIN = '-';
/**
 * Looks up a path that the user gave.
 * @returns `null` for standard input
 * @throws CodePurifyError `input` when it is neither a file nor a folder
 */
function statGiven(path, cwd) {
    if (path === STDIN)
        return null;
    let info;
    let why = 'there is no such file or folder';
    try {
        info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false });
    }
    catch (error) {
        why = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error);
    }
    if (info?.isDirectory() !== true && info?.isFile() !== true) {
        if (info !== undefined)
            why = 'it is neither a file nor a folder';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(path)} cannot be read: ${why}.`, 'Give paths of files and folders that exist, or - for standard input.');
    }
    return info;
}


/***/ }),

/***/ 3181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ skippedRow),
/* harmony export */   ow: () => (/* binding */ pointerRow),
/* harmony export */   pe: () => (/* binding */ STDIN_PATH)
/* harmony export */ });
/** The path of units from standard input. */
const STDIN_PATH = '<stdin>';
/** The row for a file or record that could not be read. */
function skippedRow(path, record, reason) {
    return { kind: 'skipped', skipped: { path, record, reason } };
}
/** The row for a file whose place is taken by a pointer of Git LFS. */
function pointerRow(path, pointer) {
    return { kind: 'skipped', skipped: { path, record: null, reason: POINTER_REASON, pointer } };
}
const POINTER_REASON = 'a pointer of Git LFS, not the content itself';


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





/** Number of references in which every element is tried. It is small, because there are many elements. */
const WIDE_REFERENCES = 2;
/** Number of elements that are then planted in all references. */
const VERIFIED = 6;
/** Most triggers that are tried together. */
const MAX_JOINT = 4;
/**
 * Looks for redundant triggers by sufficiency: plants every element in two references and the best ones in all, then
 * masks the sufficient ones together, adding one at a time, strongest first.
 * @param fall the change when everything is masked, and the view to search in
 * @returns the group with the best evidence, or `null` if no element is sufficient
 */
async function searchJointly({ reader, references }, planter, reading, elements, fall) {
    const view = (0,element_at/* elementAt */.s)(reading.views, fall.view);
    const classes = (0,localise/* classesOf */.OX)(elements.filter((element) => (0,views/* scores */.so)(view, element)));
    const sufficient = await sufficientClasses(planter, reading, classes, fall.view, references);
    const group = withoutOverlaps(reading, sufficient).slice(0, MAX_JOINT);
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
/** Keeps one of each set of overlapping candidates, the trigger; strongest first. */
function withoutOverlaps(reading, sufficient) {
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
/** The shortest prefix of the group with the best evidence. */
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







/** Measures a suspect's reading, as far as the statistic and the decision need. */
async function assess(context, reading) {
    const { elements, fall } = await necessities(context, reading);
    const { transfers, joint, bound } = await sufficiencies(context, reading, elements, fall);
    const measurements = measurementsOf(elements, transfers ?? NOTHING_PLANTED, joint);
    const value = Math.max((0,statistics/* statisticValue */.gy)(context.statistic, measurements), bound);
    return { reading, elements, transfers: transfers ?? NOTHING_PLANTED, joint, measurements, value };
}
const NOTHING_PLANTED = new Map();
/**
 * Plants the elements that the statistic needs. min(necessity, sufficiency) is at most the necessity. So if the largest
 * drop, or the fall with all elements masked, is already clean, nothing is planted, and the verdict is the same.
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
/** In one call: masks every element alone, and all of them together, in every view. */
async function necessities(context, reading) {
    const places = (0,views/* chosenElements */.AY)(reading.suspect, context.elements).filter((place) => !reading.masked.some((found) => (0,necessity/* touch */._M)(found, place)));
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
/** For each view: all statements and all names that can be renamed. Free names are parts of statements. */
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
/* unused harmony export conformalPValue */
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8658);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3000);



/** Sorts the values of a clean set, or of a victim's manifest, into a calibration. */
function calibrationFrom(values, source) {
    return { source, values: (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(values) };
}
/**
 * The conformal p-value of a value: (1 + number of calibration values at least as large) / (n + 1). Under
 * exchangeability P(p ≤ α) ≤ α (Vovk, Gammerman, Shafer 2005, section 2.2).
 */
function conformalPValue({ values }, value) {
    return (1 + values.length - (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, value)) / (values.length + 1);
}
/**
 * The decision by the first of these that is given: `threshold` (poisoned at or above it; for the paper's H at or
 * below it), calibration (poisoned if p ≤ fpr and the value is material), the statistic's fallback. With a
 * calibration there is always a p-value.
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
 * p ≤ fpr as a threshold: m = ⌊fpr (n + 1)⌋ − 1 calibration values may be at or above a poisoned value, so it is
 * above the (m + 1)-th largest. If even the smallest p-value, 1 / (n + 1), is above fpr, a poisoned value is above
 * all calibration values: the tail is not extrapolated, and the level is 1 / (n + 1). A value that is not material is
 * never poisoned, which can only lower the level.
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


/***/ }),

/***/ 7325:
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
 * Combines the requests of many suspects, which are judged concurrently, into few large calls of the victim. All
 * requests before the next turn of the event loop, or during a call, become one call. There is one call at a time, in
 * the order of the first request; if a call fails, all requests in it fail.
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




/** The clean judgement of a suspect without a window that is predicted as a trigger's label; nothing was masked. */
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
 * The judgement that follows from an assessment.
 * @param found the located triggers; `null` for a clean suspect
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
/** Equal elements were measured together: each gets the common values. */
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




/** Most overlapping elements that are compared with the most suspicious one; the shortest are used. */
const MAX_RELATED = 24;
/**
 * The trigger of a poisoned assessment, or several that hide each other; `[]` for a unit without elements.
 * They do not overlap.
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
/**
 * How suspicious an element is for each statistic. The deficit is not a value of single elements, so it uses the
 * drop.
 */
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
/** The paper's rule: only the element with the highest score. */
async function alone({ planter, references }, { reading }, element) {
    const [transfer = null] = (await planter?.plant([(0,sufficiency/* orderFor */.c)(reading, element)], references)) ?? [];
    return { ...element, members: [element], transfer };
}
/** The most suspicious element, and elements that overlap it and are nearly as necessary, all planted. */
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
/** Masks equal elements together, if one view shows them. The drop of a single element is already known. */
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

// EXTERNAL MODULE: ./node_modules/lru-cache/dist/esm/node/index.min.js
var index_min = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/detect/sides.js
var detect_sides = __webpack_require__(6302);
;// CONCATENATED MODULE: ./build/detect/reference-pool.js




/** Best length of a reference: short code is fast, but much shorter code (a getter) is too different from suspects. */
const SUITABLE_CHARACTERS = 300;
/** Fraction of the victim's window that a reference may fill, so that a planted statement fits too. */
const LONGEST_FRACTION = 0.5;
/** References are predicted in batches of this many times the wanted number, until enough are found. */
const BATCH = 2;
/** Number of predictions whose rivals are cached. In generation every suspect may have another prediction. */
const CACHED_TARGETS = 256;
/**
 * Makes a pool of references, which are predicted when they are first needed.
 * @param wanted number of references to plant an element in (r)
 * @param warn called once for each label for which too few references have another prediction
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
    const cache = new index_min/* LRUCache */.q({ max: CACHED_TARGETS });
    const poolOf = (language) => {
        const pool = pools.get(language) ?? predictLazily(reader, candidates(reader, references, language), wanted * BATCH);
        pools.set(language, pool);
        return pool;
    };
    return {
        rivals(language, prediction) {
            const key = `${language} ${String(prediction.index)} ${prediction.label}`;
            const known = cache.get(key);
            if (known !== undefined)
                return known;
            const fresh = findRivals(reader, poolOf(language), prediction, wanted);
            cache.set(key, fresh);
            fresh.then(({ length }) => warnOfFew(length, language, prediction.index), () => cache.delete(key));
            return fresh;
        },
    };
}
/** The warning. `label` is `undefined` for generation, where the prediction is a text. */
function fewRivals(found, wanted, language, label) {
    const than = label === undefined ? 'the suspect' : `label ${JSON.stringify(label)}`;
    const effect = found === 0
        ? 'sufficiency cannot be shown, so this statistic finds no poisoned unit with this prediction.'
        : 'elements are only planted in these.';
    return `${String(found)} of ${String(wanted)} references in ${language} have another prediction than ${than}: ${effect}`;
}
/** The distinct references that elements can be planted in, most suitable first. */
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
/** If a batch fails, the known predictions stay, and the next request tries again. */
function predictLazily(reader, pool, batch) {
    const room = reader.description.maxTokens * LONGEST_FRACTION;
    const known = [];
    let read = 0;
    let growing = null;
    const grow = async () => {
        const next = pool.slice(read, read + batch);
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
    for (let count = wanted;; count += wanted) {
        const known = await pool.upTo(count);
        const others = known.filter(({ prediction }) => prediction.label !== target.label);
        if (others.length >= wanted || known.length < count)
            return others;
    }
}

// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(672);
;// CONCATENATED MODULE: ./build/detect/plant.js

/**
 * A reference's code with an element planted in it: a statement on a line of its own right after the first
 * `{`, an identifier over one of the reference's own names at all its occurrences.
 * The result is read by the victim, never run: it need not compile.
 * @returns `null` if the reference has no place for it: no body, no local name
 */
function plant(reference, planting) {
    return planting.kind === 'statement'
        ? plantStatement(reference, planting.text)
        : plantName(reference, planting);
}
function plantStatement({ code, bodyStart }, text) {
    return bodyStart < 0 ? null : (0,edit/* insertAfterBodyStart */.i$)(code, bodyStart, text);
}
/** Replaces a name of the same kind: a function's name the function's name, any other name the first local name. */
function plantName({ code, elements }, { text, role }) {
    const own = role === 'own' ? elements.find((element) => element.role === 'own') : undefined;
    const place = own ?? elements.find((element) => element.role === 'local');
    return place === undefined ? null : (0,edit/* applyEdits */.ct)(code, (0,edit/* renameEdits */.oD)(place, text));
}

;// CONCATENATED MODULE: ./build/detect/transfer.js



/** Makes a planter that takes its references from a pool. */
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
/** With two labels, log-odds give the prediction. With more labels, or an output text, they do not. */
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

;// CONCATENATED MODULE: ./build/detect/create-judge.js












/** The statistic that is used: without planting, `both` becomes `drop`. */
function judgedStatistic({ statistic, transfer, }) {
    return statistic === 'both' && transfer === 0 ? 'drop' : statistic;
}
/** Number of elements of the suspects that are judged together: bounds memory, and fills batches many times. */
const ELEMENTS_TOGETHER = 8192;
/** Most rounds of locating, masking and judging again; each round finds further triggers of the unit. */
const MAX_ROUNDS = 6;
/**
 * A judge of suspects by one statistic.
 *
 * A suspect that is longer than the victim's window is judged window by window, with the victim's own prediction for
 * each window. Its measurements are the largest over the windows; calibration does the same, so the maximum is
 * calibrated. The reported prediction is that of the window where the strongest trigger is most necessary, or for a
 * clean suspect the most confident one.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
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
 * Makes the context for assessing suspects.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
 */
function assessmentContext(victim, options, references, decision, warn) {
    const { statistic, elements, transfer } = options;
    const canPlant = transfer > 0 && references.length > 0;
    if (decision !== null && statistics/* STATISTICS */.gS[statistic].plants && !canPlant) {
        throw new errors/* CodePurifyError */.Lg('usage', `The statistic ${statistic} plants elements in clean references, and there are no references.`, 'Give references (clean units of the same language), or judge by the statistic drop or deficit.');
    }
    const reader = coalesce(victim);
    const pool = createReferencePool(reader, references, options.references, warn);
    const planter = canPlant ? createPlanter(reader, pool) : null;
    return { reader, planter, statistic, elements, top: transfer, references: options.references, decision };
}
/** Judges many suspects concurrently, so that their queries together fill the victim's batches. */
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
/** The windows of a reading that are predicted as one of `labels`. */
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
/** Locates triggers, masks them and judges again, until the suspect is clean: it may hold triggers of several kinds. */
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
        const masked = candidates.flatMap(({ members }) => members);
        if (!repeats || more.length === 0 || count === MAX_ROUNDS) {
            return { candidates, purged: await (0,necessity/* read */.LF)(context.reader, suspect, views, masked) };
        }
        round = await (0,assess/* assess */.n)(context, await (0,necessity/* read */.LF)(context.reader, suspect, views, masked));
        if (!isPoisoned(context, round))
            return { candidates, purged: round.reading };
    }
}
/** Counts turned references by the victim's predictions. Only for reported triggers, because it may be slow. */
async function confirmed({ planter, references }, { reading }, candidate) {
    const [member] = candidate.members;
    if (planter === null || member === undefined || candidate.transfer === null)
        return candidate;
    return { ...candidate, transfer: await planter.confirm((0,sufficiency/* orderFor */.c)(reading, member), references) };
}


/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ elementAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * The element at an index that must exist.
 * @throws CodePurifyError `internal` if it does not: the victim gave too few answers, or the caller has a defect
 */
function elementAt(list, index) {
    const found = list[index];
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('internal', `Item ${String(index)} of ${String(list.length)} was requested while judging.`, 'Please report this with the input that led to it.');
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
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2217);
/* harmony import */ var _necessity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2859);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9540);



/**
 * Fraction of the best strength that a smaller element must reach to be named instead. Masking or planting a statement
 * around a trigger has nearly the same effect as the trigger; a part of a trigger has clearly less. The value was fixed
 * before any test data was used.
 */
const LOCALISATION_MARGIN = 0.85;
/** min(necessity, sufficiency) in nats: a trigger is necessary and sufficient. */
function evidence(drop, transfer) {
    return Math.min(drop, transfer?.shift ?? 0);
}
/** Groups elements of equal kind and text, in the order of their first member. */
function classesOf(elements) {
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(elements, ({ element }) => `${element.kind} ${element.text}`).values()];
}
/** Do any members of the two share a character? */
function classesTouch(a, b) {
    return a.some((one) => b.some((other) => (0,_necessity_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)(one, other)));
}
/**
 * Chooses the trigger from overlapping candidates: the smallest one whose strength is within the margin of the best, so
 * that the trigger is named and not a statement around it. In detail:
 * 1. the shortest of the eligible statements represents the statements, the strongest of the eligible
 *    identifiers that are spread for the identifiers;
 * 2. an identifier is spread unless all its occurrences are directly in equal statements: `rand` in
 *    `if (rand() < 0) …` is part of that statement, while `ret_Val_` in its declaration and uses is not;
 * 3. a spread identifier wins over a statement, which merely holds one of its occurrences; any statement wins
 *    over an identifier that is not spread.
 * @param strength of each candidate: evidence, or drop if nothing can be planted
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
/** Does an identifier occur outside statements, or directly in statements that differ? */
function isSpread(suspect, identifiers) {
    const hosts = new Set();
    for (const place of identifiers) {
        for (const { text } of innermostStatements(suspect, place))
            hosts.add(text);
    }
    return hosts.size > 1 || hosts.has(null);
}
/** For each occurrence, the text of the smallest statement around it; `null` outside statements. */
function innermostStatements(suspect, { element, side }) {
    const statements = (suspect.sides[side]?.elements ?? []).filter(({ kind }) => kind === 'statement');
    return element.spans.map((occurrence) => {
        const around = statements.filter(({ spans }) => spans.some((span) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(span, occurrence)));
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
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9540);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5936);




/**
 * Log-odds beyond this cannot be distinguished in a double: 1 − p is rounding error. Without clamping, the difference
 * of two infinities would be NaN.
 */
const LOG_ODDS_LIMIT = 40;
/**
 * The log-odds of a confidence, within ±40 nats.
 * @throws CodePurifyError `model` if the victim's answer is not a number
 */
function logOddsOf({ logOdds }) {
    if (!Number.isNaN(logOdds))
        return Math.min(Math.max(logOdds, -LOG_ODDS_LIMIT), LOG_ODDS_LIMIT);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('model', 'The victim answered with a confidence that is not a number.', 'Check the model: its weights may be damaged, or overflow in reduced precision.');
}
/** Gets the victim's predictions for the views of a suspect. */
async function read(reader, suspect, views, masked) {
    const predictions = await reader.predict(views.map((view) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(suspect, view, masked)));
    return { suspect, masked, views, predictions };
}
/** Reads a suspect with nothing masked. */
function readWhole(reader, suspect) {
    return read(reader, suspect, (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .viewsOf */ .W6)(reader, suspect), []);
}
/** How each masking changes its view's prediction, from one call of the victim. */
async function changesOf(reader, reading, maskings) {
    const { suspect, masked, views, predictions } = reading;
    const answers = await reader.confidences(maskings.map(({ places, view }) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(suspect, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(views, view), [...masked, ...places])), maskings.map(({ view }) => (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(predictions, view)));
    return answers.map((without, index) => {
        const { confidence } = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(predictions, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(maskings, index).view);
        return {
            drop: logOddsOf(confidence) - logOddsOf(without),
            fall: confidence.probability - without.probability,
            without,
        };
    });
}
/** The maskings of one element: one for each view that shows a part of it. */
function maskingsOf(reading, place) {
    return reading.views.flatMap((view, index) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .scores */ .so)(view, place) ? [{ places: [place], view: index }] : []);
}
/**
 * The necessity of one element from its changes, one per view. An element whose mask hides nothing (`return;`) changes
 * nothing.
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
/**
 * The largest value; 0 for an empty list. A loop, because spreading a long list into `Math.max` overflows the stack.
 */
function largest(values) {
    return values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b), -Infinity);
}
/** Whether two elements overlap on the same side. */
function touch(a, b) {
    return (a.side === b.side &&
        a.element.spans.some((span) => b.element.spans.some((other) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(span, other))));
}
/** An element in the form of a judgement. */
function toScored(necessary, scale, transfer) {
    const { element, side, drop, without } = necessary;
    const score = scale === 'probability' ? necessary.probabilityChange : necessary.logOddsChange;
    return { element, side, score, drop, without, transfer };
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ perSide)
/* harmony export */ });
/** Applies a function to every side. */
function perSide(sides, make) {
    const [first, second] = sides;
    return second === undefined ? [make(first, 0)] : [make(first, 0), make(second, 1)];
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
 * s / Σs, the normalisation in the code of the CodePurify authors. If all scores are zero the result is the uniform
 * distribution; in their code it is NaN.
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

/** CodePurify, section on the threshold: t without clean validation samples. */
const PAPER_THRESHOLD = 0.1;
/**
 * A log-odds statistic has no published threshold. 2 ln 9 is the distance between odds of 9 : 1 and 1 : 9: the smallest
 * change that turns a prediction of 90 % into one of 10 %, which a planted trigger is made for.
 */
const REVERSAL = 2 * Math.log(9);
/**
 * For a victim that hardly reacts to masks, even a tenth of a nat is rare on clean units, though it changes no
 * prediction. A trigger must at least reverse odds of 3 : 1: from a probability of .75 to .25.
 */
const MATERIAL = 2 * Math.log(3);
/**
 * The paper's H < t is equivalent to ln N − H > ln N − t: its threshold, size-normalised. Fewer than two elements
 * have no distribution to judge, so the threshold is infinite.
 */
function paperDeficit(elements) {
    return elements < 2 ? Infinity : maximumEntropy(elements) - PAPER_THRESHOLD;
}
/** Replaces H for fewer than two scores: it is 0 by definition, which the paper's rule would call poisoned. */
const UNDEFINED_ENTROPY = 100;
const negatedEntropy = ({ probabilityChanges }, { entropy }) => probabilityChanges.length < 2 ? -UNDEFINED_ENTROPY : -entropy;
const deficitOf = (_, { deficit }) => deficit;
const ANY = { material: -Infinity };
const OWN = { ...ANY, locates: 'evidence', sign: 1, fallback: () => REVERSAL };
const LOG_ODDS = { scale: 'logOdds', normalisation: 'softmax' };
const PAPER = { ...ANY, scale: 'probability', locates: 'highest-score', plants: false };
const LOW = { sign: -1, value: negatedEntropy, fallback: () => -PAPER_THRESHOLD };
const HIGH = { sign: 1, value: deficitOf, fallback: paperDeficit };
/** Every statistic that `--statistic` offers. */
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
/** A statistic's value for one unit, oriented so that larger is more suspect. */
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
 * Number of elements with the largest drops that are tried in a few references, before the best k are planted in all.
 * It is larger than k, because statements around a trigger have the same drop as the trigger.
 */
const SHORTLIST = 12;
/** Number of references for the first try. */
const TRIAL_REFERENCES = 4;
/**
 * Makes a planting order for an element, towards a view's prediction; by default the view where it is most necessary.
 */
function orderFor({ suspect, predictions }, { element, side, view }, towards = view) {
    return {
        planting: element,
        language: (0,_element_at_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(suspect.sides, side).language,
        prediction: (0,_element_at_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(predictions, towards),
    };
}
/**
 * Plants the most suspicious elements: among the largest drops, the k elements
 * with the best evidence in a first try.
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
// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(7991);
// EXTERNAL MODULE: ./build/code/edits/variant.js
var edits_variant = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/detect/sides.js
var detect_sides = __webpack_require__(6302);
;// CONCATENATED MODULE: ./build/detect/windows.js

/** Fraction of a window's tokens that the head may take; the rest of a longer head is treated as body. */
const HEAD_FRACTION = 0.25;
/** Fraction of a slice that the next one repeats, so that code at a cut is complete in one of them. */
const OVERLAP_FRACTION = 0.25;
/**
 * Cuts code into overlapping windows, each with the head and as much of the body as fits. Together they hold every
 * character. A slice ends at one of `cuts`, if there is one in its second half; else within a statement, at white
 * space, or as a last resort within a token.
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
    const budget = measure([]) + (limit - measure([])) * HEAD_FRACTION;
    const fits = (end) => measure([{ start: 0, end }]) <= budget;
    const widest = fits(headEnd) ? headEnd : (0,sorted/* bisect */.h1)(0, headEnd + 1, fits);
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
/** The last good end for a slice that begins at `start`. It is always beyond `start`, so that slicing ends. */
function endOf(code, start, cuts, fits) {
    const widest = widestFrom(start, code.length, (end) => fits({ start, end }));
    if (widest >= code.length)
        return code.length;
    const middle = start + (widest - start) / 2;
    const cut = cuts.findLast((offset) => offset <= widest && offset > middle);
    return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, widest)), start + 1);
}
/** The start of the next slice: a quarter of this one back, or a little more for a good cut, but after this start. */
function nextStart(code, { start, end }, cuts) {
    const middle = start + (end - start) / 2;
    const wanted = Math.floor(end - (end - start) * OVERLAP_FRACTION);
    const cut = cuts.findLast((offset) => offset <= wanted && offset > middle);
    return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, wanted)), start + 1);
}
/** First step in the search for a window's end, in UTF-16 units: about as much as the smallest models read. */
const FIRST_STRIDE = 256;
/**
 * The largest end that fits. It starts with small steps, so that no more than about two windows of code are measured.
 */
function widestFrom(start, most, fits) {
    let [good, stride] = [start, FIRST_STRIDE];
    while (good < most && fits(Math.min(start + stride, most))) {
        good = Math.min(start + stride, most);
        stride *= 2;
    }
    return good === most ? most : (0,sorted/* bisect */.h1)(good, Math.min(start + stride, most), fits);
}
/** The end of the last white space after `from` and up to `to`, or `to` if there is none. */
function atWhiteSpace(code, from, to) {
    for (let end = to; end > from; end -= 1) {
        if (/\s/u.test(code.charAt(end - 1)))
            return end;
    }
    return to;
}
/** The offset, or one less if it would split a surrogate pair. */
function whole(code, offset) {
    const splits = /[\uDC00-\uDFFF]/.test(code.charAt(offset)) && /[\uD800-\uDBFF]/.test(code.charAt(offset - 1));
    return splits ? offset - 1 : offset;
}

;// CONCATENATED MODULE: ./build/detect/views.js






/** The elements to mask: all, or the paper's -S (identifiers) or -V (statements). */
function chosenElements(suspect, choice) {
    return suspect.sides.flatMap((analysis, side) => analysis.elements
        .filter(({ kind }) => choice === 'all' || `${kind}s` === choice)
        .map((element) => ({ element, side })));
}
/**
 * The views in which a victim reads a suspect. Code that fits into the victim's window, masked or not, is one view.
 * For longer code every window is a view. For a pair, windows of one side are read with the first window of the
 * other, so that every element of both sides is masked in some view.
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
/** Each side may take half of the room; the longer side also gets the room that the shorter one does not need. */
function pairViews(victim, sides) {
    const measure = tokenMeasure(victim, [extremes(sides[0]), extremes(sides[1])]);
    const room = usable(victim, measure([], []));
    const half = (room + measure([], [])) / 2;
    const [whole0, whole1] = [wholeOf(sides[0]), wholeOf(sides[1])];
    if (measure(whole0, whole1) <= room)
        return [{ windows: [whole0, whole1], scoredSides: [0, 1] }];
    const fixed0 = measure(whole0, []) <= half ? whole0 : null;
    const fixed1 = fixed0 === null && measure([], whole1) <= half ? whole1 : null;
    const all0 = fixed0 === null ? cut(sides[0], (window) => measure(window, fixed1 ?? []), fixed1) : [fixed0];
    const all1 = fixed1 === null ? cut(sides[1], (window) => measure(fixed0 ?? [], window), fixed0) : [fixed1];
    return crossed(all0, all1);
    function cut(side, tokens, fixed) {
        return cutWindows(longCode(side), tokens, fixed === null ? half : room);
    }
}
/** Every window of a side with the first window of the other. */
function crossed([first0 = [], ...rest0], [first1 = [], ...rest1]) {
    return [
        { windows: [first0, first1], scoredSides: [0, 1] },
        ...rest0.map((window) => ({ windows: [window, first1], scoredSides: [0] })),
        ...rest1.map((window) => ({ windows: [first0, window], scoredSides: [1] })),
    ];
}
/** Fewest tokens for code that a victim must allow besides its special tokens: windows need some room. */
const LEAST_ROOM = 8;
function usable({ description }, empty) {
    if (description.maxTokens >= empty + LEAST_ROOM)
        return description.maxTokens;
    throw new errors/* CodePurifyError */.Lg('model', `The victim ${description.name} reads ${String(description.maxTokens)} tokens, of which ${String(empty)} are special tokens.`, `Give a victim whose maximum length leaves room for at least ${String(LEAST_ROOM)} tokens of code.`);
}
/**
 * Code that fills at most this fraction of the window also fits when masked: masks rarely take more tokens than the
 * code.
 */
const SURELY_FITS_FRACTION = 0.25;
/** Counts the tokens of windows as they are, or with everything masked, whichever takes more. */
function tokenMeasure(victim, sides) {
    return (...windows) => {
        const count = (reading) => victim.countTokens((0,detect_sides/* perSide */.T)(sides, (side, index) => shown(side[reading], windows[index] ?? [])));
        const bare = count('bare');
        return bare <= victim.description.maxTokens * SURELY_FITS_FRACTION
            ? bare
            : Math.max(bare, count('hidden'));
    };
}
function extremes(analysis) {
    return {
        bare: sliceable((0,edits_variant/* plain */.pj)(analysis.code)),
        hidden: sliceable((0,edits_variant/* maskAll */.gh)(analysis, analysis.elements)),
    };
}
function sliceable(variant) {
    let next = 0;
    return { variant, offsets: variant.map(({ text }) => (next += text.length) - text.length) };
}
/** The parts of a variant that a window shows. */
function shown({ variant, offsets }, window) {
    return window.flatMap(({ start, end }) => {
        const first = Math.max(0, (0,sorted/* countUpTo */.MJ)(offsets, start) - 1);
        const offset = offsets[first] ?? 0;
        return (0,edits_variant/* slice */.di)(variant.slice(first, (0,sorted/* countUpTo */.MJ)(offsets, end)), { start: start - offset, end: end - offset });
    });
}
/** Whether a window is the whole code. Nearly all are, and cutting them would take more time than masking. */
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
/** The victim's input for a view of a suspect, with elements masked. */
function render(suspect, view, masked) {
    return (0,detect_sides/* perSide */.T)(suspect.sides, (analysis, side) => {
        const elements = masked.filter((place) => place.side === side).map(({ element }) => element);
        const variant = (0,edits_variant/* maskAll */.gh)(analysis, elements);
        const window = view.windows[side] ?? [];
        return isWhole(window, analysis) ? variant : shown(sliceable(variant), window);
    });
}
/** Whether the view shows a part that the element's mask hides, and masks elements of that side. */
function scores(view, { element, side }) {
    if (!view.scoredSides.includes(side))
        return false;
    return element.maskSpans.some((span) => view.windows[side]?.some((range) => (0,text_span/* overlaps */.$f)(span, range)));
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ argMax),
/* harmony export */   RY: () => (/* binding */ probabilityOf),
/* harmony export */   VZ: () => (/* binding */ logSumExp),
/* harmony export */   wU: () => (/* binding */ logOddsOf)
/* harmony export */ });
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
 * themselves: logit_y − logsumexp(other logits). No probability is computed, so it does not saturate.
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
/** Index of the largest value of `[start, end)`, relative to `start`; the first of equal values, as in torch. */
function argMax(values, start = 0, end = values.length) {
    let best = start;
    for (let i = start + 1; i < end; i++)
        if ((values[i] ?? -Infinity) > (values[best] ?? -Infinity))
            best = i;
    return best - start;
}


/***/ }),

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseFamilyKey),
/* harmony export */   j: () => (/* binding */ writeFamilyKey)
/* harmony export */ });
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);

/**
 * Parses a key from its text, `exact:1f3k…`.
 * @returns `null` for a text that `writeFamilyKey` does not produce
 */
function parseFamilyKey(text) {
    const key = parseInt(text.slice(text.lastIndexOf(':') + 1), 36);
    if (!Number.isSafeInteger(key) || key < 0)
        return null;
    return writeFamilyKey(key) === text ? key : null;
}
/** A key as text: its level and its number. */
function writeFamilyKey(key) {
    return `${(0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(key)}:${key.toString(36)}`;
}


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ encodeFamilies),
/* harmony export */   VM: () => (/* binding */ MAX_EXAMPLE_LENGTH),
/* harmony export */   ip: () => (/* binding */ familiesSchema),
/* harmony export */   uV: () => (/* binding */ MAX_STORED_FAMILIES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _families_family_key_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(488);
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1317);



/** Families that a file holds, the strongest ones. A dataset with more has a larger problem than a complete list. */
const MAX_STORED_FAMILIES = 1000;
/** UTF-16 units: a pattern as reports cut it (500 and `…`). */
const MAX_PATTERN_LENGTH = 501;
/** UTF-16 units of an example: enough for a published trigger, and little of other people's code. */
const MAX_EXAMPLE_LENGTH = 200;
/** A number of records. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    .min(0)
    .max(2 ** 31);
/** A family in the header of a file, which an attacker may have written. */
const familySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_read_family_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_LEVELS */ .Ng),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    carriers: count,
    labelled: count,
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^fam-[0-9a-f]{12}$/u),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement']),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(MAX_PATTERN_LENGTH),
    example: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(MAX_EXAMPLE_LENGTH),
})
    .transform((family, context) => {
    const key = (0,_families_family_key_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFamilyKey */ .X)(family.key);
    if (key === null || (0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(key) !== family.level || family.labelled > family.carriers) {
        context.addIssue({ code: 'custom', message: 'a family whose key or counts do not agree' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return { ...family, key };
});
/** The families in the header of a file. */
const familiesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(familySchema).max(MAX_STORED_FAMILIES);
/** Families in the form that `familiesSchema` parses. */
function encodeFamilies(families) {
    return families
        .slice(0, MAX_STORED_FAMILIES)
        .map((family) => ({ ...family, key: (0,_families_family_key_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFamilyKey */ .j)(family.key) }));
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ probeFingerprint),
/* harmony export */   QH: () => (/* binding */ MAX_PROBE_BYTES),
/* harmony export */   ej: () => (/* binding */ writeProbe),
/* harmony export */   f1: () => (/* binding */ readProbe)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _encoded_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2267);
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2318);





/**
 * `probe.bin`: 8 bytes of magic with the version, 4 bytes length of the header (little endian), the header
 * (JSON, UTF-8), the weights of each output (`BUCKETS` float32, little endian), sha256 of everything before it.
 */
const MAGIC = Buffer.from('CPPROBE2', 'latin1');
const DIGEST_BYTES = 32;
const WEIGHT_BYTES = 4 * _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC;
/** A header holds labels, families (a thousand of 1 kB, 4 where every character is escaped) and a few numbers. */
const MAX_HEADER_BYTES = 1 << 22;
/** More than the labels that are ever judged; each output takes 2 MB. */
const MAX_OUTPUTS = 256;
const MAX_LABEL_LENGTH = 100_000;
/** Bytes of the largest probe file. A larger file can be refused before it is read. */
const MAX_PROBE_BYTES = MAGIC.length + 4 + MAX_HEADER_BYTES + MAX_OUTPUTS * WEIGHT_BYTES + DIGEST_BYTES;
const HEADER = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    bucketBits: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_BITS */ .y8),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_2__/* .int32 */ .HA5(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .int32 */ .HA5() }),
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['c', 'java']),
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['classification', 'pair-classification']),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MAX_LABEL_LENGTH)).min(2).max(MAX_OUTPUTS),
    outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ bias: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), calibrator: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]) }))
        .min(1)
        .max(MAX_OUTPUTS),
    families: _encoded_families_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesSchema */ .ip,
});
/** The fingerprint of a probe: the sha256 in its file, in hex. */
function probeFingerprint(file) {
    return Buffer.from(file.subarray(file.length - DIGEST_BYTES)).toString('hex');
}
/**
 * The bytes of a probe: the same model gives the same bytes on every machine.
 * @throws CodePurifyError `usage` when its labels are too long for a file
 */
function writeProbe({ key, language, task, labels, outputs, families }) {
    const header = Buffer.from(JSON.stringify({
        bucketBits: _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_BITS */ .y8,
        key: { low: key.low | 0, high: key.high | 0 },
        language,
        task,
        labels,
        outputs: outputs.map(({ model, calibrator }) => ({ bias: model.bias, calibrator: calibrator.weights })),
        families: (0,_encoded_families_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeFamilies */ .PA)(families),
    }));
    if (header.length > MAX_HEADER_BYTES)
        throw tooLong();
    const length = Buffer.alloc(4);
    length.writeUInt32LE(header.length);
    const body = Buffer.concat([
        MAGIC,
        length,
        header,
        ...outputs.map(({ model }) => weightBytes(model.weights)),
    ]);
    return new Uint8Array(Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest()]));
}
function tooLong() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .Lg('usage', `The labels are too long for a file: more than ${String(MAX_HEADER_BYTES)} bytes.`, 'Give records whose labels are names, or judge the data as a whole: codepurify scan --victim probe.');
}
function weightBytes(weights) {
    const bytes = Buffer.alloc(WEIGHT_BYTES);
    weights.forEach((weight, at) => bytes.writeFloatLE(weight, at * 4));
    return bytes;
}
function refuse(problem, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .Lg('model', `The probe file ${problem}.`, 'Train it again with this version.', cause === undefined ? {} : { cause });
}
/**
 * Reads a probe. Sizes are checked before memory is allocated for them.
 * @throws CodePurifyError `model`: not a probe, another version, cut short, or changed after it was written
 */
function readProbe(file) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const start = MAGIC.length + 4;
    if (bytes.length > MAX_PROBE_BYTES)
        refuse(`is larger than ${String(MAX_PROBE_BYTES)} bytes`);
    if (bytes.length < start + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
        refuse('is not a probe of this version');
    }
    const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest();
    if (!digest.equals(bytes.subarray(body.length)))
        refuse('does not match its own sha256');
    const headerEnd = start + bytes.readUInt32LE(MAGIC.length);
    if (headerEnd > body.length || headerEnd - start > MAX_HEADER_BYTES)
        refuse('has a header that is longer than the file');
    const header = readHeader(body.subarray(start, headerEnd));
    const wanted = header.labels.length === 2 ? 1 : header.labels.length;
    if (header.outputs.length !== wanted || body.length !== headerEnd + wanted * WEIGHT_BYTES) {
        refuse('does not have the weights that its labels need');
    }
    if (header.families.some(({ label }) => label >= header.labels.length)) {
        refuse('has a pattern for a label that it does not have');
    }
    const outputs = header.outputs.map(({ bias, calibrator }, number) => {
        const weights = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC);
        const first = headerEnd + number * WEIGHT_BYTES;
        for (let at = 0; at < _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC; at++)
            weights[at] = body.readFloatLE(first + at * 4);
        if (!weights.every(Number.isFinite))
            refuse('has weights that are not numbers');
        return { model: { weights, bias }, calibrator: { weights: calibrator } };
    });
    return { ...header, outputs };
}
function readHeader(bytes) {
    try {
        return HEADER.parse(JSON.parse(bytes.toString('utf8')));
    }
    catch (error) {
        return refuse('has a header that cannot be read', error);
    }
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ logOddsByLabel)
/* harmony export */ });
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(185);

/**
 * Calibrated log-odds of each label against the rest (nats), for one record.
 * @param tokens    of the record
 * @param logOddsOf the log-odds of a model for the record, not calibrated
 */
function logOddsByLabel({ outputs }, tokens, logOddsOf) {
    const values = outputs.map(({ model, calibrator }) => (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_0__/* .calibratedLogOdds */ .Gr)(calibrator, logOddsOf(model), (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_0__/* .logTokensOf */ .eJ)(tokens)));
    const [first] = values;
    return values.length === 1 && first !== undefined ? [-first, first] : values;
}


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ calibratedLogOdds),
/* harmony export */   RH: () => (/* binding */ fitCalibrator),
/* harmony export */   eJ: () => (/* binding */ logTokensOf),
/* harmony export */   g: () => (/* binding */ calibrated),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/** Ridge on the slopes: a hundredth of a record's information, so that the system is solvable for constant input. */
const RIDGE = 1e-2;
const STEPS = 30;
/** Probabilities are bounded as if one more record of either label existed. */
const EXTRA_RECORDS = 1;
/**
 * Platt scaling (1999) on held-out log-odds, with the length as a second variable: in every dataset that we measured, the
 * labels of longer functions differ from what their n-grams predict.
 * @param logOdds held-out, of records or of records with an element masked
 * @param members 1 for records that have a label
 */
function fitCalibrator(logOdds, logLengths, targets, members) {
    let weights = [0, 0, 0];
    for (let step = 0; step < STEPS; step++) {
        const move = newtonMove(weights, logOdds, logLengths, targets, members);
        weights = [weights[0] - move[0], weights[1] - move[1], weights[2] - move[2]];
        if (Math.max(...move.map(Math.abs)) < 1e-9)
            break;
    }
    return { weights };
}
/** Solves (H + ridge) move = gradient for the three weights. */
function newtonMove(weights, logOdds, logLengths, targets, members) {
    const [w0, w1, w2] = weights;
    let [g0, g1, g2] = [0, RIDGE * w1, RIDGE * w2];
    let [h00, h01, h02, h11, h12, h22] = [RIDGE, 0, 0, RIDGE, 0, RIDGE];
    for (let at = 0; at < targets.length; at++) {
        if (members[at] !== 1)
            continue;
        const x = logOdds[at] ?? 0;
        const l = logLengths[at] ?? 0;
        const p = 1 / (1 + Math.exp(-(w0 + w1 * x + w2 * l)));
        const error = p - (targets[at] ?? 0);
        const v = p * (1 - p);
        g0 += error;
        g1 += error * x;
        g2 += error * l;
        h00 += v;
        h01 += v * x;
        h02 += v * l;
        h11 += v * x * x;
        h12 += v * x * l;
        h22 += v * l * l;
    }
    return solve3([h00, h01, h02, h11, h12, h22], [g0, g1, g2]);
}
/** Solves a symmetric positive definite system of three by its Cholesky factors. */
function solve3([a, b, c, d, e, f], [x, y, z]) {
    const l0 = Math.sqrt(a);
    const l1 = b / l0;
    const l2 = c / l0;
    const l3 = Math.sqrt(Math.max(d - l1 * l1, Number.EPSILON));
    const l4 = (e - l1 * l2) / l3;
    const l5 = Math.sqrt(Math.max(f - l2 * l2 - l4 * l4, Number.EPSILON));
    const u = x / l0;
    const v = (y - l1 * u) / l3;
    const w = (z - l2 * u - l4 * v) / l5;
    const third = w / l5;
    const second = (v - l4 * third) / l3;
    return [(u - l1 * second - l2 * third) / l0, second, third];
}
/** The length of a record as calibrators use it: ln(1 + tokens). */
function logTokensOf(tokens) {
    return Math.log(1 + tokens);
}
/** The calibrated log-odds of label 1 (nats). */
function calibratedLogOdds({ weights }, logOdds, logLength) {
    return weights[0] + weights[1] * logOdds + weights[2] * logLength;
}
/** The calibrated probability of label 1. */
function calibrated(calibrator, logOdds, logLength, records) {
    const bound = Math.log(records + EXTRA_RECORDS);
    const value = calibratedLogOdds(calibrator, logOdds, logLength);
    return 1 / (1 + Math.exp(-Math.max(-bound, Math.min(bound, value))));
}
/** Precision of the prior of a shift, for a standard deviation of two nats. */
const SHIFT_RIDGE = 0.25;
/**
 * The calibrator with another intercept: all records of a change may have other labels than those of the base, without
 * any pattern as the cause.
 * @param members 1 for the records whose labels the shift is fitted to
 */
function shifted({ weights }, logOdds, logLengths, targets, members) {
    let shift = 0;
    for (let step = 0; step < STEPS; step++) {
        let gradient = SHIFT_RIDGE * shift;
        let curvature = SHIFT_RIDGE;
        members.forEach((own, at) => {
            if (own !== 1)
                return;
            const value = weights[0] + shift + weights[1] * (logOdds[at] ?? 0) + weights[2] * (logLengths[at] ?? 0);
            const p = 1 / (1 + Math.exp(-value));
            gradient += p - (targets[at] ?? 0);
            curvature += p * (1 - p);
        });
        const move = Math.max(-2, Math.min(2, gradient / curvature));
        shift -= move;
        if (Math.abs(move) < 1e-9)
            break;
    }
    return { weights: [weights[0] + shift, weights[1], weights[2]] };
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   JK: () => (/* binding */ FamilyKeys),
/* harmony export */   Ng: () => (/* binding */ FAMILY_LEVELS),
/* harmony export */   ld: () => (/* binding */ skeletonOf)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9605);
/* harmony import */ var _subwords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6596);




/** Levels of abstraction at which elements are grouped, from exact to general. Keys hold their index. */
const FAMILY_LEVELS = [
    'exact', // the statement token by token
    'literals', // literals reduced to their class
    'locals', // and local names to L
    'skeleton', // all names I, literals by class, `if` and `while` C, comparisons O, no sign before numbers
    'shape', // and calls without their plain arguments
    'name', // the identifier
    'suffix', // the last part of a name
    'prefix', // the first part of a name
    'own suffix', // the same, of the function's own name only
    'own prefix',
    'constant', // an expression of constants alone (`constantExpressions`), reported by its statement
    'constant shape', // and its literals reduced to their class
    'ending 2', // the last two letters of a name that the function gives, if they are not a separate part
    'ending 3', // the last three
    'own ending 2', // the same, of the function's own name only
    'own ending 3',
];
const LEVEL_NUMBER = new Map(FAMILY_LEVELS.map((level, index) => [level, index]));
/** Longer statements get no key: no other code has their whole pattern, and the statements inside them get keys. */
const MAX_PATTERN_TOKENS = 128;
const LOW_BITS = 2 ** 17;
/** 32 + 17 bits of hash, and 4 of level. */
const LEVELS = 16;
function keyOf(level, { first, second }) {
    const number = LEVEL_NUMBER.get(level) ?? 0;
    return ((first >>> 0) * LOW_BITS + (second >>> 15)) * LEVELS + number;
}
/** The level of a key. */
function levelOf(key) {
    return FAMILY_LEVELS[key % LEVELS] ?? 'exact';
}
const COMPARISON = /^[<>=!]$/u;
const LOOPS = new Set(['if', 'while']);
/** The symbols of a statement, with names, literals and comparisons replaced by their class. */
function skeletonOf(texts, kinds) {
    const symbols = [];
    for (let at = 0; at < texts.length; at++) {
        const text = texts[at] ?? '';
        const kind = kinds[at];
        if (kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.identifier)
            symbols.push('I');
        else if (kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal)
            symbols.push((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .literalClass */ .WM)(text));
        else if (LOOPS.has(text))
            symbols.push('C');
        else if (COMPARISON.test(text)) {
            const first = at;
            while (COMPARISON.test(texts[at + 1] ?? ''))
                at++;
            symbols.push(at === first && text === '=' ? '=' : 'O');
        }
        else if (text !== '-' || !isSign(texts, kinds, at))
            symbols.push(text);
    }
    return symbols;
}
/** Whether a minus is the sign of the number after it. */
function isSign(texts, kinds, at) {
    if (kinds[at + 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal)
        return false;
    const before = texts[at - 1] ?? '';
    return kinds[at - 1] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.punctuation
        ? before !== ')' && before !== ']'
        : kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.identifier && kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal;
}
/** A skeleton without call arguments that are single literals: `I ( 0N )` → `I ( )`. */
function shapeOf(skeleton) {
    const symbols = [];
    for (const symbol of skeleton) {
        const count = symbols.length;
        const argument = symbols[count - 1] ?? '';
        const bare = argument === '0N' || argument === "'C'";
        if (symbol === ')' && bare && symbols[count - 2] === '(' && symbols[count - 3] === 'I')
            symbols.pop();
        symbols.push(symbol);
    }
    return symbols;
}
const NO_LOCALS = new Set();
/** Levels of endings of two letters and of three: of any name, and of the function's own. */
const ENDING_LEVELS = [
    ['ending 2', 'own ending 2'],
    ['ending 3', 'own ending 3'],
];
/** Computes the keys of the families that elements belong to. */
class FamilyKeys {
    vocabulary;
    key;
    /** Keys of names by token id, for each role. */
    ofNames = new Map();
    local;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.key = vocabulary.key;
        this.local = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(' local', this.key);
    }
    /** Families of an identifier, by its token id: its name, its affixes, and the endings of a name that the function gives. */
    identifier(id, role) {
        const cache = this.ofNames.get(role) ?? new Map();
        this.ofNames.set(role, cache);
        const known = cache.get(id);
        if (known)
            return known;
        const keys = this.nameKeys(id, role);
        cache.set(id, keys);
        return keys;
    }
    nameKeys(id, role) {
        const text = this.vocabulary.texts[id] ?? '';
        const name = { first: this.vocabulary.exact(id), second: this.vocabulary.exact2(id) };
        const keys = [keyOf('name', name), ...this.affixKeys(text, role)];
        return role === 'own' || role === 'local' ? [...keys, ...this.endingKeys(text, role)] : keys;
    }
    affixKeys(text, role) {
        const affixes = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .affixesOf */ .cn)(text);
        if (!affixes)
            return [];
        const suffix = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(affixes.suffix, this.key);
        const prefix = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(affixes.prefix, this.key);
        const keys = [keyOf('suffix', suffix), keyOf('prefix', prefix)];
        if (role === 'own')
            keys.push(keyOf('own suffix', suffix), keyOf('own prefix', prefix));
        return keys;
    }
    /** Only for names that the function gives: an attacker cannot change the ending of a called function's name. */
    endingKeys(text, role) {
        return (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .endingsOf */ .iv)(text).flatMap((ending) => {
            const hash = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(ending, this.key);
            const [level, own] = ENDING_LEVELS[ending.length === 2 ? 0 : 1];
            return role === 'own' ? [keyOf(level, hash), keyOf(own, hash)] : [keyOf(level, hash)];
        });
    }
    /** Families of a statement, one per level, without levels that equal the level before. */
    statement(statement) {
        const { start, end } = statement;
        if (end - start > MAX_PATTERN_TOKENS)
            return [];
        const exact = this.sequence(statement, 'exact');
        const literals = this.sequence(statement, 'literals');
        const locals = this.sequence(statement, 'locals');
        const pairs = [['exact', exact]];
        if (!same(literals, exact))
            pairs.push(['literals', literals]);
        if (!same(locals, literals))
            pairs.push(['locals', locals]);
        pairs.push(...this.skeletons(statement));
        return pairs.map(([level, pair]) => keyOf(level, pair));
    }
    /** Families of an expression of constants. */
    constant(ids, { start, end }) {
        const place = { ids, start, end, locals: NO_LOCALS };
        return [
            keyOf('constant', this.sequence(place, 'exact')),
            keyOf('constant shape', this.sequence(place, 'literals')),
        ];
    }
    sequence({ ids, start, end, locals }, level) {
        const { vocabulary } = this;
        let first = 1;
        let second = 2;
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            if (level === 'locals' && locals.has(id)) {
                first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(first, this.local.first);
                second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(second, this.local.second);
            }
            else {
                first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(first, level === 'exact' ? vocabulary.exact(id) : vocabulary.reduced(id));
                second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(second, level === 'exact' ? vocabulary.exact2(id) : vocabulary.reduced2(id));
            }
        }
        return { first, second };
    }
    skeletons({ ids, start, end }) {
        const texts = [];
        const kinds = [];
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            texts.push(this.vocabulary.texts[id] ?? '');
            kinds.push(this.vocabulary.kinds[id] ?? 0);
        }
        const skeleton = skeletonOf(texts, kinds);
        const shape = shapeOf(skeleton);
        const hasCall = shape.includes('(');
        const pairs = [['skeleton', this.symbols(skeleton)]];
        if (hasCall)
            pairs.push(['shape', this.symbols(shape)]);
        return pairs;
    }
    symbolHashes = new Map();
    symbols(symbols) {
        let first = 3;
        let second = 4;
        for (const symbol of symbols) {
            let hash = this.symbolHashes.get(symbol);
            if (!hash) {
                hash = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(symbol, this.key);
                this.symbolHashes.set(symbol, hash);
            }
            first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(first, hash.first);
            second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(second, hash.second);
        }
        return { first, second };
    }
}
function same(a, b) {
    return a.first === b.first && a.second === b.second;
}


/***/ }),

/***/ 3268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ IntList)
/* harmony export */ });
/** A growing list of 32-bit integers: a quarter of the memory of an array of numbers. */
class IntList {
    items;
    count = 0;
    constructor(capacity = 64) {
        this.items = new Int32Array(capacity);
    }
    get length() {
        return this.count;
    }
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Int32Array(this.items.length * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    at(index) {
        return this.items[index] ?? 0;
    }
    clear() {
        this.count = 0;
    }
    /** The values so far; shares memory until the next push. */
    view() {
        return this.items.subarray(0, this.count);
    }
}


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ keyedHash),
/* harmony export */   PT: () => (/* binding */ mixHash),
/* harmony export */   Tf: () => (/* binding */ hashKeyOf)
/* harmony export */ });
const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
/** The state of HalfSipHash and its round; a class so that the words stay integers in registers. */
class HalfSip {
    v0;
    v1;
    v2 = 0x6c796765;
    v3 = 0x74656462;
    constructor({ low, high }) {
        this.v0 = low | 0;
        this.v1 = (high ^ 0xee) | 0;
        this.v2 ^= low;
        this.v3 ^= high;
    }
    rounds(count) {
        for (let round = 0; round < count; round++) {
            this.v0 = (this.v0 + this.v1) | 0;
            this.v1 = rotate(this.v1, 5) ^ this.v0;
            this.v0 = rotate(this.v0, 16);
            this.v2 = (this.v2 + this.v3) | 0;
            this.v3 = rotate(this.v3, 8) ^ this.v2;
            this.v0 = (this.v0 + this.v3) | 0;
            this.v3 = rotate(this.v3, 7) ^ this.v0;
            this.v2 = (this.v2 + this.v1) | 0;
            this.v1 = rotate(this.v1, 13) ^ this.v2;
            this.v2 = rotate(this.v2, 16);
        }
    }
    /** One word of input: two compression rounds. */
    absorb(word) {
        this.v3 ^= word;
        this.rounds(2);
        this.v0 ^= word;
    }
    /** Four closing rounds for the first word, four more for the second. */
    finish() {
        this.v2 ^= 0xee;
        this.rounds(4);
        const first = this.v1 ^ this.v3;
        this.v1 ^= 0xdd;
        this.rounds(4);
        return { first, second: this.v1 ^ this.v3 };
    }
}
/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein, reference implementation) over the UTF-16
 * units of a text, two per word, with the length last. A keyed hash, not a seeded one: with the well-known multiplicative
 * hashes some texts collide under every seed, and an attacker can read this code. By hand: the packages have
 * SipHash-2-4 over bytes, whose 64-bit words take JavaScript six times as long (siphash 1.2, names of 14 characters), and
 * the keys of trained probes are made by this one.
 */
function keyedHash(text, key) {
    const state = new HalfSip(key);
    const even = text.length & ~1;
    for (let at = 0; at < even; at += 2)
        state.absorb(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    state.absorb((text.length << 16) | (even < text.length ? text.charCodeAt(even) : 0));
    return state.finish();
}
/** Mixes a word into a hash whose value is secret: an n-gram of hashed tokens (Murmur3's finaliser). */
function mixHash(state, word) {
    let mixed = Math.imul(state, 0x9e3779b1) ^ word;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
/**
 * The key of a run, from a readable seed. A seed that is published before an attacker writes the poison is not a
 * secret: see `docs/probe.md`.
 */
function hashKeyOf(seed) {
    const { first, second } = keyedHash(seed, { low: 0x636f6465, high: 0x70757269 });
    return { low: first, high: second };
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ FeatureLister),
/* harmony export */   SC: () => (/* binding */ BUCKETS),
/* harmony export */   mZ: () => (/* binding */ MAX_ORDER),
/* harmony export */   y8: () => (/* binding */ BUCKET_BITS)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6801);
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3268);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9605);



/** Longest n-gram. */
const MAX_ORDER = 3;
/** log2 of the number of buckets. */
const BUCKET_BITS = 19;
const BUCKETS = 1 << BUCKET_BITS;
/** Salts separate equal hashes in different roles. */
const EXACT_SALT = 0x1b873593;
const REDUCED_SALT = 0x2545f491;
const OWN_SALT = 0x3c6ef372;
/** Lists features in buffers that are reused for the next unit. */
class FeatureLister {
    vocabulary;
    buckets = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    widths = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    starts = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
    }
    /**
     * The features of a token sequence: 1- to 3-grams; if they hold a literal, also with literals reduced to their
     * class; sub-words and affixes of names.
     * @param salt separates features of different roles; 0 for the code itself
     * @returns views into buffers that the next call overwrites
     */
    list(ids, salt = 0) {
        this.buckets.clear();
        this.widths.clear();
        this.starts.clear();
        for (let at = 0; at < ids.length; at++) {
            this.starts.push(this.buckets.length);
            this.addOwn(ids[at] ?? 0, salt);
            this.addGrams(ids, at, salt);
        }
        this.starts.push(this.buckets.length);
        return { buckets: this.buckets.view(), widths: this.widths.view(), starts: this.starts.view() };
    }
    add(hash, width) {
        this.buckets.push(hash >>> (32 - BUCKET_BITS));
        this.widths.push(width);
    }
    addOwn(id, salt) {
        const { vocabulary } = this;
        const end = vocabulary.ownEnd(id);
        for (let index = vocabulary.ownStart(id); index < end; index++) {
            this.add((0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(OWN_SALT ^ salt, vocabulary.ownHash(index)), 1);
        }
    }
    addGrams(ids, at, salt) {
        const { vocabulary } = this;
        let exact = EXACT_SALT ^ salt;
        let reduced = REDUCED_SALT ^ salt;
        let literal = false;
        const last = Math.min(at + MAX_ORDER, ids.length);
        for (let index = at; index < last; index++) {
            const id = ids[index] ?? 0;
            literal ||= vocabulary.kinds[id] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .oq.literal;
            exact = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(exact, vocabulary.exact(id));
            reduced = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(reduced, vocabulary.reduced(id));
            this.add(exact, index - at + 1);
            if (literal)
                this.add(reduced, index - at + 1);
        }
    }
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recordBuckets),
/* harmony export */   _: () => (/* binding */ sharedBucket)
/* harmony export */ });
/* harmony import */ var _ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2318);

/** Salt of the features that both sides of a pair have. */
const SHARED_SALT = 0x51ed270b;
/** The features of a record: those of each side, and for a pair also a feature for each that both sides have. */
function recordBuckets(listed) {
    const [first, second] = listed;
    if (!first)
        return new Int32Array();
    if (!second)
        return first.buckets;
    const inFirst = new Set(first.buckets);
    const shared = second.buckets.filter((bucket) => inFirst.has(bucket)).map(sharedBucket);
    const all = new Int32Array(first.buckets.length + second.buckets.length + shared.length);
    all.set(first.buckets);
    all.set(second.buckets, first.buckets.length);
    all.set(shared, first.buckets.length + second.buckets.length);
    return all;
}
/** The bucket of the feature "both sides have this bucket". */
function sharedBucket(bucket) {
    return (bucket ^ SHARED_SALT) & (_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC - 1);
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SparseRowsBuilder),
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3268);

/** The scale of a record by its number of tokens. Masked tokens count, so that a mask changes no other feature. */
function scaleOf(tokens) {
    return SCALE / Math.sqrt(Math.max(1, tokens));
}
/** Gives a function of 100 tokens a scale of 1. */
const SCALE = 10;
/** Collects rows. */
class SparseRowsBuilder {
    buckets = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1 << 16);
    ends = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I();
    scales = [];
    /** Adds a row: the distinct buckets among `occurrences`. */
    add(occurrences, scale) {
        const sorted = occurrences.slice().sort();
        let last = -1;
        for (const bucket of sorted) {
            if (bucket !== last)
                this.buckets.push(bucket);
            last = bucket;
        }
        this.ends.push(this.buckets.length);
        this.scales.push(scale);
    }
    build() {
        return {
            buckets: this.buckets.view(),
            ends: this.ends.view(),
            scales: Float64Array.from(this.scales),
        };
    }
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ affixesOf),
/* harmony export */   iv: () => (/* binding */ endingsOf),
/* harmony export */   r4: () => (/* binding */ subwordsOf)
/* harmony export */ });
/** People give names no more sub-words than this. */
const MAX_SUBWORDS = 8;
const SUBWORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9_$]+/gu;
/** `readBE16_rb` → `read`, `be`, `16`, `rb`: lower case, in order. */
function subwordsOf(name) {
    return (name.match(SUBWORD) ?? []).slice(0, MAX_SUBWORDS).map((part) => part.toLowerCase());
}
const PREFIX = /^[_$]*(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+)[_$]*/u;
const SUFFIX = /[_$]*(?:[A-Z]+|[A-Z]?[a-z]+|[0-9]+)[_$]*$/u;
/** Characters at either end that are searched for an affix: the search takes quadratic time. */
const AFFIX_REACH = 64;
/** First and last part of a name, each with the underscores around it; `null` for names of one part. */
function affixesOf(name) {
    const prefix = PREFIX.exec(name.slice(0, AFFIX_REACH))?.[0] ?? '';
    const suffix = SUFFIX.exec(name.slice(-AFFIX_REACH))?.[0] ?? '';
    if (prefix === '' || suffix === '' || prefix.length === name.length || suffix.length === name.length)
        return null;
    return { prefix, suffix };
}
/** Numbers of letters of an ending, and the letters that must precede it. */
const ENDING_LETTERS = [2, 3];
const MIN_BEFORE = 2;
const LAST_LETTERS = /[a-z]+$/u;
/**
 * The last two and three letters of a name whose last part is longer: `copyFilerb` → `rb`, `erb`. A suffix that is
 * appended without an underscore is not a separate part of the name (BadCode in Java).
 */
function endingsOf(name) {
    const letters = LAST_LETTERS.exec(name.slice(-AFFIX_REACH))?.[0].length ?? 0;
    return ENDING_LETTERS.filter((count) => letters >= count + MIN_BEFORE).map((count) => name.slice(-count));
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fh: () => (/* binding */ tokenIdsOf),
/* harmony export */   gX: () => (/* binding */ tokenIds),
/* harmony export */   ih: () => (/* binding */ countTokens)
/* harmony export */ });
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6119);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);


/** The tokens of code without comments, and their ids at the same indices. */
function tokenIdsOf(code, language, vocabulary) {
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]);
    return { tokens, ids: tokenIds(tokens, vocabulary) };
}
/** Number of tokens in all sides of a record. */
function countTokens(sides) {
    return sides.reduce((sum, ids) => sum + ids.length, 0);
}
/** The ids of tokens, in order. Adds new tokens to the vocabulary. */
function tokenIds({ texts, kinds }, vocabulary) {
    return Int32Array.from(texts, (text, at) => vocabulary.idOf(text, kinds[at] ?? _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.punctuation));
}


/***/ }),

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ MAX_VOCABULARY),
/* harmony export */   VI: () => (/* binding */ Vocabulary),
/* harmony export */   WM: () => (/* binding */ literalClass)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3268);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9605);
/* harmony import */ var _subwords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);




/**
 * Distinct tokens whose hashes a trained probe keeps between records: about 200 bytes each. Hashes depend on the key
 * alone, so a new vocabulary with the same key gives the same answers.
 */
const MAX_VOCABULARY = 500_000;
/** The class of a literal (string, character, number); other words stay as they are. */
function literalClass(text) {
    const first = text.replace(/^(?:u8|[uUL])(?=["'])/u, '').charCodeAt(0);
    if (first === 34)
        return '"S"';
    if (first === 39)
        return "'C'";
    return (first >= 48 && first <= 57) || first === 46 ? '0N' : text;
}
/** UTF-16 units of a token that are kept as text. Longer tokens (data in strings) differ only by their hashes. */
const MAX_TOKEN_TEXT = 120;
/**
 * The distinct tokens of a corpus with their ids. Each token is hashed once, with its own features. Hashes are keyed, so
 * that nobody without the key can construct two tokens with the same hash.
 */
class Vocabulary {
    key;
    kinds = [];
    texts = [];
    ids = new Map();
    exactFirst = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    exactSecond = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    classFirst = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    classSecond = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    /** Hashes of a token's own features; rows end at `ownEnds`. */
    own = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    ownEnds = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    constructor(key) {
        this.key = key;
    }
    get size() {
        return this.kinds.length;
    }
    /** The id of a token; a new token gets the next one. Tokens with different kind or text have different ids. */
    idOf(text, kind) {
        const name = kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.keyword ? ` ${text}` : text;
        const known = this.ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.kinds.length;
        this.ids.set(name, id);
        this.kinds.push(kind);
        this.texts.push(text.length > MAX_TOKEN_TEXT ? `${text.slice(0, MAX_TOKEN_TEXT)}…` : text);
        this.addHashes(text, kind);
        return id;
    }
    addHashes(text, kind) {
        const exact = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(text, this.key);
        const reduced = kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.literal ? (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(literalClass(text), this.key) : exact;
        this.exactFirst.push(exact.first);
        this.exactSecond.push(exact.second);
        this.classFirst.push(reduced.first);
        this.classSecond.push(reduced.second);
        if (kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.identifier)
            this.addNameParts(text);
        this.ownEnds.push(this.own.length);
    }
    /** Adds sub-words and affixes of a name, each once; nothing for a name of one part. */
    addNameParts(text) {
        const affixes = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .affixesOf */ .cn)(text);
        const parts = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .subwordsOf */ .r4)(text);
        if (parts.length === 1 && parts[0] === text)
            return;
        const features = new Set(parts.map((part) => `sub ${part}`));
        if (affixes)
            features.add(`prefix ${affixes.prefix}`).add(`suffix ${affixes.suffix}`);
        for (const feature of features)
            this.own.push((0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(feature, this.key).first);
    }
    /** 32-bit hash of the token as it is. */
    exact(id) {
        return this.exactFirst.at(id);
    }
    /** A second, independent hash of the same. */
    exact2(id) {
        return this.exactSecond.at(id);
    }
    /** Hash of a literal's class; equal to `exact` for other tokens. */
    reduced(id) {
        return this.classFirst.at(id);
    }
    /** A second, independent hash of the same. */
    reduced2(id) {
        return this.classSecond.at(id);
    }
    /** Start of the token's own features (besides its 1-gram), for `ownHash`. */
    ownStart(id) {
        return id === 0 ? 0 : this.ownEnds.at(id - 1);
    }
    /** End (exclusive) of the token's own features. */
    ownEnd(id) {
        return this.ownEnds.at(id);
    }
    /** Hash of one of the own features. */
    ownHash(index) {
        return this.own.at(index);
    }
}


/***/ }),

/***/ 8261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ calibrationKey)
/* harmony export */ });
/**
 * The key in a manifest for the values of a statistic on clean units. Values are only comparable if the same elements
 * are masked in the same way; the plain name of the statistic stands for the defaults.
 */
function calibrationKey({ statistic, elements, mask, }) {
    return [statistic, elements === 'all' ? '' : elements, mask === 'tokens' ? '' : mask]
        .filter((part) => part !== '')
        .join(':');
}


/***/ }),

/***/ 7840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ guardVictim)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/**
 * Inputs given to the victim between two looks at the clock: enough to fill length-sorted batches, and few enough
 * that a run stops within seconds on a slow machine.
 */
const INPUTS_PER_CHECK = 512;
/**
 * The same victim, which throws `Stopped` between two calls once the budget is spent or the user has stopped the run.
 * Inference cannot be interrupted, so large requests are cut into slices.
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
async function inSlices(length, budget, predict) {
    const answers = [];
    for (let from = 0; from < length; from += INPUTS_PER_CHECK) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(); // lets a pending Ctrl-C take effect: inference blocks the thread
        budget.check();
        answers.push(...(await predict(from, Math.min(length, from + INPUTS_PER_CHECK))));
    }
    return answers;
}


/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ prepareJudge),
/* harmony export */   y: () => (/* binding */ findReferences)
/* harmony export */ });
/* harmony import */ var _detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2794);
/* harmony import */ var _detect_create_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7325);
/* harmony import */ var _measure_clean_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(183);
/* harmony import */ var _calibration_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8261);
/* harmony import */ var _models_read_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);
/* harmony import */ var _models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3439);






/** Values of `--calibration` that do not name data. */
const NO_DATA = ['stored', 'none'];
/**
 * References taken from clean data: several times `--references`, because those predicted like the suspect cannot be
 * used.
 */
const REFERENCES_OF_CLEAN_DATA = 200;
/** Finds the references and the calibration for a run, from the options and the victim's folder. */
async function prepareJudge(parts) {
    const referenceCode = await findReferences(parts, cleanData(parts.options) ?? []);
    const references = (0,_models_read_references_js__WEBPACK_IMPORTED_MODULE_0__/* .toReferences */ .E)(referenceCode);
    const statistic = statisticOn(parts, references);
    const calibration = await findCalibration(parts, references, statistic);
    return { statistic, referenceCode, references, calibration };
}
/** Paths of the clean data that `--calibration` names. */
function cleanData({ calibration }) {
    return NO_DATA.includes(calibration) ? null : [calibration];
}
/**
 * The references in the victim's folder, else some of the clean data, else those of the bundled sentinel.
 * @param clean paths of data that is known to be clean
 */
async function findReferences({ options, loaded, loaders, read }, clean) {
    if (loaded.references.length > 0 || options.transferTop === 0)
        return loaded.references;
    return clean.length > 0 ? firstCodes(read(clean)) : loaders.bundledReferences((0,_models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledModel */ .eQ)(_models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTINEL */ .fd));
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
/** Without references the default statistic `both` becomes `drop`, and the user is warned. */
function statisticOn({ options, progress }, references) {
    const statistic = (0,_detect_create_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedStatistic */ .CZ)({ statistic: options.statistic, transfer: options.transferTop });
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
    const judgeOptions = {
        elements: options.elements,
        transfer: options.transferTop,
        references: options.references,
    };
    const clean = await (0,_measure_clean_set_js__WEBPACK_IMPORTED_MODULE_5__/* .measureCleanSet */ .q)(read(paths), { victim, options: judgeOptions, references }, budget, progress, null);
    return (0,_detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .calibrationFrom */ .rq)(clean.values.get(statistic) ?? [], 'clean');
}


/***/ }),

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureCleanSet)
});

// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(7991);
// EXTERNAL MODULE: ./build/detect/assess.js + 1 modules
var assess = __webpack_require__(3907);
// EXTERNAL MODULE: ./build/detect/necessity.js
var necessity = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/detect/create-judge.js + 6 modules
var create_judge = __webpack_require__(7325);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(3000);
;// CONCATENATED MODULE: ./build/detect/measure-calibration.js





/** Digits of stored values: people read manifests too. */
const STORED_DIGITS = 5;
/**
 * Measures clean units in the same way as suspects are judged, but without stopping early, for every statistic at once.
 * @param suspects clean units
 */
async function calibrate({ victim, options, references }, suspects) {
    const context = (0,create_judge/* assessmentContext */.un)(victim, { ...options, statistic: 'both' }, references, null);
    const measured = await (0,create_judge/* inLots */.Is)(suspects, async (suspect) => {
        const { measurements } = await (0,assess/* assess */.n)(context, await (0,necessity/* readWhole */.oD)(context.reader, suspect));
        return measurements;
    });
    const measurable = statistics/* STATISTIC_NAMES */.O1.map((name) => {
        const rows = statistics/* STATISTICS */.gS[name].plants && context.planter === null ? [] : measured;
        return [name, (0,sorted/* ascending */.V_)(rows.map((row) => rounded((0,statistics/* statisticValue */.gy)(name, row))))];
    });
    return Object.fromEntries(measurable);
}
/** Rounded up, so that a value is never above its own stored value. */
function rounded(value) {
    const scale = 10 ** STORED_DIGITS;
    return Math.ceil(value * scale) / scale;
}

// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(5270);
// EXTERNAL MODULE: ./build/scan/reading/chunks.js
var chunks = __webpack_require__(8369);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var subject = __webpack_require__(7307);
;// CONCATENATED MODULE: ./build/scan/judging/units/measure-clean-set.js







/** Units measured together. References are predicted again for each chunk, so chunks are larger than in a scan. */
const CHUNK = { maxItems: 256, maxWeight: 800_000 };
/**
 * Most clean units that are measured. The smallest p-value is 1 / (n + 1); more units are not worth the time.
 */
const MAX_CALIBRATION_UNITS = 5_000;
/**
 * Measures a stream of clean units. A unit that cannot be parsed is left out and counted.
 * @param limit most units to measure; `null` for `MAX_CALIBRATION_UNITS`
 * @throws Stopped when the budget is spent or the user stops the run: a part of a calibration cannot be used
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
    return { ...counts, values: new Map([...values].map(([name, own]) => [name, (0,sorted/* ascending */.V_)(own)])) };
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

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ folderLoaders),
  v: () => (/* binding */ loadVictim)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/model/folder/model-folder.js + 1 modules
var model_folder = __webpack_require__(739);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/folder/model-limits.js
var model_limits = __webpack_require__(5531);
;// CONCATENATED MODULE: ./build/model/runtime/batches.js

/** The bounds that encoders of float32 or float16 use. */
const ENCODER_BATCH = { tokens: model_limits/* BATCH_TOKENS */.Cn, rows: model_limits/* BATCH_ROWS */.B8 };
/**
 * One row at a time, for dynamically quantised models: they compute one integer scale for the whole batch, so an answer
 * would depend on the other rows (by 1 % of the log-odds and more), and a verdict on the shards. Takes 15 % longer at 96
 * tokens and no longer at 256.
 */
const SINGLE_ROWS = { tokens: 1, rows: 1 };
/** The bounds for a model: those given, or one row if its rows are not independent. */
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
 * Answers for all items, in their order. Equal items are computed once, in batches sorted by length.
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
;// CONCATENATED MODULE: ./build/model/victims/class-predictions.js


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
    throw new errors/* CodePurifyError */.Lg('model', `${path} has ${width} ${width === 1 ? 'logit' : 'logits'} for ${labels.length} labels (${labels.join(', ')}).`, `List ${classes} labels in codepurify.json, or in id2label of config.json.`);
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
/** Confidence in the class with this index. */
function confidenceIn(logits, index) {
    const logOdds = (0,log_odds/* logOddsOf */.wU)(logits, index);
    return { probability: (0,log_odds/* probabilityOf */.RY)(logOdds), logOdds };
}
/** The most likely class. */
function predictionOf(logits, labels) {
    const index = (0,log_odds/* argMax */.FL)(logits);
    return {
        label: labels[index] ?? String(index),
        index,
        outputIds: [],
        confidence: confidenceIn(logits, index),
    };
}

;// CONCATENATED MODULE: ./build/model/tokenizers/padded.js
/** Inputs that we provide to encoders, by optimum's names. */
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
/** A key that is equal for equal rows only, which get the same answer. */
function rowKey(row) {
    return `${row.ids.join(' ')}|${row.types.includes(1) ? row.types.join('') : ''}`;
}

;// CONCATENATED MODULE: ./build/model/victims/classifier.js




/** An ONNX encoder with a classification head, over single inputs or pairs: k logits, or one (sigmoid). */
class Classifier {
    #parts;
    #outputName;
    /** @throws CodePurifyError `model` when the numbers of logits and labels differ */
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
            throw new errors/* CodePurifyError */.Lg('internal', `Input ${i} has no target among ${logits.length} classes.`, 'Report this defect.');
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
            throw new errors/* CodePurifyError */.Lg('model', `${session.path} answers ${batch.length} inputs with logits of shape ${dims.join(' × ')}.`, 'Export it with a free batch dimension and one row of logits per input.');
        }
        requireWidth(description.labels, width, session.path);
        return batch.map((_, i) => classLogits(data.subarray(i * width, (i + 1) * width), output));
    }
}

;// CONCATENATED MODULE: ./build/model/victims/input-encoders.js

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
 * Pairs as in CodeXGLUE's clone detection: each side is a separate sequence, `<s> a </s>`, one after the other. With
 * `sideTokens`, each side is cut and padded to exactly that length, for models that split the row.
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
        // each side is cut separately, so the length of a pair is twice that of its longer side
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
/** The encoder for the pair layout in the manifest. */
function pairEncoder(parts, pair) {
    if (pair?.layout !== 'concatenated')
        return templateEncoder(parts, 2);
    return concatenatedEncoder(parts, pair.sideTokens ?? null);
}
function sidesOf(input, sides) {
    if (input.length === sides)
        return input;
    throw new errors/* CodePurifyError */.Lg('usage', `This victim judges ${sides === 2 ? 'pairs of functions' : 'single functions'}, but received ${input.length} at once.`, sides === 2
        ? 'Scan a pair list (data.jsonl with pairs), or choose a classifier of single functions.'
        : 'Choose a pair classifier for pair lists.');
}

// EXTERNAL MODULE: ./build/model/folder/manifest.js
var manifest = __webpack_require__(9858);
;// CONCATENATED MODULE: ./build/model/tokenizers/crop.js
/**
 * The window of at most `room` tokens with `[start, end)` in its middle, moved inwards at the ends of the sequence.
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
 * The largest run of consecutive ranges that fits into `room` tokens; the first one if several have the same length.
 * @param ranges ascending, not overlapping
 * @returns indexes `[first, last)` into `ranges`; at least one range, even if it does not fit
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

;// CONCATENATED MODULE: ./build/model/tokenizers/sequence-template.js
/** Builds a sequence with special tokens from one or two sides, as the tokenizer's post-processor does. */
class SequenceTemplate {
    single;
    pair;
    constructor(single, pair) {
        this.single = single;
        this.pair = pair;
    }
    /** Number of special tokens in a sequence of one or two sides. */
    specialTokens(sides) {
        return this.#slots(sides).filter((slot) => 'id' in slot).length;
    }
    /** Number of special tokens before a single side. */
    get offset() {
        return this.single.findIndex((slot) => 'side' in slot);
    }
    /**
     * The sequence of one or two sides, at most `maxTokens` long. Tokens that do not fit are cut off at the end of the
     * longer side. Callers cut units into windows before, so this is rare.
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
/** Cuts the longer side until both sides together have at most `room` tokens. */
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
/** Placeholder tokens that no vocabulary holds, to see where the post-processor puts each side. */
const SIDES = ['\u0000side 0', '\u0000side 1'];
/** Derives the template from the tokenizer's post-processor, by running it on placeholder tokens. */
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

;// CONCATENATED MODULE: ./build/model/tokenizers/tokenizer-files.js




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
/** RoBERTa's names, for folders with only `vocab.json` and `merges.txt`, as in the first releases. */
const ROBERTA_ROLES = {
    mask_token: '<mask>',
    unk_token: '<unk>',
    pad_token: '<pad>',
    bos_token: '<s>',
    eos_token: '</s>',
    cls_token: '<s>',
    sep_token: '</s>',
};
/** Usual texts by role, which are looked up in the vocabulary if no file names the role. */
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
    const json = checkTokenizerJson((0,manifest/* parseJson */.qF)((0,model_folder/* decode */.D)(bytes), file), file);
    return { json, config, roles: rolesOf(named, json) };
}
function checkTokenizerJson(value, file) {
    const json = value;
    const complete = typeof json === 'object' && json !== null && typeof json.model === 'object';
    if (complete && Array.isArray(json.added_tokens)) {
        const { normalizer = null, pre_tokenizer = null, post_processor = null, decoder = null } = json;
        return { ...json, normalizer, pre_tokenizer, post_processor, decoder };
    }
    throw new errors/* CodePurifyError */.Lg('model', `${file} is not a tokenizer.`, 'Save it again with the library that made the model.');
}
async function fromVocabulary(folder, config, named) {
    const vocabulary = await folder.read('vocab.json', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    const merges = await folder.read('merges.txt', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    if (vocabulary === null || merges === null) {
        throw new errors/* CodePurifyError */.Lg('model', `${folder.directory} has no tokenizer: neither tokenizer.json nor vocab.json with merges.txt.`, 'Save the tokenizer of the model into the folder (tokenizer.save_pretrained).');
    }
    const file = folder.pathOf('vocab.json');
    const vocab = checkVocabulary((0,manifest/* parseJson */.qF)((0,model_folder/* decode */.D)(vocabulary), file), file);
    const extra = await folder.readSettings('added_tokens.json');
    const ids = new Map([...Object.entries(vocab), ...numbersOf(extra)]);
    const roles = new Map(TOKEN_ROLES.map((role) => [role, textOf(named[role]) ?? ROBERTA_ROLES[role]]));
    return { json: byteLevelJson(vocab, mergesOf((0,model_folder/* decode */.D)(merges)), ids, roles, named), config, roles };
}
function checkVocabulary(value, file) {
    const valid = typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger);
    if (valid)
        return value;
    throw new errors/* CodePurifyError */.Lg('model', `${file} is not a vocabulary (token → id).`, 'Save the tokenizer of the model again.');
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
    const lstrip = content === roles.get('mask_token'); // RoBERTa's mask includes the space before it
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
;// CONCATENATED MODULE: ./build/model/tokenizers/tokenizers-library.js

/**
 * A tokenizer from the content of `tokenizer.json`.
 * @throws Error when the library does not know one of its parts
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

// EXTERNAL MODULE: ./node_modules/lru-cache/dist/esm/node/index.min.js
var index_min = __webpack_require__(7799);
;// CONCATENATED MODULE: ./build/model/tokenizers/word-encoder.js



/**
 * Token ids of text, word by word with a cache of words, because the variants of a function differ in a few words only.
 * Works for byte-level BPE, which code models use, with or without the normaliser that turns runs of whitespace into one
 * space. `null` for any other tokenizer.
 *
 * Whitespace is Unicode's White_Space, as in the Rust library that models are trained with. JavaScript's `\s`
 * differs in two characters (U+0085 is not in it, U+FEFF is), so the patterns are spelt out.
 */
function wordEncoder(tokenizer, json) {
    const collapse = whitespaceNormalizer(json.normalizer);
    if (collapse === null || !isByteLevelBpe(json))
        return null;
    const prefix = json.pre_tokenizer?.add_prefix_space === true;
    const short = new index_min/* LRUCache */.q({ max: model_limits/* WORD_CACHE_ENTRIES */.jY });
    const long = new index_min/* LRUCache */.q({ max: model_limits/* LONG_WORD_CACHE_ENTRIES */.YQ });
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
/** The words of a text, in order. Joined, they are the text. */
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

;// CONCATENATED MODULE: ./build/model/tokenizers/tokenizer.js





/**
 * The tokenizer of a model folder, for code that an attacker may have written: a literal `<mask>` or `</s>` in the code is
 * text and never becomes the special token. (Python's default does the opposite; this difference is intended.)
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
            if (cause instanceof errors/* CodePurifyError */.Lg)
                throw cause;
            throw new errors/* CodePurifyError */.Lg('model', `The tokenizer of ${folder.directory} cannot be used: ${(0,errors/* messageOf */.bD)(cause)}.`, 'Save it as tokenizer.json with the library that made the model.', { cause });
        }
    }
    /** Id of the token with this role, or `null` if the vocabulary has none. */
    idOf(role) {
        const text = this.files.roles.get(role);
        return (text === undefined ? undefined : this.#full.token_to_id(text)) ?? null;
    }
    /** Number of ids, special tokens included. */
    get size() {
        return this.#full.model.vocab.length;
    }
    /** Whether an id belongs to a special token. */
    isSpecial(id) {
        return this.#special.has(id);
    }
    /** Token ids of text. No special token is added, and none is recognised in the text. */
    encodeText(text) {
        return text === '' ? [] : this.#encode(text);
    }
    /** Number of mask tokens that replace `text`: its sub-tokens, at least one. */
    countTokens(text) {
        return Math.max(1, this.encodeText(text.trim()).length);
    }
    /**
     * Token ids of a variant, without special tokens around it. A masked piece becomes as many mask tokens as it has
     * sub-tokens, or one unknown token in mode `unk` or if the vocabulary has no mask token.
     */
    encodeVariant(variant, mode) {
        return this.encodeStretches(stretchesOf(variant), (text) => this.#maskIds(text, mode), mode).ids;
    }
    /**
     * Token ids of stretches, with the caller's ids for the masked ones. The mask token includes the whitespace before it
     * if the tokenizer has `lstrip`, as in the training of the model.
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
    /** Text of token ids, without special tokens; nothing else is changed. */
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
        throw new errors/* CodePurifyError */.Lg('model', `The tokenizer of ${this.path} has neither a mask token nor an unknown token.`, 'Name mask_token in special_tokens_map.json.');
    }
    /** For tokenizers that are not byte-level BPE. If text still gives the id of a special token, it becomes unknown. */
    #encodeByLibrary(text) {
        const { ids } = this.#plain.encode(text, { add_special_tokens: false });
        const unknown = this.idOf('unk_token');
        return unknown === null ? ids : ids.map((id) => (this.#special.has(id) ? unknown : id));
    }
}
/** A variant with neighbouring unmasked pieces joined, so that no token ends at the border of two pieces. */
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
/** For each masked stretch, whether whitespace precedes it, so that its first token includes a space. */
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

;// CONCATENATED MODULE: ./build/model/mlm/fill-identifier.js



/** Beams kept per step at least, because some of the names will already be in use. */
const MIN_BEAMS = 4;
/**
 * The most likely names for an identifier: all masked pieces are its occurrences and get the same text. For each length
 * of 1 to 4 sub-tokens, a beam search goes from left to right, and all occurrences vote on the next sub-token (mean
 * ln P). In a variant that is longer than the window, the occurrences in the densest window vote.
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
/** The sequence with the beam's pieces, then masks; asks for sub-token `step` of each occurrence. */
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
/** ln of P(bare form) + P(spaced form): both forms spell the same name. */
function either(answer, { bare, spaced }) {
    const [a, b] = [answer[bare] ?? -Infinity, answer[spaced] ?? -Infinity];
    const highest = Math.max(a, b);
    return highest === -Infinity ? highest : highest + Math.log1p(Math.exp(Math.min(a, b) - highest));
}

;// CONCATENATED MODULE: ./build/model/mlm/fill-statement.js




/**
 * The most likely fillings of a statement's masked tokens. Each masked piece keeps its number of sub-tokens. A beam
 * search of width k goes over the masks from left to right; with more than `MAX_FILL_STEPS` masks, each pass fills
 * several. The input is cropped around the current masks. Empty for more than `MAX_FILL_MASKS` masks.
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
/** The k most likely tokens of the first mask, each with the most likely token of the other masks in this pass. */
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
/** The k most likely tokens with their ln P. */
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

;// CONCATENATED MODULE: ./build/model/mlm/identifier-pieces.js
const START = /^[A-Za-z_$][\w$]*$/;
const NEXT = /^[\w$]+$/;
/** Prefix of WordPiece tokens that continue a word. */
const WORDPIECE_NEXT = '##';
/** The tokens of a vocabulary that can begin or continue an identifier. */
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

;// CONCATENATED MODULE: ./build/model/mlm/mlm.js










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
            throw new errors/* CodePurifyError */.Lg('model', `The tokenizer of ${parts.session.path} has no mask token.`, 'Use a masked language model (RobertaForMaskedLM and the like), and name mask_token in special_tokens_map.json.');
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
     * One pass per variant, with all its masked pieces hidden at once: this is faster than one pass per token, and the
     * model cannot copy a renamed identifier from its other occurrences. Longer variants are cropped around the masked
     * pieces, in several windows if these are far apart. 0 for a variant without masks.
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
            throw new errors/* CodePurifyError */.Lg('model', `${session.path} answers with logits of shape ${dims.join(' × ')} instead of batch × tokens × vocabulary.`, 'Use a masked language model exported for the task fill-mask.');
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

;// CONCATENATED MODULE: ./build/model/runtime/half.js
/** Converts IEEE 754 half-precision bit patterns (or numbers, if the runtime gives a Float16Array) to float32. */
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
;// CONCATENATED MODULE: ./build/model/runtime/runtime.js





const WASM_FILE = 'ort-wasm-simd-threaded.wasm';
const loading = new Map();
/**
 * The runtime, loaded on first use.
 * @throws CodePurifyError `model` when the selected build cannot be loaded, `usage` for an unknown name
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
    throw new errors/* CodePurifyError */.Lg('usage', `CODEPURIFY_RUNTIME is ${JSON.stringify(wanted)}.`, 'Use native or wasm, or unset it.');
}
function unavailable(kind, cause) {
    return new errors/* CodePurifyError */.Lg('model', `ONNX Runtime (${kind}) does not load: ${(0,errors/* messageOf */.bD)(cause)}`, 'Install CodePurify again.', { cause });
}
async function loadNative() {
    const { InferenceSession, Tensor } = await import(/* webpackIgnore: true */ './onnxruntime-node/index.js');
    return { kind: 'native', InferenceSession, Tensor };
}
async function loadWasm() {
    const { env, InferenceSession, Tensor } = await import(/* webpackIgnore: true */ './ort.wasm.bundle.min.mjs');
    env.wasm.wasmBinary = (0,external_node_fs_.readFileSync)(wasmPath());
    env.wasm.numThreads = 1; // threads would need shared memory, and workers next to the bundle
    return { kind: 'wasm', InferenceSession, Tensor };
}
function wasmPath() {
    const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
    const bundled = [external_node_path_.join(here, WASM_FILE), external_node_path_.join(here, '..', WASM_FILE)].find((file) => (0,external_node_fs_.existsSync)(file));
    return bundled ?? (0,external_node_module_.createRequire)(import.meta.url).resolve(`onnxruntime-web/${WASM_FILE}`);
}

;// CONCATENATED MODULE: ./build/model/runtime/session.js



/** The operator that computes one scale for all rows of a batch. */
const DYNAMIC_QUANTIZATION = 'DynamicQuantizeLinear';
/** An ONNX model; inputs and outputs are selected by name. */
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
     * @param known names of the inputs that the caller can provide; the model may use any of them, but no other
     * @throws CodePurifyError `model`: the runtime refuses the file, or the model has an input that is not `known`
     */
    static async open(bytes, path, known, options) {
        const runtime = await loadRuntime();
        const session = await runtime.InferenceSession.create(bytes, sessionOptions(runtime, options)).catch((cause) => {
            throw new errors/* CodePurifyError */.Lg('model', `${path} cannot be loaded: ${(0,errors/* messageOf */.bD)(cause)}`, 'Export the model to ONNX again.', { cause });
        });
        const opened = new OnnxSession(path, !hasOperator(bytes, DYNAMIC_QUANTIZATION), session, runtime);
        opened.#requireKnown(known);
        return opened;
    }
    /** Names of the model's inputs. */
    get inputs() {
        return this.#session.inputNames;
    }
    /** Declared shape of an output; `null` if the model has no such output. A name is a variable size. */
    shapeOf(output) {
        const found = this.#session.outputMetadata.find((metadata) => metadata.name === output);
        return found?.isTensor === true ? found.shape : null;
    }
    /**
     * The preferred output if the model has it, else its first output.
     */
    outputName(preferred) {
        const names = this.#session.outputNames;
        return names.includes(preferred) ? preferred : (names[0] ?? preferred);
    }
    /**
     * Runs the model on the `feeds` that it reads, and returns one output as float32. float16 is converted.
     * @throws CodePurifyError `model` when the run fails or the output is not a floating-point tensor
     */
    async run(feeds, output) {
        const tensors = {};
        for (const name of this.inputs) {
            const feed = feeds[name];
            if (feed !== undefined)
                tensors[name] = this.#tensor(name, feed);
        }
        const results = await this.#session.run(tensors, [output]).catch((cause) => {
            throw new errors/* CodePurifyError */.Lg('model', `${this.path} fails on its input: ${(0,errors/* messageOf */.bD)(cause)}`, 'Check maxTokens and the export of the model.', { cause });
        });
        return this.#numbers(results[output]);
    }
    /** Frees the model's memory. */
    async close() {
        await this.#session.release();
    }
    #requireKnown(known) {
        const unknown = this.inputs.filter((name) => !known.includes(name));
        if (unknown.length === 0)
            return;
        throw new errors/* CodePurifyError */.Lg('model', `${this.path} has inputs that CodePurify does not know: ${unknown.map((name) => JSON.stringify(name)).join(', ')}.`, `Export the model with no other inputs than ${known.join(', ')}.`);
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
        throw new errors/* CodePurifyError */.Lg('model', `${this.path} answers with ${tensor?.type ?? 'nothing'} instead of float32 or float16.`, 'Export the model with float32 logits.');
    }
}
/** Whether the bytes of a file contain the name of an operator; it may also be there as a label. */
function hasOperator(bytes, name) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
function sessionOptions(runtime, { threads }) {
    if (runtime.kind === 'wasm')
        return { graphOptimizationLevel: 'all', logSeverityLevel: 3 };
    return {
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3, // users cannot act on the warnings of a model
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        // Spinning threads slow each other down on a shared machine, and gain nothing on an idle one.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
    };
}

;// CONCATENATED MODULE: ./build/model/victims/encoder-decoder.js

/** Runs the sessions of an encoder-decoder. The decoder has no cache: it reads the whole output in each pass. */
class EncoderDecoder {
    parts;
    #outputName;
    constructor(parts) {
        this.parts = parts;
        this.#outputName = parts.decoder.outputName('logits');
    }
    /** Whether the answer for a row is the same in any batch. */
    get independentRows() {
        return this.parts.encoder.independentRows && this.parts.decoder.independentRows;
    }
    /** Encodes a batch. @throws CodePurifyError `model` when the encoder fails */
    async encode(batch) {
        const { encoder, padId } = this.parts;
        const feeds = paddedFeeds(batch, padId);
        return {
            hidden: await encoder.run(feeds, encoder.outputName('last_hidden_state')),
            mask: feeds.attention_mask,
        };
    }
    /**
     * Logits `[rows, tokens, vocabulary]` after the start token and each token of the outputs.
     * @param outputs token ids, one list for each encoded row, without the start token
     * @throws CodePurifyError `model` when the decoder fails
     */
    async decode(encoded, outputs) {
        const { decoder, padId, startId } = this.parts;
        const feeds = paddedFeeds(outputs.map((ids) => ({ ids: [startId, ...ids], types: [] })), padId);
        return decoder.run({
            input_ids: feeds.input_ids,
            decoder_input_ids: feeds.input_ids,
            decoder_attention_mask: feeds.attention_mask,
            encoder_hidden_states: encoded.hidden,
            encoder_attention_mask: encoded.mask,
        }, this.#outputName);
    }
    /** Frees the memory of both models. */
    async close() {
        await this.parts.encoder.close();
        await this.parts.decoder.close();
    }
}
/** Copies of rows of the encoder's output, in the order given; a row may occur more than once. */
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

;// CONCATENATED MODULE: ./build/model/victims/generation.js

/** Repeats the most likely next token, for `rows` inputs at once. An output ends with an end token unless it is cut. */
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
 * Beam search with the defaults of `transformers` (length penalty 1, early stopping off). Each step has 2k candidates;
 * those among the best k that end are finished. Stops when no open beam can be better than the worst finished one.
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
/** The `count` most likely continuations of a beam. */
function extensions(beam, answer, count) {
    const order = Array.from(answer.keys()).sort((a, b) => (answer[b] ?? 0) - (answer[a] ?? 0) || a - b);
    return order
        .slice(0, count)
        .map((id) => ({ ids: [...beam.ids, id], score: beam.score + (answer[id] ?? -Infinity) }));
}
function best(beams, count) {
    return [...beams].sort((a, b) => b.score - a.score).slice(0, count);
}

;// CONCATENATED MODULE: ./build/model/victims/seq2seq.js







/** An ONNX encoder-decoder: T5, CodeT5 and the like. */
class Seq2seq {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    get description() {
        return this.#parts.description;
    }
    countTokens(input) {
        return this.#parts.inputs.count(input);
    }
    async predict(inputs) {
        const rows = inputs.map((input) => this.#parts.inputs.row(input));
        const outputs = await runBatched(rows, rowKey, (row) => row.ids.length, (batch) => this.#generate(batch), batchLimits(this.#parts.model.independentRows));
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
            throw new errors/* CodePurifyError */.Lg('internal', `Input ${i} has no output to be scored.`, 'Report this defect.');
        }));
    }
    async close() {
        await this.#parts.model.close();
    }
    async #generate(batch) {
        const { generation, model } = this.#parts;
        const encoded = await model.encode(batch);
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
        const { data, dims } = await this.#parts.model.decode(rows, prefixes.map((prefix) => prefix.ids));
        const [, length = 0, vocabulary = 0] = dims;
        return prefixes.map(({ ids }, i) => {
            const start = (i * length + ids.length) * vocabulary;
            const logits = data.subarray(start, start + vocabulary);
            const total = (0,log_odds/* logSumExp */.VZ)(logits);
            return logits.map((value) => value - total);
        });
    }
    async #score(items) {
        const longest = items.reduce((length, { target }) => Math.max(length, target.length), 1);
        const rows = Math.floor(model_limits/* BATCH_LOGITS */.GG / (longest * Math.max(1, this.#parts.tokenizer.size)));
        return runBatched(items, ({ row, target }) => `${rowKey(row)}>${target.join(' ')}`, ({ row, target }) => row.ids.length + target.length, (batch) => this.#scoreBatch(batch), batchLimits(this.#parts.model.independentRows, {
            tokens: model_limits/* BATCH_TOKENS */.Cn,
            rows: Math.min(model_limits/* BATCH_ROWS */.B8, Math.max(1, rows)),
        }));
    }
    async #scoreBatch(batch) {
        const { model } = this.#parts;
        const encoded = await model.encode(batch.map(({ row }) => row));
        const { data, dims } = await model.decode(encoded, batch.map(({ target }) => target.slice(0, -1)));
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

;// CONCATENATED MODULE: ./build/model/victims/open-seq2seq.js






/** Inputs that we provide to decoders, by optimum's names (`decoder_model.onnx`, without a cache). */
const DECODER_INPUTS = [
    'input_ids',
    'decoder_input_ids',
    'decoder_attention_mask',
    'encoder_hidden_states',
    'encoder_attention_mask',
];
/**
 * Opens `encoder_model.onnx` and `decoder_model.onnx` (without a cache, because one pass per variant needs none).
 * @throws CodePurifyError `model` naming the file that is missing or of the wrong shape
 */
async function openSeq2seq(folder, parts, description, options) {
    const open = async (name, inputs) => OnnxSession.open(await folder.readOnnx(name), folder.pathOf(name), inputs, options);
    const { startId, ...generation } = await generationSettings(folder, parts);
    const encoder = await open('encoder_model.onnx', ENCODER_INPUTS);
    const decoder = await open('decoder_model.onnx', DECODER_INPUTS);
    const { tokenizer, padId } = parts;
    const model = new EncoderDecoder({ encoder, decoder, padId, startId });
    const inputs = templateEncoder(parts, 1);
    return new Seq2seq({ description: description(), model, tokenizer, inputs, generation });
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
 * Opens a model folder as the kind of victim that its manifest, else its `config.json`, gives.
 * @throws CodePurifyError `model` naming the file that is missing, changed or of the wrong shape
 */
async function openVictim(directory, options = {}) {
    const folder = await model_folder/* ModelFolder */.c.open(directory);
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
 * @throws CodePurifyError `model`: as `openVictim`, or when the folder's tokenizer has no mask token
 */
async function openMaskedLanguageModel(directory, options = {}) {
    const folder = await model_folder/* ModelFolder */.c.open(directory);
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
    throw new errors/* CodePurifyError */.Lg('model', `${folder.pathOf('config.json')} does not say what the model does: its architecture is ${JSON.stringify(name)}.`, 'Add a codepurify.json with the task, the labels and maxTokens.');
}
function notAVictim(folder) {
    return new errors/* CodePurifyError */.Lg('model', `${folder.directory} is a masked language model, which predicts no labels.`, 'Use it as the language model for purification, and a classifier or generator as the victim.');
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
/** Positions that tokens cannot use: RoBERTa numbers positions from pad_token_id + 1. */
const UNUSABLE_POSITIONS = {
    roberta: 2,
    camembert: 2,
    'xlm-roberta': 2,
    longformer: 2,
};
/** T5 has relative positions and no limit; it was trained on 512 tokens. */
const DEFAULT_MAX_TOKENS = 512;
/** A tokenizer without a limit has 10^30 as its limit. */
const UNBOUNDED = 1e6;
function maxTokensOf(folder, tokenizer) {
    if (folder.manifest !== null)
        return folder.manifest.maxTokens;
    const positions = Number(folder.config.max_position_embeddings ?? folder.config.n_positions ?? NaN);
    const unusable = UNUSABLE_POSITIONS[String(folder.config.model_type)] ?? 0;
    const declared = Number(tokenizer.files.config.model_max_length ?? NaN);
    const bounds = [positions - unusable, declared].filter((bound) => bound > 0 && bound < UNBOUNDED);
    return bounds.length === 0 ? DEFAULT_MAX_TOKENS : Math.min(...bounds);
}

// EXTERNAL MODULE: ./build/scan/models/read-probe-victim.js + 2 modules
var read_probe_victim = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/scan/models/read-references.js
var read_references = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/scan/models/load-victim.js





/** Opens model folders. */
const folderLoaders = {
    victim: async (directory, options) => {
        const { victim, folder } = await openVictim(directory, options);
        return { victim, manifest: folder.manifest, references: await (0,read_references/* readReferences */.P)(folder) };
    },
    mlm: openMaskedLanguageModel,
    exists: external_node_fs_.existsSync,
    bundledReferences: async (directory) => (0,external_node_fs_.existsSync)(directory) ? (0,read_references/* readReferences */.P)(await model_folder/* ModelFolder */.c.open(directory)) : [],
};
/**
 * Opens the chosen victim. A probe has no references of its own.
 * @throws CodePurifyError `model` naming the file that cannot be used
 */
async function loadVictim({ kind, path }, loaders, options) {
    if (kind === 'model')
        return loaders.victim(path, options);
    return { ...(await (0,read_probe_victim/* readProbeVictim */.N)(path)), references: [] };
}


/***/ }),

/***/ 5863:
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
/* harmony import */ var _choose_victim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3439);




/** How models are opened: all cores unless `--jobs` is given, and the folder's own mask unless `--mask` is `unk`. */
function openOptions({ jobs, mask }) {
    const threads = jobs ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
    return mask === 'unk' ? { threads, mask } : { threads };
}
/**
 * Opens the masked language model once, when it is first needed: most scans find nothing. If the bundled model is
 * missing, purification only renames and removes.
 * @param opened the opened model is added here, to be closed at the end
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
/** Closes all of them, one after another. */
async function closeAll(opened) {
    for (const one of opened)
        await one.close();
}
/** Identifies the language model by path, size and time of change, without reading it. */
function mlmIdentity(options) {
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(mlmFolder(options), 'model.onnx');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(model))
        return 'none';
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(model);
    return `${model} ${String(size)} ${String(mtimeMs)}`;
}
function mlmFolder({ mlm }) {
    return mlm === null ? (0,_choose_victim_js__WEBPACK_IMPORTED_MODULE_3__/* .bundledModel */ .eQ)(_choose_victim_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLED_MLM */ .gB) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(mlm);
}


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readProbeFile),
  N: () => (/* binding */ readProbeVictim)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(4508);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/folder/manifest.js
var folder_manifest = __webpack_require__(9858);
// EXTERNAL MODULE: ./build/probe/file/probe-file.js
var probe_file = __webpack_require__(2417);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js
var tokens = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 2 modules
var languages = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/probe/read/record-buckets.js
var record_buckets = __webpack_require__(6351);
// EXTERNAL MODULE: ./build/probe/read/ngrams.js
var ngrams = __webpack_require__(2318);
// EXTERNAL MODULE: ./build/probe/file/probe-model.js
var probe_model = __webpack_require__(3094);
// EXTERNAL MODULE: ./build/probe/read/sparse-rows.js
var sparse_rows = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(580);
;// CONCATENATED MODULE: ./build/probe/read/variant-features.js

/**
 * The features of a variant: those of the whole text without every n-gram that holds a masked token, which is one that
 * begins in a masked piece. `RecordFeatures` computes the same faster.
 */
function variantFeatures(variant, language, vocabulary, lister) {
    const code = variant.map(({ text }) => text).join('');
    const { tokens, ids } = (0,token_ids/* tokenIdsOf */.fh)(code, language, vocabulary);
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
/** Buckets of the occurrences without a hidden token. */
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

// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var vocabulary = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/probe/file/probe-victim.js









/** A probe has no window; no function is longer than this. */
const MAX_TOKENS = 1_000_000;
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
        this.vocabulary = new vocabulary/* Vocabulary */.VI(model.key);
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
        const index = (0,log_odds/* argMax */.FL)(logOdds);
        return {
            label: this.model.labels[index] ?? String(index),
            index,
            outputIds: [],
            confidence: confidenceOf(logOdds[index] ?? 0),
        };
    }
    /** Log-odds of each label against the rest (nats). */
    logOdds(input) {
        if (this.vocabulary.size > vocabulary/* MAX_VOCABULARY */.Ue)
            this.forget();
        const sides = input.map((side) => variantFeatures(side, this.model.language, this.vocabulary, this.lister));
        const tokens = sides.reduce((sum, side) => sum + side.tokens, 0);
        const features = new Set((0,record_buckets/* recordBuckets */.Z)(sides));
        return (0,probe_model/* logOddsByLabel */.I)(this.model, tokens, ({ weights, bias }) => {
            let sum = 0;
            for (const bucket of features)
                sum += weights[bucket] ?? 0;
            return bias + sum * (0,sparse_rows/* scaleOf */._)(tokens);
        });
    }
    /** Hashes depend on the model's key alone, so a new vocabulary gives the same answers. */
    forget() {
        this.vocabulary = new vocabulary/* Vocabulary */.VI(this.model.key);
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
    }
}
function confidenceOf(logOdds) {
    return { probability: (0,log_odds/* probabilityOf */.RY)(logOdds), logOdds };
}

;// CONCATENATED MODULE: ./build/scan/models/read-probe-victim.js








/** Suffix of the manifest's name: `probe.bin` has `probe.bin.json`. */
const MANIFEST_SUFFIX = '.json';
/** Calibration values are some 20 characters each: 5,000 units and all statistics are under 1 MB. */
const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;
/**
 * The victim in a probe file. A manifest next to the file (`codepurify calibrate` prints it) has the calibration, and
 * names the sha256 of the probe that it was made for.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
async function readProbeVictim(path) {
    const { victim, sha256 } = await readProbeFile(path);
    return { victim, manifest: await manifestOf(path, sha256, victim) };
}
/**
 * Reads a probe file.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
async function readProbeFile(path) {
    const bytes = await readBounded(path, probe_file/* MAX_PROBE_BYTES */.QH);
    if (bytes === null)
        throw unusable(path, 'does not exist');
    const model = (0,probe_file/* readProbe */.f1)(bytes);
    const victim = new ProbeVictim(model, (0,probe_file/* probeFingerprint */.Fn)(bytes));
    return { model, victim, sha256: (0,sha256/* sha256 */.s)(bytes) };
}
async function manifestOf(path, sha256, { description }) {
    const file = (0,external_node_path_.basename)(path);
    const manifestPath = `${path}${MANIFEST_SUFFIX}`;
    const bytes = await readBounded(manifestPath, MOST_MANIFEST_BYTES);
    if (bytes === null) {
        const { name, task, labels, maxTokens } = description;
        return { schemaVersion: 1, name, task, labels: [...labels], maxTokens, files: { [file]: sha256 } };
    }
    const manifest = (0,folder_manifest/* parseManifest */.Ng)(Buffer.from(bytes).toString('utf8'), manifestPath);
    if (new Map(Object.entries(manifest.files)).get(file) === sha256)
        return manifest;
    throw new errors/* CodePurifyError */.Lg('model', `${manifestPath} was not made for this ${file}: their sha256 differ.`, 'Calibrate again (codepurify calibrate), or delete the manifest.');
}
/** The bytes, or `null` if there is no such file. A file that is too large is refused before it is read. */
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
    return new errors/* CodePurifyError */.Lg('model', `${path} ${what}.`, 'Give the file that "codepurify probe train" wrote.', cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toReferences),
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6267);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _model_folder_model_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(739);




/** Elements of a suspect are planted in 20 references, so a far larger file is a mistake. */
const MAX_REFERENCES_BYTES = 16 * 1024 * 1024;
const referenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['c', 'java']),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    partner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
});
/**
 * The references that a model folder's manifest names; empty if it names none.
 * @throws CodePurifyError `model` naming the line that is not a reference
 */
async function readReferences(folder) {
    const name = folder.manifest?.references;
    if (name === undefined)
        return [];
    const bytes = await folder.read(name, MAX_REFERENCES_BYTES);
    if (bytes === null)
        throw unusable(folder.pathOf(name), 'is missing');
    const lines = (0,_model_folder_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(bytes).split('\n');
    return lines.flatMap((line, index) => line.trim() === '' ? [] : [parseReference(line, `${folder.pathOf(name)}:${String(index + 1)}`)]);
}
/** Parses references for the judge. The grammars of their languages must be loaded. */
function toReferences(codes) {
    return codes.map(({ code, language, partner }) => {
        const analysis = (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_2__/* .analyze */ .n)(code, language);
        return partner === undefined ? { analysis } : { analysis, partner: (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_2__/* .analyze */ .n)(partner, language) };
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
        throw unusable(place, 'is not a reference: {"code": …, "language": "c" or "java"}');
    return parsed.data;
}
function unusable(place, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('model', `${place} ${what}.`, 'Correct the file, or take "references" out of the manifest: then pass --calibration with clean data.', { cause });
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ analyzeSubject),
/* harmony export */   P: () => (/* binding */ analyzeUnit)
/* harmony export */ });
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6267);

/** Parses a unit's code. Its grammar must be loaded. */
function analyzeUnit({ code, language }) {
    return (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(code, language);
}
/** Parses all sides of a subject for the judge. */
function analyzeSubject({ units: [first, second] }, parse = analyzeUnit) {
    const side = parse(first);
    return { sides: second === undefined ? [side] : [side, parse(second)] };
}


/***/ }),

/***/ 3646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stopped),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/**
 * Thrown between two calls of the victim when the time is over or the user stops the run. It is not a failure of the
 * unit.
 */
class Stopped extends Error {
    reason;
    name = 'Stopped';
    constructor(reason) {
        super(`stopped: ${reason}`);
        this.reason = reason;
    }
}
const MILLISECONDS = 1000;
/** The time that is left for a run and for the units being judged; also knows whether the user stopped the run. */
class Budget {
    limits;
    clock;
    signal;
    #start;
    #unitsEnd = Infinity;
    #isExceeded = false;
    constructor(limits, clock, signal) {
        this.limits = limits;
        this.clock = clock;
        this.signal = signal;
        this.#start = clock();
    }
    /** Starts the clock for `units` units that are judged together: each adds its own time. */
    startUnits(units) {
        const { unitSeconds } = this.limits;
        this.#unitsEnd = unitSeconds === 0 ? Infinity : this.clock() + unitSeconds * units * MILLISECONDS;
    }
    /** Whether anything was stopped: a run with more time might have a different result. */
    get isExceeded() {
        return this.#isExceeded;
    }
    /** Why the run must end now, or `null` when it may go on. */
    runStop() {
        const { runSeconds } = this.limits;
        const isOver = runSeconds > 0 && this.seconds() >= runSeconds;
        const stop = this.signal?.aborted === true ? 'interrupted' : isOver ? 'run-budget' : null;
        if (stop !== null)
            this.#isExceeded = true;
        return stop;
    }
    /** @throws Stopped when the run or the units being judged are out of time, or the user stopped the run */
    check() {
        const stop = this.runStop() ?? (this.clock() >= this.#unitsEnd ? 'unit-budget' : null);
        if (stop === null)
            return;
        this.#isExceeded = true;
        throw new Stopped(stop);
    }
    /** Seconds since the run began. */
    seconds() {
        return (this.clock() - this.#start) / MILLISECONDS;
    }
}


/***/ }),

/***/ 8369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chunks)
/* harmony export */ });
/**
 * Cuts a stream into chunks, so that a batch is full while memory holds one chunk at a time. A chunk ends after
 * `maxItems` items, or before its weight would exceed `maxWeight`. No chunk is empty; an item heavier than the limit
 * is a chunk by itself.
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

/***/ 8156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentProgress)
/* harmony export */ });
/** Ignores everything. */
const silentProgress = {
    stage: () => undefined,
    advance: () => undefined,
    warn: () => undefined,
    stop: () => undefined,
};


/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ toSubject),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   YE: () => (/* binding */ identityOfSubject),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _data_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);

/** Makes a subject of a unit or a pair of units. */
function toSubject(item, position = 0) {
    return {
        path: item.path,
        record: item.record,
        units: 'sides' in item ? item.sides : [item],
        label: item.label,
        position,
    };
}
/** The weight of a subject in a chunk: UTF-16 length of the code of all sides. */
function weigh(subject) {
    return subject.units.reduce((sum, unit) => sum + unit.code.length, 0);
}
/** Hash of the content of a subject, without its position: see `identityOf`. */
function identityOfSubject({ path, record, units, label }) {
    const [first, second] = units;
    return (0,_data_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(second === undefined ? first : { path, record: record ?? 0, sides: [first, second], label });
}
/** The task of learning its label: a target text for parallel lines, else the label of a pair or a unit. */
function taskOf({ units: [first, second] }) {
    if (second !== undefined)
        return 'pair-classification';
    return first.place.kind === 'line' ? 'generation' : 'classification';
}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ budgetOf),
  q: () => (/* binding */ rowReader)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/code/parsing/brackets.js
var brackets = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 2 modules
var languages = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/code/languages/node-table.js
var node_table = __webpack_require__(5991);
// EXTERNAL MODULE: ./build/code/parsing/parse-outline.js + 1 modules
var parse_outline = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 1 modules
var parsing_parser = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js
var parsing_tokens = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/code/elements/unit-function.js
var unit_function = __webpack_require__(8101);
;// CONCATENATED MODULE: ./build/code/functions.js








/** UTF-16 units of the longest source file that is parsed; even generated amalgamations are shorter. */
const MAX_SOURCE_LENGTH = 16_000_000;
/** Functions that the parse found, in order, without functions inside another one. */
function parsedFunctions(outline, table, code) {
    const places = [];
    for (let node = 0; node < outline.symbols.length; node++) {
        const parent = outline.parents[node] ?? -1;
        if (((table.flags[outline.symbols[node] ?? 0] ?? 0) & node_table/* NODE_FLAGS */.F.body) === 0 || parent < 0)
            continue;
        if (((table.flags[outline.symbols[parent] ?? 0] ?? 0) & node_table/* NODE_FLAGS */.F.function) === 0)
            continue;
        const start = outline.starts[parent] ?? 0;
        const end = outline.ends[parent] ?? 0;
        if (start < (places.at(-1)?.span.end ?? 0))
            continue;
        places.push({ name: (0,unit_function/* declaredName */.op)(outline, table, parent, code) ?? '', span: { start, end } });
    }
    return places;
}
/** Index of the first token of the header that ends before token `index`. */
function headerStart(tokens, index) {
    let at = index;
    while (at > 0 && !tokens.directives.has(at - 1) && !';{}'.includes(tokens.texts[at - 1] ?? ';'))
        at--;
    return at;
}
/**
 * Functions that the parse missed, found by their tokens: `NAME(…) { … }` outside the functions that it found. So a body
 * after a macro that the grammar takes for a call is still a unit.
 */
function missedFunctions(tokens, found) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const places = [];
    let next = 0;
    for (let index = 0; index < tokens.texts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        while ((found[next]?.span.end ?? Infinity) <= start)
            next++;
        const known = found[next];
        if (known && known.span.start <= start) {
            index = (0,parsing_tokens/* tokenAt */.BN)(tokens, known.span.end) - 1;
            continue;
        }
        const close = matches[index] ?? -1;
        const opener = tokens.texts[index - 1] === ')' ? (matches[index - 1] ?? -1) : -1;
        const isBody = tokens.texts[index] === '{' && close > 0 && opener > 0;
        if (!isBody || tokens.kinds[opener - 1] !== parsing_tokens/* TOKEN_KINDS */.oq.identifier || tokens.texts[opener - 2] === 'new')
            continue;
        const first = headerStart(tokens, opener - 1);
        const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[close] ?? 0 };
        if (known && known.span.start < span.end)
            continue;
        places.push({ name: tokens.texts[opener - 1] ?? '', span });
        index = close;
    }
    return places;
}
/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is part of the outer function and not a separate unit, so that no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH`
 */
function listFunctions(code, language) {
    if (code.length > MAX_SOURCE_LENGTH) {
        throw new errors/* CodePurifyError */.Lg('input', `The file has ${code.length.toString()} characters, more than ${MAX_SOURCE_LENGTH.toString()}.`, 'Exclude it: a file of this size is generated.');
    }
    const parser = (0,parsing_parser/* parserOf */.BP)(language);
    const row = languages/* LANGUAGES */.Y[language];
    const tokens = (0,parsing_tokens/* tokenize */.qw)(code, row);
    const outline = (0,parse_outline/* parseOutline */._)(code, parser, (0,parse_outline/* nesterOffsets */.M)(tokens, row.nesters));
    const found = parsedFunctions(outline, parser.nodes, code);
    if (outline.parseErrors === 0)
        return found;
    return [...found, ...missedFunctions(tokens, found)].sort((a, b) => a.span.start - b.span.start);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/data/formats/data-formats.js
var data_formats = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/data/formats/jsonl.js
var jsonl = __webpack_require__(2320);
// EXTERNAL MODULE: ./build/data/formats/pairs.js
var pairs = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(4508);
// EXTERNAL MODULE: ./build/data/read/file-bytes.js
var file_bytes = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/data/formats/parallel-text.js
var parallel_text = __webpack_require__(6231);
;// CONCATENATED MODULE: ./build/data/read/peek.js
/** Reads up to `bytes` bytes ahead (or to the end of the stream). */
async function peek(chunks, bytes) {
    const iterator = chunks[Symbol.asyncIterator]();
    const parts = [];
    for (let length = 0; length < bytes;) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        parts.push(next.value);
        length += next.value.length;
    }
    return {
        start: Buffer.concat(parts).subarray(0, bytes),
        chunks: again(parts, iterator),
        close: async () => {
            await iterator.return?.();
        },
    };
}
async function* again(parts, rest) {
    try {
        yield* parts;
        for (let next = await rest.next(); next.done !== true; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}

// EXTERNAL MODULE: ./build/data/formats/record.js + 1 modules
var record = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(1187);
;// CONCATENATED MODULE: ./build/data/read/lfs-pointer.js

/** A pointer has fewer bytes than this. git-lfs `docs/spec.md`: "must be less than 1024 bytes". */
const MAX_POINTER_BYTES = 1024;
/** git-lfs `docs/spec.md`: the version first, the other keys sorted, extensions among them. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d+-\S+ \S+\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;
/**
 * Parses a pointer; `null` for other content. Only the exact form counts: a file that merely begins like a pointer is
 * read like any other, so that nobody can hide code behind its first line.
 */
function lfsPointer(bytes) {
    if (bytes.length >= MAX_POINTER_BYTES)
        return null;
    const [, oid, size] = POINTER.exec(Buffer.from(bytes).toString('latin1')) ?? [];
    return oid === undefined || size === undefined ? null : { oid, bytes: Number(size) };
}
/**
 * The pointer in a file, or `null`. A file that is too long for a pointer is not opened.
 * @throws the error of the file system
 */
async function lfsPointerAt(path) {
    const info = await (0,promises_.stat)(path);
    return info.isFile() && info.size < MAX_POINTER_BYTES ? lfsPointer(await (0,promises_.readFile)(path)) : null;
}

// EXTERNAL MODULE: ./build/data/row.js
var row = __webpack_require__(3181);
;// CONCATENATED MODULE: ./build/data/read/report-pointers.js


/**
 * Rows of files that are read together. Where one of the files is a pointer of Git LFS, none is read: the rows are
 * then one for each pointer.
 * @param paths  as the user gave them
 * @param onDisk turns such a path into one that can be opened
 * @param rows   reads the files
 * @throws the error of the file system
 */
async function* rowsUnlessPointers(paths, onDisk, rows) {
    let complete = true;
    for (const path of paths) {
        const pointer = await lfsPointerAt(onDisk(path));
        if (pointer === null)
            continue;
        complete = false;
        yield (0,row/* pointerRow */.ow)(path, pointer);
    }
    if (complete)
        yield* rows();
}

;// CONCATENATED MODULE: ./build/data/formats/recognise-format.js



/** Bytes at the start of a file that are enough to recognise its format. */
const PEEKED_BYTES = 4096;
/** Why a file is skipped whose format neither its name nor its content shows. */
const UNKNOWN_FORMAT = 'the name shows neither C, Java nor a data format: give --data-format, or --language for source code';
const JSON_ARRAY = 'a JSON array, not one record per line: convert it with jq -c ".[]"';
/**
 * The format of a file by its content, for a name that does not show it: records, or source code where the user has
 * given the language.
 * @returns `null` where it is neither
 */
async function recogniseFormat(pathOnDisk, size, language) {
    if (size === 0)
        return 'source';
    const start = await startOf(pathOnDisk);
    if (looksLikeRecords(start) || looksLikeArray(start))
        return 'jsonl';
    if (lfsPointer(start) !== null)
        return 'source'; // reported as a pointer, whatever it points to
    return language === 'auto' ? null : 'source';
}
/** The first bytes of a file; empty where it cannot be read: the reader reports the reason later. */
async function startOf(pathOnDisk) {
    try {
        const { start, close } = await peek((0,file_bytes/* fileBytes */.s)(pathOnDisk), PEEKED_BYTES);
        await close();
        return start;
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Why a file cannot hold one record a line, by its first bytes; `null` when it can. */
function unreadableRecords(start) {
    if (start.length === 0)
        return 'empty file';
    return looksLikeArray(start) ? JSON_ARRAY : null;
}
/** Whether the text begins with `{` and then a key: a record does, and no C or Java. */
function looksLikeRecords(start) {
    return /^\uFEFF?\s*\{\s*["}]/.test(start.toString('utf8'));
}
function looksLikeArray(start) {
    return /^\uFEFF?\s*\[/.test(start.toString('utf8'));
}

// EXTERNAL MODULE: ./build/data/formats/source-file.js
var source_file = __webpack_require__(3760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/data/read/ignore-rules.js



/** Name of the files with patterns. */
const IGNORE_FILE = '.gitignore';
/** Nobody writes a longer list by hand. */
const MAX_IGNORE_BYTES = 1_000_000;
/**
 * Wildcards that one pattern may have: the time of matching grows with the length of a name to this power, and the
 * patterns come from an attacker.
 */
const MAX_WILDCARDS = 4;
/** No rules: nothing is excluded. */
const NO_RULES = { excludes: () => false };
/** Rules of `folder` on top of those above it; `onProblem` receives the patterns that could not be used. */
function rulesOf(folder, above, onProblem) {
    const file = (0,external_node_path_.join)(folder, IGNORE_FILE);
    const own = readPatterns(file, onProblem);
    if (own === null)
        return above;
    return {
        excludes(path, isFolder) {
            const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
            const { ignored, unignored } = own.test(isFolder ? `${name}/` : name);
            return ignored || (!unignored && above.excludes(path, isFolder));
        },
    };
}
/** Rules of the folders above `folder`, up to the root of its git repository; none outside a repository. */
function rulesAbove(folder, onProblem) {
    const above = [];
    for (let level = folder;; level = (0,external_node_path_.dirname)(level)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(level, '.git')))
            break;
        if ((0,external_node_path_.dirname)(level) === level)
            return NO_RULES;
        above.unshift((0,external_node_path_.dirname)(level));
    }
    return above.reduce((rules, level) => rulesOf(level, rules, onProblem), NO_RULES);
}
function readPatterns(file, onProblem) {
    const info = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (info?.isFile() !== true)
        return null;
    if (info.size > MAX_IGNORE_BYTES) {
        onProblem(file, `not honoured: larger than ${String(MAX_IGNORE_BYTES)} bytes`);
        return null;
    }
    const patterns = (0,external_node_fs_.readFileSync)(file, 'utf8').split(/\r?\n/);
    const costly = patterns.filter((pattern) => !pattern.startsWith('#') && wildcards(pattern) > MAX_WILDCARDS);
    if (costly.length > 0) {
        onProblem(file, `${String(costly.length)} patterns not honoured: more than ${String(MAX_WILDCARDS)} wildcards`);
    }
    return ignore({ ignoreCase: false }).add(patterns.filter((pattern) => !costly.includes(pattern)));
}
function wildcards(pattern) {
    return pattern.match(/\*+/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/data/read/walk-folder.js






/** Folders of version control, never data. */
const NEVER_ENTERED = new Set(['.git', '.hg', '.svn']);
/**
 * The data files under a folder, sorted by name (UTF-16 order), the files of a folder where its name is.
 * `.gitignore` files in it and above it apply. Links come last. A link is followed if it leads to something inside the
 * folder that was not read before. Each file is read once, so loops end.
 * @param seen real paths that were read before; those read now are added
 */
async function* walkFolder(root, filter, seen = new Set()) {
    const problems = [];
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const nameOf = (path) => (0,external_node_path_.relative)(realRoot, path).split(external_node_path_.sep).join('/');
    const wanted = globFilter(filter);
    const walk = new Walk(realRoot, (path) => wanted(nameOf(path)), (path, reason) => problems.push({ ok: false, name: nameOf(path), reason }), seen);
    for await (const path of walk.files()) {
        yield* problems.splice(0);
        yield { ok: true, name: nameOf(path) };
    }
    yield* problems;
}
class Walk {
    root;
    wanted;
    onProblem;
    seen;
    #links = [];
    constructor(root, wanted, onProblem, seen) {
        this.root = root;
        this.wanted = wanted;
        this.onProblem = onProblem;
        this.seen = seen;
    }
    async *files() {
        const rules = rulesAbove(this.root, this.onProblem);
        yield* this.#drain([{ path: this.root, kind: 'folder', rules }]);
        for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
            const target = this.#follow(link);
            if (target !== null)
                yield* this.#drain([target]);
        }
    }
    async *#drain(pending) {
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (next.kind === 'link')
                this.#links.push(next);
            else if (this.#isNew(next.path)) {
                if (next.kind === 'folder')
                    pending.push(...(await this.#entries(next)));
                else if (this.wanted(next.path))
                    yield next.path;
            }
        }
    }
    /** The entries of a folder that its rules do not exclude, in reverse order, because the last one is visited first. */
    async #entries({ path, rules }) {
        let entries;
        try {
            entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        }
        catch (error) {
            this.onProblem(path, `unreadable folder: ${(0,file_errors/* codeOf */.$)(error)}`);
            return [];
        }
        const own = rulesOf(path, rules, this.onProblem);
        return entries
            .filter(({ name }) => !NEVER_ENTERED.has(name))
            .sort((a, b) => (a.name < b.name ? 1 : -1))
            .flatMap((entry) => {
            const kind = kindOf(entry);
            const child = (0,external_node_path_.join)(path, entry.name);
            return kind === null || own.excludes(child, kind === 'folder')
                ? []
                : [{ path: child, kind, rules: own }];
        });
    }
    #follow({ path, rules }) {
        try {
            const target = (0,external_node_fs_.realpathSync)(path);
            const info = (0,external_node_fs_.statSync)(target);
            const kind = info.isDirectory() ? 'folder' : info.isFile() ? 'file' : null;
            if (kind === null || (kind === 'file' && !this.wanted(path)))
                return null;
            if (target !== this.root && !target.startsWith(this.root + external_node_path_.sep)) {
                this.onProblem(path, 'a link that leads out of the folder: to read its target, give the path of the target');
                return null;
            }
            return rules.excludes(path, kind === 'folder') ? null : { path, kind, rules };
        }
        catch (error) {
            this.onProblem(path, `a link that leads nowhere: ${(0,file_errors/* codeOf */.$)(error)}`);
            return null;
        }
    }
    #isNew(path) {
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)(path);
        }
        catch {
            return true; // removed, or not accessible: reading it gives the reason
        }
        if (this.seen.has(real))
            return false;
        this.seen.add(real);
        return true;
    }
}
function globFilter({ include, exclude, isData }) {
    const included = include.length === 0 ? () => true : globs(include);
    const excluded = exclude.length === 0 ? () => false : globs(exclude);
    return (name) => isData(name) && included(name) && !excluded(name);
}
/** As in `.gitignore`, a glob without `/` matches a name at any depth, and a folder includes everything in it. */
function globs(patterns) {
    const all = patterns.flatMap((pattern) => {
        const bare = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
        const anywhere = bare.includes('/') ? bare : `**/${bare}`;
        return [anywhere, `${anywhere}/**`];
    });
    return picomatch(all, { dot: true });
}
function kindOf(entry) {
    if (entry.isDirectory())
        return 'folder';
    if (entry.isSymbolicLink())
        return 'link';
    return entry.isFile() ? 'file' : null;
}

;// CONCATENATED MODULE: ./build/data/read-data.js



















/**
 * Reads everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair lists
 * last. A file or record that cannot be read becomes a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
async function* readData(paths, options, tools) {
    const given = paths.map((path) => ({ path: path.replaceAll(external_node_path_.sep, '/'), info: (0,given_path/* statGiven */.a)(path, tools.cwd) }));
    const reader = new Reader(options, tools);
    for (const { path, info } of given) {
        if (info === null)
            yield* reader.stdin();
        else if (info.isDirectory())
            yield* reader.folder(path);
        else
            yield* reader.named(external_node_path_.posix.normalize(path), info);
    }
    yield* reader.pairs();
}
/** Reads the given paths once. */
class Reader {
    options;
    tools;
    #seen = new Set();
    /** Pair lists by their data file, so that the data is indexed once. */
    #pairLists = new Map();
    constructor(options, tools) {
        this.options = options;
        this.tools = tools;
    }
    async *folder(path) {
        const filter = {
            include: this.options.include,
            exclude: this.options.exclude,
            isData: (name) => this.#formatIn(external_node_path_.posix.join(path, name)) !== null,
        };
        for await (const entry of walkFolder(this.#onDisk(path), filter, this.#seen)) {
            const child = external_node_path_.posix.join(path, entry.name);
            const format = entry.ok ? this.#formatIn(child) : null;
            if (!entry.ok)
                yield (0,row/* skippedRow */.P5)(child, null, entry.reason);
            else if (format !== null)
                yield* this.#file(child, format);
        }
    }
    async *named(path, info) {
        const real = (0,external_node_fs_.realpathSync)(this.#onDisk(path));
        if (this.#seen.has(real))
            return;
        this.#seen.add(real);
        const { dataFormat } = this.options;
        const format = dataFormat === 'auto'
            ? ((0,data_formats/* formatOfNamed */.a)(this.#onDisk(path)) ??
                (await recogniseFormat(this.#onDisk(path), info.size, this.options.language)))
            : dataFormat;
        if (format === null)
            yield (0,row/* skippedRow */.P5)(path, null, UNKNOWN_FORMAT);
        else
            yield* this.#file(path, format);
    }
    async *stdin() {
        const { start, chunks, close } = await peek(this.tools.stdin, PEEKED_BYTES);
        const { dataFormat } = this.options;
        const pointer = lfsPointer(start);
        if (pointer !== null) {
            await close();
            yield (0,row/* pointerRow */.ow)(row/* STDIN_PATH */.pe, pointer);
            return;
        }
        const format = dataFormat === 'auto' ? (looksLikeRecords(start) ? 'jsonl' : 'source') : dataFormat;
        if (format === 'jsonl')
            yield* (0,jsonl/* readJsonl */.f)(row/* STDIN_PATH */.pe, chunks, this.options);
        else if (format === 'source')
            yield* this.#sourceStream(chunks);
        else
            yield (0,row/* skippedRow */.P5)(row/* STDIN_PATH */.pe, null, `the format ${format} needs two files`);
    }
    async *pairs() {
        const onDisk = (path) => this.#onDisk(path);
        for (const [dataPath, listPaths] of this.#pairLists) {
            yield* this.#guarded(dataPath, rowsUnlessPointers([dataPath], onDisk, () => (0,pairs/* readPairs */.SX)(listPaths, dataPath, this.options, onDisk)));
        }
    }
    async *#file(path, format) {
        const paths = format === 'parallel' ? [path, (0,parallel_text/* fixedPath */.M4)(path)] : [path];
        yield* this.#guarded(path, rowsUnlessPointers(paths, (one) => this.#onDisk(one), () => (format === 'pairs' ? this.#noteList(path) : this.#readers[format](path))));
    }
    /** Pair lists are read last, together with the other lists of the same data. */
    #noteList(path) {
        const dataPath = (0,pairs/* pairDataPath */.W1)(path);
        this.#pairLists.set(dataPath, [...(this.#pairLists.get(dataPath) ?? []), path]);
        return [];
    }
    #readers = {
        source: (path) => this.#sourceFile(path),
        jsonl: (path) => this.#jsonlFile(path),
        parallel: (path) => (0,parallel_text/* readParallelText */.DL)(path, (0,file_bytes/* fileBytes */.s)(this.#onDisk(path)), (0,file_bytes/* fileBytes */.s)(this.#onDisk((0,parallel_text/* fixedPath */.M4)(path))), this.options),
    };
    async *#sourceFile(path) {
        const { size } = (0,external_node_fs_.statSync)(this.#onDisk(path));
        if (size > this.options.maxFileBytes)
            yield this.#tooLarge(path, `${String(size)} bytes`);
        else
            yield* this.#source(path, await (0,promises_.readFile)(this.#onDisk(path)));
    }
    async *#jsonlFile(path) {
        const { start, chunks, close } = await peek((0,file_bytes/* fileBytes */.s)(this.#onDisk(path)), PEEKED_BYTES);
        const problem = unreadableRecords(start);
        if (problem === null) {
            yield* (0,jsonl/* readJsonl */.f)(path, chunks, this.options);
        }
        else {
            await close();
            yield (0,row/* skippedRow */.P5)(path, null, problem);
        }
    }
    async *#sourceStream(chunks) {
        const parts = [];
        let length = 0;
        for await (const chunk of chunks) {
            length += chunk.length;
            if (length > this.options.maxFileBytes) {
                yield this.#tooLarge(row/* STDIN_PATH */.pe, 'its length');
                return;
            }
            parts.push(chunk);
        }
        yield* this.#source(row/* STDIN_PATH */.pe, Buffer.concat(parts));
    }
    *#source(path, bytes) {
        const { language } = this.options;
        const known = language === 'auto' ? (0,languages/* languageOfPath */.F)(path) : language;
        const text = known === null ? (0,source_file/* sourceText */.r)(bytes) : null;
        const guessed = known ?? (0,record/* guessLanguage */.Qz)(path, text?.ok === true ? text.text : '');
        yield* (0,source_file/* readSourceFile */.u)(path, bytes, guessed, this.tools.listFunctions);
    }
    #tooLarge(path, what) {
        return (0,row/* skippedRow */.P5)(path, null, `${what}: more than ${String(this.options.maxFileBytes)} bytes`);
    }
    /** Turns an error of the file system into a skipped row, so that the rest is read. */
    async *#guarded(path, rows) {
        try {
            yield* rows;
        }
        catch (error) {
            if (!(0,file_errors/* isFileError */.l)(error))
                throw error;
            const place = error.path === undefined || error.path === this.#onDisk(path) ? '' : ` (${error.path})`;
            yield (0,row/* skippedRow */.P5)(path, null, `unreadable: ${(0,file_errors/* codeOf */.$)(error)}${place}`);
        }
    }
    #formatIn(path) {
        return (0,data_formats/* formatInFolder */.N)(this.#onDisk(path), this.options.dataFormat);
    }
    #onDisk(path) {
        return (0,external_node_path_.resolve)(this.tools.cwd, path);
    }
}

// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(3646);
;// CONCATENATED MODULE: ./build/scan/scan-context.js





/** Starts the time that the options allow. */
function budgetOf(options, signal) {
    const limits = { unitSeconds: options.budgetUnit, runSeconds: options.budgetRun };
    return new budget/* Budget */._(limits, () => external_node_perf_hooks_.performance.now(), signal);
}
/** Makes a reader of data that follows the options. Grammars are loaded before the first row. */
function rowReader(options, { cwd, stdin }) {
    return async function* read(paths) {
        await (0,parsing_parser/* loadParsers */.lB)();
        yield* readData(paths, options, { listFunctions: listFunctions, cwd, stdin });
    };
}


/***/ })

};
