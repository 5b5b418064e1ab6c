import type { MaskMode } from '../../../src/model/folder/manifest.js';
import { openVictim } from '../../../src/model/open-victim.js';
import type { Victim } from '../../../src/model/victim.js';

/** A victim in the ways of masking that were asked for. */
export interface OpenedVictims {
  readonly victim: Victim;
  readonly with: (mask: MaskMode) => Promise<Victim>;
  readonly close: () => Promise<void>;
}

/** Opens a trained victim. @throws CodePurifyError `model` naming the file that cannot be used */
export async function openVictims(folder: string, threads: number): Promise<OpenedVictims> {
  const { victim } = await openVictim(folder, { threads, mask: 'mask' });
  const others = new Map<MaskMode, Promise<Victim>>([['mask', Promise.resolve(victim)]]);
  const open = async (mask: MaskMode): Promise<Victim> =>
    (await openVictim(folder, { threads, mask })).victim;
  return {
    victim,
    with: (mask) => {
      const found = others.get(mask) ?? open(mask);
      others.set(mask, found);
      return found;
    },
    close: async () => {
      for (const other of others.values()) await (await other).close();
    },
  };
}
