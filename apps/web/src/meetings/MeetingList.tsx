import { List, ListRow, Tag } from '@pathways/ui';
import type { MeetingLineFieldsFragment } from '../gql/graphql.js';
import { addressOf, kindWords, standing, titleWords, whenWords } from './meeting-words.js';

interface MeetingListProps {
  label: string;
  meetings: readonly MeetingLineFieldsFragment[];
  /** Name the group, on a page that shows several. */
  hasGroups?: boolean;
}

const isAsked = ({ waitingSchools, untoldSchools }: MeetingLineFieldsFragment): boolean =>
  waitingSchools.length + untoldSchools.length > 0;

const detailOf = (line: MeetingLineFieldsFragment, hasGroups: boolean): string =>
  [
    hasGroups && line.groupName,
    line.startsAt ? whenWords(line.startsAt) : null,
    line.kind !== 'MEETING' && `${kindWords[line.kind]}${line.hostName ? ` at ${line.hostName}` : ''}`,
    line.place,
  ]
    .filter(Boolean)
    .join(' · ');

/** Meetings, a line each, with what is to be done about them. */
export function MeetingList({ label, meetings, hasGroups = false }: MeetingListProps) {
  return (
    <List label={label}>
      {meetings.map(line => (
        <ListRow
          key={line.id}
          title={titleWords(line)}
          href={addressOf(line)}
          fresh={isAsked(line) ? 'Waits for you' : undefined}
          detail={detailOf(line, hasGroups)}
          end={standing(line) && <Tag tone={isAsked(line) ? 'accent' : 'neutral'}>{standing(line)}</Tag>}
        />
      ))}
    </List>
  );
}
