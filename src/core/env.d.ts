/**
 * The few globals that every place the core runs in has (browsers, workers, Node) and that the language library does not declare.
 * tsconfig.core.json compiles the core without the DOM library, so that `document` or `fetch` here is a type error; what the core
 * may use besides the language itself stands in this file.
 */

/** WHATWG URL, as far as the core uses it. */
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  username: string;
  readonly searchParams: URLSearchParams;
  toString(): string;
}

declare class URLSearchParams {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  delete(name: string): void;
  keys(): IterableIterator<string>;
  toString(): string;
}
