import { Global, Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { RoomGate } from '../platform/realtime/room-gate.js';
import { GroupRoomGate } from './application/group-room-gate.js';
import { GroupStore } from './application/group.store.js';
import { ReleaseGroupHandler } from './application/release-group.handler.js';
import { RoomAccess } from './application/room-access.js';
import { groupAnnouncements } from './group.announcements.js';
import { SqlRoomAccess } from './persistence/sql-room-access.js';
import { TypeormGroupStore } from './persistence/typeorm-group.store.js';

/** Global, since the platform asks it who may hear a room. */
@Global()
@Module({
  providers: [
    ReleaseGroupHandler,
    { provide: GroupStore, useClass: TypeormGroupStore },
    { provide: RoomAccess, useClass: SqlRoomAccess },
    { provide: RoomGate, useClass: GroupRoomGate },
  ],
  exports: [RoomAccess, RoomGate],
})
export class GroupsModule {
  constructor(book: AnnouncementBook) {
    book.enter(groupAnnouncements);
  }
}
