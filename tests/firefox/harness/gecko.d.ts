/** The little of the browser's own objects that our tests use, in its window and (`content`) beside a page. */
declare const Services: {
  focus: { focusedContentBrowsingContext: GeckoPlace | null };
  logins: { addLoginAsync(login: GeckoLogin): Promise<unknown>; removeAllLogins(): void };
};
declare const Ci: Record<string, object>;
declare const Cc: Record<
  string,
  { createInstance(kind: object | undefined): never; getService(kind: object | undefined): never }
>;
declare const ChromeUtils: { importESModule(url: string): never };

declare const gBrowser: { selectedBrowser: { browsingContext: GeckoPlace; messageManager: GeckoMessages } };
declare const content: Window | undefined;

interface GeckoPlace {
  currentWindowGlobal: { osPid: number } | null;
}

interface GeckoMessages {
  addMessageListener(name: string, hear: (message: { data: string }) => void): void;
  removeMessageListener(name: string, hear: (message: { data: string }) => void): void;
  loadFrameScript(url: string, isForLater: boolean): void;
}

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
