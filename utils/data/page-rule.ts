/** What shows that a page is built like, or speaks as, one brand, beyond its names and aliases. */
export interface PageRule {
  /** Id of the brand. */
  brand: string;
  /** Marks of its real sign-in (`readMarks`): `#id`, `@name`, `.class`, `form:name`, `%attribute`; a `*` stands for any end. */
  marks?: readonly string[];
  /** How many of them make a sign; three where this is left out. */
  fewestMarks?: number;
  /** What only its forms ask for, folded: `クロネコid`. */
  words?: readonly string[];
  /** How it signs below a page, folded, besides its names: `jr east net station`. */
  holders?: readonly string[];
  /** Hosts and paths of its own that other sites load honestly: fonts, buttons, embedded players. */
  lends?: readonly string[];
  /** Marks of its software on its customers' own hosts: there its name is honest. */
  customersMarks?: readonly string[];
}
