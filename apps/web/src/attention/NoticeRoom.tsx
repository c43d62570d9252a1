import { Button, List, ListRow, Section, TimeStamp } from '@pathways/ui';
import { placeOf, sentenceOf, type NoticeGroup } from './notice-words.js';

interface NoticeRoomProps {
  group: NoticeGroup;
  onRead: (notices: readonly string[]) => void;
}

/** The lines of one room. */
export function NoticeRoom({ group, onRead }: NoticeRoomProps) {
  const unread = group.lines.filter(({ isRead }) => !isRead).map(({ id }) => id);
  return (
    <Section
      title={group.title}
      actions={
        unread.length > 1 ? (
          <Button
            tone="quiet"
            onPress={() => onRead(unread)}
            aria-label={`Mark these as read: ${group.title}`}
          >
            Mark these as read
          </Button>
        ) : undefined
      }
    >
      <List label={`Notices: ${group.title}`}>
        {group.lines.map(line => (
          <ListRow
            key={line.id}
            title={sentenceOf(line)}
            href={placeOf(line)}
            fresh={line.isRead ? undefined : 'Unread'}
            detail={<TimeStamp at={line.madeAt} />}
            end={
              line.isRead ? undefined : (
                <Button
                  tone="quiet"
                  onPress={() => onRead([line.id])}
                  aria-label={`Mark as read: ${sentenceOf(line)}`}
                >
                  Mark as read
                </Button>
              )
            }
          />
        ))}
      </List>
    </Section>
  );
}
