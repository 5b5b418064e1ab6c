import process from 'node:process';
import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Runner, Toolkit } from '../../src/action/runner.js';
import type { StepContext } from '../../src/action/step-context.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Makes the toolkit's functions use a test's environment and log: they only know those of the process. */
function inStep(env: Env, write: (text: string) => void) {
  return <A extends unknown[], R>(call: (...given: A) => R) =>
    (...given: A): R => {
      const real = { env: process.env, write: Reflect.get(process.stdout, 'write') as unknown };
      process.env = { ...env };
      process.stdout.write = (text) => {
        write(String(text));
        return true;
      };
      try {
        return call(...given);
      } finally {
        process.env = real.env;
        Reflect.set(process.stdout, 'write', real.write);
      }
    };
}

/** `@actions/core` itself, with the test's own environment and log. */
export function toolkitIn(env: Env, write: (text: string) => void): Toolkit {
  const of = inStep(env, write);
  // the summary that core exports remembers the file of the first step that wrote
  const Summary = core.summary.constructor as new () => typeof core.summary;
  return {
    ...{ getInput: of(core.getInput), info: of(core.info) },
    ...{ error: of(core.error), warning: of(core.warning), notice: of(core.notice) },
    ...{ setSecret: of(core.setSecret), setOutput: of(core.setOutput) },
    ...{ startGroup: of(core.startGroup), endGroup: of(core.endGroup) },
    summary: {
      addRaw: (text) => {
        const summary = new Summary().addRaw(text);
        return { write: of(() => summary.write()) };
      },
    },
  };
}

/** The context of `@actions/github`, built from a test's environment; the toolkit reads it only once, while it loads. */
export function contextIn(env: Env, write: (text: string) => void): StepContext {
  const of = inStep(env, write);
  const Context = context.constructor as new () => typeof context;
  const made = of(() => new Context())();
  const { eventName, payload, apiUrl, serverUrl, runId } = made;
  return {
    ...{ eventName, payload, apiUrl, serverUrl, runId },
    get repo() {
      return of(() => made.repo)();
    },
  };
}

/** A runner that has only an environment and a log; the log grows as it is used. */
export function recordingRunner(env: Env = {}) {
  const log: string[] = [];
  const write = (text: string): void => {
    log.push(text);
  };
  const runner: Runner = {
    ...{ env, cwd: '', toolkit: toolkitIn(env, write), loaders: null },
    ...{ secondMs: 1, now: () => new Date(0) },
  };
  return { runner, write, log: log as readonly string[] };
}
