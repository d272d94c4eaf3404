/** The little of the browser's own objects that our tests use, in its window. */
declare const Services: {
  logins: { addLoginAsync(login: GeckoLogin): Promise<unknown>; removeAllLogins(): void };
};
declare const Ci: Record<string, object>;
declare const Cc: Record<
  string,
  { createInstance(kind: object | undefined): never; getService(kind: object | undefined): never }
>;
declare const ChromeUtils: { importESModule(url: string): never };

interface GeckoLogin {
  init(
    origin: string,
    formOrigin: string | null,
    realm: string | null,
    user: string,
    password: string,
    userField: string,
    passwordField: string,
  ): void;
}
