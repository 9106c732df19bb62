/** The IPIP items and answers in one language, as the npm package has them: all of them, or the language is not here. */
export interface IpipText {
  /** BCP 47 tag. */
  lang: string;
  /** From 1, "Very Inaccurate", to 5. */
  options: readonly string[];
  /** By item id, such as `anxiety-1`. */
  items: Readonly<Record<string, string>>;
}
