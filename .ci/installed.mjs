// Whether node_modules holds what package-lock.json asks for. Plain node, so that setup.mjs can ask before npm ci.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `prepare` notes after an install: for which Node it was, in numbers of its ABI. */
const abiFile = (root) => join(root, 'node_modules', '.node-abi');

/** Notes that the packages were installed for this Node. */
export const noteAbi = (root) => writeFileSync(abiFile(root), process.versions.modules);

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function machineHere() {
  process.report.excludeNetwork = true; // it would look up names
  const { glibcVersionRuntime } = process.report.getReport().header;
  return {
    os: process.platform,
    cpu: process.arch,
    libc: process.platform === 'linux' ? (glibcVersionRuntime ? 'glibc' : 'musl') : undefined,
  };
}

/** Whether a package that names an operating system, a processor or a C library means this one. */
const suits = (named, own) =>
  named === undefined || own === undefined || named.includes(own) || named.every((each) => each[0] === '!');

/**
 * The first thing in which an install is not what the lock asks for, in words; undefined where there is none.
 * @param lock - The packages of package-lock.json.
 * @param installed - Those of node_modules/.package-lock.json, where npm notes what it did.
 * @param isThere - Whether a package's folder is really there: somebody may have removed it by hand.
 */
export function difference(lock, installed, { isThere, machine: { os, cpu, libc } }) {
  for (const [path, { version, integrity, optional }] of Object.entries(lock)) {
    const found = installed[path];
    // npm leaves out what is optional and for another machine or Node, and what only that needs.
    if (path === '' || (!found && optional)) continue;
    if (!found || !isThere(path)) return `${path} is missing`;
    if (found.version !== version || found.integrity !== integrity)
      return `${path} is ${found.version}, and package-lock.json says ${version}`;
  }
  for (const [path, each] of Object.entries(installed)) {
    if (!(path in lock)) return `${path} is not in package-lock.json`;
    if (!(suits(each.os, os) && suits(each.cpu, cpu) && suits(each.libc, libc)))
      return `${path} is for another machine`;
  }
  return undefined;
}

/** Why the packages below a folder have to be installed; undefined where they are as they should be. */
export function whyInstall(root) {
  const noted = read(join(root, 'node_modules', '.package-lock.json'));
  if (noted === undefined) return 'there are none yet';
  const abi = read(abiFile(root));
  if (abi !== undefined && abi !== process.versions.modules) return `they are for another Node (ABI ${abi})`;
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return difference(lock, JSON.parse(noted).packages, {
    isThere: (path) => existsSync(join(root, path, 'package.json')),
    machine: machineHere(),
  });
}
