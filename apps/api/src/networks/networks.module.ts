import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { FoundNetworkHandler } from './application/found-network.handler.js';
import { NetworkQueries } from './application/network.queries.js';
import { NetworkStore } from './application/network.store.js';
import { PlaceGroupHandler } from './application/place-group.handler.js';
import { FoundNetworkMutation } from './graphql/found-network.mutation.js';
import { NetworkResolver } from './graphql/network.resolver.js';
import { PlaceGroupMutation } from './graphql/place-group.mutation.js';
import { networkAnnouncements } from './network.announcements.js';
import { SqlNetworkQueries } from './persistence/sql-network.queries.js';
import { SqlNetworkStore } from './persistence/sql-network.store.js';

@Module({
  providers: [
    FoundNetworkHandler,
    PlaceGroupHandler,
    FoundNetworkMutation,
    NetworkResolver,
    PlaceGroupMutation,
    { provide: NetworkQueries, useClass: SqlNetworkQueries },
    { provide: NetworkStore, useClass: SqlNetworkStore },
  ],
})
export class NetworksModule {
  constructor(book: AnnouncementBook) {
    book.enter(networkAnnouncements);
  }
}
