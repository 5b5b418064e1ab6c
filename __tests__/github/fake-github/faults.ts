/** A fault to inject: which calls it hits, and what happens to them. */
export interface Fault {
  /** Operation (`pulls/create-review`), or a part of the URL's path; every call when left out. */
  readonly at?: string | RegExp;
  readonly method?: string;
  /** How many calls it hits, 1 unless said; `Infinity`: all. */
  readonly times?: number;
  /** Calls that match and are let through first. */
  readonly after?: number;
  readonly kind:
    | {
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        readonly message?: string;
      }
    | 'timeout' // never answered
    | 'reset' // the connection is cut
    | 'truncated' // the answer's JSON ends in the middle
    | 'done-but-500'; // carried out, then a 500: the caller cannot know
}

/** The faults of a server, in the order in which they were added. */
export class Faults {
  readonly #pending: { readonly fault: Fault; left: number; skip: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
  }

  clear(): void {
    this.#pending.length = 0;
  }

  /** The fault that hits a call, counted down, or `null`. */
  take(operation: string, method: string, pathname: string): Fault['kind'] | null {
    for (const entry of this.#pending) {
      const { at, method: only } = entry.fault;
      if (entry.left === 0 || (only !== undefined && only !== method)) continue;
      const here =
        typeof at === 'string' ? at === operation || pathname.includes(at) : (at?.test(pathname) ?? true);
      if (!here) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      return entry.fault.kind;
    }
    return null;
  }
}
