import type { ReportFormat } from '../result/report-formats.js';
import type { Renderer } from './renderer.js';
/** One row per report format. */
export declare const renderers: Readonly<Record<ReportFormat, Renderer>>;
