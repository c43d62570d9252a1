import { Global, Module } from '@nestjs/common';
import { RoomGate } from '../platform/realtime/room-gate.js';
import { GroupRoomGate } from './application/group-room-gate.js';
import { RoomAccess } from './application/room-access.js';
import { SqlRoomAccess } from './persistence/sql-room-access.js';

/** Global, since the platform asks it who may hear a room. */
@Global()
@Module({
  providers: [
    { provide: RoomAccess, useClass: SqlRoomAccess },
    { provide: RoomGate, useClass: GroupRoomGate },
  ],
  exports: [RoomAccess, RoomGate],
})
export class GroupsModule {}
