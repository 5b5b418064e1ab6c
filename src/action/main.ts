import process from 'node:process';
import { runAction } from './run-action.js';
import { processRunner } from './runner.js';

process.exitCode = await runAction(processRunner());
