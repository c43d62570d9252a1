import { useMutation, useQuery } from '@apollo/client/react';
import { Select, showToast } from '@pathways/ui';
import { refusalOf } from '../shell/refusal-of.js';
import { NetworksDocument, PlaceGroupDocument } from './network.documents.js';

/** On a group's page: the wider group that it belongs to, for the coordinator to choose. */
export function BelongsTo({ groupId, programmeId }: { groupId: string; programmeId: string }) {
  const { data, refetch } = useQuery(NetworksDocument, { variables: { programmeId } });
  const [place] = useMutation(PlaceGroupDocument);
  const networks = data?.networks ?? [];
  const others = networks.filter(({ id }) => id !== groupId);
  if (others.length === 0) return null;
  const parent =
    networks.find(({ groups }) => groups.some(({ id }) => id === groupId))?.id ??
    networks.find(({ id }) => id === groupId)?.parentId ??
    'none';
  const choose = async (id: string) => {
    const input = { groupId, parentId: id === 'none' ? null : id };
    const { data: answered, error } = await place({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const refused = refusalOf(answered?.placeGroup, error);
    showToast(refused ? { text: refused, tone: 'danger' } : { text: 'Placed', tone: 'success' });
    void refetch();
  };
  return (
    <Select
      label="Belongs to"
      options={[
        { id: 'none', label: 'No wider group' },
        ...others.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={parent}
      onChange={id => void choose(id)}
    />
  );
}
