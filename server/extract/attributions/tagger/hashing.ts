/** Hashing: features as 32-bit numbers, so that no table of their names is kept. */

const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** FNV-1a over the string's UTF-16 units, mixed. */
export function hashString(text: string): number {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return mix(hash);
}

/** One number of two; the order counts. */
export function combine(one: number, two: number): number {
  return mix(Math.imul(one, 0x9e_37_79_b1) ^ (two + 0x7f_4a_7c_15));
}

/** One more number into a hash that is mixed at the end. */
export function fold(hash: number, value: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ value, 0x9e_37_79_b1);
}

/** The finaliser of MurmurHash3: every bit of the answer depends on every bit given. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) | 0;
}
