/** What of the reference library of Data Packages the tests call; it comes without types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string, options: { basePath: string; strict: boolean }): Promise<Package>;
    readonly resources: readonly Resource[];
    readonly resourceNames: readonly string[];
    getResource(name: string): Resource;
  }
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: readonly Error[] }>;
}
