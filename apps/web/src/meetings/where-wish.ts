import type { MeetingKind, WallTimeInput } from '../gql/graphql.js';

/** A meeting as it is being proposed. */
export interface MeetingWish {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly purpose: string;
  readonly host: string | null;
  readonly slots: readonly WallTimeInput[];
  /** It has been held already, and is written down now. */
  readonly wasHeld: boolean;
  readonly place: string;
  readonly videoLink: string;
  readonly length: string;
}

export const emptyWish: MeetingWish = {
  kind: 'MEETING',
  title: '',
  purpose: '',
  host: null,
  slots: [],
  wasHeld: false,
  place: '',
  videoLink: '',
  length: '60',
};

export const lengths = ['30', '45', '60', '75', '90', '120', '180'].map(id => ({
  id,
  label: Number(id) < 120 ? `${id} minutes` : `${Number(id) / 60} hours`,
}));

export const whereOf = ({
  place,
  videoLink,
  length,
}: Pick<MeetingWish, 'place' | 'videoLink' | 'length'>) => ({
  place,
  videoLink: videoLink.trim() === '' ? null : videoLink,
  length: Number(length),
});

/** What is missing before it can be sent, in the order of the form. */
export function faultsOf(wish: MeetingWish): string[] {
  return [
    ...(wish.title.trim().length < 2 ? ['Give the meeting a title.'] : []),
    ...(wish.kind !== 'MEETING' && wish.host === null ? ['Choose the school that is visited.'] : []),
    ...(wish.slots.some(({ day, time }) => day && time) ? [] : ['Choose at least one time.']),
  ];
}
