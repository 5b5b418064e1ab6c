import { folderLoaders, type ModelLoaders } from '../../src/scan/models/load-victim.js';
import { memoise } from '../victims/memo-victim.js';

/** Loaders that open each victim once and keep it open, for many scans in one process. It answers each question once. */
export function openingOnce(loaders: ModelLoaders = folderLoaders): ModelLoaders {
  const opened = new Map<string, ReturnType<ModelLoaders['victim']>>();
  const open: ModelLoaders['victim'] = async (folder, options) => {
    const loaded = await loaders.victim(folder, options);
    return { ...loaded, victim: { ...memoise(loaded.victim), close: () => Promise.resolve() } };
  };
  return {
    ...loaders,
    victim: (folder, options) => {
      const known = opened.get(folder) ?? open(folder, options);
      opened.set(folder, known);
      return known;
    },
  };
}
