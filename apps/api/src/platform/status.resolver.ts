import { Query, Resolver } from '@nestjs/graphql';
@Resolver()
export class StatusResolver {
  @Query(() => String, { description: 'The release that answers.' })
  release(): string {
    return '0.1.0';
  }
}
