#!/usr/bin/env node
import process from 'node:process';
import { processIo } from './io.js';
import { run } from './run-cli.js';

process.exitCode = await run(process.argv.slice(2), { ...processIo(), loaders: null });
