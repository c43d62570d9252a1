import { List, ListRow, Select, TextLink, TimeStamp } from '@pathways/ui';
import { counted } from '../discussions/words.js';
import type { FamilySeen, Pin } from './family.documents.js';
import styles from './Family.module.css';
import type { GraphSectionProps } from './GraphSection.js';
import { PinForm } from './PinForm.js';

/** The chosen school in words, what was asked about it, and a place to ask. */
export function PointPanel({ family, graph, chosen, onChoose, onChanged }: GraphSectionProps) {
  const point = graph.points.find(({ urn }) => urn === chosen);
  const pins = family.pins.filter(({ urn, code }) => urn === chosen && code === graph.code);
  return (
    <div className={styles['panel']}>
      <Select
        label="School"
        options={graph.points.map(({ urn, name }) => ({ id: urn, label: name }))}
        value={chosen}
        onChange={onChoose}
        placeholder="Choose a point, or a school here"
      />
      <p className={styles['words']} role="status">
        {point?.words}
      </p>
      {point && <Pins family={family} pins={pins} />}
      {point && family.viewerCanPin && (
        <PinForm
          key={`${graph.code} ${point.urn}`}
          family={family}
          graph={graph}
          point={point}
          onPinned={onChanged}
        />
      )}
    </div>
  );
}

function Pins({ family, pins }: { family: FamilySeen; pins: readonly Pin[] }) {
  if (pins.length === 0) return null;
  return (
    <List label="Pinned to this point">
      {pins.map(({ contributionId, opening, authorName, postedAt, replies }) => (
        <ListRow
          key={contributionId}
          title={<TextLink href={`/groups/${family.id}#contribution-${contributionId}`}>{opening}</TextLink>}
          detail={
            <>
              {authorName}, <TimeStamp at={postedAt} /> ·{' '}
              {replies === 0 ? 'no reply yet' : counted(replies, 'reply', 'replies')}
            </>
          }
        />
      ))}
    </List>
  );
}
