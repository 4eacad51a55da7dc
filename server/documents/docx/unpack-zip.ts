/** Zip archives: what is in one, unpacked, and never more than is allowed. */

import { inflateRawSync } from "node:zlib";
import { WhenceError } from "../../model/errors.ts";

/** Bytes that all files of an archive may have together once they are unpacked. */
const MOST_UNPACKED = 100_000_000;
const MOST_FILES = 5000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * The files of a zip archive by their paths. Sizes are checked as the archive says they are, and
 * again while unpacking: what unpacks to more than it says is refused, too.
 *
 * Source: PKWARE's .ZIP File Format Specification (APPNOTE 6.3.10), 4.3.7, 4.3.12 and 4.3.16.
 *
 * @throws {WhenceError} FILE_INVALID when it is cut off or damaged, FILE_TOO_LARGE
 */
export function unpackZip(bytes: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(zip, name);
  const stated = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (entries.length > MOST_FILES || stated > MOST_UNPACKED) throw bomb(name);
  const files = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  for (const entry of entries) {
    const file = unpackEntry(zip, entry, { name, left });
    left -= file.length;
    if (left < 0) throw bomb(name);
    files.set(entry.path, file);
  }
  return files;
}

function readDirectory(zip: Buffer, name: string): readonly Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw damaged(name);
  }
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw bomb(name);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged(name);
    const pathLength = zip.readUInt16LE(at + 28);
    entries.push({
      path: zip.toString("utf8", at + 46, at + 46 + pathLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + pathLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

interface Unpacking {
  readonly name: string;
  /** Bytes that may still be unpacked. */
  readonly left: number;
}

function unpackEntry(zip: Buffer, entry: Entry, { name, left }: Unpacking): Uint8Array {
  const { offset, packed, unpacked, method } = entry;
  if (offset + 30 > zip.length) throw damaged(name);
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packed > zip.length) throw damaged(name);
  const data = zip.subarray(start, start + packed);
  if (method === STORED) return data;
  if (method !== DEFLATED) throw damaged(name);
  const most = Math.min(unpacked, left);
  try {
    const file = inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
    if (file.length !== unpacked) throw damaged(name);
    return file;
  } catch (error) {
    if (error instanceof WhenceError) throw error;
    if (error instanceof RangeError) throw bomb(name);
    throw damaged(name);
  }
}

function bomb(name: string): WhenceError {
  const most = `${MOST_UNPACKED / 1_000_000} MB`;
  return new WhenceError(
    "FILE_TOO_LARGE",
    `Cannot read "${name}": it unpacks to more than ${most}, or to more than it says; save it as text`,
    { details: { file: name, most: MOST_UNPACKED } },
  );
}

function damaged(name: string): WhenceError {
  return new WhenceError(
    "FILE_INVALID",
    `Cannot read "${name}": the file is cut off or damaged; get it again, in whole`,
    { details: { file: name } },
  );
}
