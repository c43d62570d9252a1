import type { NetworkEvent } from '@pathways/domain/networks';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** Where a group stands among others changes nothing in its room. */
export const networkAnnouncements: AnnouncementsOf<NetworkEvent> = { GroupPlaced: () => null };
