/** What carries marks: every entity, and the dataset's own head. */
interface Marked {
  readonly editorial?: readonly { readonly path: string }[] | undefined;
}

/**
 * Whether an editor added this field, or this value of it (`topics/1`), to what the source says.
 * A mark covers all that lies below it: `topics` marks every topic.
 */
export function isAdded(entity: Marked, path: string): boolean {
  return !!entity.editorial?.some((mark) => `${path}/`.startsWith(`${mark.path}/`));
}
