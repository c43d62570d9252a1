import { Global, Module } from '@nestjs/common';
import { RoomGate } from '../platform/realtime/room-gate.js';

@Global()
@Module({ providers: [{ provide: RoomGate, useValue: { mayHear: async () => false } }], exports: [RoomGate] })
export class GroupsModule {}
