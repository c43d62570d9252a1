export type ScanVerdict = 'clean' | 'infected' | 'not scanned';

/** Asks about a file before it is kept. Throws when the scanner does not answer: then nothing is kept. */
export abstract class VirusScan {
  /** For the person who looks after the installation. */
  abstract readonly words: string;
  abstract scan(path: string): Promise<ScanVerdict>;
}

/** The default. Every file is kept with the mark that nobody looked into it. */
export class NoVirusScan extends VirusScan {
  readonly words = 'none: files are kept without a scan';

  scan(): Promise<ScanVerdict> {
    return Promise.resolve('not scanned');
  }
}
