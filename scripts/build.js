/** `npm run build`: writes `dist/`. */
import path from 'node:path';
import { buildDist } from './build-dist.js';

const root = path.dirname(import.meta.dirname);
await buildDist(root, path.join(root, 'dist'));
