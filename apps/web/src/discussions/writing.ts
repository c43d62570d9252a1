import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Kept } from '../device/kept.js';
import type { DraftSync } from './draft-sync.js';
import type { Outbox } from './outbox.js';
import type { Sending } from './outbox-entry.js';

/** What a signed-in person writes with, on every page: what the device keeps, and the outbox. */
export interface Writing {
  readonly kept: Kept;
  readonly outbox: Outbox;
  readonly drafts: DraftSync;
}

/** Undefined while the device is asked, and for strangers. */
export const WritingContext = createContext<Writing | undefined>(undefined);

export const useWriting = (): Writing | undefined => useContext(WritingContext);

export const useSendings = (outbox: Outbox): readonly Sending[] =>
  useSyncExternalStore(outbox.subscribe, outbox.snapshot);
