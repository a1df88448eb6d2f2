/** Something that is not on this machine and could not be brought. Its message is for people. */
export class MissingError extends Error {
  constructor(what: string, how: string) {
    super(`${what} is not on this machine. On Debian or Ubuntu: ${how}`);
  }
}
