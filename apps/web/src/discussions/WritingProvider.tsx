import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { resumeUploads } from '../attachments/kept-uploads.js';
import { Kept } from '../device/kept.js';
import { deliverWith } from './deliver-write.js';
import { DraftSync } from './draft-sync.js';
import { Outbox } from './outbox.js';
import { Sender } from './Sender.js';
import { WritingContext, type Writing } from './writing.js';

/** Opens what the device keeps for the person, and sends what waits there, on whichever page they are. */
export function WritingProvider({ person, children }: { person: string | undefined; children: ReactNode }) {
  const client = useApolloClient();
  const [writing, setWriting] = useState<Writing>();
  useEffect(() => {
    if (person === undefined) return;
    let opened: Writing | undefined;
    let isLeft = false;
    // Files first: words that name one which is still on its way must not be sent before it.
    const opening = resumeUploads(person)
      .catch(() => undefined)
      .then(() => Kept.open(person));
    void opening.then(kept => {
      if (isLeft) return;
      opened = {
        kept,
        outbox: new Outbox(kept, deliverWith(client)),
        drafts: new DraftSync(kept, client),
      };
      setWriting(opened);
    });
    return () => {
      isLeft = true;
      opened?.outbox.rest();
      opened?.drafts.rest();
      setWriting(undefined);
    };
  }, [client, person]);
  return (
    <WritingContext value={writing}>
      {writing && <Sender {...writing} />}
      {children}
    </WritingContext>
  );
}
