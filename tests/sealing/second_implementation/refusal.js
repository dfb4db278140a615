// What a reader answers when it will not believe something: one of the codes of docs/protocol.md.

export class Refusal extends Error {
  constructor(code, detail = "") {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
  }
}

export function demand(holds, code, detail) {
  if (!holds) throw new Refusal(code, detail);
}

/** What `attempt` gives, or the refusal `code` where it throws anything that is not a refusal already. */
export function orRefuse(code, attempt) {
  try {
    return attempt();
  } catch (failure) {
    throw failure instanceof Refusal ? failure : new Refusal(code, String(failure));
  }
}
