/** Marks such as `topics/1` follow their value when an earlier one was left out. */
export function moveMarks(
  entity: unknown,
  prefix: string,
  moved: ReadonlyMap<string, number>,
): void {
  if (!moved.size) return;
  const fields = entity as Record<string, { path: string }[] | undefined>;
  for (const key of ['editorial', 'needsReview']) {
    if (!fields[key]) continue;
    fields[key] = fields[key].flatMap((mark) => {
      let from = prefix;
      const to: (string | number)[] = [];
      for (const part of mark.path.split('/')) {
        from += part;
        to.push(moved.get(from) ?? part);
        from += '/';
      }
      return to.includes(-1) ? [] : [{ ...mark, path: to.join('/') }];
    });
  }
}
