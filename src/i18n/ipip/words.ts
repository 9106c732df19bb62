/** The IPIP items and answers in one language, as the npm package has them. */
export interface IpipWords {
  /** BCP 47 tag. */
  lang: string;
  /** From 1, "Very Inaccurate", to 5. Absent where the package has not translated them. */
  options?: readonly string[];
  /** By item id, such as `anxiety-1`. An item that the package has not translated has no key. */
  items: Readonly<Record<string, string>>;
}
