import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How the store of attachments stands.' })
export class FileStoreState {
  @Field({ description: 'A folder of this machine, or an S3-compatible storage.' })
  place: string;

  @Field({ description: 'Which virus scanner is asked about each file, or that none is.' })
  virusScan: string;

  @Field({ description: 'It took a file just now.' })
  works: boolean;

  @Field(() => Int, { description: 'Attachments that are kept.' })
  fileCount: number;

  @Field(() => Float, { description: 'Bytes of all of them.' })
  size: number;

  @Field(() => Int, { description: 'Those that no contribution names yet; after a week they are removed.' })
  unsentCount: number;

  @Field(() => Int, { description: 'Those that were kept while no scanner was set up.' })
  unscannedCount: number;
}
