export type Status = 'initial' | 'loading' | 'ready' | 'failed';

/** The state an element is drawn in, around whatever it shows. */
export interface Frame<Content> {
  readonly status: Status;
  /**
   * Known where something failed: whether asking again can bring another answer. With `ready` the
   * last reload did, and what is shown is older.
   */
  readonly canRetry?: boolean | undefined;
  /** What is wrong, for visitors. */
  readonly message?: string | undefined;
  /** A load is under way, the first or a later one. */
  readonly busy: boolean;
  readonly content?: Content | undefined;
  /** The page has something of its own to show until the content is there. */
  readonly hasFallback: boolean;
}
