import { CodePurifyError } from '../../errors.js';

/** Variables with the address of a proxy, in the toolkit's order. */
export const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/** Codes of the errors that the toolkit, while it loads, throws about an address. */
const ADDRESS_CODES: ReadonlySet<unknown> = new Set(['ERR_INVALID_URL', 'UND_ERR_INVALID_ARG']);

/**
 * Explains why GitHub's toolkit does not load: it reads addresses from the environment, and its errors do not name the
 * variable.
 * @param cause the error of the toolkit
 * @returns `null` if the error is not about an address
 */
export function addressError(
  env: Readonly<Record<string, string | undefined>>,
  cause: unknown,
): CodePurifyError | null {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  if (!ADDRESS_CODES.has(code) && !(cause instanceof URIError)) return null;
  const { GITHUB_API_URL: api = '' } = env;
  if (api !== '' && !isWebAddress(api)) return apiAddressError(api, cause);
  const proxy = PROXIES.find((name) => !isProxy(env[name] ?? ''));
  return new CodePurifyError(
    'input',
    `${proxy ?? 'A proxy variable'} is not the address of a proxy.`, // without the value: it may hold a password
    'Set it to an address such as http://proxy.example:3128, or unset it.',
    { cause },
  );
}

/** @throws CodePurifyError `input` when an API's address cannot be one */
export function checkApiAddress(api: string): void {
  if (!isWebAddress(api)) throw apiAddressError(api);
}

function apiAddressError(api: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `GITHUB_API_URL is ${JSON.stringify(api)}, which is not the address of GitHub's API.`,
    'Unset it for github.com, or set it to an address such as https://github.example/api/v3.',
    { cause },
  );
}

/** The toolkit also accepts a host and a port alone. */
function isProxy(value: string): boolean {
  return value === '' || isWebAddress(URL.canParse(value) ? value : `http://${value}`);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
