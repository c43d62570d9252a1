import type { Urn } from '../shared/index.js';

/** A file was read into the register or its measures. */
export interface FileImported {
  readonly kind: 'FileImported';
  readonly runId: string;
}

/** Schools have another trust, local authority or phase than before: the rules of their groups must be checked again. */
export interface SchoolsMoved {
  readonly kind: 'SchoolsMoved';
  readonly runId: string;
  readonly urns: readonly Urn[];
}

export type SchoolEvent = FileImported | SchoolsMoved;
