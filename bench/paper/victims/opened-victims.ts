import type { MaskMode } from '../../../src/model/folder/manifest.js';
import { openVictim } from '../../../src/model/open-victim.js';
import type { Victim } from '../../../src/model/victim.js';

/** A victim, and the same model with other ways of masking. */
export interface OpenedVictims {
  readonly victim: Victim;
  readonly with: (mask: MaskMode) => Promise<Victim>;
  readonly close: () => Promise<void>;
}

/** Opens a trained victim. @throws CodePurifyError `model` naming the file that cannot be used */
export async function openVictims(folder: string, threads: number): Promise<OpenedVictims> {
  const opened = new Map<MaskMode, Promise<Victim>>();
  const withMask = (mask: MaskMode): Promise<Victim> => {
    const found = opened.get(mask) ?? openVictim(folder, { threads, mask }).then(({ victim }) => victim);
    opened.set(mask, found);
    return found;
  };
  return {
    victim: await withMask('mask'),
    with: withMask,
    close: async () => {
      for (const victim of opened.values()) await (await victim).close();
    },
  };
}
