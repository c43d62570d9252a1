/** What our tests use of it: its package brings no types. */
declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: string | undefined;
    readonly documentUrl: string;
    readonly document: object;
  }
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
