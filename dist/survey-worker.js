import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__web_tree_sitter_js_83f30c8b__ from "./web-tree-sitter.js";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "./web-tree-sitter.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_web_tree_sitter_js_namespaceObject = x({ ["Language"]: () => (__WEBPACK_EXTERNAL_MODULE__web_tree_sitter_js_83f30c8b__.Language), ["Parser"]: () => (__WEBPACK_EXTERNAL_MODULE__web_tree_sitter_js_83f30c8b__.Parser) });
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return core._number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.booleanProcessor(inst, ctx, json, params);
})));
function schemas_boolean(params) {
    return core._boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
})));
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
})));
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/sha256.js

/** The sha256 of a text (UTF-8) or of bytes, in hex. */
function sha256_sha256(content) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/errors.js
/** Process exit codes of the command line. */
const EXIT_CODES = { clean: 0, poisoned: 1, usage: 2, internal: 3 };
/**
 * The one error class that reaches a user: what was wrong, with the value, and what to do next.
 * `usage`, `input` and `model` end the program with exit code 2, `internal` with 3.
 */
class errors_CodePurifyError extends Error {
    code;
    problem;
    remedy;
    name = 'CodePurifyError';
    /**
     * @param code   what kind of failure it is
     * @param problem one sentence: what was wrong, naming the value
     * @param remedy one sentence: what is allowed, or what to do next
     */
    constructor(code, problem, remedy, options) {
        super(`${problem}\n${remedy}`, options);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }
    /** The process exit code that this error ends with. */
    get exitCode() {
        return this.code === 'internal' ? EXIT_CODES.internal : EXIT_CODES.usage;
    }
}
/** What an error says; whatever was thrown that is none, as text. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
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
function grammar_folder_grammarFolder(start = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url))) {
    let folder = start;
    for (let step = 0; step <= MAX_STEPS_UP; step++) {
        const candidate = (0,external_node_path_namespaceObject.join)(folder, 'grammars');
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(candidate, ORIGIN_FILE)))
            return candidate;
        folder = (0,external_node_path_namespaceObject.dirname)(folder);
    }
    throw new errors_CodePurifyError('internal', `No folder grammars/ with ${ORIGIN_FILE} was found next to ${start}.`, 'Keep dist/ and grammars/ in the same package, as they are published.');
}

;// CONCATENATED MODULE: ./build/code/languages/language.js
/** The set of the words in a space-separated list, for the rows of the table. */
function words(list) {
    return new Set(list.trim().split(/\s+/u));
}
/** A plain name. */
const PLAIN_NAME = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;
/** A plain name without `$`. */
const C_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
/** The layout of C and Java. */
const C_LAYOUT = {
    blocks: 'braces',
    empty: ';',
    bodyMarks: words(') else do : ->'),
    heads: null,
    continuations: words('else'),
    jumps: words('return goto break continue throw yield'),
};

;// CONCATENATED MODULE: ./build/code/languages/lexis.js
/** The end of the text, without the flag that makes `$` match at every line end. */
const END = String.raw `(?![\s\S])`;
const BLOCK_COMMENT = String.raw `\/\*[\s\S]*?(?:\*\/|${END})`;
/** Comments of C and Java: a backslash at the end continues a line. */
const C_COMMENTS = [
    String.raw `\/\/(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*`,
    BLOCK_COMMENT,
];
/** Comments of languages without continued lines. */
const SLASH_COMMENTS = [String.raw `\/\/[^\r\n]*`, BLOCK_COMMENT];
const HASH_COMMENT = String.raw `#[^\r\n]*`;
const WORD = String.raw `[\p{ID_Start}_$][\p{ID_Continue}$]*`;
/** Words of languages where `$` is not part of a name. */
const PLAIN_WORD = String.raw `[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Numbers as C's preprocessor reads them. */
const NUMBER = String.raw `\.?[0-9](?:[eEpP][+-]|[\p{ID_Continue}.])*`;
/** Numbers of languages in which `1..n` is a range and `1.max()` a call. */
const STRICT_NUMBER = String.raw `\.?[0-9](?:[eEpP][+-](?=[0-9])|\p{ID_Continue}|\.(?=[0-9]))*`;
const COMPOUNDS = String.raw `\.{3}|->|::`;
/** Prefixes of strings and characters in C. */
const C_PREFIX = '(?:u8|[uUL])?';
/** A string in one kind of quotes, which ends with its line and has escapes. */
function quoted(quote, prefixes = '') {
    return { open: prefixes + quote, close: () => quote, escapes: true, lines: false };
}
/** The closing bracket or other character of a literal, by the last character of its opening. */
function partnerOf(open) {
    const last = open.slice(-1);
    return PARTNERS.get(last) ?? last;
}
const PARTNERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<', '>'],
]);
/** The bracket that `close` closes, or an empty text. */
function openerOf(close) {
    for (const [open, partner] of PARTNERS)
        if (partner === close)
            return open;
    return '';
}
/** The quotes at the end of an opening: it closes with the same. */
function sameQuotes(open) {
    return /["'`]+$/u.exec(open)?.[0] ?? '';
}

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
    title: 'C',
    aliases: ['c', 'ansi c', 'c99', 'c11'],
    signs: [
        { pattern: /^[ \t]*#[ \t]*(?:include|define|if|ifdef|ifndef|endif|else|undef|pragma)\b/m, weight: 4 },
        { pattern: /\w->\w/, weight: 3 },
        { pattern: /\b(?:struct|union|typedef|sizeof|unsigned|goto|extern|inline|register|signed)\b/, weight: 3 },
        { pattern: /\b(?:const|bool|auto|static_cast|nullptr)\b/, weight: 2 },
        { pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 2 },
        { pattern: /\bNULL\b/, weight: 2 },
        { pattern: /\b(?:u?int(?:8|16|32|64)_t|size_t|ssize_t|uint|u8|u16|u32|FILE|va_list)\b/, weight: 3 },
        {
            pattern: /\b(?:void|char|int|long|short|float|double|const|static|[A-Z]\w{0,60})[ \t]{0,4}\*{1,3}[ \t]{0,4}(?:const )?\w/,
            weight: 3,
        },
        { pattern: /[(,=][ \t]{0,4}[&*][A-Za-z_]/, weight: 2 },
        { pattern: /\(void\)/, weight: 2 },
        {
            pattern: /\b(?:printf|fprintf|malloc|free|memcpy|memset|strlen|strcpy|snprintf)[ \t]{0,4}\(/,
            weight: 1,
        },
        { pattern: /\b(?:char|int|long)[ \t]+\w{1,80}\[\w{0,40}\]/, weight: 1 },
    ],
    extensions: ['.c', '.h'],
    keywords: words(`
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile
    while _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local
    asm __asm __asm__ __attribute __attribute__ __const __const__ __extension__ __inline __inline__
    __restrict __restrict__ __signed__ __typeof__ __volatile __volatile__ typeof`),
    literalWords: words('true false NULL nullptr ...'),
    unfitNames: words(`
    alignas alignof bool constexpr static_assert thread_local typeof_unqual main errno assert offsetof defined
    and and_eq bitand bitor catch class compl delete explicit export friend mutable namespace new not not_eq
    operator or or_eq private protected public template this throw try typeid typename using virtual wchar_t
    xor xor_eq`),
    preprocessor: true,
    recovers: true,
    contexts: [],
    selves: words('this'),
    functionWords: new Set(),
    bareCalls: true,
    fixedNames: /^$/u,
    nameShape: C_NAME,
    naming: 'snake',
    lexis: {
        comments: C_COMMENTS,
        strings: [quoted('"', C_PREFIX), quoted("'", C_PREFIX)],
        literals: [],
        word: WORD,
        number: NUMBER,
        compounds: COMPOUNDS,
    },
    layout: C_LAYOUT,
    looseStatements: false,
    nesters: words('{'),
    memberMarks: words('. -> ::'),
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
        declaresNothing: { declaration: 'extern', parameter_declaration: 'extern', parameter_list: 'extern' },
    },
};

;// CONCATENATED MODULE: ./build/code/languages/cpp.js



/** A raw string (C++17 [lex.string]): the delimiter between quote and parenthesis closes it. */
const RAW_STRING = {
    open: String.raw `(?:u8|[uUL])?R"[^ ()\\\s"]{0,16}\(`,
    close: (open) => `)${open.slice(open.indexOf('"') + 1, -1)}"`,
    escapes: false,
    lines: true,
};
/** As in C, and `'` between digits. */
const cpp_NUMBER = String.raw `\.?[0-9](?:[eEpP][+-]|'(?=[0-9a-fA-F])|[\p{ID_Continue}.])*`;
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const cpp_BLOCKS = [
    'compound_statement',
    'for_statement',
    'for_range_loop',
    'if_statement',
    'while_statement',
    'switch_statement',
    'catch_clause',
    'lambda_expression',
    'function_definition',
    'field_declaration_list',
    'translation_unit',
    'ERROR',
];
const cpp_PARAMETER_SCOPES = [
    'function_definition',
    'lambda_expression',
    'catch_clause',
    'declaration',
    'field_declaration',
    'type_definition',
    'alias_declaration',
    'template_declaration',
    'requires_expression',
    'ERROR',
];
const cpp_ANYWHERE = {};
/** C++: keywords of C++23 ([lex.key]) and what GCC adds; nodes of tree-sitter-cpp 0.23. */
const CPP = {
    ...C,
    name: 'cpp',
    title: 'C++',
    aliases: ['cpp', 'c++', 'cxx', 'cc', 'c/c++', 'c plus plus', 'hpp'],
    extensions: ['.cpp', '.cc', '.cxx', '.hpp', '.hh', '.hxx', '.c++', '.h++', '.ipp', '.tpp', '.h'],
    dialectOf: 'c',
    signs: [
        { pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 3 },
        {
            pattern: /\b(?:static_cast|dynamic_cast|reinterpret_cast|const_cast|nullptr|constexpr|noexcept|decltype)\b|\btypename[ \t]+\w/,
            weight: 4,
        },
        {
            pattern: /\btemplate[ \t]?<|\bnamespace[ \t]+\w{1,60}[ \t\n]*\{|\boperator[ \t]?[^\w\s;,)]/,
            weight: 4,
        },
        { pattern: /\)[ \t]?(?:const[ \t]?)?(?:override|final)\b/, weight: 4 },
        { pattern: /\bthis[ \t]?->[ \t]?\w/, weight: 4 },
        { pattern: /\b(?:public|private|protected)[ \t]?:/, weight: 3 },
        { pattern: /\bconst[ \t]+\w{1,60}(?:[ \t]?<[^<>\n;]{1,80}>)?[ \t]?&[ \t]?\w/, weight: 3 },
        { pattern: /\[[&=]?\w{0,40}\][ \t]?\([^()\n]{0,200}\)[ \t]?(?:mutable[ \t]?)?\{/, weight: 3 },
        { pattern: /\bfor[ \t]?\([ \t]?(?:const[ \t]+)?auto\b/, weight: 3 },
        { pattern: /\)[ \t]?const[ \t\n]?\{/, weight: 4 },
        { pattern: /\b(?:TEST|TEST_F|TEST_P)[ \t]?\(/, weight: 3 },
        { pattern: /\b(?:new|delete)[ \t]+[A-Za-z_]\w{0,60}[ \t]?[(;[]|\bdelete[ \t]?\[\]/, weight: 2 },
        { pattern: /\bcatch[ \t]?\(|\bclass[ \t]+\w|\b(?:virtual|using|mutable|explicit)[ \t]+\w/, weight: 1 },
    ],
    keywords: words(`
    ${[...C.keywords].join(' ')}
    alignas alignof and and_eq asm bitand bitor bool catch char8_t char16_t char32_t class compl concept consteval
    constexpr constinit const_cast co_await co_return co_yield decltype delete dynamic_cast explicit export friend
    mutable namespace new noexcept not not_eq operator or or_eq private protected public reinterpret_cast requires
    static_assert static_cast template this thread_local throw try typeid typename using virtual wchar_t xor xor_eq`),
    literalWords: words('true false NULL nullptr'),
    unfitNames: words('main errno assert offsetof defined final override import module std'),
    selves: words('this'),
    // macros that define functions, such as TEST
    fixedNames: /^(?:main|[A-Z_][A-Z0-9_]*)$/u,
    nameShape: C_NAME,
    contexts: [() => ({ before: 'class A { ', after: '\n};' })],
    lexis: {
        comments: C_COMMENTS,
        strings: [RAW_STRING, quoted('"', C_PREFIX), quoted("'", C_PREFIX)],
        literals: [],
        word: WORD,
        number: cpp_NUMBER,
        compounds: COMPOUNDS,
    },
    layout: {
        ...C_LAYOUT,
        heads: words('if for while switch constexpr'),
        continuations: words('else catch'),
        jumps: words('return goto break continue throw co_return co_yield'),
    },
    nodes: {
        ...C.nodes,
        statements: {
            ...C.nodes.statements,
            declaration: {
                never: [
                    'for_statement',
                    'for_range_loop',
                    'function_definition',
                    'init_statement',
                    'condition_clause',
                ],
            },
            alias_declaration: { never: ['init_statement'] },
            class_specifier: { only: ['compound_statement'] },
            struct_specifier: { only: ['compound_statement'] },
            co_return_statement: cpp_ANYWHERE,
            co_yield_statement: cpp_ANYWHERE,
            for_range_loop: cpp_ANYWHERE,
            namespace_alias_definition: cpp_ANYWHERE,
            static_assert_declaration: cpp_ANYWHERE,
            throw_statement: cpp_ANYWHERE,
            try_statement: cpp_ANYWHERE,
            using_declaration: cpp_ANYWHERE,
        },
        functions: ['function_definition'],
        bodies: ['compound_statement'],
        lists: [...C.nodes.lists, 'field_declaration_list'],
        expressions: [],
        names: ['identifier', 'field_identifier'],
        declares: {
            ...C.nodes.declares,
            reference_declarator: '*',
            variadic_declarator: '*',
            structured_binding_declarator: '*',
            optional_parameter_declaration: 'declarator',
            variadic_parameter_declaration: 'declarator',
            for_range_loop: 'declarator',
            lambda_capture_initializer: 'left',
            qualified_identifier: 'name',
        },
        declarators: [
            ...C.nodes.declarators,
            'reference_declarator',
            'variadic_declarator',
            'structured_binding_declarator',
            'qualified_identifier',
        ],
        owners: {
            declaration: cpp_BLOCKS,
            for_range_loop: ['for_range_loop'],
            lambda_capture_initializer: ['lambda_expression'],
            parameter_declaration: cpp_PARAMETER_SCOPES,
            optional_parameter_declaration: cpp_PARAMETER_SCOPES,
            variadic_parameter_declaration: cpp_PARAMETER_SCOPES,
        },
        variables: {
            types: ['identifier'],
            not: { qualified_identifier: '*', template_function: '*', destructor_name: '*', field_designator: '*' },
        },
        wrappers: ['template_declaration'],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/object-signs.js
/** Signs that Java and C# share: equal weights, so that the other signs decide between the two. */
const OBJECT_SIGNS = [
    {
        pattern: /\b(?:public|private|protected)[ \t]+(?:static|final|abstract|synchronized|void|class|interface|enum|[A-Za-z<])/,
        weight: 4,
    },
    { pattern: /\b(?:throw|return|=|\()[ \t]{0,4}new[ \t]+[A-Za-z]/, weight: 3 },
    { pattern: /\bnew[ \t]+[A-Z]\w{0,80}[ \t]{0,4}[(<[]/, weight: 3 },
    { pattern: /\bthis\.\w/, weight: 2 },
    { pattern: /\bnull\b/, weight: 2 },
    { pattern: /\btry[ \t\n\r]{0,20}[{(]|\bcatch[ \t]{0,4}\(/, weight: 3 },
    { pattern: /\b[A-Z]\w{0,80}<(?:[A-Z?]\w{0,80})?[,>]/, weight: 3 },
];

;// CONCATENATED MODULE: ./build/code/languages/csharp.js



/** Raw strings (C# 11) with this many `$`: as many braces open a hole. */
function raw(dollars, holes) {
    return { open: `${dollars}"{3,}`, close: sameQuotes, escapes: false, lines: true, holes };
}
const VERBATIM = { open: '@"', close: () => '"', escapes: false, lines: true, doubled: true };
const HOLES = { holes: ['{'], noHole: '{{' };
const METHODS = [
    'method_declaration',
    'constructor_declaration',
    'destructor_declaration',
    'operator_declaration',
    'conversion_operator_declaration',
    'local_function_statement',
];
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const csharp_BLOCKS = [
    'block',
    'switch_section',
    'switch_expression_arm',
    'for_statement',
    'foreach_statement',
    'while_statement',
    'using_statement',
    'fixed_statement',
    'catch_clause',
    'lambda_expression',
    'anonymous_method_expression',
    'arrow_expression_clause',
    'query_expression',
    'ERROR',
];
const csharp_PARAMETER_SCOPES = [
    ...METHODS,
    'indexer_declaration',
    'delegate_declaration',
    'lambda_expression',
    'anonymous_method_expression',
    'ERROR',
];
const csharp_ANYWHERE = {};
const STATEMENTS = `
  break_statement checked_statement continue_statement do_statement expression_statement fixed_statement
  for_statement foreach_statement goto_statement if_statement labeled_statement local_declaration_statement
  lock_statement return_statement switch_statement throw_statement try_statement unsafe_statement
  using_statement while_statement yield_statement`;
/** Nodes directly under which no identifier is a variable: types, labels, and names that become members. */
const NO_VARIABLES = `
  alias_qualified_name anonymous_object_creation_expression attribute base_list constant_pattern
  explicit_interface_specifier generic_name goto_statement labeled_statement nullable_type pointer_type
  qualified_name ref_type scoped_type sizeof_expression subpattern tuple_element type_argument_list
  type_parameter type_parameter_constraint type_parameter_constraints_clause type_pattern typeof_expression
  using_directive with_initializer`;
/** Nodes with a type in the field `type`. */
const TYPED = `
  array_creation_expression array_type cast_expression catch_declaration conversion_operator_declaration
  declaration_expression declaration_pattern default_expression foreach_statement from_clause join_clause
  lambda_expression local_function_statement object_creation_expression operator_declaration parameter
  property_declaration recursive_pattern variable_declaration`;
/** The same field for each of these types. */
function inField(field, types) {
    return Object.fromEntries([...words(types)].map((type) => [type, field]));
}
/** C#: keywords of the language reference; nodes of tree-sitter-c-sharp 0.23. */
const CSHARP = {
    name: 'csharp',
    title: 'C#',
    aliases: ['csharp', 'c#', 'cs', 'c_sharp', 'c-sharp', 'c sharp'],
    extensions: ['.cs', '.csx'],
    signs: [
        ...OBJECT_SIGNS.map(({ pattern, weight }) => ({ pattern, weight: weight - 1 })),
        { pattern: /^[ \t]*(?:global[ \t]+)?using[ \t]+(?:static[ \t]+)?[A-Z][\w.]{0,120}[ \t]*;/m, weight: 6 },
        {
            pattern: /\b(?:public|private|protected|internal)[ \t]+(?:static[ \t]+)?(?:event|extern|internal|sealed|unsafe|virtual)\b/,
            weight: 5,
        },
        { pattern: /\b(?:internal|sealed|partial|stackalloc)[ \t]+\w/, weight: 3 },
        { pattern: /\basync[ \t]+(?:Value)?Task\b/, weight: 4 },
        { pattern: /\bforeach[ \t]?\([ \t]?(?:var|[\w<>[\]?.]{1,80})[ \t]+\w{1,80}[ \t]+in\b/, weight: 5 },
        { pattern: /\bvar[ \t]+\w{1,80}[ \t]?=/, weight: 2 },
        { pattern: /(?<!:)\b(?:string|object|decimal|ulong|ushort)\b/, weight: 2 },
        { pattern: /\b(?:IEnumerable|IList|IDictionary|Func<|Action<|Guid|DateTime)/, weight: 3 },
        { pattern: /\bI[A-Z][a-z]\w{1,60}\b/, weight: 1 },
        { pattern: /[\w)]\??\.[A-Z][a-z]\w{0,80}(?:<[\w<>, ]{1,80}>)?\(/, weight: 2 },
        {
            pattern: /\b(?:public|private|protected|internal)[ \t]+(?:(?:static|new|async|partial|override|readonly)[ \t]+){0,3}[\w<>[\],?.]{1,80}[ \t]+[A-Z]\w{0,80}(?:<[\w, ]{1,60}>)?[ \t]?\([^();]{0,300}\)[ \t]*(?:=>|\r?\n[ \t]*(?:\{|where\b))/,
            weight: 5,
        },
        {
            pattern: /\b(?:Task|string|object|decimal)[ \t]+[A-Z][a-z]\w{0,80}\([^();]{0,300}\)[ \t]*\r?\n[ \t]*\{/,
            weight: 2,
        },
        { pattern: /\{[ \t\r\n]{0,40}(?:get|set|init)[ \t\r\n]{0,40}(?:[;{]|=>)/, weight: 5 },
        { pattern: /^[ \t]*\[[A-Z]\w{0,60}(?:\([^\n]{0,200}\))?\][ \t\r]*$/m, weight: 4 },
        {
            pattern: /\bout[ \t]+var\b|[(,][ \t]?(?:out|ref)[ \t]+(?:[\w<>?]{1,60}[ \t]+)?\w{1,60}[ \t]?[,)]/,
            weight: 2,
        },
        { pattern: /\bis[ \t]+(?:not[ \t]+)?(?:null|[A-Z]\w{0,80})\b/, weight: 3 },
        { pattern: /\b(?:nameof|typeof)\([A-Z]/, weight: 2 },
        { pattern: /\$[ @]{1,3}[;,)]|@ [;,)]/, weight: 2 },
        { pattern: /\bbase\.\w|\)[ \t\r\n]{0,40}:[ \t]?(?:base|this)\(/, weight: 3 },
        { pattern: /^[ \t]*#(?:region|endregion|nullable)\b/m, weight: 4 },
    ],
    keywords: words(`
    abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do
    double else enum event explicit extern finally fixed float for foreach goto if implicit in int interface internal is
    lock long namespace new object operator orderby out override params private protected public readonly ref return
    sbyte sealed short sizeof stackalloc static string struct switch this throw try typeof uint ulong unchecked unsafe
    ushort using var virtual void volatile when while yield`),
    literalWords: words('true false null'),
    unfitNames: words(`
    _ add alias and ascending by descending dynamic equals field file from get global group init into join let managed
    nameof nint not notnull nuint on or partial record remove required scoped select set unmanaged value where with`),
    // methods that the runtime, a base class or the language calls
    fixedNames: /^(?:Main|Dispose\w*|ToString|Equals|GetHashCode|CompareTo|Compare|GetEnumerator|MoveNext|Clone|Deconstruct|Finalize|Test\w*|SetUp|TearDown|On[A-Z]\w*)$/u,
    nameShape: C_NAME,
    naming: 'camel',
    preprocessor: true,
    recovers: true,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: words('. ?. -> ::'),
    selves: words('this'),
    functionWords: new Set(),
    bareCalls: true,
    contexts: [
        () => ({ before: 'class A { ', after: '\n}' }),
        () => ({ before: 'class A { int P { ', after: '\n} }' }),
    ],
    lexis: {
        comments: SLASH_COMMENTS,
        strings: [
            raw(String.raw `\$`, ['{']),
            raw(String.raw `\$\$`, ['{{']),
            raw(String.raw `\${3,8}`, ['{{{']),
            raw('', []),
            { ...VERBATIM, open: String.raw `(?:\$@|@\$)"`, ...HOLES },
            { ...quoted('"', String.raw `\$`), ...HOLES },
            VERBATIM,
            quoted('"'),
            quoted("'"),
        ],
        literals: [],
        word: String.raw `@?[\p{ID_Start}_][\p{ID_Continue}]*`,
        number: STRICT_NUMBER,
        compounds: String.raw `\?\?|\?\.(?![0-9])|=>|->|::|\.\.`,
    },
    layout: {
        ...C_LAYOUT,
        bodyMarks: words(') else do :'),
        jumps: words('return goto break continue throw yield'),
    },
    nodes: {
        statements: {
            ...Object.fromEntries([...words(STATEMENTS)].map((type) => [type, csharp_ANYWHERE])),
            local_function_statement: { never: ['global_statement'] },
            field_declaration: csharp_ANYWHERE,
        },
        functions: [...METHODS, 'accessor_declaration', 'property_declaration', 'indexer_declaration'],
        bodies: ['block', 'arrow_expression_clause'],
        lists: [
            'block',
            'switch_section',
            'declaration_list',
            'compilation_unit',
            'global_statement',
            'preproc_if',
            'ERROR',
        ],
        expressions: [],
        names: ['identifier', 'implicit_parameter'],
        declares: {
            ...Object.fromEntries(METHODS.map((type) => [type, 'name'])),
            property_declaration: 'name',
            event_declaration: 'name',
            parameter: 'name',
            parameter_list: 'name',
            bracketed_parameter_list: 'name',
            lambda_expression: 'parameters',
            variable_declarator: 'name',
            tuple_pattern: 'name',
            foreach_statement: 'left',
            catch_declaration: 'name',
            declaration_expression: 'name',
            declaration_pattern: 'name',
            recursive_pattern: 'name',
            list_pattern: 'name',
            from_clause: 'name',
            join_into_clause: '*',
        },
        declarators: ['variable_declaration', 'variable_declarator', 'tuple_pattern'],
        owners: {
            local_function_statement: csharp_BLOCKS,
            parameter: csharp_PARAMETER_SCOPES,
            parameter_list: csharp_PARAMETER_SCOPES,
            bracketed_parameter_list: csharp_PARAMETER_SCOPES,
            lambda_expression: ['lambda_expression'],
            local_declaration_statement: csharp_BLOCKS,
            for_statement: ['for_statement'],
            foreach_statement: ['foreach_statement'],
            using_statement: ['using_statement'],
            fixed_statement: ['fixed_statement'],
            catch_declaration: ['catch_clause'],
            declaration_expression: csharp_BLOCKS,
            declaration_pattern: csharp_BLOCKS,
            recursive_pattern: csharp_BLOCKS,
            list_pattern: csharp_BLOCKS,
            from_clause: ['query_expression'],
            join_into_clause: ['query_expression'],
        },
        outer: ['local_function_statement'],
        labels: [],
        localShape: /^(?!@|_$)/u,
        variables: {
            types: ['identifier', 'implicit_parameter'],
            not: {
                ...inField('*', NO_VARIABLES),
                ...inField('type', TYPED),
                argument: 'name',
                as_expression: 'right',
                attribute_argument: 'name',
                is_expression: 'right',
                member_access_expression: 'name',
                member_binding_expression: 'name',
                method_declaration: 'returns',
                preproc_if: 'condition',
            },
            notUnder: { assignment_expression: { field: 'left', under: 'initializer_expression' } },
        },
        wrappers: ['property_declaration', 'indexer_declaration', 'event_declaration'],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/go.js


/** A raw string: everything up to the next backquote. */
const go_RAW_STRING = { open: '`', close: () => '`', escapes: false, lines: true };
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const go_BLOCKS = [
    'block',
    'expression_case',
    'type_case',
    'default_case',
    'communication_case',
    'if_statement',
    'for_statement',
    'expression_switch_statement',
    'type_switch_statement',
    'ERROR',
];
const FUNCTIONS = [
    'function_declaration',
    'method_declaration',
    'func_literal',
    'function_type',
    'method_elem',
    'ERROR',
];
const go_ANYWHERE = {};
/** Elsewhere a simple statement is part of a header: `if x := f(); x > 0`. */
const IN_LIST = { only: ['statement_list', 'labeled_statement', 'source_file', 'ERROR'] };
/** The text of a `range` or receive clause that assigns with `=`, or is longer than any that is written by hand. */
const ASSIGNS = String.raw `[^=]{0,400}(?<!:)=|[^=]{401}`;
/** Go: keywords of the language specification, "Keywords"; nodes of tree-sitter-go 0.25. */
const GO = {
    name: 'go',
    title: 'Go',
    aliases: ['go', 'golang'],
    extensions: ['.go'],
    signs: [
        { pattern: /^[ \t]*func[ \t]+(?:\([^()\n]{0,120}\)[ \t]*)?\w{1,80}[ \t]?[[(]/m, weight: 8 },
        { pattern: /\bfunc[ \t]?\([^()\n]{0,200}\)[^\n{}();]{0,80}\{/, weight: 4 },
        { pattern: /\w[ \t]?:=[ \t]?[^=]/, weight: 4 },
        { pattern: /\bif[ \t]+err[ \t]?!=[ \t]?nil\b/, weight: 4 },
        { pattern: /^[ \t]*package[ \t]+\w{1,80}[ \t]*$/m, weight: 4 },
        {
            pattern: /\b(?:chan[ \t]+\w|defer[ \t]+\w|fallthrough\b|map\[\w{1,40}\]|interface\{\}|struct\{)/,
            weight: 2,
        },
        { pattern: /\bnil\b/, weight: 1 },
        { pattern: /\bgo[ \t]+func\b|<-[ \t]?\w|\bselect[ \t]?\{/, weight: 3 },
        { pattern: /\[\](?:byte|string|int|interface|any|\*?[A-Za-z]\w{0,60})\b/, weight: 2 },
        { pattern: /\bfor[ \t]+(?:[\w, ]{1,80}:?=[ \t]?)?range\b/, weight: 4 },
        { pattern: /^[ \t]*(?:if|for|switch)[ \t]+[^()\n{}]{1,200}\{[ \t]*$/m, weight: 1 },
    ],
    keywords: words(`
    break case chan const continue default defer else fallthrough for func go goto if import interface map package
    range return select struct switch type var _`),
    literalWords: words('true false nil iota ...'),
    unfitNames: words(`
    any append bool byte cap clear close comparable complex complex64 complex128 copy delete error float32 float64 imag
    init int int8 int16 int32 int64 len main make max min new panic print println real recover rune string uint uint8
    uint16 uint32 uint64 uintptr`),
    // an exported name is used by other packages, and the tool calls the others
    fixedNames: /^(?:main|init|\p{Lu}.*)$/u,
    nameShape: C_NAME,
    naming: 'camel',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: words('.'),
    selves: new Set(),
    functionWords: words('func'),
    bareCalls: false,
    contexts: [],
    lexis: {
        comments: SLASH_COMMENTS,
        strings: [go_RAW_STRING, quoted('"'), quoted("'")],
        literals: [],
        word: PLAIN_WORD,
        number: NUMBER,
        compounds: String.raw `\.{3}|:=|<-`,
    },
    layout: {
        blocks: 'braces',
        empty: '{}',
        bodyMarks: words('else'),
        heads: null,
        bareHeads: words('if for'),
        joined: ';',
        continuations: words('else'),
        jumps: words('return goto break continue fallthrough'),
    },
    nodes: {
        statements: {
            assignment_statement: IN_LIST,
            break_statement: go_ANYWHERE,
            const_declaration: { never: ['source_file'] },
            continue_statement: go_ANYWHERE,
            dec_statement: IN_LIST,
            defer_statement: go_ANYWHERE,
            expression_statement: IN_LIST,
            expression_switch_statement: go_ANYWHERE,
            fallthrough_statement: go_ANYWHERE,
            for_statement: go_ANYWHERE,
            go_statement: go_ANYWHERE,
            goto_statement: go_ANYWHERE,
            if_statement: go_ANYWHERE,
            inc_statement: IN_LIST,
            labeled_statement: go_ANYWHERE,
            return_statement: go_ANYWHERE,
            select_statement: go_ANYWHERE,
            send_statement: IN_LIST,
            short_var_declaration: IN_LIST,
            type_declaration: { never: ['source_file'] },
            type_switch_statement: go_ANYWHERE,
            var_declaration: go_ANYWHERE,
        },
        functions: ['function_declaration', 'method_declaration'],
        bodies: ['block'],
        lists: ['statement_list', 'source_file', 'ERROR'],
        expressions: [],
        names: ['identifier', 'field_identifier'],
        declares: {
            function_declaration: 'name',
            method_declaration: 'name',
            parameter_declaration: 'name',
            variadic_parameter_declaration: 'name',
            const_spec: 'name',
            var_spec: 'name',
            short_var_declaration: 'left',
            range_clause: 'left',
            receive_statement: 'left',
            type_switch_statement: 'alias',
        },
        transparent: ['expression_list', 'literal_element'],
        declarators: [],
        owners: {
            parameter_declaration: FUNCTIONS,
            variadic_parameter_declaration: FUNCTIONS,
            const_spec: go_BLOCKS,
            var_spec: go_BLOCKS,
            short_var_declaration: [...go_BLOCKS, 'source_file'],
            range_clause: ['for_statement'],
            receive_statement: ['communication_case'],
            type_switch_statement: ['type_switch_statement'],
        },
        declaresNothing: { range_clause: ASSIGNS, receive_statement: ASSIGNS },
        labels: ['label_name'],
        variables: {
            types: ['identifier', 'label_name'],
            not: { keyed_element: 'key', type_parameter_declaration: 'name' },
        },
        validFrom: 'after',
        validInside: ['type_switch_statement'],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/java.js



/** A text block (JLS 3.10.6). */
const TEXT_BLOCK = { open: '"""', close: () => '"""', escapes: true, lines: true };
const java_METHODS = ['method_declaration', 'constructor_declaration', 'compact_constructor_declaration'];
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
const java_PARAMETER_SCOPES = [...java_METHODS, 'lambda_expression', 'ERROR'];
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
    title: 'Java',
    aliases: ['java'],
    signs: [
        ...OBJECT_SIGNS,
        {
            pattern: /\b(?:public|private|protected)[ \t]+(?:static[ \t]+)?(?!async|function|get|set|static|readonly)[\w<>[\],?]{1,80}[ \t]+[a-z]\w{0,80}[ \t]?\(/,
            weight: 2,
        },
        { pattern: /^[ \t]*(?:package|import)[ \t]+[\w.]{1,200}[ \t]*(?:\.\*)?;/m, weight: 4 },
        { pattern: /(?:^|\s)@(?:Override|Test|Deprecated|SuppressWarnings|Nullable|[A-Z]\w{1,60})\b/, weight: 3 },
        { pattern: /\)[ \t\n\r]{0,20}throws[ \t]+[A-Z]/, weight: 4 },
        { pattern: /\b(?:boolean|instanceof|extends|implements|synchronized|final|super)\b/, weight: 2 },
        { pattern: /\b(?:String|Object|Integer|List|Map|Exception|System|Math)\b/, weight: 2 },
        { pattern: /\bfor[ \t]{0,4}\([ \t]{0,4}(?:final )?[\w<>[\]]{1,80}[ \t]+\w{1,80}[ \t]*:/, weight: 3 },
        { pattern: /\b[a-z]\w{0,80}\.[a-z]\w{0,80}\(/, weight: 1 },
    ],
    extensions: ['.java'],
    keywords: words(`
    abstract assert boolean break byte case catch char class const continue default do double else enum
    extends final finally float for goto if implements import instanceof int interface long native new
    package private protected public return short static strictfp super switch synchronized this throw
    throws transient try void volatile while`),
    literalWords: words('true false null ...'),
    unfitNames: words('_ exports module open opens permits provides record requires sealed to transitive uses var when with yield'),
    preprocessor: false,
    recovers: true,
    contexts: [inType],
    selves: words('this'),
    functionWords: new Set(),
    bareCalls: true,
    fixedNames: /^$/u,
    nameShape: PLAIN_NAME,
    naming: 'camel',
    lexis: {
        comments: C_COMMENTS,
        strings: [TEXT_BLOCK, quoted('"', C_PREFIX), quoted("'", C_PREFIX)],
        literals: [],
        word: WORD,
        number: NUMBER,
        compounds: COMPOUNDS,
    },
    layout: C_LAYOUT,
    looseStatements: true,
    nesters: words('{ -> instanceof'),
    memberMarks: words('. :: @'),
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
        functions: java_METHODS,
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
/** Initialisers need a class around them, and constants with arguments an enumeration. */
function inType(code) {
    const isConstant = /^\w{1,200}\s{0,9}\([^;{}]{0,4000}\)\s{0,9}(?:,|$)/u.test(code);
    if (isConstant)
        return { before: 'enum A { ', after: '\n}' };
    return /(?:^|[;}]\s{0,99})static\s{0,9}\{/u.test(code) ? { before: 'class A { ', after: '\n}' } : null;
}

;// CONCATENATED MODULE: ./build/code/languages/javascript.js


const TEMPLATE = { open: '`', close: () => '`', escapes: true, lines: true, holes: ['${'] };
const FUNCTION_TYPES = [
    'function_declaration',
    'generator_function_declaration',
    'function_expression',
    'generator_function',
    'arrow_function',
    'method_definition',
];
/** Scopes of `var`. */
const javascript_FUNCTIONS = [...FUNCTION_TYPES, 'class_static_block', 'ERROR'];
/** Scopes of `let`, `const`, classes and functions. */
const javascript_BLOCKS = ['statement_block', 'for_statement', 'for_in_statement', 'switch_body', ...javascript_FUNCTIONS];
const LISTS = ['statement_block', 'switch_case', 'switch_default', 'program', 'class_static_block'];
const javascript_ANYWHERE = {};
/** JavaScript with JSX: reserved words of ECMAScript 2025, 12.7.2; nodes of tree-sitter-javascript 0.25. */
const JAVASCRIPT = {
    name: 'javascript',
    title: 'JavaScript',
    aliases: ['javascript', 'js', 'jsx', 'node', 'nodejs', 'ecmascript', 'es6'],
    extensions: ['.js', '.jsx', '.mjs', '.cjs'],
    signs: [
        { pattern: /=>[ \t]?[{(\w]/, weight: 3 },
        // not after a type: `int function ( ) {` is a Java method in a dataset that hides names
        {
            pattern: /(?:(?<![\w>\]][ \t]{0,4})|\b(?:async|await|default|export|return|typeof|yield)[ \t]+)function[ \t]*\*?[ \t]*\w{0,80}[ \t]?[(<]/,
            weight: 4,
        },
        {
            pattern: /^[ \t]*(?:export[ \t]+(?:default[ \t]+)?)?(?:async[ \t]+)?function\b|^[ \t]*constructor[ \t]?\(/m,
            weight: 4,
        },
        { pattern: /\w\?\.[\w[(]/, weight: 3 },
        { pattern: /\b(?:const|let|var)[ \t]+(?:[\w$]{1,80}|[{[][\w$, :.]{1,200}[}\]])[ \t]?=/, weight: 3 },
        { pattern: /===|!==/, weight: 4 },
        { pattern: /\b(?:require|module\.exports|console\.\w|document\.|window\.|Promise\b|JSON\.)/, weight: 2 },
        { pattern: /\b(?:undefined|typeof|async[ \t]+function|await)\b/, weight: 2 },
        { pattern: /`[^`]{0,2000}\$\{/, weight: 2 },
        {
            pattern: /^[ \t]*(?:import|export)\b[^;\n]{0,200}\bfrom\b|^[ \t]*export[ \t]+(?:default|const|function|class)\b/m,
            weight: 3,
        },
        { pattern: /\bthis\.\w/, weight: 1 },
        {
            pattern: /^(?:async[ \t]+|static[ \t]+|get[ \t]+|set[ \t]+)?\*?[\w$]{1,80}[ \t]?\([\w$, ={}[\].]{0,200}\)[ \t]?\{/,
            weight: 2,
        },
    ],
    keywords: words(`
    async await break case catch class const continue debugger default delete do else export extends finally for
    function if import in instanceof let new return static super switch this throw try typeof var void
    while with yield`),
    literalWords: words('true false null undefined NaN Infinity'),
    unfitNames: words(`
    arguments eval enum implements interface package private protected public constructor prototype require module
    exports window document console process global globalThis get set of _ $`),
    fixedNames: /^constructor$/u,
    nameShape: PLAIN_NAME,
    naming: 'camel',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: words('. #'),
    selves: words('this super'),
    functionWords: words('function'),
    bareCalls: false,
    contexts: [
        () => ({ before: 'class A { ', after: '\n}' }),
        () => ({ before: '({ ', after: '\n})' }),
        () => ({ before: 'async () => (', after: '\n)' }),
        header,
    ],
    lexis: {
        comments: [...SLASH_COMMENTS, String.raw `<!--[^\r\n]*`],
        strings: [TEMPLATE, quoted('"'), quoted("'")],
        literals: [],
        word: WORD,
        number: STRICT_NUMBER,
        compounds: String.raw `\.{3}|=>`,
        slashPatterns: true,
    },
    layout: {
        ...C_LAYOUT,
        bodyMarks: words(') else do :'),
        heads: words('if for while with await'),
        continuations: words('else catch finally'),
        jumps: words('return break continue throw yield await'),
    },
    nodes: {
        statements: {
            break_statement: javascript_ANYWHERE,
            class_declaration: { only: LISTS.filter((type) => type !== 'program') },
            continue_statement: javascript_ANYWHERE,
            do_statement: javascript_ANYWHERE,
            expression_statement: { never: ['for_statement'] },
            field_definition: javascript_ANYWHERE,
            for_in_statement: javascript_ANYWHERE,
            for_statement: javascript_ANYWHERE,
            function_declaration: { only: LISTS },
            generator_function_declaration: { only: LISTS },
            if_statement: javascript_ANYWHERE,
            labeled_statement: javascript_ANYWHERE,
            lexical_declaration: { never: ['for_statement'] },
            return_statement: javascript_ANYWHERE,
            switch_statement: javascript_ANYWHERE,
            throw_statement: javascript_ANYWHERE,
            try_statement: javascript_ANYWHERE,
            variable_declaration: { never: ['for_statement'] },
            while_statement: javascript_ANYWHERE,
            with_statement: javascript_ANYWHERE,
        },
        functions: FUNCTION_TYPES,
        bodies: ['statement_block'],
        lists: [...LISTS, 'ERROR'],
        expressions: [],
        names: ['identifier', 'property_identifier', 'private_property_identifier'],
        declares: {
            variable_declarator: 'name',
            formal_parameters: '*',
            arrow_function: 'parameter',
            assignment_pattern: 'left',
            rest_pattern: '*',
            array_pattern: '*',
            pair_pattern: 'value',
            catch_clause: 'parameter',
            for_in_statement: 'left',
            function_declaration: 'name',
            generator_function_declaration: 'name',
            function_expression: 'name',
            class_declaration: 'name',
            method_definition: 'name',
        },
        declarators: [
            'variable_declarator',
            'assignment_pattern',
            'rest_pattern',
            'array_pattern',
            'object_pattern',
            'pair_pattern',
        ],
        owners: {
            lexical_declaration: javascript_BLOCKS,
            variable_declaration: javascript_FUNCTIONS,
            formal_parameters: FUNCTION_TYPES,
            arrow_function: ['arrow_function'],
            catch_clause: ['catch_clause'],
            for_in_statement: ['for_in_statement'],
            function_declaration: javascript_BLOCKS,
            generator_function_declaration: javascript_BLOCKS,
            class_declaration: javascript_BLOCKS,
        },
        outer: ['function_declaration', 'generator_function_declaration', 'class_declaration'],
        // `for (x of y)` assigns a variable that exists
        declaresNothing: {
            for_in_statement: String.raw `for\s{0,20}(?:await)?\s{0,20}\((?!\s{0,20}(?:const|let|var)\b)`,
        },
        labels: [],
        variables: {
            types: ['identifier'],
            not: {
                jsx_opening_element: 'name',
                jsx_closing_element: 'name',
                jsx_self_closing_element: 'name',
                import_specifier: '*',
                export_specifier: '*',
                import_clause: '*',
                namespace_import: '*',
                namespace_export: '*',
            },
        },
        unwrapped: ['class_body', 'object', 'pair'],
        wrappers: ['variable_declarator', 'lexical_declaration', 'variable_declaration', 'export_statement'],
        validFrom: 'scope',
    },
};
/** The header of a class, with its decorators. */
function header(code) {
    const isHeader = /^(?:@|export\b|abstract\b|class\b)/u.test(code);
    const last = code.lastIndexOf('class');
    return isHeader && last >= 0 && !/[{}]/u.test(code.slice(last)) ? { before: '', after: ' {}' } : null;
}

;// CONCATENATED MODULE: ./build/code/languages/php.js


/** Text outside of `<?php … ?>` is printed as it is. */
const TAG = String.raw `(?:<\?(?:php\b|=)?|${END})`;
/** A file that begins with a tag of PHP or HTML; any other code begins as PHP. */
const BEGINS_OUTSIDE = /^\uFEFF?\s*(?:<|#!)/u;
const php_HOLES = { holes: ['{$', '${'], nameMark: '$' };
const NAME = String.raw `[A-Za-z_][A-Za-z0-9_]{0,99}`;
function heredoc(quotes, holes) {
    return {
        open: String.raw `<<<[ \t]*${quotes}${NAME}${quotes}(?=[\r\n])`,
        close: (open) => open.replace(/[<'" \t]/gu, ''),
        escapes: false,
        lines: true,
        closesLine: true,
        ...holes,
    };
}
/** Scopes of the variables that a function assigns. */
const php_FUNCTIONS = ['function_definition', 'method_declaration', 'anonymous_function', 'arrow_function'];
const php_ANYWHERE = {};
/** PHP: keywords of the manual's "List of Keywords" (8.4); nodes of tree-sitter-php 0.24. */
const PHP = {
    name: 'php',
    title: 'PHP',
    aliases: ['php', 'php5', 'php7', 'php8'],
    extensions: ['.php', '.phtml', '.php3', '.php4', '.php5', '.php7', '.phps', '.inc'],
    signs: [
        { pattern: /<\?(?:php\b|=)/, weight: 9 },
        { pattern: /\$this[ \t]?->/, weight: 6 },
        { pattern: /\$[A-Za-z_]\w{0,80}[ \t]?->/, weight: 5 },
        { pattern: /(?<![.:\w][ \t]?)\$[A-Za-z_]\w{0,80}[ \t]?(?:[.?]{0,2}=|\[|,|\)|;|::)/, weight: 4 },
        {
            pattern: /\b(?:(?:public|private|protected|static|abstract|final)[ \t]+){1,3}function[ \t]+&?[ \t]?\w{1,80}[ \t]?\(/,
            weight: 16,
        },
        { pattern: /\bfunction[ \t]*&?[ \t]?\w{0,80}[ \t]?\([^(){}:\n]{0,200}\$\w/, weight: 8 },
        { pattern: /\bforeach[ \t]?\([^\n]{1,200}[ \t]as[ \t]/, weight: 4 },
        { pattern: /\b(?:self|static|parent)::[$\w]/, weight: 4 },
        { pattern: /::class\b/, weight: 2 },
        { pattern: /^[ \t]*(?:namespace|use)[ \t]+\w{1,80}(?:\\\w{1,80}){0,20}[ \t]*;/m, weight: 3 },
        {
            pattern: /\b(?:echo[ \t]|isset[ \t]?\(|elseif[ \t]?\(|unset[ \t]?\(|array[ \t]?\(|strlen\()/,
            weight: 2,
        },
    ],
    keywords: words(`
    abstract and as break callable case catch class clone const continue declare default die do echo else elseif empty
    enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends final finally fn for foreach function
    global goto if implements include include_once instanceof insteadof interface isset list match namespace new or
    parent print private protected public readonly require require_once return self static switch this throw trait try
    unset use var while xor yield`),
    literalWords: words('true false null TRUE FALSE NULL True False Null'),
    unfitNames: words(`
    array bool float int iterable mixed never null object resource string void main GLOBALS _GET _POST _SERVER
    _COOKIE _FILES _ENV _REQUEST _SESSION php_errormsg http_response_header argc argv`),
    fixedNames: /^(?:__\w+|main|test\w*|setUp\w*|tearDown\w*)$/u,
    fixedVariables: /^(?:this|GLOBALS|_(?:GET|POST|SERVER|COOKIE|FILES|ENV|REQUEST|SESSION)|php_errormsg|http_response_header|argc|argv)$/u,
    nameShape: C_NAME,
    naming: 'camel',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: words('-> ?-> ::'),
    selves: words('this self static parent'),
    functionWords: words('function'),
    bareCalls: false,
    sigil: '$',
    // what a file that is included reads is not in the code
    reachAll: words('extract get_defined_vars parse_str eval include include_once require require_once'),
    reachByString: words('compact'),
    opening: (code) => (BEGINS_OUTSIDE.test(code) ? '' : '<?php '),
    contexts: [
        () => ({ before: 'class A { ', after: '\n}' }),
        () => ({ before: '$a = ', after: '\n;' }),
        () => ({ before: '$a = [', after: '\n];' }),
        // an expression that is printed ends with its tag
        (code) => (code.includes('<?=') ? { before: '', after: ' ?>' } : null),
    ],
    lexis: {
        // neither an attribute nor the first line of a script
        comments: [
            String.raw `(?:\/\/|#(?!\[|!(?<=(?<![\s\S])#!)))(?:(?!\?>)[^\r\n])*`,
            String.raw `\/\*[\s\S]*?(?:\*\/|${END})`,
        ],
        strings: [
            heredoc("'", {}),
            heredoc('"?', { ...php_HOLES, escapes: true }),
            { open: "'", close: sameQuotes, escapes: true, lines: true },
            { open: '["`]', close: sameQuotes, escapes: true, lines: true, ...php_HOLES },
        ],
        literals: [
            String.raw `(?<![\s\S])\uFEFF?\s*(?:<(?!\?)|#!)[\s\S]*?${TAG}`,
            String.raw `<\?(?:php\b|=)`,
            String.raw `\?>[\s\S]*?${TAG}`,
        ],
        word: PLAIN_WORD,
        number: STRICT_NUMBER,
        compounds: String.raw `\.{3}|\?->|->|::|=>`,
    },
    layout: {
        ...C_LAYOUT,
        bodyMarks: words(') else do :'),
        heads: words('if elseif for foreach while switch declare'),
        continuations: words('else elseif catch finally'),
        jumps: words('return goto break continue throw yield exit die'),
    },
    nodes: {
        statements: {
            break_statement: php_ANYWHERE,
            class_declaration: { only: ['compound_statement', 'colon_block'] },
            const_declaration: { only: ['compound_statement', 'colon_block'] },
            continue_statement: php_ANYWHERE,
            declare_statement: { never: ['program'] },
            do_statement: php_ANYWHERE,
            echo_statement: php_ANYWHERE,
            exit_statement: php_ANYWHERE,
            expression_statement: php_ANYWHERE,
            for_statement: php_ANYWHERE,
            foreach_statement: php_ANYWHERE,
            function_definition: { only: ['compound_statement', 'colon_block'] },
            function_static_declaration: php_ANYWHERE,
            global_declaration: php_ANYWHERE,
            goto_statement: php_ANYWHERE,
            if_statement: php_ANYWHERE,
            return_statement: php_ANYWHERE,
            switch_statement: php_ANYWHERE,
            try_statement: php_ANYWHERE,
            unset_statement: php_ANYWHERE,
            while_statement: php_ANYWHERE,
        },
        functions: ['function_definition', 'method_declaration', 'anonymous_function'],
        bodies: ['compound_statement'],
        lists: ['compound_statement', 'colon_block', 'case_statement', 'default_statement', 'program', 'ERROR'],
        expressions: [],
        names: ['variable_name', 'name'],
        sigils: { variable_name: 1 },
        declares: {
            function_definition: 'name',
            method_declaration: 'name',
            simple_parameter: 'name',
            variadic_parameter: 'name',
            property_promotion_parameter: 'name',
            argument: 'name',
            assignment_expression: 'left',
            augmented_assignment_expression: 'left',
            reference_assignment_expression: 'left',
            list_literal: '*',
            by_ref: '*',
            pair: '*',
            foreach_statement: '*',
            anonymous_function_use_clause: '*',
            catch_clause: 'name',
            static_variable_declaration: 'name',
        },
        declarators: [
            'simple_parameter',
            'variadic_parameter',
            'list_literal',
            'by_ref',
            'pair',
            'static_variable_declaration',
        ],
        owners: {
            formal_parameters: php_FUNCTIONS,
            // a promoted parameter is a property too, and callers may name an argument
            property_promotion_parameter: ['property_promotion_parameter'],
            argument: ['argument'],
            assignment_expression: php_FUNCTIONS,
            augmented_assignment_expression: php_FUNCTIONS,
            reference_assignment_expression: php_FUNCTIONS,
            foreach_statement: php_FUNCTIONS,
            anonymous_function_use_clause: php_FUNCTIONS,
            catch_clause: php_FUNCTIONS,
            function_static_declaration: php_FUNCTIONS,
        },
        members: ['property_promotion_parameter', 'argument'],
        labels: [],
        variables: {
            types: ['variable_name', 'name'],
            only: { name: ['function_call_expression', 'function_definition'] },
            not: {
                global_declaration: '*',
                property_element: '*',
                property_promotion_parameter: '*',
                scoped_property_access_expression: 'name',
            },
        },
        validFrom: 'scope',
    },
};

;// CONCATENATED MODULE: ./build/code/languages/python.js


/** A string with these prefixes; three quotes may hold line ends. */
function strings(prefix, escapes, holes) {
    return [`(?:"""|''')`, `["']`].map((quotes, index) => ({
        open: prefix + quotes,
        close: sameQuotes,
        escapes,
        lines: index === 0,
        ...(holes ? { holes: ['{'], noHole: '{{' } : {}),
    }));
}
/** Scopes of the names that a function assigns. */
const python_FUNCTIONS = ['function_definition', 'lambda', 'class_definition', 'module'];
const COMPREHENSIONS = [
    'list_comprehension',
    'dictionary_comprehension',
    'set_comprehension',
    'generator_expression',
];
const python_ANYWHERE = {};
/** Python: keywords of the language reference, 2.3.1; nodes of tree-sitter-python 0.25. */
const PYTHON = {
    name: 'python',
    title: 'Python',
    aliases: ['python', 'py', 'python3', 'python2', 'python 3', 'cpython'],
    extensions: ['.py', '.pyi', '.pyw'],
    signs: [
        { pattern: /^[ \t]*(?:async[ \t]+)?def[ \t]+\w{1,80}[ \t]?\(/m, weight: 5 },
        // Ruby's definitions end without a colon
        { pattern: /\)[ \t]*(?:->[^\n:]{1,200})?:[ \t]*$/m, weight: 3 },
        { pattern: /^[ \t]*class[ \t]+\w{1,80}(?:\([\w., =]{0,120}\))?:/m, weight: 4 },
        {
            pattern: /^[ \t]*(?:if|elif|for|while|with|try|except|else|finally)\b[^\n{};]{0,200}:[ \t]*$/m,
            weight: 4,
        },
        { pattern: /\bself\.\w/, weight: 2 },
        { pattern: /\b(?:None|True|False|elif|lambda|nonlocal)\b/, weight: 2 },
        { pattern: /^[ \t]*(?:from[ \t]+[\w.]{1,80}[ \t]+)?import[ \t]+\w[\w., ]{0,200}$/m, weight: 3 },
        { pattern: /\b(?:not in|is not|in range\(|isinstance\(|len\(|print\()/, weight: 1 },
        { pattern: /__\w{1,40}__/, weight: 2 },
    ],
    keywords: words(`
    and as assert async await break class continue def del elif else except finally for from global if import in is
    lambda nonlocal not or pass raise return try while with yield`),
    literalWords: words('True False None ...'),
    unfitNames: words('_ case match type print exec self cls int str list dict set len max min sum id input range'),
    fixedNames: /^(?:__\w+__|main|test\w*|setUp\w*|tearDown\w*)$/u,
    nameShape: C_NAME,
    naming: 'snake',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: words('.'),
    selves: words('self cls'),
    functionWords: words('def'),
    bareCalls: false,
    contexts: [indented, python_header, inClass],
    lexis: {
        comments: [HASH_COMMENT],
        strings: [
            ...strings('(?:[fFtT][rR]|[rR][fFtT])', false, true),
            ...strings('[fFtT]', true, true),
            ...strings('(?:[bBuU]|[rR][bB]?|[bB][rR])?', true, false),
        ],
        literals: [],
        word: PLAIN_WORD,
        number: STRICT_NUMBER,
        compounds: String.raw `\.{3}|->|:=`,
    },
    layout: {
        blocks: 'indentation',
        empty: 'pass',
        bodyMarks: words(':'),
        joined: ';',
        heads: null,
        continuations: words('else elif except finally case'),
        jumps: words('return break continue raise yield del global nonlocal import from await'),
    },
    nodes: {
        statements: {
            assert_statement: python_ANYWHERE,
            class_definition: { never: ['decorated_definition', 'module'] },
            decorated_definition: { never: ['module'] },
            delete_statement: python_ANYWHERE,
            exec_statement: python_ANYWHERE,
            expression_statement: python_ANYWHERE,
            for_statement: python_ANYWHERE,
            function_definition: { never: ['decorated_definition', 'module'] },
            future_import_statement: python_ANYWHERE,
            global_statement: python_ANYWHERE,
            if_statement: python_ANYWHERE,
            import_from_statement: python_ANYWHERE,
            import_statement: python_ANYWHERE,
            match_statement: python_ANYWHERE,
            nonlocal_statement: python_ANYWHERE,
            print_statement: python_ANYWHERE,
            raise_statement: python_ANYWHERE,
            return_statement: python_ANYWHERE,
            try_statement: python_ANYWHERE,
            type_alias_statement: python_ANYWHERE,
            while_statement: python_ANYWHERE,
            with_statement: python_ANYWHERE,
        },
        functions: ['function_definition'],
        bodies: ['block'],
        lists: ['block', 'module', 'ERROR'],
        expressions: [],
        declares: {
            function_definition: 'name',
            class_definition: 'name',
            parameters: '*',
            lambda_parameters: '*',
            default_parameter: 'name',
            typed_parameter: '*',
            typed_default_parameter: 'name',
            list_splat_pattern: '*',
            dictionary_splat_pattern: '*',
            assignment: 'left',
            augmented_assignment: 'left',
            named_expression: 'name',
            pattern_list: '*',
            tuple_pattern: '*',
            list_pattern: '*',
            for_statement: 'left',
            for_in_clause: 'left',
            as_pattern_target: '*',
            tuple: '*',
            aliased_import: 'alias',
        },
        declarators: [
            'default_parameter',
            'typed_parameter',
            'typed_default_parameter',
            'list_splat_pattern',
            'dictionary_splat_pattern',
            'pattern_list',
            'tuple_pattern',
            'list_pattern',
            'tuple',
        ],
        owners: {
            function_definition: python_FUNCTIONS,
            class_definition: python_FUNCTIONS,
            parameters: ['function_definition'],
            lambda_parameters: ['lambda'],
            assignment: python_FUNCTIONS,
            augmented_assignment: python_FUNCTIONS,
            named_expression: python_FUNCTIONS,
            for_statement: python_FUNCTIONS,
            for_in_clause: COMPREHENSIONS,
            as_pattern_target: python_FUNCTIONS,
            aliased_import: python_FUNCTIONS,
        },
        namedByCallers: { parameters: String.raw `\*[^,()*]*,` },
        outer: ['function_definition', 'class_definition'],
        members: ['class_definition'],
        labels: [],
        variables: {
            types: ['identifier'],
            not: {
                attribute: 'attribute',
                keyword_argument: 'name',
                keyword_pattern: '*',
                dotted_name: '*',
                global_statement: '*',
                nonlocal_statement: '*',
                splat_pattern: '*',
                type: '*',
            },
        },
        wrappers: ['decorated_definition'],
        validFrom: 'scope',
    },
};
/** A definition that is cut out of a class keeps the indentation of all its lines but the first. */
function indented(code) {
    const indent = /\n([ \t]+)(?:@|def\b|async\b|class\b)/u.exec(code)?.[1] ?? '';
    return { before: `if 1:\n${/^[ \t]/u.test(code) ? '' : indent === '' ? ' ' : indent}`, after: '' };
}
/** Statements that are cut out of a class: the first line has lost its indentation, the others keep it. */
function inClass(code) {
    const indents = Array.from(code.matchAll(/\n([ \t]+)(?=[^\s#])/gu), ([, indent = '']) => indent);
    const least = indents.reduce((a, b) => (b.length < a.length ? b : a), indents[0] ?? ' ');
    return { before: `if 1:\n${least}`, after: '' };
}
/** The header of a class, with its decorators. */
function python_header(code) {
    return /^(?:@|class\b)/u.test(code) && code.endsWith(':') ? { before: '', after: ' pass' } : null;
}

;// CONCATENATED MODULE: ./build/code/languages/ruby.js


const ruby_HOLES = { holes: ['#{'] };
/** A string in quotes, which may hold line ends. */
function quotedLines(quote, more) {
    return { open: quote, close: sameQuotes, escapes: true, lines: true, ...more };
}
/** A literal such as `%w[a b]`, by the letters that may follow its `%`. */
function percent(letters, more) {
    const open = String.raw `%${letters}[(\[{<|!\/\-^~]`;
    const nests = true;
    return { open, close: partnerOf, escapes: true, lines: true, operand: true, flags: true, nests, ...more };
}
/** A heredoc, whose text begins on the next line. */
function ruby_heredoc(open, more) {
    const close = (opening) => opening.replace(/^<<[~-]?/u, '').replace(/["'`]/gu, '');
    return { open, close, escapes: false, lines: true, closesLine: true, startsNextLine: true, ...more };
}
const ruby_NAME = String.raw `[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Operators that are the name of a method. */
const OPERATORS = String.raw `\[\]=?|<=>|===?|=~|!=|\*\*|<<|>>|<=|>=|[+\-*\/%<>!~^&|]`;
const ruby_LISTS = [
    'body_statement',
    'block_body',
    'then',
    'else',
    'do',
    'ensure',
    'begin',
    'begin_block',
    'end_block',
    'parenthesized_statements',
];
const ruby_METHODS = ['method', 'singleton_method'];
/** Scopes of the variables that a method assigns; a block sees those around it and has its own. */
const SCOPES = ['do_block', 'block', 'lambda', 'class', 'module', 'singleton_class', ...ruby_METHODS];
/** A statement is an expression directly in a list of statements. */
const LISTED = { only: ruby_LISTS };
const LISTED_OR_TOP = { only: [...ruby_LISTS, 'program'] };
/** Definitions, which are units themselves at the top of a file. */
const DEFINITIONS = words('class method module singleton_class singleton_method');
const EXPRESSIONS = words(`
    alias array assignment begin binary break call case case_match chained_string class class_variable
    conditional constant element_reference float for global_variable hash heredoc_beginning identifier if
    if_modifier instance_variable integer lambda match_pattern method module next operator_assignment
    parenthesized_statements range redo regex rescue_modifier retry return scope_resolution simple_symbol
    singleton_class singleton_method string string_array subshell symbol_array test_pattern unary undef unless
    unless_modifier until until_modifier while while_modifier yield`);
/** Ruby: keywords of its documentation (3.4); nodes of tree-sitter-ruby 0.23. */
const RUBY = {
    name: 'ruby',
    title: 'Ruby',
    aliases: ['ruby', 'rb', 'jruby'],
    extensions: ['.rb', '.rake', '.gemspec', '.ru', '.rbw', '.builder', '.jbuilder', '.podspec'],
    signs: [
        { pattern: /^[ \t]*end(?:[ \t]*$|[ \t]*[)\]},#]|\.\w|[ \t]+(?:if|unless)\b)/m, weight: 6 },
        {
            pattern: /\bdef[ \t]+(?:self\.\w|\w{1,80}(?:[?!=]|[ \t]*$|[ \t]*\([^()\n]{0,200}\)[ \t]*$))/m,
            weight: 4,
        },
        { pattern: /\bdo[ \t]*\|[^|\n]{1,200}\|/, weight: 5 },
        { pattern: /\{[ \t]?\|[^|\n]{1,200}\|/, weight: 4 },
        { pattern: /^[ \t]*(?:unless|elsif|rescue|ensure)\b|[ \t](?:unless|rescue)[ \t]/m, weight: 4 },
        {
            pattern: /\.(?:nil|empty|any|blank|present|key|include|respond_to|is_a|start_with)\?(?!\.)/,
            weight: 4,
        },
        { pattern: /(?:^|[ \t(])@[a-z_]\w{0,80}[ \t]?(?:\|\||&&|\+)?=(?!=)/m, weight: 3 },
        { pattern: /(?:^|[ \t(]):[a-z_]\w{0,80}[?!]?(?=[\s,)])/m, weight: 2 },
        { pattern: /^[ \t]*(?:require|require_relative|attr_\w{1,20}|puts|include|extend)[ \t]+\S/m, weight: 3 },
        { pattern: /\.(?:each|map|select|reject|collect|inject)(?:_\w{1,20})?[ \t]?(?:\{|do\b|\(&:)/, weight: 4 },
        { pattern: /\b(?:then|self\.class|yield)\b/, weight: 1 },
        { pattern: /&\.\w|\w::[A-Z]\w*\.new\b|\b[A-Z]\w{0,80}\.new\b/, weight: 2 },
    ],
    keywords: words(`
    BEGIN END alias and begin break case class def defined? do else elsif end ensure for if in module next not or redo
    rescue retry return self super then undef unless until when while yield __method__`),
    literalWords: words('true false nil __FILE__ __LINE__ __ENCODING__'),
    unfitNames: words(`
    _ _1 _2 _3 it p puts print raise require loop lambda proc binding eval send format fail catch throw gets rand sleep
    system exit test open select class method methods hash object_id freeze dup clone tap then`),
    fixedNames: /^(?:initialize|initialize_copy|main|test_\w+|setup|teardown|method_missing|respond_to_missing\?|const_missing|to_\w+|inspect|hash|eql\?|each|call|included|extended|inherited|prepended|coerce)$/u,
    nameShape: /^[a-z_][A-Za-z0-9_]*$/u,
    naming: 'snake',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: words('. &. ::'),
    selves: words('self'),
    functionWords: words('def'),
    bareCalls: true,
    callsByToken: true,
    reachAll: words('binding eval instance_eval class_eval local_variables local_variable_get local_variable_set __binding__'),
    contexts: [
        () => ({ before: 'class A\n', after: '\nend' }),
        // the header of a class
        (code) => (/^(?:class|module)\b[^\n]*$/u.test(code) ? { before: '', after: '\nend' } : null),
    ],
    lexis: {
        comments: [
            HASH_COMMENT,
            String.raw `^=begin\b[\s\S]*?(?:^=end\b[^\r\n]*|${END})`,
            String.raw `^__END__$[\s\S]*`,
        ],
        strings: [
            ruby_heredoc(`<<[~-]?'[^'\n]{1,99}'`, {}),
            ruby_heredoc(`<<[~-](?:"[^"\n]{1,99}"|\`[^\`\n]{1,99}\`|${ruby_NAME})`, { ...ruby_HOLES, escapes: true }),
            ruby_heredoc(`<<(?:"[^"\n]{1,99}"|[A-Z_][A-Z0-9_]+)`, { ...ruby_HOLES, escapes: true, operand: true }),
            quotedLines("'", {}),
            quotedLines('["`]', ruby_HOLES),
            percent('[qwis]', { flags: false }),
            percent('r', ruby_HOLES),
            percent('[QWIx]?', { ...ruby_HOLES, flags: false }),
            {
                open: String.raw `\/`,
                close: () => '/',
                escapes: true,
                lines: true,
                operand: true,
                flags: true,
                ...ruby_HOLES,
            },
        ],
        literals: [
            // symbols, keys with a value on their line, and characters
            String.raw `(?<![:\p{ID_Continue}]):(?:@@?|\$)?${ruby_NAME}(?:[?!](?!=)|=(?![=~>]))?`,
            String.raw `(?<=[(,\s&\[]):(?:${OPERATORS})(?=[\s),\]])`,
            String.raw `(?<![.@$?\p{ID_Continue}])${ruby_NAME}[?!]?:(?!:)(?=[ \t]+[^\s,)}\]|#])`,
            String.raw `(?<=[=,(\[][ ]?)\?(?:\\[^\n]|[^\s\p{ID_Continue}](?!\p{ID_Continue}))`,
        ],
        word: String.raw `(?:@@?|\$)?${ruby_NAME}(?:[?!](?![=~])|[?!](?===))?`,
        number: STRICT_NUMBER,
        compounds: String.raw `\.{2,3}|->|=>|=~|&\.|::`,
    },
    layout: {
        blocks: 'end',
        empty: '',
        bodyMarks: new Set(),
        joined: ';',
        heads: null,
        continuations: words('else elsif when in rescue ensure'),
        jumps: words('return break next redo retry raise fail throw yield super alias undef'),
    },
    nodes: {
        statements: Object.fromEntries([...EXPRESSIONS].map((type) => [type, DEFINITIONS.has(type) ? LISTED : LISTED_OR_TOP])),
        functions: ruby_METHODS,
        bodies: ['body_statement'],
        bodiless: true,
        lists: [...ruby_LISTS, 'program', 'ERROR'],
        expressions: [],
        names: ['identifier', 'constant', 'setter', 'operator'],
        heredocs: { opening: 'heredoc_beginning', text: 'heredoc_body' },
        declares: {
            method: 'name',
            singleton_method: 'name',
            method_parameters: '*',
            block_parameters: '*',
            lambda_parameters: '*',
            destructured_parameter: '*',
            optional_parameter: 'name',
            splat_parameter: '*',
            hash_splat_parameter: '*',
            block_parameter: '*',
            keyword_parameter: 'name',
            assignment: 'left',
            operator_assignment: 'left',
            left_assignment_list: '*',
            destructured_left_assignment: '*',
            rest_assignment: '*',
            exception_variable: '*',
            for: 'pattern',
            in_clause: 'pattern',
            match_pattern: 'pattern',
            test_pattern: 'pattern',
            array_pattern: '*',
            find_pattern: '*',
            as_pattern: 'name',
            keyword_pattern: 'value',
            alternative_pattern: '*',
            parenthesized_pattern: '*',
        },
        declarators: [
            'optional_parameter',
            'splat_parameter',
            'hash_splat_parameter',
            'block_parameter',
            'destructured_parameter',
            'left_assignment_list',
            'destructured_left_assignment',
            'rest_assignment',
            'array_pattern',
            'find_pattern',
            'hash_pattern',
            'as_pattern',
            'keyword_pattern',
            'alternative_pattern',
            'parenthesized_pattern',
        ],
        owners: {
            method_parameters: ruby_METHODS,
            block_parameters: ['do_block', 'block'],
            lambda_parameters: ['lambda'],
            // callers give its name
            keyword_parameter: ['keyword_parameter'],
            assignment: SCOPES,
            operator_assignment: SCOPES,
            exception_variable: SCOPES,
            for: SCOPES,
            in_clause: SCOPES,
            match_pattern: SCOPES,
            test_pattern: SCOPES,
        },
        members: ['keyword_parameter'],
        labels: [],
        variables: {
            types: ['identifier'],
            not: {
                call: 'method',
                alias: '*',
                undef: '*',
                method: 'name',
                singleton_method: 'name',
            },
        },
        validFrom: 'declaration',
    },
};

;// CONCATENATED MODULE: ./build/code/languages/rust.js


/** A raw string: as many `#` as before the opening quote close it. */
const rust_RAW_STRING = {
    open: String.raw `[bc]?r#{0,255}"`,
    close: (open) => `"${'#'.repeat(open.length - open.replaceAll('#', '').length)}`,
    escapes: false,
    lines: true,
};
const STRING = { open: '[bc]?"', close: () => '"', escapes: true, lines: true };
const CHARACTER = String.raw `b?'(?:\\(?:u\{[0-9a-fA-F_]{1,10}\}|x[0-9a-fA-F]{2}|[^ux])|[^\\'\r\n\t])'`;
/** A lifetime or a label: one token, so that it is never taken for a variable of its name. */
const LIFETIME = String.raw `'[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Variables in a format string: `{name}`, `{name:?}`, `{:width$}`. */
const CAPTURED = /\{(?:r#)?([\p{ID_Start}_][\p{ID_Continue}]*)|(?<![\p{ID_Continue}])([\p{ID_Start}_][\p{ID_Continue}]*)\$/gu;
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const rust_BLOCKS = ['block', 'ERROR'];
const rust_FUNCTIONS = ['function_item', 'function_signature_item', 'closure_expression', 'ERROR'];
const rust_ANYWHERE = {};
/** An item in a function, or the expression at the end of a block, which is its value. */
const IN_BLOCK = { only: ['block'] };
/** An item that may call something outside of functions. */
const IN_BLOCK_OR_FILE = { only: ['block', 'source_file'] };
/** Expressions that may be the value of a block, except names and literals. */
const VALUES = `
  array_expression assignment_expression async_block await_expression binary_expression break_expression
  call_expression closure_expression compound_assignment_expr const_block continue_expression field_expression
  for_expression gen_block generic_function index_expression loop_expression macro_invocation match_expression
  parenthesized_expression range_expression reference_expression return_expression struct_expression try_block
  try_expression tuple_expression type_cast_expression unary_expression unsafe_block while_expression yield_expression`;
const ITEMS = `
  const_item enum_item function_item impl_item macro_definition mod_item static_item struct_item trait_item type_item
  union_item use_declaration`;
/** Rust: keywords of the reference, 2.1.1; nodes of tree-sitter-rust 0.24. */
const RUST = {
    name: 'rust',
    title: 'Rust',
    aliases: ['rust', 'rs'],
    extensions: ['.rs'],
    signs: [
        { pattern: /\bfn[ \t]+\w{1,80}[ \t]?[<(]/, weight: 9 },
        { pattern: /\blet[ \t]+mut[ \t]+\w/, weight: 4 },
        { pattern: /&(?:'\w{1,40}[ \t])?mut\b|&self\b|&mut self\b/, weight: 4 },
        {
            pattern: /\bpub(?:\(\w{1,20}\))?[ \t]+(?:fn|struct|enum|mod|use|const|trait|async|unsafe)\b/,
            weight: 4,
        },
        { pattern: /\bimpl\b[^\n;]{1,200}\{/, weight: 3 },
        { pattern: /\b(?:println|format|vec|assert|assert_eq|panic|write|matches|unreachable)!/, weight: 4 },
        { pattern: /\bmatch[ \t]+[^\n;]{1,120}\{[ \t]*$/m, weight: 2 },
        { pattern: /\b(?:if|while)[ \t]+let\b/, weight: 4 },
        { pattern: /::<|\w::\w/, weight: 1 },
        { pattern: /\b(?:Some|Ok|Err)\(/, weight: 2 },
        { pattern: /\.(?:unwrap|unwrap_or|clone|iter|into_iter|to_string|as_ref|collect|expect)\(/, weight: 1 },
        { pattern: /\b(?:usize|isize|u64|u32|u16|i64|i32|f64)\b/, weight: 1 },
        { pattern: /\)[ \t]+->[ \t]+[\w&(<[][^;{}\n]{0,120}\{/, weight: 2 },
        { pattern: /\)\?[;.)]/, weight: 2 },
        { pattern: /^[ \t]*#!?\[\w/m, weight: 3 },
    ],
    keywords: words(`
    _ abstract as async await become box break const continue crate do dyn else enum extern final fn for if impl in let
    loop macro match mod move mut override priv pub ref return self Self static struct super trait try type typeof
    unsafe unsized use virtual where while yield`),
    literalWords: words('true false'),
    unfitNames: words('main gen union auto default raw safe macro_rules str bool char u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64'),
    // methods of traits that everything implements, and of their drivers
    fixedNames: new RegExp(`^(?:${[
        'main|new|test_?\\w*|fmt|from|into|try_from|try_into|from_str|to_string|drop|default|clone|clone_from|eq|ne|cmp',
        'partial_cmp|hash|deref|deref_mut|index|index_mut|add|sub|mul|div|rem|neg|not|bit(?:and|or|xor)|sh[lr]|as_ref',
        'as_mut|borrow|borrow_mut|next|next_back|size_hint|into_iter|from_iter|extend|poll|call|call_mut|call_once|read',
        'write|flush|seek|len|source|description|cause|serialize|deserialize|visit_\\w+|\\w+_assign',
    ].join('|')})$`, 'u'),
    nameShape: C_NAME,
    naming: 'snake',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: words('. ::'),
    selves: words('self Self'),
    functionWords: words('fn'),
    fieldsApart: true,
    bareCalls: false,
    contexts: [],
    lexis: {
        comments: SLASH_COMMENTS,
        nestedComments: true,
        strings: [rust_RAW_STRING, STRING],
        literals: [CHARACTER, LIFETIME],
        mentions: CAPTURED,
        word: String.raw `(?:r#)?[\p{ID_Start}_][\p{ID_Continue}]*`,
        number: STRICT_NUMBER,
        compounds: String.raw `\.\.=|\.\.\.|\.\.|->|=>|::`,
    },
    layout: {
        blocks: 'braces',
        empty: '{}',
        bodyMarks: words('else'),
        heads: null,
        bareHeads: words('if for while loop'),
        continuations: words('else'),
        jumps: words('return break continue'),
    },
    nodes: {
        statements: {
            ...Object.fromEntries([...words(VALUES), ...words(ITEMS)].map((type) => [type, IN_BLOCK])),
            const_item: IN_BLOCK_OR_FILE,
            static_item: IN_BLOCK_OR_FILE,
            macro_invocation: IN_BLOCK_OR_FILE,
            let_declaration: rust_ANYWHERE,
            expression_statement: rust_ANYWHERE,
            if_expression: { only: ['block', 'else_clause'] },
        },
        functions: ['function_item'],
        bodies: ['block'],
        lists: ['block', 'declaration_list', 'source_file', 'ERROR'],
        expressions: [],
        declares: {
            function_item: 'name',
            parameter: 'pattern',
            closure_parameters: '*',
            let_declaration: 'pattern',
            let_condition: 'pattern',
            for_expression: 'pattern',
            match_pattern: '',
            tuple_pattern: '*',
            slice_pattern: '*',
            tuple_struct_pattern: '',
            field_pattern: 'pattern',
            ref_pattern: '*',
            reference_pattern: '*',
            mut_pattern: '*',
            captured_pattern: '*',
            or_pattern: '*',
        },
        localShape: /^(?:r#)?[\p{Ll}\p{Lo}_]/u,
        declarators: [
            'match_pattern',
            'tuple_pattern',
            'slice_pattern',
            'tuple_struct_pattern',
            'struct_pattern',
            'field_pattern',
            'ref_pattern',
            'reference_pattern',
            'mut_pattern',
            'captured_pattern',
            'or_pattern',
        ],
        owners: {
            parameter: rust_FUNCTIONS,
            closure_parameters: rust_FUNCTIONS,
            let_declaration: rust_BLOCKS,
            let_condition: ['if_expression', 'while_expression', 'match_arm', 'ERROR'],
            for_expression: ['for_expression'],
            match_arm: ['match_arm'],
        },
        labels: [],
        attributes: ['attribute_item'],
        variables: {
            types: ['identifier'],
            not: {
                attribute: '*',
                const_item: 'name',
                const_parameter: 'name',
                enum_variant: 'name',
                extern_crate_declaration: '*',
                label: '*',
                lifetime: '*',
                macro_definition: '*',
                macro_invocation: 'macro',
                mod_item: 'name',
                scoped_identifier: '*',
                scoped_type_identifier: '*',
                scoped_use_list: '*',
                shorthand_field_initializer: '*',
                static_item: 'name',
                token_tree: '*',
                token_tree_pattern: '*',
                tuple_struct_pattern: 'type',
                use_as_clause: '*',
                use_declaration: '*',
                use_list: '*',
                use_wildcard: '*',
            },
        },
        validFrom: 'after',
        validInside: ['for_expression'],
        scopeEnds: { if_expression: 'else_clause' },
    },
};

;// CONCATENATED MODULE: ./build/code/languages/typescript.js


const typescript_ANYWHERE = {};
const MEMBER_PARAMETER = String.raw `(?:@|public\b|private\b|protected\b|readonly\b|override\b)`;
/** Functions, and types with parameters of their own. */
const typescript_PARAMETER_SCOPES = [
    ...JAVASCRIPT.nodes.functions,
    'function_type',
    'constructor_type',
    'function_signature',
    'method_signature',
    'abstract_method_signature',
    'call_signature',
    'construct_signature',
    'index_signature',
];
/** TypeScript with JSX: keywords of TypeScript 6's scanner; nodes of tree-sitter-typescript 0.23. */
const TYPESCRIPT = {
    ...JAVASCRIPT,
    name: 'typescript',
    title: 'TypeScript',
    aliases: ['typescript', 'ts', 'tsx'],
    grammars: ['typescript', 'tsx'],
    extensions: ['.ts', '.tsx', '.mts', '.cts'],
    dialectOf: 'javascript',
    signs: [
        {
            pattern: /[\w$\])}?][ \t]?\??:[ \t]?(?:string|number|boolean|void|any|unknown|never|Promise<|Array<|Record<|Partial<)/,
            weight: 4,
        },
        { pattern: /\)[ \t]?:[ \t]?[\w.<>[\]| ]{1,80}[ \t]?(?:\{|=>)/, weight: 3 },
        { pattern: /[(,][ \t\n]*[\w$]{1,60}\??:[ \t]?[A-Z]\w{0,60}/, weight: 2 },
        {
            pattern: /\b(?:interface[ \t]+\w|type[ \t]+\w{1,60}[ \t]?=|enum[ \t]+\w|readonly[ \t]+\w|declare[ \t]+\w)/,
            weight: 3,
        },
        { pattern: /[\w)\]][ \t]as[ \t](?:const|any|unknown|string|[A-Z])/, weight: 4 },
        {
            pattern: /\b(?:public|private|protected)[ \t]+(?:async[ \t]+|static[ \t]+|readonly[ \t]+)?\w{1,60}[ \t]?[(:=<]/,
            weight: 2,
        },
        { pattern: /[\w)\]]!\.\w|\([ \t\n]*\w{1,60}\??:[ \t]?[A-Z]|[(,;{][ \t\n]*\w{1,60}\?:/, weight: 3 },
        { pattern: /\b(?:const|let)[ \t]+\w{1,60}[ \t]?:[ \t]?[\w.<>[\]| ]{1,80}[ \t]?=/, weight: 4 },
    ],
    keywords: words(`
    ${[...JAVASCRIPT.keywords].join(' ')}
    abstract as declare enum implements interface keyof namespace private protected public readonly satisfies`),
    unfitNames: words(`
    ${[...JAVASCRIPT.unfitNames].join(' ')}
    any boolean number string symbol never unknown object type infer is asserts override module`),
    nodes: {
        ...JAVASCRIPT.nodes,
        statements: {
            ...JAVASCRIPT.nodes.statements,
            abstract_class_declaration: typescript_ANYWHERE,
            enum_declaration: { only: ['statement_block'] },
            public_field_definition: typescript_ANYWHERE,
            interface_declaration: { only: ['statement_block'] },
            type_alias_declaration: { only: ['statement_block'] },
        },
        declares: { ...JAVASCRIPT.nodes.declares, required_parameter: 'pattern', optional_parameter: 'pattern' },
        owners: {
            ...JAVASCRIPT.nodes.owners,
            required_parameter: typescript_PARAMETER_SCOPES,
            optional_parameter: typescript_PARAMETER_SCOPES,
        },
        // `constructor(private x)` declares a member
        declaresNothing: {
            ...JAVASCRIPT.nodes.declaresNothing,
            required_parameter: MEMBER_PARAMETER,
            optional_parameter: MEMBER_PARAMETER,
        },
        variables: {
            types: ['identifier'],
            not: {
                ...JAVASCRIPT.nodes.variables?.not,
                nested_type_identifier: '*',
                nested_identifier: '*',
                type_query: '*',
                enum_declaration: '*',
                internal_module: '*',
                type_predicate: '*',
                function_signature: '*',
                construct_signature: '*',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/code/languages/languages.js











/** The table of languages. */
const languages_LANGUAGES = {
    c: C,
    cpp: CPP,
    csharp: CSHARP,
    go: GO,
    java: JAVA,
    javascript: JAVASCRIPT,
    php: PHP,
    python: PYTHON,
    ruby: RUBY,
    rust: RUST,
    typescript: TYPESCRIPT,
};
/**
 * The languages that a file may have by its extension (in any case): none for files that are not judged, two for `.h`,
 * whose content decides.
 */
function languagesOfPath(path) {
    const extension = extensionOf(path);
    if (extension === '')
        return [];
    return Object.values(languages_LANGUAGES).flatMap(({ name, extensions }) => extensions.includes(extension) ? [name] : []);
}
/** The first language of a file by its extension, or `null`. */
function languageOfPath(path) {
    return languagesOfPath(path)[0] ?? null;
}
/** The extension of a path with its dot, in lower case; empty if it has none. */
function extensionOf(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(dot).toLowerCase();
}

;// CONCATENATED MODULE: ./build/code/languages/node-table.js
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
    /** An identifier that may be a variable: see `VariablePlaces`. */
    variable: 1024,
    /** Its children count as children of the node around it: see `NodeTypes.transparent`. */
    transparent: 2048,
    /** Is the scope of some declaration. */
    scope: 4096,
    /** Is the `under` of some `VariablePlaces.notUnder`. */
    over: 8192,
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
const DEFAULT_NAMES = ['identifier'];
/** Flags of one type. */
function flagsOf(name, named, nodes) {
    if (!named)
        return NODE_FLAGS.leaf;
    const record = NODE_FLAGS.record;
    let flags = 0;
    if (LEAF_NAMES.has(name))
        flags |= NODE_FLAGS.leaf;
    if ((nodes.names ?? DEFAULT_NAMES).includes(name))
        flags |= NODE_FLAGS.identifier | NODE_FLAGS.leaf;
    if (nodes.variables?.types.includes(name) === true)
        flags |= NODE_FLAGS.variable | NODE_FLAGS.leaf;
    if (nodes.labels.includes(name))
        flags |= NODE_FLAGS.label | NODE_FLAGS.leaf | record;
    if (nodes.expressions.includes(name))
        flags |= NODE_FLAGS.expression;
    if (nodes.transparent?.includes(name) === true)
        flags |= NODE_FLAGS.transparent;
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
    if (nodes.heredocs?.opening === name || nodes.heredocs?.text === name)
        flags |= record;
    if (nodes.wrappers?.includes(name) === true || nodes.members?.includes(name) === true)
        flags |= record;
    const { notUnder = {} } = nodes.variables ?? {};
    if (Object.values(notUnder).some(({ under }) => under === name))
        flags |= NODE_FLAGS.over;
    if (Object.values(nodes.scopeEnds ?? {}).includes(name) || nodes.attributes?.includes(name) === true)
        flags |= record;
    if (Object.values(nodes.owners).some((scopes) => scopes.includes(name)))
        flags |= NODE_FLAGS.scope | record;
    return flags;
}
/** Numbers for no place, any place, and a place outside the fields. */
const NOWHERE = 0;
const ANY_FIELD = -1;
const NO_FIELD = -2;
/** Whether a child's field (0: none) is the one that `NodeTable.declares` or `notVariable` gives for its parent. */
function isInField(expected, field) {
    if (expected === NO_FIELD)
        return field === 0;
    return expected === ANY_FIELD || (expected !== NOWHERE && expected === field);
}
/** The number of a field in `fields` for a type. */
function fieldOf(grammar, fields, name) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined)
        return NOWHERE;
    if (field === '')
        return NO_FIELD;
    return field === '*' ? ANY_FIELD : (grammar.fieldIdForName(field) ?? NOWHERE);
}
/** The symbols of the only parents of each leaf type that has such. */
function onlyUnder(names, nodes) {
    const symbolsOf = (types) => names.flatMap((name, symbol) => (types.includes(name) ? [symbol] : []));
    const rows = Object.entries(nodes.variables?.only ?? {});
    return new Map(rows.flatMap(([leaf, parents]) => symbolsOf([leaf]).map((symbol) => [symbol, new Set(symbolsOf(parents))])));
}
/** Resolves the type and field names of a language's row against its grammar. */
function nodeTable(grammar, nodes) {
    const names = [];
    const flags = new Uint16Array(ERROR_SYMBOL + 1);
    const declares = new Int16Array(ERROR_SYMBOL + 1);
    const notVariable = new Int16Array(ERROR_SYMBOL + 1);
    const sigils = new Uint8Array(ERROR_SYMBOL + 1);
    const notUnder = new Int16Array(ERROR_SYMBOL + 1);
    const fieldsUnder = Object.fromEntries(Object.entries(nodes.variables?.notUnder ?? {}).map(([type, { field }]) => [type, field]));
    for (let symbol = 0; symbol < grammar.nodeTypeCount; symbol++) {
        const name = grammar.nodeTypeForId(symbol) ?? '';
        const named = grammar.nodeTypeIsNamed(symbol);
        names.push(name);
        flags[symbol] = flagsOf(name, named, nodes);
        if (!named)
            continue;
        declares[symbol] = fieldOf(grammar, nodes.declares, name);
        notVariable[symbol] = fieldOf(grammar, nodes.variables?.not ?? {}, name);
        notUnder[symbol] = fieldOf(grammar, fieldsUnder, name);
        sigils[symbol] = nodes.sigils?.[name] ?? 0;
    }
    flags[ERROR_SYMBOL] = NODE_FLAGS.error | NODE_FLAGS.record;
    return {
        types: nodes,
        flags,
        declares,
        notVariable,
        onlyUnder: onlyUnder(names, nodes),
        sigils,
        notUnder,
        name: (symbol) => (symbol === ERROR_SYMBOL ? 'ERROR' : (names[symbol] ?? '')),
    };
}

;// CONCATENATED MODULE: ./build/code/parsing/recent-trees.js
/**
 * UTF-16 units of the texts whose trees are kept. A unit is parsed by several analyses, alone and in the contexts of its
 * language, and a scan makes each analysis for all units that are judged together: at most 200,000 UTF-16 units. A tree takes
 * about 70 bytes for each.
 */
const MOST_TEXT = 250_000;
/** UTF-16 units of the longest text whose tree is kept: whole files are parsed once. */
const LONGEST = 50_000;
/** The last trees of a parser by their texts. */
class RecentTrees {
    trees = new Map();
    length = 0;
    /** The tree of a text, which the caller deletes. @param parse is called for a text that is not among the last few */
    treeOf(text, parse) {
        if (text.length > LONGEST)
            return parse(text);
        const known = this.trees.get(text);
        const tree = known ?? parse(text);
        this.trees.delete(text);
        this.trees.set(text, tree);
        if (!known)
            this.length += text.length;
        while (this.length > MOST_TEXT)
            this.dropOldest();
        // A copy shares the nodes.
        return tree.copy();
    }
    dropOldest() {
        const [oldest] = this.trees;
        if (!oldest)
            return;
        this.length -= oldest[0].length;
        this.trees.delete(oldest[0]);
        oldest[1].delete();
    }
}

;// CONCATENATED MODULE: ./build/code/parsing/tree-cursor.js

/** Functions of the binding behind `TreeCursor`, each with the address of the tree; their cursor is in a buffer of the binding. */
const STEPS = [
    'tree_root_node_wasm',
    'tree_cursor_new_wasm',
    'tree_cursor_delete_wasm',
    'tree_cursor_goto_first_child_wasm',
    'tree_cursor_goto_next_sibling_wasm',
    'tree_cursor_goto_parent_wasm',
    'tree_cursor_current_node_type_id_wasm',
    'tree_cursor_current_node_is_missing_wasm',
    'tree_cursor_current_field_id_wasm',
    'tree_cursor_start_index_wasm',
    'tree_cursor_end_index_wasm',
];
/** `STEPS` of the running binding; `null` where it does not have them all. */
let steps = null;
/** Starts web-tree-sitter. The binding writes its functions into the object of options that it is given. */
async function startTreeSitter() {
    const binding = {};
    await external_web_tree_sitter_js_namespaceObject.Parser.init(binding);
    const found = STEPS.map((name) => [name, binding[`_ts_${name}`]]);
    steps = found.every((entry) => typeof entry[1] === 'function')
        ? Object.fromEntries(found)
        : null;
}
/**
 * A cursor at the root of a tree. `TreeCursor` copies its place to WebAssembly before each question and back after each step,
 * which takes three quarters of a walk; here it stays there. So until `delete`, nothing else may be asked of any tree.
 */
class DirectCursor {
    tree;
    ask;
    constructor(tree, ask) {
        this.tree = tree;
        this.ask = ask;
        ask.tree_root_node_wasm(tree);
        ask.tree_cursor_new_wasm(tree);
    }
    get nodeTypeId() {
        return this.ask.tree_cursor_current_node_type_id_wasm(this.tree);
    }
    get nodeIsMissing() {
        return this.ask.tree_cursor_current_node_is_missing_wasm(this.tree) === 1;
    }
    get currentFieldId() {
        return this.ask.tree_cursor_current_field_id_wasm(this.tree);
    }
    get startIndex() {
        return this.ask.tree_cursor_start_index_wasm(this.tree);
    }
    get endIndex() {
        return this.ask.tree_cursor_end_index_wasm(this.tree);
    }
    gotoFirstChild() {
        return this.ask.tree_cursor_goto_first_child_wasm(this.tree) === 1;
    }
    gotoNextSibling() {
        return this.ask.tree_cursor_goto_next_sibling_wasm(this.tree) === 1;
    }
    gotoParent() {
        return this.ask.tree_cursor_goto_parent_wasm(this.tree) === 1;
    }
    delete() {
        this.ask.tree_cursor_delete_wasm(this.tree);
    }
}
/**
 * A cursor at the root of a tree for one walk, which must end with `delete`. Until then, no tree may be parsed, and no other
 * cursor or node used. It is web-tree-sitter's own where the binding has changed.
 */
function walkingCursor(tree) {
    const address = Reflect.get(tree, 0);
    return steps !== null && typeof address === 'number' ? new DirectCursor(address, steps) : tree.walk();
}

;// CONCATENATED MODULE: ./build/code/parsing/parser.js











const ORIGIN = object({
    grammars: array(object({ language: schemas_string(), file: schemas_string(), sha256: schemas_string() })),
});
const loading = new Map();
const loaded = new Map();
/**
 * A grammar's bytes, checked against the origin file.
 * @throws Error that names the missing or different file
 */
async function readGrammar(grammar, folder) {
    const origin = ORIGIN.parse(JSON.parse(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, ORIGIN_FILE), 'utf8')));
    const row = origin.grammars.find((candidate) => candidate.language === grammar);
    if (!row)
        throw new Error(`${ORIGIN_FILE} has no row for ${grammar}`);
    const bytes = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, row.file));
    const hash = sha256_sha256(bytes);
    if (hash !== row.sha256)
        throw new Error(`${row.file} has sha256 ${hash}, expected ${row.sha256}`);
    return bytes;
}
/** One start for all grammars: a second one while the first is under way makes a second WebAssembly module. */
let starting = null;
/** The parser with one grammar of a language. */
async function loadGrammar(language, name, folder, others) {
    const bytes = await readGrammar(name, folder);
    await (starting ??= startTreeSitter());
    const grammar = await external_web_tree_sitter_js_namespaceObject.Language.load(bytes);
    const parser = new external_web_tree_sitter_js_namespaceObject.Parser();
    parser.setLanguage(grammar);
    const recent = new RecentTrees();
    const parse = (code) => {
        const tree = parser.parse(code);
        if (tree)
            return tree;
        throw new errors_CodePurifyError('internal', `The ${language} parser returned no tree.`, 'Report this input.');
    };
    const nodes = nodeTable(grammar, languages_LANGUAGES[language].nodes);
    return { language, nodes, others, parse: (code) => recent.treeOf(code, parse) };
}
async function load(language, folder) {
    const [first = language, ...rest] = languages_LANGUAGES[language].grammars ?? [];
    try {
        const others = [];
        for (const name of rest)
            others.push(await loadGrammar(language, name, folder, []));
        const result = await loadGrammar(language, first, folder, others);
        loaded.set(language, result);
        return result;
    }
    catch (cause) {
        loading.delete(language);
        throw new errors_CodePurifyError('internal', `The ${language} grammar in ${folder} cannot be used: ${messageOf(cause)}.`, 'Restore the folder grammars/ from the published package, or write it again with scripts/update-grammars.mjs.', { cause });
    }
}
/**
 * Loads a language's grammars, once per process. After that, everything else in this folder is synchronous.
 * @param folder where `origin.json` and the `.wasm` files are; by default the package's own
 * @throws CodePurifyError (`internal`) when the grammar is missing or differs from the published one
 */
function loadParser(language, folder) {
    let promise = loading.get(language);
    if (!promise) {
        promise = load(language, folder ?? grammar_folder_grammarFolder());
        loading.set(language, promise);
    }
    return promise;
}
/** Loads every language of the table. A scan loads a language when the first unit in it is read. */
async function loadParsers(folder = grammarFolder()) {
    for (const language of Object.values(LANGUAGES))
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
    throw new errors_CodePurifyError('internal', `The ${language} grammar is not loaded.`, 'Await loadParser first.');
}

;// CONCATENATED MODULE: ./build/sorted.js
/*
 * By hand, not by d3-array: often the search is not over a list (the offsets that fit a model's window), and a finding
 * depends on the last bit of a quantile.
 */
/** A sorted copy, smallest first. */
function ascending(values) {
    return [...values].sort((a, b) => a - b);
}
/**
 * The last whole number that passes, by bisection. All numbers that pass come before all that fail.
 * @param passing a number that passes; it is not checked
 * @param failing a number above `passing` that fails; it is not checked
 */
function sorted_bisect(passing, failing, passes) {
    let [good, bad] = [passing, failing];
    while (good + 1 < bad) {
        const middle = (good + bad) >>> 1;
        if (passes(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}
/** How many of values sorted upwards are below `bound`: the index of the first that is not. */
function countBelow(sorted, bound) {
    return sorted_bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) < bound) + 1;
}
/** How many of values sorted upwards are at most `bound`. */
function countUpTo(sorted, bound) {
    return sorted_bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) <= bound) + 1;
}
/**
 * The quantile of values sorted upwards, with linear interpolation (type 7 of Hyndman and Fan 1996, as NumPy's
 * default); NaN for no values.
 * @param fraction from 0 to 1
 */
function quantile(sorted, fraction) {
    const place = fraction * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
}

;// CONCATENATED MODULE: ./build/code/parsing/lexical-rules.js
/** `#` at the start of a line, with the directive's name. */
const DIRECTIVE = String.raw `(?=#)(?<=^[ \t]*)#[ \t]*[a-z_]*`;
/** Matches nowhere. */
const NOTHING = '(?!)';
const RULES = new WeakMap();
/** The rules of a language, made once. */
function lexicalRules(language) {
    const known = RULES.get(language);
    if (known)
        return known;
    const { comments, strings, literals, word, number, compounds } = language.lexis;
    const parts = [
        `(${comments.join('|')})`,
        ...(language.preprocessor ? [DIRECTIVE] : []),
        `(${strings.map(({ open }) => open).join('|')})`,
        `(${literals.length > 0 ? literals.join('|') : NOTHING})`,
        word,
        number,
        compounds,
        String.raw `\S`,
    ];
    const rules = {
        any: parts.join('|'),
        word: new RegExp(`^(?:${word})`, 'u'),
        strings: strings.map((row) => ({ row, open: new RegExp(row.open, 'yu') })),
    };
    RULES.set(language, rules);
    return rules;
}

;// CONCATENATED MODULE: ./build/code/parsing/scan-string.js

const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const NAME_FIRST = /[\p{ID_Start}_]/u;
/** Whether the line at `at` begins with blanks and then the word `close`: the end of a heredoc. Returns its end, or -1. */
function closingLine(code, at, close) {
    let start = at;
    while (code.charAt(start) === ' ' || code.charAt(start) === '\t')
        start++;
    const end = start + close.length;
    return code.startsWith(close, start) && !/[\p{ID_Continue}]/u.test(code.charAt(end)) ? end : -1;
}
/**
 * Reads a string from `from`, which is inside it, to its end or its next hole. Takes time linear in the characters that
 * it passes.
 * @param close closing text of this string
 * @param open brackets of the string's own kind that are open before
 */
function scanString(code, from, row, close, open = 0) {
    const first = close.charCodeAt(0);
    const opener = row.nests === true ? openerOf(close) : '';
    let at = from;
    let depth = open;
    if (row.closesLine === true && code.charCodeAt(at - 1) === LINE_FEED) {
        const end = closingLine(code, at, close);
        if (end >= 0)
            return { end, ends: 'closed' };
    }
    while (at < code.length) {
        const char = code.charCodeAt(at);
        if (row.escapes && char === BACKSLASH) {
            if (at + 1 === code.length)
                return { end: at, ends: 'closed' };
            const hidesLineEnd = row.closesLine !== true || code.charCodeAt(at + 1) !== LINE_FEED;
            at += code.startsWith('\r\n', at + 1) ? 3 : hidesLineEnd ? 2 : 1;
        }
        else if (row.closesLine === true) {
            const end = char === LINE_FEED ? closingLine(code, at + 1, close) : -1;
            if (end >= 0)
                return { end, ends: 'closed' };
            const hole = holeAt(code, at, row);
            if (hole.ends !== 'closed')
                return hole;
            at = hole.end;
        }
        else if (opener !== '' && code.startsWith(opener, at)) {
            depth++;
            at++;
        }
        else if (depth > 0 && char === first) {
            depth--;
            at++;
        }
        else if (char === first && code.startsWith(close, at)) {
            at += close.length;
            if (row.doubled !== true || !code.startsWith(close, at))
                return { end: endOfFlags(code, at, row), ends: 'closed' };
            at += close.length;
        }
        else if (!row.lines && (char === LINE_FEED || char === CARRIAGE_RETURN)) {
            return { end: at, ends: 'closed' };
        }
        else {
            const hole = holeAt(code, at, row);
            if (hole.ends !== 'closed')
                return { ...hole, depth };
            at = hole.end;
        }
    }
    return { end: code.length, ends: 'closed' };
}
/** The offset after the flags of a literal that closes at `end`. */
function endOfFlags(code, end, row) {
    if (row.flags !== true)
        return end;
    let at = end;
    while (/[a-z]/u.test(code.charAt(at)))
        at++;
    return at;
}
/** The hole that opens at `at`, or (`closed`) the offset after the characters there that open none. */
function holeAt(code, at, { holes, noHole, nameMark }) {
    if (noHole !== undefined && code.startsWith(noHole, at))
        return { end: at + noHole.length, ends: 'closed' };
    const hole = holes?.find((open) => code.startsWith(open, at));
    if (hole !== undefined)
        return { end: at + hole.length, ends: 'hole' };
    if (nameMark !== undefined && code.startsWith(nameMark, at) && NAME_FIRST.test(code.charAt(at + 1)))
        return { end: at + 1, ends: 'name' };
    return { end: at + 1, ends: 'closed' };
}
/** End of the regular expression literal that opens with the `/` at `from`; an unclosed one ends with its line. */
function endOfSlashPattern(code, from) {
    let inClass = false;
    let at = from + 1;
    for (; at < code.length; at++) {
        const char = code.charAt(at);
        if (char === '\n' || char === '\r')
            return at;
        if (char === '\\')
            at++;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '/' && !inClass)
            break;
    }
    at = Math.min(at + 1, code.length);
    while (/[a-z]/u.test(code.charAt(at)))
        at++;
    return at;
}
/** End of a block comment that opens at `from` and may hold others; an unclosed one extends to the end. */
function endOfNestedComment(code, from) {
    const marks = /\/\*|\*\//gu;
    marks.lastIndex = from;
    let depth = 0;
    for (let mark = marks.exec(code); mark !== null; mark = marks.exec(code)) {
        depth += mark[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return marks.lastIndex;
    }
    return code.length;
}

;// CONCATENATED MODULE: ./build/code/parsing/token-kinds.js
/** Kinds of tokens. Masks hide identifiers and literals; keywords and punctuation stay. */
const token_kinds_TOKEN_KINDS = { identifier: 0, literal: 1, keyword: 2, punctuation: 3 };

;// CONCATENATED MODULE: ./build/code/parsing/lexer.js



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
    'region',
    'endregion',
    'nullable',
]);
/** End of the logical line that holds `from`: backslash-newline continues it. */
function endOfDirective(code, from) {
    const lineEnd = /(?<!\\)(?:\r\n|\r|\n)|(?<!\\\r)\n/gu;
    lineEnd.lastIndex = from;
    return lineEnd.exec(code)?.index ?? code.length;
}
/** After these tokens a `/` divides, or closes a tag of JSX. */
const BEFORE_DIVISION = new Set([')', ']', '}', '<', 'this', 'super', 'null', 'true', 'false']);
/** After these tokens of Ruby an operator follows. */
const BEFORE_OPERATOR = new Set([')', ']', '}', 'end']);
/** Reads the tokens of one text: a loop over one regular expression, with a stack of the strings around a hole. */
class lexer_Lexer {
    code;
    language;
    kinds = [];
    starts = [];
    ends = [];
    texts = [];
    directives = new Set();
    commentStarts = [];
    commentEnds = [];
    known = new Map();
    open = [];
    pending = [];
    pendingLine = Infinity;
    directiveEnd = -1;
    rules;
    pattern;
    constructor(code, language) {
        this.code = code;
        this.language = language;
        this.rules = lexicalRules(language);
        this.pattern = new RegExp(this.rules.any, 'gmu');
    }
    /** @param most tokens; with more than that, reading stops */
    read(most) {
        const { code, pattern } = this;
        for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
            if (this.kinds.length > most)
                break;
            if (match.index >= this.pendingLine)
                this.readPending();
            else if (match[1] !== undefined)
                this.skipComment(match[1], match.index);
            else if (match[2] !== undefined)
                this.openString(match[2], match.index);
            else if (match[3] !== undefined)
                this.add(token_kinds_TOKEN_KINDS.literal, match.index, pattern.lastIndex, match[3]);
            else
                this.readToken(match[0], match.index);
        }
        const { kinds, starts, ends, texts, directives, commentStarts, commentEnds } = this;
        return { kinds, starts, ends, texts, directives, commentStarts, commentEnds };
    }
    add(kind, start, end, text) {
        if (start < this.directiveEnd)
            this.directives.add(this.kinds.length);
        this.kinds.push(kind);
        this.starts.push(start);
        this.ends.push(end);
        this.texts.push(text);
    }
    skipComment(text, start) {
        if (this.language.lexis.nestedComments === true && text.startsWith('/*'))
            this.pattern.lastIndex = endOfNestedComment(this.code, start);
        this.commentStarts.push(start);
        this.commentEnds.push(this.pattern.lastIndex);
    }
    /** A word, a number, a directive, a whole literal, or punctuation. */
    readToken(text, start) {
        if (this.language.preprocessor && text.length > 1 && text.startsWith('#')) {
            this.directiveEnd = endOfDirective(this.code, this.pattern.lastIndex);
            if (OPAQUE_DIRECTIVES.has(text.slice(1).trim()))
                this.pattern.lastIndex = this.directiveEnd;
            return;
        }
        if (text === '/' && this.language.lexis.slashPatterns === true && this.expectsOperand()) {
            const end = endOfSlashPattern(this.code, start);
            this.add(token_kinds_TOKEN_KINDS.literal, start, end, this.code.slice(start, end));
            this.pattern.lastIndex = end;
            return;
        }
        if (this.open.length > 0 && this.closesHole(text)) {
            const open = this.open.pop();
            if (open)
                this.closeHole(open, start);
            return;
        }
        this.add(this.kindOf(text), start, start + text.length, text);
    }
    /** Reads on in the string around a hole, and after a heredoc in those that its line opened too. */
    closeHole(string, start) {
        const outside = this.open.length;
        const end = this.continueString(string, start, start + 1);
        if (string.row.startsNextLine !== true || this.pending.length === 0 || this.open.length > outside)
            return;
        const lineEnd = this.code.indexOf('\n', end);
        this.pendingLine = lineEnd < 0 ? Infinity : lineEnd + 1;
    }
    /** Counts the braces in a hole; true for the one that closes it. */
    closesHole(text) {
        const around = this.open.at(-1);
        if (around === undefined)
            return false;
        if (text === '{')
            around.depth++;
        if (text !== '}')
            return false;
        return around.depth-- === 0;
    }
    expectsOperand() {
        const last = this.kinds.length - 1;
        const text = this.texts[last] ?? '';
        if (BEFORE_DIVISION.has(text))
            return false;
        if (this.kinds[last] === token_kinds_TOKEN_KINDS.literal)
            return text.endsWith('{');
        return this.kinds[last] !== token_kinds_TOKEN_KINDS.identifier;
    }
    /**
     * Whether an operand may begin at `start`, whose opening ends at `end`: after a name only as Ruby reads an argument
     * without parentheses, with a blank before it and none after its opening.
     */
    opensOperand(start, end) {
        const last = this.kinds.length - 1;
        const text = this.texts[last] ?? '';
        const between = this.code.slice(this.ends[last] ?? start, start);
        if (last < 0 || between.includes('\n'))
            return true;
        if (this.kinds[last] === token_kinds_TOKEN_KINDS.literal)
            return text.endsWith('{');
        if (this.kinds[last] === token_kinds_TOKEN_KINDS.identifier)
            return between !== '' && /[^\s=]/u.test(this.code.charAt(end));
        return !BEFORE_OPERATOR.has(text);
    }
    kindOf(text) {
        const known = this.known.get(text);
        if (known !== undefined)
            return known;
        const kind = kindOfText(text, this.language, this.rules.word);
        this.known.set(text, kind);
        return kind;
    }
    openString(text, start) {
        const found = this.rules.strings.find(({ row, open }) => {
            open.lastIndex = start;
            return open.test(this.code) && (row.operand !== true || this.opensOperand(start, open.lastIndex));
        });
        if (!found) {
            this.pattern.lastIndex = start + 1;
            this.readToken(text.charAt(0), start);
            return;
        }
        const string = { row: found.row, close: found.row.close(text), depth: 0, nested: 0 };
        if (found.row.startsNextLine !== true) {
            this.continueString(string, start, start + text.length);
            return;
        }
        this.add(token_kinds_TOKEN_KINDS.literal, start, start + text.length, text);
        this.pending.push(string);
        const lineEnd = this.code.indexOf('\n', start);
        this.pendingLine = lineEnd < 0 ? Infinity : Math.min(this.pendingLine, lineEnd + 1);
    }
    /** The texts of the heredocs that the line before opened. */
    readPending() {
        // a string of the opening's line may end later
        let at = Math.max(this.pendingLine, this.ends.at(-1) ?? 0);
        this.pendingLine = Infinity;
        const outside = this.open.length;
        for (let string = this.pending.shift(); string; string = this.pending.shift()) {
            const end = this.continueString(string, at, at);
            if (this.open.length > outside)
                return;
            const lineEnd = this.code.indexOf('\n', end);
            at = lineEnd < 0 ? this.code.length : lineEnd + 1;
        }
    }
    /** Adds the string's literals from `start` up to its end or its next hole; returns the offset after them. */
    continueString(string, start, from) {
        let partStart = start;
        let part = scanString(this.code, from, string.row, string.close, string.nested);
        for (;;) {
            if (part.end > partStart)
                this.add(token_kinds_TOKEN_KINDS.literal, partStart, part.end, this.code.slice(partStart, part.end));
            this.pattern.lastIndex = Math.max(part.end, start + 1);
            if (part.ends === 'closed')
                return part.end;
            if (part.ends === 'hole') {
                this.open.push({ ...string, depth: 0, nested: part.depth ?? 0 });
                return part.end;
            }
            partStart = this.readName(part.end);
            part = scanString(this.code, partStart, string.row, string.close, part.depth);
        }
    }
    /** Adds the name that begins at `start`, in a string; returns its end. */
    readName(start) {
        const name = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
        name.lastIndex = start;
        const text = name.exec(this.code)?.[0] ?? '';
        if (text !== '')
            this.add(token_kinds_TOKEN_KINDS.identifier, start, start + text.length, text);
        return start + text.length;
    }
}
/** The kind of a token that is not a string, by its text and the keywords of its language. */
function kindOfText(text, language, word) {
    const first = text.charCodeAt(0);
    if ((first >= 48 && first <= 57) || (first === 46 && /^\.[0-9]/u.test(text)))
        return token_kinds_TOKEN_KINDS.literal;
    if (language.literalWords.has(text))
        return token_kinds_TOKEN_KINDS.literal;
    if (/["'`]/u.test(text))
        return text.length > 1 ? token_kinds_TOKEN_KINDS.literal : token_kinds_TOKEN_KINDS.punctuation;
    if (!word.test(text))
        return token_kinds_TOKEN_KINDS.punctuation;
    return language.keywords.has(text) ? token_kinds_TOKEN_KINDS.keyword : token_kinds_TOKEN_KINDS.identifier;
}

;// CONCATENATED MODULE: ./build/code/parsing/tokens.js



/** The tokens of a text. Never throws: anything that is not a token of the language becomes punctuation. */
function tokens_tokenize(code, language) {
    return new lexer_Lexer(code, language).read(Infinity);
}
/** The tokens of a text, or `null` where there are more than `most`: a bound on memory, which `tokenize` does not have. */
function tokenizeUpTo(most, code, language) {
    const tokens = new Lexer(code, language).read(most);
    return tokens.texts.length > most ? null : tokens;
}
/** Index of the first token that starts at or after `offset`. */
function tokens_tokenAt(tokens, offset) {
    return countBelow(tokens.starts, offset);
}

;// CONCATENATED MODULE: ./build/code/styles/layout.js
/**
 * Constructs that are blanks and lines alone. Many models never see them, and datasets that were put together from several
 * sources differ in them: in Devign, 45 of 2,000 records have no blank line, because lines were lost, and all are labelled 1.
 */
const LAYOUT = new Set([
    'body line',
    'indentation',
    'trailing blanks',
    'blank lines',
    'statements on a line',
    'function brace',
    'statement brace',
    'else line',
    'blank after keyword',
    'blank before arguments',
    'blanks around operators',
    'blanks around assignment',
    'blank after comma',
    'blanks inside parentheses',
    'pointer star',
    'line ends',
]);

;// CONCATENATED MODULE: ./build/code/elements/token-outline.js




/** Reduces an analysis to what its elements cover. */
function token_outline_tokenOutline({ code, language, elements, traits, parseErrors }) {
    const tokens = tokens_tokenize(code, languages_LANGUAGES[language]);
    const outlined = elements.map(({ kind, role, spans }) => {
        const span = spans[0] ?? token_outline_NOWHERE;
        const start = tokens_tokenAt(tokens, span.start);
        return kind === 'identifier'
            ? { role, start, end: start + 1 }
            : { role: null, start, end: tokens_tokenAt(tokens, span.end) };
    });
    const traitsOf = traits.map(({ kind, type, text, spans: [span] }) => outlinedTrait({ kind: kind === 'style' ? kind : 'comment', type, text, span: span ?? token_outline_NOWHERE }, tokens));
    return { tokens, elements: outlined, traits: traitsOf, parseErrors };
}
const token_outline_NOWHERE = { start: 0, end: 0 };
function outlinedTrait({ kind, type, text, span }, tokens) {
    const start = tokens_tokenAt(tokens, span.start);
    const end = kind === 'comment' || LAYOUT.has(type) ? start : tokens_tokenAt(tokens, span.end);
    return { kind, type, text, start, end };
}
/** The comments of code with this outline. */
function token_outline_outlinedComments(code, { tokens, elements }) {
    const statements = elements
        .filter(({ role }) => role === null)
        .map(({ start, end }) => ({ start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 }));
    return commentTraits(code, tokens, statements).map((one) => outlinedTrait(one, tokens));
}

;// CONCATENATED MODULE: ./build/code/styles/constructs.js
/** Constructs that have several equivalent forms, and what each is called in a report. */
const CONSTRUCTS = {
    increment: 'a step up as a statement',
    decrement: 'a step down as a statement',
    'for increment': 'the step up of a `for`',
    'for decrement': 'the step down of a `for`',
    'step up': 'a step up, wherever it is',
    'step down': 'a step down, wherever it is',
    'augmented assignment': 'an operation on a variable and its assignment',
    loop: 'the kind of a loop',
    'counting loop': 'where a counting loop is stepped',
    'for header': 'which parts of a `for` are in its header',
    'infinite loop': 'a loop without an end',
    'declaration line': 'one declaration for several variables of a type, or one for each',
    'declared value': 'whether a declaration gives the value',
    'declaration position': 'where local variables are declared',
    'array access': 'how an element of an array is reached',
    'array definition': 'how an array is defined',
    'pointer member': 'how a member is reached through a pointer',
    braces: 'braces around single statements, wherever they are',
    'if braces': 'braces around the one statement of an `if`',
    'else braces': 'braces around the one statement of an `else`',
    'loop braces': 'braces around the one statement of a loop',
    'body line': 'the line of a body that is one statement',
    comparison: 'the direction of a comparison',
    'comparison direction': 'the directions of all comparisons',
    'constant side': 'the side of the constant in a comparison',
    equality: 'how equal is written',
    inequality: 'how not equal is written',
    'zero test': 'how a value is tested for zero, null or false',
    'nonzero test': 'how a value is tested for being none of these',
    nesting: 'two conditions in one `if` or in two',
    'else order': 'which of two branches is first',
    else: 'how the other branch is written',
    'else after return': 'an `else` after a branch that jumps away',
    'early return': 'leaving early, or a body inside the condition',
    choice: 'a choice between two values',
    switch: 'a choice between several branches',
    'loop exit': 'how a loop is left',
    goto: 'the direction of a `goto`',
    'return value': 'parentheses around a returned value',
    sizeof: 'parentheses after `sizeof`',
    'if position': 'a condition before or after its statement',
    'local names': 'the casing of names of locals',
    'most local names': 'the casing of most names of locals',
    'function name': 'the casing of the name of the function',
    indentation: 'the indentation',
    'trailing blanks': 'blanks at the ends of lines',
    'blank lines': 'blank lines',
    'statements on a line': 'the number of statements on a line',
    'function brace': 'the line of the brace of the function',
    'statement brace': 'the line of the braces of statements',
    'else line': 'the line of `else`',
    'blank after keyword': 'the blank between a keyword and `(`',
    'blank before arguments': 'the blank between the name of a function and `(`',
    'blanks around operators': 'blanks around binary operators',
    'blanks around assignment': 'blanks around assignments',
    'blank after comma': 'the blank after a comma',
    'blanks inside parentheses': 'blanks inside the parentheses of a call',
    'pointer star': 'the place of the star of a pointer',
    quotes: 'the quotes of strings',
    semicolons: 'semicolons at the ends of statements',
    'line ends': 'the line ends',
    'first value': 'where a variable gets its first value',
    'empty declaration': 'where a variable is declared without a value',
    'counted loop': 'how a loop counts from a first value',
    'denied branch': 'whether the first of two branches is the denied one',
    'leaving early': 'leaving a function that returns nothing early, or a body inside the condition',
    'single case': 'a comparison with one constant',
    'parameter count': 'the number of parameters',
    'parameter types': 'the types of the parameters',
};

;// CONCATENATED MODULE: ./build/group-by.js
/** Rows by key, in order (`Map.groupBy` is not in Node 20). */
function groupBy(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group === undefined)
            groups.set(keyOf(row), [row]);
        else
            group.push(row);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/scan/cache/outline-line.js







/** Kinds of elements by number. There are four, so that a kind fits into the two lowest bits of a position. */
const ELEMENT_KINDS = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);
/**
 * An outline as a line of JSON, without its tokens. Its first list holds: the number of parse errors, the number of tokens,
 * and for each element 4 · (its first token − the first token of the previous element) + kind, followed for a
 * statement by its number of tokens. Its second list holds for each style the number of its construct with the form, then the first token and the number
 * of tokens of each place. A function of Devign takes about 270 characters without styles. The line holds no text of the
 * code; comments are read from the code again.
 */
function outlineLine({ tokens, elements, traits, parseErrors }) {
    const numbers = [parseErrors, tokens.kinds.length];
    let before = 0;
    for (const { role, start, end } of elements) {
        const kind = ELEMENT_KINDS.indexOf(role);
        numbers.push((start - before) * ELEMENT_KINDS.length + kind);
        if (kind === STATEMENT)
            numbers.push(end - start);
        before = start;
    }
    return JSON.stringify([numbers, styleEntries(traits)]);
}
/** Constructs by number. */
const CONSTRUCT_NAMES = Object.keys(CONSTRUCTS);
/** For each form, in the order of the first place: its name, then the first token and the number of tokens of each place. */
function styleEntries(traits) {
    const styles = traits.filter(({ kind }) => kind === 'style');
    const nameOf = ({ type, text }) => `${String(CONSTRUCT_NAMES.indexOf(type))} ${text}`;
    return [...groupBy(styles, nameOf)].flatMap(([name, places]) => [
        name,
        ...places.flatMap(({ start, end }) => [start, end - start]),
    ]);
}
/** The two lists of a line. */
const LINE = tuple([array(schemas_int()), array(union([schemas_string(), schemas_int()]))]);
/** The outline in a line, for a unit; `null` if the line does not fit its code. */
function outlineOf(line, { code, language }) {
    return parseOutline(line, tokenize(code, LANGUAGES[language]), code);
}
/** The outline in a line, for code with these tokens; `null` if the line does not fit that code. */
function parseOutline(line, tokens, code) {
    const lists = LINE.safeParse(parseJsonOrNull(line));
    if (!lists.success)
        return null;
    const [numbers, entries] = lists.data;
    const [parseErrors = -1, count] = numbers;
    if (parseErrors < 0 || count !== tokens.kinds.length)
        return null;
    const elements = elementsOf(numbers, tokens);
    const styles = stylesOf(entries, tokens);
    if (elements === null || styles === null)
        return null;
    return {
        tokens,
        elements,
        traits: [...outlinedComments(code, { tokens, elements }), ...styles],
        parseErrors,
    };
}
function elementsOf(numbers, tokens) {
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
    return elements;
}
/** The number of a construct, and the form. */
const STYLE_NAME = /^(\d{1,3}) (.+)$/u;
function stylesOf(entries, { kinds }) {
    const styles = [];
    let style = null;
    for (let at = 0; at < entries.length; at++) {
        const entry = entries[at];
        if (typeof entry === 'string') {
            const [, construct, text] = STYLE_NAME.exec(entry) ?? [];
            const type = CONSTRUCT_NAMES[Number(construct ?? -1)];
            if (type === undefined || text === undefined)
                return null;
            style = { kind: 'style', type, text };
            continue;
        }
        const [start = -1, length] = [entry, entries[++at]];
        if (style === null || start < 0 || typeof length !== 'number' || length < 0)
            return null;
        if (start + length > kinds.length)
            return null;
        styles.push({ ...style, start, end: start + length });
    }
    return styles;
}
function fitsTokens({ role, start, end }, { kinds }) {
    if (start < 0 || end > kinds.length)
        return false;
    return role === null || kinds[start] === TOKEN_KINDS.identifier;
}

;// CONCATENATED MODULE: ./build/text/span.js
/** Whether two spans have a character in common. */
function span_overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Whether the first span contains the second. */
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** Spans in order; those that overlap or touch become one. */
function span_mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last === undefined || start > last.end)
            merged.push({ start, end });
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/code/parsing/brackets.js
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

;// CONCATENATED MODULE: ./build/code/elements/unit-function.js



/** Code without a function: a script, or initialisers. */
const NO_FUNCTION = { name: null, nameStart: -1, bodyStart: -1, span: null, statement: null };
/** Outline index of the identifier that the header of the function at `node` declares, or -1. */
function declaredIdentifier(outline, table, node) {
    for (let index = node + 1; index < outline.symbols.length; index++) {
        const symbol = outline.symbols[index] ?? 0;
        const flags = table.flags[symbol] ?? 0;
        if ((outline.starts[index] ?? 0) >= (outline.ends[node] ?? 0) || (flags & NODE_FLAGS.body) !== 0)
            return -1;
        if ((flags & NODE_FLAGS.identifier) === 0)
            continue;
        if (ownerOf(outline, table, index) !== node)
            continue;
        if (outline.starts[index] !== outline.ends[index])
            return index;
    }
    return -1;
}
/** Outline index of the wrapper (`NodeTypes.wrappers`) of the node at `node`, or -1. */
function wrapperOf(outline, table, node) {
    const { wrappers, unwrapped } = table.types;
    const around = outline.parents[node] ?? -1;
    const isWrapped = wrappers?.includes(table.name(outline.symbols[around] ?? -1)) === true;
    const isApart = unwrapped?.includes(table.name(outline.parentSymbols[node] ?? -1)) === true;
    return isWrapped && !isApart ? around : -1;
}
/** Outline index of the name of a function without one: that of the variable around it. Or -1. */
function holdersName(outline, table, node) {
    const holder = wrapperOf(outline, table, node);
    if (holder < 0)
        return -1;
    for (let index = holder + 1; index < node; index++) {
        const flags = table.flags[outline.symbols[index] ?? 0] ?? 0;
        if ((flags & NODE_FLAGS.identifier) !== 0 && outline.parents[index] === holder)
            return index;
    }
    return -1;
}
/** Outline index of the name of the function at `node`, or -1. */
function nameIndex(outline, table, node) {
    const own = declaredIdentifier(outline, table, node);
    return own >= 0 ? own : holdersName(outline, table, node);
}
/** Name of the function at outline index `node`: the identifier declared by its header, or `null`. */
function declaredName(outline, table, node, code) {
    const index = nameIndex(outline, table, node);
    return index < 0 ? null : code.slice(outline.starts[index], outline.ends[index]);
}
/** Outline index of the nearest outer node of an identifier that is not a declarator, or -1. */
function ownerOf(outline, table, identifier) {
    let node = outline.parents[identifier] ?? -1;
    while (node >= 0 && ((table.flags[outline.symbols[node] ?? 0] ?? 0) & NODE_FLAGS.declarator) !== 0) {
        node = outline.parents[node] ?? -1;
    }
    return node;
}
/** Whether the first brace of broken code ends the header of a function: a name and `(…)` before it, no statement. */
function isHeader(tokens, brace) {
    const matches = matchBrackets(tokens);
    for (let at = 0; at < brace; at++) {
        if (tokens.texts[at] !== '(')
            continue;
        const isName = tokens.kinds[at - 1] !== token_kinds_TOKEN_KINDS.keyword;
        const next = (matches[at] ?? -1) + 1;
        return isName && next > 0 && tokens.texts[next] !== ';';
    }
    return true;
}
/** A guess for code whose parse has errors: the first word before `(`, and the first `{`. */
function guess(tokens, language) {
    const brace = language.layout.blocks === 'braces' ? tokens.texts.indexOf('{') : -1;
    const call = tokens.texts.findIndex((text, index) => text === '(' && index > 0 && tokens.kinds[index - 1] === token_kinds_TOKEN_KINDS.identifier);
    return {
        name: call < 0 ? null : (tokens.texts[call - 1] ?? null),
        nameStart: -1,
        bodyStart: brace < 0 || !isHeader(tokens, brace) ? -1 : (tokens.ends[brace] ?? -1),
        span: null,
        statement: null,
    };
}
/**
 * Where the body at outline index `node` begins: after its brace, or after the token before it; -1 for an expression,
 * which holds no statements.
 */
function startOfBody(outline, node, tokens, language) {
    const start = outline.starts[node] ?? 0;
    if (tokens.texts[tokens_tokenAt(tokens, start)] === '=>')
        return -1;
    if (language.layout.blocks === 'braces')
        return start + 1;
    return tokens.ends[tokens_tokenAt(tokens, start) - 1] ?? start;
}
/**
 * Index of the function to which the node at `node` shows that it is defined here and not only declared: by its body, or
 * (`NodeTypes.bodiless`) by itself. -1 for any other node.
 */
function definitionAt(outline, table, node) {
    const flagsAt = (index) => table.flags[outline.symbols[index] ?? 0] ?? 0;
    if (table.types.bodiless === true)
        return (flagsAt(node) & NODE_FLAGS.function) === 0 ? -1 : node;
    const parent = outline.parents[node] ?? -1;
    const isBody = (flagsAt(node) & NODE_FLAGS.body) !== 0 && parent >= 0;
    return isBody && (flagsAt(parent) & NODE_FLAGS.function) !== 0 ? parent : -1;
}
/** Outline index of the body of the function at `definition`, or -1. */
function bodyOf(outline, table, definition) {
    for (let node = definition + 1; node < outline.symbols.length; node++) {
        if ((outline.starts[node] ?? 0) >= (outline.ends[definition] ?? 0))
            return -1;
        const isBody = ((table.flags[outline.symbols[node] ?? 0] ?? 0) & NODE_FLAGS.body) !== 0;
        if (isBody && outline.parents[node] === definition)
            return node;
    }
    return -1;
}
/** Where a statement can be planted in a function that has no node for its body: before its `end`, or -1. */
function startWithoutBody(end, tokens) {
    const last = tokens_tokenAt(tokens, end) - 1;
    return tokens.texts[last] === 'end' ? (tokens.ends[last - 1] ?? -1) : -1;
}
function spanOf(outline, node) {
    return { start: outline.starts[node] ?? 0, end: outline.ends[node] ?? 0 };
}
/** Outline index of the node around `node` that is directly below the root. */
function outermost({ parents, parentSymbols }, node) {
    let at = node;
    let above = parents[at] ?? -1;
    while (above >= 0 && (parentSymbols[above] ?? -1) >= 0) {
        at = above;
        above = parents[at] ?? -1;
    }
    return at;
}
/** The first function of a unit's outline; if the parse found none and has errors, a guess from its tokens. */
function unitFunction(outline, table, tokens, { code, language }) {
    const fallback = outline.parseErrors > 0 ? guess(tokens, language) : NO_FUNCTION;
    for (let node = 0; node < outline.symbols.length; node++) {
        const definition = definitionAt(outline, table, node);
        if (definition < 0)
            continue;
        const body = bodyOf(outline, table, definition);
        return {
            name: declaredName(outline, table, definition, code) ?? (language.recovers ? fallback.name : null),
            nameStart: outline.starts[nameIndex(outline, table, definition)] ?? -1,
            bodyStart: body < 0
                ? startWithoutBody(outline.ends[definition] ?? 0, tokens)
                : startOfBody(outline, body, tokens, language),
            span: spanOf(outline, definition),
            statement: spanOf(outline, outermost(outline, definition)),
        };
    }
    return fallback;
}

;// CONCATENATED MODULE: ./build/code/elements/valid-spans.js

/** Where declared names are valid. */
class ValidSpans {
    outline;
    table;
    /** By scope, where it ends early. */
    earlyEnds = new Map();
    /** By owner, where the parts after its header begin. */
    insides = new Map();
    constructor(outline, table) {
        this.outline = outline;
        this.table = table;
        const { scopeEnds } = table.types;
        if (!scopeEnds)
            return;
        outline.symbols.forEach((symbol, node) => {
            const parent = outline.parents[node] ?? -1;
            if (scopeEnds[this.typeOf(parent)] === table.name(symbol) && !this.earlyEnds.has(parent))
                this.earlyEnds.set(parent, outline.starts[node] ?? 0);
        });
    }
    /** The spans in which a name is valid, in order: from its declaration, from the scope's start, or behind the owner. */
    of({ name, owner, scope }) {
        const { starts, ends } = this.outline;
        const { validFrom, validInside } = this.table.types;
        const start = starts[name] ?? 0;
        const end = this.earlyEnds.get(scope) ?? ends[scope] ?? start;
        if (validFrom === 'scope')
            return [{ start: starts[scope] ?? start, end }];
        const isOwnScope = scope === owner;
        if (validFrom !== 'after' || (isOwnScope && validInside?.includes(this.typeOf(owner)) !== true))
            return [{ start, end }];
        const behind = isOwnScope ? this.insideOf(owner) : (ends[owner] ?? end);
        return [
            { start, end: ends[name] ?? start },
            { start: Math.min(behind, end), end },
        ];
    }
    typeOf(node) {
        return this.table.name(this.outline.symbols[node] ?? -1);
    }
    /** Where the first inner scope of an owner begins: its block, or its first case. */
    insideOf(owner) {
        const known = this.insides.get(owner);
        if (known !== undefined)
            return known;
        const { symbols, starts, ends } = this.outline;
        const end = ends[owner] ?? 0;
        const isScope = (at) => ((this.table.flags[symbols[at] ?? 0] ?? 0) & NODE_FLAGS.scope) !== 0;
        let node = owner + 1;
        while ((starts[node] ?? end) < end && !isScope(node))
            node++;
        const offset = Math.min(starts[node] ?? end, end);
        this.insides.set(owner, offset);
        return offset;
    }
}

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
/** Whether an owner begins like one that declares nothing: `extern` in C. */
function declaresNothing(table, owner, code, start) {
    const pattern = table.types.declaresNothing?.[owner];
    if (pattern === undefined)
        return false;
    const begins = new RegExp(pattern, 'y');
    begins.lastIndex = start;
    return begins.test(code);
}
/** For each owner, the offset after which callers must give a parameter's name. */
class NamedByCallers {
    outline;
    table;
    code;
    offsets = new Map();
    constructor(outline, table, code) {
        this.outline = outline;
        this.table = table;
        this.code = code;
    }
    has(owner, type, start) {
        const pattern = this.table.types.namedByCallers?.[type];
        if (pattern === undefined || this.code.charAt(start - 1) === '*')
            return false;
        let offset = this.offsets.get(owner);
        if (offset === undefined) {
            const text = this.code.slice(this.outline.starts[owner], this.outline.ends[owner]);
            const index = text.search(new RegExp(pattern, 'u'));
            offset = index < 0 ? Infinity : (this.outline.starts[owner] ?? 0) + index;
            this.offsets.set(owner, offset);
        }
        return start > offset;
    }
}
/**
 * Where a label's name is local: at each of its places if the tree shows them, so that a variable of the same name is
 * none, else in the whole code.
 */
function labelDeclaration({ types }, name, start, code) {
    return types.variables ? { name, start, end: start + name.length } : { name, start: 0, end: code.length };
}
/** Whether a name that is declared at an offset, at the top level, may be used by other code of the file. */
function isShared({ span, statement }, offset) {
    const isIn = (one) => one !== null && one.start <= offset && offset < one.end;
    return span === null || (isIn(statement) && !isIn(span));
}
/**
 * The local names that an outline declares: parameters, variables, labels.
 * @param unit top-level declarations before its body belong to a header that was not parsed. Those of a unit without a
 * function, and those in the statement around one, are not local: other code of the file may use them.
 */
function localDeclarations(outline, table, code, unit) {
    const isParsed = outline.parseErrors === 0;
    const found = [];
    const members = new Set();
    const { types } = table;
    const named = new NamedByCallers(outline, table, code);
    const valid = new ValidSpans(outline, table);
    for (let node = 0; node < outline.symbols.length; node++) {
        const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
        const start = outline.starts[node] ?? 0;
        const name = code.slice(start, outline.ends[node]);
        if ((flags & NODE_FLAGS.label) !== 0)
            found.push(labelDeclaration(table, name, start, code));
        // a name alone may be a statement
        const isDeclared = (table.declares[outline.parentSymbols[node] ?? -1] ?? 0) !== 0;
        if ((flags & NODE_FLAGS.identifier) === 0 || !isDeclared)
            continue;
        if (name === '' || isFunctionName(outline, table, node))
            continue;
        if (types.localShape?.test(name) === false)
            continue;
        const owner = ownerOf(outline, table, node);
        const ownerType = table.name(outline.symbols[owner] ?? -1);
        const scopes = Object.hasOwn(types.owners, ownerType) ? types.owners[ownerType] : undefined;
        const ownerStart = outline.starts[owner] ?? 0;
        if (!scopes || declaresNothing(table, ownerType, code, ownerStart))
            continue;
        const parent = outline.parents[owner] ?? -1;
        const isOwnScope = scopes.includes(ownerType) && types.outer?.includes(ownerType) !== true;
        const scope = isOwnScope ? owner : nearest(outline, table, parent, scopes);
        const isMember = types.members?.includes(table.name(outline.symbols[scope] ?? -1)) === true;
        if (isMember || named.has(owner, ownerType, start)) {
            members.add(name);
            continue;
        }
        const ownerFlags = table.flags[outline.symbols[owner] ?? 0] ?? 0;
        const inHeader = start < unit.bodyStart && (ownerFlags & NODE_FLAGS.statement) !== 0;
        const isTopLevel = (outline.parents[scope] ?? -1) < 0;
        if (scope < 0 || (isTopLevel && (inHeader || (isParsed && isShared(unit, start)))))
            continue;
        for (const span of valid.of({ name: node, owner, scope }))
            found.push({ name, ...span });
    }
    return { declarations: found, members };
}
/**
 * The spans in which each name is a local: in order, overlapping ones merged, so that a name with thousands of
 * declarations is still looked up in one pass.
 */
function scopesByName(declarations) {
    const byName = groupBy(declarations, ({ name }) => name);
    return new Map([...byName].map(([name, own]) => [name, span_mergeSpans(own)]));
}

;// CONCATENATED MODULE: ./build/code/elements/identifier-roles.js

/** Words before a name that make it a tag, a type or a class, not a variable. */
const TYPE_MARKS = new Set(['struct', 'union', 'enum', 'class', 'interface', 'new', 'extends', 'implements']);
/** The variables that literals name. */
function mentionedNames({ kinds, texts }, { lexis: { mentions } }) {
    if (mentions === undefined)
        return [];
    return texts.flatMap((text, index) => kinds[index] === token_kinds_TOKEN_KINDS.literal
        ? Array.from(text.matchAll(mentions), ([, ...groups]) => groups).flat()
        : []);
}
/** The places of names in a tree, compared with the tokens. */
function treePlaces({ variables }, { tokens, language, code }, { nameStart, members }) {
    if (variables === null)
        return null;
    const starts = new Set(variables.starts);
    const never = new Set(members);
    variables.starts.forEach((start, index) => {
        const token = tokens_tokenAt(tokens, start);
        const isToken = tokens.starts[token] === start &&
            tokens.ends[token] === variables.ends[index] &&
            tokens.kinds[token] === token_kinds_TOKEN_KINDS.identifier;
        if (!isToken)
            never.add(code.slice(start, variables.ends[index]));
    });
    const { reachesAll, named } = reachedVariables(tokens, language);
    for (const name of [...named, ...mentionedNames(tokens, language)])
        never.add(name);
    const isMethod = !starts.has(nameStart) || tokens.texts.some((text) => language.selves.has(text));
    return { variables: starts, never, nameStart, isMethod, reachesAll };
}
/** The variables that code reaches by a name at run time: `extract`, `compact('a')`, `$$name`, `binding`. */
function reachedVariables({ texts, kinds }, { sigil, reachAll, reachByString }) {
    const isDynamic = (text, index) => text === sigil && (texts[index + 1] === sigil || texts[index + 1] === '{');
    const reachesAll = texts.some((text, index) => reachAll?.has(text) === true || isDynamic(text, index));
    const byString = texts.some((text) => reachByString?.has(text));
    const named = texts.flatMap((text, index) => byString && kinds[index] === token_kinds_TOKEN_KINDS.literal ? [text.replace(/^["']|["']$/gu, '')] : []);
    return { reachesAll, named };
}
/** Whether the token is a name after its language's mark of a variable, which may be the end of a string's part. */
function hasSigil(tokens, index, sigil) {
    const before = tokens.texts[index - 1] ?? '';
    const isMarked = before.endsWith(sigil) || before.endsWith(`${sigil}{`);
    return isMarked && tokens.ends[index - 1] === tokens.starts[index];
}
/** Whether a name is used as a member, a type or a macro, which a rename here would miss or break. */
function isForeignUse(tokens, language, index) {
    const before = tokens.texts[index - 1] ?? '';
    return (language.memberMarks.has(before) ||
        tokens.texts[index + 1] === '::' ||
        TYPE_MARKS.has(before) ||
        tokens.directives.has(index));
}
/** Whether the token is a variable: by the tree if it says so, else by the tokens around it. */
function isVariable({ tokens, language, places }, index) {
    if (places)
        return places.variables.has(tokens.starts[index] ?? -1) && !tokens.directives.has(index);
    return tokens.texts[index + 1] !== '(' && !isForeignUse(tokens, language, index);
}
/** Whether every occurrence is a variable inside a scope of the local. */
function isLocal(context, occurrences, scopes) {
    const { tokens } = context;
    let scope = 0;
    return occurrences.every((index) => {
        const start = tokens.starts[index] ?? 0;
        while ((scopes[scope]?.end ?? Infinity) <= start)
            scope++;
        return (scopes[scope]?.start ?? Infinity) <= start && isVariable(context, index);
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
 * Whether every occurrence is the function's own name, by the tree: its declaration, a call on the object itself, or a
 * use as a variable. The last is another function when this one is a method whose language needs the object's name.
 */
function isOwnInTree(context, places, occurrences) {
    const { tokens, language } = context;
    return occurrences.every((index) => {
        const start = tokens.starts[index] ?? -1;
        if (start === places.nameStart)
            return true;
        if (tokens.directives.has(index))
            return false;
        const onSelf = language.memberMarks.has(tokens.texts[index - 1] ?? '') &&
            language.selves.has(tokens.texts[index - 2] ?? '') &&
            !language.memberMarks.has(tokens.texts[index - 3] ?? '');
        if (onSelf)
            return language.fieldsApart !== true || tokens.texts[index + 1] === '(';
        const isBareCall = language.callsByToken === true &&
            tokens.texts[index + 1] === '(' &&
            !language.memberMarks.has(tokens.texts[index - 1] ?? '');
        return isBareCall || (places.variables.has(start) && (language.bareCalls || !places.isMethod));
    });
}
/** The role of a name in a language whose trees say where variables are. */
function roleInTree(context, places, name, occurrences) {
    const { sigil, fixedVariables } = context.language;
    const mayBeLocal = sigil === undefined || hasSigil(context.tokens, occurrences[0] ?? 0, sigil);
    const scopes = mayBeLocal ? context.scopes.get(name) : undefined;
    if (places.never.has(name))
        return 'free';
    if (scopes && (places.reachesAll || fixedVariables?.test(name) === true))
        return 'free';
    if (scopes)
        return isLocal(context, occurrences, scopes) ? 'local' : 'free';
    const mayBeOwn = name === context.name && (sigil === undefined || !mayBeLocal);
    const isNamed = mayBeOwn && places.nameStart >= 0 && !context.language.fixedNames.test(name);
    return isNamed && isOwnInTree(context, places, occurrences) ? 'own' : 'free';
}
/**
 * The role of a name, from all its occurrences (token indices). One element is one distinct name, so a name
 * is `local` only when *every* occurrence is the same local: `len` next to a member `x.len` (or Java's
 * `this.len = len`), a type, a macro or a called function of that name is `free`, and is never renamed.
 */
function roleOf(context, name, occurrences) {
    if (context.places)
        return roleInTree(context, context.places, name, occurrences);
    const scopes = context.scopes.get(name);
    if (name === context.name && !scopes)
        return isOwn(context, occurrences) ? 'own' : 'free';
    return scopes && isLocal(context, occurrences, scopes) ? 'local' : 'free';
}

;// CONCATENATED MODULE: ./build/code/elements/identifiers.js


/**
 * Token indices of each distinct name, in order of first occurrence. Where variables have a mark (`$`), a name with it
 * and the same name without it are two.
 */
function occurrencesByName(tokens, { sigil }) {
    const byName = new Map();
    tokens.kinds.forEach((kind, index) => {
        if (kind !== token_kinds_TOKEN_KINDS.identifier)
            return;
        const name = tokens.texts[index] ?? '';
        const key = sigil !== undefined && hasSigil(tokens, index, sigil) ? sigil + name : name;
        const known = byName.get(key);
        if (known)
            known.push(index);
        else
            byName.set(key, [index]);
    });
    return byName;
}
/** One element for each distinct name of a unit, with all its occurrences. */
function identifierElements(context) {
    const { tokens, language } = context;
    const elements = [];
    for (const occurrences of occurrencesByName(tokens, language).values()) {
        const name = tokens.texts[occurrences[0] ?? 0] ?? '';
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

;// CONCATENATED MODULE: ./build/code/recovery/recover.js



/** Type of a statement that was found by its tokens in broken code. */
const RECOVERED_TYPE = 'recovered_statement';
/** Words that begin a label up to its `:`. */
const CASES = new Set(['case', 'default']);
/** Spans of the ERROR nodes where statements may be. */
function errorSpans(outline, table) {
    const spans = [];
    outline.symbols.forEach((symbol, node) => {
        if (((table.flags[symbol] ?? 0) & NODE_FLAGS.error) === 0)
            return;
        const parent = outline.parentSymbols[node] ?? -1;
        if (parent >= 0 && !table.types.lists.includes(table.name(parent)))
            return;
        spans.push({ start: outline.starts[node] ?? 0, end: outline.ends[node] ?? 0 });
    });
    return spans;
}
/** The spans that no other span contains, in order. */
function recover_outermost(spans) {
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
    const matches = matchBrackets(tokens);
    const tokensOf = (span) => [tokens_tokenAt(tokens, span.start), tokens_tokenAt(tokens, span.end)];
    const isWhole = (span) => isBalanced(tokens, matches, ...tokensOf(span));
    const whole = new Set(found.filter(isWhole));
    const joined = found.filter((span) => !whole.has(span));
    const recovered = [];
    const kept = [...whole];
    let next = 0;
    for (const zone of recover_outermost([...errorSpans(outline, table), ...joined])) {
        const inside = [];
        for (; (kept[next]?.start ?? Infinity) < zone.end; next++) {
            const span = kept[next];
            if (span && span.start >= zone.start && span.end <= zone.end)
                inside.push(span);
        }
        const skips = new Map(recover_outermost(inside).map(tokensOf));
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
        this.matches = matchBrackets(tokens);
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
        if (this.tokens.kinds[index] !== token_kinds_TOKEN_KINDS.identifier)
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
    const matches = matchBrackets(tokens);
    const amongStatements = areAmongStatements(tokens);
    const offsets = [];
    tokens.texts.forEach((text, index) => {
        if (text !== ')' || amongStatements[index] !== true || tokens.directives.has(index))
            return;
        const opener = matches[index] ?? -1;
        const next = tokens.texts[index + 1] ?? '';
        if (opener < 1 || tokens.kinds[opener - 1] !== token_kinds_TOKEN_KINDS.identifier)
            return;
        if (tokens.texts[opener - 2] === '@' || CONTINUATIONS.has(next))
            return;
        if ((tokens.kinds[index + 1] ?? token_kinds_TOKEN_KINDS.punctuation) === token_kinds_TOKEN_KINDS.punctuation)
            return;
        const end = tokens.ends[index] ?? 0;
        const gap = code.slice(end, tokens.starts[index + 1]);
        if (!/^\s/u.test(gap) || (language.preprocessor && !/[\r\n]/u.test(gap)))
            return;
        offsets.push(end);
    });
    return offsets;
}

;// CONCATENATED MODULE: ./build/code/parsing/outline.js


/** The mutable outline during the walk. */
class OutlineBuilder {
    symbols = [];
    starts = [];
    ends = [];
    parents = [];
    parentSymbols = [];
    variables;
    parseErrors = 0;
    constructor(hasVariables) {
        this.variables = hasVariables ? { starts: [], ends: [] } : null;
    }
    addVariable(cursor, sigil) {
        this.variables?.starts.push(cursor.startIndex + sigil);
        this.variables?.ends.push(cursor.endIndex);
    }
    add(cursor, symbol, parent, parentSymbol, sigil = 0) {
        this.symbols.push(symbol);
        this.starts.push(cursor.startIndex + sigil);
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
function outline_outlineOf(tree, table, nesterOffsets) {
    const builder = new OutlineBuilder(table.types.variables !== undefined);
    const nesters = new NesterPointer(nesterOffsets);
    const broken = tree.rootNode.hasError;
    const cursor = walkingCursor(tree);
    const { flags, declares, notVariable, notUnder, onlyUnder, sigils } = table;
    /** Per open level: the symbol, the recorded ancestor, and whether no nester is inside. */
    const symbols = [];
    const recorded = [];
    const plain = [];
    const fields = [];
    let parentSymbol = -1;
    /** The field of the transparent node around the children, or -1. */
    let fieldAround = -1;
    let ancestor = -1;
    let isPlain = false;
    try {
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const flag = flags[symbol] ?? 0;
            let own = ancestor;
            let ownPlain = isPlain;
            if ((flag & NODE_FLAGS.identifier) !== 0) {
                const expected = declares[parentSymbol] ?? 0;
                const isKept = expected === 0
                    ? (flag & NODE_FLAGS.statement) !== 0
                    : isInField(expected, fieldAround < 0 ? cursor.currentFieldId : fieldAround);
                if (isKept)
                    builder.add(cursor, symbol, ancestor, parentSymbol, sigils[symbol]);
            }
            else if ((flag & NODE_FLAGS.record) !== 0) {
                own = builder.add(cursor, symbol, ancestor, parentSymbol);
                if ((flag & NODE_FLAGS.error) !== 0)
                    builder.parseErrors++;
                if (!isPlain && !broken)
                    ownPlain = !nesters.anyIn(builder.starts[own] ?? 0, builder.ends[own] ?? 0);
            }
            if ((flag & NODE_FLAGS.variable) !== 0) {
                const field = fieldAround < 0 ? cursor.currentFieldId : fieldAround;
                const isOver = ((flags[symbols.at(-1) ?? -1] ?? 0) & NODE_FLAGS.over) !== 0;
                const isExcluded = isInField(notVariable[parentSymbol] ?? 0, field) ||
                    (isOver && isInField(notUnder[parentSymbol] ?? 0, field)) ||
                    onlyUnder.get(symbol)?.has(parentSymbol) === false;
                if (!isExcluded)
                    builder.addVariable(cursor, sigils[symbol] ?? 0);
            }
            if (broken && cursor.nodeIsMissing)
                builder.parseErrors++;
            const prune = (flag & NODE_FLAGS.leaf) !== 0 ||
                ((flag & NODE_FLAGS.expression) !== 0 &&
                    !broken &&
                    (ownPlain || !nesters.anyIn(cursor.startIndex, cursor.endIndex)));
            const fieldInside = (flag & NODE_FLAGS.transparent) === 0 ? -1 : fieldAround < 0 ? cursor.currentFieldId : fieldAround;
            if (!prune && cursor.gotoFirstChild()) {
                symbols.push(parentSymbol);
                recorded.push(ancestor);
                plain.push(isPlain);
                fields.push(fieldAround);
                if (fieldInside < 0)
                    parentSymbol = symbol;
                fieldAround = fieldInside;
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
                fieldAround = fields.pop() ?? -1;
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
function parse_outline_parseOutline(code, parser, offsets) {
    const tree = parser.parse(code);
    try {
        return outline_outlineOf(tree, parser.nodes, offsets);
    }
    finally {
        tree.delete();
    }
}

;// CONCATENATED MODULE: ./build/code/parsing/parse-in-context.js

/** The symbol of a node that is not part of the code: no type has it. */
const NO_SYMBOL = 65534;
/**
 * The outline of `code` between two texts, with offsets in `code`.
 * @param hidesContext whether the nodes that begin in the text before, except the root, are left without a type
 */
function parseInContext(code, parser, offsets, { before, after }, hidesContext = false) {
    const shift = before.length;
    const moved = offsets.map((offset) => offset + shift);
    return movedOutline(parse_outline_parseOutline(before + code + after, parser, moved), shift, code.length, hidesContext);
}
/** An outline of a text with `shift` characters before the code, and some after it, with offsets in the code. */
function movedOutline(outline, shift, length, hidesContext) {
    const back = (offset) => Math.min(length, Math.max(0, offset - shift));
    const isContext = (node) => (outline.starts[node] ?? 0) < shift && (outline.parentSymbols[node] ?? -1) >= 0;
    const symbols = outline.symbols.map((symbol, node) => hidesContext && isContext(node) ? NO_SYMBOL : symbol);
    const starts = outline.starts.map(back);
    const ends = outline.ends.map(back);
    return { ...outline, symbols, starts, ends, variables: movedVariables(outline, shift, length) };
}
/** The variables inside the code, with offsets in it. */
function movedVariables({ variables }, shift, length) {
    if (variables === null)
        return null;
    const inside = variables.starts.flatMap((start, index) => start >= shift && start < shift + length ? [index] : []);
    return {
        starts: inside.map((index) => (variables.starts[index] ?? 0) - shift),
        ends: inside.map((index) => (variables.ends[index] ?? 0) - shift),
    };
}

;// CONCATENATED MODULE: ./build/code/parsing/parse-piece.js



/**
 * The outline of code, after the text without which its language does not parse (`Language.opening`), with offsets in
 * `code`.
 * @param context text around the code, whose nodes are left without a type
 */
function parsePiece(code, parser, offsets, context) {
    const opening = languages_LANGUAGES[parser.language].opening?.(code) ?? '';
    if (context === undefined && opening === '')
        return parse_outline_parseOutline(code, parser, offsets);
    const { before, after } = context ?? { before: '', after: '' };
    return parseInContext(code, parser, offsets, { before: opening + before, after }, true);
}

;// CONCATENATED MODULE: ./build/code/elements/statements.js



/**
 * A statement with more levels of statements inside is not an element; the statements inside it are. This keeps the work
 * linear in the code, however deep it nests: a token is masked at most this many times.
 */
const MAX_STATEMENT_HEIGHT = 64;
/** Offsets of the openings of heredocs, in order, and the ends of their texts. */
function heredocs(outline, table) {
    const row = table.types.heredocs;
    const found = { starts: [], ends: [] };
    if (!row)
        return found;
    outline.symbols.forEach((symbol, node) => {
        const type = table.name(symbol);
        if (type === row.opening)
            found.starts.push(outline.starts[node] ?? 0);
        if (type === row.text)
            found.ends.push(outline.ends[node] ?? 0);
    });
    return found;
}
/** The statement nodes of an outline, in preorder, without those that overlap the header of the unit's function. */
function statementSpans(outline, table, header) {
    const spans = [];
    const texts = heredocs(outline, table);
    for (let node = 0; node < outline.symbols.length; node++) {
        const symbol = outline.symbols[node] ?? 0;
        if (((table.flags[symbol] ?? 0) & NODE_FLAGS.statement) === 0)
            continue;
        const start = outline.starts[node] ?? 0;
        const type = table.name(symbol);
        const place = table.types.statements[type];
        const parent = table.name(outline.parentSymbols[node] ?? -1);
        const end = outline.ends[node] ?? start;
        if (!place || (header && start < header.end && end > header.start))
            continue;
        if (place.never?.includes(parent) || (place.only && !place.only.includes(parent)))
            continue;
        const last = countBelow(texts.starts, end) - 1;
        const opens = last >= 0 && (texts.starts[last] ?? 0) >= start;
        spans.push({ start, end: opens ? Math.max(end, texts.ends[last] ?? end) : end, type });
    }
    return spans;
}
/** Outer before inner. Only the outermost of equal spans is kept. */
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
    for (let index = tokens_tokenAt(tokens, span.start); index < tokens.starts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        const end = tokens.ends[index] ?? 0;
        if (end > span.end)
            break;
        if ((tokens.kinds[index] ?? token_kinds_TOKEN_KINDS.punctuation) <= token_kinds_TOKEN_KINDS.literal)
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
const TYPE_PREFIX = { before: 'int ', after: '' };
/** The outline of `code`, which begins with a function that has no type. */
function parseWithType(code, parser, offsets) {
    return parseInContext(code, parser, offsets, TYPE_PREFIX);
}
/** The parse with the fewest errors: by each grammar of the language, alone and in each of its contexts. */
function bestParse(code, parser, offsets) {
    let best = { outline: parsePiece(code, parser, offsets), parser };
    const keep = (outline, by) => {
        if (outline.parseErrors < best.outline.parseErrors)
            best = { outline, parser: by };
    };
    const contexts = languages_LANGUAGES[parser.language].contexts;
    for (const other of parser.others)
        if (best.outline.parseErrors > 0)
            keep(parsePiece(code, other, offsets), other);
    for (const contextOf of contexts) {
        const context = best.outline.parseErrors === 0 ? null : contextOf(code);
        if (context === null)
            continue;
        for (const by of [parser, ...parser.others])
            if (best.outline.parseErrors > 0)
                keep(parsePiece(code, by, offsets, context), by);
    }
    return best;
}
/** Loose statements of a class body, with the missing `;` inserted. */
function looseSpans(complete, code, tokens, language) {
    if (!language.looseStatements)
        return [];
    return looseStatements(complete === code ? tokens : tokens_tokenize(complete, language));
}
/**
 * Parses a unit. If there are errors, missing `;` replace blanks, and a missing type is inserted in front. Loose
 * statements of a class body are parsed separately, also without errors, because `try { }` there parses as a member. A
 * repair is dropped if it leaves more errors, or as many when no loose statements were found.
 */
function parseUnit(code, parser, tokens) {
    const language = languages_LANGUAGES[parser.language];
    const offsets = nesterOffsets(tokens, language.nesters);
    const best = bestParse(code, parser, offsets);
    const { parseErrors } = best.outline;
    const asIs = { ...best, parseErrors, loose: [], semicolons: new Set() };
    if (!language.recovers)
        return asIs;
    const semicolons = parseErrors > 0 ? missingSemicolons(code, tokens, language) : [];
    const complete = withSemicolons(code, semicolons);
    const loose = looseSpans(complete, code, tokens, language);
    const isUntyped = parseErrors > 0 && tokens.kinds[0] === token_kinds_TOKEN_KINDS.identifier && tokens.texts[1] === '(';
    if (semicolons.length === 0 && loose.length === 0 && !isUntyped)
        return asIs;
    const parse = isUntyped ? parseWithType : parse_outline_parseOutline;
    const repaired = parse(blank(complete, loose, 'inside'), parser, offsets);
    if (repaired.parseErrors >= parseErrors + (loose.length > 0 ? 1 : 0))
        return asIs;
    const alone = loose.length > 0 ? parse_outline_parseOutline(blank(complete, loose, 'outside'), parser, offsets) : null;
    return {
        outline: repaired,
        parser,
        parseErrors,
        loose: alone ? statementSpans(alone, parser.nodes, null) : [],
        semicolons: new Set(semicolons),
    };
}

;// CONCATENATED MODULE: ./build/code/traits/comments.js



/** The type of a comment that is a string alone. */
const DOCSTRING = 'docstring';
/**
 * All comments of a unit, in order; `type` is the place (`placeOfComment`). A docstring is a statement, and a comment besides. None is
 * left out: whoever pads a unit with comments could hide one behind them.
 * @param tokens     of the whole code
 * @param statements spans of its statements
 */
function comments_commentTraits(code, tokens, statements) {
    const traits = [];
    const lineEnds = tokens.commentStarts.length === 0 ? [] : offsetsOf('\n', code);
    const add = (span, type) => {
        traits.push({ kind: 'comment', type, text: code.slice(span.start, span.end), span });
    };
    for (const [at, start] of tokens.commentStarts.entries()) {
        const span = { start, end: tokens.commentEnds[at] ?? start };
        add(span, placeOfComment(lineEnds, tokens, span));
    }
    for (const { start, end } of statements) {
        const token = docstringAt(tokens, start, end);
        if (token >= 0)
            add({ start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 }, DOCSTRING);
    }
    return traits;
}
/** Where a character is in a text, ascending. */
function offsetsOf(character, text) {
    const offsets = [];
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
        offsets.push(at);
    return offsets;
}
/** The token of a statement that is one string and nothing else; or −1. */
function docstringAt(tokens, start, end) {
    const first = tokens_tokenAt(tokens, start);
    const isString = /["']$/u.test(tokens.texts[first] ?? '') && tokens.kinds[first] === token_kinds_TOKEN_KINDS.literal;
    return isString && (tokens.starts[first + 1] ?? Infinity) >= end ? first : -1;
}
/**
 * Where a comment stands: the classes of the tokens around it, and whether they are on its lines: `; | }` is a comment on a line of
 * its own at the end of a block, `; + }` one behind a statement.
 */
function placeOfComment(lineEnds, tokens, { start, end }) {
    const next = tokens_tokenAt(tokens, start);
    const isOnOtherLine = (from, to) => countBelow(lineEnds, from) < countBelow(lineEnds, to);
    const before = isOnOtherLine(tokens.ends[next - 1] ?? 0, start) ? '|' : '+';
    const after = isOnOtherLine(end, tokens.starts[next] ?? Infinity) ? '|' : '+';
    return `${classAt(tokens, next - 1)} ${before} ${after} ${classAt(tokens, next)}`;
}
/** Names and literals by their class, other tokens as they are. */
function classAt({ kinds, texts }, at) {
    const kind = kinds[at];
    if (kind === undefined)
        return 'edge';
    if (kind === token_kinds_TOKEN_KINDS.identifier)
        return 'name';
    return kind === token_kinds_TOKEN_KINDS.literal ? 'value' : (texts[at] ?? '');
}
/** The text of a comment without its marks, its white space made single blanks. */
function commentText(text) {
    const inner = text
        .replace(/^[rbuRBU]{0,2}(?:"""|'''|"|')|(?:"""|'''|"|')$/gu, '')
        .replace(/^(?:\/\/+|\/\*+(?!\/)|#+|--+|<!--)|\*+\/$/gu, '')
        .replaceAll(/^[ \t]*[*#]+/gmu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    return inner === '' ? text.trim() : inner;
}
/** The different words in the text of a comment (`commentText`), in lower case; all of them: a word may be anywhere in a long comment. */
function commentWords(text) {
    return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu))];
}

;// CONCATENATED MODULE: ./build/code/traits/trait.js


/** A trait as an element: nothing of it is masked in what a model reads. */
function traitElement({ kind, type, text, span }) {
    return { kind, text, role: null, type, spans: [span], maskSpans: [span], depth: 0 };
}
/**
 * An element of a unit by its number: identifiers, statements, then traits. A style is shown in all places where the unit has its
 * form, words in all places of the text.
 */
function elementAt(analysis, number) {
    const { elements } = analysis;
    // traits are read for elements that are none of the others only
    const element = elements[number] ?? analysis.traits[number - elements.length];
    if (element?.kind !== 'style' && element?.kind !== 'text')
        return element;
    const same = analysis.traits.filter((one) => one.kind === element.kind && one.type === element.type && one.text === element.text);
    return { ...element, spans: same.flatMap(({ spans }) => spans) };
}
/**
 * The same code without an element in its lists: without all that overlaps it, and without a trait where it has the same text.
 */
function withoutElement(analysis, found) {
    const { elements, traits } = analysis;
    if (isTrait(found)) {
        const isSame = ({ kind, type, text }) => kind === found.kind && text === found.text && (kind === 'comment' || type === found.type);
        const words = isOfWords(found) ? mergeSpans(found.spans) : [];
        return { ...analysis, traits: traits.filter((one) => !isSame(one) && !sharesWords(one, words)) };
    }
    const isLeft = ({ spans }) => spans.every((span) => found.spans.every((own) => !overlaps(span, own)));
    return { ...analysis, elements: elements.filter(isLeft), traits: traits.filter(isLeft) };
}
/** Whether a part of a text has some of its words. @param words their places, ascending and apart */
function sharesWords(one, words) {
    if (!isOfWords(one) || words.length === 0)
        return false;
    return one.spans.some(({ start, end }) => {
        const after = bisect(-1, words.length, (at) => (words[at]?.start ?? 0) < end);
        return (words[after]?.end ?? 0) > start;
    });
}
/** Whether an element is words of a text. The words of a habit are not what makes it one. */
function isOfWords({ kind, type }) {
    return kind === 'text' && type !== 'habit';
}
/** Whether an element is a trait. */
function isTrait({ kind }) {
    return kind === 'comment' || kind === 'style' || kind === 'text';
}

;// CONCATENATED MODULE: ./build/code/values/value-row.js
/** The set of the words in a space-separated list. */
function wordSet(list) {
    return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

;// CONCATENATED MODULE: ./build/code/values/facts/indirect-use.js

/** Nodes around a name that a pattern of Python captures. */
const CAPTURING = wordSet('case_pattern keyword_pattern union_pattern');
/** Patterns of `case`, which assign the names that they capture, `del`, `import` and `type`. */
const inPython = (tree, place) => {
    const parent = tree.parent(place);
    const around = tree.name(tree.parent(parent));
    switch (tree.name(parent)) {
        case 'splat_pattern':
            return 'updates';
        case 'as_pattern':
            return around === 'case_pattern' ? 'updates' : null;
        case 'delete_statement':
            return 'escapes';
        case 'type':
            return around === 'type_alias_statement' ? 'updates' : null;
        case 'dotted_name':
            if (around.startsWith('import'))
                return 'escapes';
            return CAPTURING.has(around) && tree.named(parent).length === 1 ? 'updates' : null;
        default:
            return null;
    }
};
/** Whether the variable that a node of C++ declares is a reference. */
function isReference(tree, node) {
    const type = tree.textOf(tree.part(tree.parent(node), 'type'));
    return tree.textOf(tree.part(node, 'declared')).startsWith('&') || type.startsWith('decltype');
}
/** References to a variable, arguments of constructors, `std::cin >> x`, and `archive & x` as a statement. */
const inCpp = (tree, place) => {
    const parent = tree.parent(place);
    const name = tree.name(parent);
    if (name === 'argument_list' && tree.name(tree.parent(parent)) === 'init_declarator')
        return 'escapes';
    if (name === 'initializer_list')
        return 'escapes';
    if (name === 'init_declarator')
        return isReference(tree, parent) ? 'escapes' : null;
    if (name === 'lambda_capture_initializer')
        return tree.textOf(parent).startsWith('&') ? 'escapes' : null;
    if (name !== 'binary_expression' || tree.part(parent, 'right') !== place)
        return null;
    const operator = tree.operator(parent);
    const outer = tree.around(parent, (node) => tree.role(node) !== 'binary');
    const isRead = operator !== '>>' && (operator !== '&' || tree.role(outer) !== 'expression');
    return isRead ? null : 'escapes';
};
/** `$x = &$y`, `unset($x)`, and arguments of constructors. */
const inPhp = (tree, place) => {
    const parent = tree.parent(place);
    const name = tree.name(parent);
    if (name === 'reference_assignment_expression' || name === 'unset_statement')
        return 'escapes';
    const call = tree.parent(tree.parent(parent));
    return name === 'argument' && tree.name(call) === 'object_creation_expression' ? 'escapes' : null;
};
/** Macros that read what they are given, of Rust's library and of crate `log`. */
const READING = wordSet('print println eprint eprintln format format_args write writeln panic assert assert_eq assert_ne debug_assert debug_assert_eq debug_assert_ne todo unimplemented unreachable vec matches dbg trace debug info warn error');
/** Names in a macro: its tokens may become any code. */
const inRust = (tree, place) => {
    if (tree.name(tree.parent(place)) !== 'token_tree')
        return null;
    const macro = tree.around(place, (node) => tree.name(node).startsWith('macro_'));
    if (!READING.has(tree.textOf(tree.part(macro, 'callee'))))
        return 'escapes';
    const before = tree.text.slice(Math.max(0, (tree.starts[place] ?? 0) - 10), tree.starts[place]);
    const after = tree.text.slice(tree.ends[place], (tree.ends[place] ?? 0) + 10);
    const isWritten = /&\s*mut\s+$/u.test(before) || /^\s*(?:[-+*/%&|^]|<<|>>)?=(?!=)/u.test(after);
    return isWritten ? 'escapes' : null;
};
/** `ref int y = ref x`. */
const inCsharp = (tree, place) => tree.name(tree.parent(place)) === 'ref_expression' ? 'escapes' : null;
/** `let { x } = y`. */
const inJavascript = (tree, place) => tree.name(place) === 'shorthand_property_identifier_pattern' ? 'updates' : null;
/** The rules of the languages that have some. */
const INDIRECT_USES = {
    cpp: inCpp,
    csharp: inCsharp,
    javascript: inJavascript,
    php: inPhp,
    python: inPython,
    rust: inRust,
    typescript: inJavascript,
};
/** What nodes that are no names do with the variable that their text names; `null` if nothing. */
const UNNAMED_USES = {
    // `in {x:}` assigns `x`.
    ruby: (tree, node) => {
        const parent = tree.parent(node);
        const isShort = tree.name(parent) === 'keyword_pattern' && tree.named(parent).length === 1;
        return tree.name(node) === 'hash_key_symbol' && isShort ? 'updates' : null;
    },
    // `let Point { x, .. } = p;`
    rust: (tree, node) => tree.name(node) === 'shorthand_field_identifier' && tree.name(tree.parent(node)) === 'field_pattern'
        ? 'updates'
        : null,
    // `T t(x);` is parsed as the declaration of a function.
    cpp: (tree, node) => tree.name(node) === 'type_identifier' && tree.name(tree.parent(node)) === 'parameter_declaration'
        ? 'escapes'
        : null,
};
/** What a leaf that is no name does with the variable of its text; `null` if nothing. */
function unnamedUse(tree, language, node) {
    return UNNAMED_USES[language]?.(tree, node) ?? null;
}
/** Text with which variables change that it does not name in a way the analysis reads: `ref mut x`, and groups of `/(?<x>…)/ =~ y`. */
const CHANGING_TEXT = {
    rust: /\bref\s+mut\b/u,
    ruby: /\(\?<[\p{Ll}_]/u,
};

;// CONCATENATED MODULE: ./build/code/values/facts/places.js

const PARENTHESES = wordSet('parenthesized_expression');
const places_JAVASCRIPT = wordSet('parenthesized_expression object_pattern object_assignment_pattern pair_pattern array_pattern rest_pattern assignment_pattern');
/**
 * Types of the nodes that stand for the same variable as the name inside, or for several, and can be assigned to: parentheses, the
 * patterns of destructuring assignments, C++'s `(a ? x : y) = 1`.
 */
const PLACES = {
    c: PARENTHESES,
    cpp: wordSet('parenthesized_expression conditional_expression comma_expression cast_expression'),
    csharp: wordSet('parenthesized_expression tuple_expression argument'),
    go: wordSet('parenthesized_expression expression_list'),
    java: PARENTHESES,
    javascript: places_JAVASCRIPT,
    php: PARENTHESES,
    python: wordSet('parenthesized_expression tuple list expression_list'),
    ruby: wordSet('parenthesized_statements'),
    rust: wordSet('parenthesized_expression tuple_expression array_expression struct_expression field_initializer_list field_initializer shorthand_field_initializer call_expression arguments'),
    typescript: new Set([
        ...places_JAVASCRIPT,
        ...wordSet('as_expression satisfies_expression type_assertion non_null_expression'),
    ]),
};
/** The name at `leaf` and the nodes around it that stand for the same variable, or for several: the inner before the outer. */
function placesOf(tree, language, leaf) {
    const found = [leaf];
    for (let at = tree.parent(leaf); PLACES[language].has(tree.name(at)); at = tree.parent(at))
        found.push(at);
    return found;
}
/** Go's `for x = range` and `case x = <-c`. */
const CLAUSES = wordSet('range_clause receive_statement');
/** Whether the node around a place gives it a value: an assignment, `++`, a loop, Python's `as (x, y)`. */
function isTarget(tree, place) {
    const parent = tree.parent(place);
    const role = tree.role(parent);
    if (role === 'assign' || role === 'each' || CLAUSES.has(tree.name(parent)))
        return tree.part(parent, 'left') === place;
    if (role === 'update')
        return true;
    if (role === 'unary')
        return ['++', '--'].includes(tree.operator(parent));
    return tree.name(parent) === 'as_pattern_target';
}

;// CONCATENATED MODULE: ./build/code/values/facts/use-of-name.js


/** Types of leaves whose words are text. */
const QUOTED = /string|content|fragment|escape|char/u;
/** Nodes that reach variables by names that are not in the code: inline assembly too. */
const REACHING = /^(?:dynamic_variable_name|(?:include|require)(?:_once)?_expression|gnu_asm_expression)$/u;
/** JavaScript's `with`, which takes names for properties; Python's, which does not, has clauses. */
const SCOPE = 'with_statement';
const CLAUSE = 'with_clause';
/** Lists of values that declare names only as targets: see `isTarget`. */
const use_of_name_VALUES = new Set(['tuple']);
/** Statements that say a variable belongs to another scope. */
const OUTER = /^(?:global|nonlocal)_/u;
const known = new WeakMap();
/** Resolves the declaring nodes of a language against its grammar. */
function declaringOf(table, nodes) {
    const cached = known.get(table);
    if (cached)
        return cached;
    const fields = table.names.flatMap((name, symbol) => {
        const place = Object.hasOwn(nodes.declares, name) ? nodes.declares[name] : undefined;
        if (place === undefined || use_of_name_VALUES.has(name) || table.named[symbol] !== true)
            return [];
        return [[symbol, place === '*' ? -1 : place === '' ? 0 : table.field(place)]];
    });
    const isReaching = (name) => REACHING.test(name) || (name === SCOPE && !table.names.includes(CLAUSE));
    const reaching = table.names.flatMap((name, symbol) => (isReaching(name) ? [symbol] : []));
    const made = {
        fields: new Map(fields),
        transparent: table.names.map((name) => nodes.transparent?.includes(name) === true),
        outer: table.names.map((name) => OUTER.test(name)),
        quoted: table.names.map((name) => QUOTED.test(name)),
        reaching: new Set(reaching),
    };
    known.set(table, made);
    return made;
}
/** Prefixes of the name of a function of C's library. */
const STANDARD = 'std::';
/** Finds out what names are used for. */
class UseOfName {
    tree;
    row;
    declaring;
    constructor(tree, row, declaring) {
        this.tree = tree;
        this.row = row;
        this.declaring = declaring;
    }
    /** What the name at `leaf` is used for. */
    useOf(leaf) {
        const { tree } = this;
        let child = leaf;
        while (this.declaring.transparent[tree.symbols[tree.parent(child)] ?? -1] === true)
            child = tree.parent(child);
        const parent = tree.parent(child);
        const role = tree.role(parent);
        if (role === 'assign' && tree.part(parent, 'left') === child)
            return this.assignment(parent, child, leaf);
        const isCounted = role === 'unary' && ['++', '--'].includes(tree.operator(parent));
        if (role === 'update' || isCounted)
            return 'updates';
        if (this.declaring.outer[tree.symbols[parent] ?? -1] === true)
            return 'escapes';
        if (this.isDeclared(child, parent))
            return 'declarations';
        for (const place of placesOf(tree, this.row.language, child)) {
            const use = this.useOfPlace(place);
            if (use !== null)
                return use;
        }
        return 'reads';
    }
    /** What is done with a place, beyond reading it; `null` if nothing. */
    useOfPlace(place) {
        if (isTarget(this.tree, place))
            return 'updates';
        if (this.takesAddress(this.tree.parent(place)))
            return 'escapes';
        if (this.row.argumentsChange && this.isArgument(place))
            return 'escapes';
        return INDIRECT_USES[this.row.language]?.(this.tree, place) ?? null;
    }
    /** `x = …`, `x += …`, or one of several targets. */
    assignment(parent, target, leaf) {
        const { tree } = this;
        const isOneOfSeveral = target !== leaf && tree.named(target).length > 1;
        return isOneOfSeveral || !['=', ':'].includes(tree.operator(parent)) ? 'updates' : 'writes';
    }
    isDeclared(child, parent) {
        const place = this.declaring.fields.get(this.tree.symbols[parent] ?? -1);
        return place !== undefined && (place === -1 || place === this.tree.fields[child]);
    }
    takesAddress(parent) {
        const role = this.tree.role(parent);
        if (role !== 'reference' && role !== 'unary' && this.tree.name(parent) !== 'argument')
            return false;
        return this.tree.children(parent).some((child) => this.row.addressOf.has(this.tree.name(child)));
    }
    isArgument(child) {
        const { tree } = this;
        const list = tree.around(tree.parent(child), (node) => tree.name(node) !== 'argument');
        const call = tree.parent(list);
        if (tree.part(call, 'arguments') !== list)
            return false;
        const name = tree.textOf(tree.part(call, 'callee'));
        const callee = name.startsWith(STANDARD) ? name.slice(STANDARD.length) : name;
        return !Object.hasOwn(this.row.functions, callee) && !this.row.readers.has(callee);
    }
}

;// CONCATENATED MODULE: ./build/code/values/domain/number-type.js
/** A type of fixed width. `sureBits` is smaller where platforms differ: C's `long` has 32 or 64 bits. */
function fixed(signed, bits, overflow = 'wraps', sureBits = bits) {
    const half = 1n << BigInt(bits - 1);
    const low = signed ? -half : 0n;
    const high = signed ? half - 1n : 2n * half - 1n;
    return { kind: 'integer', low, high, sureBits, bits, signed, overflow };
}
/** Integers without bounds: Python's and Ruby's, and Go's untyped constants. */
const UNBOUNDED = {
    ...{ kind: 'integer', low: null, high: null, sureBits: 0, bits: 0, signed: true, overflow: 'unbounded' },
};
const FLOAT = { kind: 'float' };
/** C's `float`, with 24 binary digits. */
const SHORT_FLOAT = { kind: 'float', isShort: true };
const BOOLEAN = { kind: 'boolean' };
const TEXT = { kind: 'text' };
const SEQUENCE = { kind: 'sequence' };
/** Whether `value` fits the type on every platform. */
function fitsSurely(type, low, high) {
    if (type.sureBits === 0)
        return true;
    const sure = type.sureBits === type.bits ? type : fixed(type.signed, type.sureBits);
    return low !== null && high !== null && low >= (sure.low ?? 0n) && high <= (sure.high ?? 0n);
}

;// CONCATENATED MODULE: ./build/code/values/languages/function-rows.js
/** The largest number below 1. */
const BELOW_ONE = 1 - Number.EPSILON / 2;
/** A function without effects whose result is a floating-point number from `low` to `high`, or NaN. */
function real(source, low, high, fold) {
    return { kind: 'float', low, high, nan: true, source, effect: 'none', ...(fold ? { fold } : {}) };
}
/** A function without effects whose result is an integer of at least `low`. */
function whole(source, low, high, type) {
    const bounds = high === undefined ? { low } : { low, high };
    return { kind: 'integer', ...bounds, source, effect: 'none', ...(type ? { type } : {}) };
}
/** The length of a text or list. */
function lengthOf(source, type) {
    return { ...whole(source, 0, undefined, type), special: 'length' };
}
/** A number that is drawn: the next one depends on this draw. */
function drawn(row) {
    return { ...row, nan: false, effect: 'draws' };
}
/** The functions of a mathematics library by their usual names, each with its section in `sources`. */
function mathFunctions(sources) {
    const rows = {};
    for (const [name, source] of Object.entries(sources)) {
        const row = MATH[name];
        if (row)
            rows[name] = real(source, ...row);
    }
    return rows;
}
/** Ranges and folds of real functions; a fold is exact up to rounding. */
const MATH = {
    sin: [-1, 1, Math.sin],
    cos: [-1, 1, Math.cos],
    tan: [-Infinity, Infinity, Math.tan],
    asin: [-1.5708, 1.5708, Math.asin],
    acos: [0, 3.1416, Math.acos],
    atan: [-1.5708, 1.5708, Math.atan],
    sinh: [-Infinity, Infinity, Math.sinh],
    cosh: [1, Infinity, Math.cosh],
    tanh: [-1, 1, Math.tanh],
    exp: [0, Infinity, Math.exp],
    log: [-Infinity, Infinity, Math.log],
    log10: [-Infinity, Infinity, Math.log10],
    log2: [-Infinity, Infinity, Math.log2],
    sqrt: [0, Infinity, Math.sqrt],
    cbrt: [-Infinity, Infinity, Math.cbrt],
    hypot: [0, Infinity, Math.hypot],
    fabs: [0, Infinity, Math.abs],
    floor: [-Infinity, Infinity, Math.floor],
    ceil: [-Infinity, Infinity, Math.ceil],
    fmod: [-Infinity, Infinity, (x, y) => x % y],
    pow: [-Infinity, Infinity, Math.pow],
};

;// CONCATENATED MODULE: ./build/code/values/languages/c.js



/** `int` has 32 bits on every platform that the code is for; ISO C requires 16. */
const INT = fixed(true, 32, 'undefined');
const UNSIGNED = fixed(false, 32);
/** 32 bits on Windows, 64 elsewhere. */
const LONG = fixed(true, 64, 'undefined', 32);
const UNSIGNED_LONG = fixed(false, 64, 'wraps', 32);
const LONG_LONG = fixed(true, 64, 'undefined');
const UNSIGNED_LONG_LONG = fixed(false, 64);
/** Signed or unsigned, as the platform says: the bounds of both. */
const CHAR = { ...fixed(true, 8), low: -128n, high: 255n };
/** Integer types by their names. */
const C_TYPES = {
    char: CHAR,
    'signed char': fixed(true, 8),
    'unsigned char': fixed(false, 8),
    short: fixed(true, 16),
    'short int': fixed(true, 16),
    'unsigned short': fixed(false, 16),
    'unsigned short int': fixed(false, 16),
    int: INT,
    signed: INT,
    'signed int': INT,
    unsigned: UNSIGNED,
    'unsigned int': UNSIGNED,
    long: LONG,
    'long int': LONG,
    'unsigned long': UNSIGNED_LONG,
    'unsigned long int': UNSIGNED_LONG,
    'long long': LONG_LONG,
    'long long int': LONG_LONG,
    'unsigned long long': UNSIGNED_LONG_LONG,
    'unsigned long long int': UNSIGNED_LONG_LONG,
    size_t: UNSIGNED_LONG,
    ssize_t: LONG,
    ptrdiff_t: LONG,
    int8_t: fixed(true, 8),
    int16_t: fixed(true, 16),
    int32_t: INT,
    int64_t: LONG_LONG,
    uint8_t: fixed(false, 8),
    uint16_t: fixed(false, 16),
    uint32_t: UNSIGNED,
    uint64_t: UNSIGNED_LONG_LONG,
    float: SHORT_FLOAT,
    double: FLOAT,
    'long double': FLOAT,
    bool: BOOLEAN,
    _Bool: BOOLEAN,
};
const PROCESS = 'POSIX.1-2017 3.299: a process ID is positive';
const USER = 'POSIX.1-2017: user and group IDs are not negative';
/** Functions of the standard library and of POSIX. */
const C_FUNCTIONS = {
    ...mathFunctions({
        ...{ acos: 'C17 7.12.4.1', asin: 'C17 7.12.4.2', atan: 'C17 7.12.4.3', cos: 'C17 7.12.4.5' },
        ...{ sin: 'C17 7.12.4.6', tan: 'C17 7.12.4.7', cosh: 'C17 7.12.5.4', sinh: 'C17 7.12.5.5' },
        ...{ tanh: 'C17 7.12.5.6', exp: 'C17 7.12.6.1', log: 'C17 7.12.6.7', log10: 'C17 7.12.6.8' },
        ...{ log2: 'C17 7.12.6.10', cbrt: 'C17 7.12.7.1', fabs: 'C17 7.12.7.2', hypot: 'C17 7.12.7.3' },
        ...{ pow: 'C17 7.12.7.4', sqrt: 'C17 7.12.7.5', ceil: 'C17 7.12.9.1', floor: 'C17 7.12.9.2' },
        fmod: 'C17 7.12.10.1',
    }),
    rand: drawn(whole('C17 7.22.2.1', 0, 2147483647, INT)),
    random: drawn(whole('POSIX.1-2017 random', 0, 2147483647, LONG)),
    abs: { ...whole('C17 7.22.6.1', 0, undefined, INT), special: 'magnitude' },
    labs: { ...whole('C17 7.22.6.1', 0, undefined, LONG), special: 'magnitude' },
    llabs: { ...whole('C17 7.22.6.1', 0, undefined, LONG_LONG), special: 'magnitude' },
    strlen: lengthOf('C17 7.24.6.3: a size_t', UNSIGNED_LONG),
    getpid: whole(PROCESS, 1, undefined, INT),
    getppid: whole('POSIX.1-2017 getppid', 0, undefined, INT),
    getuid: whole(USER, 0, undefined, UNSIGNED),
    geteuid: whole(USER, 0, undefined, UNSIGNED),
    getgid: whole(USER, 0, undefined, UNSIGNED),
    getegid: whole(USER, 0, undefined, UNSIGNED),
};
/** Functions of the standard library that take their arguments by value (7.1.4: a macro in their place acts the same). */
const C_READERS = wordSet(`
  printf fprintf sprintf snprintf puts fputs putchar fputc malloc calloc realloc free memcpy memset memmove memcmp strcpy
  strncpy strcat strcmp strncmp strchr strstr exit abort atoi isalpha isdigit isspace srand usleep sleep`);
/** C17 (ISO/IEC 9899:2018) with `int` of 32 bits; nodes of tree-sitter-c 0.24. */
const C_VALUES = {
    language: 'c',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        switch: 'switch_statement',
        case: 'case_statement',
        declaration: 'declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement',
        label: 'labeled_statement',
        list: 'compound_statement',
        function: 'function_definition',
        else: 'else_clause',
        directive: 'preproc_if preproc_ifdef preproc_else preproc_elif preproc_elifdef',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        conditional: 'conditional_expression',
        assign: 'assignment_expression',
        update: 'update_expression',
        call: 'call_expression',
        cast: 'cast_expression',
        sizeof: 'sizeof_expression',
        reference: 'pointer_expression',
        name: 'identifier',
        integer: 'number_literal',
        string: 'string_literal',
        strings: 'concatenated_string',
        char: 'char_literal',
        true: 'true',
        false: 'false',
        null: 'null',
        comment: 'comment',
    },
    integers: INT,
    promotion: 'c',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: {
        u: UNSIGNED,
        l: LONG,
        ul: UNSIGNED_LONG,
        lu: UNSIGNED_LONG,
        ll: LONG_LONG,
        ull: UNSIGNED_LONG_LONG,
        llu: UNSIGNED_LONG_LONG,
    },
    types: C_TYPES,
    truth: 'numbers',
    booleansAreIntegers: true,
    textsCompare: false,
    textsChange: false,
    charactersAreIntegers: true,
    functions: C_FUNCTIONS,
    constants: {},
    enumerations: { list: 'enumerator_list', items: wordSet('enumerator'), separator: '' },
    operatorsCall: false,
    dynamic: false,
    assertions: wordSet('assert assertTrue assertFalse'),
    addressOf: wordSet('&'),
    argumentsChange: true,
    readers: C_READERS,
    assignmentDeclares: false,
    stringsName: false,
    reaches: wordSet('asm __asm __asm__ setjmp _setjmp sigsetjmp'),
    // What is called C is often C++, whose types may do anything when they are made and destroyed.
    plainTypes: false,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: false,
    macros: true,
};

;// CONCATENATED MODULE: ./build/code/values/languages/cpp.js


/** The functions of C under `std::`. */
const STD_FUNCTIONS = Object.fromEntries(Object.entries(C_FUNCTIONS).map(([name, row]) => [`std::${name}`, row]));
/** C++17 (ISO/IEC 14882:2017) with `int` of 32 bits; nodes of tree-sitter-cpp 0.23. */
const CPP_VALUES = {
    ...C_VALUES,
    language: 'cpp',
    roles: {
        ...C_VALUES.roles,
        each: 'for_range_loop',
        jump: 'return_statement break_statement continue_statement goto_statement throw_statement co_return_statement',
        yield: 'co_yield_statement co_await_expression',
        closure: 'lambda_expression',
        class: 'field_declaration_list',
        try: 'try_statement',
        wrap: 'parenthesized_expression condition_clause',
    },
    types: { ...C_TYPES, 'std::size_t': C_TYPES.size_t ?? { kind: 'float' } },
    functions: { ...C_FUNCTIONS, ...STD_FUNCTIONS },
    // Operators of classes are functions.
    operatorsCall: true,
    readers: C_READERS,
    // A class may do anything when it is made and destroyed.
    plainTypes: false,
    textsChange: true,
    reaches: wordSet('asm __asm __asm__ setjmp _setjmp sigsetjmp'),
};

;// CONCATENATED MODULE: ./build/code/values/languages/csharp.js



const csharp_INT = fixed(true, 32);
const csharp_LONG = fixed(true, 64);
/** The functions of `System.Math` by the names that it gives them. */
function mathClass() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log10 log2 sqrt cbrt pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `System.Math.${name}`])));
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => {
        const title = name.charAt(0).toUpperCase() + name.slice(1);
        return [`Math.${title}`, { ...row, source: `System.Math.${title}` }];
    }));
}
/** C# 12 and the .NET libraries; nodes of tree-sitter-c-sharp 0.23. */
const CSHARP_VALUES = {
    language: 'csharp',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'foreach_statement',
        switch: 'switch_statement',
        case: 'switch_section',
        declaration: 'local_declaration_statement',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement throw_statement',
        label: 'labeled_statement',
        list: 'block',
        function: 'method_declaration constructor_declaration local_function_statement',
        closure: 'lambda_expression anonymous_method_expression accessor_declaration property_declaration',
        class: 'declaration_list',
        try: 'try_statement',
        yield: 'yield_statement await_expression',
        empty: 'empty_statement',
        directive: 'preproc_if preproc_else preproc_elif preproc_endif preproc_region',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'prefix_unary_expression',
        conditional: 'conditional_expression',
        assign: 'assignment_expression',
        update: 'postfix_unary_expression',
        call: 'invocation_expression',
        member: 'member_access_expression',
        cast: 'cast_expression',
        name: 'identifier',
        integer: 'integer_literal',
        float: 'real_literal',
        string: 'string_literal',
        char: 'character_literal',
        boolean: 'boolean_literal',
        null: 'null_literal',
        array: 'array_creation_expression',
        comment: 'comment',
    },
    integers: csharp_INT,
    promotion: 'java',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'decimal',
    suffixes: { l: csharp_LONG, f: FLOAT, d: FLOAT },
    types: {
        sbyte: fixed(true, 8),
        byte: fixed(false, 8),
        short: fixed(true, 16),
        ushort: fixed(false, 16),
        char: fixed(false, 16),
        int: csharp_INT,
        uint: fixed(false, 32, 'unknown'),
        long: csharp_LONG,
        float: SHORT_FLOAT,
        double: FLOAT,
        bool: BOOLEAN,
        string: TEXT,
    },
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: true,
    functions: {
        ...mathClass(),
        // Throws for the smallest integer.
        'Math.Abs': { ...whole('System.Math.Abs', 0, undefined, csharp_LONG), special: 'magnitude' },
        'Random().Next': drawn(whole('System.Random.Next', 0, 2147483647, csharp_INT)),
        'Random().NextDouble': drawn(real('System.Random.NextDouble', 0, BELOW_ONE)),
        'String.Length': lengthOf('System.String.Length', csharp_INT),
        'Environment.ProcessorCount': whole('System.Environment.ProcessorCount', 1, undefined, csharp_INT),
        'Environment.ProcessId': whole('System.Environment.ProcessId', 0, undefined, csharp_INT),
    },
    constants: {
        'int.MaxValue': 2n ** 31n - 1n,
        'int.MinValue': -(2n ** 31n),
        'Math.PI': Math.PI,
        'Math.E': Math.E,
    },
    enumerations: {
        ...{ list: 'enum_member_declaration_list', items: wordSet('enum_member_declaration'), separator: '.' },
    },
    operatorsCall: true,
    dynamic: false,
    assertions: wordSet('Debug.Assert Trace.Assert Assert.True Assert.IsTrue Assert.False Assert.IsFalse'),
    addressOf: wordSet('& ref out'),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: new Set(),
    plainTypes: true,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/go.js


/** 32 or 64 bits. */
const go_INT = fixed(true, 64, 'wraps', 32);
const UINT = fixed(false, 64, 'wraps', 32);
/** The functions of package `math` by the names that it gives them. */
function mathPackage() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt cbrt hypot floor ceil pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `Go library, math.${name}`])));
    const titled = Object.entries(rows).map(([name, row]) => {
        const title = name.charAt(0).toUpperCase() + name.slice(1);
        return [`math.${title}`, { ...row, source: `Go library, math.${title}` }];
    });
    return { ...Object.fromEntries(titled), 'math.Abs': real('Go library, math.Abs', 0, Infinity, Math.abs) };
}
/** Go 1.22 (language specification and standard library); nodes of tree-sitter-go 0.25. */
const GO_VALUES = {
    language: 'go',
    roles: {
        if: 'if_statement',
        for: 'for_statement',
        switch: 'expression_switch_statement',
        case: 'expression_case default_case type_case communication_case',
        declaration: 'var_declaration short_var_declaration const_declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement fallthrough_statement',
        label: 'labeled_statement',
        list: 'statement_list',
        function: 'function_declaration method_declaration',
        closure: 'func_literal',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        assign: 'assignment_statement',
        update: 'inc_statement dec_statement',
        call: 'call_expression',
        member: 'selector_expression',
        name: 'identifier',
        integer: 'int_literal',
        float: 'float_literal',
        string: 'interpreted_string_literal',
        true: 'true',
        false: 'false',
        null: 'nil',
        array: 'composite_literal',
        comment: 'comment',
    },
    integers: UNBOUNDED,
    promotion: 'same',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: {},
    types: {
        int: go_INT,
        int8: fixed(true, 8),
        int16: fixed(true, 16),
        int32: fixed(true, 32),
        int64: fixed(true, 64),
        uint: UINT,
        uint8: fixed(false, 8),
        byte: fixed(false, 8),
        uint16: fixed(false, 16),
        uint32: fixed(false, 32),
        uint64: fixed(false, 64),
        float32: SHORT_FLOAT,
        float64: FLOAT,
        bool: BOOLEAN,
        string: TEXT,
    },
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        ...mathPackage(),
        len: lengthOf('Go specification, Length and capacity', go_INT),
        cap: whole('Go specification, Length and capacity', 0, undefined, go_INT),
        'rand.Int': drawn(whole('Go library, rand.Int', 0, undefined, go_INT)),
        'rand.Intn': { ...drawn(whole('Go library, rand.Intn', 0, undefined, go_INT)), effect: 'unknown' },
        'rand.Float64': drawn(real('Go library, rand.Float64', 0, BELOW_ONE)),
        'os.Getpid': whole('POSIX.1-2017 3.299: a process ID is positive', 1, undefined, go_INT),
        'runtime.NumCPU': whole('Go library, runtime.NumCPU', 1, undefined, go_INT),
        'runtime.NumGoroutine': whole('Go library, runtime.NumGoroutine', 1, undefined, go_INT),
    },
    constants: { 'math.Pi': Math.PI, 'math.E': Math.E, 'math.MaxInt32': 2n ** 31n - 1n },
    enumerations: null,
    operatorsCall: false,
    dynamic: false,
    assertions: new Set(),
    addressOf: new Set(['&']),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: new Set(),
    plainTypes: true,
    empty: null,
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: true,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/java.js



const java_INT = fixed(true, 32);
const java_LONG = fixed(true, 64);
/** `rows` under `prefix.`. */
function under(prefix, rows) {
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${prefix}.${name}`, row]));
}
/** `Math.abs` for a type. */
const MAGNITUDE = (type) => ({
    ...whole('java.lang.Math.abs', 0, undefined, type),
    special: 'magnitude',
});
const COLLECTIONS = 'Collection List Set Queue Deque ArrayList LinkedList HashSet TreeSet Vector';
const MAPS = 'Map HashMap TreeMap LinkedHashMap ConcurrentHashMap Hashtable';
const SIZES = Object.fromEntries([...COLLECTIONS.split(' '), ...MAPS.split(' ')].map((type) => [
    `${type}.size`,
    { ...whole(`java.util.${type}.size`, 0, undefined, java_INT), effect: 'unknown' },
]));
/** Java SE 17 (JLS and API); nodes of tree-sitter-java 0.23. */
const JAVA_VALUES = {
    language: 'java',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'enhanced_for_statement',
        switch: 'switch_expression',
        case: 'switch_block_statement_group switch_rule',
        assert: 'assert_statement',
        declaration: 'local_variable_declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement throw_statement',
        label: 'labeled_statement',
        list: 'block constructor_body',
        function: 'method_declaration constructor_declaration',
        closure: 'lambda_expression',
        class: 'class_body',
        try: 'try_statement try_with_resources_statement',
        yield: 'yield_statement',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        conditional: 'ternary_expression',
        assign: 'assignment_expression',
        update: 'update_expression',
        call: 'method_invocation',
        member: 'field_access',
        cast: 'cast_expression',
        name: 'identifier',
        integer: 'decimal_integer_literal hex_integer_literal octal_integer_literal binary_integer_literal decimal_floating_point_literal',
        string: 'string_literal',
        char: 'character_literal',
        true: 'true',
        false: 'false',
        null: 'null_literal',
        array: 'array_creation_expression',
        comment: 'line_comment block_comment',
    },
    integers: java_INT,
    promotion: 'java',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: { l: java_LONG, f: FLOAT, d: FLOAT },
    types: {
        byte: fixed(true, 8),
        short: fixed(true, 16),
        char: fixed(false, 16),
        int: java_INT,
        long: java_LONG,
        float: SHORT_FLOAT,
        double: FLOAT,
        boolean: BOOLEAN,
        String: TEXT,
        'int[]': SEQUENCE,
        'String[]': SEQUENCE,
    },
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: true,
    functions: {
        ...under('Math', mathFunctions(Object.fromEntries('sin cos tan asin acos atan sinh cosh tanh exp log log10 sqrt cbrt hypot floor ceil pow'
            .split(' ')
            .map((name) => [name, `java.lang.Math.${name}`])))),
        'Math.abs': MAGNITUDE(java_LONG),
        'Math.random': { ...real('java.lang.Math.random', 0, BELOW_ONE), nan: false },
        'Random().nextDouble': drawn(real('java.util.Random.nextDouble', 0, BELOW_ONE)),
        'Random().nextFloat': drawn(real('java.util.Random.nextFloat', 0, BELOW_ONE)),
        'System.currentTimeMillis': { kind: 'integer', type: java_LONG, source: 'java.lang.System', effect: 'none' },
        'System.nanoTime': { kind: 'integer', type: java_LONG, source: 'java.lang.System', effect: 'none' },
        'Object().hashCode': { kind: 'integer', type: java_INT, source: 'java.lang.Object', effect: 'none' },
        'String.length': lengthOf('java.lang.String.length', java_INT),
        'String.isEmpty': { kind: 'boolean', source: 'java.lang.String.isEmpty', effect: 'none' },
        'String.indexOf': whole('java.lang.String.indexOf', -1, undefined, java_INT),
        'String.lastIndexOf': whole('java.lang.String.lastIndexOf', -1, undefined, java_INT),
        'String.hashCode': { kind: 'integer', type: java_INT, source: 'java.lang.String', effect: 'none' },
        '[].length': { ...whole('JLS 10.7', 0, undefined, java_INT), effect: 'unknown' },
        'Thread.activeCount': whole('java.lang.Thread.activeCount', 0, undefined, java_INT),
        'Runtime.getRuntime().availableProcessors': whole('java.lang.Runtime', 1, undefined, java_INT),
        'Runtime.getRuntime().totalMemory': whole('java.lang.Runtime', 0, undefined, java_LONG),
        'Runtime.getRuntime().freeMemory': whole('java.lang.Runtime', 0, undefined, java_LONG),
        'Runtime.getRuntime().maxMemory': whole('java.lang.Runtime', 0, undefined, java_LONG),
        ...SIZES,
    },
    constants: {
        'Boolean.FALSE': false,
        'Boolean.TRUE': true,
        'Integer.MAX_VALUE': 2n ** 31n - 1n,
        'Integer.MIN_VALUE': -(2n ** 31n),
        'Math.PI': Math.PI,
        'Math.E': Math.E,
    },
    enumerations: { list: 'enum_body', items: wordSet('enum_constant'), separator: '.' },
    operatorsCall: true,
    dynamic: false,
    assertions: wordSet(`
    assertTrue Assert.assertTrue Assertions.assertTrue assertFalse Assert.assertFalse Assertions.assertFalse`),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: new Set(),
    plainTypes: true,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/javascript.js


/** The functions of `Math` (ECMAScript 2025, 21.3.2). */
function mathObject() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt cbrt hypot floor ceil pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `ECMAScript 2025 21.3.2, Math.${name}`])));
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`Math.${name}`, row]));
}
/** JavaScript (ECMAScript 2025); nodes of tree-sitter-javascript 0.25. */
const JAVASCRIPT_VALUES = {
    language: 'javascript',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'for_in_statement',
        switch: 'switch_statement',
        case: 'switch_case switch_default',
        declaration: 'lexical_declaration variable_declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement throw_statement',
        label: 'labeled_statement',
        list: 'statement_block',
        function: 'function_declaration generator_function_declaration function_expression generator_function method_definition',
        closure: 'arrow_function',
        class: 'class_body',
        else: 'else_clause',
        try: 'try_statement',
        yield: 'yield_expression await_expression',
        empty: 'empty_statement',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        conditional: 'ternary_expression',
        assign: 'assignment_expression augmented_assignment_expression',
        update: 'update_expression',
        call: 'call_expression',
        member: 'member_expression',
        name: 'identifier shorthand_property_identifier shorthand_property_identifier_pattern',
        integer: 'number',
        string: 'string',
        true: 'true',
        false: 'false',
        null: 'null',
        array: 'array',
        comment: 'comment html_comment',
    },
    integers: 'double',
    promotion: 'same',
    division: 'real',
    remainder: 'truncated',
    leadingZero: 'unknown',
    suffixes: {},
    types: {},
    truth: 'collections',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        ...mathObject(),
        'Math.abs': real('ECMAScript 2025 21.3.2.1', 0, Infinity, Math.abs),
        'Math.random': { ...real('ECMAScript 2025 21.3.2.27', 0, BELOW_ONE), nan: false },
        'Date.now': { kind: 'float', source: 'ECMAScript 2025 21.4.3.1', effect: 'none' },
        'performance.now': { ...real('High Resolution Time 7.1', 0, Infinity), nan: false },
        'process.pid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        'String.length': { ...whole('ECMAScript 2025 22.1.4.1', 0), special: 'length' },
    },
    constants: { 'Math.PI': Math.PI, 'Math.E': Math.E, Infinity },
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: wordSet('console.assert'),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: wordSet('eval with arguments'),
    plainTypes: true,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: wordSet('yield_expression'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/php.js



/** 64 bits; what does not fit becomes a float. */
const php_INT = fixed(true, 64, 'unknown');
/** PHP 8 (manual); nodes of tree-sitter-php 0.24. */
const PHP_VALUES = {
    language: 'php',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'foreach_statement',
        switch: 'switch_statement',
        case: 'case_statement default_statement',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement exit_statement throw_expression',
        label: 'named_label_statement',
        list: 'compound_statement colon_block',
        function: 'function_definition method_declaration',
        closure: 'anonymous_function arrow_function',
        class: 'declaration_list',
        else: 'else_clause',
        elseif: 'else_if_clause',
        try: 'try_statement',
        yield: 'yield_expression',
        empty: 'empty_statement',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_op_expression',
        conditional: 'conditional_expression',
        assign: 'assignment_expression augmented_assignment_expression',
        update: 'update_expression',
        call: 'function_call_expression',
        name: 'variable_name',
        integer: 'integer',
        float: 'float',
        string: 'string encapsed_string',
        boolean: 'boolean',
        null: 'null',
        array: 'array_creation_expression',
        comment: 'comment',
    },
    integers: php_INT,
    promotion: 'same',
    division: 'real',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: {},
    types: {},
    truth: 'collections',
    booleansAreIntegers: false,
    textsCompare: false,
    textsChange: true,
    charactersAreIntegers: false,
    functions: {
        ...mathFunctions(Object.fromEntries('sin cos tan asin acos atan sinh cosh tanh exp sqrt'
            .split(' ')
            .map((name) => [name, `PHP manual, ${name}`]))),
        strlen: lengthOf('PHP manual, strlen', php_INT),
        // `rand($max, $min)` accepts its bounds in any order, below 0 too: only the form without arguments has a row.
        'rand()': { ...whole('PHP manual, rand', 0, 2147483647, php_INT), effect: 'draws' },
        'mt_rand()': { ...whole('PHP manual, mt_rand', 0, 2147483647, php_INT), effect: 'draws' },
        getmypid: whole('POSIX.1-2017 3.299: a process ID is positive', 1, undefined, php_INT),
    },
    constants: {},
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: wordSet('assert'),
    addressOf: wordSet('&'),
    argumentsChange: true,
    readers: wordSet('printf sprintf print_r var_dump strlen count intval is_null isset empty'),
    assignmentDeclares: true,
    stringsName: false,
    reaches: wordSet('eval extract compact get_defined_vars include require include_once require_once parse_str'),
    plainTypes: false,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: wordSet('function_definition class_declaration yield_expression'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/python.js



/** The functions of module `math`. */
function mathModule() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt hypot fabs pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `Python library, math.${name}`])));
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`math.${name}`, row]));
}
/** Python 3 (language and library reference); nodes of tree-sitter-python 0.25. */
const PYTHON_VALUES = {
    language: 'python',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        each: 'for_statement',
        switch: 'match_statement',
        case: 'case_clause',
        assert: 'assert_statement',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement raise_statement',
        list: 'block',
        function: 'function_definition',
        closure: 'lambda',
        class: 'class_definition',
        else: 'else_clause',
        elseif: 'elif_clause',
        try: 'try_statement',
        yield: 'yield await',
        wrap: 'parenthesized_expression',
        binary: 'binary_operator boolean_operator',
        chain: 'comparison_operator',
        unary: 'unary_operator not_operator',
        conditional: 'conditional_expression',
        assign: 'assignment augmented_assignment',
        call: 'call',
        member: 'attribute',
        name: 'identifier',
        integer: 'integer',
        float: 'float',
        string: 'string',
        strings: 'concatenated_string',
        true: 'true',
        false: 'false',
        null: 'none',
        array: 'list tuple',
        comment: 'comment',
        empty: 'pass_statement',
    },
    integers: UNBOUNDED,
    promotion: 'same',
    division: 'real',
    remainder: 'floored',
    leadingZero: 'unknown',
    suffixes: {},
    types: {},
    truth: 'collections',
    booleansAreIntegers: true,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        ...mathModule(),
        len: lengthOf('Python library, len'),
        range: { kind: 'sequence', source: 'Python library, range', effect: 'none', special: 'range' },
        id: whole('Python library, id: an integer', 0),
        abs: { ...whole('Python library, abs', 0), special: 'magnitude' },
        'random.random': drawn(real('Python library, random.random', 0, BELOW_ONE)),
        // as `from random import random` and `from os import getpid` name them
        random: drawn(real('Python library, random.random', 0, BELOW_ONE)),
        'os.getpid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        getpid: whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        'time.monotonic': { kind: 'float', source: 'Python library, time.monotonic', effect: 'none' },
    },
    constants: { 'math.pi': Math.PI, 'math.e': Math.E },
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: new Set(),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: true,
    stringsName: false,
    reaches: wordSet('eval exec locals vars globals dir'),
    plainTypes: false,
    empty: null,
    emptyBlock: 'pass',
    lastIsValue: false,
    hoists: wordSet('yield global_statement nonlocal_statement delete_statement'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/ruby.js



/** Ruby 3 (core library); nodes of tree-sitter-ruby 0.23. */
const RUBY_VALUES = {
    language: 'ruby',
    roles: {
        if: 'if if_modifier',
        unless: 'unless unless_modifier',
        while: 'while while_modifier',
        until: 'until until_modifier',
        each: 'for',
        switch: 'case',
        case: 'when',
        jump: 'return break next redo retry',
        list: 'body_statement then block_body do program',
        function: 'method singleton_method',
        closure: 'lambda block do_block',
        class: 'class module singleton_class',
        else: 'else',
        elseif: 'elsif',
        yield: 'yield',
        wrap: 'parenthesized_statements in',
        binary: 'binary',
        unary: 'unary',
        conditional: 'conditional',
        assign: 'assignment operator_assignment',
        call: 'call',
        name: 'identifier',
        integer: 'integer',
        float: 'float',
        string: 'string',
        strings: 'chained_string',
        true: 'true',
        false: 'false',
        null: 'nil',
        array: 'array',
        range: 'range',
        comment: 'comment',
    },
    integers: UNBOUNDED,
    promotion: 'same',
    division: 'floored',
    remainder: 'floored',
    leadingZero: 'octal',
    suffixes: {},
    types: {},
    truth: 'objects',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: true,
    charactersAreIntegers: false,
    functions: {
        ...Object.fromEntries(Object.entries(mathFunctions(Object.fromEntries('sin cos tan asin acos atan sinh cosh tanh exp sqrt cbrt hypot'
            .split(' ')
            .map((name) => [name, `Ruby core, Math.${name}`])))).map(([name, row]) => [`Math.${name}`, row])),
        'rand()': drawn(real('Ruby core, Kernel#rand', 0, BELOW_ONE)),
        'Random.rand()': drawn(real('Ruby core, Random.rand', 0, BELOW_ONE)),
        'Process.pid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        'String.length': lengthOf('Ruby core, String#length'),
        'String.size': lengthOf('Ruby core, String#size'),
        '[].length': lengthOf('Ruby core, Array#length'),
        '[].size': lengthOf('Ruby core, Array#size'),
    },
    constants: {},
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: new Set(),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: true,
    stringsName: false,
    reaches: wordSet('binding eval instance_eval local_variables local_variable_get'),
    plainTypes: false,
    empty: null,
    emptyBlock: '',
    lastIsValue: true,
    hoists: wordSet('yield method class module'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/rust.js



/** A type whose overflow is a panic in debug builds and wraps in release builds. */
const sized = (signed, bits, sureBits = bits) => fixed(signed, bits, 'unknown', sureBits);
/** A literal without a type: it has at least the bits of the type that is inferred, `i32` by default. */
const INTEGER = fixed(true, 32, 'unknown');
const TYPES = {
    i8: sized(true, 8),
    i16: sized(true, 16),
    i32: sized(true, 32),
    i64: sized(true, 64),
    i128: sized(true, 128),
    isize: sized(true, 64, 32),
    u8: sized(false, 8),
    u16: sized(false, 16),
    u32: sized(false, 32),
    u64: sized(false, 64),
    u128: sized(false, 128),
    usize: sized(false, 64, 32),
    f32: SHORT_FLOAT,
    f64: FLOAT,
    bool: BOOLEAN,
};
/** Rust 2021 (reference and standard library); nodes of tree-sitter-rust 0.24. */
const RUST_VALUES = {
    language: 'rust',
    roles: {
        if: 'if_expression',
        while: 'while_expression',
        each: 'for_expression',
        switch: 'match_expression',
        case: 'match_arm',
        declaration: 'let_declaration',
        expression: 'expression_statement',
        jump: 'return_expression break_expression continue_expression',
        list: 'block',
        function: 'function_item',
        closure: 'closure_expression async_block',
        class: 'declaration_list',
        else: 'else_clause',
        yield: 'await_expression yield_expression',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        assign: 'assignment_expression compound_assignment_expr',
        call: 'call_expression',
        member: 'field_expression scoped_identifier',
        cast: 'type_cast_expression',
        macro: 'macro_invocation',
        reference: 'reference_expression',
        name: 'identifier',
        integer: 'integer_literal',
        float: 'float_literal',
        string: 'string_literal',
        boolean: 'boolean_literal',
        range: 'range_expression',
        comment: 'line_comment block_comment',
    },
    integers: INTEGER,
    promotion: 'same',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'decimal',
    suffixes: TYPES,
    types: TYPES,
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        'std::process::id': { ...whole('Rust library, std::process::id', 0), type: fixed(false, 32, 'unknown') },
        'process::id': { ...whole('Rust library, std::process::id', 0), type: fixed(false, 32, 'unknown') },
    },
    constants: {},
    enumerations: { list: 'enum_variant_list', items: wordSet('enum_variant'), separator: '::' },
    operatorsCall: true,
    dynamic: false,
    assertions: new Set(),
    addressOf: new Set(['mutable_specifier']),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: true,
    reaches: wordSet('asm'),
    plainTypes: false,
    empty: null,
    emptyBlock: '',
    lastIsValue: true,
    hoists: new Set(),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/typescript.js


/** TypeScript: JavaScript whose types are not checked when the program runs; nodes of tree-sitter-typescript 0.23. */
const TYPESCRIPT_VALUES = {
    ...JAVASCRIPT_VALUES,
    language: 'typescript',
    enumerations: { list: 'enum_body', items: wordSet('enum_assignment property_identifier'), separator: '.' },
};

;// CONCATENATED MODULE: ./build/code/values/languages/value-rows.js











/** The rows by language. */
const VALUE_ROWS = {
    c: C_VALUES,
    cpp: CPP_VALUES,
    csharp: CSHARP_VALUES,
    go: GO_VALUES,
    java: JAVA_VALUES,
    javascript: JAVASCRIPT_VALUES,
    php: PHP_VALUES,
    python: PYTHON_VALUES,
    ruby: RUBY_VALUES,
    rust: RUST_VALUES,
    typescript: TYPESCRIPT_VALUES,
};

;// CONCATENATED MODULE: ./build/code/values/tree/recent-parses.js
/**
 * UTF-16 units of the texts whose trees are kept: one unit after the other is read by several analyses, and each unit in the
 * contexts of its language. A tree takes about 60 bytes for each.
 */
const recent_parses_MOST_TEXT = 100_000;
/** The last trees of a parser by their texts. */
class RecentParses {
    parses = new Map();
    length = 0;
    /** The tree of a text. @param parse is called for a text that is not among the last few */
    parseOf(text, parse) {
        const known = this.parses.get(text);
        if (known)
            return known;
        const made = parse();
        if (text.length > recent_parses_MOST_TEXT)
            return made;
        this.parses.set(text, made);
        this.length += text.length;
        while (this.length > recent_parses_MOST_TEXT)
            this.dropOldest();
        return made;
    }
    dropOldest() {
        const [oldest] = this.parses.keys();
        if (oldest === undefined)
            return;
        this.length -= oldest.length;
        this.parses.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./build/code/values/tree/roles.js
/** Part → the fields that hold it in the grammars, most specific first. No node has two of one row with different meanings. */
const PARTS = {
    condition: ['condition'],
    then: ['consequence', 'body'],
    otherwise: ['alternative'],
    body: ['body'],
    left: ['left'],
    right: ['right'],
    operator: ['operator'],
    operand: ['argument', 'operand'],
    callee: ['function', 'method', 'name', 'macro'],
    arguments: ['arguments'],
    object: ['object', 'receiver', 'operand', 'expression', 'argument', 'scope', 'path', 'value'],
    member: ['property', 'attribute', 'field', 'name', 'method'],
    value: ['value', 'right'],
    type: ['type'],
    declared: ['declarator', 'name', 'pattern', 'left'],
    initial: ['initializer', 'init', 'initialize'],
    update: ['update', 'increment'],
    subject: ['value', 'condition', 'subject'],
    block: ['block'],
};

;// CONCATENATED MODULE: ./build/code/values/tree/symbol-table.js

/** Types without children, and the token of an empty statement, which may be a part of another. */
const LEAF = /^(?:identifier|(?:type|field|property|statement|package|namespace|shorthand_property)_identifier|primitive_type|integral_type|predefined_type|number|number_literal|decimal_integer_literal|integer|integer_literal|int_literal|true|false|this|self|string_content|string_fragment|escape_sequence|string_literal|char_literal|interpreted_string_literal)$/u;
/** Types whose children are in no field. */
const FIELDLESS = /^(?:block|compound_statement|statement_block|statement_list|argument_list|arguments|expression_statement|parenthesized_expression|program|source_file|translation_unit)$/u;
/** Resolves the roles of a language against its grammar. */
function symbolTable(grammar, roles) {
    const symbols = Array.from({ length: grammar.nodeTypeCount }, (_, symbol) => symbol);
    const names = symbols.map((symbol) => grammar.nodeTypeForId(symbol) ?? '');
    const named = symbols.map((symbol) => grammar.nodeTypeIsNamed(symbol));
    const field = (name) => grammar.fieldIdForName(name) ?? 0;
    const parts = Object.fromEntries(Object.entries(PARTS).map(([part, fields]) => [part, fields.map(field).filter((id) => id > 0)]));
    return {
        names,
        named,
        leaves: names.map((name) => LEAF.test(name)),
        fieldless: names.map((name) => FIELDLESS.test(name)),
        roles: names.map((name, symbol) => (named[symbol] === true ? (roles.get(name) ?? null) : null)),
        parts,
        field,
    };
}

;// CONCATENATED MODULE: ./build/code/values/tree/syntax-tree.js


/** The index of no node. */
const syntax_tree_NONE = -1;
/** tree-sitter's symbol of an ERROR node. */
const syntax_tree_ERROR_SYMBOL = 65535;
/**
 * All nodes of a tree in preorder, as parallel arrays, without comments: the children of node `n` are `n + 1` and, one
 * after another, their `next`. Built by one walk of a cursor; no later step uses WebAssembly.
 */
class SyntaxTree {
    text;
    table;
    symbols = [];
    /** UTF-16 offsets in `text`; -1 for tokens without a name. */
    starts = [];
    ends = [];
    parents = [];
    fields = [];
    /** Index after the last node of the subtree: the next sibling, if there is one. */
    after = [];
    /** Error and missing nodes in the tree. */
    errors = 0;
    /** Nodes with an error inside. */
    broken = new Set();
    /** Nodes of a role, in order: looked for once. */
    ofRole = new Map();
    namedOf = new Map();
    constructor(tree, text, table) {
        this.text = text;
        this.table = table;
        const { hasError } = tree.rootNode;
        const cursor = walkingCursor(tree);
        try {
            this.fill(cursor, hasError);
        }
        finally {
            cursor.delete();
        }
    }
    get size() {
        return this.symbols.length;
    }
    name(node) {
        const symbol = this.symbols[node] ?? 0;
        return symbol === syntax_tree_ERROR_SYMBOL ? 'ERROR' : (this.table.names[symbol] ?? '');
    }
    role(node) {
        return this.table.roles[this.symbols[node] ?? syntax_tree_ERROR_SYMBOL] ?? null;
    }
    isNamed(node) {
        return (this.starts[node] ?? -1) >= 0;
    }
    parent(node) {
        return this.parents[node] ?? syntax_tree_NONE;
    }
    /** Whether the subtree was parsed without an error. */
    isWhole(node) {
        return !this.broken.has(node);
    }
    textOf(node) {
        return this.text.slice(this.starts[node] ?? 0, this.ends[node] ?? 0);
    }
    /** Children, with tokens that have no name. */
    children(node) {
        const found = [];
        const end = this.after[node] ?? 0;
        for (let child = node + 1; child < end; child = this.after[child] ?? end)
            found.push(child);
        return found;
    }
    /** Children that have a name. */
    named(node) {
        const known = this.namedOf.get(node);
        if (known)
            return known;
        const found = this.children(node).filter((child) => this.isNamed(child));
        this.namedOf.set(node, found);
        return found;
    }
    /** Children of a node that have a name and are before its child `at`, the last first. */
    *namedBefore(node, at) {
        const named = this.named(node);
        for (let index = countBelow(named, at) - 1; index >= 0; index--)
            yield named[index] ?? syntax_tree_NONE;
    }
    /** The child that is a part of a node, or `NONE`. */
    part(node, part) {
        const end = this.after[node] ?? 0;
        for (const field of this.table.parts[part])
            for (let child = node + 1; child < end; child = this.after[child] ?? end)
                if (this.fields[child] === field)
                    return child;
        return syntax_tree_NONE;
    }
    /** The text of a node's operator: its first token without a name; empty if there is none. */
    operator(node) {
        const end = this.after[node] ?? 0;
        for (let child = node + 1; child < end; child = this.after[child] ?? end)
            if (!this.isNamed(child))
                return this.name(child);
        return '';
    }
    /** The one named child of a node, or `NONE`. */
    only(node) {
        let found = syntax_tree_NONE;
        const end = this.after[node] ?? 0;
        for (let child = node + 1; child < end; child = this.after[child] ?? end) {
            if (!this.isNamed(child))
                continue;
            if (found !== syntax_tree_NONE)
                return syntax_tree_NONE;
            found = child;
        }
        return found;
    }
    /** Whether `inner` is `outer` or inside it. */
    contains(outer, inner) {
        return outer <= inner && inner < (this.after[outer] ?? 0);
    }
    /** The nearest node around `node`, or itself, for which `is` holds; or `NONE`. */
    around(node, is) {
        let at = node;
        while (at >= 0 && !is(at))
            at = this.parent(at);
        return at;
    }
    /** All nodes of a role, in order. */
    withRole(role) {
        const known = this.ofRole.get(role);
        if (known)
            return known;
        const found = [];
        for (let at = 0; at < this.size; at++)
            if (this.role(at) === role)
                found.push(at);
        this.ofRole.set(role, found);
        return found;
    }
    /** Whether a node of the subtree has a role. */
    holds(node, role) {
        return this.containsAny(node, this.withRole(role));
    }
    /** Whether one of `nodes`, which ascend, is `outer` or inside it. */
    containsAny(outer, nodes) {
        if (nodes.length === 0 || outer < 0)
            return false;
        return (nodes[countBelow(nodes, outer)] ?? Infinity) < (this.after[outer] ?? 0);
    }
    /** Whether a node of the subtree fits. */
    some(node, is) {
        const end = this.after[node] ?? 0;
        for (let at = node; at < end; at++)
            if (is(at))
                return true;
        return false;
    }
    add(cursor, symbol, parent, hasErrors) {
        const node = this.symbols.length;
        const isNamed = symbol === syntax_tree_ERROR_SYMBOL || this.table.named[symbol] === true;
        this.symbols.push(symbol);
        this.starts.push(isNamed ? cursor.startIndex : -1);
        this.ends.push(isNamed ? cursor.endIndex : -1);
        this.parents.push(parent);
        // Each question to the cursor costs as much as all the rest: tokens are found by their text, not by their field.
        const mayHaveField = isNamed || this.table.names[symbol] === ';';
        const isIn = mayHaveField && this.table.fieldless[this.symbols[parent] ?? -1] !== true;
        this.fields.push(isIn ? cursor.currentFieldId : 0);
        this.after.push(node + 1);
        if (hasErrors && (symbol === syntax_tree_ERROR_SYMBOL || cursor.nodeIsMissing))
            this.addError(node);
        return node;
    }
    addError(node) {
        this.errors++;
        for (let at = node; at >= 0 && !this.broken.has(at); at = this.parent(at))
            this.broken.add(at);
    }
    /** Walks without recursion: the time depends on the number of nodes, not on their depth. */
    fill(cursor, hasErrors) {
        let parent = syntax_tree_NONE;
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const isComment = this.table.roles[symbol] === 'comment';
            const node = isComment ? syntax_tree_NONE : this.add(cursor, symbol, parent, hasErrors);
            const mayEnter = node >= 0 && (this.starts[node] ?? -1) >= 0 && this.table.leaves[symbol] !== true;
            if (mayEnter && cursor.gotoFirstChild()) {
                parent = node;
                continue;
            }
            while (!cursor.gotoNextSibling()) {
                if (!cursor.gotoParent())
                    return;
                this.after[parent] = this.symbols.length;
                parent = this.parent(parent);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/code/values/tree/parse-whole.js




const tables = new WeakMap();
const recent = new WeakMap();
/** Node type → role. */
function rolesOf(row) {
    return new Map(Object.entries(row.roles).flatMap(([role, types]) => types.split(' ').map((type) => [type, role])));
}
/** The tree of a text by one parser; `null` if it surely has as many errors as `most`, or more. */
function treeOf(text, parser, row, most) {
    const tree = parser.parse(text);
    try {
        if (most === 1 && tree.rootNode.hasError)
            return null;
        let table = tables.get(parser);
        if (!table) {
            table = symbolTable(tree.language, rolesOf(row));
            tables.set(parser, table);
        }
        return new SyntaxTree(tree, text, table);
    }
    finally {
        tree.delete();
    }
}
/** Whether a tree is one function with errors only in its body: then a type before it changes nothing. */
function hasWholeHeader(tree) {
    const [only = syntax_tree_NONE, second] = tree.named(0);
    const body = tree.part(only, 'body');
    if (second !== undefined || tree.role(only) !== 'function' || body < 0)
        return false;
    for (let at = only + 1; at < body; at = tree.after[at] ?? body)
        if (!tree.isWhole(at))
            return false;
    return true;
}
/**
 * The tree with the fewest errors: by each grammar of the language, alone and in each of its contexts. The last few are kept, so
 * that the analyses of a unit share one.
 */
function parseWhole(code, parser, row) {
    let parses = recent.get(parser);
    if (!parses)
        recent.set(parser, (parses = new RecentParses()));
    return parses.parseOf(code, () => parse_whole_bestParse(code, parser, row));
}
function parse_whole_bestParse(code, parser, row) {
    const language = languages_LANGUAGES[parser.language];
    const opening = language.opening?.(code) ?? '';
    const plain = treeOf(opening + code, parser, row, Infinity);
    if (!plain)
        throw new Error('a tree was refused whatever its errors');
    let best = { tree: plain, shift: opening.length };
    // A function without a type (K&R C, a bare constructor) parses with one.
    const mayLackType = language.recovers && best.tree.errors > 0 && !hasWholeHeader(best.tree);
    const typed = mayLackType ? [() => ({ before: 'int ', after: '' })] : [];
    const contexts = [() => ({ before: '', after: '' }), ...language.contexts, ...typed];
    for (const context of contexts)
        for (const by of [parser, ...parser.others]) {
            if (best.tree.errors === 0)
                return best;
            const around = context(code);
            if (around === null)
                continue;
            const { before, after } = around;
            if (by === parser && before === '' && after === '')
                continue;
            const tree = treeOf(opening + before + code + after, by, row, best.tree.errors);
            if (tree && tree.errors < best.tree.errors)
                best = { tree, shift: opening.length + before.length };
        }
    return best;
}

;// CONCATENATED MODULE: ./build/code/styles/reading.js

/** Nodes around one expression that mean nothing, besides parentheses. */
const reading_LISTS = new Set(['expression_list', 'argument', 'argument_list']);
/** Nodes around several expressions in the header of a `for`. */
const SEQUENCES = new Set([
    ...['comma_expression', 'sequence_expression', 'expression_list', 'for_clause'],
]);
/** Expressions in the header of a `for` that are looked at: each may be in as many lists as there are. */
const MAX_STEPS = 16;
const LOOPS = new Set(['while', 'until', 'do', 'for', 'each']);
const CONSTANTS = new Set([
    ...['integer', 'float', 'string', 'char', 'true', 'false', 'boolean', 'null'],
]);
/** Whether a node is a loop. */
function isLoop(tree, node) {
    return LOOPS.has(tree.role(node));
}
/** The expression in parentheses, in a list of one, or that is a statement. */
function peeled(tree, node) {
    let at = node;
    while (at >= 0) {
        const role = tree.role(at);
        if (role !== 'wrap' && role !== 'expression' && !(role === null && reading_LISTS.has(tree.name(at))))
            return at;
        const inner = tree.only(at);
        if (inner < 0)
            return at;
        at = inner;
    }
    return at;
}
/** The statement that an expression is: itself, or the node around it; `NONE` if it is part of an expression. */
function statementOf(tree, node) {
    const parent = tree.parent(node);
    const role = tree.role(parent);
    if (role === 'expression')
        return parent;
    if (role === 'list' || role === 'case' || role === 'else')
        return node;
    const isBody = role === 'if' || role === 'unless' || isLoop(tree, parent);
    return isBody && tree.part(parent, 'then') === node ? node : syntax_tree_NONE;
}
/** Whether a node is the step of a `for`, alone or among several. */
function isForStep(tree, node) {
    let at = node;
    for (let depth = 0; depth < MAX_STEPS; depth++) {
        if (tree.role(tree.parent(at)) !== null || !SEQUENCES.has(tree.name(tree.parent(at))))
            break;
        if (isStepOf(tree, tree.parent(at), at))
            return true;
        at = tree.parent(at);
    }
    return tree.role(tree.parent(at)) === 'for' && isStepOf(tree, tree.parent(at), at);
}
function isStepOf(tree, header, node) {
    return tree.table.parts.update.includes(tree.fields[node] ?? -1) && tree.part(header, 'update') >= 0;
}
/** The statements of a block; `null` for a statement that is not in a block. */
function statementsOf(tree, body) {
    if (body < 0)
        return null;
    if (tree.role(body) === 'list')
        return tree.named(body);
    const [first] = tree.named(body);
    if (tree.name(body) !== 'block')
        return null;
    return first !== undefined && tree.role(first) === 'list' ? tree.named(first) : [];
}
/** The only statement of a body, in a block or not; `NONE` for none or several. */
function onlyStatement(tree, body) {
    const statements = statementsOf(tree, body);
    if (statements === null)
        return body;
    return statements.length === 1 ? (statements[0] ?? syntax_tree_NONE) : syntax_tree_NONE;
}
/** The last statement of a body. */
function lastStatement(tree, body) {
    const statements = statementsOf(tree, body);
    return statements === null ? body : (statements.at(-1) ?? syntax_tree_NONE);
}
/** The branch in an `else`, or the node itself. */
function branchOf(tree, otherwise) {
    if (tree.role(otherwise) !== 'else')
        return otherwise;
    const body = tree.part(otherwise, 'body');
    return body >= 0 ? body : tree.only(otherwise);
}
/** The `if` that is a statement or in the node around a statement; `NONE` for any other statement. */
function ifOf(tree, statement) {
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    return tree.role(inner) === 'if' ? inner : syntax_tree_NONE;
}
/** Whether an expression is a constant: a literal, a signed number, a name in capitals. */
function isConstant(tree, node) {
    const at = peeled(tree, node);
    const role = tree.role(at);
    if (CONSTANTS.has(role))
        return true;
    if (role === 'unary')
        return ['-', '+'].includes(tree.operator(at)) && isConstant(tree, tree.only(at));
    return role === 'name' && /^[A-Z][A-Z0-9_]+$/u.test(tree.textOf(at));
}
/** Whether a condition is a literal that holds (`true`) or not (`false`); `null` if it is no literal. */
function literalTruth(tree, condition) {
    const at = peeled(tree, condition);
    const role = tree.role(at);
    if (role === 'true' || role === 'false')
        return role === 'true';
    if (role === 'boolean')
        return tree.textOf(at).toLowerCase() === 'true';
    return role === 'integer' ? !/^0+$/u.test(tree.textOf(at)) : null;
}
/** The operands and the operator of a binary expression or of a comparison of two; `null` for anything else. */
function operationOf(tree, node) {
    const role = tree.role(node);
    if (role !== 'binary' && role !== 'chain')
        return null;
    const [left, right, third] = tree.named(node);
    if (left === undefined || right === undefined || third !== undefined)
        return null;
    return { left, operator: tree.operator(node), right };
}

;// CONCATENATED MODULE: ./build/code/styles/checks/access.js


/** Functions that give memory for an array. */
const ALLOCATING = /^(?:std::)?(?:malloc|calloc|alloca|g_new0?|av_mallocz?|g_malloc0?)$/u;
/** What `*` is applied to at a node, or `NONE`. */
function pointedAt(tree, node) {
    const role = tree.role(node);
    const isStar = (role === 'reference' || role === 'unary') && tree.operator(node) === '*';
    return isStar ? tree.only(node) : syntax_tree_NONE;
}
/** `a[i]` */
function checkSubscript(view, node) {
    view.add('array access', 'a[i]', node);
}
/** `*(a + i)` */
function checkPointer(view, node) {
    const { tree } = view;
    const sum = operationOf(tree, peeled(tree, pointedAt(tree, node)));
    if (sum?.operator === '+')
        view.add('array access', '*(a + i)', node);
}
/** `p->x` and `(*p).x` */
function checkMember(view, node) {
    const { tree } = view;
    if (tree.operator(node) === '->')
        view.add('pointer member', 'p->x', node);
    else if (pointedAt(tree, peeled(tree, tree.part(node, 'object'))) >= 0)
        view.add('pointer member', '(*p).x', node);
}
/** A declaration of an array: by its length, or by memory that is asked for. */
function checkArrays(view, node) {
    const { tree } = view;
    const end = tree.after[node] ?? 0;
    for (let at = node + 1; at < end; at++) {
        if (view.kind(at) === 'arrayDeclarator')
            view.add('array definition', arrayForm(tree, at), tree.parent(at) === node ? at : tree.parent(at));
        else if (tree.role(at) === 'list')
            at = (tree.after[at] ?? end) - 1;
        else if (tree.role(at) === 'call' && ALLOCATING.test(tree.textOf(tree.part(at, 'callee'))))
            view.add('array definition', 'int *a = malloc(n)', at);
    }
}
/** `int a[10]`; in Java the brackets are of the type or of the variable. */
function arrayForm(tree, node) {
    if (tree.name(node) !== 'dimensions')
        return 'int a[n]';
    return tree.name(tree.parent(node)) === 'array_type' ? 'int[] a' : 'int a[]';
}

;// CONCATENATED MODULE: ./build/code/styles/checks/braces.js


/** The braces, or none, around the only statement of a body. */
function checkBody(view, construct, owner, body, word) {
    const { tree } = view;
    if (!tree.isNamed(body))
        return;
    const statements = statementsOf(tree, body);
    count(view, body, statements);
    if (statements === null) {
        view.add(construct, `${word} s;`, owner, body);
        const isBelow = isOnNextLine(view, body);
        view.add('body line', isBelow ? 'on its own line' : 'on the line of its head', owner, body);
    }
    else if (statements.length === 1)
        view.add(construct, `${word} { s; }`, owner, body);
}
/** Counts the braces of a body of one statement. */
function count(view, body, statements) {
    const [start, end] = [view.tree.starts[body] ?? 0, view.tree.ends[body] ?? 0];
    if (statements === null || statements.length === 1)
        view.habit('braces', statements === null ? 's;' : '{ s; }', start, end);
}
/** Whether nothing but blanks is before a node on its line. */
function isOnNextLine({ tree }, node) {
    let at = (tree.starts[node] ?? 0) - 1;
    while (at >= 0 && (tree.text[at] === ' ' || tree.text[at] === '\t'))
        at--;
    return at >= 0 && (tree.text[at] === '\n' || tree.text[at] === '\r');
}
/** The bodies of an `if`. */
function checkIfBraces(view, node) {
    const { tree } = view;
    const then = tree.part(node, 'then');
    if (then >= 0)
        checkBody(view, 'if braces', node, then, 'if (c)');
    const otherwise = tree.part(node, 'otherwise');
    const branch = branchOf(tree, otherwise);
    if (branch < 0 || ifOf(tree, branch) !== syntax_tree_NONE || tree.role(branch) === 'elseif')
        return;
    const body = statementsOf(tree, branch);
    if (body !== null && body.length !== 1)
        return;
    count(view, branch, body);
    view.add('else braces', body === null ? 'else s;' : 'else { s; }', branch);
}
/** The body of a loop. */
function checkLoopBraces(view, node) {
    const { tree } = view;
    const body = tree.part(node, 'body');
    if (body < 0 || !isLoop(tree, node) || tree.textOf(body) === ';')
        return;
    checkBody(view, 'loop braces', node, body, tree.role(node) === 'do' ? 'do' : 'for (…)');
}
/** In Ruby the condition may be after its statement. */
function checkIfPosition(view, node) {
    const isAfter = view.tree.name(node).endsWith('_modifier');
    if (isAfter)
        view.add('if position', 's if c', node);
    else if (statementsOf(view.tree, view.tree.part(node, 'then'))?.length === 1)
        view.add('if position', 'if c … end', node, view.tree.part(node, 'then'));
}

;// CONCATENATED MODULE: ./build/code/styles/checks/branches.js


/** Branches of a chain of comparisons with constants that could be a `switch`. */
const MIN_CASES = 2;
/** The other branch of an `if`, or `NONE`. */
function otherwiseOf(tree, node) {
    return branchOf(tree, tree.part(node, 'otherwise'));
}
/** The branch that a statement jumps away from. */
function jumps(tree, body) {
    const last = lastStatement(tree, body);
    return tree.role(peeled(tree, last)) === 'jump';
}
/** The statement after a node in its list, or `NONE`. */
function nextOf(tree, node) {
    const whole = tree.role(tree.parent(node)) === 'expression' ? tree.parent(node) : node;
    const next = tree.after[whole] ?? 0;
    if (tree.parent(next) !== tree.parent(whole))
        return syntax_tree_NONE;
    return tree.isNamed(next) ? next : syntax_tree_NONE;
}
/** An `if`: nesting, the order of its branches, and an `else` after a jump. */
function checkIf(view, node) {
    const { tree } = view;
    const then = tree.part(node, 'then');
    if (then < 0 || tree.name(node).endsWith('_modifier'))
        return;
    const otherwise = otherwiseOf(tree, node);
    if (otherwise >= 0)
        checkOtherwise(view, node, then, otherwise);
    else
        checkAlone(view, node, then);
    checkChoice(view, node, then, otherwise);
    checkChain(view, node);
}
function checkOtherwise(view, node, then, otherwise) {
    const { tree } = view;
    view.add('else', 'if (c) … else …', node, then);
    if (ifOf(tree, otherwise) === syntax_tree_NONE && tree.role(otherwise) !== 'elseif') {
        const isTurned = isNegated(tree, tree.part(node, 'condition'));
        view.add('else order', isTurned ? 'if (!c) … else …' : 'if (c) … else …', node, then);
        checkDenied(view, node, then);
    }
    if (jumps(tree, then))
        view.add('else after return', 'if (c) return a; else …', node, then);
}
/** The first of two branches under `!`; `a != b` denies nothing. */
function checkDenied(view, node, then) {
    const { tree } = view;
    const at = peeled(tree, tree.part(node, 'condition'));
    if (tree.role(at) === 'unary' && /^(?:!|not)$/u.test(tree.operator(at)))
        view.add('denied branch', 'if (!c) … else …', node, then);
    else
        view.addFirst('denied branch', 'if (c) … else …', node, then);
}
function isNegated(tree, condition) {
    const at = peeled(tree, condition);
    const operator = tree.operator(at);
    const role = tree.role(at);
    return ((role === 'unary' && (operator === '!' || operator === 'not')) ||
        ((role === 'binary' || role === 'chain') && (operator.startsWith('!=') || operator === 'is not')));
}
function checkAlone(view, node, then) {
    const { tree } = view;
    const operation = operationOf(tree, peeled(tree, tree.part(node, 'condition')));
    const inner = ifOf(tree, onlyStatement(tree, then));
    if (inner !== syntax_tree_NONE && tree.part(inner, 'otherwise') < 0)
        view.add('nesting', 'if (a) { if (b) … }', node, then);
    else if (operation?.operator === '&&' || operation?.operator === 'and')
        view.add('nesting', 'if (a && b)', node, then);
    const next = nextOf(tree, node);
    if (jumps(tree, then)) {
        if (next !== syntax_tree_NONE)
            view.add('else after return', 'if (c) return a; …', node, then);
    }
    checkOpposite(view, node, next);
    checkEarly(view, node, then, next);
}
/** `if (c) … if (!c) …`: the other branch under the opposite condition. */
function checkOpposite(view, node, next) {
    const { tree } = view;
    const other = ifOf(tree, next);
    if (other === syntax_tree_NONE || tree.part(other, 'otherwise') >= 0)
        return;
    const [a, b] = [node, other].map((at) => peeled(tree, tree.part(at, 'condition')));
    if (a === undefined || b === undefined)
        return;
    const denied = (at) => tree.role(at) === 'unary' && /^(?:!|not)$/u.test(tree.operator(at)) ? peeled(tree, tree.only(at)) : syntax_tree_NONE;
    const isOpposite = (one, two) => denied(two) >= 0 && tree.textOf(one) === tree.textOf(denied(two));
    if (isOpposite(a, b) || isOpposite(b, a))
        view.add('else', 'if (c) … if (!c) …', node);
}
/** In the body of a function: leaving early, or the rest of the body inside the condition. */
function checkEarly(view, node, then, next) {
    const { tree } = view;
    const list = tree.parent(tree.role(tree.parent(node)) === 'expression' ? tree.parent(node) : node);
    const owner = tree.role(tree.parent(list)) === null ? tree.parent(tree.parent(list)) : tree.parent(list);
    if (tree.role(list) !== 'list' || tree.role(owner) !== 'function')
        return;
    const last = peeled(tree, onlyStatement(tree, then));
    const isReturn = tree.name(last).startsWith('return');
    if (isReturn && next !== syntax_tree_NONE) {
        view.add('early return', 'if (!c) return; …', node, then);
        if (tree.named(last).length === 0)
            view.add('leaving early', 'if (!c) return; …', node, then);
    }
    else if (next === syntax_tree_NONE && !jumps(tree, then)) {
        if ((statementsOf(tree, then)?.length ?? 0) > 1)
            view.add('early return', 'if (c) { … } at the end', node, then);
        view.addFirst('leaving early', 'if (c) { … } at the end', node, then);
    }
}
/** Two branches that give one variable its value, or return one. */
function checkChoice(view, node, then, otherwise) {
    const { tree } = view;
    if (otherwise < 0 || ifOf(tree, otherwise) !== syntax_tree_NONE)
        return;
    const [a, b] = [then, otherwise].map((body) => peeled(tree, onlyStatement(tree, body)));
    if (a === undefined || b === undefined || a < 0 || b < 0)
        return;
    const target = (at) => tree.role(at) === 'assign' && tree.operator(at) === '=' ? tree.textOf(tree.part(at, 'left')) : null;
    const isAssigned = target(a) !== null && target(a) === target(b);
    const isReturned = [a, b].every((at) => tree.name(at).startsWith('return') && tree.named(at).length === 1);
    if (isAssigned || isReturned)
        view.add('choice', 'if (c) x = a; else x = b;', node, then);
}
/** A conditional expression that is assigned or returned. */
function checkConditional(view, node) {
    view.add('choice', 'x = c ? a : b', node);
}
/** An `if` with others after `else` that compare one value with constants. */
function checkChain(view, node) {
    const { tree } = view;
    const parent = tree.parent(node);
    if (tree.role(parent) === 'else' || tree.part(parent, 'otherwise') === node)
        return;
    let subject = '';
    let cases = 0;
    for (let at = node; at >= 0; at = nextInChain(tree, at)) {
        const compared = comparedAt(tree, at);
        if (compared === null || (cases > 0 && compared !== subject))
            return;
        subject = compared;
        cases++;
    }
    if (cases >= MIN_CASES)
        view.add('switch', 'if (x == 1) … else if (x == 2) …', node, tree.part(node, 'then'));
}
function nextInChain(tree, node) {
    const otherwise = otherwiseOf(tree, node);
    if (otherwise < 0)
        return syntax_tree_NONE;
    return tree.role(otherwise) === 'elseif' ? syntax_tree_NONE : ifOf(tree, otherwise);
}
/** What a condition compares with a constant, or `null`. */
function comparedAt(tree, node) {
    const operation = operationOf(tree, peeled(tree, tree.part(node, 'condition')));
    if (!operation || !/^={2,3}$/u.test(operation.operator))
        return null;
    const { left, right } = operation;
    if (isConstant(tree, right))
        return tree.textOf(left);
    return isConstant(tree, left) ? tree.textOf(right) : null;
}
/** A `switch`: over a value, or over a condition. */
function checkSwitch(view, node) {
    const { tree } = view;
    const subject = peeled(tree, tree.part(node, 'subject'));
    const role = tree.role(subject);
    const isCondition = (role === 'binary' || role === 'chain') && /^(?:[<>!=]=?=?|&&|\|\|)$/u.test(tree.operator(subject));
    const body = tree.part(node, 'body');
    view.add('switch', isCondition ? 'switch (a == b)' : 'switch (x)', node, body);
    if (casesOf(tree, body) === 1)
        view.add('single case', 'switch (x) { case 1: … }', node, body);
}
/** The cases of a `switch` that name a constant. */
function casesOf(tree, body) {
    if (body < 0)
        return 0;
    return tree.named(body).filter((child) => /^\s*case\b/u.test(tree.textOf(child))).length;
}
/** Parentheses around a returned value. */
function checkReturn(view, node) {
    const { tree } = view;
    if (!tree.name(node).startsWith('return'))
        return;
    let value = tree.only(node);
    if (value >= 0 && tree.role(value) === null && tree.name(value).endsWith('_list'))
        value = tree.only(value);
    if (value < 0)
        return;
    const isWrapped = tree.role(value) === 'wrap';
    view.add('return value', isWrapped ? 'return (x);' : 'return x;', node);
}
/** `sizeof(x)` and `sizeof x`; a type always has parentheses. */
function checkSizeof(view, node) {
    const { tree } = view;
    const value = tree.only(node);
    if (value < 0 || tree.name(value).includes('type'))
        return;
    view.add('sizeof', tree.role(value) === 'wrap' ? 'sizeof(x)' : 'sizeof x', node);
}

;// CONCATENATED MODULE: ./build/code/styles/checks/comparisons.js

const ORDERS = new Set(['<', '<=', '>', '>=']);
const EQUALITIES = new Set(['==', '!=', '===', '!==', 'is', 'is not']);
/** What a value is compared with to see whether it is nothing, by the role of the constant. */
const comparisons_NOTHING = { null: 'NULL', false: 'false', true: 'true' };
/** The constant that stands for nothing (or `true`), as a form names it; `null` for any other expression. */
function nothingOf(tree, node) {
    const at = peeled(tree, node);
    const role = tree.role(at);
    const text = tree.textOf(at);
    if (role === 'integer')
        return text === '0' ? '0' : null;
    if (role === 'boolean')
        return text.toLowerCase();
    if (role === 'name' && text === 'NULL')
        return 'NULL';
    return comparisons_NOTHING[role ?? ''] ?? null;
}
/** A comparison: its direction, the side of the constant, and a test for nothing. */
function checkComparison(view, node) {
    const { tree } = view;
    const operation = operationOf(tree, node);
    if (!operation)
        return;
    const { left, operator, right } = operation;
    const isOrder = ORDERS.has(operator);
    if (isOrder) {
        view.add('comparison', `a ${operator} b`, node);
        view.habit('comparison direction', operator.startsWith('<') ? 'a < b' : 'a > b', ...place(tree, node));
    }
    if (!isOrder && !EQUALITIES.has(operator)) {
        checkPair(view, node, operation);
        return;
    }
    const [isLeft, isRight] = [isConstant(tree, left), isConstant(tree, right)];
    if (isLeft !== isRight) {
        view.add('constant side', `${isLeft ? '1' : 'x'} ${isOrder ? '<' : '=='} ${isLeft ? 'x' : '1'}`, node);
        if (!isOrder)
            checkNothing(view, node, operator, isLeft ? left : right);
    }
    if (operator.startsWith('!') || operator === 'is not')
        view.add('inequality', 'a != b', node);
    else if (!isOrder)
        view.add('equality', 'a == b', node);
}
function place(tree, node) {
    return [tree.starts[node] ?? 0, tree.ends[node] ?? 0];
}
function checkNothing(view, node, operator, constant) {
    const nothing = nothingOf(view.tree, constant);
    if (nothing === null)
        return;
    const isEqual = !operator.startsWith('!') && operator !== 'is not';
    const isZero = isEqual !== (nothing === 'true');
    view.add(isZero ? 'zero test' : 'nonzero test', `x ${isEqual ? '==' : '!='} ${nothing}`, node);
}
/** `a <= b && a >= b` is an equality, and `a < b || a > b` an inequality. */
function checkPair(view, node, { left, operator, right }) {
    const isAnd = operator === '&&' || operator === 'and';
    if (!isAnd && operator !== '||' && operator !== 'or')
        return;
    const { tree } = view;
    const [a, b] = [operationOf(tree, peeled(tree, left)), operationOf(tree, peeled(tree, right))];
    if (!a || !b)
        return;
    const text = (at) => tree.textOf(at);
    const isSame = text(a.left) === text(b.left) && text(a.right) === text(b.right);
    const isTurned = text(a.left) === text(b.right) && text(a.right) === text(b.left);
    const wanted = isAnd ? ['<=', '>='] : ['<', '>'];
    const isApart = wanted.includes(a.operator) && wanted.includes(b.operator);
    if (!isApart || !((isSame && a.operator !== b.operator) || (isTurned && a.operator === b.operator)))
        return;
    if (isAnd)
        view.add('equality', 'a <= b && a >= b', node);
    else
        view.add('inequality', 'a < b || a > b', node);
}
/** `!x`, `!!x`, `!(a == b)`. */
function checkNot(view, node) {
    const { tree } = view;
    const operator = tree.operator(node);
    if (operator !== '!' && operator !== 'not')
        return;
    const inner = peeled(tree, tree.only(node));
    const operation = operationOf(tree, inner);
    if (operation && (ORDERS.has(operation.operator) || EQUALITIES.has(operation.operator)))
        view.add('inequality', '!(a == b)', node);
    else if (isNot(tree, tree.parent(node)))
        view.add('nonzero test', '!!x', tree.parent(node));
    else if (!isNot(tree, inner))
        view.add('zero test', '!x', node);
}
function isNot(tree, node) {
    return tree.role(node) === 'unary' && /^(?:!|not)$/u.test(tree.operator(node));
}
/** A condition that is a value itself. */
function checkTest(view, node) {
    const { tree } = view;
    const condition = peeled(tree, tree.part(node, 'condition'));
    const role = tree.role(condition);
    if (role === 'name' || role === 'call' || role === 'member' || view.kind(condition) !== undefined)
        view.add('nonzero test', 'x', condition);
}

;// CONCATENATED MODULE: ./build/code/styles/checks/declarations.js


/** Nodes between a declaration and its variables. */
const BETWEEN = new Set(['variable_declaration', 'var_spec', 'var_spec_list']);
/** The variables of a declaration; none if one of them is a function or a pattern. */
function declaredBy(view, declaration) {
    const { tree } = view;
    const found = [];
    const isGiven = hasEquals(tree, declaration);
    for (const child of tree.named(declaration)) {
        if (BETWEEN.has(tree.name(child)))
            found.push(...declaredBy(view, child));
        else if (view.kind(child) === 'declarator' ||
            tree.table.parts.declared.includes(tree.fields[child] ?? -1)) {
            const name = nameOf(tree, child);
            if (name === syntax_tree_NONE)
                return [];
            found.push({ node: child, name: tree.textOf(name), hasValue: isGiven || hasEquals(tree, child) });
        }
    }
    return found;
}
/** The name that a declarator declares, or `NONE` for a function or a pattern. */
function nameOf(tree, declarator) {
    let at = declarator;
    while (at >= 0 && tree.role(at) !== 'name') {
        if (/function|pattern|binding/u.test(tree.name(at)))
            return syntax_tree_NONE;
        const inner = tree.part(at, 'declared');
        at = inner >= 0 ? inner : (tree.named(at)[0] ?? syntax_tree_NONE);
    }
    return at;
}
/** Whether a value is given directly in a node. */
function hasEquals(tree, node) {
    return tree.children(node).some((child) => /^:?=$/u.test(tree.name(child)));
}
/** A declaration: one line for several variables, and values. */
function checkDeclaration(view, node) {
    const declared = declaredBy(view, node);
    if (declared.length > 1)
        view.add('declaration line', 'int a, b;', node);
    for (const each of declared)
        view.add('declared value', each.hasValue ? 'int a = b;' : 'int a;', each.node);
    const given = declared.find(({ hasValue }) => hasValue);
    if (given)
        view.addFirst('first value', 'int a = b;', given.node);
}
/** A list of statements: which declarations follow one another, which variables get a value later, and what is first. */
function checkDeclarations(view, list) {
    const { tree } = view;
    const owner = tree.role(tree.parent(list));
    const isBody = owner === 'function' || owner === 'closure';
    const waiting = new Map();
    let type = '';
    /** 0: only declarations so far; 1: and first values of what they declare; 2: statements. */
    let seen = 0;
    let isAfter = false;
    let before = null;
    for (const child of tree.named(list)) {
        if (tree.role(child) === 'declaration' && tree.isWhole(child)) {
            const declared = declaredBy(view, child);
            if (declared.length === 0)
                continue;
            const own = typeOf(tree, child, declared);
            if (declared.length === 1 && type === own)
                view.add('declaration line', 'int a; int b;', child);
            type = declared.length === 1 ? own : '';
            for (const { name, node, hasValue: given } of declared)
                if (!given)
                    waiting.set(name, node);
            view.declared(isAfter ? 2 : isBody ? 0 : 1);
            checkEmpty(view, declared, isAfter);
            before = declared.length === 1 ? (declared[0] ?? null) : null;
            seen = 0;
            continue;
        }
        if (before && waiting.has(before.name))
            checkAtOnce(view, child, before);
        before = null;
        type = '';
        isAfter = true;
        seen = waiting.size > 0 && isFirstValue(view, child, waiting, seen) ? Math.max(seen, 1) : 2;
    }
}
/** Declarations without values: before all statements of their list, or after one. */
function checkEmpty(view, declared, isAfter) {
    const empty = declared.find(({ hasValue }) => !hasValue);
    if (!empty)
        return;
    if (isAfter)
        view.add('empty declaration', 'f(); int a;', empty.node);
    else
        view.addFirst('empty declaration', 'int a; f();', empty.node);
}
/** A statement directly after the declaration of one variable: it may give it its value. */
function checkAtOnce(view, statement, { name }) {
    const { tree } = view;
    const assign = peeled(tree, statement);
    if (tree.role(assign) !== 'assign' || tree.operator(assign) !== '=')
        return;
    if (tree.textOf(peeled(tree, tree.part(assign, 'left'))) === name)
        view.add('first value', 'int a; a = b;', assign);
}
/** Whether a statement gives a variable of the list its first value, which is then listed. */
function isFirstValue(view, statement, waiting, seen) {
    const { tree } = view;
    const assign = peeled(tree, statement);
    if (tree.role(assign) !== 'assign' || tree.operator(assign) !== '=')
        return false;
    const name = tree.textOf(peeled(tree, tree.part(assign, 'left')));
    if (!waiting.delete(name))
        return false;
    view.add('declared value', seen === 2 ? 'int a; … a = b;' : 'int a; a = b;', assign);
    return true;
}
/** What is before the first variable: modifiers and type. */
function typeOf(tree, declaration, declared) {
    return tree.text.slice(tree.starts[declaration], tree.starts[declared[0]?.node ?? declaration]).trim();
}

;// CONCATENATED MODULE: ./build/code/styles/checks/jumps.js


/** How a loop is left, and the direction of a `goto`. */
function checkJump(view, node) {
    const { tree } = view;
    const name = tree.name(node);
    const inner = view.around.at(-1) ?? syntax_tree_NONE;
    if (name.startsWith('break')) {
        if (tree.named(node).length > 0)
            view.add('loop exit', 'break label;', node);
        else if (inner >= 0 && isLoop(tree, inner))
            view.add('loop exit', 'break;', node);
    }
    else if (name === 'goto_statement')
        checkGoto(view, node);
}
function checkGoto(view, node) {
    const { tree } = view;
    const target = labelOf(view, tree.textOf(tree.only(node)));
    if (target === syntax_tree_NONE)
        return;
    view.add('goto', target > node ? 'goto forward' : 'goto backward', node);
    const loop = view.loops.at(-1) ?? syntax_tree_NONE;
    if (loop >= 0 && !tree.contains(loop, target))
        view.add('loop exit', 'goto end;', node);
}
const labels = new WeakMap();
/** The statement with a label, or `NONE`. */
function labelOf(view, name) {
    const { tree } = view;
    let known = labels.get(view);
    if (!known) {
        known = new Map(tree.withRole('label').map((at) => [tree.textOf(tree.named(at)[0] ?? syntax_tree_NONE), at]));
        labels.set(view, known);
    }
    return known.get(name) ?? syntax_tree_NONE;
}

;// CONCATENATED MODULE: ./build/code/styles/checks/layout.js


/** Counts a gap by whether it is empty, blanks, or more than blanks (a comment), which has no form. */
function gap(view, construct, [start, end], [tight, wide]) {
    if (end < start)
        return;
    const { text } = view.tree;
    for (let at = start; at < end; at++)
        if (text[at] !== ' ' && text[at] !== '\t')
            return;
    view.habit(construct, start === end ? tight : wide, start, end);
}
/** Blanks around the operator between two nodes. */
function around(view, construct, left, operator, right) {
    const { tree } = view;
    const [end, start] = [tree.ends[left] ?? 0, tree.starts[right] ?? 0];
    const at = tree.text.indexOf(operator, end);
    if (at < 0 || at + operator.length > start)
        return;
    const [tight, wide] = construct === 'blanks around assignment' ? ['a=b', 'a = b'] : ['a+b', 'a + b'];
    gap(view, construct, [end, at], [tight, wide]);
    gap(view, construct, [at + operator.length, start], [tight, wide]);
}
/** Blanks around a binary operator. */
function checkOperator(view, node) {
    const operation = operationOf(view.tree, node);
    if (operation && !/\w/u.test(operation.operator))
        around(view, 'blanks around operators', operation.left, operation.operator, operation.right);
}
/** Blanks around `=` and the like. */
function checkAssignment(view, node) {
    const { tree } = view;
    const operator = tree.operator(node);
    const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
    if (left >= 0 && right >= 0 && operator.endsWith('='))
        around(view, 'blanks around assignment', left, operator, right);
}
/** Blanks around the `=` of a declared value. */
function checkDeclaredValue(view, node) {
    const { tree } = view;
    const [name, value, third] = tree.named(node);
    if (name === undefined || value === undefined || third !== undefined)
        return;
    if (tree.children(node).some((child) => tree.name(child) === '='))
        around(view, 'blanks around assignment', name, '=', value);
}
/** Blanks before and inside the parentheses of a call, and after its commas. */
function checkCall(view, node) {
    const { tree } = view;
    const { text } = tree;
    const list = tree.part(node, 'arguments');
    const [start, end] = [tree.starts[list] ?? -1, tree.ends[list] ?? -1];
    if (list < 0 || text[start] !== '(' || text[end - 1] !== ')')
        return;
    gap(view, 'blank before arguments', [tree.ends[tree.part(node, 'callee')] ?? start, start], ['f(x)', 'f (x)']);
    const given = tree.named(list);
    const [first] = given;
    if (first === undefined)
        return;
    gap(view, 'blanks inside parentheses', [start + 1, tree.starts[first] ?? start], ['f(x)', 'f( x )']);
    const last = given.at(-1) ?? first;
    gap(view, 'blanks inside parentheses', [tree.ends[last] ?? end, end - 1], ['f(x)', 'f( x )']);
    for (const [index, argument] of given.entries()) {
        const next = given[index + 1];
        const comma = tree.ends[argument] ?? 0;
        if (next !== undefined && text[comma] === ',')
            gap(view, 'blank after comma', [comma + 1, tree.starts[next] ?? 0], ['f(a,b)', 'f(a, b)']);
    }
}
/** The blank between a keyword and its parenthesis. */
function checkKeyword(view, node) {
    const { tree } = view;
    const start = tree.starts[node] ?? 0;
    let end = start;
    while (/[a-z]/u.test(tree.text.charAt(end)))
        end++;
    let at = end;
    while (tree.text[at] === ' ' || tree.text[at] === '\t')
        at++;
    if (end > start && tree.text[at] === '(')
        gap(view, 'blank after keyword', [end, at], ['if(c)', 'if (c)']);
}
/** The line of a brace that opens a body. */
function brace(view, construct, body, head) {
    const { tree } = view;
    const start = tree.starts[body] ?? 0;
    if (tree.text[start] !== '{')
        return;
    const from = blankStart(tree, start);
    const form = /[\r\n]/u.test(tree.text.slice(from, start))
        ? `${head}⏎{`
        : from === start
            ? `${head}{`
            : `${head} {`;
    view.habit(construct, form, from, start);
}
function blankStart({ text }, offset) {
    let at = offset;
    while (at > 0 && /\s/u.test(text.charAt(at - 1)))
        at--;
    return at;
}
/** The line of the brace of a function. */
function checkFunctionBrace(view, node) {
    brace(view, 'function brace', view.tree.part(node, 'body'), 'f()');
}
/** The line of the brace of an `if`, and of its `else`. */
function checkIfLines(view, node) {
    const { tree } = view;
    const then = tree.part(node, 'then');
    brace(view, 'statement brace', then, 'if (c)');
    const otherwise = tree.part(node, 'otherwise');
    const end = tree.ends[then] ?? 0;
    if (otherwise < 0 || tree.text[end - 1] !== '}')
        return;
    let at = end;
    while (/\s/u.test(tree.text.charAt(at)))
        at++;
    if (!tree.text.startsWith('else', at))
        return;
    const form = /[\r\n]/u.test(tree.text.slice(end, at)) ? '}⏎else' : at === end ? '}else' : '} else';
    view.habit('else line', form, end, at);
}
/** The line of the brace of a loop or a selection. */
function checkBodyBrace(view, node) {
    brace(view, 'statement brace', view.tree.part(node, 'body'), 'if (c)');
}
/** Whether the statements of a list are on lines of their own. */
function checkLines(view, list) {
    const { tree } = view;
    let before = syntax_tree_NONE;
    for (const child of statementsOf(tree, list) ?? []) {
        if (before >= 0 && tree.isWhole(before) && tree.isWhole(child)) {
            const between = [tree.ends[before] ?? 0, tree.starts[child] ?? 0];
            const hasLine = /[\r\n]/u.test(tree.text.slice(...between));
            view.habit('statements on a line', hasLine ? 'one' : 'several', ...between);
        }
        before = child;
    }
}
/** The place of the star of a pointer: `char *p`, `char* p`, `char * p`. */
function checkStar(view, node) {
    const { text } = view.tree;
    const start = view.tree.starts[node] ?? 0;
    // one of several stars is next to the others
    if (text[start] !== '*' || text[start - 1] === '*')
        return;
    const isBefore = /\s/u.test(text.charAt(start - 1));
    const isAfter = /\s/u.test(text.charAt(start + 1));
    const form = `char${isBefore ? ' ' : ''}*${isAfter ? ' ' : ''}p`;
    view.habit('pointer star', form, start, start + 1);
}
/** The quotes of a string without a quote in it. */
function checkQuotes(view, node) {
    const { tree } = view;
    const text = tree.textOf(node);
    const quote = text.charAt(text.length - 1);
    if (quote !== '"' && quote !== "'")
        return;
    const form = text.length >= 6 && text.endsWith(quote.repeat(3)) ? quote.repeat(3) : `${quote}a${quote}`;
    view.habit('quotes', form, tree.starts[node] ?? 0, tree.ends[node] ?? 0);
}
/** The semicolon at the end of a statement that may be without one. */
function checkSemicolon(view, node) {
    const { tree } = view;
    const end = tree.ends[node] ?? 0;
    if (tree.role(tree.parent(node)) !== 'list')
        return;
    view.habit('semicolons', tree.text[end - 1] === ';' ? 'a;' : 'a', end - 1, end);
}

;// CONCATENATED MODULE: ./build/code/styles/checks/steps.js


/** Operators whose assignment has a short form in all languages that have one. */
const ARITHMETIC = new Set([
    '+',
    '-',
    '*',
    '/',
    '%',
    '&',
    '|',
    '^',
    '<<',
    '>>',
    '**',
    '//',
]);
/** The operation of an assignment on its own target, or `null`. */
function ownOperation(tree, node) {
    const written = tree.operator(node);
    const target = peeled(tree, tree.part(node, 'left'));
    const right = peeled(tree, tree.part(node, 'right'));
    if (target < 0 || right < 0)
        return null;
    if (written !== '=') {
        const operator = written.slice(0, -1);
        return written.endsWith('=') && ARITHMETIC.has(operator)
            ? { operator, isShort: true, target, operand: right }
            : null;
    }
    const operation = operationOf(tree, right);
    if (!operation || !ARITHMETIC.has(operation.operator))
        return null;
    if (tree.textOf(operation.left) !== tree.textOf(target))
        return null;
    return { operator: operation.operator, isShort: false, target, operand: operation.right };
}
/** The step by one that a node is, or `null`. */
function stepAt(tree, node) {
    const role = tree.role(node);
    if (role === 'update' || role === 'unary')
        return counted(tree, node);
    if (role !== 'assign')
        return null;
    const own = ownOperation(tree, node);
    if (!own || (own.operator !== '+' && own.operator !== '-') || tree.textOf(own.operand) !== '1')
        return null;
    const sign = own.operator;
    return {
        isUp: sign === '+',
        form: own.isShort ? `i ${sign}= 1` : `i = i ${sign} 1`,
        target: own.target,
    };
}
function counted(tree, node) {
    const target = tree.only(node);
    const operator = tree.operator(node);
    const sign = tree.name(node) === 'dec_statement' ? '--' : operator;
    if (target === syntax_tree_NONE || (sign !== '++' && sign !== '--'))
        return null;
    const isBefore = (tree.starts[node] ?? 0) < (tree.starts[target] ?? 0);
    return { isUp: sign === '++', form: isBefore ? `${sign}i` : `i${sign}`, target };
}
/** A step or an assignment: as a statement, or as the step of a `for`. */
function checkStep(view, node) {
    const { tree } = view;
    const step = stepAt(tree, node);
    if (step !== null) {
        const name = step.isUp ? 'increment' : 'decrement';
        const isOfFor = isForStep(tree, node);
        if (!isOfFor && statementOf(tree, node) < 0)
            return;
        view.add(isOfFor ? `for ${name}` : name, step.form, node);
        view.add(step.isUp ? 'step up' : 'step down', step.form, node);
        return;
    }
    if (tree.role(node) !== 'assign')
        return;
    const own = ownOperation(tree, node);
    if (own)
        view.add('augmented assignment', own.isShort ? 'a += b' : 'a = a + b', node);
}

;// CONCATENATED MODULE: ./build/code/styles/checks/loops.js




/** The parts of a `for`; in Go they may be in a clause, and the condition may be alone. */
function forHeader(tree, node) {
    const body = tree.part(node, 'body');
    const named = tree.named(node);
    const [first = syntax_tree_NONE] = named;
    const clause = tree.name(first) === 'for_clause' ? first : node;
    const part = (name) => {
        const found = tree.part(clause, name);
        return tree.role(found) === 'empty' || found === body ? syntax_tree_NONE : found;
    };
    const isAlone = clause === node && named.length === 2 && tree.fields[first] === 0 && first !== body;
    const isRange = tree.name(first) === 'range_clause';
    const condition = isAlone && !isRange ? first : part('condition');
    return { initial: part('initial'), condition, update: part('update'), body, isRange };
}
/** A `for`: its kind, and which parts are in its header. */
function checkFor(view, node) {
    const { initial, condition, update, body, isRange } = forHeader(view.tree, node);
    if (isRange) {
        view.add('loop', 'for (x : xs)', node, body);
        return;
    }
    if (initial < 0 && update < 0 && (condition < 0 || literalTruth(view.tree, condition) === true)) {
        const literal = peeled(view.tree, condition);
        const form = condition < 0 ? '' : view.tree.role(literal) === 'integer' ? ' 1; ' : ' true; ';
        view.add('infinite loop', form === '' ? 'for (;;)' : `for (;${form})`, node, body);
        return;
    }
    view.add('loop', 'for (a; b; c)', node, body);
    const parts = [initial < 0 ? '' : 'a', condition < 0 ? ' ' : ' b', update < 0 ? ' ' : ' c'];
    view.add('for header', `for (${parts.join(';')})`, node, body);
    if (update >= 0)
        view.add('counting loop', 'for (…; …; i++)', node, body);
    if (update >= 0 && initial >= 0)
        view.addFirst('counted loop', 'for (i = 0; …; i++)', node, body);
}
/** A `while`, `until` or `do`. */
function checkWhile(view, node) {
    const { tree } = view;
    const body = tree.part(node, 'body');
    const condition = tree.part(node, 'condition');
    const role = tree.role(node);
    const isDo = role === 'do';
    const truth = literalTruth(tree, condition);
    if (truth !== null) {
        const value = tree.role(peeled(tree, condition)) === 'integer' ? '1' : 'true';
        if (truth && role !== 'until')
            view.add('infinite loop', isDo ? `do … while (${value})` : `while (${value})`, node, body);
        return;
    }
    const form = role === 'until' ? 'until (c)' : 'while (c)';
    view.add('loop', isDo ? doForm(tree, node, condition) : form, node, body);
    if (!isDo && isCounted(tree, condition, body))
        view.add('counting loop', 'while (…) { … i++; }', node, body);
    if (!isDo && isStepped(tree, condition, body) && isStarted(view, node, condition))
        view.add('counted loop', 'i = 0; while (…) { … i++; }', node, body);
}
/** Whether a body ends with a step or an assignment of a name that its condition reads. */
function isStepped(tree, condition, body) {
    const last = peeled(tree, lastStatement(tree, body));
    const target = tree.role(last) === 'assign' ? peeled(tree, tree.part(last, 'left')) : stepAt(tree, last)?.target;
    return target !== undefined && tree.role(target) === 'name' && isRead(tree, condition, tree.textOf(target));
}
/** Whether the statement before a loop gives a name its value that the condition reads. */
function isStarted(view, node, condition) {
    const { tree } = view;
    const list = tree.named(tree.parent(node));
    const before = list[list.indexOf(node) - 1] ?? syntax_tree_NONE;
    const first = peeled(tree, before);
    if (tree.role(before) === 'declaration')
        return declaredBy(view, before).some(({ name, hasValue }) => hasValue && isRead(tree, condition, name));
    if (tree.role(first) !== 'assign')
        return false;
    const target = peeled(tree, tree.part(first, 'left'));
    return tree.role(target) === 'name' && isRead(tree, condition, tree.textOf(target));
}
function isRead(tree, condition, name) {
    return tree.some(condition, (at) => tree.role(at) === 'name' && tree.textOf(at) === name);
}
/** A `do` that is all that an `if` with the same condition holds does what a `while` does. */
function doForm(tree, node, condition) {
    const parent = tree.parent(node);
    const around = tree.role(parent) === 'if' ? parent : tree.parent(parent);
    const isAsked = tree.role(around) === 'if' &&
        onlyStatement(tree, tree.part(around, 'then')) === node &&
        textOf(tree, tree.part(around, 'condition')) === textOf(tree, condition);
    return isAsked ? 'if (c) do … while (c)' : 'do … while (c)';
}
function textOf(tree, condition) {
    return tree.textOf(peeled(tree, condition));
}
/** Whether a body ends with a step of a name that its condition reads. */
function isCounted(tree, condition, body) {
    const step = stepAt(tree, peeled(tree, lastStatement(tree, body)));
    if (!step || tree.role(step.target) !== 'name')
        return false;
    return isRead(tree, condition, tree.textOf(step.target));
}
/** A loop over the items of something. */
function checkEach(view, node) {
    view.add('loop', 'for (x : xs)', node, view.tree.part(node, 'body'));
}
/** A loop with a word of its own that has no condition. */
function checkEndless(view, node) {
    view.add('infinite loop', 'loop', node, view.tree.part(node, 'body'));
}

;// CONCATENATED MODULE: ./build/code/styles/checks/signature.js

/** Nodes that hold the parameters of a function, as grammars name them. */
const signature_LISTS = /^(?:parameter_list|formal_parameters|parameters)$/u;
/** Nodes that are one parameter, or several of one type. */
const PARAMETER = /(?:^|_)parameter(?:_declaration)?$/u;
/** A name before its type, as in Rust and TypeScript; Go has a blank between them. */
const AFTER_COLON = /^[^:?]*\??\s*:(?!:)\s*/u;
/** A node that Go's grammar alone has. */
const signature_GO = 'short_var_declaration';
/** Parameters whose types are written; a function with more has no form of its types. */
const MOST_PARAMETERS = 8;
/** Types of the languages and of their standard headers. All others are `T`: a form is no text of the unit. */
const signature_TYPES = new Set(('void char short int long float double signed unsigned bool boolean byte string String object Object number any unknown error ' +
    'size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t FILE ' +
    'i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 str self int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float32 float64').split(' '));
/** Words next to a type that say how it may be used. */
const QUALIFIERS = new Set('const volatile restrict register static struct union enum final mut dyn ref out in readonly params this'.split(' '));
/** The number of the parameters of a function, and their types. */
function checkSignature(view, node) {
    const { tree } = view;
    const list = listOf(tree, node);
    if (list < 0)
        return;
    const types = tree.named(list).flatMap((parameter) => typesOf(tree, parameter));
    const taken = types.length === 1 && types[0] === 'void' ? [] : types;
    const isMany = taken.length > MOST_PARAMETERS;
    view.addFirst('parameter count', isMany ? 'many' : String(taken.length), list);
    if (!isMany)
        view.addFirst('parameter types', `(${taken.join(', ')})`, list);
}
/** The list of the parameters: the first one after the name. */
function listOf(tree, node) {
    let at = tree.part(node, 'declared');
    while (tree.part(at, 'declared') >= 0)
        at = tree.part(at, 'declared');
    if (at < 0)
        return syntax_tree_NONE;
    const end = tree.after[node] ?? 0;
    for (let found = at; found < end && tree.role(found) !== 'list'; found++)
        if (signature_LISTS.test(tree.name(found)))
            return found;
    return syntax_tree_NONE;
}
/** The types of a parameter, or of several that share one. */
function typesOf(tree, parameter) {
    const name = tree.name(parameter);
    if (name.includes('comment'))
        return [];
    if (name === 'variadic_parameter' || name === 'variadic_parameter_declaration')
        return ['...'];
    const text = tree
        .textOf(parameter)
        .replace(/=[^]*$/u, '')
        .replaceAll(/\/\*[^]*?\*\/|\/\/.*|@\w+/gu, ' ');
    if (!PARAMETER.test(name))
        return [plainType(text)];
    if (AFTER_COLON.test(text))
        return [plainType(text.replace(AFTER_COLON, ''))];
    const shared = /^((?:\s*\w+\s*,)*\s*\w+)\s+(\S[^]*)$/u.exec(text);
    if (tree.table.names.includes(signature_GO) && shared) {
        const type = plainType(shared[2] ?? '');
        return (shared[1] ?? '').split(',').map(() => type);
    }
    return [plainType(text.replace(/([\s*&\]>])[A-Za-z_$][\w$]*((?:\s*\[[^\]]*\])*)\s*$/u, '$1$2'))];
}
/** A type in words of `TYPES`, with its pointers and brackets. */
function plainType(text) {
    let bare = text;
    for (let inner = ''; inner !== bare;)
        [inner, bare] = [bare, bare.replaceAll(/<[^<>]*>/gu, '')];
    const words = bare.match(/[\p{L}_$][\p{L}\p{N}_$]*|[*&?]|\.\.\.|\[/gu) ?? [];
    const types = words
        .filter((word) => !QUALIFIERS.has(word))
        .map((word) => (word === '[' ? '[]' : signature_TYPES.has(word) || !/[\p{L}_$]/u.test(word) ? word : 'T'));
    return types.filter((word, at) => word !== 'T' || types[at - 1] !== 'T').join(' ');
}

;// CONCATENATED MODULE: ./build/code/styles/checks/all-checks.js










/** All checks. */
const CHECKS = [
    {
        at: ['update', 'unary', 'assign'],
        lists: [
            ...['increment', 'decrement', 'for increment', 'for decrement', 'augmented assignment'],
            ...['step up', 'step down'],
        ],
        run: checkStep,
    },
    {
        at: ['for'],
        lists: ['loop', 'for header', 'infinite loop', 'counting loop', 'counted loop'],
        run: checkFor,
        isHead: true,
    },
    {
        at: ['while', 'until', 'do'],
        lists: ['loop', 'infinite loop', 'counting loop', 'counted loop'],
        run: checkWhile,
        isHead: true,
    },
    { at: ['each'], lists: ['loop'], run: checkEach, isHead: true },
    { at: ['endless'], lists: ['infinite loop'], run: checkEndless, isHead: true },
    {
        at: ['declaration'],
        lists: ['declaration line', 'declared value', 'first value'],
        run: checkDeclaration,
    },
    { at: ['declaration'], lists: ['array definition'], run: checkArrays },
    {
        at: ['list', 'case'],
        lists: ['declaration line', 'declared value', 'declaration position', 'first value', 'empty declaration'],
        run: checkDeclarations,
        isHead: true,
    },
    { at: ['subscript'], lists: ['array access'], run: checkSubscript },
    { at: ['reference', 'unary'], lists: ['array access'], run: checkPointer },
    { at: ['pointerMember'], lists: ['pointer member'], run: checkMember },
    {
        at: ['if'],
        lists: ['braces', 'if braces', 'else braces', 'body line'],
        run: checkIfBraces,
        isHead: true,
    },
    { at: ['if', 'unless'], lists: ['if position'], run: checkIfPosition },
    {
        at: ['for', 'while', 'do', 'each'],
        lists: ['braces', 'loop braces', 'body line'],
        run: checkLoopBraces,
        isHead: true,
    },
    {
        at: ['binary', 'chain'],
        lists: ['comparison', 'constant side', 'equality', 'inequality', 'zero test', 'nonzero test'],
        run: checkComparison,
    },
    { at: ['unary'], lists: ['zero test', 'nonzero test', 'inequality'], run: checkNot },
    {
        at: ['if', 'elseif', 'unless', 'while', 'until', 'do'],
        lists: ['nonzero test'],
        run: checkTest,
        isHead: true,
    },
    {
        at: ['if', 'unless'],
        lists: ['nesting', 'else order', 'denied branch', 'else', 'early return', 'leaving early', 'choice'],
        run: checkIf,
        isHead: true,
    },
    { at: ['conditional'], lists: ['choice'], run: checkConditional },
    { at: ['switch'], lists: ['switch', 'single case'], run: checkSwitch, isHead: true },
    { at: ['jump'], lists: ['loop exit', 'goto'], run: checkJump },
    { at: ['jump'], lists: ['return value'], run: checkReturn },
    { at: ['function'], lists: ['parameter count', 'parameter types'], run: checkSignature, isHead: true },
    { at: ['sizeof'], lists: ['sizeof'], run: checkSizeof },
    { at: ['binary', 'chain'], lists: ['blanks around operators'], run: checkOperator },
    { at: ['assign'], lists: ['blanks around assignment'], run: checkAssignment },
    { at: ['declarator'], lists: ['blanks around assignment'], run: checkDeclaredValue },
    {
        at: ['call'],
        lists: ['blank before arguments', 'blanks inside parentheses', 'blank after comma'],
        run: checkCall,
    },
    {
        at: ['if', 'while', 'for', 'each', 'switch'],
        lists: ['blank after keyword'],
        run: checkKeyword,
        isHead: true,
    },
    { at: ['function'], lists: ['function brace'], run: checkFunctionBrace, isHead: true },
    { at: ['if'], lists: ['statement brace', 'else line'], run: checkIfLines, isHead: true },
    {
        at: ['for', 'while', 'each', 'switch', 'do'],
        lists: ['statement brace'],
        run: checkBodyBrace,
        isHead: true,
    },
    { at: ['list'], lists: ['statements on a line'], run: checkLines, isHead: true },
    { at: ['star'], lists: ['pointer star'], run: checkStar },
    { at: ['string'], lists: ['quotes'], run: checkQuotes },
    { at: ['expression', 'declaration', 'jump'], lists: ['semicolons'], run: checkSemicolon },
];

;// CONCATENATED MODULE: ./build/code/styles/checks/lines.js
/** The steps of indentation that have a form of their own. */
const lines_STEPS = new Set([2, 3, 4, 8]);
/** The lines of a unit: indentation, blanks at their ends, blank lines, line ends. One walk over the text. */
function readLines(view, from, to) {
    const { text } = view.tree;
    let [start, depth, blank] = [from, 0, 0];
    while (start < to) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 || newline >= to ? to : newline;
        const isReturn = end > start && text[end - 1] === '\r';
        const stop = isReturn ? end - 1 : end;
        if (end < to)
            view.habit('line ends', isReturn ? 'CR LF' : 'LF', stop, end + 1);
        let at = start;
        while (at < stop && (text[at] === ' ' || text[at] === '\t'))
            at++;
        if (at === stop) {
            blank++;
            if (stop > start)
                view.habit('trailing blanks', 'some', start, stop);
        }
        else {
            // the lines of a comment have a star one blank deeper
            if (text[at] !== '*')
                depth = readIndent(view, start, at, depth);
            const last = text[stop - 1];
            const isTrailing = last === ' ' || last === '\t';
            view.habit('trailing blanks', isTrailing ? 'some' : 'none', stop - (isTrailing ? 1 : 0), stop);
            if (start > from)
                view.habit('blank lines', BLANK[Math.min(blank, 2)] ?? '', start, at);
            blank = 0;
        }
        start = end + 1;
    }
}
/** Between two lines that are not blank. */
const BLANK = ['none', 'single', 'double'];
/** @returns the number of blanks before the line, or the last number if it is a tab's */
function readIndent(view, start, end, depth) {
    const { text } = view.tree;
    if (end > start && text[start] === '\t') {
        view.habit('indentation', 'tabs', start, end);
        return depth;
    }
    const width = end - start;
    const step = width - depth;
    if (step > 0 && lines_STEPS.has(step))
        view.habit('indentation', `${step.toString()} blanks`, start, end);
    return width;
}

;// CONCATENATED MODULE: ./build/code/styles/checks/casing.js
/** Beginnings of names that say a type, as Hungarian notation writes them: one letter, or a short word for a type. */
const HUNGARIAN = /^(?:[a-z]|ch|dw|lp|ll|ul|ui|sz|str|arr|ptr|fn|int|char|bool|float|double|long|short|map|list|vec)(?=[A-Z])/u;
/** Casings, the first that fits; the patterns take linear time. */
const CASINGS = [
    ['$name', /^\$/u],
    ['__name', /^__/u],
    ['_name', /^_/u],
    ['name_', /_$/u],
    ['i', /^[a-z]$/u],
    ['I', /^[A-Z]$/u],
    ['CONSTANT_CASE', /^[A-Z0-9]+(?:_[A-Z0-9]+)*$/u],
    ['snake_case', /^[a-z0-9]+(?:_[a-z0-9]+)+$/u],
    ['Mixed_Case', /_/u],
    ['PascalCase', /^[A-Z]/u],
    ['iHungarian', HUNGARIAN],
    ['camelCase', /[A-Z]/u],
    ['word', /^[a-z]+$/u],
    ['word1', /^/u],
];
/** The casing of a name, without the mark that all variables of the language have. */
function casingOf(name) {
    return CASINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'word';
}

;// CONCATENATED MODULE: ./build/code/styles/checks/names.js

/** The casings of the names that a unit declares. */
class NameCasings {
    view;
    places;
    seen = new Set();
    casings = new Set();
    isNamed = false;
    constructor(view, places) {
        this.view = view;
        this.places = places;
    }
    /** A leaf that is a name: counted if it declares a variable, once for each name. */
    read(leaf) {
        const { tree } = this.view;
        if (!this.isDeclared(this.childOf(leaf)) || names_isFunctionName(tree, leaf))
            return;
        const text = tree.textOf(leaf);
        const name = text.startsWith(this.places.sigil) ? text.slice(this.places.sigil.length) : text;
        if (this.seen.has(name) || name === '_')
            return;
        this.seen.add(name);
        const casing = casingOf(name);
        this.view.habit('most local names', casing, tree.starts[leaf] ?? 0, tree.ends[leaf] ?? 0);
        if (this.isFirst(casing))
            this.view.add('local names', casing, leaf);
    }
    /** The name of the unit's function: the first that is defined. */
    readFunction(node) {
        if (this.isNamed)
            return;
        const { tree } = this.view;
        let at = tree.part(node, 'declared');
        while (tree.part(at, 'declared') >= 0)
            at = tree.part(at, 'declared');
        if (at < 0 || tree.after[at] !== at + 1)
            return;
        this.isNamed = true;
        this.view.add('function name', casingOf(tree.textOf(at)), at);
    }
    isFirst(casing) {
        if (this.casings.has(casing))
            return false;
        this.casings.add(casing);
        return true;
    }
    /** The child of the declaring node that holds a leaf, under lists of names. */
    childOf(leaf) {
        const { tree } = this.view;
        let child = leaf;
        while (this.places.transparent[tree.symbols[tree.parent(child)] ?? -1] === true)
            child = tree.parent(child);
        return child;
    }
    isDeclared(child) {
        const { tree } = this.view;
        const parent = tree.parent(child);
        const field = this.places.fields.get(tree.symbols[parent] ?? -1);
        if (field !== undefined)
            return field === -1 || field === tree.fields[child];
        return (this.places.assignmentDeclares && tree.role(parent) === 'assign' && tree.part(parent, 'left') === child);
    }
}
/** Whether a name is that of a function, a type or a label. */
function names_isFunctionName(tree, leaf) {
    const parent = tree.parent(leaf);
    const role = tree.role(parent);
    return (role === 'function' || role === 'class' || /function_declarator|class|import/u.test(tree.name(parent)));
}

;// CONCATENATED MODULE: ./build/code/styles/style-rows.js

const ALL = Object.keys(CONSTRUCTS);
/** All constructs but some. */
function without(...left) {
    return new Set(ALL.filter((construct) => !left.includes(construct)));
}
/** Where the constructs are C's alone. */
const C_ONLY = ['sizeof', 'pointer star', 'pointer member'];
/** Where braces are required, or blocks are not braces. */
const BRACES = ['braces', 'if braces', 'else braces', 'loop braces', 'body line'];
const DECLARED = [
    ...['declaration line', 'declared value', 'declaration position'],
    ...['first value', 'empty declaration'],
];
const BRACED = ['function brace', 'statement brace', 'else line', 'blank after keyword'];
/** Where types are not written. */
const style_rows_TYPED = ['parameter count', 'parameter types'];
const STEPPED = ['for increment', 'for decrement', 'for header', 'counted loop'];
const style_rows_C = {
    constructs: without('if position', 'quotes', 'semicolons'),
    kinds: {
        subscript: 'subscript_expression',
        pointerMember: 'field_expression',
        arrayDeclarator: 'array_declarator',
        declarator: 'init_declarator',
        star: 'pointer_declarator',
    },
    spelled: {},
};
const style_rows_JAVASCRIPT = {
    constructs: without(...[
        ...C_ONLY,
        ...style_rows_TYPED,
        'array access',
        'array definition',
        'goto',
        'if position',
        'pointer star',
    ]),
    kinds: { subscript: 'subscript_expression', declarator: 'variable_declarator' },
    spelled: {
        'for (x : xs)': 'for (x of xs)',
        'int a, b;': 'let a, b;',
        'int a; int b;': 'let a; let b;',
        'int a = b;': 'let a = b;',
        'int a;': 'let a;',
        'int a; a = b;': 'let a; a = b;',
        'int a; … a = b;': 'let a; … a = b;',
        'int a; f();': 'let a; f();',
        'f(); int a;': 'f(); let a;',
        'x == NULL': 'x == null',
        'x != NULL': 'x != null',
    },
};
/** How styles are written in each language; node types of the grammars in `src/code/values/languages/`. */
const STYLE_ROWS = {
    c: style_rows_C,
    cpp: style_rows_C,
    java: {
        constructs: without(...C_ONLY, 'array access', 'goto', 'if position', 'quotes', 'semicolons'),
        kinds: { subscript: 'array_access', arrayDeclarator: 'dimensions', declarator: 'variable_declarator' },
        spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null' },
    },
    csharp: {
        constructs: without('sizeof', 'pointer star', 'array access', 'array definition', 'if position', 'quotes', 'semicolons'),
        kinds: {
            subscript: 'element_access_expression',
            pointerMember: 'member_access_expression',
            declarator: 'variable_declarator',
        },
        spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null', 'for (x : xs)': 'foreach (x in xs)' },
    },
    javascript: style_rows_JAVASCRIPT,
    typescript: { ...style_rows_JAVASCRIPT, constructs: new Set([...style_rows_JAVASCRIPT.constructs, ...style_rows_TYPED]) },
    php: {
        constructs: without(...[...C_ONLY, ...style_rows_TYPED, ...DECLARED, 'array access', 'array definition'], ...['if position', 'semicolons']),
        kinds: { subscript: 'subscript_expression' },
        spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null', 'for (x : xs)': 'foreach (xs as x)' },
    },
    go: {
        constructs: without(...[
            ...C_ONLY,
            ...BRACES,
            ...BRACED,
            'array access',
            'array definition',
            'quotes',
            'semicolons',
        ], ...['if position', 'choice']),
        kinds: { subscript: 'index_expression' },
        spelled: {
            'for (a; b; c)': 'for a; b; c {',
            'for (; b; )': 'for b {',
            'for (;;)': 'for {',
            'for (; true; )': 'for true {',
            'for (x : xs)': 'for x := range xs {',
            'int a, b;': 'var a, b int',
            'int a; int b;': 'var a int; var b int',
            'int a = b;': 'a := b',
            'int a;': 'var a int',
            'x == NULL': 'x == nil',
            'x != NULL': 'x != nil',
        },
    },
    rust: {
        constructs: without(...[...C_ONLY, ...BRACES, ...BRACED, ...STEPPED, 'array access', 'array definition'], ...['declaration line', 'quotes', 'semicolons', 'if position', 'goto', 'counting loop']),
        kinds: { subscript: 'index_expression', endless: 'loop_expression' },
        spelled: {
            'while (c)': 'while c {',
            'while (true)': 'while true {',
            'for (x : xs)': 'for x in xs {',
            'int a = b;': 'let a = b;',
            'int a;': 'let a;',
            'int a; a = b;': 'let a; a = b;',
            'int a; … a = b;': 'let a; … a = b;',
            'int a; f();': 'let a; f();',
            'f(); int a;': 'f(); let a;',
        },
    },
    python: {
        constructs: without(...[...C_ONLY, ...style_rows_TYPED, ...BRACES, ...DECLARED, ...STEPPED], ...['array access', 'array definition'], ...['function brace', 'statement brace', 'else line', 'if position', 'goto', 'semicolons']),
        kinds: { subscript: 'subscript' },
        spelled: {
            'while (c)': 'while c:',
            'while (1)': 'while 1:',
            'while (true)': 'while True:',
            'for (x : xs)': 'for x in xs:',
            '!x': 'not x',
            '!!x': 'not not x',
            '!(a == b)': 'not a == b',
            'x == NULL': 'x is None',
            'x != NULL': 'x is not None',
            'x == true': 'x == True',
            'x != true': 'x != True',
            'x == false': 'x == False',
            'x != false': 'x != False',
            'if (a && b)': 'if a and b:',
            'if (a) { if (b) … }': 'if a: if b:',
            'a <= b && a >= b': 'a <= b and a >= b',
            'a < b || a > b': 'a < b or a > b',
        },
    },
    ruby: {
        constructs: without(...[...C_ONLY, ...style_rows_TYPED, ...BRACES, ...BRACED, ...DECLARED, ...STEPPED, 'array access'], ...['array definition', 'goto', 'semicolons']),
        kinds: { subscript: 'element_reference' },
        spelled: {
            'while (c)': 'while c',
            'while (true)': 'while true',
            'until (c)': 'until c',
            'for (x : xs)': 'for x in xs',
            'x == NULL': 'x == nil',
            'x != NULL': 'x != nil',
        },
    },
};

;// CONCATENATED MODULE: ./build/code/styles/style-view.js

/**
 * Places of one form that are listed for a unit. Whether the form is there, and how often, decides nothing beyond: the largest
 * unit is 1,000,000 UTF-16 units and would list as many places.
 */
const MAX_PLACES = 64;
/** How far local variables are from being declared first, least first. */
const POSITIONS = ['first in the function', 'first in their blocks', 'between statements'];
/** The forms of a unit, collected while its tree is read. */
class StyleView {
    tree;
    row;
    kinds;
    keepsGaps;
    forms = [];
    /** All gaps, where they are wanted. */
    gaps = [];
    /** Innermost last: loops, selections and functions around the node that is read, and the loops alone. */
    around = [];
    loops = [];
    /** The node that is read. */
    node = syntax_tree_NONE;
    counts = new Map();
    habits = new Map();
    position = -1;
    constructor(tree, row, 
    /** Symbol → what the row calls it. */
    kinds, keepsGaps) {
        this.tree = tree;
        this.row = row;
        this.kinds = kinds;
        this.keepsGaps = keepsGaps;
    }
    /** What the row of the language calls a node. */
    kind(node) {
        return this.kinds[this.tree.symbols[node] ?? -1];
    }
    /** Begins to read a node. */
    enter(node) {
        this.node = node;
        for (const open of [this.around, this.loops])
            while (open.length > 0 && (this.tree.after[open.at(-1) ?? 0] ?? 0) <= node)
                open.pop();
    }
    /** Lists a form at a node, or at its head, which ends where `body` starts. */
    add(construct, form, node, body = -1) {
        const start = this.tree.starts[node] ?? 0;
        // An empty statement may be a token, of which the tree has no offsets.
        const from = this.tree.starts[body] ?? -1;
        const end = from < 0 ? (this.tree.ends[node] ?? start) : this.endBefore(from);
        this.addSpan(construct, form, { start, end: Math.max(start, end) });
    }
    /** Lists a form where it is first: a form that nearly all code has, and that no other place needs. */
    addFirst(construct, form, node, body = -1) {
        if (this.counts.get(construct)?.has(form) !== true)
            this.add(construct, form, node, body);
    }
    /** Lists a form at a place. */
    addSpan(construct, form, span) {
        if (!this.row.constructs.has(construct))
            return;
        let counts = this.counts.get(construct);
        if (!counts)
            this.counts.set(construct, (counts = new Map()));
        const count = counts.get(form) ?? 0;
        counts.set(form, count + 1);
        if (count < MAX_PLACES)
            this.forms.push({ construct, form: this.row.spelled[form] ?? form, span });
    }
    /** Counts a habit: `most` decides the form of the unit. */
    habit(construct, form, start, end) {
        if (!this.row.constructs.has(construct))
            return;
        let forms = this.habits.get(construct);
        if (!forms)
            this.habits.set(construct, (forms = new Map()));
        const known = forms.get(form);
        if (known)
            known.count++;
        else
            forms.set(form, { first: { start, end }, count: 1 });
        if (this.keepsGaps)
            this.gaps.push({ construct, form, span: { start, end }, node: this.node });
    }
    /** Counts a declaration: 0 is first in the function, 1 first in its block, 2 after a statement. */
    declared(position) {
        this.position = Math.max(this.position, position);
    }
    /** Lists the habits: the form that most places have, on the unit's first token, and each other form where it is first. */
    close(unit) {
        for (const [construct, forms] of this.habits) {
            const [most] = [...forms].sort(([, a], [, b]) => b.count - a.count);
            for (const [form, { first }] of forms)
                this.addSpan(construct, form === most?.[0] ? form : `also ${form}`, form === most?.[0] ? unit : first);
        }
        const position = POSITIONS[this.position];
        if (position !== undefined)
            this.addSpan('declaration position', position, unit);
    }
    /** The end of the text before an offset, without blanks. */
    endBefore(offset) {
        let end = offset;
        while (end > 0 && /\s/u.test(this.tree.text.charAt(end - 1)))
            end--;
        return end;
    }
}

;// CONCATENATED MODULE: ./build/code/styles/find-styles.js












/** Parts of a statement that are read on their own. */
const find_styles_BLOCKS = new Set(['list', 'else', 'elseif', 'if']);
const plans = new WeakMap();
function planOf(table, language) {
    const known = plans.get(table);
    if (known)
        return known;
    const row = STYLE_ROWS[language];
    const kindByName = new Map(Object.entries(row.kinds).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])));
    const kinds = table.names.map((name, symbol) => table.named[symbol] === true ? kindByName.get(name) : undefined);
    const wanted = CHECKS.filter(({ lists }) => lists.some((construct) => row.constructs.has(construct)));
    const checks = table.roles.map((role, symbol) => wanted.filter(({ at }) => at.some((place) => place === role || place === kinds[symbol])));
    const { fields, transparent } = declaringOf(table, languages_LANGUAGES[language].nodes);
    const { assignmentDeclares } = VALUE_ROWS[language];
    const names = { fields, transparent, assignmentDeclares, sigil: languages_LANGUAGES[language].sigil ?? '' };
    const plan = { checks, kinds, names };
    plans.set(table, plan);
    return plan;
}
/** The forms of a parsed unit, with offsets in the text that was parsed. @param keepsGaps lists all gaps too */
function viewOf({ tree, shift }, language, length, keepsGaps = false) {
    const plan = planOf(tree.table, language);
    const view = new StyleView(tree, STYLE_ROWS[language], plan.kinds, keepsGaps);
    const names = new NameCasings(view, plan.names);
    const end = shift + length;
    for (let node = 0; node < tree.size; node++) {
        const start = tree.starts[node] ?? -1;
        if (start < shift || (tree.ends[node] ?? 0) > end)
            continue;
        view.enter(node);
        const role = tree.role(node);
        const checks = plan.checks[tree.symbols[node] ?? -1];
        if (checks && checks.length > 0)
            runAll(view, node, checks);
        if (role === 'name')
            names.read(node);
        else if (role === 'function')
            names.readFunction(node);
        const isAround = isLoop(tree, node);
        if (isAround || role === 'function' || role === 'closure' || role === 'switch')
            view.around.push(node);
        if (isAround)
            view.loops.push(node);
    }
    view.node = syntax_tree_NONE;
    readLines(view, shift, end);
    view.close(firstToken(tree.text, shift, end));
    return view;
}
/** Runs the checks of a node: all of them if it has no error inside, else those that read its head, if that has none. */
function runAll(view, node, checks) {
    const isWhole = view.tree.isWhole(node);
    if (!isWhole && !hasWholeHead(view.tree, node))
        return;
    for (const { run, isHead } of checks)
        if (isWhole || isHead === true)
            run(view, node);
}
/** Whether the errors inside a node are all in its blocks, or in single statements of a list. */
function hasWholeHead(tree, node) {
    if (tree.role(node) === 'list')
        return true;
    return tree.children(node).every((child) => tree.isWhole(child) || find_styles_BLOCKS.has(tree.role(child)));
}
/** The first word or character of the code. */
function firstToken(text, from, to) {
    let start = from;
    while (start < to && /\s/u.test(text.charAt(start)))
        start++;
    let end = start;
    while (end < to && /\w/u.test(text.charAt(end)))
        end++;
    return { start, end: Math.max(end, Math.min(start + 1, to)) };
}
/**
 * Which of several equivalent forms a unit takes, for each construct that has several in its language: where it takes it, and the
 * habits of the whole, in no particular order. Nothing is read from nodes with parse errors. Linear in the length of the code; at
 * most `MAX_PLACES` places of one form.
 * `loadParser(language)` must have been awaited.
 */
function findStyles(code, language) {
    const parse = parseWhole(code, parserOf(language), VALUE_ROWS[language]);
    const { forms } = viewOf(parse, language, code.length);
    if (parse.shift === 0)
        return forms;
    return forms.map((found) => ({
        ...found,
        span: { start: found.span.start - parse.shift, end: found.span.end - parse.shift },
    }));
}

;// CONCATENATED MODULE: ./build/code/traits/styles.js

/** Places of one form in a unit: what masks hide of it, and what a report shows. */
const styles_MAX_PLACES = 8;
/**
 * The styles of a unit, at most `MAX_PLACES` places of one form: by construct, form and place, an order that cached outlines share.
 */
function styleTraits(code, language) {
    const counts = new Map();
    const kept = findStyles(code, language).filter(({ construct, form }) => {
        const name = `${construct}: ${form}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count <= styles_MAX_PLACES;
    });
    return kept
        .map(({ construct, form, span }) => ({ kind: 'style', type: construct, text: form, span }))
        .sort(byForm);
}
function byForm(a, b) {
    if (a.type !== b.type)
        return a.type < b.type ? -1 : 1;
    if (a.text !== b.text)
        return a.text < b.text ? -1 : 1;
    return a.span.start - b.span.start || a.span.end - b.span.end;
}

;// CONCATENATED MODULE: ./build/code/traits/with-traits.js


/**
 * An analysis with its traits. Styles are read when they are first asked for: most victims never look at them. A copy of the analysis
 * (`{ ...analysis }`) asks for them.
 */
function withTraits(analysis, comments) {
    let known = null;
    return {
        ...analysis,
        get traits() {
            const { code, language } = analysis;
            return (known ??= [...comments, ...styleTraits(code, language)].map(traitElement));
        },
    };
}

;// CONCATENATED MODULE: ./build/code/analyze.js













/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
const MAX_CODE_LENGTH = 1_000_000;
/** Identifiers and statements of one unit, and comments. Each of the former takes at least one forward pass; real functions have tens of them, rarely hundreds. */
const MAX_ELEMENTS = 20_000;
/** Refuses a unit that is too large to judge. */
function requireWithin(count, limit, what) {
    if (count <= limit)
        return;
    throw new errors_CodePurifyError('input', `A function has ${count.toString()} ${what}, more than ${limit.toString()}.`, 'Split it, or exclude its file: it is far beyond what a model reads.');
}
/** The statements of a unit, including those recovered from broken code. */
function unitStatements(parsed, tokens, { span, bodyStart }) {
    const { outline, parser, semicolons } = parsed;
    const header = bodyStart < 0 ? null : { start: span?.start ?? 0, end: bodyStart };
    const found = withinHeight([...parsed.loose, ...statementSpans(outline, parser.nodes, header)].map((span) => semicolons.has(span.end - 1) ? { ...span, end: span.end - 1 } : span));
    const isWhole = outline.parseErrors === 0 || !languages_LANGUAGES[parser.language].recovers;
    return isWhole ? found : recoverStatements(outline, parser.nodes, tokens, found, Math.max(0, bodyStart));
}
/**
 * The elements of a unit: a function, a bare method, or a record that wraps one in a class. Identifiers in
 * order of first occurrence, then statements, outer before inner. Broken code gives what can be recovered.
 * `loadParser(language)` must have been awaited.
 * @param redefined as in `Analysis`
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
function analyze(code, language, redefined) {
    requireWithin(code.length, MAX_CODE_LENGTH, 'characters');
    const row = languages_LANGUAGES[language];
    const tokens = tokens_tokenize(code, row);
    const parsed = parseUnit(code, parserOf(language), tokens);
    const { outline, parser, parseErrors } = parsed;
    const unit = unitFunction(outline, parser.nodes, tokens, { code, language: row });
    const { name, nameStart, bodyStart } = unit;
    const { declarations, members } = localDeclarations(outline, parser.nodes, code, unit);
    const scopes = scopesByName(declarations);
    const places = treePlaces(outline, { tokens, language: row, code }, { nameStart, members });
    const statements = unitStatements(parsed, tokens, unit);
    const elements = [
        ...identifierElements({ tokens, language: row, scopes, name, places }),
        ...statementElements(code, tokens, statements),
    ];
    requireWithin(elements.length, MAX_ELEMENTS, 'identifiers and statements');
    const comments = comments_commentTraits(code, tokens, statements);
    requireWithin(comments.length, MAX_ELEMENTS, 'comments');
    const names = redefined && { redefined };
    return withTraits({ code, language, elements, parseErrors, name, bodyStart, ...names }, comments);
}

;// CONCATENATED MODULE: ./build/scan/reading/analyze-subject.js

/** Parses a unit's code. Its grammar must be loaded. */
function analyze_subject_analyzeUnit({ code, language, redefined, }) {
    return analyze(code, language, redefined);
}
/** Parses all sides of a subject for the judge. */
function analyzeSubject({ units: [first, second] }, parse = analyze_subject_analyzeUnit) {
    const side = parse(first);
    return { sides: second === undefined ? [side] : [side, parse(second)] };
}

;// CONCATENATED MODULE: ./build/scan/reading/reasons.js

/** An error's message can hold any amount of scanned text; a row of a report is one line. */
const MAX_REASON_LENGTH = 300;
/** The text for a row of the report: why a unit was not judged, or why the run ended early. */
function stopReason(reason, { limits }) {
    const texts = {
        'unit-budget': `budget: took longer than ${String(limits.unitSeconds)} s (--budget-unit)`,
        'run-budget': `budget: the run took longer than ${String(limits.runSeconds)} s (--budget-run)`,
        interrupted: 'interrupted by the user',
    };
    return texts[reason];
}
/** What is wrong, in one line. */
function problemOf(error) {
    const problem = error instanceof errors_CodePurifyError ? error.problem : messageOf(error);
    return problem.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON_LENGTH);
}
/** A failure in one line: the step that failed, and the problem. */
function failureReason(step, error) {
    const line = problemOf(error);
    return step === '' ? line : `${step} failed: ${line}`;
}

;// CONCATENATED MODULE: ./build/witness/level.js
/**
 * How the accepted rate of false positives (`--fpr`) is spent on witnesses (weighted Bonferroni): fixed in advance, so that
 * the rate is kept whoever speaks. The witnesses of single units share the rate of clean units; those of whole datasets
 * share the rate of clean datasets. What proves dead code gets a third because natural code holds some.
 */
const WEIGHTS = {
    unit: { victim: 0.6, semantics: 0.35, characters: 0.05 },
    dataset: { labels: 0.8, others: 0.2 },
};
/**
 * The part of the rate of clean datasets that labels leave to their agreement with another witness (`oneLabelPValue`), where company
 * speaks too: it knows which carriers are unrelated.
 */
const AGREEMENT = 0.05;
/** What the agreement is spent on: the groups of families of company, and the witnesses of single units. */
const AGREEMENT_WEIGHTS = {
    ...{ statement: 0.2, comment: 0.2, word: 0.05, name: 0.2 },
    ...{ semantics: 0.3, characters: 0.05 },
};
/** A rate that no witness may exceed to make a unit suspicious. */
const SUSPICIOUS_RATE = 0.03;
/** The witnesses of datasets besides labels: those that speak share their part equally. */
const OTHERS = (/* unused pure expression or super */ null && (['company', 'association']));
/** The part of `fpr` that one of the witnesses of single units gets. The part of those that cannot speak goes to the others. */
function unitLevel(name, speaking, fpr) {
    return partOf(WEIGHTS.unit, name, speaking, fpr);
}
/** The same for a witness of datasets. */
function datasetLevel(name, speaking, fpr) {
    const others = OTHERS.filter((one) => one === name || speaking.has(one));
    const heard = new Set([...speaking, ...(others.length > 0 ? ['others'] : [])]);
    if (name === 'labels') {
        const agreed = speaking.has('company') ? AGREEMENT * fpr : 0;
        return partOf(WEIGHTS.dataset, name, heard, fpr) - agreed;
    }
    return partOf(WEIGHTS.dataset, 'others', heard, fpr) / others.length;
}
/**
 * The part of `fpr` for few carriers of one label.
 * @param by what finds them unnatural: a group of families of company, or a witness of single units
 * @returns 0 for what labels do not confirm
 */
function agreementLevel(by, fpr) {
    return fpr * AGREEMENT * (new Map(Object.entries(AGREEMENT_WEIGHTS)).get(by) ?? 0);
}
function partOf(weights, name, speaking, fpr) {
    const names = Object.keys(weights).filter((one) => one === name || speaking.has(one));
    return (fpr * weights[name]) / names.reduce((sum, one) => sum + weights[one], 0);
}

;// CONCATENATED MODULE: ./build/code/characters/character-table.js
const ZERO_WIDTH = [
    ['SOFT HYPHEN', 0xad],
    ['COMBINING GRAPHEME JOINER', 0x34f],
    ['HANGUL CHOSEONG FILLER', 0x115f],
    ['HANGUL JUNGSEONG FILLER', 0x1160],
    ['KHMER VOWEL INHERENT', 0x17b4, 0x17b5],
    ['MONGOLIAN VOWEL SEPARATOR', 0x180e],
    ['ZERO WIDTH SPACE', 0x200b],
    ['ZERO WIDTH NON-JOINER', 0x200c],
    ['ZERO WIDTH JOINER', 0x200d],
    ['WORD JOINER', 0x2060],
    ['FUNCTION APPLICATION', 0x2061],
    ['INVISIBLE TIMES', 0x2062],
    ['INVISIBLE SEPARATOR', 0x2063],
    ['INVISIBLE PLUS', 0x2064],
    ['(reserved, invisible)', 0x2065],
    ['(deprecated format character)', 0x206a, 0x206f],
    ['HANGUL FILLER', 0x3164],
    ['ZERO WIDTH NO-BREAK SPACE', 0xfeff],
    ['HALFWIDTH HANGUL FILLER', 0xffa0],
    ['(reserved, invisible)', 0xfff0, 0xfff8],
    ['SHORTHAND FORMAT', 0x1bca0, 0x1bca3],
    ['MUSICAL SYMBOL (format)', 0x1d173, 0x1d17a],
    ['(reserved, invisible)', 0xe0080, 0xe00ff],
    ['(reserved, invisible)', 0xe01f0, 0xe0fff],
];
const BIDIRECTIONAL = [
    ['ARABIC LETTER MARK', 0x61c],
    ['LEFT-TO-RIGHT MARK', 0x200e],
    ['RIGHT-TO-LEFT MARK', 0x200f],
    ['LEFT-TO-RIGHT EMBEDDING', 0x202a],
    ['RIGHT-TO-LEFT EMBEDDING', 0x202b],
    ['POP DIRECTIONAL FORMATTING', 0x202c],
    ['LEFT-TO-RIGHT OVERRIDE', 0x202d],
    ['RIGHT-TO-LEFT OVERRIDE', 0x202e],
    ['LEFT-TO-RIGHT ISOLATE', 0x2066],
    ['RIGHT-TO-LEFT ISOLATE', 0x2067],
    ['FIRST STRONG ISOLATE', 0x2068],
    ['POP DIRECTIONAL ISOLATE', 0x2069],
];
const TAGS = [['TAG', 0xe0000, 0xe007f]];
const VARIATION_SELECTORS = [
    ['MONGOLIAN FREE VARIATION SELECTOR', 0x180b, 0x180d],
    ['MONGOLIAN FREE VARIATION SELECTOR', 0x180f],
    ['VARIATION SELECTOR', 0xfe00, 0xfe0f],
    ['VARIATION SELECTOR', 0xe0100, 0xe01ef],
];
const ANNOTATIONS = [
    ['INTERLINEAR ANNOTATION ANCHOR', 0xfff9],
    ['INTERLINEAR ANNOTATION SEPARATOR', 0xfffa],
    ['INTERLINEAR ANNOTATION TERMINATOR', 0xfffb],
];
const CONTROLS = [
    ['NULL', 0],
    ['(control character)', 1, 7],
    ['BACKSPACE', 8],
    ['(control character)', 0xe, 0x1a],
    ['ESCAPE', 0x1b],
    ['(control character)', 0x1c, 0x1f],
    ['DELETE', 0x7f],
    ['(control character)', 0x80, 0x84],
    ['(control character)', 0x86, 0x9f],
    ['(noncharacter)', 0xfdd0, 0xfdef],
    ['(noncharacter)', 0xfffe, 0xffff],
];
const BLANKS = [
    ['LINE TABULATION', 0xb],
    ['FORM FEED', 0xc],
    ['NEXT LINE', 0x85],
    ['NO-BREAK SPACE', 0xa0],
    ['OGHAM SPACE MARK', 0x1680],
    ['(typographic space)', 0x2000, 0x200a],
    ['LINE SEPARATOR', 0x2028],
    ['PARAGRAPH SEPARATOR', 0x2029],
    ['NARROW NO-BREAK SPACE', 0x202f],
    ['MEDIUM MATHEMATICAL SPACE', 0x205f],
    ['BRAILLE PATTERN BLANK', 0x2800],
    ['IDEOGRAPHIC SPACE', 0x3000],
];
const rows = (kind, ranges, plain = '') => ranges.map(([name, first, last = first]) => ({ kind, first, last, name, plain }));
/**
 * The characters that do not show: those with the property Default_Ignorable_Code_Point, bidirectional controls, other
 * controls, and blanks that are not the plain one. Source of the properties and names: the Unicode Character Database.
 */
const HIDDEN_ROWS = [
    ...rows('zero-width', ZERO_WIDTH),
    ...rows('bidirectional', BIDIRECTIONAL),
    ...rows('tag', TAGS),
    ...rows('variation-selector', VARIATION_SELECTORS),
    ...rows('annotation', ANNOTATIONS),
    ...rows('control', CONTROLS),
    ...rows('blank', BLANKS, ' '),
];
/** The row of a code point, if it does not show. */
function hiddenRow(codePoint) {
    return HIDDEN_ROWS.find(({ first, last }) => first <= codePoint && codePoint <= last);
}
/** Source of a regular expression (flag `u`) for one character that does not show. */
const HIDDEN_PATTERN = `[${HIDDEN_ROWS.map(({ first, last }) => `${escaped(first)}-${escaped(last)}`).join('')}]`;
function escaped(codePoint) {
    return `\\u{${codePoint.toString(16)}}`;
}
/** A code point in Unicode's notation: `U+200B`. */
function shownPoint(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** A code point that does not show, in Unicode's notation and with its name: `U+200B ZERO WIDTH SPACE`. */
function namedPoint(codePoint, { kind, name }) {
    return `${shownPoint(codePoint)} ${name}${kind === 'tag' ? taggedCharacter(codePoint) : ''}`;
}
/** The ASCII character that a tag stands for. */
function taggedCharacter(codePoint) {
    const ascii = codePoint - 0xe0000;
    return ascii > 0x20 && ascii < 0x7f ? ` of \`${String.fromCharCode(ascii)}\`` : '';
}

;// CONCATENATED MODULE: ./build/code/characters/look-alike-table.js
/*
 * Written by scripts/update-look-alikes.mjs. Source: confusables.txt of Unicode Technical Standard 39, version 18.0.0.
 * Copyright © 1991–present Unicode, Inc. Licensed under the Unicode License v3 (SPDX: Unicode-3.0):
 * scripts/unicode.LICENSE.
 */
/** ASCII characters, each with the letters of other alphabets that look like it. */
const LOOK_ALIKE_TABLE = [
    ['!', '\u01C3\u2D51'],
    ['2', '\u01A7\u03E8\u10C7\u14BF\u1616\u1CB7\uA644\uA6EF\uA75A'],
    ['3', '\u01B7\u021C\u0417\u04E0\u0545\u1702\u1C95\u2C9C\u2CC4\u2CCC\uA76A\uA7AB\u{118CA}\u{16F3B}'],
    ['4', '\u13CE\uAB9E\u{118AF}'],
    ['5', '\u01BC\u{118BB}'],
    ['6', '\u03EC\u0431\u13EE\u2CD2\u2CD3\u2CDC\uA543\uABBE\u{118D5}'],
    ['7', '\u172A\u1C84\u{104D2}\u{118C6}'],
    ['8', '\u0222\u0223\u0B03\uA589\u{1031A}\u{11445}\u{169FE}'],
    ['9', '\u2CCA\u2CCB\uA76E\uA76F\u{118AC}\u{118CC}\u{118D6}\u{169C1}'],
    ['A', '\u0391\u0410\u13AA\u15C5\uA4EE\u{102A0}\u{16F40}\u{1D6A8}\u{1D6E2}\u{1D71C}\u{1D756}\u{1D790}'],
    [
        'B',
        '\u0392\u0412\u13F4\u15F7\u2C82\uA4D0\uA557\uA7B4\u{10282}\u{102A1}\u{10301}\u{1D6A9}\u{1D6E3}\u{1D71D}\u{1D757}\u{1D791}',
    ],
    ['C', '\u03F9\u0421\u13DF\u2CA4\uA4DA\u{102A2}\u{10302}\u{10415}\u{1051B}'],
    ['D', '\u13A0\u15DE\u15EA\uA4D3'],
    [
        'E',
        '\u0395\u0415\u13AC\u2D39\uA4F0\uA5CB\u{10286}\u{118A6}\u{118AE}\u{1D6AC}\u{1D6E6}\u{1D720}\u{1D75A}\u{1D794}',
    ],
    ['F', '\u03DC\u07D3\u15B4\uA4DD\uA798\u{10287}\u{102A5}\u{10525}\u{118A2}\u{118C2}\u{1D7CA}'],
    ['G', '\u050C\u13C0\u13F3\uA4D6'],
    ['H', '\u0397\u041D\u13BB\u157C\u2C8E\uA4E7\u{102CF}\u{1D6AE}\u{1D6E8}\u{1D722}\u{1D75C}\u{1D796}'],
    [
        'I',
        '\u0196\u0399\u0406\u04C0\u2C92\uA7AE\u{10CA5}\u{16EAA}\u{1D6B0}\u{1D6EA}\u{1D724}\u{1D75E}\u{1D798}',
    ],
    ['J', '\u037F\u0408\u13AB\u148D\uA4D9\uA7B2'],
    ['K', '\u039A\u041A\u13E6\u16D5\u2C94\uA4D7\u{10518}\u{1D6B1}\u{1D6EB}\u{1D725}\u{1D75F}\u{1D799}'],
    ['L', '\u13DE\u14AA\u2CD0\uA4E1\u{1041B}\u{10526}\u{118A3}\u{118B2}\u{16F16}'],
    [
        'M',
        '\u039C\u03FA\u041C\u13B7\u15F0\u16D6\u2C98\uA4DF\u{102B0}\u{10311}\u{10C21}\u{1D6B3}\u{1D6ED}\u{1D727}\u{1D761}\u{1D79B}',
    ],
    ['N', '\u039D\u2C9A\uA4E0\u{10513}\u{11ABE}\u{1D6B4}\u{1D6EE}\u{1D728}\u{1D762}\u{1D79C}'],
    [
        'O',
        '\u039F\u041E\u0555\u0B20\u12D0\u1CBF\u2C9E\u2D54\uA4F3\u{10292}\u{102AB}\u{1030F}\u{10404}\u{104C2}\u{10516}\u{10C17}\u{118B5}\u{16AE9}\u{1D6B6}\u{1D6F0}\u{1D72A}\u{1D764}\u{1D79E}',
    ],
    ['P', '\u03A1\u0420\u13E2\u146D\u2CA2\u2CCE\uA4D1\u{10295}\u{1D6B8}\u{1D6F2}\u{1D72C}\u{1D766}\u{1D7A0}'],
    ['Q', '\u051A\u2D55'],
    ['R', '\u01A6\u024C\u13A1\u13D2\u1587\uA4E3\u{104B4}\u{16F35}'],
    ['S', '\u0405\u054F\u10BD\u10FD\u13D5\u13DA\u1CBD\uA4E2\uA576\u{10296}\u{10420}\u{16AD6}\u{16F3A}'],
    [
        'T',
        '\u03A4\u0422\u07E0\u13A2\u2CA6\uA4D4\uA50B\u{10297}\u{102B1}\u{10315}\u{118BC}\u{16F0A}\u{1D6BB}\u{1D6F5}\u{1D72F}\u{1D769}\u{1D7A3}',
    ],
    ['U', '\u054D\u1200\u144C\uA4F4\u{104CE}\u{118B8}\u{16F42}'],
    ['V', '\u0474\u13D9\u142F\u2D38\uA4E6\uA6DF\u{1051D}\u{10C1F}\u{118A0}\u{16F08}'],
    ['W', '\u051C\u13B3\u13D4\uA4EA'],
    [
        'X',
        '\u03A7\u0425\u16B7\u1CF5\u2CAC\u2D5D\uA4EB\uA7B3\u{10290}\u{102B4}\u{10317}\u{10527}\u{10C13}\u{10C82}\u{1D6BE}\u{1D6F8}\u{1D732}\u{1D76C}\u{1D7A6}',
    ],
    [
        'Y',
        '\u03A5\u03D2\u0423\u04AE\u07CC\u13A9\u13BD\u2CA8\uA4EC\u{102B2}\u{10C20}\u{118A4}\u{16F43}\u{1D6BC}\u{1D6F6}\u{1D730}\u{1D76A}\u{1D7A4}',
    ],
    [
        'Z',
        '\u0396\u10CD\u13C3\u2C6B\u2C8C\uA4DC\uA6C9\u{10507}\u{118A9}\u{11ABC}\u{1D6AD}\u{1D6E7}\u{1D721}\u{1D75B}\u{1D795}',
    ],
    ['_', '\u0640\u07FA\u{145C1}'],
    ['a', '\u0251\u03B1\u0430\uAB64\u{1D6C2}\u{1D6FC}\u{1D736}\u{1D770}\u{1D7AA}'],
    ['b', '\u0184\u042C\u07D5\u13CF\u1472\u15AF\u{1031C}\u{16EB6}'],
    ['c', '\u03F2\u0441\u1004\u105A\u1C83\u1D04\u2CA5\uABAF\u{1043D}'],
    ['d', '\u0501\u13E7\u146F\uA4D2'],
    ['e', '\u0435\u04BD\u212E\uAB32'],
    ['f', '\u0192\u0284\u0584\u1E9D\uA799\uAB35'],
    ['g', '\u018D\u0261\u0581\u1D83'],
    ['h', '\u04BA\u04BB\u0570\u10B9\u13C2'],
    [
        'i',
        '\u0131\u0269\u026A\u03B9\u0456\u0582\u13A5\u2C93\uA647\uAB75\u{118C3}\u{1D6A4}\u{1D6CA}\u{1D704}\u{1D73E}\u{1D778}\u{1D7B2}',
    ],
    ['j', '\u0237\u03F3\u0458\u0575\u{1D6A5}'],
    [
        'l',
        '\u01C0\u04CF\u05D5\u05DF\u0627\u07CA\u16C1\u16D0\u2D4A\u2D4F\uA4F2\uA56F\uA781\uA7FE\uFE8D\uFE8E\u{1028A}\u{10309}\u{1050E}\u{10926}\u{10C3E}\u{11DDA}\u{16D63}\u{16F28}\u{1EE00}\u{1EE80}',
    ],
    ['n', '\u0578\u057C'],
    [
        'o',
        '\u03BF\u03C3\u03ED\u043E\u0585\u05E1\u0647\u06BE\u06C1\u06D5\u07CB\u0840\u0C02\u0C82\u0D02\u0D20\u0D82\u101D\u10FF\u1A45\u1BEA\u1C82\u1D0F\u1D11\u2C9F\uAB3D\uFBA6\uFBA7\uFBA8\uFBA9\uFBAA\uFBAB\uFBAC\uFBAD\uFEE9\uFEEA\uFEEB\uFEEC\u{1042C}\u{104EA}\u{1092C}\u{10D07}\u{11124}\u{11302}\u{118C8}\u{118D7}\u{1D6D0}\u{1D6D4}\u{1D70A}\u{1D70E}\u{1D744}\u{1D748}\u{1D77E}\u{1D782}\u{1D7B8}\u{1D7BC}\u{1EE24}\u{1EE84}',
    ],
    [
        'p',
        '\u00FE\u01BF\u03C1\u03F1\u03F8\u0440\u2CA3\u2CCF\u{1D6D2}\u{1D6E0}\u{1D70C}\u{1D71A}\u{1D746}\u{1D754}\u{1D780}\u{1D78E}\u{1D7BA}\u{1D7C8}',
    ],
    ['q', '\u051B\u0563\u0566'],
    ['r', '\u0433\u1D26\u2C85\uAB47\uAB48\uAB81\u{16A19}'],
    ['s', '\u01BD\u0455\u0D1F\uA731\uABAA\u{10448}\u{118C1}'],
    [
        'u',
        '\u028B\u03C5\u057D\u1D1C\uA79F\uAB4E\uAB52\u{104F6}\u{118D8}\u{1D6D6}\u{1D710}\u{1D74A}\u{1D784}\u{1D7BE}',
    ],
    ['v', '\u03BD\u0475\u05D8\u1D20\uABA9\u{11706}\u{118C0}\u{1D6CE}\u{1D708}\u{1D742}\u{1D77C}\u{1D7B6}'],
    ['w', '\u026F\u0448\u0461\u051D\u0561\u1D21\u2CBD\uA7FA\uAB83\uABA4\u{1170A}\u{1170E}\u{1170F}'],
    ['x', '\u0445\u1541\u157D\u1763\u1BEC\u{10CC2}'],
    [
        'y',
        '\u0263\u028F\u03B3\u0443\u04AF\u10E7\u1D8C\u1EFF\u213D\u2CA9\uAB5A\u{118C4}\u{118DC}\u{1D6C4}\u{1D6FE}\u{1D738}\u{1D772}\u{1D7AC}',
    ],
    ['z', '\u1D22\u2C6C\u2C8D\u2D2D\uAB93'],
];

;// CONCATENATED MODULE: ./build/code/characters/look-alikes.js

let table;
function lookAlikes() {
    table ??= new Map(LOOK_ALIKE_TABLE.flatMap(([ascii, letters]) => Array.from(letters, (letter) => [letter, ascii])));
    return table;
}
/** The plain form of a character that can be in a name, or `undefined`. ASCII has none. */
function plainForm(character) {
    if (character <= '~' || !/\p{ID_Continue}/u.test(character))
        return undefined;
    const compatible = character.normalize('NFKC');
    if (/^\w+$/u.test(compatible))
        return { text: compatible, by: 'compatibility' };
    const text = lookAlikes().get(character);
    return text === undefined ? undefined : { text, by: 'look-alike' };
}
const letters = new Map();
/** Forms of letters that are kept: more are computed again each time. */
const KEPT_LETTERS = 5000;
/** The one ASCII letter that a reader takes a character for, or the character itself. */
function readAs(character) {
    const known = letters.get(character);
    if (known !== undefined)
        return known;
    const form = plainForm(character)?.text ?? '';
    const read = /^[A-Za-z]$/u.test(form) ? form : character;
    if (letters.size < KEPT_LETTERS)
        letters.set(character, read);
    return read;
}
/** A name in the form in which two that look alike are equal: `l`, `I` and `1` are one, `O` and `0` too (UTS 39, 4). */
function skeleton(name) {
    return name.replaceAll(/[I1|]/gu, 'l').replaceAll('0', 'O').replaceAll('m', 'rn');
}

;// CONCATENATED MODULE: ./build/code/characters/canonical-code.js



const NOT_ASCII = /[^\t\n\r -~]/gu;
const HIDDEN = new RegExp(HIDDEN_PATTERN, 'u');
/** Whether an odd number of backslashes is directly before `offset`. */
function isEscaped(code, offset) {
    let first = offset;
    while (code.charCodeAt(first - 1) === 92)
        first--;
    return (offset - first) % 2 === 1;
}
/** The canonical text of code, in time linear in its length. */
function canonicalCode(code) {
    const pieces = [];
    const hidden = [];
    const replaced = [];
    const from = [0];
    const shifts = [0];
    let length = 0;
    let copied = 0;
    const write = (piece, next) => {
        pieces.push(piece);
        length += piece.length;
        copied = next;
        if (next - length === shifts.at(-1))
            return;
        from.push(length);
        shifts.push(next - length);
    };
    for (const { 0: character, index } of code.matchAll(NOT_ASCII)) {
        const end = index + character.length;
        if (!HIDDEN.test(character)) {
            const read = readAs(character);
            if (read === character)
                continue;
            write(code.slice(copied, index), index);
            replaced.push(length);
            write(read, end);
            continue;
        }
        const codePoint = character.codePointAt(0) ?? 0;
        const row = hiddenRow(codePoint);
        if (row === undefined)
            continue;
        const escaped = row.plain === '' && isEscaped(code, index);
        write(code.slice(copied, escaped ? index - 1 : index), index);
        hidden.push({ offset: index, codePoint, row, at: length, escaped });
        write(row.plain, end);
    }
    pieces.push(code.slice(copied));
    return {
        text: pieces.join(''),
        hidden,
        replaced,
        sourceOf: (at) => at + (shifts[countUpTo(from, at) - 1] ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/code/characters/line-ends.js
/** Languages in which these characters end a line, and so a `//` comment (ECMA-262, 12.3; C# specification, 6.3.1). */
const LINE_ENDS = {
    javascript: [0x2028, 0x2029],
    typescript: [0x2028, 0x2029],
    csharp: [0x85, 0x2028, 0x2029],
};
/** Whether a character ends the line for the language but not for the reader. */
function endsLine(codePoint, language) {
    return LINE_ENDS[language.name]?.includes(codePoint) === true;
}

;// CONCATENATED MODULE: ./build/code/characters/strength-in-text.js


/** How strong a hidden character in a string or comment is, apart from natural sequences; `null` where it is natural. */
function strengthInText(input) {
    const { kind } = input.hidden.row;
    if (kind !== 'blank' && (input.line.constant || isInPattern(input)))
        return 'unusual';
    const strength = BY_KIND[kind]?.(input) ?? 'certain';
    return strength === 'natural' ? null : strength;
}
const BY_KIND = {
    'zero-width': zeroWidth,
    bidirectional,
    'variation-selector': ({ code, hidden: { codePoint, offset } }) => codePoint >= 0xfe0e && codePoint <= 0xfe0f && /[^\0-~\p{L}\p{M}]/u.test(before(code, offset))
        ? 'unusual'
        : 'certain',
    control: ({ place, hidden: { codePoint } }) => place === 'string' || codePoint >= 0x7f ? 'unusual' : 'certain',
    blank: strength_in_text_blank,
};
/** The code point before an offset, or an empty text; of a hidden one too. */
function before(code, offset) {
    return /.$/su.exec(code.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}
function after({ code, hidden: { codePoint, offset } }) {
    return String.fromCodePoint(code.codePointAt(offset + (codePoint > 0xffff ? 2 : 1)) ?? 0);
}
const SET_OPENING = new RegExp(`^(?:[[|^-]|${HIDDEN_PATTERN})$`, 'u');
const SET_CLOSING = new RegExp(`^(?:[\\]|-]|${HIDDEN_PATTERN})$`, 'u');
/** Whether the character is in a regular expression, or a set of one in a string, which names it to find it. */
function isInPattern(input) {
    if (input.place === 'string' && input.code.charAt(input.line.span.start) === '/')
        return true;
    const previous = before(input.code, input.hidden.offset);
    const next = after(input);
    if (input.place !== 'string' || !SET_OPENING.test(previous) || !SET_CLOSING.test(next))
        return false;
    return /[[|-]/u.test(previous) || /[\]|-]/u.test(next);
}
function zeroWidth(input) {
    const { code, place, hidden } = input;
    const previous = before(code, hidden.offset);
    const next = after(input);
    if (hidden.codePoint === 0xad)
        return place === 'string' && /\p{L}/u.test(previous) && /\p{L}/u.test(next) ? 'unusual' : 'certain';
    if (hidden.codePoint === 0xfeff && /^["'`\n]?$/u.test(previous))
        return 'unusual';
    // text without blanks between its words may have it at their ends
    if (hidden.codePoint === 0x200b && /\p{Lo}|\p{So}/u.test(previous + next))
        return 'unusual';
    return /[\u3131-\u318E\uAC00-\uD7A3]/u.test(previous + next) ? 'unusual' : 'certain';
}
const MARKS = new Set([0x61c, 0x200e, 0x200f]);
function bidirectional({ line, place, hidden: { codePoint, offset } }) {
    if (MARKS.has(codePoint))
        return line.rightToLeft ? 'natural' : 'certain';
    if (line.unnatural.has(offset))
        return 'certain';
    if (line.rightToLeft)
        return 'natural';
    return place === 'string' ? 'unusual' : 'certain';
}
/** Blanks of text: after French punctuation, in Chinese and Japanese sentences. */
const BLANKS_OF_TEXT = new Set([0xa0, 0x3000]);
function strength_in_text_blank({ code, language, line, place, hidden: { codePoint, offset }, }) {
    if (BLANKS_OF_TEXT.has(codePoint))
        return 'natural';
    const hidesLine = place === 'comment' && endsLine(codePoint, language);
    if (hidesLine && code.startsWith('//', line.span.start))
        return 'certain';
    const alone = /^\n?$/u.test(code.charAt(offset - 1)) && /^\n?$/u.test(code.charAt(offset + 1));
    return codePoint === 0xc && alone ? 'natural' : 'unusual';
}

;// CONCATENATED MODULE: ./build/code/characters/hidden-strength.js

/** How strong a hidden character is; `null` where it is natural. */
function hiddenStrength(input) {
    const { hidden, place, line, natural } = input;
    if (natural.anywhere.has(hidden.offset))
        return place === 'identifier' ? inNaturalName(hidden.row) : null;
    if (hidden.codePoint === 0xfeff && hidden.offset === 0)
        return null;
    if (line === null)
        return inCode(input);
    if (natural.inText.has(hidden.offset))
        return null;
    return strengthInText({ ...input, line });
}
/** A selector changes how a letter is drawn and nothing else: two names may differ in it alone. */
function inNaturalName({ kind }) {
    return kind === 'variation-selector' ? 'unusual' : null;
}
/** Blanks that word processors and web pages put into copied code. */
const COPIED_BLANKS = new Set([0xa0, 0x3000, 0xb]);
/** A control character that ends a text of DOS has at most a line end after it. */
const DOS_END = { codePoint: 0x1a, before: 3 };
function inCode({ code, hidden: { codePoint, offset, row } }) {
    if (codePoint === 0xc)
        return isAloneOnLine(code, offset) ? null : 'unusual';
    if (COPIED_BLANKS.has(codePoint))
        return 'unusual';
    if (codePoint === DOS_END.codePoint && code.length - offset <= DOS_END.before)
        return 'unusual';
    // files that were joined each had their byte order mark
    if (codePoint === 0xfeff && code.charAt(offset - 1) === '\n')
        return 'unusual';
    return row.kind === 'blank' && codePoint >= 0x2000 && codePoint <= 0x200a ? 'unusual' : 'certain';
}
function isAloneOnLine(code, offset) {
    return /^[\n\r]?$/u.test(code.charAt(offset - 1)) && /^[\n\r]?$/u.test(code.charAt(offset + 1));
}

;// CONCATENATED MODULE: ./build/code/characters/natural-sequences.js

/** An emoji with its modifier or selector (UTS 51, ED-17). Digits, `#` and `*` only as keycaps, which show. */
const EMOJI = '(?:[0-9#*]\\uFE0F\\u20E3|\\p{RI}\\p{RI}|(?![0-9#*])\\p{Emoji}(?:\\p{EMod}|\\uFE0F\\u20E3?)?|\\p{ExtPict}\\uFE0F?)';
/** Scripts whose letters take another shape next to a joiner (UAX 31, 2.3). */
const JOINED = ['Arab', 'Syrc', 'Mand', 'Mong', 'Nkoo', 'Phag', 'Adlm', 'Rohg'];
const INDIC = [
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
    'Mlym',
    'Sinh',
    'Khmr',
    'Mymr',
    'Tibt',
];
/** Scripts that mark the ends of words with U+200B, or may: they write no blanks. */
const WITHOUT_BLANKS = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Lana', 'Java', 'Bali'];
/** A character of one of the scripts that shows. */
function shown(scripts) {
    return `(?!${HIDDEN_PATTERN})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
}
const JOINER_LETTER = shown([...JOINED, ...INDIC]);
const BLANKLESS = shown(WITHOUT_BLANKS);
/** Sequences in which a character that does not show has a meaning, wherever they are. The characters are single. */
const NATURAL = new RegExp([
    // flags of regions: a black flag and the letters of its code
    '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}',
    `${EMOJI}(?:\\u200D${EMOJI})*`,
    '(?![0-9#*])\\p{Emoji}\\uFE0E',
    '\\p{Script=Han}[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
    '[\\p{Sm}\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F][\\uFE00\\uFE01]',
    `${shown(['Mymr', 'Phag'])}\\uFE00`,
    `${shown(['Mong'])}[\\u180B-\\u180F]`,
    `(?<=${JOINER_LETTER})[\\u200C\\u200D](?=${JOINER_LETTER})`,
].join('|'), 'gu');
/** The same for strings and comments, where text of any kind is natural. */
const NATURAL_IN_TEXT = new RegExp([
    `(?<=${JOINER_LETTER})[\\u200C\\u200D]|[\\u200C\\u200D](?=${JOINER_LETTER})`,
    `(?<=${BLANKLESS})\\u200B|\\u200B(?=${BLANKLESS})`,
    '(?<=[\\u1100-\\u115E\\u1161-\\u11FF])[\\u115F\\u1160]|[\\u115F\\u1160](?=[\\u1100-\\u115E\\u1161-\\u11FF])',
    '(?<=[\\u2801-\\u28FF])\\u2800|\\u2800(?=[\\u2801-\\u28FF])',
].join('|'), 'gu');
function natural_sequences_offsetsOf(code, pattern) {
    const offsets = new Set();
    for (const { 0: sequence, index } of code.matchAll(pattern))
        for (let at = index; at < index + sequence.length; at++)
            offsets.add(at);
    return offsets;
}
/** Emoji and their joiners, selectors after ideographs, joiners of Arabic and Indic scripts, and the like. */
function naturalSequences(code) {
    return { anywhere: natural_sequences_offsetsOf(code, NATURAL), inText: natural_sequences_offsetsOf(code, NATURAL_IN_TEXT) };
}

;// CONCATENATED MODULE: ./build/code/characters/text-line.js

const RIGHT_TO_LEFT = /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Samr}\p{Script=Mand}\p{Script=Adlm}]/u;
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
/** No writing system needs its letters in an order that is not theirs. */
const OVERRIDE = /[\u202D\u202E]/u;
const text_line_HIDDEN = new RegExp(HIDDEN_PATTERN, 'gu');
const CONSTANT = new RegExp(`^\\w{0,3}["'\`]{1,3}${HIDDEN_PATTERN}+["'\`]{1,3}$`, 'u');
/** Longest text that is looked at as a constant. */
const CONSTANT_LENGTH = 40;
/** The line of `token` (a string or comment, offsets in the code) that holds `offset`. */
function textLine(code, token, offset) {
    // looked for in the token alone: a long line may have many
    const whole = code.slice(token.start, token.end);
    const lineStart = whole.lastIndexOf('\n', offset - token.start) + 1;
    const lineEnd = whole.indexOf('\n', offset - token.start);
    const text = whole.slice(lineStart, lineEnd < 0 ? whole.length : lineEnd);
    const span = { start: token.start + lineStart, end: token.start + lineStart + text.length };
    return {
        span,
        rightToLeft: RIGHT_TO_LEFT.test(text),
        unnatural: unnatural(text, span.start),
        constant: text.length <= CONSTANT_LENGTH && CONSTANT.test(text),
    };
}
/** The controls of a line that its end closes, that close nothing, that override, or that have nothing to read between (UAX 9, 3.3.2). */
function unnatural(text, start) {
    const open = [];
    const found = new Set();
    let isolates = 0;
    let read = 0;
    let end = 0;
    for (const { 0: control, index } of text.matchAll(text_line_HIDDEN)) {
        read += index - end;
        end = index + control.length;
        if (!BIDI_CONTROL.test(control))
            continue;
        const at = start + index;
        const isolate = control >= '\u2066';
        if (control !== '\u202C' && control !== '\u2069') {
            open.push({ isolate, at, read: OVERRIDE.test(control) ? Infinity : read });
            if (isolate)
                isolates++;
            continue;
        }
        // the end of an isolate ends the embeddings in it too; the end of an embedding closes no isolate
        while (isolate && isolates > 0 && open.at(-1)?.isolate === false)
            found.add(open.pop()?.at ?? at);
        const partner = open.at(-1)?.isolate === isolate ? open.pop() : undefined;
        if (partner && isolate)
            isolates--;
        if (partner && partner.read < read)
            continue;
        found.add(at);
        if (partner)
            found.add(partner.at);
    }
    for (const { at } of open)
        found.add(at);
    return found;
}

;// CONCATENATED MODULE: ./build/text/quoted-sentence.js
/** Words, numbers and marks that no sink obeys: a colon only before a blank or at the end, as in no URL or command; `Array#size`. */
const PLAIN = /^(?:[A-Za-z0-9 .,;()'"/%+=-]|:(?= |$)|(?<=[A-Za-z])#(?=[a-z]))*$/u;
/** What GitHub makes a link of without any mark: `www.`, `GH-1`, and hexadecimal digits of a commit. */
const AUTOLINK = /www\.|\bGH-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}/iu;
/** Foreign text in backticks, for a sentence: a backtick of its own would end the quotation, so it becomes `'`. */
function inBackticks(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/**
 * A sentence that quotes code in backticks, for a sink: each quotation, and whatever else is no plain text because a quotation
 * held a backtick itself, goes through `quote`.
 */
function quotedSentence(sentence, quote) {
    return sentence
        .split('`')
        .map((piece, index) => (index % 2 === 0 && isPlain(piece) ? piece : quote(piece)))
        .join('');
}
function isPlain(text) {
    return PLAIN.test(text) && !AUTOLINK.test(text);
}

;// CONCATENATED MODULE: ./build/code/characters/words-of-place.js

/** Longest name that a sentence quotes whole. */
const QUOTED_LENGTH = 60;
/** A name in backticks, cut where it is long. */
function quotedName(name) {
    return inBackticks(name.length > QUOTED_LENGTH ? `${name.slice(0, QUOTED_LENGTH)}…` : name);
}
/**
 * The place of a character for a sentence: "inside the name `index`".
 * @param name canonical text of the name there
 */
function wordsOfPlace(place, name) {
    switch (place) {
        case 'identifier':
            return `inside the name ${quotedName(name)}`;
        case 'string':
            return 'inside a string';
        case 'comment':
            return 'inside a comment';
        case 'blank':
            return 'between the tokens';
        case 'other':
            return 'in the code, next to punctuation';
    }
}

;// CONCATENATED MODULE: ./build/code/characters/find-invisible.js






/** The characters of code that do not show and are not natural where they are, in order. */
function findInvisible(code, canonical, places, language) {
    if (canonical.hidden.length === 0)
        return [];
    const natural = naturalSequences(code);
    let line = null;
    return canonical.hidden.flatMap((hidden) => {
        const { place, span } = places.at(hidden.at, hidden.row.plain.length);
        if (place !== 'string' && place !== 'comment')
            line = null;
        else if (line === null || line.span.end <= hidden.offset || line.span.start > hidden.offset)
            line = textLine(code, sourceSpan(canonical, span), hidden.offset);
        const strength = hiddenStrength({ code, language, hidden, place, line, natural });
        const name = canonical.text.slice(span.start, span.end);
        return strength === null ? [] : [invisible(hidden, place, strength, wordsOfPlace(place, name), language)];
    });
}
/** Offsets in the code of a span of the canonical text, with the hidden characters at its end. */
function sourceSpan({ sourceOf }, { start, end }) {
    return { start: sourceOf(start), end: sourceOf(end) };
}
function invisible({ codePoint, offset, row, escaped }, place, strength, where, language) {
    const width = codePoint > 0xffff ? 2 : 1;
    return {
        kind: row.kind,
        place,
        strength,
        span: { start: escaped ? offset - 1 : offset, end: offset + width },
        codePoint,
        sentence: `${namedPoint(codePoint, row)} ${where}: ${reason(codePoint, row.kind, place, strength, language)}.`,
        replacement: breaksLine(codePoint, place, language) ? '\n' : row.plain,
    };
}
/** Whether a character may separate two statements; a line end would also end a directive. */
function breaksLine(codePoint, place, language) {
    return place !== 'comment' && place !== 'string' && !language.preprocessor && endsLine(codePoint, language);
}
function reason(codePoint, kind, place, strength, language) {
    if (place === 'comment' && endsLine(codePoint, language))
        return `${language.title} ends the line there, so that the rest of the comment is code`;
    if (kind === 'bidirectional')
        return 'it changes the order in which the rest of the line is shown';
    if (kind === 'blank')
        return 'it looks like a plain space';
    if (strength === 'unusual')
        return 'it does not show';
    return place === 'string' || place === 'comment'
        ? 'it does not show, and no writing system needs it between these characters'
        : 'it does not show, and no language gives it a meaning there';
}

;// CONCATENATED MODULE: ./build/code/characters/judge-letter.js
/** Latin letters of living alphabets and of mathematics: they look like others and are meant. */
const NATURAL_LATIN = new Set(['\u0131', '\u00FE', '\u0192', '\u0237', '\u017F']);
/** Greek letters whose shape is that of a Latin one; the other small letters only resemble them, and are usual in formulas. */
const SAME_SHAPE = new Set(['\u03BF', '\u03F2', '\u03F3']);
/** Scripts that a reader tells from Latin at once, or that names mix with Latin: physical units, formulas, East Asia. */
const NATURAL_MIX = new Set(['Latin', 'Greek', 'Han', 'Arabic', 'Hebrew', 'Devanagari', 'common']);
/** Letters that a part of a name needs until a Greek letter in it is no formula. */
const WORD_LENGTH = 4;
/** Whether a letter only resembles its plain form, and has natural uses next to Latin letters. */
function onlyResembles({ script, character }) {
    if (script === 'Latin')
        return NATURAL_LATIN.has(character);
    if (script === 'Greek')
        return /\p{Ll}/u.test(character) && !SAME_SHAPE.has(character);
    return script === 'common';
}
/** Judges one letter of a name; `null` where it is natural. */
function judgeLetter(letter, facts) {
    const { plain, part } = letter;
    const composed = letter.character.normalize('NFKC');
    if (facts.twin && composed !== letter.character && !/[\0-~]/u.test(composed))
        return twin(composed);
    if (plain === undefined || !fits(letter, facts))
        return mixed(letter);
    const strength = plain.by === 'compatibility' ? compatible(letter, facts) : alike(letter, facts);
    if (strength === null)
        return part.latin > 0 && !part.allAlike ? mixed(letter) : null;
    const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
    const reason = `it reads as \`${plain.text}\`${facts.taken ? ', and another name or word is spelled so' : ''}`;
    return { kind, strength, reason, replacement: plain.text };
}
/** Whether the plain form can be where the letter is: no digit begins a name, and an operator is at one end of it. */
function fits({ plain, at, character }, { name, plain: read }) {
    if (plain?.text !== '!')
        return at > 0 || !/^[0-9]/u.test(plain?.text ?? '');
    if (read.indexOf('!') !== read.lastIndexOf('!'))
        return false;
    return at + character.length === name.length || (at === 0 && /^[A-Za-z_]/u.test(read.slice(1)));
}
/** Fullwidth and mathematical letters, ligatures, Roman numerals: NFKC makes them plain, as Python does with each name. */
function compatible({ character, part }, { names, plain, taken }) {
    if (taken && plain.length > 1)
        return 'certain';
    const raised = /[\p{Lm}\u00AA\u00BA]/u.test(character);
    const alone = Array.from(part.text).length === 1;
    return raised || alone || names.isEvident('Han') ? 'unusual' : 'certain';
}
/** Letters that UTS 39 lists as confusable with an ASCII character. */
function alike(letter, { taken, latin, names }) {
    const { part, script } = letter;
    if (onlyResembles(letter)) {
        if (part.read < WORD_LENGTH)
            return null;
        return taken ? 'certain' : 'unusual';
    }
    if (taken || ((part.mixed || part.latin > 0) && part.allAlike))
        return 'certain';
    if (part.latin > 0 || !part.allAlike || names.isEvident(script))
        return null;
    return latin ? 'certain' : 'unusual';
}
function twin(composed) {
    const reason = `the language reads it as \`${composed}\`, and another name is spelled so`;
    return { kind: 'compatibility', strength: 'certain', reason, replacement: composed };
}
/** A letter without a plain form, next to Latin letters: below the level "highly restrictive" of UTS 39, 5.2. */
function mixed({ character, script, part }) {
    if (part.latin === 0 || NATURAL_MIX.has(script) || !/\p{L}/u.test(character))
        return null;
    return {
        kind: 'mixed-script',
        strength: 'unusual',
        reason: 'the letters next to it are Latin',
        replacement: character,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/judge-mark.js
/** Letters that a part of a name needs until a mark in it is no sign of a formula, as in `x̄`. */
const judge_mark_WORD_LENGTH = 3;
/** A combining mark after an ASCII letter of a name; `null` for what is none. */
function judgeMark({ character, at, after, part }, name) {
    if (after === 'other' || !/\p{M}/u.test(character))
        return null;
    const composed = (name.charAt(at - 1) + character).normalize('NFC');
    if (after === 'letter' && Array.from(composed).length === 1)
        return {
            kind: 'combining',
            strength: 'unusual',
            reason: `with the letter before it, it reads as \`${composed}\`, which is one character elsewhere`,
            replacement: composed,
            withBase: true,
        };
    const word = part.read >= judge_mark_WORD_LENGTH;
    return {
        kind: 'combining',
        strength: word ? 'certain' : 'unusual',
        reason: 'no alphabet has this mark on the letter before it',
        replacement: word ? '' : character,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/scripts-of-letters.js
/** Scripts that UTS 39, table 3, tells from Latin, by their names in Unicode; `Han` stands for the writing of East Asia. */
const SCRIPTS = [
    ['Latin', /\p{Script=Latn}/u],
    ['Cyrillic', /\p{Script=Cyrl}/u],
    ['Greek', /\p{Script=Grek}/u],
    ['Han', /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}]/u],
    ['Armenian', /\p{Script=Armn}/u],
    ['Cherokee', /\p{Script=Cher}/u],
    ['Coptic', /\p{Script=Copt}/u],
    ['Lisu', /\p{Script=Lisu}/u],
    ['Arabic', /\p{Script=Arab}/u],
    ['Hebrew', /\p{Script=Hebr}/u],
    ['Georgian', /\p{Script=Geor}/u],
    ['Devanagari', /\p{Script=Deva}/u],
    ['Canadian Aboriginal', /\p{Script=Cans}/u],
];
/** The script of a letter; `another` for the rare ones, `common` for signs of all scripts. */
function scriptOf(letter) {
    const known = SCRIPTS.find(([, pattern]) => pattern.test(letter));
    if (known)
        return known[0];
    return /[\p{Script=Zyyy}\p{Script=Zinh}]/u.test(letter) ? 'common' : 'another';
}

;// CONCATENATED MODULE: ./build/code/characters/name-letters.js


/** The letters of a name that are not ASCII, in order. */
function foreignLetters(name) {
    return [...name.matchAll(/[^_$0-9]+/gu)].flatMap(({ 0: text, index }) => lettersOfPart(text, index));
}
const traits = new Map();
/** Letters whose traits are kept: those of more are computed again each time. */
const name_letters_KEPT_LETTERS = 5000;
function traitsOf(character) {
    const known = traits.get(character);
    if (known !== undefined)
        return known;
    const plain = plainForm(character);
    const found = { script: plain?.by === 'compatibility' ? 'Latin' : scriptOf(character), plain };
    if (traits.size < name_letters_KEPT_LETTERS)
        traits.set(character, found);
    return found;
}
function lettersOfPart(text, start) {
    const letters = [];
    for (const { 0: character, index } of text.matchAll(/[^\0-~]/gu)) {
        const last = letters.at(-1);
        const touching = last && last.at + last.character.length === start + index ? last : null;
        letters.push({
            character,
            at: start + index,
            ...traitsOf(character),
            after: whatIsBefore(touching, text.charAt(index - 1)),
        });
    }
    const part = name_letters_partOf(text, letters);
    return letters.map((letter) => ({ ...letter, part }));
}
function whatIsBefore(last, character) {
    if (last === null)
        return /[A-Za-z]/u.test(character) ? 'letter' : 'other';
    if (/^[A-Za-z]/u.test(last.plain?.text ?? ''))
        return 'alike';
    return last.after !== 'other' && /\p{M}/u.test(last.character) ? 'alike' : 'other';
}
function name_letters_partOf(text, letters) {
    const ascii = text.replaceAll(/[^A-Za-z]/gu, '').length;
    const signs = letters.filter(({ character }) => !/\p{M}/u.test(character));
    const scripts = new Set(signs.map(({ script }) => script));
    if (ascii > 0)
        scripts.add('Latin');
    const compatible = signs.filter(({ plain }) => plain?.by === 'compatibility');
    return {
        text,
        latin: ascii + compatible.length,
        read: ascii + signs.map(({ plain }) => plain?.text.replaceAll(/[^A-Za-z]/gu, '') ?? '').join('').length,
        mixed: scripts.size > 1,
        allAlike: signs.every(({ plain }) => plain !== undefined),
    };
}
/** A name as it reads: each look-alike in its plain form. */
function plainName(name) {
    return Array.from(name, (character) => character <= '~' ? character : (traitsOf(character).plain?.text ?? character)).join('');
}

;// CONCATENATED MODULE: ./build/code/characters/find-look-alikes.js





/** The letters of names that are taken for others, in order. */
function findLookAlikes(names) {
    const judged = new Map();
    return names.foreign.flatMap((name) => {
        const letters = judged.get(name.text) ?? judgeName(name.text, names);
        judged.set(name.text, letters);
        return letters.map((letter) => inName(letter, name));
    });
}
function judgeName(name, names) {
    const plain = plainName(name);
    const facts = {
        name,
        plain,
        taken: names.isTaken(name),
        latin: /[A-Za-z]/u.test(name),
        twin: names.hasTwin(name),
        names,
    };
    const isNumber = /^[0-9]/u.test(name);
    let mixed = false;
    return foreignLetters(name).flatMap((letter) => {
        const verdict = isNumber
            ? judgeDigit(letter, name)
            : (judgeMark(letter, name) ?? judgeLetter(letter, facts));
        if (verdict === null || (verdict.kind === 'mixed-script' && mixed))
            return [];
        // a name mixes scripts once, not once a letter
        mixed ||= verdict.kind === 'mixed-script';
        const from = letter.at - (verdict.withBase === true ? 1 : 0);
        return [{ ...verdict, letter, from, to: letter.at + letter.character.length }];
    });
}
/** Letters that are read as digits in a number. */
const DIGITS = { O: '0', o: '0', I: '1', l: '1' };
/** A letter in a number: `1О` with a letter in place of the zero. */
function judgeDigit({ plain, at }, name) {
    if (plain === undefined || plain.text.length > 1)
        return null;
    const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
    const isPrefix = at === 1 && name.startsWith('0');
    const digit = isPrefix ? plain.text : (DIGITS[plain.text] ?? plain.text);
    return { kind, strength: 'certain', reason: `it reads as \`${digit}\``, replacement: digit };
}
function inName({ letter, from, to, kind, strength, reason, replacement }, name) {
    const number = /^[0-9]/u.test(name.text);
    const codePoint = letter.character.codePointAt(0) ?? 0;
    const what = kind === 'combining'
        ? 'a combining mark'
        : (SCRIPT_WORDS[letter.script] ??
            `${/^[AEIOU]/u.test(letter.script) ? 'an' : 'a'} ${letter.script} letter`);
    const start = name.offsets[from] ?? 0;
    return {
        kind,
        place: number ? 'other' : 'identifier',
        strength,
        span: { start, end: (name.offsets[to - 1] ?? start) + 1 },
        codePoint,
        sentence: `${shownPoint(codePoint)}, ${what}, inside the ${number ? 'number' : 'name'} ${quotedName(name.canonical)}: ${reason}.`,
        replacement,
    };
}
const SCRIPT_WORDS = {
    common: 'a letter of formulas',
    another: 'a letter of a rare script',
};

;// CONCATENATED MODULE: ./build/code/characters/places.js


/** Whether a literal is a number or a word such as `true`, and no string. */
function isPlainLiteral(text) {
    return /^\.?[0-9]/u.test(text) || /^[A-Za-z_]+$/u.test(text);
}
/** Finds places in a canonical text by its tokens. */
class Places {
    text;
    tokens;
    constructor(text, tokens) {
        this.text = text;
        this.tokens = tokens;
    }
    /**
     * The place of a character.
     * @param at offset in the canonical text
     * @param width 0 for a character that is not in the text (it is between two others), otherwise 1
     */
    at(at, width) {
        return this.inComment(at, width) ?? this.inToken(at, width) ?? this.besideTokens(at, width);
    }
    inComment(at, width) {
        const { commentStarts, commentEnds } = this.tokens;
        const last = countUpTo(commentStarts, at + width - 1) - 1;
        const span = { start: commentStarts[last] ?? 0, end: commentEnds[last] ?? -1 };
        const belongs = at + width <= span.end && (at < span.end || this.isOpenAt(span));
        return belongs ? { place: 'comment', span } : null;
    }
    /** Whether what directly follows a comment's end belongs to it too, as in a comment that ends with its line. */
    isOpenAt({ start, end }) {
        return !(this.text.startsWith('/*', start) && this.text.endsWith('*/', end));
    }
    inToken(at, width) {
        const index = countUpTo(this.tokens.starts, at + width - 1) - 1;
        const end = this.tokens.ends[index] ?? -1;
        if (index < 0 || at >= end)
            return null;
        return { place: this.placeIn(index), span: this.spanOf(index) };
    }
    placeIn(index) {
        const kind = this.tokens.kinds[index];
        if (kind === token_kinds_TOKEN_KINDS.punctuation)
            return 'other';
        if (kind !== token_kinds_TOKEN_KINDS.literal)
            return 'identifier';
        const text = this.tokens.texts[index] ?? '';
        if (!isPlainLiteral(text))
            return 'string';
        return /^[A-Za-z_]/u.test(text) ? 'identifier' : 'other';
    }
    besideTokens(at, width) {
        const next = countBelow(this.tokens.starts, at);
        const touching = [next - 1, next].filter((index) => this.tokens.ends[index] === at || this.tokens.starts[index] === at + width);
        const name = width > 0 ? undefined : touching.find((index) => this.placeIn(index) === 'identifier');
        if (name !== undefined)
            return { place: 'identifier', span: this.spanOf(name) };
        const blank = /^\s?$/u.test(this.text.charAt(at - 1)) && /^\s?$/u.test(this.text.charAt(at + width));
        return { place: width > 0 || blank ? 'blank' : 'other', span: { start: at, end: at } };
    }
    spanOf(index) {
        return { start: this.tokens.starts[index] ?? 0, end: this.tokens.ends[index] ?? 0 };
    }
}

;// CONCATENATED MODULE: ./build/code/characters/unit-names.js






/** The names of a unit, and what can be mistaken for one of them. */
class UnitNames {
    code;
    language;
    /** The names, keywords and numbers that are written with other letters than ASCII, in order. */
    foreign;
    /** How the names of a skeleton are written. */
    written = new Map();
    spellings;
    evident = new Map();
    constructor(code, canonical, tokens, language) {
        this.code = code;
        this.language = language;
        const foreign = [];
        tokens.texts.forEach((text, index) => {
            const kind = tokens.kinds[index];
            if (kind === token_kinds_TOKEN_KINDS.punctuation || (kind === token_kinds_TOKEN_KINDS.literal && !isPlainLiteral(text)))
                return;
            const name = nameToken(code, canonical, tokens.starts[index] ?? 0, text);
            if (name !== null)
                foreign.push(name);
            this.addSpelling(name?.text ?? text);
        });
        this.foreign = foreign;
        if (foreign.length === 0)
            return;
        for (const words of [language.keywords, language.literalWords, language.unfitNames])
            for (const word of words)
                this.addSpelling(word);
    }
    addSpelling(name) {
        const key = skeleton(plainName(name));
        const spellings = this.written.get(key);
        if (spellings)
            spellings.add(name);
        else
            this.written.set(key, new Set([name]));
    }
    /** Whether the unit has another name, or the language a word, that looks like this one. */
    isTaken(name) {
        return (this.written.get(skeleton(plainName(name)))?.size ?? 0) > 1;
    }
    /** Whether the language takes a name of the unit, written otherwise, for this one: Python compares names in NFKC. */
    hasTwin(name) {
        if (this.language.name !== 'python')
            return false;
        this.spellings ??= groupBy([...new Set(this.foreign.map(({ text }) => text))], (text) => text.normalize('NFKC'));
        return (this.spellings.get(name.normalize('NFKC')) ?? []).length > 1;
    }
    /** Whether the code has letters of a script that look like no ASCII letter: it is written by people who use the script. */
    isEvident(script) {
        const known = this.evident.get(script);
        if (known !== undefined)
            return known;
        const evident = this.hasOwnLetter(script);
        this.evident.set(script, evident);
        return evident;
    }
    hasOwnLetter(script) {
        for (const [letter] of this.code.matchAll(/(?![\0-~])\p{L}/gu))
            if (scriptOf(letter) === script && plainForm(letter) === undefined)
                return true;
        return false;
    }
}
/** The name or word `canonical` at `start` of the canonical text; `null` if it is written in ASCII. */
function nameToken(code, { sourceOf }, start, canonical) {
    if (code.startsWith(canonical, sourceOf(start)) && /^[\0-~]*$/u.test(canonical))
        return null;
    const offsets = [];
    let text = '';
    for (let at = start; at < start + canonical.length; at++) {
        const source = sourceOf(at);
        const letter = String.fromCodePoint(code.codePointAt(source) ?? 0);
        for (let unit = 0; unit < letter.length; unit++)
            offsets.push(source + unit);
        if (letter.length > 1 && canonical.startsWith(letter, at - start))
            at++;
        text += letter;
    }
    return /[^\0-~]/u.test(text) ? { text, canonical, offsets } : null;
}

;// CONCATENATED MODULE: ./build/code/characters/find-mixed-words.js




/** Alphabets with letters that nobody can tell from Latin ones. */
const CONFUSED = new Set(['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu']);
/** Latin words of strings and comments in which some letters are look-alikes from another alphabet, in order. */
function findMixedWords(code, canonical, places) {
    const found = [];
    let passed = 0;
    for (const at of canonical.replaced) {
        if (at < passed)
            continue;
        const { place } = places.at(at, 1);
        if (place !== 'string' && place !== 'comment')
            continue;
        const start = wordStart(canonical.text, at, passed);
        passed = wordEnd(canonical.text, at);
        const word = nameToken(code, canonical, start, canonical.text.slice(start, passed));
        if (word === null)
            continue;
        for (const letter of foreignLetters(word.text))
            if (isMistaken(letter))
                found.push(mistaken(letter, word, place));
    }
    return found;
}
function wordStart(text, at, from) {
    let start = at;
    while (start > from && /[\p{L}\p{M}]/u.test(text.charAt(start - 1)))
        start--;
    return start;
}
function wordEnd(text, at) {
    const word = /[\p{L}\p{M}]*/uy;
    word.lastIndex = at;
    word.test(text);
    return word.lastIndex;
}
/** Small Greek letters do not count: formulas have them next to Latin ones. */
function isMistaken({ part, plain, script, character }) {
    if (part.latin === 0 || !part.allAlike || plain?.by !== 'look-alike')
        return false;
    return (CONFUSED.has(script) &&
        /^[A-Za-z]$/u.test(plain.text) &&
        !(script === 'Greek' && /\p{Ll}/u.test(character)));
}
function mistaken({ character, at, script, plain }, word, place) {
    const codePoint = character.codePointAt(0) ?? 0;
    const start = word.offsets[at] ?? 0;
    const replacement = plain?.text ?? character;
    return {
        kind: 'homoglyph',
        place,
        strength: 'unusual',
        span: { start, end: start + character.length },
        codePoint,
        sentence: `${shownPoint(codePoint)}, a ${script} letter, inside the word ${quotedName(word.canonical)} of a ${place}: it reads as \`${replacement}\`, and the letters next to it are Latin.`,
        replacement,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/find-hidden-characters.js








/** Code has one of these, or hides nothing. */
const SUSPECT = /[^\t\n\r -~]/;
/**
 * The characters of code that do not show or that are taken for others, by offset. Escapes such as `\u200b` are text and
 * no such characters. Takes time linear in the code; code in plain ASCII is only passed over. Never throws.
 */
function findHiddenCharacters(code, languageName) {
    if (!SUSPECT.test(code))
        return [];
    const language = languages_LANGUAGES[languageName];
    const canonical = canonicalCode(code);
    const tokens = tokens_tokenize(canonical.text, language);
    const places = new Places(canonical.text, tokens);
    return [
        ...findInvisible(code, canonical, places, language),
        ...findLookAlikes(new UnitNames(code, canonical, tokens, language)),
        ...findMixedWords(code, canonical, places),
    ].sort((a, b) => a.span.start - b.span.start);
}

;// CONCATENATED MODULE: ./build/witness/natural-counts.js
/**
 * Inert code in functions of well-known open-source projects, which nobody poisoned, by language: the result of
 * `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
const NATURAL_COUNTS = {
    c: {
        searched: 20_951,
        holding: {
            'after-jump': 7,
            'disguised-constant': 22,
            'disguised-constant:sum': 4,
            'false-condition': 12,
            'literal-condition': 9,
            'self-assignment': 2,
            'true-condition': 3,
            'unread-local': 1,
            'unread-local:bare': 16,
            'unread-local:bare~': 85,
            'unread-local:usual': 1,
            'unread-local:usual~': 6,
            'unread-local~': 1,
        },
    },
    csharp: { searched: 2_500, holding: { 'unread-local': 1 } },
    cpp: {
        searched: 2_500,
        holding: {
            'disguised-constant': 2,
            'literal-condition': 1,
            'unread-local:bare': 1,
            'unread-local:usual': 1,
        },
    },
    go: { searched: 2_500, holding: { 'disguised-constant': 1, 'disguised-constant:sum': 1 } },
    java: {
        searched: 29_948,
        holding: {
            'constant-assertion:literal~': 31,
            'disguised-constant': 23,
            'disguised-constant:sum': 13,
            'empty-loop': 2,
            'false-condition': 10,
            'literal-condition': 5,
            'no-effect': 1,
            'self-assignment': 1,
            'true-condition': 19,
            'unread-label': 2,
            'unread-local': 33,
            'unread-local:bare': 53,
            'unread-local:constant': 11,
            'unread-local:usual': 115,
        },
    },
    javascript: {
        searched: 2_006,
        holding: {
            'after-jump': 2,
            'disguised-constant': 1,
            'disguised-constant:sum': 1,
            'empty-loop': 1,
            'false-condition': 3,
            'true-condition': 7,
            'unread-local:usual': 2,
        },
    },
    php: { searched: 2_500, holding: {} },
    python: {
        searched: 2_500,
        holding: {
            'literal-condition': 3,
            'self-assignment': 1,
            'unread-function': 1,
            'unread-local:constant': 1,
            'unread-local:usual': 1,
        },
    },
    ruby: { searched: 2_500, holding: {} },
    rust: { searched: 2_500, holding: {} },
    typescript: { searched: 2_500, holding: {} },
};
/**
 * The same in training datasets, where some of it is more frequent: the C functions of Devign (the training part) come from video
 * codecs and emulators, which write `i + 0` for a pattern's sake; those of ReVeal are older. The larger rate counts.
 */
const DATASET_COUNTS = [
    {
        c: {
            searched: 1_700,
            holding: {
                'after-jump': 4,
                'disguised-constant': 21,
                'disguised-constant:sum': 4,
                'false-condition': 4,
                'literal-condition': 1,
                'unread-local:bare': 1,
                'unread-local:usual~': 2,
                'unread-local~': 1,
            },
        },
    },
    {
        c: {
            searched: 3_630,
            holding: {
                'after-jump': 11,
                'disguised-constant': 16,
                'disguised-constant:sum': 2,
                'false-condition': 1,
                'literal-condition': 2,
                'unread-local:bare': 1,
                'unread-local:bare~': 3,
                'unread-local:usual~': 3,
                'unread-local~': 1,
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/witness/natural-rates.js

/** Functions of the average language that are added to the searched ones: few of some languages were searched. */
const PRIOR_FUNCTIONS = 2_000;
/** Of a key that no searched function holds: 1 in all of them. */
const UNSEEN_RATE = 1 / 70_000;
/**
 * Of conditions that rest on nothing of the unit's own code (`isClosed`): 1 of some 60,000 functions, `1 == 2`. Nobody compares
 * `rand()` with a negative number for a purpose.
 */
const CLOSED_RATE = 1 / 60_000;
/**
 * The rates that counts result in. The rate of a key is (count + m · mean rate of the languages) / (searched + m), m =
 * `PRIOR_FUNCTIONS`. Keys are ordered by their rates, and all rarer ones are added.
 */
function ratesFrom(counts) {
    const known = new Map();
    return (language, key) => {
        const rates = known.get(language) ?? shrunk(counts, language);
        known.set(language, rates);
        const own = rates.get(key) ?? UNSEEN_RATE;
        const rarer = [...rates.values()].filter((rate) => rate <= own).reduce((sum, rate) => sum + rate, 0);
        return Math.min(1, Math.max(own, rarer));
    };
}
function shrunk(counts, language) {
    const all = Object.values(counts).filter((each) => each.searched > 0);
    const keys = new Set(all.flatMap(({ holding }) => Object.keys(holding)));
    const { searched, holding } = counts[language] ?? { searched: 0, holding: {} };
    return new Map([...keys].map((key) => {
        const mean = all.reduce((sum, other) => sum + (other.holding[key] ?? 0) / other.searched, 0) / all.length;
        return [key, ((holding[key] ?? 0) + PRIOR_FUNCTIONS * mean) / (searched + PRIOR_FUNCTIONS)];
    }));
}
/**
 * Of literal conditions, `if (0)`, in any language: whoever switches code off writes it so, in some projects often. 10 of 2,101 C
 * functions of Devign that the other counts do not hold.
 */
const LITERAL_RATE = 0.005;
let shipped;
/** The rate by the counts of the reference corpora, or of a dataset in which it is larger. */
const naturalRate = (language, key) => {
    shipped ??= [NATURAL_COUNTS, ...DATASET_COUNTS.map((dataset) => ({ ...NATURAL_COUNTS, ...dataset }))].map(ratesFrom);
    const least = key === 'literal-condition' ? LITERAL_RATE : 0;
    return Math.max(least, ...shipped.map((rate) => rate(language, key)));
};
/** Natural functions with hidden characters: 2 of 142,075 with certain ones, 28 with unusual ones. */
const HIDDEN_RATES = {
    certain: 2 / 142_075,
    unusual: 30 / 142_075,
};

;// CONCATENATED MODULE: ./build/witness/hidden-characters.js



/** Characters that do not show, or that show as others. */
const hiddenCharacters = {
    testify: (unit) => {
        const found = findHiddenCharacters(unit.code, unit.language);
        return [...groupBy(found, ({ codePoint, strength }) => `${String(codePoint)} ${strength}`).values()].map((same) => toTestimony(same, unit));
    },
};
function toTestimony(same, { code }) {
    const [first] = same;
    if (first === undefined)
        throw new Error('a group of characters is empty');
    const { strength, sentence, codePoint } = first;
    const edits = same.map(({ span, replacement }) => ({ span, text: replacement }));
    const changes = edits.every(({ span, text }) => code.slice(span.start, span.end) !== text);
    return {
        said: {
            witness: 'characters',
            proof: strength === 'certain',
            pValue: HIDDEN_RATES[strength],
            sentence: same.length === 1 ? sentence : `${sentence} The line holds it ${String(same.length)} times.`,
        },
        element: { kind: 'character', text: codePointName(codePoint), spans: same.map(({ span }) => span) },
        edits: changes ? edits : null,
    };
}
/** `U+200B` */
function codePointName(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/code/values/inert-code.js
/** The kinds of inert code. */
const INERT_KINDS = (/* unused pure expression or super */ null && ([
    /** A condition that is never true, and is not a literal. */
    'false-condition',
    /** A condition that is always true, and is not a literal. */
    'true-condition',
    /** A condition that is a literal: `if (0)`. */
    'literal-condition',
    /** A loop that never begins, or that repeats nothing. */
    'empty-loop',
    /** Statements after a `return`, `break`, `continue`, `throw` or `goto` in the same block. */
    'after-jump',
    /** An assertion that cannot fail. */
    'constant-assertion',
    /** A local variable that nothing reads, or an assignment to it. */
    'unread-local',
    /** A label to which nothing jumps. */
    'unread-label',
    /** A function inside another one that nothing calls. */
    'unread-function',
    /** A parameter of a lambda that nothing reads. */
    'unread-parameter',
    /** A statement whose evaluation changes nothing. */
    'no-effect',
    /** `x = x`, `x += 0`. */
    'self-assignment',
    /** A selection among cases by a constant. */
    'constant-switch',
    /** A constant that is written as a longer expression: `7 - 7`, `x ^ 0`, `"a" + ""`. */
    'disguised-constant',
]));
/** The caveat where a removal draws one number less from a generator. */
const DRAWS = 'A pseudo-random generator is drawn from once less; its later numbers may differ.';
/** What a proof says of a function whose results a document bounds. */
const LIBRARY_FACT = / is (?:at least|at most|below|about) [^`]*\([^`]+?\)/u;
/** A condition of literals alone. */
const OF_LITERALS = /^`[^`A-Za-z_]+` is always (?:true|false)/u;
/**
 * Whether the truth of a condition rests on nothing of the unit's own code: on what a library guarantees (`rand()` is at least 0), or
 * on literals alone (`5 > 7`). A literal by itself, as in `if (0)`, is usual.
 */
function isClosed({ kind, proof }) {
    return LIBRARY_FACT.test(proof) || (kind !== 'literal-condition' && OF_LITERALS.test(proof));
}

;// CONCATENATED MODULE: ./build/code/edits/edit.js




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
            throw new CodePurifyError('internal', `An edit at ${span.start.toString()}–${span.end.toString()} is out of order or out of the code.`, 'Sort edits by their start and let none overlap.');
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
const edit_BLANK = /[ \t]/u;
/** The blanks at the start of the line that holds `offset`. */
function indentOf(code, offset) {
    const lineStart = lineStartOf(code, offset);
    let end = lineStart;
    while (end < code.length && edit_BLANK.test(code.charAt(end)))
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
function wholeLines(code, span) {
    let start = span.start;
    let end = span.end;
    while (start > 0 && edit_BLANK.test(code.charAt(start - 1)))
        start--;
    while (end < code.length && edit_BLANK.test(code.charAt(end)))
        end++;
    const atLineStart = start === 0 || /[\r\n]/u.test(code.charAt(start - 1));
    const lineEnd = /^(?:\r\n|\r|\n)/u.exec(code.slice(end, end + 2))?.[0];
    if (atLineStart && lineEnd !== undefined)
        return { start, end: end + lineEnd.length };
    return span;
}
/**
 * Removes a statement, with its lines where nothing else is on them. The body of an `if` or a loop without braces becomes
 * an empty statement (`;`, `pass`), so that the next statement does not become the body.
 */
function removeStatement(analysis, element) {
    const { code, language } = analysis;
    const span = element.spans[0] ?? { start: 0, end: 0 };
    const tokens = tokenize(code, LANGUAGES[language]);
    if (isWholeBody(code, tokens, LANGUAGES[language], span))
        return emptied(language, span);
    const { joined, blocks } = LANGUAGES[language].layout;
    // where a word ends a block, a `;` may end its header, and may be alone
    const own = joined === undefined || blocks === 'end' ? span : withSemicolon(tokens, span);
    return { span: wholeLines(code, own), text: '' };
}
/** Leaves an empty statement in place of a body's only statement. */
function emptied(language, span) {
    return { span, text: LANGUAGES[language].layout.empty };
}
/** A statement with the `;` between it and its neighbour on the same line. */
function withSemicolon({ texts, starts, ends }, span) {
    const first = tokenAt({ starts }, span.start);
    const next = tokenAt({ starts }, span.end);
    if (texts[next] === ';')
        return { start: span.start, end: starts[next + 1] ?? ends[next] ?? span.end };
    return texts[first - 1] === ';' ? { start: ends[first - 2] ?? span.start, end: span.end } : span;
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
/** The same where there are no braces: that of the next token, since comments may have any. */
function bodyIndent(code, offset, language) {
    const { starts, texts } = tokenize(code, language);
    const next = tokenAt({ starts }, offset);
    const isEmpty = language.layout.blocks === 'end' && texts[next] === 'end';
    return isEmpty ? `${indentOf(code, offset)}  ` : indentOf(code, starts[next] ?? offset);
}
/**
 * Plants a statement at the start of a body: on its own line, indented like its neighbours; in a unit of one line,
 * directly after the brace. Where a language has no braces and the body is on the line of its header, too.
 * @param bodyStart `Analysis.bodyStart`; if it is -1 the code is returned unchanged
 */
function insertAfterBodyStart(code, bodyStart, statement, language = 'c') {
    if (bodyStart < 0)
        return code;
    const { blocks, joined = '' } = LANGUAGES[language].layout;
    const isBraced = blocks === 'braces';
    const oneLine = isBraced ? !/[\r\n]/u.test(code) : isBodyOnLine(code, bodyStart, language);
    const indent = isBraced ? innerIndent(code, bodyStart) : bodyIndent(code, bodyStart, LANGUAGES[language]);
    const inLine = ` ${statement}${joined}`;
    const text = oneLine ? inLine : newlineOf(code) + indent + statement;
    return applyEdits(code, [{ span: { start: bodyStart, end: bodyStart }, text }]);
}
/** Whether code follows on the line of `offset`. */
function isBodyOnLine(code, offset, language) {
    const { starts } = tokenize(code, LANGUAGES[language]);
    const next = starts[tokenAt({ starts }, offset)];
    return next !== undefined && !/[\r\n]/u.test(code.slice(offset, next));
}

;// CONCATENATED MODULE: ./build/code/edits/inert-edit.js


/**
 * The edit that takes inert code out of a unit, with its lines where nothing else is on them; `null` if none is known that keeps the
 * behaviour. Drawing one pseudo-random number less counts as the same behaviour.
 */
function inertEdit(code, { span, replacement, caveat }) {
    if (replacement === null || (caveat !== null && caveat !== DRAWS))
        return null;
    return { span: replacement === '' ? wholeLines(code, span) : span, text: replacement };
}

;// CONCATENATED MODULE: ./build/code/values/domain/value.js
/** An integer between bounds. */
function value_integer(low, high, type, why = []) {
    return { kind: 'integer', low, high, type, why };
}
/** Any integer of a type. */
function anyOf(type, why = []) {
    return value_integer(type.low, type.high, type, why);
}
/** A floating-point number between bounds. */
function value_float(low, high, nan, why = []) {
    return { kind: 'float', low, high, nan, why };
}
/** A truth value. */
function truthValue(value, why = []) {
    return { kind: 'boolean', value, why };
}
/** The one integer that a value can be, or `null`. */
function constantInteger(value) {
    return value?.kind === 'integer' && value.low !== null && value.low === value.high ? value.low : null;
}
/** The one number that a value can be, or `null`. */
function constantNumber(value) {
    if (value?.kind === 'float')
        return value.low === value.high && !value.nan ? value.low : null;
    const constant = constantInteger(value);
    return constant === null ? null : Number(constant);
}
/** The reasons of several values, each once. */
function reasons(...values) {
    return [...new Set(values.flatMap(({ why }) => why))];
}

;// CONCATENATED MODULE: ./build/code/values/unit.js

/** The longest quotation of code in a proof, in UTF-16 units. */
const MAX_QUOTE = 60;
/** Code in backticks, on one line, shortened. */
function quote(text) {
    const line = text.replaceAll(/\s+/gu, ' ').trim();
    return inBackticks(line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line);
}
/** A node's code, quoted. */
function unit_quoted({ tree }, node) {
    return quote(tree.textOf(node));
}
/** The node inside parentheses and the like. */
function unwrapped({ tree }, node) {
    let at = node;
    while (tree.role(at) === 'wrap') {
        const value = tree.part(at, 'value');
        const inner = value >= 0 && tree.named(at).length === 1 ? value : tree.only(at);
        if (inner < 0)
            return at;
        at = inner;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/enumerators.js


const enumerators_known = new WeakMap();
/**
 * The value of a constant of an enumeration that is in the code, as it is named: `RED` in C, `Colour.RED` or `Colour::Red` elsewhere.
 * In Java it is the place among the constants. `null` for any other name.
 */
function enumeratorValue(evaluation, name) {
    const { unit } = evaluation;
    const { row } = unit;
    if (row.enumerations === null)
        return null;
    let values = enumerators_known.get(unit);
    if (!values) {
        // While an enumeration is evaluated, none of its constants are known.
        enumerators_known.set(unit, new Map());
        values = valuesOf(evaluation);
        enumerators_known.set(unit, values);
    }
    const value = values.get(name);
    if (value === undefined || !isOnlyConstant(unit, name))
        return null;
    const why = [`\`${name}\` is ${value.toString()}`];
    if (row.integers === 'double')
        return value_float(Number(value), Number(value), false, why);
    return value_integer(value, value, row.integers, why);
}
/** Whether the name has no other meaning in the code. */
function isOnlyConstant(unit, name) {
    const { names, tree, row } = unit;
    const separator = row.enumerations?.separator ?? '';
    if (separator !== '')
        return !names.isDefined(name.split(separator)[0] ?? '');
    const use = names.use(name);
    if (!use || names.isRedefined(name) || use.declarations.length + use.writes.length + use.updates.length > 0)
        return false;
    const parents = use.reads.map((leaf) => ({ leaf, parent: tree.parent(leaf) }));
    const made = parents.filter(({ leaf, parent }) => isItem(unit, parent) && tree.named(parent)[0] === leaf);
    return made.length === 1 && parents.every(({ parent }) => !tree.name(parent).startsWith('preproc'));
}
function isItem({ tree, row }, node) {
    return row.enumerations?.items.has(tree.name(node)) === true;
}
/** All constants whose values are sure. */
function valuesOf(evaluation) {
    const { tree, row } = evaluation.unit;
    const found = new Map();
    if (!row.enumerations || !tree.text.includes('enum'))
        return found;
    const { list: type, separator } = row.enumerations;
    const lists = Array.from({ length: tree.size }, (_, node) => node).filter((node) => tree.name(node) === type);
    for (const list of lists.filter((node) => tree.isWhole(node))) {
        const owner = tree.parent(list);
        const name = tree.textOf(tree.part(owner, 'declared'));
        // Declarations of one name may be joined, or be in different scopes.
        const isOne = lists.filter((other) => tree.textOf(tree.part(tree.parent(other), 'declared')) === name).length === 1;
        if (separator !== '' && !isOne)
            continue;
        const around = tree.children(owner).map((child) => tree.name(child));
        if (separator === '' && (around.includes('class') || around.includes('struct')))
            continue;
        addList(evaluation, list, separator === '' ? '' : `${name}${separator}`, found);
    }
    return found;
}
/** Constants of one list. Those that hold or do more than a number are not looked at: naming the first runs their constructors. */
function addList(evaluation, list, prefix, found) {
    const { unit } = evaluation;
    const { tree } = unit;
    const items = tree.named(list);
    const isPlain = (item) => isItem(unit, item) && tree.part(item, 'body') < 0 && tree.part(item, 'arguments') < 0;
    if (!items.every(isPlain))
        return;
    let next = 0n;
    for (const item of items) {
        const value = tree.part(item, 'value');
        const given = value === syntax_tree_NONE ? next : wholeAt(evaluation, value);
        const fits = given !== null && given >= -(2n ** 31n) && given < 2n ** 31n;
        const name = tree.after[item] === item + 1 ? item : (tree.named(item)[0] ?? syntax_tree_NONE);
        if (fits && given !== null)
            found.set(prefix + tree.textOf(name), given);
        next = fits && given !== null ? given + 1n : null;
    }
}
function wholeAt(evaluation, node) {
    const value = evaluation.elsewhere(node);
    const number = value?.kind === 'float' ? constantNumber(value) : null;
    return number !== null && Number.isInteger(number) ? BigInt(number) : constantInteger(value);
}

;// CONCATENATED MODULE: ./build/code/values/facts/declared-type.js

/** Words that ask for the type of the initial value. */
const INFERRED = new Set(['', 'var', 'auto', 'let', 'const', 'dynamic']);
/** Declarators that make another type of the one that is written. */
const DERIVED = /pointer|array|function|reference|abstract|variadic|spread/u;
/** Nodes that declare several variables from the parts of one value. */
const PATTERN = /pattern|designation|structured_binding/u;
/** Words with which a variable may change behind the code's back, or outlives the call. */
const UNSTEADY = /\b(?:volatile|static|extern|_Atomic|atomic|thread_local|_Thread_local|__thread)\b/u;
const declared_type_known = new WeakMap();
/** The declaration whose name is at `leaf`; `null` if it may outlive the call or change behind the code's back. */
function declarationAt(unit, leaf) {
    let ofUnit = declared_type_known.get(unit);
    if (!ofUnit)
        declared_type_known.set(unit, (ofUnit = new Map()));
    let declaration = ofUnit.get(leaf);
    if (declaration === undefined)
        ofUnit.set(leaf, (declaration = readDeclaration(unit, leaf)));
    return declaration;
}
function readDeclaration({ tree, row }, leaf) {
    let node = tree.parent(leaf);
    const holder = node;
    let isDerived = false;
    while (node !== syntax_tree_NONE &&
        tree.part(node, 'type') === syntax_tree_NONE &&
        /declarator|expression_list/u.test(tree.name(node))) {
        if (tree.name(node).startsWith('function') || PATTERN.test(tree.name(node)))
            return null;
        isDerived ||= DERIVED.test(tree.name(node));
        node = tree.parent(node);
    }
    // A part of a pattern has a part of the value.
    if (node === syntax_tree_NONE || PATTERN.test(tree.name(node)))
        return null;
    const type = tree.part(node, 'type');
    const start = tree.starts[node] ?? 0;
    const header = tree.text.slice(start, tree.starts[leaf] ?? start);
    if (UNSTEADY.test(header))
        return null;
    // Types that are not checked when the program runs say nothing.
    const isErased = Object.keys(row.types).length === 0;
    const text = type === syntax_tree_NONE || isErased ? '' : tree.textOf(type).replaceAll(/\s+/gu, ' ').trim();
    return { node, holder, type: text, isDerived: isDerived || DERIVED.test(tree.name(node)) };
}
/** The type with which a plain local is declared; `null` if it is none, or has no written type. */
function declaredTypeName(unit, name) {
    if (!unit.names.isLocal(name))
        return null;
    const leaf = unit.names.use(name)?.declarations[0];
    const declaration = leaf === undefined ? null : declarationAt(unit, leaf);
    return declaration && !declaration.isDerived && !INFERRED.has(declaration.type) ? declaration.type : null;
}
/** Whether the type of a declaration is that of its initial value. */
function isInferred(declaration) {
    return !declaration.isDerived && INFERRED.has(declaration.type);
}
/** The only item of a list of expressions, or the node itself; `NONE` for a longer list. */
function single({ tree }, node) {
    return tree.name(node) === 'expression_list' ? tree.only(node) : node;
}
/** The node of the initial value of the variable whose name is at `leaf`, or `NONE`. */
function initialOf(unit, leaf) {
    const { tree } = unit;
    const holder = tree.around(tree.parent(leaf), (node) => tree.name(node) !== 'expression_list');
    const isAlone = tree.parent(leaf) === holder || tree.named(tree.parent(leaf)).length === 1;
    if (!isAlone || DERIVED.test(tree.name(tree.parent(leaf))))
        return syntax_tree_NONE;
    const value = tree.part(holder, 'value');
    if (value >= 0 && value !== leaf && !tree.contains(value, leaf))
        return single(unit, value);
    // C#: the value is the last child, after the `=`.
    const children = tree.children(holder);
    const last = children.at(-1) ?? syntax_tree_NONE;
    return children.some((child) => tree.name(child) === '=') && last !== leaf && tree.isNamed(last)
        ? last
        : syntax_tree_NONE;
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/library.js



/** A callee as it is written, without blanks: `std::rand`, `Math.random`. */
function nameOfCallee({ tree }, node) {
    return tree.textOf(node).replaceAll(/\s+/gu, '');
}
/** The name of a call's function with what is before it, as the table spells it. */
function calledName(unit, node) {
    const { tree } = unit;
    const object = tree.part(node, 'object');
    const callee = tree.part(node, 'callee');
    const name = nameOfCallee(unit, callee);
    const isMethod = object >= 0 && object !== callee && !tree.contains(callee, object);
    return isMethod ? `${nameOfCallee(unit, object)}.${name}` : name;
}
/** The row of a name, unless the unit itself defines its first word. */
function rowOf({ row, names }, name) {
    const functions = row.functions;
    if (!Object.hasOwn(functions, name))
        return null;
    const root = /^[\w$]+/u.exec(name)?.[0] ?? '';
    return names.isDefined(root) ? null : (functions[name] ?? null);
}
/** The type names under which the methods of the object at a node may be in the table. */
function library_typesOf(evaluation, object) {
    const { unit } = evaluation;
    const { tree } = unit;
    const value = evaluation.value(object);
    if (value?.kind === 'text')
        return ['String'];
    const made = /^new([A-Z]\w*)\(\)$/u.exec(nameOfCallee(unit, object))?.[1];
    if (made !== undefined)
        return [`${made}()`];
    if (tree.role(object) !== 'name')
        return value?.kind === 'sequence' ? ['[]'] : [];
    const type = declaredTypeName(unit, tree.textOf(object));
    if (type === null)
        return value?.kind === 'sequence' ? ['[]'] : [];
    return type.endsWith('[]') ? ['[]'] : [type.replace(/<.*$/u, '')];
}
/** The row of a method or property by the type of the object. */
function rowOfObject(evaluation, object, member) {
    const { unit } = evaluation;
    const name = nameOfCallee(unit, member);
    for (const type of library_typesOf(evaluation, unwrapped(unit, object))) {
        const key = `${type}.${name}`;
        const isOwn = unit.names.isDefined(/^[\w$]+/u.exec(type)?.[0] ?? '');
        const row = !isOwn && Object.hasOwn(unit.row.functions, key) ? unit.row.functions[key] : undefined;
        if (row)
            return { row, receiver: object };
    }
    return null;
}
/** Whether a call has arguments, or a block that acts as one. */
function hasArguments({ tree }, node) {
    const list = tree.part(node, 'arguments');
    return (list >= 0 && tree.named(list).length > 0) || tree.part(node, 'block') >= 0;
}
/** The row of a function that is called by its name alone, as in Ruby, or `null`. */
function rowOfBareName(unit, node) {
    return rowOf(unit, `${unit.tree.textOf(node)}()`);
}
/** The row of the function that is called at a node, or `null`. */
function rowOfCall(evaluation, node) {
    const { unit } = evaluation;
    const { tree } = unit;
    const name = calledName(unit, node);
    const row = rowOf(unit, name) ?? (hasArguments(unit, node) ? null : rowOf(unit, `${name}()`));
    if (row)
        return { row, receiver: syntax_tree_NONE };
    const callee = tree.part(node, 'callee');
    const holder = tree.role(callee) === 'member' ? callee : node;
    const object = tree.part(holder, 'object');
    const member = tree.part(holder, 'member');
    return object < 0 || member < 0 || object === callee ? null : rowOfObject(evaluation, object, member);
}
/** The row of a property at a node, or `null`. */
function rowOfMember(evaluation, node) {
    const { unit } = evaluation;
    const row = rowOf(unit, nameOfCallee(unit, node));
    if (row)
        return { row, receiver: syntax_tree_NONE };
    const object = unit.tree.part(node, 'object');
    const member = unit.tree.part(node, 'member');
    return object < 0 || member < 0 ? null : rowOfObject(evaluation, object, member);
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/call-value.js




/** Relative error of library functions on constant arguments: far above that of any implementation. */
const FOLD_ERROR = 1e-6;
/** The bounds of a function's result as a fact for people. */
function fact(text, { low, high, source }) {
    const shown = high !== undefined && high < 1 && high > 0.99 ? 'below 1' : `at most ${String(high)}`;
    const bounds = [
        ...(low === undefined || low === -Infinity ? [] : [`at least ${String(low)}`]),
        ...(high === undefined || high === Infinity ? [] : [shown]),
    ];
    return `${text} is ${bounds.join(' and ')} (${source})`;
}
/** The result of a real function of constants, with the error that implementations may have. */
function folded(row, args, text) {
    const numbers = args.map(constantNumber);
    if (!row.fold || numbers.length === 0 || numbers.length > 2)
        return null;
    const result = row.fold(...numbers.map((number) => number ?? NaN));
    if (!Number.isFinite(result))
        return null;
    const error = Math.abs(result) * FOLD_ERROR + FOLD_ERROR;
    const low = Math.max(result - error, row.low ?? -Infinity);
    const high = Math.min(result + error, row.high ?? Infinity);
    return value_float(low, high, false, [
        `${text} is about ${Number(result.toPrecision(4)).toString()} (${row.source})`,
    ]);
}
/** `abs`: never negative, unless the argument may be the smallest integer, whose magnitude does not fit. */
function magnitude(evaluation, row, value, text) {
    const plain = evaluation.unit.row.integers;
    const type = row.type ?? plain;
    if (type === 'double' || value?.kind !== 'integer')
        return null;
    const { low, high } = value;
    const smallest = value.type.sureBits === 0 ? null : value.type.low;
    if (smallest !== null && (low === null || low <= smallest))
        return null;
    const farthest = low === null || high === null ? type.high : -low > high ? -low : high;
    return value_integer(0n, farthest, type, [...value.why, fact(text, { ...row, low: 0 })]);
}
/** The length of what is given. */
function lengthValue(evaluation, row, given) {
    const length = given?.kind === 'text' && given.text !== null
        ? given.text.length
        : given?.kind === 'sequence'
            ? given.length
            : null;
    if (length === null)
        return null;
    const type = row.type ?? evaluation.unit.row.integers;
    return type === 'double' ? value_float(length, length, false) : value_integer(BigInt(length), BigInt(length), type);
}
/** The length of `range(stop)`, `range(start, stop)` or `range(start, stop, step)`. */
function rangeValue(values) {
    const numbers = values.map(constantInteger);
    const [first, second, step = 1n] = numbers;
    const isKnown = numbers.length > 0 && numbers.length < 4 && !numbers.includes(null);
    const [start, stop] = second === undefined ? [0n, first] : [first, second];
    if (!isKnown || typeof start !== 'bigint' || typeof stop !== 'bigint' || step === null || step === 0n)
        return { kind: 'sequence', length: null, why: [] };
    const distance = step > 0n ? stop - start : start - stop;
    return { kind: 'sequence', length: distance <= 0n ? 0 : Number(distance), why: [] };
}
/** A whole number as an integer, or `null` for an infinite one. */
function bound(value) {
    return value === undefined || !Number.isFinite(value) ? null : BigInt(value);
}
/** The values that a row of the table guarantees. */
function guaranteed(evaluation, row, text) {
    const type = row.type ?? evaluation.unit.row.integers;
    const hasBounds = row.low !== undefined || row.high !== undefined;
    const why = hasBounds ? [fact(text, row)] : [];
    if (row.kind === 'boolean')
        return truthValue(null);
    if (row.kind === 'text')
        return { kind: 'text', text: null, why: [] };
    if (row.kind === 'sequence')
        return { kind: 'sequence', length: null, why: [] };
    if (row.kind === 'float' || type === 'double')
        return value_float(row.low ?? -Infinity, row.high ?? Infinity, row.nan ?? false, why);
    const any = anyOf(type);
    return value_integer(bound(row.low) ?? any.low, bound(row.high) ?? any.high, type, why);
}
/** Whether a function takes these arguments: another one of the same name may be meant. */
function takes({ kind, fold, special, effect }, values) {
    if (special === 'length' || special === 'range')
        return true;
    if (kind === 'float' && fold && fold !== Math.hypot && values.length !== fold.length)
        return false;
    return kind !== 'float' || effect === 'unknown' || values.every((value) => value?.kind !== 'text');
}
/** The value of a call of a function with a row in the table; `null` for any other. */
function callValue(evaluation, node) {
    const { tree } = evaluation.unit;
    const found = rowOfCall(evaluation, node);
    if (!found)
        return ordinal(evaluation, node);
    const { row, receiver } = found;
    const text = unit_quoted(evaluation.unit, node);
    const args = receiver >= 0 ? [receiver] : argumentsOf(evaluation, node);
    const values = args.map((argument) => evaluation.value(argument));
    if (!takes(row, values))
        return null;
    if (row.special === 'range')
        return rangeValue(values);
    if (row.special === 'magnitude')
        return magnitude(evaluation, row, values[0] ?? null, text);
    const exact = row.special === 'length'
        ? lengthValue(evaluation, row, values[0] ?? null)
        : tree.name(node) === '' || receiver >= 0
            ? null
            : folded(row, values, text);
    return exact ?? guaranteed(evaluation, row, text);
}
/** The value of a function that is called by its name alone; `null` for any other name. */
function bareCallValue(evaluation, node) {
    const row = rowOfBareName(evaluation.unit, node);
    return row && guaranteed(evaluation, row, unit_quoted(evaluation.unit, node));
}
/** The number of an enumeration's constant. In Rust, only a conversion asks for it: what `==` does is up to the program. */
function ofEnumeration(evaluation, node, name) {
    const { tree, row } = evaluation.unit;
    if (row.language === 'rust' && tree.role(tree.parent(node)) !== 'cast')
        return null;
    return enumeratorValue(evaluation, name);
}
/** Java's `Colour.RED.ordinal()` (JLS 8.9.3, java.lang.Enum): the place of the constant; `null` for any other call. */
function ordinal(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const object = tree.part(node, 'object');
    if (row.language !== 'java' || object < 0 || tree.textOf(tree.part(node, 'callee')) !== 'ordinal')
        return null;
    return enumeratorValue(evaluation, nameOfCallee(evaluation.unit, object));
}
/** The value of a property or a named constant; `null` for any other. */
function memberValue(evaluation, node) {
    const { row, names } = evaluation.unit;
    const name = nameOfCallee(evaluation.unit, node);
    const enumerator = ofEnumeration(evaluation, node, name);
    if (enumerator)
        return enumerator;
    const root = name.split(/[.:]/u)[0] ?? '';
    const constant = Object.hasOwn(row.constants, name) && !names.isDefined(root) ? row.constants[name] : undefined;
    if (typeof constant === 'boolean')
        return truthValue(constant);
    if (typeof constant === 'number')
        return value_float(constant, constant, false);
    if (typeof constant === 'bigint' && row.integers !== 'double')
        return value_integer(constant, constant, row.integers);
    const found = rowOfMember(evaluation, node);
    if (!found)
        return null;
    const given = found.receiver >= 0 ? evaluation.value(found.receiver) : null;
    const exact = found.row.special === 'length' ? lengthValue(evaluation, found.row, given) : null;
    return exact ?? guaranteed(evaluation, found.row, unit_quoted(evaluation.unit, node));
}
/** The arguments of a call, as expressions. */
function argumentsOf({ unit: { tree } }, node) {
    const list = tree.part(node, 'arguments');
    if (list < 0)
        return [];
    return tree.named(list).map((argument) => {
        const inner = tree.name(argument) === 'argument' ? tree.only(argument) : argument;
        return inner < 0 ? argument : inner;
    });
}

;// CONCATENATED MODULE: ./build/code/values/domain/compare.js

const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='];
/** Other spellings. */
const SPELLINGS = {
    ...{ '===': '==', '!==': '!=', '<>': '!=', is: '==', 'is not': '!=' },
};
/** The comparison that an operator's text stands for, or `null`. */
function comparisonOf(operator) {
    if (COMPARISONS.includes(operator))
        return operator;
    return Object.hasOwn(SPELLINGS, operator) ? (SPELLINGS[operator] ?? null) : null;
}
function orderOfIntegers(a, b) {
    const before = (x, y) => x !== null && y !== null && x < y;
    const upTo = (x, y) => x !== null && y !== null && x <= y;
    return {
        below: before(a.high, b.low),
        atMost: upTo(a.high, b.low),
        above: before(b.high, a.low),
        atLeast: upTo(b.high, a.low),
        equal: a.low !== null && a.low === a.high && b.low === a.low && b.high === a.low,
    };
}
function orderOfFloats(a, b) {
    return {
        below: a.high < b.low,
        atMost: a.high <= b.low,
        above: a.low > b.high,
        atLeast: a.low >= b.high,
        equal: a.low === a.high && b.low === a.low && b.high === a.low,
    };
}
/** What an order says of a comparison between numbers none of which is NaN. */
function decide(comparison, order) {
    const verdict = (isTrue, isFalse) => isTrue ? true : isFalse ? false : null;
    switch (comparison) {
        case '<':
            return verdict(order.below, order.atLeast);
        case '<=':
            return verdict(order.atMost, order.above);
        case '>':
            return verdict(order.above, order.atMost);
        case '>=':
            return verdict(order.atLeast, order.below);
        case '==':
            return verdict(order.equal, order.below || order.above);
        case '!=':
            return verdict(order.below || order.above, order.equal);
    }
}
/** Integers up to this size are exact in every floating-point format; beyond, conversion rounds but keeps the order. */
const EXACT = 2n ** 24n;
/** An integer after its conversion to a floating-point number. */
function asFloat(value) {
    const { low, high, why } = value;
    const atLeast = low === null || low < -EXACT ? -Infinity : Number(low > EXACT ? EXACT : low);
    const atMost = high === null || high > EXACT ? Infinity : Number(high < -EXACT ? -EXACT : high);
    return { kind: 'float', low: atLeast, high: atMost, nan: false, why };
}
/** A comparison with a floating-point number: with NaN, only `!=` is true. */
function compareFloats(comparison, a, b) {
    const verdict = decide(comparison, orderOfFloats(a, b));
    return (a.nan || b.nan) && verdict !== (comparison === '!=') ? null : verdict;
}
/** For equality: whether two values that are no numbers are the same. */
function equality(a, b, textsCompare) {
    if (a.kind === 'null' && b.kind === 'null')
        return true;
    if (a.kind === 'boolean' && b.kind === 'boolean')
        return a.value === null || b.value === null ? null : a.value === b.value;
    if (textsCompare && a.kind === 'text' && b.kind === 'text')
        return a.text === null || b.text === null ? null : a.text === b.text;
    return null;
}
/** The verdict on a comparison, or `null`. */
function verdictOf(comparison, a, b, textsCompare) {
    if (a.kind === 'integer' && b.kind === 'integer')
        return decide(comparison, orderOfIntegers(a, b));
    const isNumber = (x) => x.kind === 'integer' || x.kind === 'float';
    if (isNumber(a) && isNumber(b)) {
        const floatOf = (x) => (x.kind === 'integer' ? asFloat(x) : x);
        return compareFloats(comparison, floatOf(a), floatOf(b));
    }
    if (comparison !== '==' && comparison !== '!=')
        return null;
    const same = equality(a, b, textsCompare);
    return same === null ? null : same === (comparison === '==');
}
/**
 * What is sure of a comparison of two values of types that the language compares by value; `null` if nothing is.
 * @param textsCompare whether `==` compares the characters of strings
 */
function compare(comparison, a, b, textsCompare) {
    const value = verdictOf(comparison, a, b, textsCompare);
    return value === null ? null : { value, why: reasons(a, b) };
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/literal-value.js


const literal_value_INTEGER = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|[0-9]+)([a-zA-Z]*[0-9]*)$/u;
const literal_value_FLOAT = /^([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+\.)([fFdDlLmM]?|f32|f64)$/u;
/** The digits of a literal as an integer, or `null` where the language does not say. */
function digitsOf(digits, row) {
    if (!/^0[0-9]/u.test(digits))
        return BigInt(digits.toLowerCase());
    if (row.leadingZero === 'decimal')
        return BigInt(digits);
    if (row.leadingZero === 'unknown' || !/^0[0-7]+$/u.test(digits))
        return null;
    return BigInt(`0o${digits.slice(1)}`);
}
/** The type of an integer literal: the plain one, or in C the next that holds it (C17 6.4.4.1). */
function literalType(value, plain, isDecimal, row) {
    if (fitsSurely(plain, value, value))
        return plain;
    const wider = row.promotion === 'c' ? [...(isDecimal ? [] : [fixed(false, 32)]), fixed(true, 64, plain.overflow)] : [];
    return wider.find((type) => fitsSurely(type, value, value)) ?? null;
}
/** Literals of a language whose values are kept: most code has the same few. */
const MOST_KNOWN = 1000;
const literal_value_known = new WeakMap();
/** The number that a literal stands for, or `null`. Some grammars count a sign to the literal. */
function numberOf(text, row) {
    const ofRow = literal_value_known.get(row) ?? new Map();
    literal_value_known.set(row, ofRow);
    const kept = ofRow.get(text);
    if (kept !== undefined)
        return kept;
    const value = readNumber(text, row);
    if (ofRow.size < MOST_KNOWN)
        ofRow.set(text, value);
    return value;
}
function readNumber(text, row) {
    if (!/^[+-]/u.test(text))
        return unsignedOf(text, row);
    const value = unsignedOf(text.slice(1).trim(), row);
    if (!value || text.startsWith('+'))
        return value;
    if (value.kind === 'float')
        return { ...value, low: -value.high, high: -value.low };
    if (value.kind !== 'integer' || value.low === null || !value.type.signed)
        return null;
    return value_integer(-value.low, -value.low, value.type);
}
/** The number that a literal without a sign stands for, or `null`. */
function unsignedOf(text, row) {
    const plain = text.replaceAll(/[_']/gu, '');
    const found = literal_value_INTEGER.exec(plain);
    const value = found ? digitsOf(found[1] ?? '', row) : null;
    if (found && value !== null) {
        const suffix = (found[2] ?? '').toLowerCase();
        if (suffix === '' && row.integers === 'double')
            return value_float(Number(value), Number(value), false);
        const named = Object.hasOwn(row.suffixes, suffix) ? row.suffixes[suffix] : undefined;
        if (named?.kind === 'float')
            return value_float(Number(value), Number(value), false);
        const type = suffix === '' && row.integers !== 'double'
            ? literalType(value, row.integers, /^[1-9]/u.test(plain), row)
            : (named ?? null);
        if (type?.kind !== 'integer' || !fitsSurely(type, value, value))
            return null;
        return value_integer(value, value, type);
    }
    // A number that begins with 0 and may be octal is no decimal one.
    const real = found ? null : literal_value_FLOAT.exec(plain);
    if (!real)
        return null;
    const number = Number(real[1]);
    return Number.isFinite(number) ? rounded(number, real[2] ?? '') : null;
}
/** Half a unit in the last place of the shortest format, relative to the number. */
const SINGLE = 2 ** -23;
/** Half a unit in the last place of a double, relative to the number: longer formats (`1.5L`, `1.5m`) are that near. */
const DOUBLE = 2 ** -52;
/** A decimal number in its format: exact in a double, near it in a shorter or longer one. */
function rounded(number, suffix) {
    const value = value_float(number, number, false);
    if (/^f(?!64)/iu.test(suffix))
        return shortened(value);
    if (suffix === '' || /^(?:d|f64)$/iu.test(suffix) || Number.isInteger(number * 1024))
        return value;
    const error = Math.abs(number) * DOUBLE;
    return value_float(number - error, number + error, false);
}
/** A double after its conversion to a shorter format: near it, unless it has few digits. */
function shortened(value) {
    const { low, high } = value;
    const isExact = low === high && Number.isInteger(low * 1024) && Math.abs(low) <= MOST_EXACT;
    if (isExact)
        return value;
    return { ...value, low: low - Math.abs(low) * SINGLE, high: high + Math.abs(high) * SINGLE };
}
/** Numbers up to this one have at most 24 binary digits if they are multiples of 1/1024. */
const MOST_EXACT = 2 ** 14;
const ESCAPES = {
    ...{ n: 10, t: 9, r: 13, '0': 0, '\\': 92, "'": 39, '"': 34 },
};
/** The code of a character literal such as `'a'`, or `null`. */
function characterOf(text, row) {
    if (!row.charactersAreIntegers || row.integers === 'double')
        return null;
    const inner = /^'(?:\\([ntr0\\'"])|([ -~]))'$/u.exec(text);
    if (!inner)
        return null;
    const code = inner[1] === undefined ? inner[2]?.charCodeAt(0) : ESCAPES[inner[1]];
    return code === undefined ? null : value_integer(BigInt(code), BigInt(code), row.integers);
}
/** The value of a string literal: its text where it is plain ASCII without escapes, holes and prefix. */
function textOfLiteral({ tree }, node) {
    const plain = /^(["'])([^"'\\]*)\1$/u.exec(tree.textOf(node));
    const text = plain?.[2] ?? null;
    const isPlain = text !== null && /^[ -~]*$/u.test(text) && tree.named(node).every(isContent(tree));
    return { kind: 'text', text: isPlain ? text : null, why: [] };
}
/** Parts of a string that hold no code. */
function isContent(tree) {
    return (node) => /content|fragment|start|end/u.test(tree.name(node));
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/conversions.js


/** A boolean as the integer that it is in some languages; other values as they are. */
function asNumber(value, row) {
    if (value?.kind !== 'boolean' || !row.booleansAreIntegers || row.integers === 'double')
        return value;
    const low = value.value === true ? 1n : 0n;
    const high = value.value === false ? 0n : 1n;
    return value_integer(low, high, row.integers, value.why);
}
/** `int` or what is promoted to it: C17 6.3.1.1, JLS 5.6. */
function promoted(type, plain) {
    return type.bits < plain.bits ? plain : type;
}
/**
 * The type of arithmetic on two types (C17 6.3.1.8, JLS 5.6); `null` if platforms differ. `same`: the one that is not
 * the type of plain literals.
 */
function commonType(a, b, row) {
    const plain = row.integers;
    if (plain === 'double')
        return null;
    if (row.promotion === 'same')
        return a === plain ? b : b === plain || a === b ? a : null;
    const [x, y] = [promoted(a, plain), promoted(b, plain)];
    if (x.signed === y.signed)
        return x.bits >= y.bits ? x : y;
    const [unsigned, signed] = x.signed ? [y, x] : [x, y];
    if (unsigned.sureBits >= signed.bits)
        return unsigned;
    return signed.sureBits > unsigned.bits ? signed : null;
}
/** A value after conversion to a type; `null` if that may change it. */
function converted(value, type) {
    if (type.sureBits === 0)
        return { ...value, type };
    const isAmbiguous = type.low !== null && type.low < 0n && !fitsSurely(fixed(true, type.bits || 1), type.low, type.high);
    const target = isAmbiguous ? fixed(true, type.bits) : type;
    const isNegative = value.low === null || value.low < 0n;
    if (isAmbiguous && isNegative)
        return null;
    // A value of its own type keeps it, whatever the platform's width.
    const keeps = value.type === type || fitsSurely(target, value.low, value.high) || widens(value.type, type);
    return keeps ? { ...value, type } : null;
}
/** Whether every value of a type is one of another on every platform. */
function widens(from, to) {
    if (from.bits === 0)
        return false;
    if (from.signed === to.signed)
        return from.bits <= to.sureBits;
    return !from.signed && from.bits < to.sureBits;
}
/** Two values as they are compared; `null` if a conversion may change one, or the language compares in another way. */
function comparable(left, right, row, operator) {
    const isStrict = operator.length === 3 || operator.startsWith('is');
    const a = isStrict ? left : asNumber(left, row);
    const b = isStrict ? right : asNumber(right, row);
    if (!a || !b || (isStrict && a.kind !== b.kind))
        return null;
    // Whether equal numbers are the same object is up to the implementation.
    if (operator.startsWith('is') && a.kind !== 'null' && a.kind !== 'boolean')
        return null;
    if (a.kind !== 'integer' || b.kind !== 'integer' || row.promotion !== 'c')
        return [a, b];
    const type = commonType(a.type, b.type, row);
    if (type === null)
        return isNatural(a) && isNatural(b) ? [a, b] : null;
    const [x, y] = [converted(a, type), converted(b, type)];
    return x && y ? [x, y] : null;
}
/** Whether a value is never negative: it then stays as it is in every wider type. */
function isNatural({ low }) {
    return low !== null && low >= 0n;
}

;// CONCATENATED MODULE: ./build/code/values/facts/name-use.js

const changesByUse = new WeakMap();
/** Where the variable of a name that was read completely gets its value, or may get one, in order. */
function changesOf(use) {
    const known = changesByUse.get(use);
    if (known)
        return known;
    const { declarations, writes, updates, escapes } = use;
    const changes = ascending([...declarations, ...writes, ...updates, ...escapes]);
    changesByUse.set(use, changes);
    return changes;
}

;// CONCATENATED MODULE: ./build/code/values/facts/known-conditions.js






/** Conditions that are looked at for one variable: real nesting is far below. */
const MAX_CONDITIONS = 20;
/** `a < b` as it reads from the other side. */
const MIRRORED = {
    ...{ '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' },
};
const OPPOSITE = {
    ...{ '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' },
};
/** Whether a statement always leaves the list that it is in. */
function leaves(unit, node) {
    const { tree } = unit;
    const role = tree.role(node);
    if (role === 'jump')
        return true;
    if (role === 'expression')
        return tree.role(tree.only(node)) === 'jump';
    const last = role === 'list' ? tree.named(node).at(-1) : undefined;
    return last !== undefined && leaves(unit, last);
}
/** The condition that is false after a statement, because the statement would have left: `if (x) return;`. */
function leftBy(unit, statement) {
    const { tree } = unit;
    const node = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(node) !== 'if' || tree.part(node, 'otherwise') >= 0 || tree.part(node, 'initial') >= 0)
        return null;
    if (tree.named(node).some((child) => tree.role(child) === 'elseif'))
        return null;
    return leaves(unit, tree.part(node, 'then'))
        ? { condition: tree.part(node, 'condition'), holds: false }
        : null;
}
/** The condition under which the part `at` of a node runs. */
function known_conditions_around({ tree }, parent, at) {
    const role = tree.role(parent);
    if (role === 'binary' && tree.part(parent, 'right') === at) {
        const [left, operator] = [tree.part(parent, 'left'), tree.operator(parent)];
        return operator === '&&' || operator === '||' ? { condition: left, holds: operator === '&&' } : null;
    }
    if (role !== 'if' && role !== 'while')
        return null;
    const condition = tree.part(parent, 'condition');
    if (tree.part(parent, 'then') === at)
        return { condition, holds: true };
    return role === 'if' && tree.part(parent, 'otherwise') === at ? { condition, holds: false } : null;
}
/** What is known at a node of conditions on a variable that nothing changes in between, inner first. */
function knownAt(evaluation, node, use) {
    const { unit, entering } = evaluation;
    const { tree, names } = unit;
    const changes = changesOf(use);
    const isChangedIn = (at) => tree.containsAny(at, changes) || names.callsMacro(at) || isEntered(unit, at);
    const changesBefore = (at) => changes.some((leaf) => leaf >= at && leaf <= node);
    const found = [];
    for (let at = node; found.length < MAX_CONDITIONS; at = tree.parent(at)) {
        const parent = tree.parent(at);
        const role = tree.role(at);
        // A case is entered from the head of its switch, past all that is between.
        if (role === 'case') {
            at = tree.around(at, (outer) => tree.role(outer) === 'switch');
            if (at === syntax_tree_NONE || isChangedIn(at))
                break;
            at++;
            continue;
        }
        if (parent === syntax_tree_NONE || role === 'function' || role === 'closure' || role === 'class')
            break;
        const isStatement = tree.role(parent) === 'list' || known_conditions_around(unit, parent, at) !== null;
        if (isStatement && (at === entering ? changesBefore(at) : isChangedIn(at)))
            break;
        const condition = known_conditions_around(unit, parent, at);
        if (condition && tree.role(parent) === 'binary' && isChangedIn(condition.condition))
            break;
        if (condition)
            found.push(condition);
        if (tree.role(parent) !== 'list')
            continue;
        let isChanged = false;
        for (const before of tree.namedBefore(parent, at)) {
            isChanged ||= isChangedIn(before);
            if (isChanged)
                break;
            const left = leftBy(unit, before);
            if (left)
                found.push(left);
        }
        if (isChanged)
            break;
    }
    return found;
}
/** Code into which a jump may lead, or that did not parse. */
function isEntered({ tree }, node) {
    if (node < 0)
        return false;
    return !tree.isWhole(node) || tree.holds(node, 'label') || tree.holds(node, 'directive');
}
/** The bounds of a value that compares so with a constant; `null` if it then has none. */
function bounded(value, sign, constant) {
    const { low, high } = value;
    const atLeast = (bound) => (low !== null && low > bound ? low : bound);
    const atMost = (bound) => (high !== null && high < bound ? high : bound);
    const narrowed = {
        '<': { low, high: atMost(constant - 1n) },
        '<=': { low, high: atMost(constant) },
        '>': { low: atLeast(constant + 1n), high },
        '>=': { low: atLeast(constant), high },
        '==': { low: atLeast(constant), high: atMost(constant) },
        '!=': { low: low === constant ? constant + 1n : low, high: high === constant ? constant - 1n : high },
    }[sign];
    if (narrowed.low !== null && narrowed.high !== null && narrowed.low > narrowed.high)
        return null;
    return { ...value, ...narrowed };
}
/** What one comparison says of the variable. */
function comparedBy(evaluation, node, holds, value, name) {
    const { unit } = evaluation;
    const { tree, row } = unit;
    const sign = comparisonOf(tree.operator(node));
    const sides = [tree.part(node, 'left'), tree.part(node, 'right')].map((side) => unwrapped(unit, side));
    const own = sides.findIndex((side) => side >= 0 && tree.role(side) === 'name' && tree.textOf(side) === name);
    const other = sides[1 - own] ?? syntax_tree_NONE;
    if (sign === null || own < 0 || tree.role(other) === 'name')
        return value;
    const right = evaluation.value(other);
    const pair = comparable(value, right, row, tree.operator(node));
    const constant = constantInteger(pair?.[1] ?? null);
    if (constant === null || pair?.[0].kind !== 'integer')
        return value;
    const read = own === 0 ? sign : MIRRORED[sign];
    const narrowed = bounded(value, holds ? read : OPPOSITE[read], constant);
    if (!narrowed || (narrowed.low === value.low && narrowed.high === value.high))
        return value;
    return { ...narrowed, why: [...value.why, `${unit_quoted(unit, node)} is ${String(holds)} here`] };
}
/** What a condition says of the variable. */
function narrowed(evaluation, known, value, name) {
    const { unit } = evaluation;
    const { tree } = unit;
    const node = unwrapped(unit, known.condition);
    if (node < 0)
        return value;
    const operator = tree.operator(node);
    if (tree.role(node) === 'unary' && operator === '!') {
        const operand = tree.part(node, 'operand') >= 0 ? tree.part(node, 'operand') : tree.only(node);
        return narrowed(evaluation, { condition: operand, holds: !known.holds }, value, name);
    }
    if (tree.role(node) !== 'binary')
        return value;
    if (operator === (known.holds ? '&&' : '||'))
        return [tree.part(node, 'left'), tree.part(node, 'right')].reduce((narrow, condition) => narrowed(evaluation, { ...known, condition }, narrow, name), value);
    return comparedBy(evaluation, node, known.holds, value, name);
}
/** A variable's value at a node, narrowed by the conditions under which the node is reached. */
function underConditions(evaluation, node, use, value) {
    const name = evaluation.unit.tree.textOf(node);
    return knownAt(evaluation, node, use).reduce((narrow, known) => narrowed(evaluation, known, narrow, name), value);
}

;// CONCATENATED MODULE: ./build/code/values/facts/value-before.js







/** The values that a declared type has. */
function valueOfType(type) {
    if (type === undefined)
        return null;
    if (type.kind === 'integer')
        return anyOf(type);
    if (type.kind === 'float')
        return { kind: 'float', low: -Infinity, high: Infinity, nan: true, why: [] };
    if (type.kind === 'boolean')
        return truthValue(null);
    return type.kind === 'text'
        ? { kind: 'text', text: null, why: [] }
        : { kind: 'sequence', length: null, why: [] };
}
/** What the declared type of a plain local says of its value; `null` if nothing. */
function typed(unit, use) {
    const leaf = use.declarations[0];
    const declaration = leaf === undefined || unit.row.assignmentDeclares ? null : declarationAt(unit, leaf);
    if (!declaration || declaration.isDerived || !Object.hasOwn(unit.row.types, declaration.type))
        return null;
    const value = valueOfType(unit.row.types[declaration.type]);
    const says = value?.kind === 'boolean' || (value?.kind === 'integer' && value.low === 0n);
    if (!value || !says)
        return value;
    return { ...value, why: [`\`${unit.tree.textOf(leaf ?? syntax_tree_NONE)}\` is declared as \`${declaration.type}\``] };
}
/** A floating-point number in the format of a declared type; `null` if the number has another value there that is not known. */
function inFormat(value, { isShort }, name) {
    if (name === 'long double')
        return value.low === value.high && Number.isInteger(value.low) ? value : null;
    return isShort === true ? shortened(value) : value;
}
/** An assigned value after its conversion to the variable's type of this name; `null` if that may change it. */
function assigned(value, type, name) {
    if (!value || type === undefined)
        return value;
    if (type.kind === 'float' && value.kind === 'float')
        return inFormat(value, type, name);
    if (type.kind === 'integer' && value.kind === 'integer') {
        // Where a `char` may be signed or not, only what both hold.
        const isEither = type.bits === 8 && type.low === -128n && type.high === 255n;
        const fits = isEither
            ? (value.low ?? -1n) >= 0n && fitsSurely(fixed(true, 8), value.low, value.high)
            : fitsSurely(type, value.low, value.high);
        return fits ? { ...value, type } : null;
    }
    if (type.kind === 'float' && value.kind === 'integer')
        return null;
    return type.kind === value.kind ? value : null;
}
/** The name and value of a plain assignment that is a statement, if `statement` is one. */
function assignmentIn(unit, statement) {
    const { tree } = unit;
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(inner) !== 'assign')
        return null;
    const [target, value] = [single(unit, tree.part(inner, 'left')), single(unit, tree.part(inner, 'right'))];
    return value === syntax_tree_NONE ? null : { target, value };
}
/** The node of the value that a statement gives to a variable; `NONE` if it gives none that is known. */
function givenBy(unit, statement, use) {
    const assignment = assignmentIn(unit, statement);
    if (assignment)
        return use.writes.includes(assignment.target) ? assignment.value : syntax_tree_NONE;
    if (unit.tree.role(statement) !== 'declaration')
        return syntax_tree_NONE;
    const leaf = use.declarations.find((node) => unit.tree.contains(statement, node));
    const isOnlyChange = changesOf(use).filter((node) => unit.tree.contains(statement, node)).length === 1;
    return leaf === undefined || !isOnlyChange ? syntax_tree_NONE : initialOf(unit, leaf);
}
/** Code into which a jump may lead, that a preprocessor may leave out, or that did not parse. */
function mayBeEntered(unit, node) {
    const { tree } = unit;
    return !tree.isWhole(node) || tree.holds(node, 'label') || tree.holds(node, 'directive');
}
/** The node whose value the variable has at `node`: that of the last assignment before it in straight-line code, or `NONE`. */
function lastAssigned(evaluation, node, use) {
    const { unit, entering } = evaluation;
    const { tree } = unit;
    const changes = changesOf(use);
    for (let at = node;; at = tree.parent(at)) {
        const parent = tree.parent(at);
        if (parent === syntax_tree_NONE)
            return syntax_tree_NONE;
        const role = tree.role(at);
        if (role === 'function' || role === 'closure' || role === 'class')
            return syntax_tree_NONE;
        if (!isList(unit, parent))
            continue;
        // In the statement that is entered, only what is evaluated up to the node has happened.
        const isBefore = (leaf) => tree.contains(at, leaf) && leaf <= node;
        if (at === entering ? changes.some(isBefore) : tree.containsAny(at, changes))
            return syntax_tree_NONE;
        if (mayBeEntered(unit, at) || (at !== entering && unit.names.callsMacro(at)))
            return syntax_tree_NONE;
        for (const before of tree.namedBefore(parent, at)) {
            if (mayBeEntered(unit, before))
                return syntax_tree_NONE;
            if (tree.containsAny(before, changes))
                return givenBy(unit, before, use);
            if (unit.names.callsMacro(before))
                return syntax_tree_NONE;
        }
    }
}
/** Whether the children of a node are statements that run one after another. */
function isList({ tree }, node) {
    const role = tree.role(node);
    return role === 'list' || role === 'case';
}
/** What a variable that is declared or assigned at `leaf` has after it is given the value at `given`; `null` if unknown. */
function valueGiven(evaluation, leaf, given) {
    const { unit } = evaluation;
    const { row, names } = unit;
    const use = names.use(unit.tree.textOf(leaf));
    const value = evaluation.value(given);
    if (row.assignmentDeclares)
        return value;
    const declarations = use?.declarations ?? [];
    const declared = declarations.includes(leaf) || declarations.length !== 1 ? leaf : declarations[0];
    const declaration = declared === undefined || !declarations.includes(declared) ? null : declarationAt(unit, declared);
    if (!declaration || declaration.isDerived)
        return null;
    if (isInferred(declaration))
        return value;
    const type = Object.hasOwn(row.types, declaration.type) ? row.types[declaration.type] : undefined;
    return type === undefined ? null : assigned(value, type, declaration.type);
}
/** What is known of a variable at the place of its use at `node`; `null` if nothing is. */
function valueBefore(evaluation, node) {
    const { unit } = evaluation;
    const name = unit.tree.textOf(node);
    const use = unit.names.use(name);
    if (!use || !unit.names.isLocal(name))
        return null;
    const type = typed(unit, use);
    const leaf = use.declarations[0];
    const declaration = leaf === undefined ? null : declarationAt(unit, leaf);
    if (!unit.row.assignmentDeclares && !type && (!declaration || !isInferred(declaration)))
        return null;
    const isReached = use.escapes.some((leaf) => leaf < node);
    // Once its address is known elsewhere, no condition on it lasts either.
    if (isReached)
        return type;
    const given = lastAssigned(evaluation, node, use);
    if (given === syntax_tree_NONE)
        return type?.kind === 'integer' ? underConditions(evaluation, node, use, type) : type;
    const row = declaration && !isInferred(declaration) ? unit.row.types[declaration.type] : undefined;
    const value = assigned(evaluation.elsewhere(given), row, declaration?.type ?? '');
    return (value?.kind === 'text' && unit.row.textsChange ? null : named(value, name)) ?? type;
}
/** A value with the fact that a variable has it. */
function named(value, name) {
    // What a list holds may change without an assignment to the variable.
    if (!value || value.kind === 'sequence')
        return null;
    const constant = value_before_shown(value);
    if (constant === null)
        return value;
    return { ...value, why: [`\`${name}\` is ${constant}`, ...value.why] };
}
/** A constant for people; `null` for a value that is none. */
function value_before_shown(value) {
    if (value.kind === 'null')
        return 'null';
    if (value.kind === 'boolean')
        return value.value === null ? null : String(value.value);
    if (value.kind === 'text')
        return value.text === null ? null : `"${value.text}"`;
    const number = constantInteger(value) ?? constantNumber(value);
    return number === null ? null : number.toString();
}

;// CONCATENATED MODULE: ./build/code/values/domain/bounds.js
/** No bounds. */
const EVERYTHING = { low: null, high: null };
function smallest(values) {
    return values.reduce((a, b) => (b < a ? b : a));
}
function largest(values) {
    return values.reduce((a, b) => (b > a ? b : a));
}
/** The bounds of the results of `operate`, which is monotone in each operand, at the corners. */
function corners(a, b, operate) {
    if (a.low === null || a.high === null || b.low === null || b.high === null)
        return EVERYTHING;
    const results = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => operate(x, y ?? 0n)));
    return { low: smallest(results), high: largest(results) };
}
/** `a + b`. */
function sum(a, b) {
    return {
        low: a.low === null || b.low === null ? null : a.low + b.low,
        high: a.high === null || b.high === null ? null : a.high + b.high,
    };
}
/** `-a`. */
function negated(a) {
    return { low: a.high === null ? null : -a.high, high: a.low === null ? null : -a.low };
}
/** `a * b`; never negative if neither factor is. */
function product(a, b) {
    const exact = corners(a, b, (x, y) => x * y);
    if (exact.low !== null)
        return exact;
    const isNatural = (x) => x.low !== null && x.low >= 0n;
    return isNatural(a) && isNatural(b) ? { low: (a.low ?? 0n) * (b.low ?? 0n), high: null } : EVERYTHING;
}
/** `a * a`. */
function square(a) {
    const { low, high } = a;
    const closest = low !== null && low > 0n ? low : high !== null && high < 0n ? high : 0n;
    const farthest = low === null || high === null ? null : largest([low * low, high * high]);
    return { low: closest * closest, high: farthest };
}
/** Whether 0 is excluded. */
function isNonZero(a) {
    return (a.low !== null && a.low > 0n) || (a.high !== null && a.high < 0n);
}
/** Division that rounds down. */
function floorDivide(x, y) {
    const quotient = x / y;
    return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
}
/** `a / b`, rounded to zero or down; `null` if `b` may be 0. */
function quotient(a, b, rounding) {
    if (!isNonZero(b))
        return null;
    const divide = rounding === 'floored' ? floorDivide : (x, y) => x / y;
    const exact = corners(a, b, divide);
    if (exact.low !== null || b.low === null || b.low <= 0n)
        return exact;
    return a.low !== null && a.low >= 0n ? { low: 0n, high: a.high } : EVERYTHING;
}
/** `a % b`, with the sign of `a` (`truncated`) or of `b` (`floored`); `null` if `b` may be 0. */
function remainder(a, b, sign) {
    if (!isNonZero(b))
        return null;
    if (a.low !== null && a.low === a.high && b.low !== null && b.low === b.high) {
        const rest = a.low % b.low;
        const result = sign === 'floored' && rest !== 0n && rest < 0n !== b.low < 0n ? rest + b.low : rest;
        return { low: result, high: result };
    }
    if (b.low === null || b.high === null)
        return EVERYTHING;
    const limit = largest([b.low, b.high, -b.low, -b.high]) - 1n;
    if (sign === 'floored')
        return b.low > 0n ? { low: 0n, high: limit } : { low: -limit, high: 0n };
    const high = a.high !== null && a.high <= 0n ? 0n : a.high !== null && a.high < limit ? a.high : limit;
    const low = a.low !== null && a.low >= 0n ? 0n : a.low !== null && a.low > -limit ? a.low : -limit;
    return { low, high };
}
/** Whether both bounds are the same number. */
function bounds_single(a) {
    return a.low !== null && a.low === a.high ? a.low : null;
}
/** The largest number of as many bits as `value` has. */
function allBits(value) {
    return (1n << BigInt(value.toString(2).length)) - 1n;
}
/** `a & b`, `a | b` or `a ^ b`, in two's complement. */
function bitwise(operator, a, b) {
    const [x, y] = [bounds_single(a), bounds_single(b)];
    if (x !== null && y !== null) {
        const result = operator === '&' ? x & y : operator === '|' ? x | y : x ^ y;
        return { low: result, high: result };
    }
    const naturals = [a, b].filter(({ low }) => low !== null && low >= 0n);
    if (operator === '&') {
        const highs = naturals.flatMap(({ high }) => (high === null ? [] : [high]));
        if (naturals.length > 0)
            return { low: 0n, high: highs.length === 0 ? null : smallest(highs) };
    }
    else if (naturals.length === 2) {
        const high = a.high === null || b.high === null ? null : allBits(largest([a.high, b.high]));
        return { low: operator === '|' ? largest([a.low ?? 0n, b.low ?? 0n]) : 0n, high };
    }
    return EVERYTHING;
}
/** Bits beyond which a shift is not computed: no type is as wide. */
const WIDEST_SHIFT = 128n;
/** `a << b` or `a >> b` for `b` from 0 to less than `width`; `null` otherwise. */
function shifted(operator, a, b, width) {
    const limit = width === 0 ? WIDEST_SHIFT : BigInt(width);
    if (b.low === null || b.high === null || b.low < 0n || b.high >= limit)
        return null;
    const exact = corners(a, b, (x, y) => (operator === '<<' ? x << y : x >> y));
    if (exact.low !== null)
        return exact;
    return a.low !== null && a.low >= 0n ? { low: 0n, high: operator === '>>' ? a.high : null } : EVERYTHING;
}

;// CONCATENATED MODULE: ./build/code/values/domain/residues.js
/** Operators whose result's remainder follows from those of the operands. */
const OPERATIONS = {
    '+': (x, y) => x + y,
    '-': (x, y) => x - y,
    '*': (x, y) => x * y,
};
/** `x op y` as a remainder; `null` for other operators. */
function residueOf(operator, x, y, modulus) {
    const operation = Object.hasOwn(OPERATIONS, operator) ? OPERATIONS[operator] : undefined;
    if (!operation)
        return null;
    return ((operation(x, y) % modulus) + modulus) % modulus;
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/congruences.js



/** Variables in one expression: their remainders are tried together. */
const MAX_NAMES = 2;
/** Largest modulus that is tried. */
const MAX_MODULUS = 16;
/** Nodes of the largest expression. */
const MAX_NODES = 60;
/** The integer variables of an expression; `null` if there are too many or another kind. */
function variablesOf(evaluation, nodes) {
    const { tree } = evaluation.unit;
    const found = new Set();
    for (const node of nodes) {
        const end = tree.after[node] ?? 0;
        if (end - node > MAX_NODES)
            return null;
        for (let at = node; at < end; at++) {
            if (tree.role(at) !== 'name')
                continue;
            if (evaluation.value(at)?.kind !== 'integer')
                return null;
            found.add(tree.textOf(at));
        }
    }
    return found.size === 0 || found.size > MAX_NAMES ? null : [...found];
}
/** The remainder of an expression for given remainders of its variables; `null` for an unknown part. */
function residueAt(evaluation, wrapped, given, modulus) {
    const { unit } = evaluation;
    const { tree } = unit;
    const node = unwrapped(unit, wrapped);
    const role = tree.role(node);
    if (role === 'name')
        return given.get(tree.textOf(node)) ?? null;
    if (role === 'integer') {
        const constant = constantInteger(evaluation.value(node));
        const wide = BigInt(modulus);
        return constant === null ? null : Number(((constant % wide) + wide) % wide);
    }
    if (role !== 'binary')
        return null;
    const x = residueAt(evaluation, tree.part(node, 'left'), given, modulus);
    const y = residueAt(evaluation, tree.part(node, 'right'), given, modulus);
    return x === null || y === null ? null : residueOf(tree.operator(node), x, y, modulus);
}
/** All remainders of the variables. */
function* assignments(names, modulus) {
    const [first = '', second] = names;
    for (let x = 0; x < modulus; x++)
        if (second === undefined)
            yield new Map([[first, x]]);
        else
            for (let y = 0; y < modulus; y++)
                yield new Map([
                    [first, x],
                    [second, y],
                ]);
}
/** Whether remainders by a modulus survive the overflow of the language's integers. */
function survives(evaluation, modulus) {
    const { integers } = evaluation.unit.row;
    if (integers === 'double' || modulus < 2 || modulus > MAX_MODULUS)
        return false;
    return integers.overflow === 'unbounded' || (modulus & (modulus - 1)) === 0;
}
/**
 * The remainders by `modulus` of an expression of sums, differences and products of integer variables, by trying all
 * remainders of the variables; `null` if it is another expression. Overflow that wraps changes no remainder by a power of two.
 */
function residuesOf(evaluation, node, modulus) {
    const names = survives(evaluation, modulus) ? variablesOf(evaluation, [node]) : null;
    if (!names)
        return null;
    const found = new Set();
    for (const given of assignments(names, modulus)) {
        const residue = residueAt(evaluation, node, given, modulus);
        if (residue === null)
            return null;
        found.add(residue);
    }
    return found;
}
/** The modulus by which two sides are compared: squares leave few remainders by 8. */
const SQUARES = 8;
/** Whether two expressions can never be equal, because no remainders of their variables make them so. */
function neverEqual(evaluation, left, right) {
    const { unit } = evaluation;
    // A variable alone has all remainders, so that it may equal another one and every number.
    if (![left, right].some((side) => unit.tree.role(unwrapped(unit, side)) === 'binary'))
        return false;
    const names = survives(evaluation, SQUARES) ? variablesOf(evaluation, [left, right]) : null;
    if (!names)
        return false;
    for (const given of assignments(names, SQUARES)) {
        const x = residueAt(evaluation, left, given, SQUARES);
        const y = residueAt(evaluation, right, given, SQUARES);
        if (x === null || y === null || x === y)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/doubles.js

/** Whether a value is a number. */
function isNumber(value) {
    return value?.kind === 'integer' || value?.kind === 'float';
}
/** The one double that a number is, or `null`. */
function singleDouble(value) {
    if (value.kind === 'float')
        return value.low === value.high && !value.nan ? value.low : null;
    return value.low !== null && value.low === value.high && fitsExactly(value.low) ? Number(value.low) : null;
}
/** Integers that every floating-point format holds exactly. */
function fitsExactly(value) {
    return value <= 2n ** 24n && value >= -(2n ** 24n);
}
/** An operation on constants of which one at least is floating-point, up to rounding in the shortest format. */
function onDoubles(operator, a, b) {
    if (!isNumber(a) || !isNumber(b))
        return null;
    const [x, y] = [singleDouble(a), singleDouble(b)];
    if (x === null || y === null)
        return null;
    const result = doubleResult(operator, x, y);
    if (result === null || !Number.isFinite(result))
        return null;
    const error = Number.isInteger(result) && Math.abs(result) <= 2 ** 24 ? 0 : Math.abs(result) * 2 ** -22;
    return value_float(result - error, result + error, false, reasons(a, b));
}
function doubleResult(operator, x, y) {
    switch (operator) {
        case '+':
            return x + y;
        case '-':
            return x - y;
        case '*':
            return x * y;
        case '/':
            return x / y;
        case '**':
            return x ** y;
        default:
            return null;
    }
}
/** An operation on two numbers of JavaScript, which are all doubles (ECMAScript 2025, 6.1.6.1). */
function onNumbers(operator, a, b) {
    const [x, y] = [a, b].map((value) => (value?.kind === 'float' ? singleDouble(value) : null));
    if (x !== null && x !== undefined && y !== null && y !== undefined) {
        const result = doubleResult(operator, x, y) ?? jsBits(operator, x, y);
        return result === null || Number.isNaN(result)
            ? null
            : value_float(result, result, false, reasons(...[a, b].flatMap((v) => v ?? [])));
    }
    const mask = [x, y].find((side) => typeof side === 'number' && Number.isInteger(side) && side >= 0 && side < 2 ** 31);
    if (operator === '&' && typeof mask === 'number')
        return value_float(0, mask, false);
    if (operator === '%' && typeof y === 'number' && y !== 0 && Number.isFinite(y)) {
        const isNatural = a?.kind === 'float' && a.low >= 0;
        return value_float(isNatural ? 0 : -Math.abs(y), Math.abs(y), true);
    }
    return operator === '>>>' ? value_float(0, 2 ** 32 - 1, false) : null;
}
function jsBits(operator, x, y) {
    switch (operator) {
        case '%':
            return x % y;
        case '&':
            return x & y;
        case '|':
            return x | y;
        case '^':
            return x ^ y;
        case '<<':
            return x << y;
        case '>>':
            return x >> y;
        case '>>>':
            return x >>> y;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/same-local.js

/** Whether both nodes are the same local variable, and its type is one of integers: then `x == x` and `x - x == 0`. */
function sameLocal(evaluation, left, right) {
    const { unit } = evaluation;
    const { tree, names } = unit;
    const [a, b] = [unwrapped(unit, left), unwrapped(unit, right)];
    if (tree.role(a) !== 'name' || tree.role(b) !== 'name')
        return false;
    const name = tree.textOf(a);
    return name === tree.textOf(b) && names.isLocal(name) && evaluation.value(a)?.kind === 'integer';
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/arithmetic.js








/** The bounds of an operation on exact integers; `null` if the operator is unknown or may fail. */
function boundsOf(operator, a, b, row, type) {
    switch (operator) {
        case '+':
            return sum(a, b);
        case '-':
            return sum(a, negated(b));
        case '*':
            return product(a, b);
        case '/':
            return row.division === 'real' ? null : quotient(a, b, row.division);
        case '//':
            return quotient(a, b, 'floored');
        case '%':
            return remainder(a, b, row.remainder);
        case '&':
        case '|':
        case '^':
            return bitwise(operator, a, b);
        case '<<':
        case '>>':
            return shifted(operator, a, b, type.sureBits);
        default:
            return null;
    }
}
/** A result in its type: itself if it fits, otherwise any value of the type, or nothing. */
function arithmetic_inType(bounds, type, why) {
    if (fitsSurely(type, bounds.low, bounds.high))
        return value_integer(bounds.low, bounds.high, type, why);
    return type.overflow === 'unknown' ? null : anyOf(type);
}
/** An operation on two integers. */
function onIntegers(operator, a, b, row) {
    const isShift = operator === '<<' || operator === '>>';
    const type = isShift ? commonType(a.type, a.type, row) : commonType(a.type, b.type, row);
    if (!type)
        return null;
    const left = converted(a, type);
    const right = isShift ? b : converted(b, type);
    if (!left || !right)
        return null;
    // C17 6.5.7: shifting a negative number left is undefined.
    if (operator === '<<' && (left.low === null || left.low < 0n) && type.overflow !== 'unbounded')
        return anyOf(type);
    const bounds = boundsOf(operator, left, right, row, type);
    return bounds && arithmetic_inType(bounds, type, reasons(a, b));
}
/** `x - x`, `x ^ x` and `x * x` of one integer variable. */
function onSame(operator, value, row) {
    if (value?.kind !== 'integer')
        return null;
    const type = commonType(value.type, value.type, row);
    if (!type)
        return null;
    if (operator === '-' || operator === '^')
        return value_integer(0n, 0n, type);
    return operator === '*' ? arithmetic_inType(square(value), type, value.why) : null;
}
/** `E % m` or `E & (m - 1)`, where all remainders of the variables of `E` give the same result; `null` otherwise. */
function byRemainders(evaluation, node, operator, a, b) {
    const { tree, row } = evaluation.unit;
    const right = b.low !== null && b.low === b.high ? Number(b.low) : 0;
    const modulus = operator === '%' ? right : operator === '&' ? right + 1 : 0;
    const left = modulus > 1 ? tree.part(node, 'left') : -1;
    if (left < 0 || (operator === '&' && (modulus & right) !== 0))
        return null;
    const residues = residuesOf(evaluation, left, modulus);
    const [only] = residues ?? [];
    const type = commonType(a.type, b.type, row);
    // A remainder other than 0 has the sign of the left side, which is not known.
    if (residues?.size !== 1 || only === undefined || !type || (operator === '%' && only !== 0))
        return null;
    const why = `${unit_quoted(evaluation.unit, node)} is ${only.toString()} for every value of its variables`;
    return value_integer(BigInt(only), BigInt(only), type, [why]);
}
/** A result with its bounds as a fact, where they are no constant and not those of its type. */
function explained({ unit }, node, value) {
    if (!value || value.low === value.high)
        return value;
    const low = value.low === null || value.low === -Infinity ? '' : `at least ${value.low.toString()}`;
    const high = value.high === null || value.high === Infinity ? '' : `at most ${value.high.toString()}`;
    const isWide = value.kind === 'integer' && value.low === value.type.low && value.high === value.type.high;
    if (isWide || (low === '' && high === ''))
        return value;
    const bounds = [low, high].filter((part) => part !== '').join(' and ');
    return { ...value, why: [...value.why, `${unit_quoted(unit, node)} is ${bounds}`] };
}
/** Operators that in Python give a truth value of two truth values, and not a number (library, bool). */
const BITWISE = new Set(['&', '|', '^']);
/** `True & False`. */
function onBooleans(operator, a, b) {
    const sides = [a.value, b.value];
    const deciding = operator === '&' ? false : operator === '|' ? true : null;
    if (deciding !== null && sides.includes(deciding))
        return truthValue(deciding, reasons(a, b));
    if (a.value === null || b.value === null)
        return truthValue(null);
    return truthValue(operator === '^' ? a.value !== b.value : operator === '&', reasons(a, b));
}
/** The value of a binary operation that is arithmetic; `null` if nothing is known of it. */
function arithmetic(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const operator = tree.operator(node);
    const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
    const [first, second] = [evaluation.value(left), evaluation.value(right)];
    if (row.language === 'python' &&
        first?.kind === 'boolean' &&
        second?.kind === 'boolean' &&
        BITWISE.has(operator))
        return onBooleans(operator, first, second);
    const [a, b] = [asNumber(first, row), asNumber(second, row)];
    if (row.integers === 'double')
        return explained(evaluation, node, onNumbers(operator, a, b));
    if (sameLocal(evaluation, left, right)) {
        const same = onSame(operator, a, row);
        if (same)
            return explained(evaluation, node, same);
    }
    if (a?.kind === 'integer' && b?.kind === 'integer') {
        if (operator === '/' && row.division === 'real')
            return onDoubles(operator, a, b);
        const remainders = byRemainders(evaluation, node, operator, a, b);
        return explained(evaluation, node, remainders ?? onIntegers(operator, a, b, row));
    }
    if (a?.kind === 'text' && b?.kind === 'text' && operator === '+' && row.dynamic) {
        const text = a.text === null || b.text === null ? null : a.text + b.text;
        return { kind: 'text', text, why: reasons(a, b) };
    }
    return a && b ? onDoubles(operator, a, b) : null;
}
/** The value of `-x`, `+x` or `~x`; `null` for other operators. */
function negation(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const operator = tree.operator(node);
    const operand = tree.part(node, 'operand');
    const value = asNumber(evaluation.value(operand >= 0 ? operand : tree.only(node)), row);
    if (!value || !['-', '+', '~'].includes(operator))
        return null;
    if (value.kind === 'float' && operator === '-')
        return { ...value, low: -value.high, high: -value.low };
    if (value.kind === 'float' && operator === '+')
        return value;
    if (value.kind !== 'integer')
        return null;
    const type = commonType(value.type, value.type, row);
    if (!type)
        return null;
    if (operator === '+')
        return { ...value, type };
    const minus = negated(value);
    return arithmetic_inType(operator === '-' ? minus : sum(minus, { low: -1n, high: -1n }), type, value.why);
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/truth-of.js





/** What a value counts as where a condition is needed; `null` if that is not sure. */
function truthOfValue(value, row) {
    if (row.truth === 'objects')
        return value.kind === 'boolean' ? value.value : value.kind !== 'null';
    switch (value.kind) {
        case 'boolean':
            return value.value;
        case 'null':
            return row.truth === 'booleans' ? null : false;
        case 'integer':
            if (row.truth === 'booleans')
                return null;
            if (value.low === 0n && value.high === 0n)
                return false;
            return (value.low !== null && value.low > 0n) || (value.high !== null && value.high < 0n) ? true : null;
        case 'float':
            if (row.truth === 'booleans' || value.nan)
                return null;
            if (value.low === 0 && value.high === 0)
                return false;
            return value.low > 0 || value.high < 0 ? true : null;
        case 'text':
            if (row.truth === 'numbers')
                return value.text === null ? null : true;
            if (row.truth === 'booleans' || value.text === null || value.text === '0')
                return null;
            return value.text !== '';
        case 'sequence':
            return row.language === 'python' && value.length !== null ? value.length > 0 : null;
    }
}
/** The truth of the condition at a node whose role is none of the connectives. */
function plainTruth(evaluation, node) {
    const value = evaluation.value(node);
    if (!value)
        return null;
    const truth = truthOfValue(value, evaluation.unit.row);
    return truth === null ? null : { value: truth, why: value.why };
}
/** `a && b` and `a || b`: one side is enough where it decides. */
function connective(evaluation, node, isAnd) {
    const { tree } = evaluation.unit;
    const sides = [tree.part(node, 'left'), tree.part(node, 'right')].map((side) => evaluation.truth(side));
    const deciding = sides.find((side) => side?.value === !isAnd);
    if (deciding)
        return deciding;
    const [left, right] = sides;
    return left && right ? { value: isAnd, why: reasons(left, right) } : null;
}
/** Why two expressions never are the same, for people. */
const truth_of_NEVER = 'both sides differ for all remainders of their variables by 8';
/** `a < b`. */
function comparison(evaluation, left, operator, right) {
    const sign = comparisonOf(operator);
    if (sign === null)
        return null;
    const { row } = evaluation.unit;
    const isSame = sameLocal(evaluation, left, right);
    if (isSame)
        return { value: sign.includes('=') && sign !== '!=', why: [] };
    if ((sign === '==' || sign === '!=') && neverEqual(evaluation, left, right))
        return { value: sign === '!=', why: [truth_of_NEVER] };
    const first = evaluation.value(left);
    const pair = first && comparable(first, evaluation.value(right), row, operator);
    return pair && compare(sign, pair[0], pair[1], row.textsCompare);
}
/** Python's `a < b < c`: all must hold. */
function chainTruth(evaluation, node) {
    const { tree } = evaluation.unit;
    const children = tree.children(node);
    const operands = children.filter((child) => tree.isNamed(child));
    const operators = children.filter((child) => !tree.isNamed(child));
    if (operators.length !== operands.length - 1)
        return null;
    const results = operators.map((operator, index) => comparison(evaluation, operands[index] ?? -1, tree.name(operator), operands[index + 1] ?? -1));
    const failing = results.find((result) => result?.value === false);
    if (failing)
        return failing;
    const all = results.flatMap((result) => (result ? [result] : []));
    return all.length === results.length ? { value: true, why: reasons(...all) } : null;
}
/** Whether the condition at a node is surely true or surely false; `null` if it may be either. */
function truthOf(evaluation, node) {
    const { tree } = evaluation.unit;
    const role = tree.role(node);
    if (role === 'chain')
        return chainTruth(evaluation, node);
    if (role === 'unary' && truth_of_isNot(evaluation, node)) {
        const operand = tree.part(node, 'operand');
        const inner = evaluation.truth(operand >= 0 ? operand : tree.only(node));
        return inner && { value: !inner.value, why: inner.why };
    }
    if (role === 'binary') {
        const operator = tree.operator(node);
        if (operator === '&&' || operator === 'and')
            return connective(evaluation, node, true);
        if (operator === '||' || operator === 'or')
            return connective(evaluation, node, false);
        const compared = comparison(evaluation, tree.part(node, 'left'), operator, tree.part(node, 'right'));
        return compared ?? (comparisonOf(operator) === null ? plainTruth(evaluation, node) : null);
    }
    return plainTruth(evaluation, node);
}
function truth_of_isNot({ unit: { tree } }, node) {
    return ['!', 'not'].includes(tree.operator(node));
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/evaluator.js










/** Expressions that nest deeper are unknown: the work on one condition is bounded. */
const MAX_DEPTH = 40;
/** Evaluations of nodes within one question: the work on one condition is bounded, whatever its variables lead to. */
const evaluator_MAX_STEPS = 400;
/** Operators that give one of their operands and not a truth value, where values of any type are conditions. */
const CHOICES = new Set(['&&', '||', 'and', 'or', '??']);
/** New arrays without items, in Java, C# and Go. */
const EMPTY = /^(?:new\s+[\w.]+\s*\[\s*0\s*\]|new\s+[\w.]*\s*\[\s*\]\s*\{\s*\}|\[\]\w+\{\s*\})$/u;
const NEGATIONS = new Set(['!', 'not']);
const evaluator_NOTHING = new Map();
/** Evaluates expressions of one unit. */
class Evaluator {
    unit;
    overlay;
    entering;
    depth = 0;
    steps = 0;
    constructor(unit, overlay = evaluator_NOTHING, entering = syntax_tree_NONE) {
        this.unit = unit;
        this.overlay = overlay;
        this.entering = entering;
    }
    value(node) {
        return this.within(node, () => this.valueIn(node));
    }
    elsewhere(node) {
        const { overlay, entering } = this;
        this.overlay = evaluator_NOTHING;
        this.entering = syntax_tree_NONE;
        const value = this.value(node);
        this.overlay = overlay;
        this.entering = entering;
        return value;
    }
    truth(node) {
        return this.within(node, () => truthOf(this, unwrapped(this.unit, node)));
    }
    within(node, evaluate) {
        if (node < 0 || this.depth > MAX_DEPTH || this.steps > evaluator_MAX_STEPS)
            return null;
        this.steps++;
        this.depth++;
        const result = evaluate();
        this.depth--;
        if (this.depth === 0)
            this.steps = 0;
        return result;
    }
    valueIn(wrapped) {
        const { tree, row } = this.unit;
        const node = unwrapped(this.unit, wrapped);
        switch (tree.role(node)) {
            case 'integer':
            case 'float':
                return numberOf(tree.textOf(node), row);
            case 'char':
                return characterOf(tree.textOf(node), row);
            case 'string':
                return textOfLiteral(this.unit, node);
            case 'true':
            case 'false':
            case 'boolean':
                return truthValue(tree.textOf(node).toLowerCase() === 'true');
            case 'null':
                return { kind: 'null', why: [] };
            case 'array':
                return this.array(node);
            case 'range':
                return this.range(node);
            case 'name':
                return this.name(node);
            case 'sizeof':
                return this.size(node);
            case 'unary':
                return negation(this, node) ?? this.condition(node);
            case 'binary':
                return arithmetic(this, node) ?? this.condition(node);
            case 'chain':
                return this.condition(node);
            case 'call':
                return callValue(this, node);
            case 'member':
                return memberValue(this, node);
            case 'cast':
                return this.cast(node);
            default:
                return null;
        }
    }
    /** A comparison or a connective as a value. */
    condition(node) {
        const { tree, row } = this.unit;
        const operator = tree.operator(node);
        const isChoice = CHOICES.has(operator);
        const isAsked = tree.role(node) === 'chain' || NEGATIONS.has(operator) || comparisonOf(operator) !== null;
        const truth = isAsked || (isChoice && (row.truth === 'booleans' || row.truth === 'numbers'))
            ? truthOf(this, node)
            : null;
        return truth && truthValue(truth.value, truth.why);
    }
    /** A list whose items are written one by one. */
    array(node) {
        const { tree } = this.unit;
        if (EMPTY.test(tree.textOf(node)))
            return { kind: 'sequence', length: 0, why: [] };
        const items = tree.named(node);
        if (/^new\b|\{/u.test(tree.textOf(node)))
            return { kind: 'sequence', length: null, why: [] };
        const isPlain = items.every((item) => !/splat|spread|comprehension/u.test(tree.name(item)));
        return { kind: 'sequence', length: isPlain ? items.length : null, why: [] };
    }
    /** `a..b` and its other forms, between integers. */
    range(node) {
        const { tree, row } = this.unit;
        const [start, end] = tree.named(node).map((bound) => constantInteger(this.value(bound)));
        const unknown = { kind: 'sequence', length: null, why: [] };
        if (typeof start !== 'bigint' || typeof end !== 'bigint')
            return unknown;
        const operator = tree.operator(node);
        const isExclusive = row.language === 'ruby' ? operator === '...' : operator === '..';
        const length = end - start + (isExclusive ? 0n : 1n);
        return { ...unknown, length: length <= 0n ? 0 : Number(length) };
    }
    /** `sizeof` is at least 1. */
    size(node) {
        const type = this.unit.row.types.size_t;
        if (type?.kind !== 'integer')
            return null;
        return { ...anyOf(type), low: 1n, why: [`${unit_quoted(this.unit, node)} is at least 1 (C17 6.5.3.4)`] };
    }
    /** A conversion to a type of integers. */
    cast(node) {
        const { tree, row } = this.unit;
        const name = tree.textOf(tree.part(node, 'type')).replaceAll(/\s+/gu, ' ').trim();
        const type = Object.hasOwn(row.types, name) ? row.types[name] : undefined;
        if (type?.kind !== 'integer')
            return null;
        const value = this.value(tree.part(node, 'value'));
        const fits = value?.kind === 'integer' &&
            value.low !== null &&
            value.high !== null &&
            value.low >= 0n &&
            value.high <= (1n << BigInt(type.sureBits - 1)) - 1n;
        return fits ? { ...value, type } : anyOf(type);
    }
    /** The value of a variable or a named constant. */
    name(node) {
        const { tree, row, names } = this.unit;
        const name = tree.textOf(node);
        const here = this.overlay.get(name);
        if (here)
            return here;
        if (Object.hasOwn(row.constants, name) && !names.isDefined(name))
            return memberValue(this, node);
        const constant = enumeratorValue(this, name);
        if (constant)
            return constant;
        return valueBefore(this, node) ?? (names.isDefined(name) ? null : bareCallValue(this, node));
    }
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/effects.js





/** Operators that fail for some operands. */
const PARTIAL = new Set(['/', '%', '//', '**', '<<', '>>']);
/** New objects of libraries whose making has no effect. */
const MADE = /^new\s+(?:Random|Object)\s*\(\s*\)$/u;
/** Operators without effects on any operands whose evaluation has none. */
const UNARY = new Set(['-', '+', '!', '~', 'not']);
/** Operators that look only at whether operands are true. */
const CONNECTIVES = new Set(['&&', '||', 'and', 'or', '===', '!==', 'is', 'is not']);
/** The stronger of several effects. */
function strongest(effects) {
    if (effects.includes('unknown'))
        return 'unknown';
    return effects.includes('draws') ? 'draws' : 'none';
}
/** The effect of reading a name. */
function ofName({ unit, overlay }, node, isKnown) {
    const { tree, names, row } = unit;
    const name = tree.textOf(node);
    const bare = names.isDefined(name) ? null : rowOfBareName(unit, node);
    if (bare)
        return bare.effect;
    if (isKnown && (Object.hasOwn(row.constants, name) || overlay.has(name)))
        return 'none';
    if (!names.isLocal(name))
        return 'unknown';
    const use = names.use(name);
    const declared = use?.declarations[0];
    // `del x`, and the end of `except E as x`, leave a name without a value.
    const mayBeGone = row.assignmentDeclares && (use?.declarations.length !== 1 || use.escapes.length > 0);
    const isParameter = declared !== undefined && !mayBeGone && tree.name(tree.parent(declared)).includes('parameter');
    const isEarlier = declared !== undefined && declared < node;
    return isKnown || isParameter || (!row.assignmentDeclares && isEarlier) ? 'none' : 'unknown';
}
/** The effect of a function whose arguments have `given`. */
function ofFunction(evaluation, row, args, node) {
    const { dynamic } = evaluation.unit.row;
    const isChecked = !dynamic || args.every((argument) => evaluation.value(argument) !== null);
    const value = evaluation.value(node);
    if (value === null)
        return 'unknown';
    const isExact = constantNumber(value) !== null ||
        (value.kind === 'float' && !value.nan) ||
        (value.kind === 'sequence' && value.length !== null);
    // A function that fails outside its domain (`math.sqrt(-1)`) is safe only where its result was computed.
    const isTotal = !dynamic || args.length === 0 || isExact;
    return isChecked && isTotal ? row.effect : 'unknown';
}
/** What evaluating the expression at a node may do besides giving its value. */
function effectOf(evaluation, wrapped) {
    const { unit } = evaluation;
    const { tree, row } = unit;
    const node = unwrapped(unit, wrapped);
    if (node === syntax_tree_NONE || !tree.isWhole(node))
        return 'unknown';
    const parts = () => strongest(tree.named(node).map((child) => effectOf(evaluation, child)));
    const isKnown = () => evaluation.value(node) !== null;
    switch (tree.role(node)) {
        case 'integer':
        case 'float':
        case 'char':
        case 'true':
        case 'false':
        case 'boolean':
        case 'null':
        case 'sizeof':
            return 'none';
        case 'string':
            return tree.named(node).some((child) => /interpolation|substitution|variable/u.test(tree.name(child)))
                ? 'unknown'
                : 'none';
        case 'array': {
            const value = evaluation.value(node);
            return value?.kind === 'sequence' && value.length === 0 ? 'none' : parts();
        }
        case 'closure':
            return makesPlainly(evaluation, node) ? 'none' : 'unknown';
        case 'strings':
        case 'range':
        case 'conditional':
            return parts();
        case 'name':
            return ofName(evaluation, node, isKnown());
        case 'unary':
            if (!UNARY.has(tree.operator(node)) || (row.operatorsCall && !isKnown()))
                return 'unknown';
            return effectOf(evaluation, tree.part(node, 'operand') >= 0 ? tree.part(node, 'operand') : tree.only(node));
        case 'binary':
        case 'chain':
            return ofOperation(evaluation, node);
        case 'cast':
            return isPlainCast(evaluation, node) ? effectOf(evaluation, tree.part(node, 'value')) : 'unknown';
        case 'call':
            return ofCall(evaluation, node);
        case 'member':
            return ofMember(evaluation, node);
        default:
            return 'unknown';
    }
}
/** Whether a conversion neither fails nor runs code of the program: of a number, or where all values are plain. */
function isPlainCast(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const name = tree.textOf(tree.part(node, 'type')).trim();
    const type = Object.hasOwn(row.types, name) ? row.types[name] : undefined;
    if (type === undefined)
        return false;
    if (CASTS_PLAINLY.has(row.language))
        return true;
    const kind = evaluation.value(tree.part(node, 'value'))?.kind;
    return type.kind === 'text' ? kind === 'text' || kind === 'null' : kind !== undefined && kind !== 'null';
}
/** Languages whose conversions to the types of the table never fail. */
const CASTS_PLAINLY = new Set(['c', 'rust', 'go']);
const effects_EQUALITIES = new Set(['==', '!=']);
const effects_ORDERS = new Set(['<', '<=', '>', '>=']);
const SUMS = new Set(['+', '-', '*']);
/** Whether an operator that checks its operands when the program runs accepts values of these kinds. */
function takesKinds(operator, kinds) {
    const areNumbers = kinds.every((kind) => kind === 'integer' || kind === 'float');
    if (effects_EQUALITIES.has(operator))
        return true;
    if (effects_ORDERS.has(operator))
        return areNumbers || kinds.every((kind) => kind === 'text');
    return SUMS.has(operator) ? areNumbers : kinds.every((kind) => kind === 'integer');
}
/** The effect of an operator and its operands. */
function ofOperation(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const operands = tree.named(node).filter((child) => tree.fields[child] !== tree.table.field('operator'));
    const operator = tree.operator(node);
    const isUnsafe = PARTIAL.has(operator) && evaluation.value(node) === null;
    const mayCall = row.operatorsCall && !CONNECTIVES.has(operator);
    const kinds = operands.map((operand) => evaluation.value(operand)?.kind ?? null);
    const isSafe = !kinds.includes(null) && (!row.dynamic || evaluation.value(node) !== null || takesKinds(operator, kinds));
    if (isUnsafe || (mayCall && !isSafe))
        return 'unknown';
    return strongest(operands.map((operand) => effectOf(evaluation, operand)));
}
function ofCall(evaluation, node) {
    const { tree } = evaluation.unit;
    const found = rowOfCall(evaluation, node);
    if (!found)
        return 'unknown';
    const args = argumentsOf(evaluation, node);
    const isMade = found.receiver >= 0 && MADE.test(tree.textOf(found.receiver));
    const given = found.receiver >= 0 && !isMade ? [found.receiver, ...args] : args;
    return strongest([
        isMade ? 'none' : ofReceiver(evaluation, found.receiver),
        ofFunction(evaluation, found.row, args, node),
        ...given.map((argument) => effectOf(evaluation, argument)),
    ]);
}
/** An object that may be nothing: asking it for anything then throws. */
function ofReceiver(evaluation, receiver) {
    const value = receiver === syntax_tree_NONE ? null : evaluation.value(receiver);
    return receiver === syntax_tree_NONE || (value?.kind === 'text' && value.text !== null) ? 'none' : 'unknown';
}
function ofMember(evaluation, node) {
    const found = rowOfMember(evaluation, node);
    if (!found)
        return evaluation.value(node) === null ? 'unknown' : 'none';
    const own = found.receiver >= 0 ? effectOf(evaluation, found.receiver) : 'none';
    return strongest([found.row.effect, own, ofReceiver(evaluation, found.receiver)]);
}
/** Parts of a lambda that are evaluated, copied or moved when it is made. */
const TAKEN = /default_parameter|capture_initializer/u;
/** Whether making the function at a node runs and copies nothing: what its body does, it does when it is called. */
function makesPlainly({ unit: { tree } }, node) {
    const body = tree.part(node, 'body');
    const text = tree.text.slice(tree.starts[node], tree.starts[body]);
    // What C++ captures by value is copied; what Rust moves may end its life with the function.
    if (body < 0 || /^(?:async\s+)?move\b/u.test(text) || /^\[(?:[^\]]*=|(?:[^\]]*[^\]&\w])?\w)/u.test(text))
        return false;
    for (let at = node; at < body; at++)
        if (tree.isNamed(at) && TAKEN.test(tree.name(at)))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/code/values/checks/check.js




/** Adds a finding for the statement at a node. */
function report({ unit, add }, node, found, last = node) {
    const { tree } = unit;
    const { kind, form = null, proof, replacement, caveat = null, dead = syntax_tree_NONE } = found;
    const spanOf = (from, to) => ({
        start: tree.starts[from] ?? 0,
        end: tree.ends[to] ?? 0,
    });
    const deadSpan = dead === syntax_tree_NONE || !tree.isNamed(dead) ? null : spanOf(dead, dead);
    add({
        kind,
        form,
        span: spanOf(node, last),
        proof,
        dead: kind === 'after-jump' ? spanOf(node, last) : deadSpan,
        replacement,
        caveat,
    });
}
/** An evaluator for the condition that the statement at `entering` evaluates first. */
function evaluatorAt(unit, entering = syntax_tree_NONE, overlay = new Map()) {
    return new Evaluator(unit, overlay, entering);
}
/** A replacement that drops the evaluation of `nodes`: `null` if that may have an effect. */
function withoutEvaluating(evaluator, nodes, replacement) {
    const effects = nodes.map((node) => effectOf(evaluator, node));
    if (effects.includes('unknown'))
        return { replacement: null, caveat: null };
    return { replacement, caveat: effects.includes('draws') ? DRAWS : null };
}

;// CONCATENATED MODULE: ./build/code/values/checks/dead-text.js


/** What never runs, for a proof: the called functions of the code at a node, or its text. */
function deadText({ tree }, node) {
    if (node === syntax_tree_NONE)
        return 'its body';
    const calls = [];
    const end = tree.after[node] ?? 0;
    for (let at = node; at < end && calls.length === 0; at++) {
        if (tree.role(at) === 'call' || tree.role(at) === 'macro') {
            const callee = tree.part(at, 'callee');
            if (callee >= 0)
                calls.push(tree.textOf(callee));
        }
    }
    const text = tree
        .textOf(node)
        .replaceAll(/^(?:\{|then\b|do\b)|(?:\}|\bend)$/gu, '')
        .trim();
    return calls[0] === undefined ? (text === '' || text === ';' ? 'its body' : quote(text)) : quote(calls[0]);
}
/** Reasons joined to the start of a sentence: `A and B, so `; empty without reasons. */
function because(why) {
    return why.length === 0 ? '' : `${why.join(' and ')}, so `;
}

;// CONCATENATED MODULE: ./build/code/values/checks/dedented.js
/** The blanks before the first character of a line. */
function indentAt(text, place) {
    const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
    return /^[ \t]*$/u.test(line) ? line : '';
}
/** The block at `block` as it would be in the place of the statement at `statement`; `null` where its lines cannot be moved. */
function dedented({ tree }, statement, block) {
    const { text } = tree;
    const outer = indentAt(text, tree.starts[statement] ?? 0);
    const inner = indentAt(text, tree.starts[block] ?? 0);
    const isDeeper = inner.length > outer.length && inner.startsWith(outer);
    const holdsLines = tree.some(block, (at) => tree.role(at) === 'string' && tree.textOf(at).includes('\n'));
    if (!isDeeper || holdsLines)
        return null;
    const [first = '', ...rest] = tree.textOf(block).split('\n');
    const moved = rest.map((line) => (line.startsWith(inner) ? outer + line.slice(inner.length) : line));
    const isWhole = rest.every((line) => line.startsWith(inner) || /^\s*(?:#.*)?$/u.test(line));
    return isWhole && !tree.textOf(block).includes('\\\n') ? [first, ...moved].join('\n') : null;
}

;// CONCATENATED MODULE: ./build/code/values/checks/in-list.js
/** Whether a node's parent is a list of statements. */
function isInList({ tree }, node) {
    const role = tree.role(tree.parent(node));
    return role === 'list' || (role === 'case' && tree.part(tree.parent(node), 'value') !== node);
}
/** Whether a statement always leaves the list that it is in. */
function isJump({ tree }, statement) {
    return tree.role(tree.role(statement) === 'expression' ? tree.only(statement) : statement) === 'jump';
}

;// CONCATENATED MODULE: ./build/code/values/checks/stays.js



/** The statement of a function's own list that a node is in, if nothing before it leaves the list; or `NONE`. */
function ownStatement(unit, node) {
    const { tree, names } = unit;
    const statement = tree.around(node, (at) => isInList(unit, at));
    const list = tree.parent(statement);
    // Go's statements are in a list inside the braces.
    const body = tree.role(tree.parent(list)) === null ? tree.parent(list) : list;
    if (statement === syntax_tree_NONE || tree.parent(body) !== names.functionAround(node))
        return syntax_tree_NONE;
    for (const before of tree.namedBefore(list, statement))
        if (isJump(unit, before))
            return syntax_tree_NONE;
    return statement;
}
/**
 * Whether an assignment or declaration at `leaf` is never removed as long as the name is read. What is removed together may need only
 * what stays: a binding before it, of which the first of all stays by the same rule, or one after it of this kind.
 */
function staysBound(unit, leaf) {
    const { tree, names } = unit;
    const name = tree.textOf(leaf);
    const statement = ownStatement(unit, leaf);
    if (tree.role(statement) === 'declaration')
        return true;
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    const isSelf = tree.textOf(unwrapped(unit, tree.part(inner, 'right'))) === name;
    return tree.role(inner) === 'assign' && !isSelf && names.use(name)?.writes.includes(leaf) === true;
}
/** Whether the reading at `leaf` is never removed: what is returned, or given to a function of which nothing is known. */
function staysRead(unit, leaf) {
    const { tree, row } = unit;
    const statement = ownStatement(unit, leaf);
    if (statement === syntax_tree_NONE)
        return false;
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(inner) === 'jump')
        return true;
    return (tree.role(inner) === 'call' && !Object.hasOwn(row.functions, tree.textOf(tree.part(inner, 'callee'))));
}

;// CONCATENATED MODULE: ./build/code/values/checks/removal.js



/** The statement that an expression is all of, as in Rust; or the node itself. */
function wholeStatement({ tree }, node) {
    const parent = tree.parent(node);
    return tree.role(parent) === 'expression' && tree.only(parent) === node ? parent : node;
}
/** The statement in a list, or in the place of one, that a node is or is in; `NONE` outside of statements. */
function statementAround(unit, node) {
    const { tree } = unit;
    return tree.around(node, (at) => {
        const parent = tree.role(tree.parent(at));
        if (isInList(unit, at))
            return true;
        const isBody = tree.part(tree.parent(at), 'then') === at || tree.part(tree.parent(at), 'otherwise') === at;
        return isBody && (parent === 'if' || parent === 'while' || parent === 'for' || parent === 'each');
    });
}
/** Whether a statement may be the value of the list that it is in. */
function mayBeValue({ tree, row }, statement) {
    if (!row.lastIsValue)
        return false;
    const list = tree.parent(statement);
    return tree.named(list).at(-1) === statement && !tree.textOf(statement).endsWith(';');
}
/** Whether code declares names beyond its block, or makes another kind of function of the one around it. */
function hoists(unit, node) {
    const { tree, row, names } = unit;
    if (row.hoists.size === 0)
        return false;
    return tree.some(node, (at) => {
        if (!tree.isNamed(at))
            return false;
        if (row.hoists.has(tree.name(at)))
            return true;
        const use = tree.after[at] === at + 1 || tree.role(at) === 'name' ? names.use(tree.textOf(at)) : null;
        if (!use)
            return false;
        const isOutside = (leaf) => !tree.contains(node, leaf);
        const all = [...use.declarations, ...use.writes, ...use.updates, ...use.reads, ...use.escapes];
        const bindings = row.assignmentDeclares
            ? [...use.declarations, ...use.writes, ...use.updates]
            : use.declarations;
        const owner = names.functionAround(at);
        const isBoundOutside = bindings.some((leaf) => isOutside(leaf) &&
            names.functionAround(leaf) === owner &&
            reachesAsFar(unit, leaf, at) &&
            !isOfComprehension(unit, leaf) &&
            (leaf < node || staysBound(unit, leaf)));
        return bindings.includes(at) && !isBoundOutside && all.some(isOutside);
    });
}
/** Whether a name belongs to a comprehension of Python, and not to the function around that. */
function isOfComprehension({ tree }, leaf) {
    return tree.around(leaf, (node) => tree.name(node) === 'for_in_clause') !== syntax_tree_NONE;
}
/** Whether a variable that is declared at `leaf` has the scope of one at `other`: `let` has that of its block, `var` that of the function. */
function reachesAsFar({ tree, row }, leaf, other) {
    const declaring = (node) => tree.name(tree.parent(tree.parent(node)));
    return (row.assignmentDeclares ||
        declaring(leaf) === declaring(other) ||
        tree.name(tree.parent(leaf)).includes('parameter'));
}
/** Whether a statement declares what other code in the block of `list` names: code after a label or a case that is not removed. */
function declaresForRest({ tree, names }, list, statements) {
    const isRemoved = (leaf) => statements.some((each) => tree.contains(each, leaf));
    const scope = tree.role(list) === 'case' ? tree.parent(list) : list;
    return statements.some((statement) => tree.some(statement, (at) => {
        const use = tree.role(at) === 'name' ? names.use(tree.textOf(at)) : null;
        if (use?.declarations.includes(at) !== true)
            return false;
        const others = [...use.writes, ...use.updates, ...use.reads, ...use.escapes];
        return others.some((leaf) => tree.contains(scope, leaf) && !isRemoved(leaf));
    }));
}
/** Whether, without the code at a node, a variable of the function would be unused, where that is an error. */
function leavesUnused(unit, node) {
    const { tree, row, names } = unit;
    if (!row.unusedIsError)
        return false;
    return tree.some(node, (at) => {
        if (tree.role(at) !== 'name')
            return false;
        const use = names.use(tree.textOf(at));
        if (!use || use.declarations.length === 0 || use.declarations.some((leaf) => tree.contains(node, leaf)))
            return false;
        const isParameter = use.declarations.some((leaf) => tree.name(tree.parent(leaf)).includes('parameter'));
        return (!isParameter &&
            use.reads.every((leaf) => tree.contains(node, leaf) || (leaf > node && !staysRead(unit, leaf))));
    });
}
/** What replaces a statement that is removed: nothing, or the statement that does nothing; `null` if it must stay. */
function removal(unit, statement) {
    const { tree, row } = unit;
    if (mayBeValue(unit, statement) || hoists(unit, statement) || leavesUnused(unit, statement))
        return null;
    if (!isInList(unit, statement))
        return row.empty;
    const siblings = tree.named(tree.parent(statement));
    return siblings.length === 1 ? row.emptyBlock : '';
}
/** What replaces one of several alternatives of an `if`, as an `elif`: nothing; `null` if it must stay. */
function clauseRemoval(unit, clause) {
    const holdsOthers = unit.tree.part(clause, 'otherwise') >= 0;
    return holdsOthers || hoists(unit, clause) || leavesUnused(unit, clause) ? null : '';
}
/** The code of a node without the words and marks around it: the body of an `else`. `NONE` for nothing or several. */
function removal_bodyOf({ tree }, node) {
    if (tree.role(node) !== 'else')
        return node;
    const body = tree.part(node, 'body');
    return body >= 0 ? body : tree.only(node);
}
/**
 * Whether a jump from elsewhere may lead into the code at a node, or a macro there holds more than the one statement.
 * @param exceptMacros whether jumps by macros are left to `jumpCaveat`
 */
function removal_isEntered(unit, node, exceptMacros = false) {
    if (node === syntax_tree_NONE)
        return false;
    if (mayBeStatements(unit, node))
        return true;
    const { tree } = unit;
    return tree.some(node, (at) => {
        const role = tree.role(at);
        if (role === 'directive')
            return true;
        if (role === 'label')
            return isNamedOutside(unit, at, node, exceptMacros);
        if (role !== 'case')
            return false;
        const owner = tree.around(tree.parent(at), (outer) => tree.role(outer) === 'switch');
        return owner === syntax_tree_NONE || !tree.contains(node, owner);
    });
}
/** What dead code with a label assumes where macros may jump; `null` if nothing. */
function jumpCaveat({ tree, names }, node) {
    const hasLabel = node !== syntax_tree_NONE && tree.some(node, (at) => tree.role(at) === 'label');
    return hasLabel && names.callsMacro(0) ? 'The body of a macro might jump to the label.' : null;
}
/** Names that only macros have. */
const CAPITALS = /^(?=.*[A-Z])[A-Z_][A-Z0-9_]*$/u;
/**
 * Whether a node is a statement without braces that may be a macro: of several statements, only the first belongs to the condition
 * before it, and the others run.
 */
function mayBeStatements({ tree, row, names }, node) {
    if (!row.macros || node === syntax_tree_NONE || tree.role(node) !== 'expression')
        return false;
    const only = tree.only(node);
    const named = tree.role(only) === 'call' ? tree.part(only, 'callee') : only;
    const name = tree.textOf(named);
    if (tree.role(named) !== 'name')
        return false;
    if (names.isRedefined(name))
        return true;
    return CAPITALS.test(name) || new RegExp(`#\\s*define\\s+${name}\\b`, 'u').test(tree.text);
}
/** The name of a label, as a node. */
function labelName({ tree }, label) {
    return tree.named(label)[0] ?? syntax_tree_NONE;
}
/** Whether the text outside a node may name the label. */
function isNamedOutside(unit, label, node, exceptMacros = false) {
    const { tree, names } = unit;
    const name = tree.textOf(labelName(unit, label));
    // What may be a macro may jump.
    if (!/^\w+$/u.test(name) || names.isRedefined(name))
        return true;
    if (!exceptMacros && names.callsMacro(0))
        return true;
    const outside = `${tree.text.slice(0, tree.starts[node])} ${tree.text.slice(tree.ends[node])}`;
    return new RegExp(`\\b${name}\\b`, 'u').test(outside);
}

;// CONCATENATED MODULE: ./build/code/values/checks/same-type.js

/**
 * Whether two expressions are surely of one type of integers, which is not a smaller one than the plain integer: `c + 0` makes a
 * number of a character, and `x + 0u` or `y ? x : 0u` an unsigned one of `x`. In languages whose values have types and not their
 * expressions, nothing has to be the same.
 */
function isSameType(unit, one, other) {
    const { integers, dynamic } = unit.row;
    if (dynamic || integers === 'double')
        return true;
    const [a, b] = [one, other].map((node) => {
        const value = evaluatorAt(unit).value(node);
        return value?.kind === 'integer' ? value.type : null;
    });
    if (!a || !b || b.bits < integers.bits)
        return false;
    return a === b || (a.bits === b.bits && a.signed === b.signed);
}

;// CONCATENATED MODULE: ./build/code/values/checks/conditions.js








/** Roles of conditions that are written as a constant: nobody hides what they mean. */
const LITERALS = new Set([
    ...['integer', 'float', 'true', 'false', 'boolean', 'null', 'string'],
]);
/** Whether a condition is one literal. */
function isLiteral(unit, condition) {
    return LITERALS.has(unit.tree.role(unwrapped(unit, condition)) ?? '');
}
/** `A is at least 0, so `A < 0` is false`, for a proof. */
function verdict(unit, condition, truth) {
    const inner = unwrapped(unit, condition);
    return `${because(truth.why)}${unit_quoted(unit, inner)} is always ${String(truth.value)}`;
}
/** The part of an `if` that runs although its condition is known: the other part is dead. */
function livePart(unit, node, runsThen) {
    const { tree } = unit;
    const otherwise = tree.part(node, 'otherwise');
    return runsThen ? tree.part(node, 'then') : otherwise < 0 ? syntax_tree_NONE : removal_bodyOf(unit, otherwise);
}
/** The text that replaces an `if` of which one part always runs. */
function replacementOf(unit, node, live) {
    const { tree, row } = unit;
    const whole = wholeStatement(unit, node);
    const around = tree.parent(whole);
    const isAlternative = tree.role(around) === 'else' || tree.part(around, 'otherwise') === whole;
    if (live >= 0 && isAlternative && tree.role(live) === 'list')
        return tree.textOf(live);
    const gone = removal(unit, whole);
    if (live === syntax_tree_NONE || gone === null)
        return gone;
    if (tree.role(live) === 'elseif' || !isInList(unit, whole))
        return null;
    if (row.empty === null)
        return row.language === 'python' ? dedented(unit, node, live) : null;
    return tree.isNamed(live) ? tree.textOf(live) : gone;
}
/** The text that replaces an `if` with further alternatives, or one of these, whose condition is false; `null` if none is known. */
function replacementInChain(unit, node) {
    const { tree, row } = unit;
    if (row.language !== 'python')
        return null;
    if (tree.role(node) === 'elseif')
        return clauseRemoval(unit, node);
    const next = tree.named(node).find((child) => tree.role(child) === 'elseif') ?? syntax_tree_NONE;
    const start = tree.starts[next] ?? 0;
    const rest = tree.text.slice(start, tree.ends[node]);
    return removal(unit, node) === null || !rest.startsWith('elif') ? null : rest.slice('el'.length);
}
/** The text that replaces an `if` whose condition is known; `null` if none is. */
function replacementOfIf(unit, node, runsThen) {
    const { tree } = unit;
    const isChained = tree.role(node) === 'elseif' || tree.named(node).some((child) => tree.role(child) === 'elseif');
    if (isChained)
        return runsThen ? null : replacementInChain(unit, node);
    return tree.part(node, 'initial') < 0 ? replacementOf(unit, node, livePart(unit, node, runsThen)) : null;
}
/** An `if` (or `unless`) whose condition is always false, or always true and no literal. */
function conditions_checkIf(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const whole = wholeStatement(unit, node);
    const condition = tree.part(node, 'condition');
    const isIf = tree.role(node) !== 'unless';
    const evaluator = evaluatorAt(unit, whole);
    const truth = evaluator.truth(condition);
    if (!truth)
        return;
    const runsThen = truth.value === isIf;
    const literal = isLiteral(unit, condition);
    const dead = livePart(unit, node, !runsThen);
    if ((runsThen && literal) || removal_isEntered(unit, dead, true))
        return;
    const change = withoutEvaluating(evaluator, [condition], replacementOfIf(unit, node, runsThen));
    const consequence = runsThen
        ? dead === syntax_tree_NONE
            ? 'the condition decides nothing'
            : `${deadText(unit, dead)} never runs`
        : `${deadText(unit, dead)} never runs`;
    report(check, whole, {
        kind: literal ? 'literal-condition' : runsThen ? 'true-condition' : 'false-condition',
        dead,
        proof: `${verdict(unit, condition, truth)}: ${consequence}.`,
        ...change,
        caveat: change.caveat ?? jumpCaveat(unit, dead),
    });
}
/** A conditional expression whose condition is constant and no literal. */
function conditions_checkConditional(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const parts = conditionalParts(unit, node);
    if (!parts || isLiteral(unit, parts.condition))
        return;
    const evaluator = evaluatorAt(unit);
    const truth = evaluator.truth(parts.condition);
    if (!truth)
        return;
    const [live, dead] = truth.value ? [parts.then, parts.otherwise] : [parts.otherwise, parts.then];
    report(check, node, {
        kind: truth.value ? 'true-condition' : 'false-condition',
        dead,
        proof: `${verdict(unit, parts.condition, truth)}: ${unit_quoted(unit, dead)} is never evaluated.`,
        // The type of the whole is that of both parts together.
        ...withoutEvaluating(evaluator, [parts.condition], isSameType(unit, dead, live) ? `(${tree.textOf(live)})` : null),
    });
}
/** The parts of a conditional expression; in Python the condition is in the middle. */
function conditionalParts({ tree }, node) {
    const condition = tree.part(node, 'condition');
    if (condition >= 0) {
        const [then, otherwise] = [tree.part(node, 'then'), tree.part(node, 'otherwise')];
        return then < 0 || otherwise < 0 ? null : { condition, then, otherwise };
    }
    const [then, middle, otherwise] = tree.named(node);
    return then === undefined || middle === undefined || otherwise === undefined
        ? null
        : { condition: middle, then, otherwise };
}

;// CONCATENATED MODULE: ./build/code/values/checks/assertions.js








/** An assertion of a condition that is always `expected`. */
function constantAssertion(check, statement, condition, expected, caveat) {
    const { unit } = check;
    const evaluator = evaluatorAt(unit);
    const truth = evaluator.truth(condition);
    if (truth?.value !== expected || statement === syntax_tree_NONE)
        return;
    const change = withoutEvaluating(evaluator, [condition], removal(unit, statement));
    report(check, statement, {
        kind: 'constant-assertion',
        form: isLiteral(unit, condition) ? 'literal' : null,
        proof: `${because(truth.why)}${unit_quoted(unit, unwrapped(unit, condition))} is always ${String(expected)}: the assertion cannot fail.`,
        replacement: change.replacement,
        caveat: caveat ?? change.caveat,
    });
}
/** An `assert` statement. */
function checkAssert(check, node) {
    const [condition = syntax_tree_NONE] = check.unit.tree.named(node);
    constantAssertion(check, node, condition, true, null);
}
/** How the names of assertions end that a condition is false. */
const REFUTING = 'False';
/** A call of a function that is known to check its argument. */
function checkAssertionCall(check, node) {
    const { unit } = check;
    const { tree, row, names } = unit;
    if (row.assertions.size === 0)
        return;
    const callee = tree.part(node, 'callee');
    const object = tree.part(node, 'object');
    const isMethod = object >= 0 && object !== callee && !tree.contains(callee, object);
    const name = `${isMethod ? `${nameOfCallee(unit, object)}.` : ''}${nameOfCallee(unit, callee)}`;
    if (!row.assertions.has(name) || names.isDefined(name))
        return;
    // There may be a message before or after the condition.
    const conditions = argumentsOf({ unit }, node).filter((argument) => tree.role(argument) !== 'string');
    const [condition = syntax_tree_NONE] = conditions.length === 1 ? conditions : [];
    const statement = statementAround(unit, node);
    if (statement === syntax_tree_NONE || (tree.only(statement) !== node && statement !== node))
        return;
    constantAssertion(check, statement, condition, !name.endsWith(REFUTING), `\`${name}\` is taken for the assertion of that name.`);
}
/** Macros that check their first argument. */
const ASSERTING = /^(?:debug_)?assert\s*!\s*\(/u;
/** Rust's `assert!(condition, message)`, whose argument is no expression in the tree. */
function checkAssertingMacro(check, node) {
    const { unit } = check;
    const text = unit.tree.textOf(node);
    if (unit.names.isDefined(/^\w*/u.exec(text)?.[0] ?? ''))
        return;
    const statement = wholeStatement(unit, node);
    if (!ASSERTING.test(text) || unit.tree.role(statement) !== 'expression')
        return;
    const inner = unit.parse(`fn f() { g(${text.slice(text.indexOf('(') + 1, -1)}); }`);
    if (!inner)
        return;
    const { tree } = inner;
    const call = Array.from({ length: tree.size }, (_, at) => at).find((at) => tree.role(at) === 'call') ?? syntax_tree_NONE;
    const [condition = syntax_tree_NONE] = call === syntax_tree_NONE ? [] : argumentsOf({ unit: inner }, call);
    const truth = evaluatorAt(inner).truth(condition);
    if (truth?.value !== true)
        return;
    report(check, statement, {
        kind: 'constant-assertion',
        form: isLiteral(inner, condition) ? 'literal' : null,
        proof: `${because(truth.why)}${unit_quoted(inner, condition)} is always true: the assertion cannot fail.`,
        replacement: removal(unit, statement),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/after-jump.js





/** Declarations that have their effect before the code around them runs. */
const DECLARATIONS = /function|class|method|type|interface|enum|use_declaration|_item|attribute|import|preproc|case|default/u;
/** Statements after a jump in the same list. */
function checkList(check, list) {
    const { unit } = check;
    const { tree } = unit;
    const statements = tree.named(list);
    const jump = statements.findIndex((child) => isJump(unit, child));
    if (jump < 0 || jump === statements.length - 1)
        return;
    if (statements.some((child) => tree.role(child) === 'directive'))
        return;
    const dead = [];
    for (const statement of statements.slice(jump + 1)) {
        if (removal_isEntered(unit, statement) ||
            DECLARATIONS.test(tree.name(statement)) ||
            tree.role(statement) === 'case')
            break;
        dead.push(statement);
    }
    const [first = syntax_tree_NONE] = dead;
    const last = dead.at(-1) ?? syntax_tree_NONE;
    if (first === syntax_tree_NONE || dead.every((statement) => isIdle(check, statement)) || yields(check, dead))
        return;
    const canGo = dead.every((statement) => removal(unit, statement) !== null) && !declaresForRest(unit, list, dead);
    report(check, first, {
        kind: 'after-jump',
        proof: `${unit_quoted(unit, statements[jump] ?? syntax_tree_NONE)} leaves the block before ${unit_quoted(unit, first)}, which never runs.`,
        replacement: canGo ? '' : null,
    }, last);
}
/** Macros and functions that mark a name as not used: `UNUSED`, `cmsUNUSED_PARAMETER`, `UNREFERENCED_PARAMETER`. */
const UNUSED = /unused|unreferenced/iu;
/**
 * Whether a statement only marks names of the function as not used: `(void) x;`, `UNUSED(x);`. People write that
 * last, behind a `return` too, in every function of a project. It has no effect where it runs either, so that it is no sign of an
 * insertion. Anything else in the arguments, as a call, a number or a name from elsewhere, is.
 */
function isMarkedUnused({ tree, names }, statement) {
    if (tree.role(statement) !== 'expression')
        return false;
    const only = tree.only(statement);
    const isOwn = (node) => tree.role(node) === 'name' && (names.use(tree.textOf(node))?.declarations.length ?? 0) > 0;
    if (tree.role(only) === 'cast') {
        const [type = syntax_tree_NONE, value = syntax_tree_NONE] = tree.named(only);
        return tree.textOf(type) === 'void' && isOwn(value);
    }
    if (tree.role(only) !== 'call')
        return false;
    const callee = tree.part(only, 'callee');
    const given = tree.named(tree.part(only, 'arguments'));
    return (tree.role(callee) === 'name' &&
        UNUSED.test(tree.textOf(callee)) &&
        !names.use(tree.textOf(callee))?.declarations.length &&
        given.length > 0 &&
        given.every(isOwn));
}
/** Whether a dead statement says nothing: an empty one, or a second jump. */
function isIdle({ unit }, statement) {
    const { tree } = unit;
    if (tree.role(statement) === 'empty' || isMarkedUnused(unit, statement))
        return true;
    const isBare = tree.role(statement) === 'jump' && tree.named(statement).length === 0;
    return isBare || (tree.role(statement) === 'expression' && tree.named(statement).length === 0);
}
/** Whether the dead code makes a generator of the function. */
function yields({ unit: { tree } }, dead) {
    return dead.some((statement) => tree.some(statement, (at) => tree.role(at) === 'yield'));
}

;// CONCATENATED MODULE: ./build/code/values/checks/fragments.js
/** Comments of any language, space, and what ends a statement. */
const fragments_NOTHING = /\/\*[\s\S]*?\*\/|\/\/.*|^\s*#.*|[\s;,]/gmu;
/** The name of a property: in code that was cut out of an object it looks like a label. */
const PROPERTY = /^\w+:$/u;
/**
 * Whether inert code is only the way in which a unit was cut out: a unit that is an expression as a whole, such as an arrow function
 * or the value of a property, is used by the code around it, and the name of the property is no label.
 * @param code of the unit
 */
function isFragment({ kind, span }, code) {
    const before = code.slice(0, span.start).replace(fragments_NOTHING, '');
    if (kind === 'unread-label')
        return before === '';
    const isWhole = (before === '' || PROPERTY.test(before)) && code.slice(span.end).replace(fragments_NOTHING, '') === '';
    return kind === 'no-effect' && isWhole;
}

;// CONCATENATED MODULE: ./build/code/values/checks/disguises.js






/** Operators → the right operand with which they give the left one. */
const RIGHT = {
    '+': 0n,
    '-': 0n,
    '*': 1n,
    '/': 1n,
    '|': 0n,
    '^': 0n,
    '<<': 0n,
    '>>': 0n,
};
/** Operators → the left operand with which they give the right one. */
const LEFT = { '+': 0n, '*': 1n, '|': 0n, '^': 0n };
/** A literal with the name of its type, which may be wider than that of the other operand on one platform and not on another. */
const SUFFIXED = /\d[ul]/iu;
/** Whether an expression has no parts but integer literals and operators, at least one. */
function isSumOfLiterals({ tree }, node) {
    const end = tree.after[node] ?? 0;
    let operations = 0;
    for (let at = node; at < end; at++) {
        const role = tree.role(at);
        if (role === 'binary')
            operations++;
        else if (tree.isNamed(at) && role !== 'integer' && role !== 'wrap' && role !== 'unary')
            return false;
    }
    return operations > 0;
}
/** The neutral operand of an operation; `null` if it has none that is a literal or consists of literals. */
function neutralOperand(unit, node) {
    const { tree } = unit;
    const operator = tree.operator(node);
    const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
    const isNeutral = (table, side) => {
        if (!Object.hasOwn(table, operator))
            return false;
        const inner = unwrapped(unit, side);
        if (tree.role(inner) !== 'integer' && !isSumOfLiterals(unit, inner))
            return false;
        return constantNumber(evaluatorAt(unit).value(inner)) === Number(table[operator]);
    };
    if (isNeutral(RIGHT, right))
        return { neutral: right, given: left };
    return isNeutral(LEFT, left) ? { neutral: left, given: right } : null;
}
/** Whether a neutral operand is of the kind of plain integers: a floating-point one, as Python's `0 / 3`, makes one of the result. */
function isPlainKind(unit, neutral) {
    return evaluatorAt(unit).value(neutral)?.kind === (unit.row.integers === 'double' ? 'float' : 'integer');
}
/** Whether an operand is surely an integer, and may replace the operation. */
function isInteger(unit, node) {
    const { tree, names } = unit;
    const inner = unwrapped(unit, node);
    if (tree.role(inner) === 'name' && !names.isPlainLocal(tree.textOf(inner)))
        return false;
    const isSimple = ['name', 'integer'].includes(tree.role(inner) ?? '');
    return isSimple && evaluatorAt(unit).value(inner)?.kind === 'integer';
}
/** Whether an operation on a literal gives it, where all numbers are floating-point ones: `5 + 0`, and not `1.5 | 0`. */
function isSameNumber(unit, node, given) {
    const { tree, row } = unit;
    if (row.integers !== 'double' || tree.role(unwrapped(unit, given)) !== 'integer')
        return false;
    const number = constantNumber(evaluatorAt(unit).value(given));
    return number !== null && constantNumber(evaluatorAt(unit).value(node)) === number;
}
/** What is to say of a neutral number that is written as an operation. */
function sumProof(unit, node, { neutral, given }) {
    const inner = unwrapped(unit, neutral);
    const own = evaluatorAt(unit).value(inner);
    const value = constantNumber(own) ?? 0;
    const kind = evaluatorAt(unit).value(given)?.kind;
    // Added to a string, it is joined to it; operators of classes may do anything.
    const isNumber = unit.row.language === 'c' || kind === 'integer' || kind === 'float';
    // A number of another type may make one of that of the sum.
    const isPlain = own?.kind === 'integer' ? own.type === unit.row.integers : unit.row.integers === 'double';
    const consequence = isNumber && isPlain ? `, which changes nothing in ${unit_quoted(unit, node)}` : ': a constant written long';
    return `${unit_quoted(unit, inner)} is always ${value.toString()}${consequence}.`;
}
/** An operation that gives one of its operands: `x + 0`, `1 * 5`, `x + (1 + 2 - 3)`. */
function checkOperation(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const found = neutralOperand(unit, node);
    if (!found) {
        checkJoined(check, node);
        return;
    }
    const { neutral, given } = found;
    const isSum = tree.role(unwrapped(unit, neutral)) !== 'integer';
    const isPlain = !SUFFIXED.test(tree.textOf(neutral)) && isPlainKind(unit, neutral);
    const isSame = isSameNumber(unit, node, given) || (isInteger(unit, given) && isSameType(unit, node, given) && isPlain);
    const statement = isSame || isSum ? statementAround(unit, node) : syntax_tree_NONE;
    if (statement === syntax_tree_NONE)
        return;
    report(check, statement, {
        kind: 'disguised-constant',
        form: isSum ? 'sum' : null,
        proof: isSum
            ? sumProof(unit, node, found)
            : `${unit_quoted(unit, node)} is always the same as ${unit_quoted(unit, given)}.`,
        replacement: isSame ? replaced(unit, statement, node, tree.textOf(given)) : null,
    });
}
/** A statement's text with other text at a node. */
function replaced({ tree }, statement, node, text) {
    const before = tree.text.slice(tree.starts[statement] ?? 0, tree.starts[node] ?? 0);
    const after = tree.text.slice(tree.ends[node] ?? 0, tree.ends[statement] ?? 0);
    return `${before}${text}${after}`;
}
/** Whether a string literal is empty. */
function isEmpty({ tree }, piece) {
    return /^(?:""|'')$/u.test(tree.textOf(piece));
}
/** `"a" + ""`: a string literal joined to an empty one. */
function checkJoined(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const sides = [tree.part(node, 'left'), tree.part(node, 'right')];
    const isLiteral = (side) => tree.role(side) === 'string' && /^["']/u.test(tree.textOf(side));
    const isPlain = (side) => isLiteral(side) || isText(unit, side);
    const operator = tree.operator(node);
    const joins = operator === '+' || (operator === '.' && unit.row.language === 'php');
    if (!joins || !sides.every(isPlain) || !sides.some((side) => isEmpty(unit, side)))
        return;
    const statement = statementAround(unit, node);
    const [rest = syntax_tree_NONE] = sides.filter((side) => !isEmpty(unit, side));
    if (statement === syntax_tree_NONE)
        return;
    report(check, statement, {
        kind: 'disguised-constant',
        form: 'sum',
        proof: `${unit_quoted(unit, node)} joins a string to an empty one, which changes nothing.`,
        // A string that is joined is another object, which Java's `==` tells apart.
        replacement: unit.row.language === 'java' && !isLiteral(rest)
            ? null
            : replaced(unit, statement, node, rest === syntax_tree_NONE ? '""' : tree.textOf(rest)),
    });
}
/** Whether an expression is surely a string, and not nothing. */
function isText(unit, node) {
    const value = evaluatorAt(unit).value(node);
    return value?.kind === 'text' && (value.text !== null || unit.row.language === 'go');
}
/** Adjacent string literals of which one is empty. */
function checkPieces(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const pieces = tree.named(node);
    if (pieces.length < 2 ||
        !pieces.every((piece) => tree.role(piece) === 'string') ||
        !pieces.some((piece) => isEmpty(unit, piece)))
        return;
    const statement = statementAround(unit, node);
    const rest = pieces.filter((piece) => !isEmpty(unit, piece)).map((piece) => tree.textOf(piece));
    if (statement === syntax_tree_NONE)
        return;
    report(check, statement, {
        kind: 'disguised-constant',
        form: 'sum',
        proof: `${unit_quoted(unit, node)} joins a string to an empty one, which changes nothing.`,
        replacement: replaced(unit, statement, node, rest.length === 0 ? '""' : rest.join(' ')),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/counting-loops.js








/** Numbers up to which every type of integers that loops use can count. */
const MOST_ROUNDS = 32_767;
/** Whether a body says nothing. */
function counting_loops_isEmpty({ tree }, body) {
    if (body === syntax_tree_NONE)
        return true;
    const text = tree.textOf(body).replaceAll(/\s+/gu, '');
    return text === ';' || text === '{}';
}
/** Whether the update only counts the variable up. */
function countsUp({ tree }, update, name) {
    const text = tree.textOf(update).replaceAll(/\s+/gu, '');
    return update >= 0 && (text === `${name}++` || text === `++${name}`);
}
/** Whether the variable is an integer of a type in which nothing can go wrong with counting. */
function isCounter(unit, leaf) {
    const declaration = declarationAt(unit, leaf);
    if (!declaration || declaration.isDerived)
        return false;
    if (isInferred(declaration))
        return true;
    const { types } = unit.row;
    const type = Object.hasOwn(types, declaration.type) ? types[declaration.type] : undefined;
    return type?.kind === 'integer' && type.sureBits >= 16;
}
/** A `for` with an empty body that counts a variable of its own up to a constant. */
function checkCounting(check, { node, header, condition, body, start }) {
    const { unit } = check;
    const { tree, names } = unit;
    const test = unwrapped(unit, condition);
    const sign = tree.role(test) === 'binary' ? comparisonOf(tree.operator(test)) : null;
    if ((sign !== '<' && sign !== '<=') || !counting_loops_isEmpty(unit, body) || !isCounter(unit, start.leaf))
        return;
    if (!countsUp(unit, tree.part(header, 'update'), start.name) || names.callsMacro(node))
        return;
    const from = constantNumber(valueGiven(evaluatorAt(unit), start.leaf, start.value));
    const [left, right] = [tree.part(test, 'left'), tree.part(test, 'right')];
    const to = tree.role(unwrapped(unit, right)) === 'integer' ? constantNumber(evaluatorAt(unit).value(right)) : null;
    if (tree.textOf(left) !== start.name || from === null || to === null)
        return;
    if (!Number.isInteger(from) || Math.abs(from) > MOST_ROUNDS || Math.abs(to) > MOST_ROUNDS)
        return;
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        proof: `The loop only counts \`${start.name}\` from ${unit_quoted(unit, start.value)} to ${unit_quoted(unit, right)}: its body is empty.`,
        replacement: removal(unit, wholeStatement(unit, node)),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/loops.js










/** A `while` (or `until`) whose condition is false at its first evaluation. */
function loops_checkWhile(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const condition = tree.part(node, 'condition');
    const evaluator = evaluatorAt(unit, wholeStatement(unit, node));
    const truth = evaluator.truth(condition);
    const body = tree.part(node, 'body');
    // Ruby's `begin … end while` runs once before the condition.
    if (tree.name(body) === 'begin')
        return;
    if (truth?.value !== (tree.role(node) === 'until') || removal_isEntered(unit, body))
        return;
    const otherwise = tree.part(node, 'otherwise');
    const inner = unwrapped(unit, condition);
    report(check, wholeStatement(unit, node), {
        kind: tree.named(inner).length === 0 && tree.role(inner) !== 'name' ? 'literal-condition' : 'empty-loop',
        dead: body,
        proof: `${because(truth.why)}${unit_quoted(unit, inner)} is ${String(truth.value)} before the first round: ${deadText(unit, body)} never runs.`,
        ...withoutEvaluating(evaluator, [condition], otherwise >= 0 ? null : removal(unit, wholeStatement(unit, node))),
    });
}
/** A `do { } while (0)`: an empty body that runs once. */
function checkDo(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const body = tree.part(node, 'body');
    const condition = tree.part(node, 'condition');
    const truth = evaluatorAt(unit).truth(condition);
    if (truth?.value !== false || tree.role(body) !== 'list' || tree.named(body).length > 0)
        return;
    const evaluator = evaluatorAt(unit);
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        proof: `${verdict(unit, condition, truth)} and the body is empty: the loop does nothing, once.`,
        ...withoutEvaluating(evaluator, [condition], removal(unit, wholeStatement(unit, node))),
    });
}
/** The start of a `for`, or `null` if it sets none or several. */
function startOf(unit, node) {
    const { tree, names } = unit;
    const initial = tree.part(node, 'initial');
    if (initial < 0)
        return null;
    const found = [];
    const end = tree.after[initial] ?? 0;
    for (let at = initial; at < end; at++) {
        if (tree.role(at) !== 'name')
            continue;
        const name = tree.textOf(at);
        const use = names.use(name);
        if (use?.declarations.includes(at) === true)
            found.push({ name, leaf: at, value: initialOf(unit, at), declares: true });
        else if (use?.writes.includes(at) === true) {
            const assign = tree.around(at, (outer) => tree.role(outer) === 'assign');
            const right = tree.part(assign, 'right');
            const value = tree.name(right) === 'expression_list' ? tree.only(right) : right;
            found.push({ name, leaf: at, value, declares: false });
        }
        else if (use?.updates.includes(at) === true)
            return null;
    }
    const [first] = found;
    return found.length === 1 && first !== undefined && first.value !== syntax_tree_NONE ? first : null;
}
/** The values at the start of a `for`, for its condition. */
function overlayOf(unit, node, start, condition) {
    const { names, tree } = unit;
    const overlay = new Map();
    // The variable that the header declares is the one that its condition names, whatever else has that name.
    if (!start || (!start.declares && !names.isLocal(start.name)))
        return overlay;
    const use = names.use(start.name);
    const changes = use ? [...use.writes, ...use.updates, ...use.escapes] : [];
    if (changes.some((leaf) => condition >= 0 && tree.contains(condition, leaf)))
        return overlay;
    const value = valueGiven(evaluatorAt(unit, node), start.leaf, start.value);
    if (value)
        overlay.set(start.name, { ...value, why: [`\`${start.name}\` starts at ${unit_quoted(unit, start.value)}`] });
    return overlay;
}
/** What is left of a `for` that never begins: its assignment, if it has one. */
function withoutRounds(unit, node, header, start) {
    const { tree, row } = unit;
    const initial = tree.part(header, 'initial');
    const gone = removal(unit, wholeStatement(unit, node));
    if (initial < 0 || start?.declares === true || gone === null)
        return gone;
    return start === null || row.empty === null ? null : `${tree.textOf(initial).replace(/;$/u, '')};`;
}
/** The node of a `for` that has the header's parts: itself, or Go's `for_clause`. */
function headerOf({ tree }, node) {
    const clause = tree.named(node).find((child) => tree.name(child) === 'for_clause');
    return clause ?? node;
}
/** The condition of a `for`; in Go it may be alone. */
function conditionOf({ tree }, node, header) {
    const condition = tree.part(header, 'condition');
    if (condition >= 0 || header !== node)
        return condition;
    const [first = syntax_tree_NONE] = tree.named(node);
    return tree.named(node).length === 2 &&
        tree.name(node) === 'for_statement' &&
        tree.part(node, 'body') !== first
        ? first
        : syntax_tree_NONE;
}
/** A `for` whose condition is false at the start, or that only counts. */
function loops_checkFor(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const header = headerOf(unit, node);
    const clause = tree.named(node).find((child) => tree.name(child) === 'range_clause');
    if (clause !== undefined) {
        overNothing(check, node, tree.part(clause, 'right'));
        return;
    }
    const condition = conditionOf(unit, node, header);
    const body = tree.part(node, 'body');
    const start = startOf(unit, header);
    const overlay = overlayOf(unit, header, start, condition);
    const evaluator = evaluatorAt(unit, node, overlay);
    const truth = condition < 0 ? null : evaluator.truth(condition);
    if (truth?.value !== false) {
        if (start?.declares === true)
            checkCounting(check, { node, header, condition, body, start });
        return;
    }
    if (removal_isEntered(unit, body))
        return;
    const evaluated = start?.declares === true ? [condition, start.value] : [condition];
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        dead: body,
        proof: `${because(truth.why)}${unit_quoted(unit, unwrapped(unit, condition))} is false before the first round: ${deadText(unit, body)} never runs.`,
        ...withoutEvaluating(evaluator, evaluated, withoutRounds(unit, node, header, start)),
    });
}
/** A loop over an empty list or range. */
function loops_checkEach(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const [first = syntax_tree_NONE] = tree.named(node);
    const field = tree.part(node, 'value');
    const subject = field >= 0 ? field : first;
    // `for (key in list)` of JavaScript also visits what the list inherits.
    if (unit.row.integers === 'double' && tree.children(node).some((child) => tree.name(child) === 'in'))
        return;
    overNothing(check, node, subject);
}
/** A loop over `subject`, if that has no items. */
function overNothing(check, node, subject) {
    const { unit } = check;
    const { tree } = unit;
    const evaluator = evaluatorAt(unit, node);
    const value = evaluator.value(subject);
    const body = tree.part(node, 'body');
    if (value?.kind !== 'sequence' || value.length !== 0 || removal_isEntered(unit, body))
        return;
    // An `else`, and `await`, which gives way to other tasks, happen without any round.
    const hasMore = tree.part(node, 'otherwise') >= 0 || tree.children(node).some((child) => tree.name(child) === 'await');
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        dead: body,
        proof: `${because(value.why)}${unit_quoted(unit, subject)} has no items: ${deadText(unit, body)} never runs.`,
        ...withoutEvaluating(evaluator, [subject], hasMore ? null : removal(unit, wholeStatement(unit, node))),
    });
}
/** Ruby's `[].each { … }` and `0.times { … }`: blocks that are never called. */
function checkBlockCall(check, node) {
    const { unit } = check;
    const { tree } = unit;
    if (unit.row.language !== 'ruby')
        return;
    const block = tree.part(node, 'block');
    if (block < 0 || !isInList(unit, node))
        return;
    const receiver = tree.part(node, 'object');
    const method = tree.textOf(tree.part(node, 'callee'));
    const evaluator = evaluatorAt(unit, node);
    const value = evaluator.value(receiver);
    const isEmpty = (method === 'each' && value?.kind === 'sequence' && value.length === 0) ||
        (method === 'times' && value?.kind === 'integer' && value.high !== null && value.high <= 0n);
    if (!isEmpty)
        return;
    report(check, node, {
        kind: 'empty-loop',
        dead: block,
        proof: `${unit_quoted(unit, receiver)} gives no rounds to \`${method}\`: ${deadText(unit, block)} never runs.`,
        ...withoutEvaluating(evaluator, [receiver], removal(unit, node)),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/no-effect.js







/** Roles of expressions that people write as statements for the reader or the compiler. */
const IDIOMS = new Set(['name', 'string', 'strings', 'cast', 'null', 'array', 'member']);
/** Operator of an assignment → the number with which it changes nothing. */
const NEUTRAL = {
    ...{ '+=': 0, '-=': 0, '*=': 1, '|=': 0, '^=': 0, '<<=': 0, '>>=': 0 },
};
/** An assignment that gives a local the value that it has. */
function no_effect_checkAssignment(check, statement, node) {
    const { unit } = check;
    const { tree, names } = unit;
    const [left, right] = [single(unit, tree.part(node, 'left')), single(unit, tree.part(node, 'right'))];
    const name = tree.textOf(left);
    if (tree.role(left) !== 'name' || !names.isPlainLocal(name))
        return;
    const operator = tree.operator(node);
    const isSame = (operator === '=' || operator === '') && tree.textOf(unwrapped(unit, right)) === name;
    const neutral = Object.hasOwn(NEUTRAL, operator) ? NEUTRAL[operator] : undefined;
    const isNeutral = neutral !== undefined &&
        typedInteger(unit, left) &&
        // A floating-point number makes one of the sum, and rounds it.
        typedInteger(unit, right) &&
        constantNumber(evaluatorAt(unit).value(right)) === neutral;
    if (!isSame && !isNeutral)
        return;
    const isDefined = !unit.row.assignmentDeclares || evaluatorAt(unit).value(left) !== null;
    report(check, statement, {
        kind: 'self-assignment',
        proof: `${unit_quoted(unit, statement)} gives \`${name}\` the value that it already has.`,
        replacement: isDefined ? removal(unit, statement) : null,
    });
}
/** Whether an expression is surely an integer: arithmetic with a neutral one then changes nothing. */
function typedInteger(unit, node) {
    return evaluatorAt(unit).value(node)?.kind === 'integer';
}
/** A number as it is printed. */
const no_effect_NUMBER = /^[-+]?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?$/iu;
/** Whether a statement is a number outside of all functions: what code that is shown with its output prints. */
function isShownOutput({ tree, names }, node) {
    return no_effect_NUMBER.test(tree.textOf(node)) && names.functionAround(node) === syntax_tree_NONE;
}
/** A statement that only computes a value. */
function checkExpression(check, statement) {
    const { unit } = check;
    const { tree } = unit;
    const node = unwrapped(unit, tree.role(statement) === 'expression' ? tree.only(statement) : statement);
    if (node < 0 || tree.errors > 0)
        return;
    const role = tree.role(node);
    if (role === 'assign') {
        no_effect_checkAssignment(check, statement, node);
        return;
    }
    if (role === null || IDIOMS.has(role) || mayBeValue(unit, statement) || isShownOutput(unit, node))
        return;
    if (effectOf(evaluatorAt(unit), node) !== 'none')
        return;
    report(check, statement, {
        kind: 'no-effect',
        proof: `${unit_quoted(unit, node)} computes a value that nothing uses, and has no effect.`,
        replacement: removal(unit, statement),
    });
}
/** The statements of a list that are expressions without a node around them, as in Ruby and Go. */
function checkBareExpressions(check, list) {
    const { tree } = check.unit;
    for (const child of tree.named(list)) {
        const role = tree.role(child);
        if (role !== null && BARE.has(role))
            checkExpression(check, child);
    }
}
/** Roles of expressions that may be statements without a node around them. */
const BARE = new Set(['binary', 'unary', 'assign', 'call', 'wrap']);

;// CONCATENATED MODULE: ./build/code/values/checks/switches.js





/** The cases of a switch, in order. */
function switches_casesOf({ tree }, node) {
    const found = [];
    const end = tree.after[node] ?? 0;
    for (let at = node + 1; at < end; at++) {
        if (tree.role(at) === 'switch')
            at = (tree.after[at] ?? end) - 1;
        else if (tree.role(at) === 'case')
            found.push(at);
    }
    return found;
}
/** Names of the nodes of one of several labels, and of the word before one. */
const LABELS = new Set([
    'switch_label',
    'pattern',
    'constant_pattern',
    'case',
    'default',
]);
/** The number of a case's only label; `null` for several, a default, a pattern or anything else. */
function switches_labelOf(unit, node) {
    const { tree } = unit;
    const labels = tree.children(node).map((child) => tree.name(child));
    if ([...LABELS].some((name) => labels.filter((other) => other === name).length > 1))
        return null;
    const value = tree.part(node, 'value');
    let label = value >= 0 ? value : (tree.named(node)[0] ?? syntax_tree_NONE);
    while (tree.role(label) === null && tree.only(label) !== syntax_tree_NONE)
        label = tree.only(label);
    const role = tree.role(label);
    return role === 'integer' || role === 'char' ? constantNumber(evaluatorAt(unit).value(label)) : null;
}
/** Languages in which a case without a jump at its end goes on with the next one. */
const FALLING = new Set(['c', 'cpp', 'java', 'javascript', 'typescript', 'php']);
/** Java's cases with an arrow, which end where they end. */
const ARROW = 'switch_rule';
/** Whether each case but the last ends with a jump, or the language ends it. */
function endsEach({ tree, row }, cases) {
    if (row.language === 'go')
        return cases.every((each) => !tree.some(each, (at) => tree.name(at) === 'fallthrough_statement'));
    if (!FALLING.has(row.language))
        return true;
    return cases.slice(0, -1).every((each) => {
        let last = tree.named(each).at(-1) ?? syntax_tree_NONE;
        while (tree.role(last) === 'list' || tree.role(last) === 'expression')
            last = tree.named(last).at(-1) ?? syntax_tree_NONE;
        return tree.name(each) === ARROW || tree.role(last) === 'jump';
    });
}
/** A `switch` over a constant, in which one case runs or none: not one that goes on with the case after it. */
function switches_checkSwitch(check, node) {
    const { unit } = check;
    const subject = unit.tree.part(node, 'subject');
    const evaluator = evaluatorAt(unit, node);
    const constant = subject < 0 ? null : constantNumber(evaluator.value(subject));
    if (constant === null)
        return;
    const cases = switches_casesOf(unit, node);
    const labels = cases.map((each) => switches_labelOf(unit, each));
    const matchesNone = labels.every((label) => label !== null && label !== constant);
    if (!matchesNone && !endsEach(unit, cases))
        return;
    report(check, node, {
        kind: 'constant-switch',
        proof: `${unit_quoted(unit, unwrapped(unit, subject))} is always ${constant.toString()}: the selection has one way, ${matchesNone ? 'past all its cases' : 'and all other cases never run'}.`,
        ...withoutEvaluating(evaluator, [subject], matchesNone ? removal(unit, node) : null),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/unused-names.js





/** A label that nothing names. */
function checkLabel({ unit, add }, node) {
    const { tree } = unit;
    const name = labelName(unit, node);
    const body = tree.named(node)[1] ?? syntax_tree_NONE;
    const start = tree.starts[node] ?? 0;
    const colon = tree.text.indexOf(':', tree.ends[name]);
    if (tree.errors > 0 || colon < 0 || isNamedOutside(unit, node, name))
        return;
    add({
        kind: 'unread-label',
        form: null,
        span: { start, end: colon + 1 },
        proof: `Nothing jumps to ${quote(tree.textOf(name))}.`,
        dead: null,
        // Where a label is the last of its block, a statement must follow.
        replacement: body === syntax_tree_NONE && unit.row.empty !== null ? unit.row.empty : '',
        caveat: null,
    });
}
/** Languages in which a function inside another one is a local of that. */
const NESTING = new Set(['javascript', 'typescript', 'python', 'csharp', 'rust']);
/** Parts of a definition that are evaluated when it runs, or that make something else of the function. */
const ACTIVE = /default|assignment_pattern|decorat|attribute|^type$|visibility|modifier/u;
/** Whether the definition at a node may be run for what it does besides defining its name. */
function isActive({ tree, row }, node) {
    if (/decorated|export/u.test(tree.name(tree.parent(node))))
        return true;
    const siblings = tree.named(tree.parent(node));
    const before = siblings[siblings.indexOf(node) - 1] ?? syntax_tree_NONE;
    if (tree.name(before).includes('attribute'))
        return true;
    const body = tree.part(node, 'body');
    const isTyped = row.language === 'python';
    for (let at = node + 1; at < body; at++)
        if (tree.isNamed(at) && ACTIVE.test(tree.name(at)) && (isTyped || tree.name(at) !== 'type'))
            return true;
    return body < 0;
}
/** A function inside another one whose name occurs nowhere else. */
function checkFunction(check, node) {
    const { unit } = check;
    const { tree, names, row } = unit;
    if (!NESTING.has(row.language) || !isInList(unit, node) || tree.errors > 0)
        return;
    const outer = tree.around(tree.parent(node), (at) => ['function', 'closure', 'class'].includes(tree.role(at) ?? ''));
    const name = tree.part(node, 'declared');
    const text = tree.textOf(name);
    if (outer === syntax_tree_NONE || tree.role(outer) === 'class' || tree.role(name) !== 'name' || names.reachedByText)
        return;
    const use = names.use(text);
    const uses = use ? [...use.declarations, ...use.writes, ...use.updates, ...use.escapes, ...use.reads] : [];
    if (uses.length !== 1 || names.isMentioned(text) || isActive(unit, node))
        return;
    report(check, node, {
        kind: 'unread-function',
        proof: `Nothing in the function calls ${quote(text)} or names it elsewhere.`,
        replacement: removal(unit, node),
    });
}
/**
 * The parameters of a lambda that nothing in it reads, after the last one that is read: those before it hold its place. Whoever calls
 * it passes them all the same, and in some languages their number can be asked for, so that they stay.
 */
function checkParameters(check, node) {
    const { unit } = check;
    const { tree, names } = unit;
    const body = tree.part(node, 'body');
    if (body < 0 || tree.errors > 0 || names.reachedByText || names.callsMacro(body))
        return;
    const isRead = (leaf) => {
        const name = tree.textOf(leaf);
        const use = names.use(name);
        if (!use || /^\$?_/u.test(name) || names.isMentioned(name))
            return true;
        const all = [...use.declarations, ...use.writes, ...use.updates, ...use.escapes, ...use.reads];
        return all.some((other) => other !== leaf && tree.contains(node, other));
    };
    const parameters = [];
    for (let at = node + 1; at < body; at++)
        if (tree.role(at) === 'name' && names.use(tree.textOf(at))?.declarations.includes(at) === true)
            parameters.push(at);
    for (const leaf of parameters.slice(parameters.findLastIndex(isRead) + 1))
        report(check, leaf, {
            kind: 'unread-parameter',
            proof: `Nothing in ${unit_quoted(unit, node)} reads its parameter ${unit_quoted(unit, leaf)}.`,
            replacement: null,
        });
}

;// CONCATENATED MODULE: ./build/code/values/checks/unread-locals.js








/** Names that say that they are not read. */
const UNNAMED = /^\$?_/u;
/** What a declaration declares, apart from its type. */
function declaratorsOf({ tree }, declaration) {
    return tree.named(declaration).filter((child) => {
        const name = tree.name(child);
        // Without a body, it only names a type.
        if (/^(?:struct|union|enum|class)_specifier$/u.test(name))
            return tree.part(child, 'body') >= 0;
        return /declarator|identifier|spec/u.test(name) && !name.includes('type');
    });
}
/** The statement that declares or assigns only the variable at `leaf`, and the node of the value; or `null`. */
function unread_locals_statementOf(unit, leaf) {
    const { tree } = unit;
    const statement = tree.around(leaf, (node) => isInList(unit, node));
    const isElsewhere = unit.names.functionAround(statement) !== unit.names.functionAround(leaf);
    // The parameters of a pointer to a function have names that mean nothing.
    const parameter = tree.around(leaf, (node) => node <= statement || tree.name(node).includes('parameter'));
    if (statement === syntax_tree_NONE || isElsewhere || parameter > statement)
        return null;
    if (tree.name(tree.parent(leaf)) === 'expression_list' && tree.named(tree.parent(leaf)).length > 1)
        return null;
    if (tree.role(statement) === 'declaration') {
        const declarators = declaratorsOf(unit, statement);
        if (declarators.length > 1 || declarationAt(unit, leaf) === null)
            return null;
        // What an array starts with is not looked at.
        if (isArray(unit, leaf) && tree.part(declarators[0] ?? syntax_tree_NONE, 'value') >= 0)
            return null;
        // The value of a pointer is in the declarator around it.
        const value = initialOf(unit, leaf);
        return { statement, value: value === syntax_tree_NONE ? tree.part(declarators[0] ?? syntax_tree_NONE, 'value') : value };
    }
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(inner) !== 'assign' || single(unit, tree.part(inner, 'left')) !== leaf)
        return null;
    return { statement, value: single(unit, tree.part(inner, 'right')) };
}
/** Whether the name at `leaf` is declared as an array: in a declarator of arrays, below those of pointers and the like. */
function isArray({ tree }, leaf) {
    const end = tree.around(leaf, (node) => {
        const name = tree.name(node);
        return name.startsWith('array') || !/declarator|identifier/u.test(name);
    });
    return tree.name(end) === 'array_declarator';
}
/** Whether removing a variable of this declaration can have no effect: its type has no constructor or destructor. */
function unread_locals_isPlain(unit, leaf, value) {
    const { row } = unit;
    if (row.plainTypes)
        return true;
    const declaration = declarationAt(unit, leaf);
    if (declaration && Object.hasOwn(row.types, declaration.type))
        return true;
    // An array of objects makes and destroys them; a pointer to one does not.
    if (declaration?.isDerived === true && !isArray(unit, leaf))
        return true;
    const isFunction = value !== syntax_tree_NONE && unit.tree.role(value) === 'closure';
    return isFunction || (value !== syntax_tree_NONE && evaluatorAt(unit).value(value) !== null);
}
/** Languages that convert a value to the type of its variable by code that may throw: they unbox, or call what a class defines. */
const CONVERTING = new Set(['java', 'csharp', 'cpp']);
/** Whether a variable takes its value without a conversion that may throw: `int s = a` throws where `a` is an `Integer` that is null. */
function takesPlainly(unit, leaf, value) {
    const { row, names, tree } = unit;
    const declaration = declarationAt(unit, leaf);
    if (value === syntax_tree_NONE || !CONVERTING.has(row.language) || !declaration || declaration.isDerived)
        return true;
    if (isInferred(declaration) || evaluatorAt(unit).value(value) !== null)
        return true;
    const inner = unwrapped(unit, value);
    if (tree.role(inner) === 'closure')
        return true;
    if (tree.role(inner) === 'name' && !Object.hasOwn(row.types, declaration.type)) {
        const other = declaredTypeName(unit, tree.textOf(inner));
        return row.language === 'java' || other === declaration.type;
    }
    // What an operation does with a variable depends on the type of that.
    return !tree.some(inner, (at) => tree.role(at) === 'name' && names.use(tree.textOf(at)) !== null && evaluatorAt(unit).value(at) === null);
}
/** The statement `_ = x` that only keeps a compiler quiet, if that is all the reading at `leaf` is; or `NONE`. */
function blankStatement({ tree, row }, leaf) {
    const statement = tree.parent(tree.parent(leaf));
    const isBlank = row.unusedIsError && /^_\s*=\s*[\w]+$/u.test(tree.textOf(statement));
    return isBlank && tree.role(statement) === 'assign' ? statement : syntax_tree_NONE;
}
/** Numbers with which many variables start. */
const USUAL_NUMBERS = new Set([0, 1, -1]);
/** Roles of expressions whose values the code around them decides. */
const COMPUTED = new Set(['name', 'call', 'member', 'sizeof', null]);
/** The form of the only value that a variable is given at `node`; `null` for one that is computed. */
function formOf(unit, node) {
    if (node === syntax_tree_NONE)
        return 'bare';
    const { tree } = unit;
    const inner = unwrapped(unit, node);
    const isComputed = tree.some(inner, (at) => tree.isNamed(at) && COMPUTED.has(tree.role(at)) && tree.role(tree.parent(at)) !== 'string');
    if (isComputed)
        return null;
    const value = evaluatorAt(unit).value(inner);
    if (value === null)
        return null;
    if (value.kind === 'integer' || value.kind === 'float')
        return USUAL_NUMBERS.has(constantNumber(value) ?? 0) ? 'usual' : 'constant';
    return value.kind === 'text' && value.text !== '' ? 'constant' : 'usual';
}
/** Whether a variable is a reference: an assignment to it changes what it refers to. */
function unread_locals_isReference({ tree }, leaf) {
    const declaration = tree.around(leaf, (node) => tree.part(node, 'type') !== syntax_tree_NONE);
    const type = tree.textOf(tree.part(declaration, 'type'));
    return tree.name(tree.parent(leaf)) === 'reference_declarator' || /^(?:decltype|ref|scoped)\b/u.test(type);
}
/** Whether nothing reads the variable. */
function isUnread(unit, name, use) {
    const { names, tree, row } = unit;
    const reads = use.reads.filter((leaf) => blankStatement(unit, leaf) === syntax_tree_NONE);
    if (reads.length + use.escapes.length + use.updates.length > 0 || UNNAMED.test(name))
        return false;
    if (names.isMentioned(name) || !names.isPlainLocal(name))
        return false;
    const [first] = use.declarations;
    if (row.assignmentDeclares)
        return use.declarations.length === 0;
    if (first === undefined || tree.name(tree.parent(first)).includes('parameter'))
        return false;
    return use.writes.length === 0 || !unread_locals_isReference(unit, first);
}
/** Whether a name occurs nowhere in the text but where it is declared and assigned: for code that did not parse completely. */
function isOnlyThere({ tree }, name, use) {
    const places = [...use.declarations, ...use.writes];
    if (!places.every((leaf) => tree.isWhole(tree.parent(leaf))))
        return false;
    let count = 0;
    for (let at = tree.text.indexOf(name); at >= 0 && count <= places.length; at = tree.text.indexOf(name, at + 1))
        count++;
    return count === places.length;
}
/** Local variables that nothing reads, with the statements that declare and assign them. */
function checkLocals(check) {
    const { unit } = check;
    const { tree, names } = unit;
    for (const [name, use] of names.all()) {
        if (!isUnread(unit, name, use) || (tree.errors > 0 && !isOnlyThere(unit, name, use)))
            continue;
        const places = [...use.declarations, ...use.writes].map((leaf) => ({
            leaf,
            found: unread_locals_statementOf(unit, leaf),
        }));
        const isInert = places.every(({ leaf, found }) => {
            if (!found || mayBeValue(unit, found.statement))
                return false;
            const isPure = found.value === syntax_tree_NONE || effectOf(evaluatorAt(unit), found.value) === 'none';
            const declared = use.declarations[0] ?? leaf;
            return isPure && unread_locals_isPlain(unit, declared, found.value) && takesPlainly(unit, declared, found.value);
        });
        if (!isInert)
            continue;
        const blanks = use.reads.map((leaf) => blankStatement(unit, leaf));
        // What several places have is the least conspicuous of theirs.
        const forms = places.map(({ found }) => formOf(unit, found?.value ?? syntax_tree_NONE));
        const [only = null] = forms;
        const form = forms.length === 1 || only !== 'constant' ? only : 'usual';
        for (const { found } of places)
            if (found)
                reportUnread(check, name, found.statement, { form, isWritten: use.writes.length > 0, blanks });
    }
}
/** What the removal of a variable of C++ assumes of its type, where the type may be a class whose constructor has an effect; or `null`. */
function ofUnknownType(unit, name) {
    const type = unit.row.language === 'cpp' ? declaredTypeName(unit, name) : null;
    if (type === null || Object.hasOwn(unit.row.types, type))
        return null;
    return `Objects of ${quote(type)} are taken to be made and destroyed without an effect.`;
}
/** Reports a statement that gives a value to a variable that nothing reads, with the `_ = x` after it. */
function reportUnread(check, name, statement, rest) {
    const { unit } = check;
    const { tree, row } = unit;
    const { form, isWritten, blanks } = rest;
    const siblings = tree.named(tree.parent(statement));
    // The name goes too: no other place needs it.
    const bare = siblings.length === 1 ? row.emptyBlock : '';
    const replacement = row.hoists.size > 0 && !mayBeValue(unit, statement) ? bare : removal(unit, statement);
    const isFollowed = blanks.length === 1 && tree.after[statement] !== undefined && siblings.includes(blanks[0] ?? syntax_tree_NONE);
    const last = isFollowed && siblings[siblings.indexOf(statement) + 1] === blanks[0] ? (blanks[0] ?? syntax_tree_NONE) : statement;
    const hasMore = isWritten || (blanks.length > 0 && last === statement);
    const found = {
        kind: 'unread-local',
        form,
        proof: `Nothing in the function reads \`${name}\`, so ${unit_quoted(unit, statement)} has no effect.`,
        // A declaration can go when the assignments have gone.
        replacement: hasMore && tree.role(statement) === 'declaration' ? null : last === statement ? replacement : '',
        caveat: unit.names.callsMacro(0)
            ? `The body of a macro might name \`${name}\`.`
            : ofUnknownType(unit, name),
    };
    report(check, statement, found, last);
}

;// CONCATENATED MODULE: ./build/code/values/languages/naming-rows.js

const naming_rows_NOTHING = { lists: new Set(), patterns: [], anything: null, trusted: new Set() };
/** `Math.random = f`, at any depth of members. */
const MEMBER_ASSIGNED = /(?<![\w$.])([\w$]{1,99})(?:\s{0,9}\??\.\s{0,9}[\w$]{1,99}){1,4}\s{0,9}=(?![=>])/gu;
const naming_rows_CPP = {
    ...naming_rows_NOTHING,
    lists: wordSet('namespace_alias_definition'),
    patterns: [/\busing\s{1,9}(?!std\b)(?:\w{1,99}\s{0,9}::\s{0,9}){1,9}(\w{1,99})\s{0,9};/gu],
};
const naming_rows_JAVASCRIPT = {
    ...naming_rows_NOTHING,
    lists: wordSet(`
    import_clause namespace_import import_specifier import_require_clause object_pattern array_pattern pair_pattern
    rest_pattern`),
    patterns: [
        MEMBER_ASSIGNED,
        // An assignment without a declaration is one to the variable of the file.
        /(?<![\w$.])([\w$]{1,99})\s{0,9}=(?![=>])/gu,
        /\bimport\s([^;"'`]{1,300}?)\bfrom\b/gu,
        /\b(?:globalThis|global|window|self)\s{0,9}\.\s{0,9}([\w$]{1,99})\s{0,9}=(?![=>])/gu,
        /\b(?:assign|definePropert(?:y|ies)|setPrototypeOf|spyOn|stub|replaceProperty|set)\s{0,9}\(\s{0,9}([\w$.]{1,99})/gu,
    ],
};
/** The rows by language: what the fields of names and the words before names do not say. */
const NAMING = {
    c: naming_rows_NOTHING,
    cpp: naming_rows_CPP,
    csharp: { ...naming_rows_NOTHING, patterns: [/\busing\s{1,9}(\w{1,99})\s{0,9}=/gu] },
    go: {
        ...naming_rows_NOTHING,
        // The last parts of a path are the package's name, unless another is given. Packages of the table have that name.
        patterns: [
            /(?:^|\(|;|\bimport)[ \t]{0,99}(?:(\w{1,99})[ \t]{1,9})?"(?!(?:math(?:\/rand(?:\/v2)?)?|os|runtime)")(?:[^"\n]{0,300}?\/)??((?:[\w.-]{1,99}\/)?[\w.-]{1,99})"[ \t]{0,9}(?:\r?$|[;)/])/gmu,
            /(?:^|\(|;|\bimport)[ \t]{0,99}(\w{1,99})[ \t]{1,9}"[\w/]{1,99}"/gmu,
        ],
        anything: /(?:^|\(|;|\bimport)[ \t]{0,99}\.[ \t]{1,9}"/mu,
    },
    java: {
        ...naming_rows_NOTHING,
        patterns: [
            /\bimport\s{1,9}(?!java\.(?:lang|util)\.)(?!static\s{1,9}[\w.]{0,300}\bAssert\w{0,99}\.)(?:static\s{1,9})?(?:\w{1,99}\s{0,9}\.\s{0,9}){1,20}(\w{1,99})\s{0,9};/gu,
        ],
    },
    javascript: naming_rows_JAVASCRIPT,
    php: { ...naming_rows_NOTHING, patterns: [/\buse\s{1,9}((?:function|const)\s[^;(]{1,300});/gu] },
    python: {
        ...naming_rows_NOTHING,
        lists: wordSet('pattern_list tuple_pattern list_pattern as_pattern_target list_splat_pattern'),
        patterns: [
            MEMBER_ASSIGNED,
            /\bglobal[ \t]{1,9}([\w, \t]{1,300})/gu,
            /\b(?:builtins|__builtins__)\.(\w{1,99})/gu,
            /\b(?:setattr|delattr|patch|patch\.object)\s{0,9}\(\s{0,9}["']?([\w.]{1,99})/gu,
        ],
        anything: /\bfrom[ \t]{1,9}(?!(?:math|os|random|time)[ \t])[\w.]{1,99}[ \t]{1,9}import[ \t]{1,9}\*/u,
    },
    ruby: {
        ...naming_rows_NOTHING,
        lists: wordSet('left_assignment_list alias undef'),
        patterns: [
            /\b(?:define_(?:singleton_)?method|alias_method|alias|undef_method|attr_\w{1,9}|def_\w{1,12})\b([^\n]{1,300})/gu,
            /\bclass\s{0,9}<<\s{0,9}(\w{1,99})/gu,
            /\brefine\s{1,9}(\w{1,99})/gu,
            /\b([A-Z]\w{0,99})\.(?:(?:class|instance|module)_(?:eval|exec)|define_\w{1,20}|send|prepend|include|extend)\b/gu,
        ],
    },
    rust: {
        ...naming_rows_NOTHING,
        patterns: [
            /\buse\s{1,9}(?!(?:::)?std::)([^;]{1,300});/gu,
            /\bmacro_rules!\s{0,9}(\w{1,99})/gu,
            // an alias of something else in the library
            /\bas\s{1,9}(\w{1,99})\s{0,9}[,;}]/gu,
        ],
        trusted: wordSet('assert debug_assert'),
    },
    typescript: naming_rows_JAVASCRIPT,
};

;// CONCATENATED MODULE: ./build/code/values/context/trusted-names.js


const trusted_names_WORD = /[A-Za-z_$][\w$]*/gu;
const trusted_names_known = new Map();
/** The names whose meaning proofs take from a language's row: functions and what they belong to, constants, types. */
function trustedNames(language) {
    const cached = trusted_names_known.get(language);
    if (cached)
        return cached;
    const { functions, constants, types, readers, assertions } = VALUE_ROWS[language];
    const keys = [functions, constants, types].flatMap((table) => Object.keys(table));
    const roots = [...keys, ...assertions].map(rootOf);
    const names = new Set([...roots, ...readers, ...NAMING[language].trusted]);
    for (const type of Object.keys(types))
        for (const word of type.match(trusted_names_WORD) ?? [])
            names.add(word);
    trusted_names_known.set(language, names);
    return names;
}
/** The first word of a key, which decides what the others mean: `Math` of `Math.random`. */
function rootOf(key) {
    return /^[\w$]+/u.exec(key)?.[0] ?? '';
}
/** The row without what names have that another meaning was given to; the row itself if it has nothing of them. */
function rowWithout(row, redefined) {
    const trusted = trustedNames(row.language);
    if (![...redefined].some((name) => trusted.has(name)))
        return row;
    // A macro also replaces the name in `std::rand`.
    const isKept = row.macros
        ? (key) => !(key.match(trusted_names_WORD) ?? []).some((word) => redefined.has(word))
        : (key) => !redefined.has(rootOf(key));
    const kept = (table) => Object.fromEntries(Object.entries(table).filter(([key]) => isKept(key)));
    return {
        ...row,
        functions: kept(row.functions),
        constants: kept(row.constants),
        types: kept(row.types),
        readers: new Set([...row.readers].filter(isKept)),
        assertions: new Set([...row.assertions].filter(isKept)),
    };
}

;// CONCATENATED MODULE: ./build/code/values/facts/defined-in.js

/** Words after which a type, a function or a macro gets its name. */
const DEFINING = /\b(?:class|struct|union|interface|record|trait|module|namespace|object|function|def|define|fn|func)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** Python's `from m import a, b`. What is in parentheses ends with the text at the latest, so that no part is read twice. */
const IMPORTED = /\bfrom\s+([\w.]+)\s+import\s+(\([^)]*|[^\n;]*)/gu;
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/**
 * Names of types, functions and macros that a text defines, those that it assigns to members of, and those that it imports from a
 * module whose function of that name is not in the row's table: `from fake import random`. A name that only a comment defines counts
 * too.
 */
function definedIn(text, row) {
    const { patterns, anything } = NAMING[row.language];
    const defined = new Set(Array.from(text.matchAll(DEFINING), ([, name = '']) => name));
    for (const pattern of patterns)
        for (const [, ...groups] of text.matchAll(pattern))
            for (const group of groups)
                for (const name of group?.match(WORDS) ?? [])
                    defined.add(name);
    if (anything?.test(text) === true)
        for (const name of Object.keys(row.functions))
            if (!name.includes('.'))
                defined.add(name);
    if (row.language !== 'python')
        return defined;
    for (const [, module = '', names = ''] of text.matchAll(IMPORTED))
        for (const name of names.match(/\w+/gu) ?? [])
            if (!Object.hasOwn(row.functions, `${module}.${name}`))
                defined.add(name);
    return defined;
}

;// CONCATENATED MODULE: ./build/code/values/facts/names.js




const names_WORD = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const names_WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** How strings name variables that a library looks up: `{x}`, `%(x)s`, and `@x` in a query of pandas. */
const names_HOLES = /(?:@|\{|%\()\s*([A-Za-z_]\w*)/gu;
/** Names of the constants of enumerations in C and C++: where one has the name of a variable, it hides it. */
function enumeratorsOf(tree) {
    const found = new Set();
    if (!tree.text.includes('enum'))
        return found;
    for (let node = 0; node < tree.size; node++)
        if (tree.name(node) === 'enumerator')
            found.add(tree.textOf(tree.named(node)[0] ?? syntax_tree_NONE));
    return found;
}
/** The names of a unit and what is done with each. */
class Names {
    tree;
    row;
    redefined;
    macros;
    uses = new Map();
    /** Words that occur where no variable is known to be: members, labels, bodies of macros. */
    mentions = new Set();
    /** The answers of `isLocal`. */
    locals = new Map();
    /** Names that words of the unit define, whatever node they are in. */
    defined = null;
    /** Calls of what may be a macro, in order. */
    macroCalls = null;
    declaring;
    /** Names of constants of enumerations. */
    enumerators;
    /** Whether variables may be reached by names that are not in the code. */
    reachedByText;
    constructor(tree, row, nodes, 
    /** Names that other code of the file gives a meaning. */
    redefined = new Set(), 
    /** Names that are known to be macros, or may be, whatever their letters are. */
    macros = new Set()) {
        this.tree = tree;
        this.row = row;
        this.redefined = redefined;
        this.macros = macros;
        this.declaring = declaringOf(tree.table, nodes);
        const { reaching } = this.declaring;
        const classifier = new UseOfName(tree, row, this.declaring);
        for (let node = 0; node < tree.size; node++) {
            if (tree.role(node) !== 'name') {
                this.addMentions(node);
                const unnamed = unnamedUse(tree, row.language, node);
                if (unnamed !== null)
                    this.entry(tree.textOf(node))[unnamed].push(node);
                continue;
            }
            const text = tree.textOf(node);
            this.entry(text)[classifier.useOf(node)].push(node);
        }
        this.enumerators = enumeratorsOf(tree);
        this.reachedByText =
            [...row.reaches].some((word) => this.uses.has(word) || this.mentions.has(word)) ||
                CHANGING_TEXT[row.language]?.test(tree.text) === true ||
                (reaching.size > 0 && tree.symbols.some((symbol) => reaching.has(symbol)));
    }
    /** What is done with a name, or `null` if it does not occur. */
    use(name) {
        return this.uses.get(name) ?? null;
    }
    /** Whether the word occurs where no variable is known to be. */
    isMentioned(name) {
        return this.mentions.has(name) || this.redefined.has(name);
    }
    /** Whether other code of the file gives the name a meaning: a macro may stand for anything. */
    isRedefined(name) {
        return this.redefined.has(name);
    }
    /** All names. */
    all() {
        return this.uses;
    }
    /** Whether the unit, or other code of its file, gives the name a meaning: it is then no function of a library. */
    isDefined(name) {
        if (this.redefined.has(name))
            return true;
        this.defined ??= definedIn(this.tree.text, this.row);
        if (this.defined.has(name))
            return true;
        const use = this.uses.get(name);
        if (!use)
            return false;
        return use.declarations.length + use.writes.length + use.updates.length > 0;
    }
    /** Whether the name is a local variable that nothing outside the code that is seen can reach: its address is never taken. */
    isPlainLocal(name) {
        return this.uses.get(name)?.escapes.length === 0 && this.isLocal(name);
    }
    /** Whether the name is one local variable of one function: it has one declaration, and no code reaches it by text. */
    isLocal(name) {
        const known = this.locals.get(name);
        if (known !== undefined)
            return known;
        const use = this.uses.get(name);
        const isLocal = use !== undefined &&
            !this.reachedByText &&
            !this.enumerators.has(name) &&
            !this.redefined.has(name) &&
            this.isLocalUse(use);
        this.locals.set(name, isLocal);
        return isLocal;
    }
    isLocalUse(use) {
        const places = this.row.assignmentDeclares
            ? use.declarations.length === 0
                ? use.writes
                : use.declarations
            : use.declarations;
        const first = places[0];
        if (first === undefined || (!this.row.assignmentDeclares && places.length !== 1))
            return false;
        const owner = this.functionAround(first);
        return ((owner !== syntax_tree_NONE || this.isInBlock(first)) &&
            this.tree.role(owner) !== 'class' &&
            this.isInOneFunction(use));
    }
    /** Whether the code at a node calls what may be a macro, whose body may use any variable. */
    callsMacro(node) {
        if (!this.row.macros)
            return false;
        this.macroCalls ??= this.tree.withRole('call').filter((call) => this.mayBeMacro(call));
        return this.tree.containsAny(node, this.macroCalls);
    }
    mayBeMacro(call) {
        const callee = this.tree.textOf(this.tree.part(call, 'callee'));
        return (/^[A-Za-z_]\w*$/u.test(callee) &&
            (/[A-Z]/u.test(callee) || this.mentions.has(callee) || this.macros.has(callee)));
    }
    /** The innermost function around a node, or `NONE`. */
    functionAround(node) {
        return this.tree.around(this.tree.parent(node), (at) => {
            const role = this.tree.role(at);
            return role === 'function' || role === 'closure' || role === 'class';
        });
    }
    /** Whether a declaration is in a block, which is its scope: the function around it may not have been recognised. */
    isInBlock(leaf) {
        const { row, tree } = this;
        if (row.assignmentDeclares || row.hoists.size > 0)
            return false;
        return tree.around(tree.parent(leaf), (at) => tree.role(at) === 'list') !== syntax_tree_NONE;
    }
    /** A variable that a nested function writes may change at any call. */
    isInOneFunction(use) {
        const places = [...use.declarations, ...use.writes, ...use.updates];
        const owners = new Set(places.map((place) => this.functionAround(place)));
        return owners.size === 1;
    }
    addMentions(node) {
        const { tree } = this;
        if (!tree.isNamed(node))
            return;
        const isQuoted = !this.row.stringsName && this.declaring.quoted[tree.symbols[node] ?? -1] === true;
        if (isQuoted) {
            if (this.row.language === 'python')
                for (const [, word] of tree.textOf(node).matchAll(names_HOLES))
                    if (word)
                        this.mentions.add(word);
            return;
        }
        if (tree.after[node] !== node + 1)
            return;
        const text = tree.textOf(node);
        if (this.mentions.has(text))
            return;
        if (names_WORD.test(text))
            this.mentions.add(text);
        else if (/[A-Za-z_]/u.test(text))
            for (const word of text.match(names_WORDS) ?? [])
                this.mentions.add(word);
    }
    entry(name) {
        const known = this.uses.get(name);
        if (known)
            return known;
        const made = { declarations: [], writes: [], updates: [], escapes: [], reads: [] };
        this.uses.set(name, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/code/values/find-inert.js
















/** The checks of a list of statements. */
function checkStatements(check, list) {
    checkList(check, list);
    checkBareExpressions(check, list);
}
/** The checks of a call. */
function find_inert_checkCall(check, node) {
    checkAssertionCall(check, node);
    checkBlockCall(check, node);
}
/** The check of a node by its role. */
const find_inert_CHECKS = {
    label: checkLabel,
    function: checkFunction,
    closure: checkParameters,
    if: conditions_checkIf,
    unless: conditions_checkIf,
    elseif: conditions_checkIf,
    while: loops_checkWhile,
    until: loops_checkWhile,
    do: checkDo,
    for: loops_checkFor,
    each: loops_checkEach,
    switch: switches_checkSwitch,
    list: checkStatements,
    case: checkList,
    assert: checkAssert,
    call: find_inert_checkCall,
    macro: checkAssertingMacro,
    conditional: conditions_checkConditional,
    binary: checkOperation,
    strings: checkPieces,
    expression: checkExpression,
};
/** Units whose inert code is kept: a witness, a verdict and a purification ask for that of one unit. */
const MOST_UNITS = 8;
const find_inert_recent = new Map();
/** No name. */
const find_inert_NONE = [];
/**
 * The inert code of a unit, in order of its place, the outer before the inner. Code that was parsed with errors is passed over.
 * `loadParser(language)` must have been awaited. Takes any text; never throws for its content.
 * @param redefined names that mean something else in the unit's file than in its language: nothing is known of them
 */
function findInert(code, language, redefined = find_inert_NONE) {
    const key = `${language} ${redefined.join(' ')}\n${code}`;
    const found = find_inert_recent.get(key) ?? search(code, language, new Set(redefined));
    find_inert_recent.delete(key);
    find_inert_recent.set(key, found);
    if (find_inert_recent.size > MOST_UNITS)
        find_inert_recent.delete(find_inert_recent.keys().next().value ?? '');
    return found;
}
/** The check of each symbol, once per grammar. */
const checksByTable = new WeakMap();
function checksOf(table) {
    const known = checksByTable.get(table);
    if (known)
        return known;
    const checks = table.roles.map((role) => (role === null ? undefined : find_inert_CHECKS[role]));
    checksByTable.set(table, checks);
    return checks;
}
function search(code, language, redefined) {
    const { keywords, literalWords } = languages_LANGUAGES[language];
    // Where a macro has the name of a keyword, nothing is what it seems to be.
    for (const name of redefined)
        if (keywords.has(name) || literalWords.has(name))
            return [];
    const { unit, shift } = unitOf(code, language, redefined);
    const { tree } = unit;
    const found = [];
    const check = { unit, add: (finding) => void found.push(finding) };
    const checks = checksOf(tree.table);
    for (let node = 0; node < tree.size; node++) {
        const run = checks[tree.symbols[node] ?? -1];
        if (run && tree.isWhole(node))
            run(check, node);
    }
    checkLocals(check);
    return placed(found, shift, code.length).filter((each) => !isFragment(each, code));
}
/** A unit, and how far its code is from the start of the text that was parsed. */
function unitOf(code, language, redefined) {
    const row = rowWithout(VALUE_ROWS[language], redefined);
    const { tree, shift } = parseWhole(code, parserOf(language), row);
    const names = new Names(tree, row, languages_LANGUAGES[language].nodes, redefined);
    const parse = (other) => {
        const { unit } = unitOf(other, language, redefined);
        return unit.tree.errors === 0 ? unit : null;
    };
    return { unit: { tree, row, names, parse }, shift };
}
/** Findings inside the code, with offsets in it. */
function placed(found, shift, length) {
    return found
        .map((finding) => ({
        ...finding,
        span: moved(finding.span, shift),
        dead: finding.dead && moved(finding.dead, shift),
    }))
        .filter(({ span }) => span.start >= 0 && span.end <= length)
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
function moved({ start, end }, shift) {
    return { start: start - shift, end: end - shift };
}

;// CONCATENATED MODULE: ./build/witness/rate-key.js

/** The key under which inert code is counted. */
function rateKey({ kind, form, caveat }) {
    const key = form === null ? kind : `${kind}:${form}`;
    return caveat === null || caveat === DRAWS ? key : `${key}~`;
}

;// CONCATENATED MODULE: ./build/witness/semantics.js





/** Code that provably cannot run or has no effect: dead code proves itself. */
const semantics = {
    testify: (unit) => outermostInert(unit).map((inert) => semantics_toTestimony(inert, unit)),
};
/**
 * Kinds that are no sign of planting. Parameters that a lambda does not read are there because whoever calls it passes them: 44 of
 * 2,500 functions of Go hold such a one, 37 of 2,500 of PHP.
 */
const COMMON = new Set(['unread-parameter']);
/** The inert code of a unit without what lies inside other inert code: the outer is removed as a whole. */
function outermostInert({ code, language, redefined }) {
    let end = -1;
    return findInert(code, language, redefined).filter(({ kind, span }) => {
        if (span.end <= end || COMMON.has(kind))
            return false;
        end = span.end;
        return true;
    });
}
function semantics_toTestimony(inert, { code, language }) {
    const { span, proof, caveat } = inert;
    const edit = inertEdit(code, inert);
    return {
        said: {
            witness: 'semantics',
            proof: true,
            pValue: isClosed(inert) ? CLOSED_RATE : naturalRate(language, rateKey(inert)),
            sentence: caveat === null ? proof : `${proof} ${caveat}`,
        },
        element: { kind: 'statement', text: code.slice(span.start, span.end), spans: [span] },
        edits: edit && [edit],
    };
}

;// CONCATENATED MODULE: ./build/scan/witnesses/unit-witnesses.js



/** The witnesses that judge a unit by its code alone. */
const UNIT_WITNESSES = { semantics: semantics, characters: hiddenCharacters };
/** All of them. */
const CODE_WITNESS_NAMES = Object.keys(UNIT_WITNESSES);
/** What these witnesses find in a unit that is rare enough in natural code to be reported. The language's grammar must be loaded. */
function testifyOf(unit, names) {
    return names
        .flatMap((name) => UNIT_WITNESSES[name].testify(unit))
        .filter(({ said }) => said.pValue <= SUSPICIOUS_RATE);
}

;// CONCATENATED MODULE: ./build/scan/surveys/survey.js




/** A hash of what a survey depends on. JSON separates the texts, and escapes lone surrogates so that they stay different. */
function codeHash({ code, language, redefined = [] }) {
    return sha256(JSON.stringify([language, code, ...redefined]));
}
/**
 * Surveys a unit on this thread. The language's grammar must be loaded.
 * @param names the witnesses to ask
 * @throws CodePurifyError (`input`) for code that cannot be analysed
 */
function surveyHere(unit, names) {
    const outline = tokenOutline(analyzeUnit(unit));
    return { outline, said: askedHere(unit, names), isCached: false };
}
/** What witnesses say of a unit that could be analysed; `null` if one fails: it is asked again when its unit is judged, and named. */
function askedHere(unit, names) {
    try {
        return testifyOf(unit, names);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/scan/surveys/survey-worker.js
/** The entry of a worker thread: surveys the units that it is sent. */







const port = external_node_worker_threads_namespaceObject.parentPort;
if (port === null)
    throw new Error('this file is the entry of a worker thread');
/** Requests are answered one after the other: the first in one language waits for its grammar. */
let answered = Promise.resolve();
port.on('message', (request) => {
    answered = answered.then(async () => {
        port.postMessage(await answersTo(request));
    });
});
async function answersTo({ id, units }) {
    const answers = [];
    for (const one of units)
        answers.push(await answerTo(one));
    return { id, answers };
}
async function answerTo({ unit, names }) {
    try {
        await loadParser(unit.language);
        return { line: outlineLine(token_outline_tokenOutline(analyze_subject_analyzeUnit(unit))), said: askedHere(unit, names) };
    }
    catch (error) {
        return { problem: problemOf(error) };
    }
}

