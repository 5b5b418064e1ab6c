import { functionPicture } from './function-picture.js';
import { histogramPicture } from './histogram-picture.js';
import type { MethodResult } from './method-result.js';
import { evidencePicture, sizePicture } from './scatter-picture.js';

/** Where the pictures of `docs/how-it-works.md` are, from `docs/`. */
export const METHOD_FOLDER = 'images/method';

/** Every picture of the method: file name and SVG. */
export function methodFigures(result: MethodResult): { readonly file: string; readonly svg: string }[] {
  return [
    ...result.pairs.map((pair) => ({ file: `${pair.name}.svg`, svg: functionPicture(pair) })),
    { file: 'entropy.svg', svg: histogramPicture(result.samples) },
    { file: 'size.svg', svg: sizePicture(result.samples) },
    { file: 'evidence.svg', svg: evidencePicture(result) },
  ];
}
