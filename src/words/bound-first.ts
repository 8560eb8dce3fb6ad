const BOUNDS = ['至多', '至少'] as const

/** A Chinese amount after its verb, what makes it a bound before both: “至多还差7.0个百分点”. */
export function boundFirst(verb: string, amount: string): string {
  const bound = BOUNDS.find((word) => amount.startsWith(word)) ?? ''
  return `${bound}${verb}${amount.slice(bound.length)}`
}
