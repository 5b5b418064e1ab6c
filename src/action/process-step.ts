import process from 'node:process';
import * as core from '@actions/core';
import type { Step } from './step-context.js';

/** The step that this process runs as. */
export function processStep(): Step {
  return {
    env: process.env,
    cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    toolkit: core,
    // the toolkit reads the event file while it loads; eager: inside the bundle, but run only now
    loadContext: async () => (await import(/* webpackMode: "eager" */ '@actions/github')).context,
    ...{ loaders: null, secondMs: 1000, now: () => new Date() },
  };
}
