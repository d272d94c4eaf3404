import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { OpenMail } from './open-mail.ts';

/** A link that stands in an opened mail, with what it said when it was read. */
export interface FoundLink {
  /** What is followed: `a`, `area`, an SVG link, a form, a button. */
  element: Element;
  sighting: LinkSighting;
  mail: OpenMail;
}
