import type { ComponentType } from 'react';

/** A component whose script is fetched when it is first needed. */
export interface Script<Props extends object> {
  /** Fetches it, once; after a failure the next call tries again. */
  fetch: () => Promise<void>;
  /** The component, once it is here. */
  part: () => ComponentType<Props> | undefined;
}

/** A script that `load` imports. */
export function script<Props extends object>(load: () => Promise<ComponentType<Props>>): Script<Props> {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const fetch = () =>
    (coming ??= load().then(
      (part) => {
        here = part;
      },
      (thrown: unknown) => {
        coming = undefined;
        throw thrown;
      },
    ));
  return { fetch, part: () => here };
}
