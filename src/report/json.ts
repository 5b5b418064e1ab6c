import { encoder } from '../result/encoder.js';
import { resultSchema } from '../result/result.js';
import { escapeJson } from '../text/escape/escape-json.js';
import type { Renderer } from './renderer.js';

const encode = encoder(resultSchema);

/**
 * The result as one JSON object, indented by 2, with the keys in the order of its schema
 * (`docs/scan-result.schema.json`). A measurement that is not a finite number is written as `null`. Strings are
 * exactly the scanned text; characters that a terminal would obey are written as JSON escapes.
 */
export const renderJson: Renderer = (result) => `${escapeJson(JSON.stringify(encode(result), null, 2))}\n`;
