/** An answer that is kept and handed out again, frozen with everything in it, so that no reader can change it for the next. */
export function kept<Answer>(answer: Answer): Answer {
  if (typeof answer === 'object' && answer !== null && !Object.isFrozen(answer)) {
    Object.freeze(answer)
    for (const part of Object.values(answer)) kept(part)
  }
  return answer
}
