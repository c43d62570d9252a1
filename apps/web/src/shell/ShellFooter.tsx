import { TextLink } from '@pathways/ui';

export function ShellFooter() {
  return (
    <>
      <p>
        Contains public sector information licensed under the Open Government Licence v3.0 (Department for
        Education; Ofsted; ONS).
      </p>
      <p>
        <TextLink href="/library">Practice library</TextLink>
      </p>
    </>
  );
}
