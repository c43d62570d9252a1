export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; addresses in it are full links. */
  readonly text: string;
  /** The same key gives the same Message-ID, so that a retry is the same mail. */
  readonly key: string;
}

export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
