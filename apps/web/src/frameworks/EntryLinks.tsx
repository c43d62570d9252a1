import { Button, EmptyState, List, ListRow, Notice, Section, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { FrameworkEntryQuery } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { useVerb } from '../shell/useVerb.js';
import { entryAddress } from './entry-words.js';
import { UnlinkEntriesDocument } from './framework.documents.js';
import { LinkDialog } from './LinkDialog.js';

interface EntryLinksProps {
  at: { framework: string; path: string };
  seen: Pick<NonNullable<FrameworkEntryQuery['frameworkEntry']>, 'links' | 'viewerCanLink' | 'isCurrent'>;
  onChanged: () => void;
}

/** Entries of other frameworks that mean the same: who says so and why. */
export function EntryLinks({ at, seen: { links, viewerCanLink, isCurrent }, onChanged }: EntryLinksProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [unlink, unlinking] = useVerb(UnlinkEntriesDocument);
  const takeBack = async (id: string) => {
    const said = await unlink(id);
    setRefusal(said);
    if (!said) onChanged();
  };
  return (
    <Section title="The same in other frameworks">
      <Stack>
        {refusal && <Notice tone="danger" title={refusal} />}
        {links.length === 0 ? (
          <EmptyState title="Nobody has linked it yet">
            <p>Those who keep a framework, editors and administrators say which entries mean the same.</p>
          </EmptyState>
        ) : (
          <List label="Linked entries">
            {links.map(({ id, framework, title, path, words, because, by, at: since }) => (
              <ListRow
                key={id}
                title={words || path}
                href={entryAddress(framework, path)}
                detail={`${title}, ${path}. ${because} (${by}, ${dayWords(String(since).slice(0, 10))})`}
                end={
                  viewerCanLink && (
                    <Button isDisabled={unlinking} onPress={() => void takeBack(id)}>
                      Take back
                    </Button>
                  )
                }
              />
            ))}
          </List>
        )}
        {viewerCanLink && isCurrent && (
          <div>
            <LinkDialog at={at} onLinked={onChanged} />
          </div>
        )}
      </Stack>
    </Section>
  );
}
