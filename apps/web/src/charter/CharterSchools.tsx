import { List, ListRow, Tag, TimeStamp } from '@pathways/ui';
import type { CharterChangePartsFragment } from '../gql/graphql.js';

/** Who accepted, when and by whose hand; who has not. */
export function CharterSchools({
  schools,
  label,
}: Pick<CharterChangePartsFragment, 'schools'> & { label: string }) {
  return (
    <List label={label}>
      {schools.map(({ urn, name, acceptedAt, acceptedBy }) => (
        <ListRow
          key={urn}
          title={name}
          detail={
            acceptedAt && (
              <>
                {acceptedBy}, <TimeStamp at={acceptedAt} form="day" />
              </>
            )
          }
          end={
            acceptedAt ? <Tag tone="success">Accepted</Tag> : <Tag tone="warning">Has not answered yet</Tag>
          }
        />
      ))}
    </List>
  );
}
