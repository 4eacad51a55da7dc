/** A browser's cookies, for tests: what a server sets is sent along with the next request. */

export interface Visited {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Headers;
  readonly text: string;
}

export class CookieJar {
  readonly #cookies = new Map<string, string>();

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  get(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  set(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** Asks for one page, as a browser does; redirects are not followed. */
  async visit(url: string | URL, request: RequestInit = {}): Promise<Visited> {
    const response = await fetch(url, {
      redirect: "manual",
      ...request,
      headers: { accept: "text/html", cookie: this.header, ...request.headers },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return {
      status: response.status,
      location: response.headers.get("location") ?? undefined,
      headers: response.headers,
      text: await response.text(),
    };
  }

  /** Sends a form from a page of the same server. */
  submit(url: string, form: Readonly<Record<string, string>>, headers: HeadersInit = {}) {
    return this.visit(url, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { origin: new URL(url).origin, ...headers },
    });
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const [name = "", value = ""] = pair.split(/=(.*)/su);
    if (attributes.includes("Max-Age=0")) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
