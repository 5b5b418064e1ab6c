/** The part of ncc's interface that the build uses; the package has no types of its own. */
declare module '@vercel/ncc' {
  interface Options {
    readonly cache: false | string;
    readonly quiet: boolean;
    readonly filename: string;
    readonly license: string;
    readonly externals: Readonly<Record<string, string>>;
  }
  interface Output {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer } | undefined>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Output>;
}
