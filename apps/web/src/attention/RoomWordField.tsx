import { useMutation } from '@apollo/client/react';
import { Select, showToast } from '@pathways/ui';
import type { RoomWord } from '../gql/graphql.js';
import { ChooseRoomWordDocument, MyAttentionDocument } from './attention.documents.js';
import { roomWords } from './room-words.js';

interface RoomWordFieldProps {
  roomId: string;
  label: string;
  word: RoomWord;
}

/** How much of a room reaches the person. Takes effect at once. */
export function RoomWordField({ roomId, label, word }: RoomWordFieldProps) {
  const [choose, { loading }] = useMutation(ChooseRoomWordDocument, {
    refetchQueries: [MyAttentionDocument],
  });
  const change = async (chosen: RoomWord) => {
    const failed = () =>
      void showToast({ text: 'This was not kept. Try again in a moment.', tone: 'danger' });
    const answer = await choose({ variables: { input: { roomId, word: chosen } } }).catch(failed);
    const refused = answer?.data?.chooseRoomWord.errors[0];
    if (refused) showToast({ text: refused.message, tone: 'danger' });
  };
  return (
    <Select
      label={label}
      options={roomWords}
      value={word}
      isDisabled={loading}
      onChange={chosen => void change(chosen as RoomWord)}
    />
  );
}
