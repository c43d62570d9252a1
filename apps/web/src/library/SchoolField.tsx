export function SchoolField({ sought }: { sought: string }) {
  return (
    <label>
      Schools like mine: name, town, postcode or URN
      <input type="search" name="find" defaultValue={sought} maxLength={100} autoComplete="off" />
    </label>
  );
}
