/** The part of web-ext that start.mjs uses; the package has no types of its own. */
declare module 'web-ext' {
  interface ExtensionRunner {
    registerCleanup(callback: () => void): void;
    exit(): Promise<void>;
  }
  interface RunOptions {
    sourceDir: string;
    firefox: string;
    startUrl: string[];
    noReload: boolean;
    noInput: boolean;
    artifactsDir: string;
  }
  const webExt: { cmd: { run(options: RunOptions, behaviour: { shouldExitProgram: boolean }): Promise<ExtensionRunner> } };
  export default webExt;
}
