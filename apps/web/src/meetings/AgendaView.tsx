import { Notice, Section } from '@pathways/ui';
import type { MeetingFieldsFragment } from '../gql/graphql.js';
import { wallOf } from './meeting-words.js';
import styles from './Meetings.module.css';

/** When a point begins: as the clock on the wall, or in minutes while there is no date. */
function beginningOf(startsAt: string | null, at: number): string {
  if (!startsAt) return `+${at} min`;
  return wallOf(new Date(new Date(startsAt).getTime() + at * 60_000).toISOString()).time;
}

/** The agenda, made of the prompt sheet that the group works on. */
export function AgendaView({ meeting }: { meeting: MeetingFieldsFragment }) {
  const { agenda, sheetTitle, isAgendaTooShort, startsAt } = meeting;
  return (
    <Section
      title="Agenda"
      lead={sheetTitle ? `Made of the prompt sheet “${sheetTitle}”.` : 'The group has no prompt sheet yet.'}
    >
      {isAgendaTooShort && (
        <Notice tone="warning" live={false}>
          The sheet asks for more time than this meeting has. Leave something for the room, or meet longer.
        </Notice>
      )}
      <ol className={styles['agenda']}>
        {agenda.map(point => (
          <li key={point.at + point.heading}>
            <span className={styles['minute']}>{beginningOf(startsAt ?? null, point.at)}</span>
            <div>
              <strong>{point.heading}</strong>{' '}
              <span className={styles['quiet']}>{point.minutes} minutes</span>
              <p className={styles['words']}>{point.prompt}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
