/** What the types of Node leave out of WebAssembly. */
interface Assembly {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
  compile(code: Uint8Array): Promise<object>;
}

export const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly;
