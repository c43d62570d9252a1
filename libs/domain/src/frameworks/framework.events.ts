/** Frameworks are named by their id in the documents; entries by the row that the change wrote. */
export interface FrameworkImported {
  readonly kind: 'FrameworkImported';
  readonly framework: string;
}

export interface FrameworkKept {
  readonly kind: 'FrameworkKept';
  readonly framework: string;
}

export interface KpiValueEntered {
  readonly kind: 'KpiValueEntered';
  readonly framework: string;
  readonly value: string;
}

export interface KpiTargetSet {
  readonly kind: 'KpiTargetSet';
  readonly framework: string;
  readonly target: string;
}

export interface EntryTagged {
  readonly kind: 'EntryTagged' | 'EntryUntagged';
  readonly framework: string;
  readonly tag: string;
}

export interface EntriesLinked {
  readonly kind: 'EntriesLinked' | 'EntriesUnlinked';
  readonly framework: string;
  readonly link: string;
}

export type FrameworkEvent =
  FrameworkImported | FrameworkKept | KpiValueEntered | KpiTargetSet | EntryTagged | EntriesLinked;
