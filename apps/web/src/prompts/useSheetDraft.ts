import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useVerb } from '../shell/useVerb.js';
import { IssueSheetDocument, SaveSheetDocument, SheetsDocument } from './sheet.documents.js';
import { wishOf, type SheetWish } from './sheet-wish.js';
import type { SheetViewProps } from './SheetView.js';

/** The draft of a sheet: changed here, saved for the other coordinators, issued whole. */
export function useSheetDraft({ id, programme, sheet, onIssued }: SheetViewProps) {
  const client = useApolloClient();
  const [wish, setWish] = useState(() => wishOf(sheet));
  const [fault, setFault] = useState<string | null>(null);
  const [state, setState] = useState('');
  const [saveSheet, isSaving] = useVerb(SaveSheetDocument);
  const [issueSheet, isIssuing] = useVerb(IssueSheetDocument);
  const change = (part: Partial<SheetWish>) => {
    setWish(before => ({ ...before, ...part }));
    setState('Not saved yet.');
  };
  const told = (refused: string | null, done: string): boolean => {
    setFault(refused);
    if (refused === null) setState(done);
    return refused === null;
  };
  const save = async () => {
    const input = { sheetId: id, programmeId: programme.id, ...wish, sections: [...wish.sections] };
    const refused = await saveSheet({ ...input, seen: sheet?.draft?.number ?? 0 });
    if (!told(refused, 'Saved for the coordinators of the programme.')) return;
    void client.refetchQueries({ include: [SheetsDocument] });
    if (!sheet) onIssued();
  };
  const issue = async () => {
    const refused = await issueSheet({ programmeId: programme.id, ...wish, sections: [...wish.sections] });
    if (told(refused, 'Issued. Choose it for a cycle under “Versions and cycles”.')) onIssued();
  };
  return { wish, change, fault, state, save, issue, isBusy: isSaving || isIssuing };
}
