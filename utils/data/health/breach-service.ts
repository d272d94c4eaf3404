/** Who is asked whether a password is known from a breach, and how: the first five characters of its SHA-1 hash are the path. */
export interface BreachService {
  name: string;
  /** Before the five characters. */
  range: string;
  /** Where it tells about itself. */
  home: string;
}

/** Source: the service's published interface, “Pwned Passwords: searching by range” and its section on padding. */
export const breachService: BreachService = {
  name: 'Have I Been Pwned',
  range: 'https://api.pwnedpasswords.com/range/',
  home: 'https://haveibeenpwned.com/Passwords',
};
