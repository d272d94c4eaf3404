interface OutLinkProps {
  href: string;
  /** Read out where `children` alone don't say where it leads. */
  label?: string | undefined;
  children: string;
}

/** A link out of the extension: in a tab of its own, which learns nothing of where it came from. */
export function OutLink({ href, label, children }: OutLinkProps) {
  return (
    <a class="button as-button out" href={href} target="_blank" rel="noreferrer" aria-label={label}>
      {children}
    </a>
  );
}
