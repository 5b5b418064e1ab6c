import process from 'node:process';
import { CodePurifyError, messageOf } from '../../errors.js';
import { PROXIES } from './address-error.js';

/** A request without an answer: why, and what to do about it. */
interface Reason {
  /** Tests the codes and messages of the error and of its causes. */
  readonly sign: RegExp;
  /** A clause about the host. */
  readonly why: (host: string) => string;
  readonly remedy: string;
}

const NETWORK = 'Check that this machine may reach it (firewall), and that GITHUB_API_URL is right';

/** The most frequent reasons, the most specific first. */
const REASONS: readonly Reason[] = [
  {
    sign: /Proxy response \(407\)/,
    why: () => 'the proxy wants a user and a password',
    remedy: 'Give them in the variable of the proxy, as in http://user:password@proxy.example:3128',
  },
  {
    sign: /Proxy response|HTTP Tunneling/,
    why: (host) => `the proxy does not connect to ${host}`,
    remedy: 'Ask who runs the proxy to allow the host, or name it in NO_PROXY if it is reached without',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN/,
    why: () => 'its name cannot be resolved',
    remedy: 'Check GITHUB_API_URL and the name server of this machine',
  },
  {
    sign: /CERT|SELF_SIGNED|UNABLE_TO_|certificate/,
    why: () => 'its certificate is not trusted here',
    remedy: 'Set NODE_EXTRA_CA_CERTS to the file with the certificate of your authority',
  },
  { sign: /ECONNREFUSED/, why: () => 'the connection was refused', remedy: NETWORK },
  {
    sign: /ECONNRESET|EPIPE|other side closed|terminated/,
    why: () => 'the connection was cut',
    remedy: NETWORK,
  },
  {
    sign: /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/,
    why: () => 'there is no route to it',
    remedy: NETWORK,
  },
  { sign: /bad port/, why: () => 'its port is one that no program may use', remedy: NETWORK },
];

/** A request that got no answer in time: its message says after how long. */
const TIMED_OUT = /No answer within [\d.]+ s|ETIMEDOUT|_TIMEOUT/;

/**
 * A request without an answer as an error for a user, with the host and what to do. The reason is of this machine, so it
 * quotes no request.
 * @param what the requested thing, in our words: `the files of pull request 7`
 */
export function connectionError(
  error: unknown,
  what: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): CodePurifyError {
  const host = hostOf(error);
  const messages = signsOf(error);
  const signs = messages.join('\n');
  if (TIMED_OUT.test(signs)) {
    const limit = /within ([\d.]+ s)/.exec(signs)?.[1];
    const time = limit === undefined ? 'no connection in time' : `no answer within ${limit}`;
    return problem(
      error,
      `GitHub could not be asked for ${what}: the request to ${host} timed out (${time}).`,
      `Run again. If it happens again, check that this machine may reach it (firewall)${proxyHint(env)}.`,
    );
  }
  const reason = REASONS.find(({ sign }) => sign.test(signs));
  const why = reason?.why(host) ?? messages.at(-1) ?? messageOf(error);
  return problem(
    error,
    `GitHub could not be asked for ${what}: no connection to ${host} (${why}).`,
    `${reason?.remedy ?? NETWORK}${proxyHint(env)}, and run again.`,
  );
}

function problem(cause: unknown, text: string, remedy: string): CodePurifyError {
  return new CodePurifyError('input', text, remedy, { cause });
}

/** Which variables to look at; without values, which may hold a password. */
function proxyHint(env: Readonly<Record<string, string | undefined>>): string {
  const named = PROXIES.filter((name) => (env[name] ?? '') !== '');
  return named.length === 0
    ? '; behind a proxy, set HTTPS_PROXY'
    : `; a proxy is set in ${named.join(', ')}: check it, and the exceptions in NO_PROXY`;
}

/** The host of the request, as the address of the API has it. */
function hostOf(error: unknown): string {
  const request: unknown = valueAt(error, 'request');
  const url: unknown = valueAt(request, 'url');
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).host : "GitHub's API";
}

/** Codes and messages of an error and of what caused it, which may be errors of another realm. */
function signsOf(error: unknown): string[] {
  const found: string[] = [];
  for (let one = error; typeof one === 'object' && one !== null; one = valueAt(one, 'cause')) {
    if (found.push(`${textAt(one, 'code')} ${textAt(one, 'message')}`.trim()) === MOST_CAUSES) break;
  }
  return found;
}

/** Causes can form a cycle. */
const MOST_CAUSES = 8;

function valueAt(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function textAt(object: unknown, key: string): string {
  const value = valueAt(object, key);
  return typeof value === 'string' ? value : '';
}
