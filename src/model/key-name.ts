/** A key as an error may repeat it: what is no name of anything could be what somebody wrote. */
export const keyName = (key: PropertyKey): string => {
  const name = String(key);
  return /^[\w-]{1,64}$/.test(name) ? name : '…';
};
