import { createContext, useContext } from 'react';

interface SheetSection {
  readonly id: string;
  readonly heading: string;
}

/** The sections of the prompt sheet that a discussion is held on, for whatever stands in it. */
export const SectionsContext = createContext<readonly SheetSection[]>([]);

export const useSections = (): readonly SheetSection[] => useContext(SectionsContext);
