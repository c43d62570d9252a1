import { Button, List, ListRow, Notice, SearchField, Section, Stack, Tag } from '@pathways/ui';
import { useState } from 'react';
import type { FrameworkEntryQuery, TagKind } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { TagEntryDocument, UntagEntryDocument } from './framework.documents.js';

type Taggable = FrameworkEntryQuery['taggable'][number];

const kinds: Readonly<Record<TagKind, string>> = {
  PRACTICE: 'Practice',
  PROMPT: 'Prompt',
  DISCUSSION: 'Outcome of a discussion',
  ACTION: 'Action',
};

interface EntryTagsProps {
  at: { framework: string; path: string };
  things: readonly Taggable[];
  isCurrent: boolean;
  onChanged: () => void;
}

const atOnce = 8;

/** What the viewer may say serves the entry; nothing at all for those who write nothing that could. */
export function EntryTags({ at, things, isCurrent, onChanged }: EntryTagsProps) {
  const [find, setFind] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [tag, tagging] = useVerb(TagEntryDocument);
  const [untag, untagging] = useVerb(UntagEntryDocument);
  if (things.length === 0) return null;
  const fits = ({ words, tag: tagged }: Taggable) =>
    tagged !== null || words.toLowerCase().includes(find.trim().toLowerCase());
  const shown = things.filter(fits);
  const most = shown.filter(({ tag: tagged }) => tagged).length + atOnce;
  const turn = async ({ kind, id, tag: tagged }: Taggable) => {
    const { framework: frameworkId, path } = at;
    const said = tagged ? await untag(tagged) : await tag({ frameworkId, path, kind, subjectId: id });
    setRefusal(said);
    if (!said) onChanged();
  };
  return (
    <Section title="Tag what serves it" lead="Only you and those who may write these see them here.">
      <Stack>
        {refusal && <Notice tone="danger" title={refusal} />}
        {things.length > atOnce && <SearchField label="Find what to tag" value={find} onChange={setFind} />}
        <List label="What you may tag">
          {shown.slice(0, most).map(thing => (
            <ListRow
              key={`${thing.kind} ${thing.id}`}
              title={thing.words}
              detail={kinds[thing.kind]}
              end={
                <>
                  {thing.tag && <Tag tone="success">Tagged</Tag>}
                  {(thing.tag || isCurrent) && (
                    <Button isDisabled={tagging || untagging} onPress={() => void turn(thing)}>
                      {thing.tag ? 'Take the tag off' : 'Tag'}
                    </Button>
                  )}
                </>
              }
            />
          ))}
        </List>
        {shown.length > most && <p>{shown.length - most} more. Find them by their words.</p>}
      </Stack>
    </Section>
  );
}
