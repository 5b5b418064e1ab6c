import { entropyPicture } from './entropy-picture.js';
import { functionPicture } from './function-picture.js';
import type { Picture } from '../plots/draw-chart.js';
import type { MethodResult } from './method-result.js';
import { evidencePicture, sizePicture } from './scatter-pictures.js';

/** Folder of the pictures of `docs/explanation/how-it-works.md`, below `docs/`. */
export const METHOD_FOLDER = 'images/method';

/** Every picture of the method. */
export async function methodFigures(result: MethodResult): Promise<Picture[]> {
  return [
    ...(await Promise.all(result.pairs.map(functionPicture))),
    await entropyPicture(result.samples),
    await sizePicture(result.samples),
    await evidencePicture(result),
  ];
}
