import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A section of a prompt sheet, as a coordinator reads it.' })
export class SheetSection {
  @Field(() => ID, { description: 'The section.' })
  id: string;

  @Field({ description: 'Its heading.' })
  heading: string;

  @Field({ description: 'What the schools are asked to talk about.' })
  prompt: string;
}

@ObjectType({ description: 'One issued version of a prompt sheet.' })
export class PromptSheet {
  @Field(() => ID, { description: 'The version.' })
  id: string;

  @Field({ description: 'The sheet’s title.' })
  title: string;

  @Field(() => Int, { description: 'The number of this version.' })
  number: number;

  @Field({ description: 'What stands above the sections.' })
  introduction: string;

  @Field(() => [SheetSection], { description: 'In their order.' })
  sections: SheetSection[];
}

@ObjectType({ description: 'A version of a prompt sheet that cycles can be held on.' })
export class IssuedSheet {
  @Field(() => ID, { description: 'The version.' })
  id: string;

  @Field({ description: 'The sheet’s title.' })
  title: string;

  @Field(() => Int, { description: 'The number of this version.' })
  number: number;
}

@ObjectType({ description: 'A stretch of a programme, with its days and its prompt sheet.' })
export class Cycle {
  @Field(() => ID, { description: 'The cycle.' })
  id: string;

  @Field({ description: 'Its name, such as Autumn 2026.' })
  name: string;

  @Field({ description: 'Its first day, yyyy-mm-dd.' })
  startsOn: string;

  @Field({ description: 'Its last day, yyyy-mm-dd.' })
  endsOn: string;

  @Field(() => String, { nullable: true, description: 'What it came to; null until coordinators end it.' })
  outcome: string | null;

  @Field(() => PromptSheet, { nullable: true, description: 'Null until one is chosen.' })
  sheet: PromptSheet | null;
}

@ObjectType({ description: 'A piece of work that schools take part in together.' })
export class Programme {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field({ description: 'Its place in addresses.' })
  slug: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is for.' })
  summary: string;

  @Field({ description: 'Whether it is a sample with invented schools.' })
  isFictional: boolean;

  @Field(() => Int, { description: 'Schools that take part today.' })
  schoolCount: number;

  @Field(() => Int, { description: 'Groups that were released and last.' })
  groupCount: number;

  @Field({ description: 'Whether the viewer may form groups, release them and invite people.' })
  viewerCanForm: boolean;

  @Field({ description: 'Whether the viewer may admit schools and let one leave.' })
  viewerCanAdmit: boolean;

  @Field({ description: 'Whether the viewer may plan cycles and issue prompt sheets.' })
  viewerCanPlan: boolean;

  @Field({ description: 'Whether the viewer may see the figures and the report of its cycles.' })
  viewerCanSeeFigures: boolean;
}
