import process from 'node:process';
import type * as toolkit from '@actions/github/lib/utils';
import { addressError } from './address-error.js';

/** The part of `@actions/github` that makes clients. */
export type GitHubToolkit = typeof toolkit;

/**
 * Loads GitHub's toolkit when a client is first needed. While it loads, the toolkit reads the event file of this process,
 * and prints a line or throws if it cannot. A client needs no event, so the file's path is hidden from it. It also takes the
 * proxy of the environment, where it knows `.example.com` in `NO_PROXY`, and we give it `*.example.com` as that.
 * @throws CodePurifyError `input` when a variable with the address of the API or of a proxy cannot be used
 */
export async function loadToolkit(): Promise<GitHubToolkit> {
  const { GITHUB_EVENT_PATH: path, no_proxy: lower, NO_PROXY: upper } = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  const except = lower === undefined || lower === '' ? upper : lower;
  if (except?.includes('*.') === true) process.env.no_proxy = except.replaceAll('*.', '.');
  try {
    // eager: inside the bundle, but run only now
    return await import(/* webpackMode: "eager" */ '@actions/github/lib/utils');
  } catch (error) {
    throw addressError(process.env, error) ?? error;
  } finally {
    if (path !== undefined) process.env.GITHUB_EVENT_PATH = path;
    if (lower === undefined) delete process.env.no_proxy;
    else process.env.no_proxy = lower;
  }
}
