import type { DeviceId, DeviceKind, Draft, DraftPlace } from '@pathways/domain/drafts';
import type { GroupId, PersonId } from '@pathways/domain/shared';

export const draftColumns = `person_id, place, device_id, device_kind, room_id, body_text, document, revision,
  saved_at, settled_at`;

export interface DraftRow {
  readonly person_id: PersonId;
  readonly place: DraftPlace;
  readonly device_id: DeviceId;
  readonly device_kind: DeviceKind;
  readonly room_id: GroupId;
  readonly body_text: string;
  readonly document: Draft['document'];
  readonly revision: number;
  readonly saved_at: Date;
  readonly settled_at: Date | null;
}

export const toDraft = (row: DraftRow): Draft => ({
  author: row.person_id,
  place: row.place,
  device: row.device_id,
  deviceKind: row.device_kind,
  group: row.room_id,
  text: row.body_text,
  document: row.document,
  revision: row.revision,
  savedAt: row.saved_at,
  settledAt: row.settled_at,
});
