import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

function read(value: unknown): Date {
  const moment = typeof value === 'string' && instant.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(moment.getTime())) {
    throw new GraphQLError('A moment is written as 2026-11-21T09:30:00Z.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return moment;
}

@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'A moment in UTC, ISO 8601: 2026-11-21T09:30:00.000Z.';

  serialize(value: unknown): string {
    return (value instanceof Date ? value : new Date(String(value))).toISOString();
  }

  parseValue(value: unknown): Date {
    return read(value);
  }

  parseLiteral(node: ValueNode): Date {
    return read(node.kind === Kind.STRING ? node.value : undefined);
  }
}
