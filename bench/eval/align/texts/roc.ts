/** The area under the receiver operating characteristic: how well a score tells two kinds apart. */

/** How often one of `positives` scores above one of `negatives`, 0 to 1; ties count half. */
export function areaUnderRoc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ].toSorted((one, two) => one.score - two.score);
  let [below, wins] = [0, 0];
  for (let at = 0; at < all.length;) {
    let [ofPositives, ofNegatives, next] = [0, 0, at];
    for (; all[next]?.score === all[at]?.score && next < all.length; next += 1) {
      if (all[next]?.isPositive === true) ofPositives += 1;
      else ofNegatives += 1;
    }
    wins += ofPositives * (below + ofNegatives / 2);
    below += ofNegatives;
    at = next;
  }
  return wins / (positives.length * negatives.length);
}
