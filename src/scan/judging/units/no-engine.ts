import { analyzeUnit } from '../../reading/analyze-subject.js';
import { sha256 } from '../../../sha256.js';
import { noCache } from '../../cache/verdict-cache.js';
import type { Engine } from './engine.js';

/** Name of the victim in a result to which no model contributed. */
const NOBODY = 'none';

/**
 * An engine without a model: it is silent about all code, so that the witnesses of code alone judge it.
 * @param reason why there is no model
 */
export function noEngine(reason: string): Engine {
  return {
    tools: {
      analyze: analyzeUnit,
      judge: { judge: () => Promise.reject(new Error('there is no model')) },
      silence: () => reason,
      purify: () => Promise.resolve(null),
      cache: noCache,
    },
    victim: { name: NOBODY, task: 'classification', fingerprint: sha256(NOBODY), reason },
    close: () => Promise.resolve(),
  };
}
