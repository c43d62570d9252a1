import pg from 'pg';

/** Asked so often, a statement is one of the product's everyday ones and no list that was made for one occasion. */
const oftenEnough = 20;
const atMost = 120;
/** Statements that are asked seldom are forgotten together, so that texts made for one occasion do not add up. */
const counted = 1_000;

const names = new Map<string, string>();
const asked = new Map<string, number>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= atMost) return known;
  const times = (asked.get(text) ?? 0) + 1;
  if (asked.size >= counted) asked.clear();
  asked.set(text, times);
  if (times < oftenEnough) return undefined;
  asked.delete(text);
  const name = `often asked ${names.size + 1}`;
  names.set(text, name);
  return name;
}

const send = pg.Client.prototype.query;

/**
 * TypeORM sends each statement without a name, and PostgreSQL parses and plans it anew each time: for a contribution that
 * cost more than running it. Here what is asked often, with parameters, gets a name and is kept ready by each connection.
 */
export class PreparedClient extends pg.Client {}

PreparedClient.prototype.query = function prepared(this: PreparedClient, ...sent: never[]) {
  const [text, values, ...rest] = sent as readonly unknown[];
  const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && nameOf(text);
  return Reflect.apply(send, this, name ? [{ name, text }, values, ...rest] : sent);
};
