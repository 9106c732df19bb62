interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}
type Packages = Readonly<Record<string, Package>>;

interface Place {
  readonly isThere: (path: string) => boolean;
  readonly machine: { readonly os: string; readonly cpu: string; readonly libc?: string | undefined };
}

/** The first thing in which an install is not what the lock asks for, in words. */
export function difference(lock: Packages, installed: Packages, place: Place): string | undefined;

/** Why the packages below a folder have to be installed; undefined where they are as they should be. */
export function whyInstall(root: string): string | undefined;

/** Notes that the packages were installed for this Node. */
export function noteAbi(root: string): void;
