import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

/** A rule said no. `message` is for the person; the type is for the program. */
@InterfaceType({
  description: 'Why a rule refused. Shown to the person as it is.',
  resolveType: (error: UserError) => error.typeName,
})
export abstract class UserError {
  readonly typeName: string;

  @Field({ description: 'One sentence: what is the matter and what to do.' })
  readonly message: string;

  constructor(typeName: string, message: string) {
    this.typeName = typeName;
    this.message = message;
  }
}

type UserErrorClass = new (message: string) => UserError;

const made = new Map<string, UserErrorClass>();

/** Every refusal type, for the schema. */
export const refusalTypes = (): readonly UserErrorClass[] => [...made.values()];

/** Makes the GraphQL type of one refusal, once per name. */
export function refusalType(name: string, description: string): UserErrorClass {
  const known = made.get(name);
  if (known) return known;
  @ObjectType(name, { implements: () => [UserError], description })
  class Refused extends UserError {
    constructor(message: string) {
      super(name, message);
    }
  }
  made.set(name, Refused);
  return Refused;
}

/** Enters a refusal type that carries more than its message (a conflict's current state). */
export function enterRefusalType(name: string, type: UserErrorClass): void {
  made.set(name, type);
}
