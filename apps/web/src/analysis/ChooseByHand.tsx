import { useQuery } from '@apollo/client/react';
import { CheckboxGroup, Disclosure, EmptyState, FailedState, Loading, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';

/** Without the codes: whoever chooses may be one of the coders. */
export const GroupTalkDocument = graphql(`
  query GroupTalk($groupId: ID!) {
    researchRoom(groupId: $groupId) {
      id
      contributions {
        id
        text
        speaker
        promptHeading
      }
    }
  }
`);

interface ChooseByHandProps {
  groups: readonly { id: string; name: string; contributions: number }[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** The contributions themselves, group by group. Opening a group's talk is shown to its members, as on the coding page. */
export function ChooseByHand({ groups, chosen, onChange }: ChooseByHandProps) {
  return (
    <Stack gap="s">
      <p role="status">
        {chosen.length === 0
          ? 'Nothing chosen yet. Open a group and choose contributions; members see that you read there.'
          : chosen.length === 1
            ? 'One contribution chosen.'
            : `${chosen.length} contributions chosen.`}
      </p>
      {groups.map(group => (
        <GroupTalk key={group.id} group={group} chosen={chosen} onChange={onChange} />
      ))}
    </Stack>
  );
}

interface GroupTalkProps extends Omit<ChooseByHandProps, 'groups'> {
  group: ChooseByHandProps['groups'][number];
}

function GroupTalk({ group, chosen, onChange }: GroupTalkProps) {
  const [isOpen, setOpen] = useState(false);
  const count = group.contributions === 1 ? 'one contribution' : `${group.contributions} contributions`;
  return (
    <Disclosure title={`${group.name}: ${count}`} level={3} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen && <Talk groupId={group.id} name={group.name} chosen={chosen} onChange={onChange} />}
    </Disclosure>
  );
}

const begins = (text: string): string => (text.length > 180 ? `${text.slice(0, 180).trimEnd()} …` : text);

function Talk({
  groupId,
  name,
  chosen,
  onChange,
}: Omit<ChooseByHandProps, 'groups'> & { groupId: string; name: string }) {
  const { data, error, loading, refetch } = useQuery(GroupTalkDocument, { variables: { groupId } });
  if (!data)
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label={`Loading the talk of ${name}`}>
        <Skeleton height="12rem" />
      </Loading>
    );
  const talk = data.researchRoom?.contributions ?? [];
  if (talk.length === 0)
    return (
      <EmptyState title="Nothing here is open to research any more">
        <p>Its authors took it back, or the charter changed.</p>
      </EmptyState>
    );
  const here = talk.map(({ id }) => id);
  return (
    <CheckboxGroup
      label={`Contributions of ${name}`}
      options={talk.map(({ id, text, speaker, promptHeading }) => ({
        id,
        label: begins(text),
        hint: `${speaker}, on ${promptHeading}`,
      }))}
      value={chosen.filter(id => here.includes(id))}
      onChange={ids => onChange([...chosen.filter(id => !here.includes(id)), ...ids])}
    />
  );
}
