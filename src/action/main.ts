import process from 'node:process';
import { runAction } from './run.js';
import { processRunner } from './runner.js';

process.exitCode = await runAction(processRunner());
