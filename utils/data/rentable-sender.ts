/** A service through which anybody can send mail for money: its name in a chain says nothing of who wrote the mail. */
export interface RentableSender {
  /** As people know it. */
  service: string;
  /** Machines of the service are these names and all below them. */
  hosts: readonly string[];
  /** Company that runs it. */
  owner: string;
  /** The same, when it is a brand of the catalogue. */
  brand?: string;
}
