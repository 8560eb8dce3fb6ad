/** The number written in `length` digits from `start`; -1 where anything else stands there. */
export function digitsAt(text: string, start: number, length: number): number {
  let number = 0
  for (let index = start; index < start + length; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}
