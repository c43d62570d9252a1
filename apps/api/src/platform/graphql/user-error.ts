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

type PlainErrorClass = new (message: string) => UserError;
type AnyErrorClass = new (...told: never[]) => UserError;

const plain = new Map<string, PlainErrorClass>();
const telling = new Map<string, AnyErrorClass>();

/** Every refusal type, for the schema. */
export const refusalTypes = (): readonly AnyErrorClass[] => [...plain.values(), ...telling.values()];

/** Makes the GraphQL type of one refusal, once per name. */
export function refusalType(name: string, description: string): PlainErrorClass {
  const known = plain.get(name);
  if (known) return known;
  @ObjectType(name, { implements: () => [UserError], description })
  class Refused extends UserError {
    constructor(message: string) {
      super(name, message);
    }
  }
  plain.set(name, Refused);
  return Refused;
}

/** Enters a refusal type that carries more than its message (a conflict's current state). */
export function enterRefusalType(name: string, type: AnyErrorClass): void {
  telling.set(name, type);
}
