import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A researcher of the programme, who may be asked to code.' })
export class SampleResearcher {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field({ description: 'Their name.' })
  name: string;
}

@ObjectType({ description: 'A group whose talk a set may be drawn from.' })
export class SampleGroup {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Contributions of it that may be drawn.' })
  contributions: number;
}

@ObjectType({ description: 'A prompt whose answers a set may be drawn from.' })
export class SampleSection {
  @Field(() => ID, { description: 'The section of the prompt sheet.' })
  id: string;

  @Field({ description: 'Its heading.' })
  heading: string;

  @Field(() => Int, { description: 'Contributions to it that may be drawn.' })
  contributions: number;
}

@ObjectType({ description: 'A school phase whose talk a set may be drawn from.' })
export class SamplePhase {
  @Field({ description: 'The school phase.' })
  phase: string;

  @Field(() => Int, { description: 'Contributions of its schools that may be drawn.' })
  contributions: number;
}

@ObjectType({ description: 'What a sample set can be drawn from, and who may code it.' })
export class SampleChoices {
  @Field(() => [SampleResearcher], { description: 'Researchers of the programme.' })
  researchers: SampleResearcher[];

  @Field(() => [SampleGroup], { description: 'Groups that let the viewer read.' })
  groups: SampleGroup[];

  @Field(() => [SampleSection], { description: 'Prompts.' })
  sections: SampleSection[];

  @Field(() => [SamplePhase], { description: 'School phases.' })
  phases: SamplePhase[];

  @Field(() => Int, { description: 'All contributions that may be drawn.' })
  contributions: number;

  @Field(() => Int, { description: 'Those of them that nobody has coded yet.' })
  uncoded: number;
}
