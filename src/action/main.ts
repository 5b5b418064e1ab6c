import process from 'node:process';
import { processStep } from './process-step.js';
import { runAction } from './run-action.js';

process.exitCode = await runAction(processStep());
