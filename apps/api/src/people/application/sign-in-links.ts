/** Makes addresses that sign a known person in, once. For mails that invite, and for the command line. */
export abstract class SignInLinks {
  /** Leads to the path `to`; works within `seconds`. Null where nobody has the address. */
  abstract linkFor(
    email: string,
    terms: { readonly to: string; readonly seconds: number },
  ): Promise<string | null>;
}
