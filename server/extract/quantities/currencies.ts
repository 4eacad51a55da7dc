/** Currencies by their signs and words, as ISO 4217 codes. */

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₪", "ILS"],
]);

/** Letters that stand before a dollar sign: "US$", "C$", "HK $". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["u.s.", "USD"],
  ["c", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["hk", "HKD"],
  ["nz", "NZD"],
  ["s", "SGD"],
  ["r", "BRL"],
]);

const CODES = /^(?:usd|eur|gbp|jpy|cny|rmb|chf|cad|aud|rub|inr|ils|mxn|brl|krw|sgd|hkd|nzd)$/;

const WORDS: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["rubles", "RUB"],
  ["roubles", "RUB"],
  ["rupees", "INR"],
  ["shekels", "ILS"],
  ["bolivars", "VES"],
  ["francs", "CHF"],
]);

/** Whose money it is when an adjective tells. */
const NATIONS: ReadonlyMap<string, string> = new Map([
  ["australian", "AUD"],
  ["canadian", "CAD"],
  ["us", "USD"],
  ["u.s.", "USD"],
  ["american", "USD"],
  ["singapore", "SGD"],
  ["zealand", "NZD"],
  ["kong", "HKD"],
]);

export function currencyOfSign(sign: string, before: string | undefined): string | undefined {
  const plain = SIGNS.get(sign);
  return sign === "$" ? (DOLLARS.get(before ?? "") ?? plain) : plain;
}

export function isDollarPrefix(word: string): boolean {
  return DOLLARS.has(word);
}

/** The code that is written before or after an amount: "USD 10", "110 JPY". */
export function currencyOfCode(word: string): string | undefined {
  if (!CODES.test(word)) return undefined;
  return word === "rmb" ? "CNY" : word.toUpperCase();
}

/** The same where letters stand at the digits; "PS" is what a pound sign becomes in plain ASCII. */
export function currencyOfLetters(letters: string): string | undefined {
  const word = letters.toLowerCase();
  if (word === "ps") return "GBP";
  if (word === "rm") return "MYR";
  return word === "us" || word === "hk" ? DOLLARS.get(word) : currencyOfCode(word);
}

/** "dollars", "Australian dollars". */
export function currencyOfWord(word: string, before: string | undefined): string | undefined {
  const plain = WORDS.get(word);
  return plain === "USD" ? (NATIONS.get(before ?? "") ?? plain) : plain;
}
