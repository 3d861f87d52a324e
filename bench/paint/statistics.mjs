/** The quantile for a share from 0 to 1, interpolated between two values. */
function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place % 1);
}

/** Median and quartiles. */
export function spreadOf(numbers) {
  return {
    low: quantile(numbers, 0.25),
    median: quantile(numbers, 0.5),
    high: quantile(numbers, 0.75),
  };
}

/** The ratios of two lists with one value per pass; each ratio compares values of the same pass. */
export function ratiosOf(numbers, base) {
  return numbers.map((number, pass) => number / base[pass]);
}

/** The same items in random order (Fisher and Yates). */
export function shuffled(things) {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
