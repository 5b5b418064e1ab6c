import type { Closable } from '../../models/mlm-opener.js';
import { sentinelChoice } from '../../models/choose-victim.js';
import type { Tools } from '../tools.js';
import { type EngineParts, openEngine } from '../units/engine.js';

/** Opens the tools of a judge of single units. */
export type OpenTools = () => Promise<Tools>;

/**
 * The sentinel, opened once, when it is first needed.
 * @param opened the opened models are added here, to be closed at the end
 */
export function sentinelOpener(parts: EngineParts, opened: Closable[]): OpenTools {
  let tools: Promise<Tools> | null = null;
  const open = async (): Promise<Tools> => {
    const engine = await openEngine(sentinelChoice('in addition to the probe'), parts);
    opened.push(engine);
    return engine.tools;
  };
  return () => (tools ??= open());
}
