/** What a form keeps of the search that it is part of. */
export function Hidden({ asked }: { asked: readonly (readonly [name: string, value: string])[] }) {
  return asked.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
