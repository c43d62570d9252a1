import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A file or picture in a contribution. Its bytes are at /api/attachments/<id>/original.',
})
export class Attachment {
  @Field(() => ID, { description: 'As the document names it.' })
  id: string;

  @Field({ description: 'Its name, with the ending of what it really is.' })
  name: string;

  @Field({ description: 'What it is, in words: “PDF”, “Word document”, “JPEG picture”.' })
  kind: string;

  @Field({ description: 'It is a picture: a small one is at /api/attachments/<id>/preview.' })
  isPicture: boolean;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => Int, { nullable: true, description: 'Pixels across; null for what is no picture.' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Pixels down; null for what is no picture.' })
  height: number | null;
}
