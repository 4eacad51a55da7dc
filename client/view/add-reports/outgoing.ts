/** What is to be sent: chosen files and a pasted text, under the names by which messages call them. */

export interface Outgoing {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string | undefined;
  readonly url: string | undefined;
  readonly bytes: Blob;
}

/** A text somebody pasted, with what they said about it; empty for what they did not say. */
export interface Pasted {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

export const NOTHING_PASTED: Pasted = {
  text: "",
  title: "",
  publisher: "",
  published: "",
  url: "",
};

/** Characters of a text that stand for its name. */
const NAME_LENGTH = 60;
const JSON_LINES = "application/x-ndjson";

/** Undefined for a text that has no words. */
export function outgoingText(pasted: Pasted, key: string): Outgoing | undefined {
  const { text, title, publisher, published, url } = pasted;
  if (text.trim() === "") return undefined;
  const name = title.trim() === "" ? nameOf(text) : title.trim();
  const said = Object.entries({ title, publisher, published }).filter(
    ([, value]) => value.trim() !== "",
  );
  const found = url.trim() === "" ? undefined : url.trim();
  if (said.length === 0) {
    return { key, name, url: found, mediaType: "text/plain", bytes: new Blob([text]) };
  }
  const fields = Object.fromEntries(said.map(([field, value]) => [field, value.trim()]));
  const line = JSON.stringify({ ...fields, ...(found !== undefined && { url: found }), text });
  return { key, name, url: found, mediaType: JSON_LINES, bytes: new Blob([line]) };
}

/** A chosen or dropped file; its type is told from its name and bytes, as on the command line. */
export function outgoingFile(file: File, key: string): Outgoing {
  return { key, name: file.name, mediaType: undefined, url: undefined, bytes: file };
}

function nameOf(text: string): string {
  const line = text.trim().split("\n")[0]?.trim() ?? "";
  if (line.length <= NAME_LENGTH) return line;
  const cut = line.slice(0, NAME_LENGTH);
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
