import { List, ListRow, Tag, TextLink } from '@pathways/ui';
import type { NetworksQuery } from '../gql/graphql.js';
import { kindWords } from '../groups/group-words.js';
import styles from './NetworkTree.module.css';

type Network = NonNullable<NetworksQuery['networks']>[number];

interface NetworkTreeProps {
  readonly networks: readonly Network[];
  readonly slug: string;
  /** The wider group whose members are shown; null for those that belong to none. */
  readonly parent: string | null;
  readonly label: string;
}

const schoolsOf = ({ schoolCount }: Network) => `${schoolCount} ${schoolCount === 1 ? 'school' : 'schools'}`;

/** Wider groups with what belongs to them beneath, as deep as they go. */
export function NetworkTree({ networks, slug, parent, label }: NetworkTreeProps) {
  const here = networks.filter(({ parentId }) => (parentId ?? null) === parent);
  if (here.length === 0) return null;
  return (
    <List label={label}>
      {here.map(network => (
        <ListRow
          key={network.id}
          title={<TextLink href={`/programmes/${slug}/groups/${network.id}`}>{network.name}</TextLink>}
          detail={[
            kindWords[network.kind],
            network.lead && `led by ${network.lead}`,
            schoolsOf(network),
            network.cycleName,
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          {network.purpose && <p>{network.purpose}</p>}
          <div className={styles['beneath']}>
            <NetworkTree networks={networks} slug={slug} parent={network.id} label={`In ${network.name}`} />
            <Placed network={network} slug={slug} />
          </div>
        </ListRow>
      ))}
    </List>
  );
}

function Placed({ network, slug }: { network: Network; slug: string }) {
  const { groups, groupCount } = network;
  if (groupCount === 0) return null;
  return (
    <List label={`Trios and pairs of ${network.name}`}>
      {groups.map(({ id, name, kind }) => (
        <ListRow
          key={id}
          title={name}
          href={`/programmes/${slug}/groups/${id}`}
          end={<Tag>{kindWords[kind]}</Tag>}
        />
      ))}
      {groupCount > groups.length && <ListRow title={`and ${groupCount - groups.length} more`} />}
    </List>
  );
}
