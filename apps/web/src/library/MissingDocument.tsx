import type { PublicFrame } from '@pathways/domain/library';
import { PublicDocument } from './PublicDocument.js';

export function MissingDocument({ frame }: { frame: PublicFrame }) {
  return (
    <PublicDocument
      frame={frame}
      title="No such practice"
      description="There is no practice at this address."
      path="/library/missing"
      isIndexed={false}
    >
      <h1>There is no practice at this address</h1>
      <p className="lead">
        The address may be mistyped. Practices that were withdrawn keep their address and say why, so this one
        was never here.
      </p>
      <p>
        <a className="button" href="/library">
          See all practices
        </a>
      </p>
    </PublicDocument>
  );
}
