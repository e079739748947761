/** An answer that is kept and handed out again, frozen with everything in it, so that no reader can change it for the next. */
export function kept<Answer>(answer: Answer): Answer {
  if (!Object.isFrozen(answer)) { // what is no object is frozen as it is
    Object.freeze(answer)
    for (const part of Object.values(answer ?? {})) kept<unknown>(part)
  }
  return answer
}
