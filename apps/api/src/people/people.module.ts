import { Global, Module } from '@nestjs/common';
import { stranger } from '@pathways/domain/shared';
import { ActorSource } from '../platform/auth/actor-source.js';

@Global()
@Module({
  providers: [
    { provide: ActorSource, useValue: { fromHeaders: async () => stranger, ofPerson: async () => stranger } },
  ],
  exports: [ActorSource],
})
export class PeopleModule {}
