import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { signOut } from '../auth.ts'

/** Ends the session and leaves; the page is loaded anew, so that nothing of it stays in memory. */
export const useLeave = (): (() => void) => {
  const problem = useProblem()
  return () =>
    void signOut().then(
      () => location.assign('/sign-in'),
      (error: unknown) => showProblem(problem(error)),
    )
}
